"""How much of the meters the player sees. Owns the three sights, so that every front end hides the same."""

from dataclasses import dataclass

from game.content.model.sight import Sight
from game.customer.feelings import mask
from game.encounter.state import METERS, Encounter, Meter

_WORDS: dict[Meter, tuple[str, str, str, str, str]] = {
    "patience": ("gone", "thin", "wearing", "good", "ample"),
    "trust": ("broken", "doubtful", "cautious", "good", "firm"),
    "resolution": ("nothing yet", "begun", "half-way", "nearly there", "settled"),
}


@dataclass(frozen=True, slots=True)
class MeterView:
    """What the player may see of one meter."""

    meter: Meter
    points: float | None
    """Points 0 to 100, or None if this sight does not show them."""
    change: float | None
    """Points gained or lost in the last turn, or None."""
    word: str
    """A word for the band; empty if the sight shows nothing."""
    level: int
    """The band, 0 to 4; −1 if the sight shows nothing."""
    cause: str
    """What moved it most in the last turn, in a phrase; empty if the sight does not say, or nothing did."""


def sight_of(encounter: Encounter, sight: Sight) -> tuple[MeterView, ...]:
    """The meters as a sight lets them show: numbers and the last change, bands, or nothing before the end.

    In the working sight trust shows only as far as the customer lets it: who hides feelings shows what good manners show.
    """
    if sight == "exam" and encounter.end is None:
        return tuple(MeterView(meter, None, None, "", -1, "") for meter in METERS)
    return tuple(_numbers(encounter, meter) if sight == "learning" or encounter.end else _band(encounter, meter) for meter in METERS)


def _numbers(encounter: Encounter, meter: Meter) -> MeterView:
    points = encounter.state.meters.of(meter)
    entries = [entry for entry in encounter.last.entries if entry.meter == meter]
    change = sum(entry.points for entry in entries)
    strongest = max(entries, key=lambda entry: abs(entry.points), default=None)
    cause = "" if strongest is None else strongest.why.split(":")[0].rstrip(".")
    level = _level(points)
    return MeterView(meter, points / 10, change / 10, _WORDS[meter][level], level, cause)


def _band(encounter: Encounter, meter: Meter) -> MeterView:
    points = encounter.state.meters.of(meter)
    if meter == "trust":
        style = encounter.persona.style
        hidden = mask(style.assertiveness, style.responsiveness)
        start = encounter.turns[0].meters.trust
        points = round(points + (start - points) * hidden)
    level = _level(points)
    return MeterView(meter, None, None, _WORDS[meter][level], level, "")


def _level(points: int) -> int:
    return 0 if points <= 0 else min(4, 1 + points // 334) if points < 1000 else 4
