"""Practice: levels with their bands, dates, what to play next and why, facts and goals."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.coaching.levels import Counts, Level, by_skill, ceiling, skill_levels, skill_score, technique_levels, weight
from game.coaching.practice import Practice, practice, practice_json
from game.coaching.spacing import LONGEST_GAP, due_dates
from game.content.model.persona import Persona, Style
from game.content.model.scene import Scene
from game.skills import BEHAVIOURS, SKILLS, TECHNIQUES
from game.store.history import Finished
from tests.store.small import PERSONA, SCENE

NOW = datetime(2025, 3, 1, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Past:
    """A finished encounter, as far as practice looks at one."""

    days: float = 0
    scene: str = "easy"
    persona: str = "ann"
    sight: str = "learning"
    rating: float = 60.0
    again: bool = False
    unaided: Mapping[str, int] = field(default_factory=dict)
    hinted: Mapping[str, int] = field(default_factory=dict)
    picked: Mapping[str, int] = field(default_factory=dict)
    stamp: str = ""

    @property
    def when(self) -> str:
        return self.stamp or (NOW - timedelta(days=self.days)).isoformat()


def scene(id: str, level: int = 1, trains: tuple[str, ...] = ("empathy",), not_for: tuple[str, ...] = ()) -> Scene:
    return replace(SCENE, id=id, title=f"The {id} one", level=level, trains=trains, not_for=not_for)


def persona(id: str, assertiveness: float, responsiveness: float) -> Persona:
    return replace(PERSONA, id=id, name=id.title(), style=Style(assertiveness, responsiveness))


SCENES = [scene("easy"), scene("mid", 2, ("patience", "empathy")), scene("hard", 3, ("empathy",), not_for=("driver",))]
CAST = [persona("ann", -0.6, -0.6), persona("dora", 0.6, -0.6), persona("emil", 0.6, 0.6)]
KNOWN = {one.id: one for one in SCENES}


def told(*pasts: Past, goals: Mapping[str, int] | None = None, now: datetime = NOW) -> Practice:
    return practice(pasts, SCENES, CAST, goals or {}, now)


def empathy(*pasts: Past) -> Level:
    return next(level for level in skill_levels(pasts, KNOWN, NOW) if level.id == "empathy")


def test_a_finished_encounter_of_the_history_is_what_practice_takes() -> None:
    done = Finished("a", "easy", "ann", 1, "exam", 1, "resolved", 50.0, "2025-02-28T09:00:00Z", 7, 0, False, {"paraphrase": 1})
    assert practice([done], SCENES, CAST, {}, NOW).encounters == 1


# Levels


def test_with_nothing_known_a_level_is_0_with_a_wide_band() -> None:
    level = empathy()
    assert (level.level, level.low, level.seen) == (0.0, 0.0, False)
    assert level.high > 40


def test_own_words_count_more_than_words_after_a_hint_and_these_more_than_a_picked_reply() -> None:
    shown = {"owns-fault": 1}
    unaided, hinted, picked = (empathy(past).level for past in (Past(unaided=shown), Past(hinted=shown), Past(picked=shown)))
    assert unaided > hinted > picked > 0


def test_no_number_of_picked_replies_amounts_to_own_words() -> None:
    assert empathy(Past(picked={"owns-fault": 40})).level < empathy(Past(hinted={"owns-fault": 40})).level
    assert empathy(Past(hinted={"owns-fault": 40})).level < empathy(Past(unaided={"owns-fault": 2})).level


def test_unaided_hinted_and_picked_are_counted_apart() -> None:
    past = Past(unaided={"owns-fault": 2, "dismisses": 1}, hinted={"owns-fault": 1}, picked={"says-sorry": 3, "dismisses": 1})
    assert empathy(past).counts == Counts(2, 1, by_skill(past)["empathy"].picked, 2)


def test_a_misstep_lowers_the_level() -> None:
    assert empathy(Past(unaided={"owns-fault": 2, "dismisses": 1})).level < empathy(Past(unaided={"owns-fault": 2})).level


@pytest.mark.parametrize("harder", [Past(scene="mid"), Past(scene="hard"), Past(sight="working"), Past(sight="exam")])
def test_the_harder_talk_proves_more(harder: Past) -> None:
    shown = {"owns-fault": 2}
    assert empathy(replace(harder, unaided=shown)).level > empathy(Past(unaided=shown)).level


def test_an_older_talk_counts_less_and_leaves_the_band_wider() -> None:
    fresh, old = empathy(Past(unaided={"owns-fault": 2})), empathy(Past(days=90, unaided={"owns-fault": 2}))
    assert fresh.level > old.level
    assert fresh.high - fresh.low < old.high - old.low + 25
    assert weight(Past(days=45), NOW) == pytest.approx(0.5)
    assert weight(Past(days=-3), NOW) == 1
    assert weight(Past(stamp="long ago"), NOW) < 0.01


def test_another_try_counts_for_half() -> None:
    assert weight(Past(again=True), NOW) == 0.5


def test_a_skill_that_the_scene_trains_and_nobody_showed_is_evidence_and_one_that_it_does_not_train_is_none() -> None:
    assert skill_score(Past(), "empathy", Counts(), KNOWN) == 0
    assert skill_score(Past(), "patience", Counts(), KNOWN) is None
    assert skill_score(Past(scene="gone"), "empathy", Counts(), KNOWN) is None


def test_the_band_narrows_with_every_talk_alike() -> None:
    widths = []
    for number in (0, 1, 3, 10, 30):
        level = empathy(*[Past(scene="hard", sight="exam", unaided={"owns-fault": 1})] * number)
        widths.append(level.high - level.low)
    assert widths[1:] == sorted(widths[1:], reverse=True)


def test_doing_all_that_an_easy_talk_asks_for_never_lowers_a_level() -> None:
    hard = [Past(scene="hard", sight="exam", unaided={"owns-fault": 2})] * 9
    assert empathy(*hard, Past(unaided={"owns-fault": 2})).level >= empathy(*hard).level


def test_a_talk_without_a_technique_says_nothing_of_that_technique() -> None:
    levels = {level.id: level for level in technique_levels([Past(unaided={"owns-fault": 1}), Past()], KNOWN, NOW)}
    assert levels["owns-fault"].talks == 1
    assert not levels["paraphrase"].seen
    assert list(levels) == [one.id for one in TECHNIQUES]


_COUNTS = some.dictionaries(some.sampled_from([*BEHAVIOURS, "no-such-thing"]), some.integers(0, 9), max_size=6)
_PASTS = some.lists(
    some.builds(
        Past,
        days=some.floats(-5, 4000),
        scene=some.sampled_from(["easy", "mid", "hard", "gone"]),
        persona=some.sampled_from(["ann", "dora", "emil", "gone"]),
        sight=some.sampled_from(["learning", "working", "exam", "?"]),
        rating=some.floats(0, 100),
        again=some.booleans(),
        unaided=_COUNTS,
        hinted=_COUNTS,
        picked=_COUNTS,
        stamp=some.sampled_from(["", "", "", "2025", "nonsense", "2024-12-01T10:00:00"]),
    ),
    max_size=12,
)


@given(_PASTS)
def test_whatever_the_history_holds_levels_stay_within_their_bands_and_sentences_are_said_once(pasts: list[Past]) -> None:
    found = told(*pasts)
    for level in (*(one.level for one in found.skills), *found.techniques):
        assert 0 <= level.low <= level.level <= level.high <= 100
    for one in found.next:
        assert one.scene in KNOWN
        assert KNOWN[one.scene].suits(one.persona, next(person.style.name for person in CAST if person.id == one.persona))
        assert len(set(one.why)) == len(one.why) > 0
    said = [*found.facts, *(why for one in found.next for why in one.why)]
    assert not any("!" in sentence for sentence in said)
    assert all(sentence.endswith(".") for sentence in said)
    assert len({one.scene for one in found.next}) == len(found.next) > 0
    assert told(*pasts) == found
    json.dumps(practice_json(found, NOW), allow_nan=False)


def test_what_a_talk_can_prove_is_at_most_100() -> None:
    assert ceiling(Past(scene="hard", sight="exam"), KNOWN) == 100
    assert ceiling(Past(scene="gone", sight="?"), KNOWN) == ceiling(Past(), KNOWN)


# Dates


def test_what_goes_well_comes_back_later_than_what_goes_badly_and_never_after_the_longest_gap() -> None:
    well = due_dates([Past(unaided={"owns-fault": 2})], KNOWN, NOW)["empathy"]
    badly = due_dates([Past()], KNOWN, NOW)["empathy"]
    assert 0 < badly.days(NOW) < well.days(NOW) <= LONGEST_GAP


def test_what_goes_well_again_and_again_comes_back_at_even_gaps() -> None:
    days = [200 - LONGEST_GAP * number for number in range(14)]
    gaps = []
    for number in range(4, len(days)):
        due = due_dates([Past(days=one, unaided={"owns-fault": 2}) for one in days[:number]], KNOWN, NOW)["empathy"]
        assert due.at is not None
        assert due.last is not None
        gaps.append((due.at - due.last).days)
    assert set(gaps) == {LONGEST_GAP}


def test_a_skill_never_practised_has_no_date_and_counts_as_due() -> None:
    due = due_dates([Past()], KNOWN, NOW)["teamwork"]
    assert (due.at, due.last, due.days(NOW)) == (None, None, 0)


def test_days_are_counted_by_the_learners_calendar() -> None:
    east = NOW.astimezone(timezone(timedelta(hours=14)))
    utc = due_dates([Past()], KNOWN, NOW)["empathy"]
    far = due_dates([Past()], KNOWN, east)["empathy"]
    assert far.at == utc.at
    assert far.days(east) == 1


def test_the_scheduler_is_loaded_only_where_something_was_played() -> None:
    code = (
        "import sys; from datetime import datetime, UTC; from game.coaching.practice import practice; import game.tui.ways\n"
        "practice((), (), (), {}, datetime.now(UTC)); print('fsrs' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip() == "False"


# What to play next


def test_before_the_first_talk_it_says_what_a_first_step_is() -> None:
    found = told()
    assert "first step" in found.first_step
    assert [(one.scene, one.skill) for one in found.next] == [("easy", "")]
    assert found.facts == ()
    assert told(Past()).first_step == ""


def test_without_content_there_is_nothing_to_suggest() -> None:
    assert practice([Past()], [], [], {}, NOW).next == ()


def test_a_skill_that_never_came_up_comes_before_one_that_did_well() -> None:
    found = told(Past(days=40, unaided={"owns-fault": 2}))
    assert [one.skill for one in found.next][:2] == ["patience", "empathy"]
    assert found.next[0].scene == "mid"
    assert "not come up" in found.next[0].why[0]


def test_among_what_is_due_the_weakest_comes_first_and_a_goal_before_it() -> None:
    pasts = [Past(days=30, scene="mid", unaided={"owns-fault": 2}), Past(days=29, scene="mid", unaided={"owns-fault": 2})]
    assert told(*pasts).next[0].skill == "patience"
    with_goal = told(*pasts, goals={"empathy": 90})
    assert with_goal.next[0].skill == "empathy"
    assert any("You set yourself 90" in why for why in with_goal.next[0].why)
    assert told(*pasts, goals={"empathy": 1}).next[0].skill == "patience"


def test_where_nothing_is_due_it_says_so() -> None:
    found = told(Past(scene="mid", unaided={"owns-fault": 2, "gives-time": 2}))
    assert "Nothing is due yet" in found.next[0].why[0]
    assert sum("Nothing is due yet" in why for one in found.next for why in one.why) == 1


def test_a_style_not_met_lately_and_a_pair_not_played_are_preferred_and_told() -> None:
    pasts = [Past(days=9 - number, scene="mid", persona=who) for number, who in enumerate(["dora", "ann", "emil", "ann", "emil", "ann"])]
    first = told(*pasts).next[0]
    assert (first.scene, first.persona) == ("easy", "dora")
    assert "The last customer of that style was 6 talks ago." in first.why


def test_a_customer_that_the_scene_rules_out_is_not_suggested_nor_on_the_map() -> None:
    rows = {row.scene: [one.persona for one in row.squares] for row in told(Past()).map}
    assert rows == {"easy": ["ann", "dora", "emil"], "mid": ["ann", "dora", "emil"], "hard": ["ann", "emil"]}


def test_the_map_has_the_best_rating_and_how_often() -> None:
    row = told(Past(rating=40), Past(rating=55)).map[0]
    assert [(one.persona, one.plays, one.best) for one in row.squares] == [("ann", 2, 55), ("dora", 0, None), ("emil", 0, None)]
    assert row.skills == ("empathy",)


# Facts


def test_facts_are_told_of_first_times_bests_styles_and_rows() -> None:
    pasts = [
        Past(days=2, rating=71, unaided={"paraphrase": 1}),
        Past(days=1, rating=72, unaided={"paraphrase": 1}),
        Past(days=0, rating=80, persona="emil", unaided={"paraphrase": 1, "owns-fault": 1}),
    ]
    assert told(*pasts).facts == (
        "In your last talk, for the first time in your own words and without a hint: an apology that owns the fault.",
        "Your last talk is your best of «The easy one»: 80, before it 72.",
        "With expressive you have met two of the four styles.",
        "Your last talk had no misstep in it.",
        "The last 3 talks were each rated 70 or more.",
    )
    assert told(*pasts[:2]).facts[-1] == "You finished a talk on each of 2 days in a row."


def test_a_row_of_days_ends_quietly() -> None:
    rows = [Past(days=days, rating=10) for days in (3, 2, 1)]
    assert "You finished a talk on each of 3 days in a row." in told(*rows).facts
    later = told(*rows, now=NOW + timedelta(days=1)).facts
    assert not any("in a row" in fact for fact in later)


def test_json_has_every_skill_and_null_for_what_is_not_known() -> None:
    found = practice_json(told(Past(), goals={"empathy": 60}), NOW)
    assert [one["id"] for one in found["skills"]] == [skill.id for skill in SKILLS]
    by_id = {one["id"]: one for one in found["skills"]}
    assert by_id["teamwork"]["level"] is None
    assert by_id["empathy"]["goal"] == 60
    assert found["first_step"] is None
