"""What leaves a talk: waterfalls that sum, advice held against the evidence, a stronger version, and files that are only text."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from hypothesis import given

from game.coaching import account, as_markdown, debrief
from game.coaching.advice import TABLE, parted
from game.coaching.export import SCHEMA, SCHEMA_VERSION, as_json, star_markdown
from game.coaching.star import _DID_SO, first_person, star
from game.coaching.stronger import relation, stronger
from game.coaching.waterfall import waterfall, waterfalls
from game.coaching.webpage import as_html
from game.encounter import METERS, Chosen, Encounter, Typed, moments, options, play
from game.encounter.transcript import transcript
from game.skills import BEHAVIOURS
from tests.core.test_coaching import HOSTILE, after, hostile_talk
from tests.core.test_properties import Play
from tests.golden.plays import PLAYS, persona, played, scene, typed
from tests.strategies import plays, steps

FINDINGS = Path(__file__).parents[2] / "game" / "evidence" / "findings"
ENDED = [name for name in PLAYS if played(name).end is not None]
STUDIES = "studies suggest"


# ---- waterfall -------------------------------------------------------------------------------------------------------------------


@given(plays(scene(), persona()))
def test_the_start_and_every_fall_sum_exactly_to_the_end_of_each_meter(drawn: Play) -> None:
    start, wanted = drawn
    encounter = start
    for step in steps(start, wanted):
        encounter = step.after
    for one in waterfalls(encounter):
        assert one.start == encounter.turns[0].meters.of(one.meter)
        assert one.end == encounter.state.meters.of(one.meter)
        assert one.start + sum(fall.points for fall in one.falls) == one.end
        so_far = one.start
        for fall in one.falls:
            assert fall.points != 0
            assert fall.before == so_far
            assert (fall.points > 0) == (fall.kind == "gained") or fall.kind == "limit"
            assert fall.name
            so_far = fall.after
        assert one.low <= min(one.start, one.end)
        assert one.high >= max(one.start, one.end)
        moved = sum(dict(turn.change)[one.meter] for turn in account(encounter))
        assert sum(fall.points for fall in one.falls) == moved


def test_gains_stand_before_losses_and_limits_last_each_the_largest_first() -> None:
    falls = waterfall(played("broken"), "trust").falls
    kinds = [fall.kind for fall in falls]
    assert kinds == sorted(kinds, key=("gained", "lost", "limit").index)
    for kind in set(kinds):
        sizes = [abs(fall.points) for fall in falls if fall.kind == kind]
        assert sizes == sorted(sizes, reverse=True)


def test_a_cause_of_several_turns_is_one_fall_that_names_them() -> None:
    falls = {fall.cause: fall for fall in waterfall(played("typed"), "trust").falls}
    assert falls["open-question"].turns == (1, 4)
    assert falls["open-question"].name == "Open question"


def scolded() -> Encounter:
    """A talk in which everything was lost."""
    encounter = after()
    while encounter.end is None:
        encounter = play(encounter, typed("You fool.", "-rude", "-shouting", "-sarcasm", "-blames-customer"))
    return encounter


def test_what_a_limit_took_is_told_apart_from_what_was_lost() -> None:
    encounter = scolded()
    limits = [fall for one in waterfalls(encounter) for fall in one.falls if fall.kind == "limit"]
    assert limits
    assert all(fall.name == "nothing more to lose" and fall.points > 0 for fall in limits)


# ---- advice ----------------------------------------------------------------------------------------------------------------------


def test_the_grade_of_every_advice_is_that_of_its_finding() -> None:
    for row in TABLE:
        if row.finding:
            found = yaml.load((FINDINGS / f"{row.finding}.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: TID251  our own file
            assert found["grade"] == row.grade, row.id
        else:
            assert row.grade == "", row.id


def test_studies_are_named_only_where_the_evidence_is_strong() -> None:
    for row in TABLE:
        assert bool(row.suggests) == (row.grade in ("META", "REP")), row.id


def test_every_cause_of_the_table_is_in_the_vocabulary() -> None:
    for row in TABLE:
        assert all(cause in BEHAVIOURS or cause in ("offer", "promise broken") for cause in row.causes), row.id
    assert len({row.id for row in TABLE}) == len(TABLE)
    assert len({row.advises for row in TABLE}) == len(TABLE)


def told(encounter: Encounter) -> dict[str, str]:
    return {one.id: one.sentence for one in parted(encounter)}


def test_a_joke_an_empty_sorry_and_a_claim_to_know_the_feeling_each_part_from_the_handbooks() -> None:
    encounter = after(
        typed("At least it can sing, ha ha.", "-jokes"),
        typed("I'm sorry you feel that way.", "-empty-apology"),
        typed("I understand how frustrating this is.", "-claims-feeling"),
    )
    said = told(encounter)
    assert set(said) == {"joke", "how-you-feel", "understand"}
    for sentence in said.values():
        assert sentence.startswith("Handbooks advise you to ")
        assert "Iris, because " in sentence
        assert STUDIES in sentence
        assert sentence.endswith(".")


def test_a_finding_that_is_not_strong_is_never_called_studies() -> None:
    encounter = after(
        typed("Any plans for the weekend?", "-small-talk"), typed("Super!", "-false-cheer"), typed("Decide now.", "-pressures")
    )
    said = told(encounter)
    assert said
    assert set(said) <= {"small-talk", "cheer", "urgency"}
    assert not any(STUDIES in sentence for sentence in said.values())


def test_a_first_apology_is_good_practice_and_a_third_is_not() -> None:
    sorry = typed("I'm sorry for the hum.", "apologises")
    assert "apologise" not in told(after(sorry))
    assert "apologise" in told(after(sorry, sorry, sorry))


def test_the_reason_comes_from_the_ledger_where_it_gives_one() -> None:
    kind = typed("Of course that is tiresome.", "validates")
    encounter = after(kind, kind, kind)
    assert "it had been said before" in told(encounter)["comfort"] or "was left" in told(encounter)["comfort"]


def test_an_offer_at_once_parts_only_where_the_ledger_says_that_something_stood_in_its_way() -> None:
    encounter = after(typed("I'll swap it today.", "concrete-offer"))
    entry = next((entry for entry in encounter.last.entries if entry.cause == "concrete-offer"), None)
    held_back = entry is not None and entry.style * entry.mood * entry.history < 0.5
    assert ("fast" in told(encounter)) == held_back


@pytest.mark.parametrize("name", ENDED)
def test_no_advice_and_no_sentence_is_told_twice(name: str) -> None:
    encounter = played(name)
    shown = debrief(encounter)
    said = [one.sentence for one in parted(encounter)] + [part for one in shown.findings for part in (one.sentence, one.advice)]
    better = stronger(encounter)
    said += [better.sentence] if better else []
    assert len(said) == len(set(said))
    assert len(parted(encounter)) <= 3


# ---- a stronger version ----------------------------------------------------------------------------------------------------------


def test_the_weakest_typed_reply_gets_a_version_from_the_replies_on_offer_there() -> None:
    encounter = played("typed")
    better = stronger(encounter)
    assert better is not None
    turn = encounter.turns[better.index]
    assert turn.text == better.said == "Your lamp, your problem."
    on_offer = [option.text for option in options(moments(encounter)[better.index - 1])]
    assert any(better.version.endswith(text) for text in on_offer)
    assert BEHAVIOURS[better.lacks].name in better.sentence
    assert better.lacks not in {shown.id for shown in turn.reading.shown}


def test_its_numbers_are_those_of_playing_it() -> None:
    encounter = played("typed")
    better = stronger(encounter)
    assert better is not None
    before = moments(encounter)[better.index - 1]
    chosen = next(option.id for option in options(before) if option.text == better.version)
    again = play(before, Chosen(chosen)).last
    assert better.relation == (relation(encounter.turns[better.index]), relation(again))
    assert better.solved[1] == again.meters.resolution - before.state.meters.resolution


def test_a_version_may_open_with_a_sentence_of_another_reply() -> None:
    better = stronger(after(typed("It is only a lamp.", "-dismisses")))
    assert better is not None
    assert better.relation[1] + better.solved[1] // 2 > better.relation[0] + better.solved[0] // 2


def test_there_is_none_where_nothing_was_typed_or_the_scene_is_another() -> None:
    assert stronger(played("kept")) is None
    encounter = played("typed")
    gone = replace(encounter.scene, beats={**encounter.scene.beats, "start": replace(encounter.scene.beats["start"], replies=())})
    changed = replace(
        encounter, scene=gone, turns=(*encounter.turns[:1], replace(encounter.turns[1], move=Chosen("gone")), *encounter.turns[2:])
    )
    assert stronger(changed) is None


@given(plays(scene(), persona(), 8))
def test_a_version_always_does_more_than_what_was_typed(drawn: Play) -> None:
    start, wanted = drawn
    encounter = start
    for step in steps(start, wanted):
        encounter = step.after
    better = stronger(encounter)
    if better is not None:
        assert isinstance(encounter.turns[better.index].move, Typed)
        assert better.relation[1] + better.solved[1] // 2 > better.relation[0] + better.solved[0] // 2
        assert better.sentence.endswith(".")


# ---- STAR ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ENDED)
def test_a_story_has_four_parts_in_the_first_person_and_a_fault(name: str) -> None:
    encounter = played(name)
    story = star(encounter, debrief(encounter))
    outside = re.sub(r"“[^”]*”", "", " ".join([story.situation, story.task, *story.action, story.result, story.differently]))
    assert " I " in outside
    assert not re.search(r"\b(you|your|You|Your)\b", outside)
    assert "role-play" in story.situation
    assert story.action
    assert encounter.end is not None
    assert encounter.end.tells in story.result
    assert story.differently


def test_every_deed_of_a_story_is_a_technique() -> None:
    assert all(BEHAVIOURS[id].kind == "technique" for id in _DID_SO)


def test_every_quote_of_a_story_was_said() -> None:
    encounter = played("kept")
    story = star(encounter, debrief(encounter))
    said = " ".join(turn.text for turn in encounter.turns)
    quotes = [quote for sentence in story.action for quote in re.findall(r"“([^”]*)”", sentence)]
    assert quotes
    assert all(quote in said for quote in quotes)


def test_a_talk_in_which_nothing_helped_says_so() -> None:
    encounter = scolded()
    assert star(encounter, debrief(encounter)).action == ("Nothing that I said helped; what I learned from it stands below.",)


@pytest.mark.parametrize(
    ("told_to_you", "by_me"),
    [
        ("You are at the counter.", "I am at the counter."),
        ("You're new. Your job is yours.", "I'm new. My job is mine."),
        ("Ines helps you, and behind you two wait.", "Ines helps me, and behind me two wait."),
        ("You say “you and your lamp” yourself.", "I say “you and your lamp” myself."),
    ],
)
def test_you_becomes_i_outside_quotation_marks(told_to_you: str, by_me: str) -> None:
    assert first_person(told_to_you) == by_me


# ---- files -----------------------------------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a page is made of."""

    VOID = ("meta", "line", "polyline", "br")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_of_hostile_text_has_the_same_tags_as_one_of_plain_words(name: str) -> None:
    pages = [
        Page(as_html(one, replace(debrief(one), before=(text,)))) for text in (HOSTILE[name], "plain words") for one in [hostile_talk(text)]
    ]
    # Only the sentences differ: a longer text may cost by its length, and that is a row of its own.
    assert set(pages[0].tags) <= set(pages[1].tags) | {"li"}
    for page in pages:
        assert page.open == []
        assert not {"script", "a", "img", "link", "iframe", "object", "form", "base"} & set(page.tags)
        assert {key for key, _ in page.attributes} <= {
            "lang", "charset", "http-equiv", "content", "name", "class", "style", "viewbox", "preserveaspectratio", "role", "aria-label",
            "x1", "x2", "y1", "y2", "x", "y", "points",
        }  # fmt: skip
    flat = " ".join("".join(pages[0].words).split())
    assert " ".join(HOSTILE[name].split()) in flat


