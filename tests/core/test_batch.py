"""The batch kernel against play: a talk felt by hundreds gives each of them, bit for bit, what a talk alone gives."""

from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.read.library import Library, load_library
from game.customer.chance import draw, pick
from game.customer.crowd import Crowd
from game.customer.feelings import name_of
from game.encounter import Chosen, Desk, Encounter, Move, begin, options
from game.encounter.desk import step_of
from game.encounter.endings import rate
from game.encounter.engine import said
from game.encounter.step import Step
from game.encounter.turn import Appraised, appraised, complete
from game.errors import MoveError
from game.explore.batch import Cohort, course
from game.skills import BEHAVIOURS
from tests.golden.plays import persona, scene, typed

TALKS = 60
LONGEST = 14
"""Moves of a talk at most."""
IDS = sorted(BEHAVIOURS)
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def library() -> Library:
    """All that ships."""
    return load_library()


def _move(encounter: Encounter, number: int) -> Move:
    """A reply on offer, something typed that shows whatever it likes, or work at the desk: from the talk's number and turn alone."""
    turn = len(encounter.turns)
    shown = options(encounter)
    match pick(6, number, "kind", turn):
        case 0 | 1 | 2 if shown:
            return Chosen(shown[pick(len(shown), number, "reply", turn)].id)
        case 3:
            return Desk(
                ("record", "hold", "note")[pick(3, number, "desk", turn)],
                ("", "2", "said what is still to do")[pick(3, number, "argument", turn)],
            )
        case _:
            ids = [IDS[pick(len(IDS), number, "behaviour", turn, place)] for place in range(pick(7, number, "length", turn))]
            signed = [id if BEHAVIOURS[id].kind == "technique" else f"-{id}" for id in ids]
            return typed("some words " * (1 + pick(30, number, "words", turn)), *signed)


def _step(encounter: Encounter, number: int) -> Step | None:
    """The next move of a talk as a step, or None where it is not possible."""
    move = _move(encounter, number)
    try:
        return step_of(encounter, move) if isinstance(move, Desk) else said(encounter, move)
    except MoveError:
        return None


def _talk(library: Library, number: int) -> tuple[Scene, Persona, int]:
    """Scene, persona and seed of a talk; every sixth is the fixture's own, which has one of everything."""
    if number % 6 == 0:
        return scene(), persona(), draw(9, number) % 10_000
    pairs = [(s, p) for s in library.scenes.values() for p in library.personas.values() if s.suits(p.id, p.style.name)]
    found, customer = pairs[number % len(pairs)]
    return found, customer, draw(9, number) % 10_000


def bits(crowd: Crowd, row: int) -> bytes:
    """All of one customer, bit for bit (so that 0.0 and −0.0 differ)."""
    columns = [getattr(crowd, field.name) for field in fields(crowd) if field.name not in ("counts", "opening")]
    columns += [*crowd.opening, crowd.counts.T]
    return b"".join(np.ascontiguousarray(column[..., row]).tobytes() for column in columns)


def whole(cohort: Cohort, row: int) -> tuple[object, ...]:
    """All that a cohort says of one customer, bit for bit."""
    return (
        bits(cohort.crowd, row), int(cohort.patience[row]), int(cohort.trust[row]), cohort.resolution, int(cohort.limited[row]),
        int(cohort.rating()[row]),
    )  # fmt: skip


@pytest.mark.parametrize("number", range(TALKS))
def test_a_talk_felt_among_many_is_the_talk_as_played(library: Library, number: int) -> None:
    one, customer, seed = _talk(library, number)
    others = 6
    row = number % (others + 1)
    seeds = [draw(8, number, place) % 10_000 if place != row else seed for place in range(others + 1)]
    cohort = Cohort.arriving([customer] * len(seeds), [one.about] * len(seeds), seeds)
    encounter = begin(one, customer, seed)
    assert cohort.crowd.felt(row) == encounter.state.felt
    for _ in range(LONGEST):
        step = _step(encounter, number)
        if step is None:
            continue
        turn = appraised(encounter, step)
        encounter, cohort = complete(encounter, step), cohort.after(turn)
        meters, felt = encounter.state.meters, encounter.state.felt
        assert (int(cohort.patience[row]), int(cohort.trust[row]), cohort.resolution) == (meters.patience, meters.trust, meters.resolution)
        assert bits(cohort.crowd, row) == bits(Crowd.of(felt), 0)
        inside = encounter.last.inside
        assert (cohort.crowd.felt(row).pleasure, name_of(cohort.crowd.felt(row).emotions)) == (inside.pleasure, inside.feeling)
        if encounter.end is not None:
            assert int(cohort.rating(encounter.end.kind)[row]) == encounter.end.rating
            return
    # A talk that goes on: the rating as if it ended now.
    assert int(cohort.rating("partly")[row]) == int(rate(Crowd.of(encounter.state.felt), "partly", encounter.state.meters.resolution)[0])


