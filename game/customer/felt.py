"""The inside of one customer as a value: mood, feelings, what was acknowledged, repeated, and is remembered. Owns no rule."""

from dataclasses import dataclass
from typing import Literal, get_args

from game.customer.appraisals import Emotion

Feeling = Literal[Emotion, "calm"]
"""What a mood amounts to: the strongest feeling, or calm."""
FEELINGS: tuple[Feeling, ...] = get_args(Feeling)


@dataclass(frozen=True, slots=True)
class Felt:
    """One customer's hidden state between two turns."""

    pleasure: float
    arousal: float
    dominance: float
    """Mood, each −1 to 1."""
    emotions: tuple[float, ...]
    """How strong each feeling is, 0 to 1, in the order of `appraisals.EMOTIONS`."""
    opening: tuple[float, float, float]
    """The mood that the customer came in with: what an unsolved problem pulls back to."""
    opened: tuple[float, ...]
    """The feelings that the customer came in with."""
    acknowledged: float
    """How far the opening feeling has been acknowledged, 0 to 1: it opens the gate."""
    tolerance: float
    """What the seed makes of this customer's patience: a factor on every loss of it, 0.85 to 1.15."""
    leniency: float
    """How freely this customer gives points: what the seed adds to the rating, −8 to 8."""
    counts: tuple[int, ...]
    """How often each family of behaviours was shown before, in the order of `coefficients.FAMILIES`."""
    comforted: int
    """Turns of relational work so far: comfort or apology."""
    high: float
    """The strongest good moment so far: the turn's push of pleasure, 0 or more."""
    low: float
    """The strongest bad moment so far, 0 or less."""
    worked: float
    """How much comfort work on the problem has given so far, 0 or more."""
    recent: float
    """The pushes of pleasure of late, the latest whole and each one before by half: what is fresh in memory."""
    lasting: float
    """Comfort after the latest turn that moved this customer, with what is fresh, −1 to 1: the end that is remembered."""
