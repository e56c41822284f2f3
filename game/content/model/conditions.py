"""Conditions that a writer puts before a line, a reply or an ending. Owns their form; `encounter` decides whether they hold."""

from dataclasses import dataclass
from typing import Literal

Quantity = Literal["patience", "trust", "resolution", "turn", "minutes"]
"""What a comparison may ask for. Meters in points 0 to 100, minutes on the encounter's clock."""

Operator = Literal["<", "<=", ">", ">=", "==", "!="]

Subject = Literal["fact", "milestone", "flag", "action", "style", "band", "asked", "promised", "kept", "broken", "offered"]
"""What a `Holds` asks about.

fact: the customer has told it; milestone: reached; flag: set; action: done at the desk (`record`, `knowledge`, `hold`, `note`, `handover`,
`escalate`); style: the quadrant of the customer's style; band: the customer's visible mood; asked: this colleague was asked; promised,
kept, broken: a promise by id; offered: a remedy by id.
"""


@dataclass(frozen=True, slots=True)
class Always:
    """Holds in every state: what an absent condition means."""


@dataclass(frozen=True, slots=True)
class Holds:
    """One named thing is so."""

    subject: Subject
    id: str


@dataclass(frozen=True, slots=True)
class Compare:
    """A quantity compared with a number."""

    quantity: Quantity
    operator: Operator
    number: float


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple["Condition", ...]


Condition = Always | Holds | Compare | Not | All | AnyOf
ALWAYS = Always()

_VERBS: dict[Subject, str] = {
    "fact": "known", "milestone": "done", "flag": "set", "asked": "asked", "promised": "promised", "kept": "kept", "broken": "broken",
    "offered": "offered",
}  # fmt: skip
_DESK = {
    "record": "record read", "knowledge": "knowledge searched", "hold": "held", "note": "note written", "handover": "handed over",
    "escalate": "escalated",
}  # fmt: skip


def condition_text(condition: Condition) -> str:
    """A condition as a writer writes it: reading it again gives the same.

    >>> condition_text(All((Holds("fact", "sunday"), Not(AnyOf((Compare("trust", ">=", 60.0), Holds("action", "note")))))))
    'sunday known and not (trust >= 60 or note written)'
    """
    match condition:
        case Always():
            return "always"
        case Not(Always()):
            return "never"
        case Holds("style" | "band", id):
            return id
        case Holds("action", id):
            return _DESK[id]
        case Holds(subject, id):
            return f"{id} {_VERBS[subject]}"
        case Compare(quantity, operator, number):
            return f"{quantity} {operator} {number:g}"
        case Not(part):
            return f"not {_inside(part)}"
        case All(parts):
            return " and ".join(_inside(part) for part in parts)
        case AnyOf(parts):
            return " or ".join(_inside(part) for part in parts)


def _inside(part: Condition) -> str:
    return f"({condition_text(part)})" if isinstance(part, All | AnyOf) else condition_text(part)
