"""The way from mood and feelings to what can be told of them: frustration, the feeling's name, how much of it shows."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from game.content.model.persona import Band
from game.content.model.scene import Fault
from game.content.model.scene import Feeling as Opening
from game.customer.appraisals import EMOTIONS, Emotion
from game.customer.felt import Feeling, Felt

Array = NDArray[np.float64]

OPENINGS: Mapping[Opening, Mapping[Emotion, float]] = {
    "worried": {"worry": 1.0},
    "angry": {"anger": 1.0},
    # Who complains has just decided to: disappointment comes in with some anger, and hotter than ALMA's point.
    "disappointed": {"disappointment": 0.80, "anger": 0.35},
    "hurt": {"hurt": 1.0},
    "confused": {"worry": 0.65},
    "calm": {},
    "excited": {"joy": 1.0},
    "resigned": {"resignation": 1.0},
}
"""How a customer comes in: the feelings, before harm and temperament."""
BLAME: Mapping[Fault, float] = {"ours": 0.10, "third party": -0.10, "theirs": -0.20, "nobody": -0.40}
"""Anger per unit of harm that comes on top when we could have prevented it, or stays away when nobody could (F23)."""

DISTINCT = 0.12
"""Strength that a feeling needs to have a name; below, the customer is calm (design)."""
WARMEST = 25.0
"""Hidden frustration from which nobody sounds warm, however much they hide (design)."""
_BAND_EDGES: tuple[tuple[Band, float], ...] = (("warm", 20.0), ("even", 40.0), ("strained", 62.0))
"""Upper edges of visible frustration, points. Design values: a medium anger opens strained, a severe one hot."""


def frustration(pleasure: Array, arousal: Array) -> Array:
    """F = 100·clip((arousal − pleasure)/2, 0, 1), in points."""
    return 100.0 * np.minimum(np.maximum((arousal - pleasure) / 2.0, 0.0), 1.0)


def frustration_of(felt: Felt) -> float:
    """F of one customer, in points: the same arithmetic as `frustration`, in one float."""
    return 100.0 * min(max((felt.arousal - felt.pleasure) / 2.0, 0.0), 1.0)


def name_of(emotions: Sequence[float]) -> Feeling:
    """The strongest feeling, the first of equals; calm where none is distinct."""
    strongest = max(range(len(EMOTIONS)), key=lambda place: emotions[place])
    return EMOTIONS[strongest] if emotions[strongest] >= DISTINCT else "calm"


def mask(assertiveness: float, responsiveness: float) -> float:
    """How much frustration a style keeps from showing, 0 to 0.5: amiable most, analytical next, the assertive hardly any (P7, design)."""
    return min(max(0.06 - 0.40 * assertiveness + 0.10 * responsiveness, 0.0), 0.5)


def band_of(frustration_points: float, hidden: float) -> Band:
    """The visible mood: what is left of frustration when the style has hidden its share."""
    visible = frustration_points * (1.0 - hidden)
    if frustration_points >= WARMEST and visible < _BAND_EDGES[0][1]:
        return "even"
    for band, edge in _BAND_EDGES:
        if visible < edge:
            return band
    return "hot"
