"""Conditions: every subject and operator, and how they are put together."""

import operator
from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.conditions import ALWAYS, All, AnyOf, Compare, Condition, Holds, Not, Operator, Quantity, Subject
from game.encounter import Meters, begin
from game.encounter.conditions import View, holds
from game.encounter.state import Pledge
from tests.golden.plays import persona, scene

STATE = replace(
    begin(scene(), persona(), 1).state,
    turn=6,
    minutes=125,
    meters=Meters(405, 730, 300),
    facts=("evening",),
    milestones=("cause",),
    flags=("looked",),
    actions=("record", "ask bench"),
    offers=("lamp",),
    pledges=(Pledge("ring", 900, "open"), Pledge("soon", 100, "kept"), Pledge("late", 100, "broken")),
)
VIEW = View(STATE, "expressive", "strained")

TRUE: dict[Subject, tuple[str, ...]] = {
    "fact": ("evening",),
    "milestone": ("cause",),
    "flag": ("looked",),
    "action": ("record",),
    "style": ("expressive",),
    "band": ("strained",),
    "asked": ("bench",),
    "promised": ("ring", "soon", "late"),
    "kept": ("soon",),
    "broken": ("late",),
    "offered": ("lamp",),
}
FALSE: dict[Subject, tuple[str, ...]] = {
    "fact": ("why", "cause"),
    "milestone": ("swap", "evening"),
    "flag": ("shelf",),
    "action": ("note", "ask"),
    "style": ("driver",),
    "band": ("hot", "warm"),
    "asked": ("desk",),
    "promised": ("other",),
    "kept": ("ring", "late"),
    "broken": ("ring", "soon"),
    "offered": ("voucher",),
}


def test_every_subject_is_tried_below() -> None:
    assert set(TRUE) == set(FALSE) == set(get_args(Subject))


@pytest.mark.parametrize(("subject", "id"), [(subject, id) for subject, ids in TRUE.items() for id in ids])
def test_a_thing_that_is_so_holds(subject: Subject, id: str) -> None:
    assert holds(Holds(subject, id), VIEW)


@pytest.mark.parametrize(("subject", "id"), [(subject, id) for subject, ids in FALSE.items() for id in ids])
def test_a_thing_that_is_not_so_does_not_hold(subject: Subject, id: str) -> None:
    assert not holds(Holds(subject, id), VIEW)


VALUES: dict[Quantity, float] = {"patience": 40.5, "trust": 73.0, "resolution": 30.0, "turn": 6.0, "minutes": 12.5}
OPERATORS: dict[Operator, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq, "!=": operator.ne,
}  # fmt: skip


def test_every_quantity_and_operator_is_tried_below() -> None:
    assert set(VALUES) == set(get_args(Quantity))
    assert set(OPERATORS) == set(get_args(Operator))


@pytest.mark.parametrize("quantity", VALUES)
@pytest.mark.parametrize("sign", OPERATORS)
@pytest.mark.parametrize("shift", [-0.5, 0.0, 0.5])
def test_a_comparison_is_in_points_turns_or_minutes(quantity: Quantity, sign: Operator, shift: float) -> None:
    number = VALUES[quantity] + shift
    assert holds(Compare(quantity, sign, number), VIEW) == OPERATORS[sign](VALUES[quantity], number)


def test_an_absent_condition_always_holds() -> None:
    assert holds(ALWAYS, VIEW)


ATOMS: st.SearchStrategy[tuple[Condition, bool]] = st.sampled_from(
    [
        (Holds("fact", "evening"), True),
        (Holds("fact", "why"), False),
        (Compare("turn", ">", 3), True),
        (Compare("turn", ">", 30), False),
        (ALWAYS, True),
    ]
)


@given(st.lists(ATOMS, max_size=5))
def test_and_or_and_not_mean_what_they_say(parts: list[tuple[Condition, bool]]) -> None:
    conditions, truths = tuple(part for part, _ in parts), [truth for _, truth in parts]
    assert holds(All(conditions), VIEW) == all(truths)
    assert holds(AnyOf(conditions), VIEW) == any(truths)
    assert holds(Not(All(conditions)), VIEW) != holds(All(conditions), VIEW)
    assert holds(Not(AnyOf(conditions)), VIEW) == holds(All(tuple(Not(part) for part in conditions)), VIEW)
