"""What a skill and a behaviour are. Owns the two value types; the tables beside it own the words."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["technique", "misstep"]


@dataclass(frozen=True, slots=True)
class Skill:
    """One row of the map of skills."""

    id: str
    """Stable id, lower case with hyphens."""
    name: str
    """The name on the screen."""
    meaning: str
    """One sentence for a learner."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A technique (good) or a misstep (harmful): a thing that an observer can point at in the transcript."""

    id: str
    """Stable id, lower case with hyphens: the tag a writer gives a reply, the key in saves and JSON."""
    kind: Kind
    """Whether it helps or harms."""
    skill: str
    """The id of the skill it shows or spoils."""
    name: str
    """The name on the screen."""
    meaning: str
    """What it is, in one sentence for a learner."""
    example: str
    """A reply that shows it."""
    near_miss: str
    """A reply that looks alike and does not show it."""
    by_words: bool = True
    """Whether the words of one reply can show it. If not, it takes timing, an action or what came before."""
