"""Which of a persona's lines is said: by how they were just treated, by the mood that shows, and by what was said before. Owns no words."""

from collections.abc import Collection, Sequence

from game.content.model.lines import Line
from game.content.model.persona import BANDS, Band, Persona, VoiceLine
from game.content.model.scene import Channel
from game.customer import coefficients
from game.customer.chance import pick

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


def line_for(persona: Persona, cue: str, band: Band, said: Collection[str], seed: int, turn: int) -> Line | None:
    """An unsaid line for a cue in a mood: one written for the band, else for any, else the next band's; None when all are used up."""
    cell = persona.voice.get(cue, ())
    for wanted in _NEIGHBOURS[band]:
        for exact in (True, False):
            fitting = [voice.line for voice in cell if _fits(voice, wanted, exact) and voice.line.id not in said]
            if fitting:
                return fitting[pick(len(fitting), seed, "voice", cue, turn)]
    return None


def _fits(voice: VoiceLine, band: Band, exact: bool) -> bool:
    return band in voice.bands if exact else not voice.bands


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
