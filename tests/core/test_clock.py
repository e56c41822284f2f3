"""The encounter's clock, the jumps of a `later` beat, and promises that fall due on it."""

from dataclasses import replace

import pytest

from game.content.model.scene import Later
from game.encounter import Chosen, Desk, Encounter, Typed, begin, play
from game.encounter.clock import jump, pledge, reply_cost, time_text
from game.encounter.state import Pledge
from tests.golden.plays import persona, scene, typed

NOON = 90 * 10
"""12:00 on the fixture's clock, which starts at 10:30, in tenths of a minute."""


def outcomes(encounter: Encounter) -> dict[str, str]:
    return {made.id: made.outcome for made in encounter.state.pledges}


def after(*moves: Chosen | Desk | Typed, seed: int = 1) -> Encounter:
    encounter = begin(scene(), persona(), seed)
    for move in moves:
        encounter = play(encounter, move)
    return encounter


TO_THE_PROMISE = (Chosen("own"), Chosen("coil"))
NOTE = Desk("note", "new lamp, ring at noon")


def test_a_longer_reply_takes_longer() -> None:
    assert reply_cost("Yes.") < reply_cost("word " * 40) < reply_cost("word " * 400)
    assert reply_cost("") > 0


def test_a_promise_whose_condition_holds_when_it_falls_due_is_kept() -> None:
    encounter = after(*TO_THE_PROMISE, NOTE, Chosen("swap"))
    assert outcomes(encounter) == {"ring": "kept"}
    entry = next(entry for entry in encounter.last.entries if entry.cause == "promise ring kept")
    assert entry.points > 0
    assert encounter.last.speech.content == "You rang. Thank you."


def test_a_promise_whose_condition_does_not_hold_is_broken_and_costs_more_than_keeping_earns() -> None:
    kept, broken = after(*TO_THE_PROMISE, NOTE, Chosen("swap")), after(*TO_THE_PROMISE, Chosen("swap"))
    assert outcomes(broken) == {"ring": "broken"}
    gain = sum(entry.points for entry in kept.last.entries if entry.cause == "promise ring kept")
    loss = sum(entry.points for entry in broken.last.entries if entry.cause == "promise ring broken")
    assert -loss > 2 * gain > 0
    assert "Nobody rang" in broken.last.speech.content


def test_a_promise_that_is_not_yet_due_stays_open() -> None:
    encounter = after(Chosen("own"), Chosen("coil"), Chosen("more"))
    assert outcomes(encounter) == {"soon": "open"}


def test_a_promise_falls_due_by_the_minutes_of_the_desk_alone() -> None:
    encounter = after(Chosen("own"), Chosen("coil"), Chosen("more"), Desk("hold", "15"))
    assert outcomes(encounter) == {"soon": "broken"}
    assert outcomes(after(Desk("record"), Chosen("own"), Chosen("coil"), Chosen("more"), Desk("hold", "15"))) == {"soon": "kept"}


def test_what_is_done_after_a_promise_was_judged_changes_nothing() -> None:
    encounter = after(*TO_THE_PROMISE, Chosen("swap"), NOTE)
    assert outcomes(encounter) == {"ring": "broken"}


def test_open_promises_are_judged_when_a_reply_ends_the_talk() -> None:
    encounter = after(Chosen("own"), Chosen("coil"), Chosen("more"), Chosen("stop"))
    assert encounter.end is not None
    assert outcomes(encounter) == {"soon": "broken"}
    assert any(entry.cause == "promise soon broken" for entry in encounter.last.entries)


def test_making_a_promise_again_changes_neither_its_due_time_nor_its_outcome() -> None:
    state = replace(begin(scene(), persona(), 1).state, pledges=(Pledge("ring", 17, "kept"),))
    assert pledge(scene(), state, "ring") == state


def test_a_promise_is_due_at_the_minute_that_the_writer_gave() -> None:
    state = begin(scene(), persona(), 1).state
    assert pledge(scene(), state, "ring").pledges == (Pledge("ring", NOON, "open"),)
    assert pledge(scene(), state, "soon").pledges == (Pledge("soon", 100, "open"),)


def test_a_later_beat_moves_the_clock_to_its_time_and_says_so() -> None:
    encounter = after(*TO_THE_PROMISE, Chosen("swap"))
    assert encounter.state.minutes == NOON + 50
    assert encounter.last.later == "12:05"


@pytest.mark.parametrize(("now", "expected"), [(0, 950), (949, 950), (950, 950), (2000, 2000)])
def test_a_later_at_a_moment_never_turns_the_clock_back(now: int, expected: int) -> None:
    beat = replace(scene().beats["later"], later=Later(95, True, "12:05"))
    assert jump(now, beat) == expected


def test_a_later_by_a_span_adds_it_and_a_beat_without_later_adds_nothing() -> None:
    assert jump(130, replace(scene().beats["later"], later=Later(20, False, "20 minutes"))) == 330
    assert jump(130, scene().beats["plan"]) == 130


def test_a_moment_that_has_passed_is_not_announced_as_a_jump() -> None:
    moved = replace(begin(scene(), persona(), 1).state, minutes=2000, beat="plan", facts=("evening",))
    encounter = play(replace(begin(scene(), persona(), 1), state=moved), Chosen("swap"))
    assert encounter.last.later == ""
    assert encounter.state.beat == "later"


def test_the_clock_as_text_counts_the_days() -> None:
    assert time_text(scene(), 0) == "10:30"
    assert time_text(scene(), 59) == "10:35"
    assert time_text(scene(), NOON) == "12:00"
    assert time_text(scene(), 14 * 600) == "0:30, the next day"
    assert time_text(scene(), 50 * 600) == "12:30, 2 days later"


def test_hurry_makes_a_minute_cost_more() -> None:
    calm, hurried = (replace(scene(), about=replace(scene().about, hurry=hurry)) for hurry in (0.0, 1.0))
    lost = []
    for one in (calm, hurried):
        start = begin(one, persona(), 1)
        lost.append(start.state.meters.patience - play(start, typed("Well.")).state.meters.patience)
    assert 0 < lost[0] < lost[1]
