"""The debrief in pointed cases: what is picked out, what a hint says, and text that tries to be more than text."""

import json
import re
from dataclasses import replace

import pytest

from game.coaching import account, as_markdown, debrief, debrief_json, hint
from game.coaching.debrief import stars
from game.encounter import Chosen, Desk, Encounter, Meters, Move, begin, play
from game.errors import UsageError
from tests.golden.plays import PLAYS, persona, played, scene, typed


def after(*moves: Move, seed: int = 1) -> Encounter:
    encounter = begin(scene(), persona(), seed)
    for move in moves:
        encounter = play(encounter, move)
    return encounter


def test_a_talk_that_goes_on_has_no_debrief() -> None:
    with pytest.raises(UsageError, match="after the talk has ended"):
        debrief(after(Chosen("own")))


@pytest.mark.parametrize(("rating", "shown"), [(0, 1), (249, 1), (250, 2), (450, 3), (600, 4), (779, 4), (780, 5), (1000, 5)])
def test_a_rating_is_shown_as_one_to_five(rating: int, shown: int) -> None:
    assert stars(rating) == shown


@pytest.mark.parametrize("name", [name for name in PLAYS if name != "typed"])
def test_every_fixed_play_has_two_or_three_findings(name: str) -> None:
    assert 2 <= len(debrief(played(name)).findings) <= 3


@pytest.mark.parametrize("move", [Desk("escalate"), Desk("handover", "warm bench"), Desk("handover", "cold bench")])
def test_a_talk_that_is_handed_on_at_once_has_a_debrief_too(move: Desk) -> None:
    shown = debrief(after(move))
    assert 2 <= len(shown.findings) <= 3
    assert shown.turning is not None
    assert shown.turning.quote
    assert shown.retry == 1


def test_the_worst_line_is_found_and_quoted_and_a_better_one_shown() -> None:
    shown = debrief(played("harm"))
    hurt = next(finding for finding in shown.findings if finding.kind == "hurt")
    assert hurt.behaviour == "dismisses"
    assert hurt.quote == "Calm down, Iris: it's only a lamp."
    assert "“" in hurt.advice
    assert "Calm down" not in hurt.advice


def test_a_broken_promise_is_what_was_missed() -> None:
    missed = next(finding for finding in debrief(played("broken")).findings if finding.kind == "missed")
    assert missed.title == "A promise not kept"
    assert "a call at noon" in missed.sentence or "a message in ten minutes" in missed.sentence


def test_a_feeling_that_nobody_met_is_what_was_missed() -> None:
    encounter = after(Chosen("coil"), Chosen("stop"))
    missed = next(finding for finding in debrief(encounter).findings if finding.kind == "missed")
    assert missed.title == "The feeling was never met"
    assert encounter.turns[0].inside.feeling in missed.sentence


def test_what_was_never_asked_and_what_is_undone_are_named_in_the_scene_s_words() -> None:
    shown = debrief(after(Chosen("coil"), Chosen("stop")))
    assert shown.never_asked == ("when the lamp is used", "why the hum matters")
    assert shown.undone == ("a new lamp agreed", "said who rings")


def test_skills_that_helped_and_that_cost_are_apart_and_in_order() -> None:
    shown = debrief(played("broken"))
    assert all(tally.points > 0 for tally in shown.helped)
    assert all(tally.points < 0 for tally in shown.hurt)
    assert [tally.points for tally in shown.helped] == sorted((tally.points for tally in shown.helped), reverse=True)
    assert [tally.points for tally in shown.hurt] == sorted(tally.points for tally in shown.hurt)


def test_the_turning_point_of_a_bad_talk_is_a_loss_and_of_a_good_one_a_gain() -> None:
    bad, good = debrief(played("harm")), debrief(played("kept"))
    assert bad.turning is not None
    assert good.turning is not None
    assert "lost" in bad.turning.sentence
    assert "gained" in good.turning.sentence


