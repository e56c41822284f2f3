"""How a customer comes in: the persona's baseline, the scene's opening feeling and the seed's jitter make the first mood."""

from game.content.model.persona import Persona
from game.content.model.scene import About
from game.customer import coefficients
from game.customer.chance import jitter
from game.customer.feelings import OPENINGS
from game.customer.felt import Felt

JITTER = 0.08
"""Greatest shift of each axis by the seed. Design: enough to vary a talk, not to change its feeling."""

SELF = 0.4
"""How much of the persona's baseline is left in somebody who comes with a problem (design)."""


def arrive(persona: Persona, about: About, seed: int) -> Felt:
    """The customer at the first word.

    Mood = 0.4·baseline + opening feeling × (0.7 + 0.6·harm) × reactivity + jitter, clipped to −1…1 (design): who comes with a problem is
    mostly what the problem makes of them.
    """
    t = persona.temperament
    strength = (0.7 + 0.6 * about.harm) * t.reactivity
    mood = tuple(
        min(max(SELF * baseline + feeling * strength + JITTER * jitter(seed, "mood", axis), -1.0), 1.0)
        for axis, (baseline, feeling) in enumerate(zip((t.pleasure, t.arousal, t.dominance), OPENINGS[about.feeling], strict=True))
    )
    pleasure, arousal, dominance = mood
    return Felt(
        pleasure,
        arousal,
        dominance,
        (pleasure, arousal, dominance),
        acknowledged=0.0,
        tolerance=1.0 + 0.15 * jitter(seed, "tolerance"),
        counts=(0,) * len(coefficients.FAMILIES),
        high=0.0,
        low=0.0,
    )
