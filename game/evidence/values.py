"""A finding as a value: scripts to be played, and what is claimed of them. Owns no arithmetic."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.content.model.scene import About, Reply, Scene
from game.encounter.moves import Desk

Metric = Literal["trust", "patience", "resolution", "frustration", "hidden", "rating", "words"]
METRICS: tuple[Metric, ...] = ("trust", "patience", "resolution", "frustration", "hidden", "rating", "words")
"""What a claim is about; `rating` is S, `hidden` the frustration that the style keeps from showing, `words` how much the customer says."""
Relation = Literal[">", ">=", "~", "="]


@dataclass(frozen=True, slots=True)
class Line:
    """One turn of a script: a reply with what its tags say that it does, or an action at the desk."""

    reply: Reply | None
    action: Desk | None = None
    customer: str = ""
    """The customer's words that it answers; empty where the scene's own are meant."""


@dataclass(frozen=True, slots=True)
class Script:
    """One way to lead a talk, in several wordings; or one way for each style."""

    name: str
    wordings: tuple[tuple[Line, ...], ...] = ()
    about: About | None = None
    """The problem, if it is not the finding's."""
    by_style: Mapping[str, str] | None = None
    """Style to the script that is played for it."""


@dataclass(frozen=True, slots=True)
class Band:
    """What a difference must be like."""

    text: str
    """As written."""
    sign: int = 0
    """1 where it must be above 0, −1 below; 0 where the sign does not matter."""
    least: float = 0.0
    most: float = float("inf")
    """Bounds of |d|, in standard deviations."""
    ties: bool = False
    """Whether no difference is right as well."""
    ahead: bool = False
    """Whether it is fine anywhere below `most`: as good as nothing, or worse."""
    exact: bool = False
    """Whether there may be no difference at all."""
    level: tuple[float, float] | None = None
    """Bounds of the mean itself, in points; then nothing else counts."""


Sum = tuple[tuple[int, str], ...]
"""Scripts with a sign each."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing claimed of a metric of scripts."""

    text: str
    """As written."""
    metric: Metric
    at: int = 0
    """The turn after which it is measured; 0 is the last."""
    difference: Sum = ()
    band: Band | None = None
    each_style: bool = False
    """Whether it must hold in each style."""
    pooled: bool = False
    """Whether it is the mean over the styles that must show it."""
    over: Sum = ()
    """Where a share is claimed: of what."""
    least_share: float = 0.0
    styles: tuple[tuple[str, Relation], ...] = ()
    """An order of styles: each with its relation to the next."""
    contenders: tuple[str, ...] = ()
    """Scripts of which none may be best in all styles."""

    @property
    def scripts(self) -> tuple[str, ...]:
        """Every script that it speaks of."""
        return tuple(dict.fromkeys([*(name for _, name in (*self.difference, *self.over)), *self.contenders]))


@dataclass(frozen=True, slots=True)
class Finding:
    """One published finding, ordering, myth or check, with how it is shown."""

    id: str
    finding: str
    expected: str
    source: str
    grade: str
    scene: Scene
    about: About
    scripts: Mapping[str, Script]
    claims: tuple[Claim, ...]
    note: str = ""
