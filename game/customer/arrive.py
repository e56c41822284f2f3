"""How a customer comes in: the persona's baseline, the scene's opening feeling and the seed make the first mood and the first meters."""

from game.content.model.persona import Persona
from game.content.model.scene import About
from game.customer import coefficients as c
from game.customer.appraisals import EMOTIONS, POINTS
from game.customer.chance import jitter
from game.customer.feelings import BLAME, OPENINGS
from game.customer.felt import Felt

SELF = 0.4
"""How much of the persona's baseline is left in somebody who comes with a problem (design)."""
AGAIN_ANGER, AGAIN_TRUST = 0.10, 8.0
"""What a problem that came back adds to anger, and takes from trust, in points: who expects it to happen again trusts less (F23)."""


def arrive(persona: Persona, about: About, seed: int) -> Felt:
    """The customer at the first word.

    Feelings = the opening's × (0.7 + 0.6·harm) × reactivity × what the seed makes of the severity, with anger on top where somebody is to
    blame (F23). Mood = 0.4·baseline + the feelings' points + jitter, clipped to −1…1 (design): who comes with a problem is mostly what the
    problem makes of them.
    """
    t = persona.temperament
    strength = (0.7 + 0.6 * about.harm) * t.reactivity * (1.0 + c.SEVERITY_SPREAD * jitter(seed, "severity"))
    amounts = dict(OPENINGS[about.feeling])
    if any(EMOTIONS.index(emotion) < EMOTIONS.index("relief") for emotion in amounts):
        amounts["anger"] = amounts.get("anger", 0.0) + BLAME[about.fault] * about.harm + (AGAIN_ANGER if about.recurring else 0.0)
    emotions = tuple(min(max(amounts.get(emotion, 0.0) * strength, 0.0), 1.0) for emotion in EMOTIONS)
    mood = []
    for axis, baseline in enumerate((t.pleasure, t.arousal, t.dominance)):
        total = SELF * baseline + c.MOOD_SPREAD * jitter(seed, "mood", axis)
        for emotion, amount in zip(EMOTIONS, emotions, strict=True):
            total += POINTS[emotion][axis] * amount
        mood.append(min(max(total, -1.0), 1.0))
    pleasure, arousal, dominance = mood
    return Felt(
        pleasure,
        arousal,
        dominance,
        emotions,
        (pleasure, arousal, dominance),
        emotions,
        acknowledged=0.0,
        tolerance=1.0 + c.TOLERANCE_SPREAD * jitter(seed, "tolerance"),
        leniency=c.LENIENCY_SPREAD * jitter(seed, "leniency"),
        counts=(0,) * len(c.FAMILIES),
        comforted=0,
        high=0.0,
        low=0.0,
        worked=0.0,
        recent=0.0,
        lasting=comfort_of(pleasure, arousal),
    )


def comfort_of(pleasure: float, arousal: float) -> float:
    """Comfort of a mood, −1 to 1: the arithmetic of `react`, in one float."""
    return min(max((pleasure - arousal) / 2.0 * c.COMFORT, -1.0), 1.0)


def first_meters(persona: Persona, about: About, seed: int) -> tuple[int, int]:
    """Patience and trust at the first word, in tenths, 50 to 1000: the persona's, changed by the seed and by a problem that came back."""
    t = persona.temperament
    patience = t.patience + c.PATIENCE_SPREAD * jitter(seed, "patience")
    trust = t.trust + c.TRUST_SPREAD * jitter(seed, "trust") - (AGAIN_TRUST if about.recurring else 0.0)
    return (min(max(round(patience * 10), 50), 1000), min(max(round(trust * 10), 50), 1000))
