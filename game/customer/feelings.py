"""Feelings as points in the space of pleasure, arousal and dominance, and the two ways in and out of it.

Points after ALMA (Gebhard 2005) with fear for worry and distress for resignation; hurt and calm are design values.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from game.content.model.persona import Band
from game.content.model.scene import Feeling as Opening
from game.customer.felt import Feeling, Felt

Array = NDArray[np.float64]

POINTS: Mapping[Feeling, tuple[float, float, float]] = {
    "worry": (-0.64, 0.60, -0.43),
    "anger": (-0.51, 0.59, 0.25),
    "disappointment": (-0.30, 0.10, -0.40),
    "hurt": (-0.45, 0.25, -0.10),
    "resignation": (-0.40, -0.20, -0.50),
    "reproach": (-0.30, -0.10, 0.40),
    "resentment": (-0.20, -0.30, -0.20),
    "calm": (0.05, -0.10, 0.05),
    "hope": (0.20, 0.20, -0.10),
    "relief": (0.20, -0.30, 0.40),
    "satisfaction": (0.30, -0.20, 0.40),
    "gratitude": (0.40, 0.20, -0.30),
    "joy": (0.40, 0.20, 0.10),
}

OPENINGS: Mapping[Opening, tuple[float, float, float]] = {
    "worried": POINTS["worry"],
    "angry": POINTS["anger"],
    "disappointed": (-0.45, 0.30, -0.30),
    "hurt": POINTS["hurt"],
    "confused": (-0.40, 0.40, -0.40),
    "calm": (0.05, -0.05, 0.05),
    "excited": (0.45, 0.45, 0.15),
    "resigned": POINTS["resignation"],
}
"""How a customer comes in. Disappointment opens hotter than ALMA's point, because the customer has just decided to complain."""

NAMES: tuple[Feeling, ...] = tuple(POINTS)
_COORDINATES = tuple(POINTS[name] for name in NAMES)

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


def name_of(pleasure: float, arousal: float, dominance: float) -> Feeling:
    """The feeling whose point is nearest; of equals the first."""
    best, least = NAMES[0], 9.0
    for name, (p, a, d) in zip(NAMES, _COORDINATES, strict=True):
        distance = (pleasure - p) * (pleasure - p) + (arousal - a) * (arousal - a) + (dominance - d) * (dominance - d)
        if distance < least:
            best, least = name, distance
    return best


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
