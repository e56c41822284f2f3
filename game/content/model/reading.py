"""What a reply does: the techniques and missteps it shows, and what it asks, reaches, offers and promises.

One value for both kinds of reply: for an authored one it is built from the writer's tags, for typed text by the reader. That is why the
two go through the same door. Owns the form; `language` and `content.read` make it, `customer` and `encounter` take it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Span = tuple[int, int]
"""`[start, end)` in code points of the text as given."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A technique or misstep that a reply shows, with the words that show it."""

    id: str
    """A behaviour of the vocabulary."""
    score: float
    """How sure, 0 to 1; 1 for an author's tag."""
    sentence: Span
    """The sentence that carries it: what the debrief quotes."""
    phrase: Span
    """The words that decided it."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question in the reply."""

    kind: Literal["open", "closed"]
    sentence: Span


@dataclass(frozen=True, slots=True)
class Nearest:
    """The authored reply that typed text comes closest to."""

    reply: str
    """Its id, `beat.number` or the author's own."""
    margin: float
    """How much closer than the second, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a reply does."""

    techniques: tuple[Shown, ...] = ()
    missteps: tuple[Shown, ...] = ()
    facts: tuple[str, ...] = ()
    """Facts asked for."""
    milestones: tuple[str, ...] = ()
    """Milestones reached, if the scene allows them now."""
    offers: tuple[str, ...] = ()
    """Remedies offered."""
    promises: tuple[str, ...] = ()
    """Promises made, by the scene's id."""
    states: tuple[str, ...] = ()
    """Entries of the knowledge base or the record stated correctly."""
    questions: tuple[Question, ...] = ()
    nearest: Nearest | None = None
    """For typed text only."""
    understood: bool = True
    """False when the reader has no idea (gibberish, another language): nothing is then rewarded or punished."""
    scores: Mapping[str, float] = field(default_factory=dict)
    """The generic scores of `rapport understand`, 0 to 1; empty for an authored reply."""

    @property
    def shown(self) -> tuple[Shown, ...]:
        """Techniques, then missteps."""
        return self.techniques + self.missteps


NOTHING = Reading()
"""A reading that does nothing, as of an action."""
