"""What an appraisal makes a customer feel. Owns the feelings, their place in the space of moods, and the meaning that each appraisal has.

An appraisal is what something means to the one it is done to: to be understood, to be put off. It raises some feelings and soothes
others; only what is felt can be soothed. The feelings, kept apart, add up to the mood. Points after ALMA (Gebhard 2005), with fear for
worry and distress for resignation; hurt pride is a design value, as are the amounts.
"""

from collections.abc import Mapping
from typing import Literal

Emotion = Literal["worry", "anger", "disappointment", "hurt", "resignation", "relief", "gratitude", "joy"]
EMOTIONS: tuple[Emotion, ...] = ("worry", "anger", "disappointment", "hurt", "resignation", "relief", "gratitude", "joy")
"""Every feeling that is kept apart; the good ones last."""

POINTS: Mapping[Emotion, tuple[float, float, float]] = {
    "worry": (-0.64, 0.60, -0.43),
    "anger": (-0.51, 0.59, 0.25),
    "disappointment": (-0.30, 0.10, -0.40),
    "hurt": (-0.45, 0.25, -0.10),
    "resignation": (-0.40, -0.20, -0.50),
    "relief": (0.20, -0.30, 0.40),
    "gratitude": (0.40, 0.20, -0.30),
    "joy": (0.40, 0.20, 0.10),
}
"""Pleasure, arousal and dominance of each feeling at full strength, −1 to 1."""

TILT: Mapping[Emotion, float] = {"anger": 0.30, "hurt": -0.20, "worry": -0.20, "resignation": -0.90}
"""Change of how readily a bad turn raises a feeling, per unit of assertiveness: who pushes gets angry, who does not gives in (design)."""

PRESENT = 0.35
"""Strength from which a feeling can be soothed as far as anything soothes it; below, in proportion: only what is felt can be (F10)."""

Appraisal = Literal[
    "understood", "owned up to", "listened to", "asked", "helped", "secured", "informed", "guided", "valued", "met", "attended to",
    "passed over", "belittled", "processed", "attacked", "pushed", "lost", "put off", "misled", "betrayed",
]  # fmt: skip

APPRAISALS: Mapping[Appraisal, Mapping[Emotion, float]] = {
    # F12: being understood answers worry more than anger
    "understood": {"worry": -0.75, "anger": -0.16, "hurt": -0.50, "disappointment": -0.25, "gratitude": 0.40},
    "owned up to": {"anger": -0.60, "hurt": -0.60, "disappointment": -0.30, "worry": -0.15, "gratitude": 0.15},
    "listened to": {"hurt": -0.40, "anger": -0.35, "worry": -0.30, "disappointment": -0.20, "gratitude": 0.15},
    "asked": {"worry": -0.20, "anger": -0.10, "gratitude": 0.15},
    "helped": {"disappointment": -0.60, "anger": -0.45, "worry": -0.40, "resignation": -0.50, "relief": 0.30, "joy": 0.15},
    "secured": {"worry": -0.50, "anger": -0.50, "resignation": -0.30, "relief": 0.30},
    # F12: knowing what failed and what comes next answers anger more than worry
    "informed": {"anger": -1.10, "worry": -0.20, "disappointment": -0.20, "relief": 0.30, "joy": 0.10},
    "guided": {"worry": -0.60, "anger": -0.15, "relief": 0.30},
    "valued": {"hurt": -0.15, "gratitude": 0.40},
    "met": {"anger": -0.20, "joy": 0.25, "gratitude": 0.15},
    "attended to": {"anger": -0.30, "worry": -0.30, "relief": 0.10},
    "passed over": {"anger": 0.50, "disappointment": 0.35, "hurt": 0.20, "resignation": 0.20},
    "belittled": {"hurt": 0.60, "anger": 0.50},
    "processed": {"disappointment": 0.40, "anger": 0.30, "hurt": 0.20},
    "attacked": {"anger": 0.70, "hurt": 0.50},
    "pushed": {"anger": 0.50, "worry": 0.40},
    "lost": {"worry": 0.40, "disappointment": 0.30, "anger": 0.20},
    "put off": {"anger": 0.45, "disappointment": 0.35, "resignation": 0.55},
    "misled": {"anger": 0.50, "disappointment": 0.40, "worry": 0.20},
    "betrayed": {"disappointment": 0.50, "anger": 0.60, "hurt": 0.30},
}
"""Change of each feeling per unit of force, −1 to 1: above 0 it rises, below it is soothed."""

GOOD: frozenset[Appraisal] = frozenset(
    {"understood", "owned up to", "listened to", "asked", "helped", "secured", "informed", "guided", "valued", "met", "attended to"}
)
"""The appraisals of good treatment; the rest are of bad."""