@pytest.mark.parametrize("name", ENDED)
def test_a_page_fetches_nothing_and_holds_the_whole_talk(name: str) -> None:
    encounter = played(name)
    page = as_html(encounter, debrief(encounter))
    for mark in ("http:", "https:", "//", "url(", "@import", "<script", "javascript:", "src=", "href="):
        assert mark not in page
    assert "default-src &#x27;none&#x27;" in page
    assert "@media print" in page
    words = " ".join("".join(Page(page).words).split())
    for line in transcript(encounter):
        assert " ".join(line.text.split()) in words


def test_control_characters_do_not_reach_a_page() -> None:
    encounter = hostile_talk("\u202egnirts \x1b[2J")
    assert not re.search("[\u202e\x1b]", as_html(encounter, debrief(encounter)))


@pytest.mark.parametrize("name", ENDED)
def test_json_carries_its_schema_and_sums_in_points(name: str) -> None:
    encounter = played(name)
    data = json.loads(json.dumps(as_json(encounter, debrief(encounter))))
    assert (data["schema"], data["schema_version"]) == (SCHEMA, SCHEMA_VERSION) == ("rapport.debrief", 1)
    assert len(data["turns"]) == len(encounter.turns)
    assert [line["text"] for line in data["transcript"]] == [line.text for line in transcript(encounter)]
    for one in data["waterfalls"]:
        assert one["meter"] in METERS
        assert one["start"] + sum(fall["points"] for fall in one["falls"]) == pytest.approx(one["end"])
        assert sum(turn["change"][one["meter"]] for turn in data["account"]) == pytest.approx(one["end"] - one["start"])


def test_what_was_answered_before_the_verdict_stands_in_every_file() -> None:
    encounter = played("kept")
    shown = replace(debrief(encounter), before=("You read worry, and it was anger.",))
    assert "You read worry" in as_markdown(encounter, shown)
    assert "You read worry" in as_html(encounter, shown)
    assert as_json(encounter, shown)["debrief"]["before"] == ["You read worry, and it was anger."]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_star_story_of_hostile_text_is_only_text(name: str) -> None:
    encounter = hostile_talk(HOSTILE[name])
    written = re.sub(r"\\.", "", star_markdown(encounter, debrief(encounter)))
    for mark in ("<", "](", "![", "`", "|", "~"):
        assert mark not in written