def test_the_account_has_every_entry_of_the_ledger() -> None:
    encounter = played("typed")
    for turn, told in zip(encounter.turns[1:], account(encounter), strict=True):
        assert {(entry.cause, entry.quote) for entry in turn.entries} == {(row.cause, row.quote) for row in told.rows}
        written = sorted(float(part.split()[0]) for row in told.rows for part in row.sum.split("; "))
        assert written == sorted(entry.points / 10 for entry in turn.entries)


def test_the_sum_of_a_row_comes_out_as_it_is_written() -> None:
    for told in account(played("typed")):
        for row in told.rows:
            for part in row.sum.split("; "):
                points, _, factors = part.partition(" = ")
                if factors:
                    numbers = [float(number) for number in re.findall(r"[-+]?\d+\.\d+", factors)]
                    product = numbers[0]
                    for number in numbers[1:]:
                        product *= number
                    assert product == pytest.approx(float(points.split()[0]), abs=0.35)


# ---- hostile text ----------------------------------------------------------------------------------------------------------------

HOSTILE = {
    "link": "[click](javascript:alert(1)) please",
    "image": "![x](http://example.invalid/a.png) yes",
    "script": "<script>alert(1)</script> & <b>bold</b>",
    "heading": "# A heading\n## Another",
    "code": "``` `code` ``` and ~~~",
    "rule": "---\n***\n===",
    "list": "- one\n* two\n+ three\n> four",
    "table": "a | b | c",
    "html comment": "<!-- hidden -->",
    "backslash": "\\[not escaped\\](javascript:x)",
}


def hostile_talk(text: str) -> Encounter:
    encounter = after(typed(text, "paraphrase"), typed(text, "-rude", "-sarcasm", "-shouting"))
    return play(encounter, Desk("escalate"))


def active(markdown: str) -> str:
    """The Markdown without what is escaped."""
    return re.sub(r"\\.", "", markdown)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_only_text_in_markdown(name: str) -> None:
    encounter = hostile_talk(HOSTILE[name])
    calm = hostile_talk("plain words")
    written, plain = (active(as_markdown(one, debrief(one))) for one in (encounter, calm))
    for mark in ("<", "](", "![", "`", "|", "~"):
        assert mark not in written
    headings = [sum(line.startswith("#") for line in text.splitlines()) for text in (written, plain)]
    assert headings[0] == headings[1]
    for line in written.splitlines():
        assert not re.match(r"\s*(-{3,}|\*{3,}|={3,}|\+ |\d+[.)] )", line)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_comes_back_from_json_as_it_was(name: str) -> None:
    encounter = hostile_talk(HOSTILE[name])
    data = json.loads(json.dumps(debrief_json(debrief(encounter))))
    assert data["account"][0]["said"] == HOSTILE[name]


# ---- hints -----------------------------------------------------------------------------------------------------------------------


def with_state(encounter: Encounter, **changes: object) -> Encounter:
    return replace(encounter, state=replace(encounter.state, **changes))  # type: ignore[arg-type] # fields of the state, at each call


def test_after_a_harm_the_hint_is_to_take_it_back() -> None:
    assert "Take it back" in hint(after(Chosen("hush")))
    assert "Take it back" not in hint(after(Chosen("hush"), Chosen("mend")))


def test_while_a_strong_feeling_is_unacknowledged_the_hint_is_about_the_feeling() -> None:
    assert "not ready for a solution" in hint(begin(scene(), persona(), 1))


def test_then_the_hints_follow_the_case() -> None:
    heard = after(typed("That would annoy anyone, and it's our doing.", "validates", "owns-fault", "names-feeling"))
    assert "record" in hint(heard)
    looked = play(heard, Desk("record"))
    assert "only Iris can tell you" in hint(looked)
    knows = with_state(looked, facts=("evening", "why"), asked=("evening", "why"))
    assert "You know enough" in hint(knows)
    done = with_state(knows, milestones=("cause", "swap", "told"), meters=Meters(600, 600, 1000))
    assert "Sum up" in hint(done)
    promised = after(Chosen("own"), Chosen("coil"), Chosen("more")).state.pledges
    assert "You promised" in hint(with_state(done, pledges=promised))


def test_after_the_end_there_is_nothing_to_hint() -> None:
    assert "over" in hint(played("kept"))
