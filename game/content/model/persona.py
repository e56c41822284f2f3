"""A persona: one customer's way. Owns style, temperament, voice and slots as checked, immutable values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.content.model.lines import Line

StyleName = Literal["analytical", "driver", "amiable", "expressive"]
Band = Literal["warm", "even", "strained", "hot"]
BANDS: tuple[Band, ...] = ("warm", "even", "strained", "hot")
"""The visible mood, coolest first."""

Tone = Literal["worried", "angry", "hurt", "disappointed", "resigned", "relieved", "grateful", "glad"]
TONES: tuple[Tone, ...] = ("worried", "angry", "hurt", "disappointed", "resigned", "relieved", "grateful", "glad")
"""The feeling that a line gives away, in the words that scenes use for how a customer comes in; the good ones last."""

STYLES: Mapping[StyleName, tuple[float, float]] = {
    "analytical": (-0.6, -0.6),
    "driver": (0.6, -0.6),
    "amiable": (-0.6, 0.6),
    "expressive": (0.6, 0.6),
}
"""Where a style word puts a persona: assertiveness, responsiveness."""

REQUIRED_SLOTS: tuple[str, ...] = ("close", "home", "work", "days")
"""What scenes may say of any customer's life: someone close, where they live, what they do, what fills their days."""

CUES: tuple[str, ...] = (
    "heard", "apologised to", "asked", "offered", "told why", "promised", "guided", "thanked", "greeted", "named", "reassured", "repaired",
    "kept word", "handed on well", "understood late",
    "brushed off", "empty apology", "rushed", "pressed", "blamed", "contradicted", "refused", "lectured", "scripted", "joked at",
    "asked again", "kept waiting", "told wrong", "broken word", "handed on cold", "insulted", "shouted at", "cheered at", "talked over",
    "vague", "over the top", "not understood", "silence",
)  # fmt: skip
"""How a customer was just treated: what a voice line reacts to. Good treatment first."""

FRIENDLY = frozenset(CUES[: CUES.index("understood late") + 1])
"""The cues of good treatment."""


@dataclass(frozen=True, slots=True)
class Style:
    """Two continuous axes, −1 to 1."""

    assertiveness: float
    """How readily they push."""
    responsiveness: float
    """How readily they show and want feeling."""

    @property
    def name(self) -> StyleName:
        """The quadrant. An axis at exactly 0 counts as low."""
        if self.responsiveness > 0:
            return "expressive" if self.assertiveness > 0 else "amiable"
        return "driver" if self.assertiveness > 0 else "analytical"


@dataclass(frozen=True, slots=True)
class Temperament:
    """How a persona's feelings move."""

    pleasure: float = 0.1
    """Baseline pleasure, −1 to 1: where mood goes back to."""
    arousal: float = 0.0
    """Baseline arousal, −1 to 1."""
    dominance: float = 0.0
    """Baseline dominance, −1 to 1."""
    patience: float = 70.0
    """Patience at the start, points 0 to 100."""
    trust: float = 50.0
    """Trust at the start, points 0 to 100."""
    reactivity: float = 1.0
    """How strongly events are felt, 0.5 to 1.5."""
    recovery: float = 1.0
    """How fast feelings fade, 0.5 to 1.5."""


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """A line for one cue, said only in the bands and the feelings given; none of a kind means any."""

    line: Line
    bands: tuple[Band, ...] = ()
    tones: tuple[Tone, ...] = ()
    """The feelings that it gives away: said only when one of them is the strongest."""


@dataclass(frozen=True, slots=True)
class Persona:
    """One customer's way: how it is said and felt, in any scene."""

    id: str
    """`pack:name`."""
    name: str
    """Full name, as on the record."""
    who: str
    """One line on who they are."""
    style: Style
    temperament: Temperament
    slots: Mapping[str, str]
    """Every slot that a scene may use: name, first, last, they, them, their, theirs, title, and the required ones."""
    voice: Mapping[str, tuple[VoiceLine, ...]]
    """Lines by cue."""
    looks: Mapping[Band, tuple[str, ...]]
    """Stage directions by band, face to face: posture, tone, what the hands do. At least one for each band after reading."""
    sounds: Mapping[Band, tuple[str, ...]]
    """The same on the phone: what is heard."""
    types: Mapping[Band, tuple[str, ...]]
    """The same in chat and e-mail: how the typing looks."""
    under_stress: str
    """How they sound under stress, for the debrief and the writers."""
    comments: Mapping[str, tuple[str, ...]]
    """What they say afterwards about how it was, by kind: good, mixed, bad."""
    hash: str = ""
    """Hash of the file that it was read from."""

    @property
    def first(self) -> str:
        """The name that the screen uses for the speaker."""
        return self.slots["first"]
