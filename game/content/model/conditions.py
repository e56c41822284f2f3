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
