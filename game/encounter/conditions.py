"""Whether a writer's condition holds in a state. Owns the meaning of conditions; their form is `content.model.conditions`."""

from dataclasses import dataclass

from game.content.model.conditions import All, Always, AnyOf, Compare, Condition, Holds, Not
from game.content.model.persona import Band, StyleName
from game.encounter.state import State


@dataclass(frozen=True, slots=True)
class View:
    """What a condition may ask about."""

    state: State
    style: StyleName
    band: Band
    """The customer's visible mood."""


def holds(condition: Condition, view: View) -> bool:
    """Whether the condition holds."""
    match condition:
        case Always():
            return True
        case Holds(subject, id):
            return _is_so(subject, id, view)
        case Compare(quantity, operator, number):
            return _compares(_quantity(quantity, view.state), operator, number)
        case Not(part):
            return not holds(part, view)
        case All(parts):
            return all(holds(part, view) for part in parts)
        case AnyOf(parts):
            return any(holds(part, view) for part in parts)


def _is_so(subject: str, id: str, view: View) -> bool:
    state = view.state
    match subject:
        case "fact":
            return id in state.facts
        case "milestone":
            return id in state.milestones
        case "flag":
            return id in state.flags
        case "action":
            return id in state.actions
        case "asked":
            return f"ask {id}" in state.actions
        case "style":
            return id == view.style
        case "band":
            return id == view.band
        case "offered":
            return id in state.offers
        case "promised":
            return any(pledge.id == id for pledge in state.pledges)
        case "kept" | "broken":
            return any(pledge.id == id and pledge.outcome == subject for pledge in state.pledges)
    raise AssertionError(f"a condition on {subject!r} passed the reader")


def _quantity(quantity: str, state: State) -> float:
    match quantity:
        case "patience":
            return state.meters.patience / 10
        case "trust":
            return state.meters.trust / 10
        case "resolution":
            return state.meters.resolution / 10
        case "turn":
            return float(state.turn)
    return state.minutes / 10


def _compares(left: float, operator: str, right: float) -> bool:
    match operator:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case "==":
            return left == right
    return left != right