def test_the_talks_of_this_file_end_and_go_on_and_hit_the_ends_of_meters(library: Library) -> None:
    """Or the test above would prove less than it says."""
    ended = limited = 0
    for number in range(TALKS):
        one, customer, seed = _talk(library, number)
        encounter = begin(one, customer, seed)
        for _ in range(LONGEST):
            step = _step(encounter, number)
            if step is not None and encounter.end is None:
                encounter = complete(encounter, step)
                limited += any(entry.cause == "limit" for entry in encounter.last.entries)
        ended += encounter.end is not None
    assert 10 <= ended <= TALKS - 5
    assert limited >= 1


# ---- sizes and broadcasting ------------------------------------------------------------------------------------------------------

TURNS = 8


def _turns() -> list[Appraised]:
    """The turns of one talk on the fixture scene, as every customer feels them."""
    encounter, found = begin(scene(), persona(), 3), []
    moves: tuple[Move, ...] = (
        typed("That would annoy anyone, and it is our doing.", "validates", "owns-fault", "concrete-offer"),
        Chosen("own"),
        Chosen("coil"),
        Desk("hold", "9"),
        typed("We value your call. " * 12, "-stock-script", "paraphrase", "-wrong-thing", "gives-reason"),
        typed("A lamp.", "offers-options", offers=("lamp", "voucher"), promises=("ring",)),
        typed("Nonsense.", "-rude", "-dismisses", "-sarcasm"),
        typed("zxcv", understood=False),
    )
    for move in moves:
        step = step_of(encounter, move) if isinstance(move, Desk) else said(encounter, move)
        found.append(appraised(encounter, step))
        encounter = replace(complete(encounter, step), end=None)
    return found


def _cohort(size: int, first: int = 0) -> Cohort:
    """Customers of every style, one for each number."""
    cast = [replace(persona(), style=replace(persona().style, assertiveness=a, responsiveness=r)) for a in (-0.6, 0.6) for r in (-0.6, 0.6)]
    numbers = range(first, first + size)
    harms = [replace(scene().about, harm=0.2 + 0.1 * (number % 8)) for number in numbers]
    return Cohort.arriving([cast[number % 4] for number in numbers], harms, list(numbers))


@pytest.fixture(scope="module")
def whole_course() -> list[Cohort]:
    """4096 customers after each turn."""
    return list(course(_cohort(4096), _turns()))


@pytest.mark.parametrize("size", [1, 7])
def test_a_batch_of_any_size_has_the_bits_of_the_batch_of_4096(size: int, whole_course: list[Cohort]) -> None:
    for first in (0, 1234, 4096 - size):
        for turn, cohort in enumerate(course(_cohort(size, first), _turns())):
            assert [whole(cohort, row) for row in range(size)] == [whole(whole_course[turn], first + row) for row in range(size)]


def test_customers_differ_so_that_equal_bits_mean_something(whole_course: list[Cohort]) -> None:
    assert len({bits(whole_course[-1].crowd, row) for row in range(64)}) == 64
    assert len(np.unique(whole_course[2].trust)) > 50


def test_events_told_once_have_the_bits_of_events_told_to_each(whole_course: list[Cohort]) -> None:
    size = 257
    cohort = _cohort(size)
    for number, turn in enumerate(_turns()):
        each = replace(turn, rows=np.repeat(turn.rows, size, axis=1), weights=np.repeat(turn.weights, size, axis=1))
        cohort = cohort.after(each)
        assert [whole(cohort, row) for row in range(0, size, 8)] == [whole(whole_course[number], row) for row in range(0, size, 8)]


def test_a_turn_without_events_changes_no_meter_and_cuts_nothing_off() -> None:
    empty = np.zeros((0, 1))
    one = np.array([1.0])
    before = _cohort(9)
    after = before.after(Appraised((), empty.astype(np.int64), empty, one, one * 0.0, one, 0))
    assert (after.patience.tolist(), after.trust.tolist(), after.limited.tolist()) == (
        before.patience.tolist(),
        before.trust.tolist(),
        [0] * 9,
    )


def test_what_a_meter_cannot_take_is_counted_for_that_customer_alone() -> None:
    turns = [turn for turn in _turns() if any(event.row == "rude" for event in turn.events)] * 12
    cohorts = list(course(_cohort(5), turns))
    assert cohorts[0].limited.tolist() == [0] * 5
    assert (cohorts[-1].limited > 0).all()
    assert (cohorts[-1].trust == 0).all()
    assert (cohorts[-1].patience == 0).all()
