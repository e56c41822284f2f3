"""Which of a persona's lines is said: by how they were just treated, what they feel, how much shows, and what was said. Owns no words."""

from collections.abc import Collection, Mapping, Sequence

from game.content.model.lines import Line
from game.content.model.persona import BANDS, Band, Persona, Tone, VoiceLine
from game.content.model.scene import Channel
from game.customer import coefficients
from game.customer.appraisals import Emotion
from game.customer.chance import pick
from game.customer.felt import Feeling

_TONES: Mapping[Emotion, Tone] = {
    "worry": "worried",
    "anger": "angry",
    "disappointment": "disappointed",
    "hurt": "hurt",
    "resignation": "resigned",
    "relief": "relieved",
    "gratitude": "grateful",
    "joy": "glad",
}
"""What a writer calls somebody who feels this most."""
_BAD: frozenset[Feeling] = frozenset({"worry", "anger", "disappointment", "hurt", "resignation"})
"""Feelings of which nobody speaks warmly, however well they hide them: politeness is not contentment."""

_NEIGHBOURS: dict[Band, tuple[Band, ...]] = {
    "warm": ("warm", "even"),
    "even": ("even", "warm"),
    "strained": ("strained", "even"),
    "hot": ("hot", "strained"),
}
"""Where a used-up cell falls back to: one band over, never from cold to kind or back in one breath."""


def loudest(causes: Sequence[tuple[str, float]]) -> str:
    """The cue that a customer reacts to when a reply did several things, given each with its points of trust and patience.

    The harm that hurt most comes before any good; else the strongest good. Empty when nothing was noticed as treatment.
    """
    best, loud = "", 0.0
    for cause, points in causes:
        row = coefficients.ROWS[cause]
        if not row.cue:
            continue
        strength = abs(points) * row.loud * (4.0 if points < 0 else 1.0)
        if strength > loud:
            best, loud = row.cue, strength
    return best


def line_for(persona: Persona, cue: str, band: Band, said: Collection[str], seed: int, turn: int, feeling: Feeling = "calm") -> Line | None:
    """An unsaid line for a cue, or None when all that fit are used up.

    Lines that give the strongest feeling away go before lines that give none away; nobody says a line of a feeling that is not the
    strongest. Among each, one written for the band goes before one for any, and that before the next band's. Somebody with a bad
    feeling who hides it so well as to look warm is polite, not content: of the lines that give none away, those for even come first.
    """
    unsaid = [voice for voice in persona.voice.get(cue, ()) if voice.line.id not in said]
    tone = None if feeling == "calm" else _TONES[feeling]
    telling = _in_band([voice for voice in unsaid if tone in voice.tones], cue, band, seed, turn)
    if telling is not None:
        return telling
    shown: Band = "even" if band == "warm" and feeling in _BAD else band
    return _in_band([voice for voice in unsaid if not voice.tones], cue, shown, seed, turn)


def _in_band(voices: Sequence[VoiceLine], cue: str, band: Band, seed: int, turn: int) -> Line | None:
    for wanted in _NEIGHBOURS[band]:
        for exact in (True, False):
            fitting = [voice.line for voice in voices if (wanted in voice.bands if exact else not voice.bands)]
            if fitting:
                return fitting[pick(len(fitting), seed, "voice", cue, turn)]
    return None


def look(persona: Persona, channel: Channel, band: Band, seed: int, turn: int, avoid: str = "") -> str:
    """A stage direction for the mood that shows, in the form that the channel lets through; not the one just used, if there is another."""
    table = {"counter": persona.looks, "phone": persona.sounds, "chat": persona.types, "e-mail": persona.types}[channel]
    at = BANDS.index(band)
    for nearby in sorted(BANDS, key=lambda other: abs(BANDS.index(other) - at)):
        lines = table.get(nearby, ())
        if lines:
            fresh = [line for line in lines if line != avoid] or list(lines)
            return fresh[pick(len(fresh), seed, "look", turn)]
    return ""
