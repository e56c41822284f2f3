"""The inside of one customer as a value: mood, how far the feeling was acknowledged, what was repeated, the peak. Owns no rule."""

from dataclasses import dataclass
from typing import Literal

Feeling = Literal[
    "worry", "anger", "disappointment", "hurt", "resignation", "reproach", "resentment",
    "calm", "hope", "relief", "satisfaction", "gratitude", "joy",
]  # fmt: skip
"""What a mood amounts to: the nearest of these points (see `feelings`)."""


@dataclass(frozen=True, slots=True)
class Felt:
    """One customer's hidden state between two turns."""

    pleasure: float
    arousal: float
    dominance: float
    """Mood, each −1 to 1."""
    opening: tuple[float, float, float]
    """The mood that the customer came in with: what an unsolved problem pulls back to."""
    acknowledged: float
    """How far the opening feeling has been acknowledged, 0 to 1: it opens the gate."""
    tolerance: float
    """What the seed makes of this customer's patience: a factor on every loss of it, 0.85 to 1.15."""
    counts: tuple[int, ...]
    """How often each family of behaviours was shown before, in the order of `coefficients.FAMILIES`."""
    high: float
    """The strongest good moment so far: the turn's push of pleasure, 0 or more."""
    low: float
    """The strongest bad moment so far, 0 or less."""
