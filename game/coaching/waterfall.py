"""Each meter from its start to its end by cause: what gained, what lost, what a limit took. Owns the grouping; points are the ledger's."""

from dataclasses import dataclass
from typing import Literal

from game.content.model.lines import fill
from game.content.model.scene import Scene
from game.encounter.speech import all_slots
from game.encounter.state import METERS, Encounter, Meter
from game.skills import BEHAVIOURS

Kind = Literal["gained", "lost", "limit"]
_ORDER: tuple[Kind, ...] = ("gained", "lost", "limit")


@dataclass(frozen=True, slots=True)
class Fall:
    """What one cause did to a meter over the whole talk, in one direction."""

    kind: Kind
    cause: str
    """As the ledger names it: a behaviour's id, `time`, `milestone ID`…"""
    name: str
    """The cause in a few words; slots filled."""
    points: int
    """Tenths, with its sign; never 0."""
    turns: tuple[int, ...]
    """The numbers of the turns in which it did so, each once."""
    before: int
    """Tenths: the start of the meter and every fall above this one. May lie outside 0 to 1000 where a limit then took the rest."""

    @property
    def after(self) -> int:
        """Tenths after it."""
        return self.before + self.points


@dataclass(frozen=True, slots=True)
class Waterfall:
    """A meter's way through a talk. The start and all falls sum exactly to the end."""

    meter: Meter
    start: int
    """Tenths, after the customer's opening."""
    falls: tuple[Fall, ...]
    """Gains, then losses, then what the limits took; within each the largest first."""
    end: int
    """Tenths, now."""

    @property
    def low(self) -> int:
        """The lowest that the sum comes to on the way, tenths."""
        return min(self.start, self.end, *(fall.after for fall in self.falls))

    @property
    def high(self) -> int:
        """The highest that the sum comes to on the way, tenths."""
        return max(self.start, self.end, *(fall.after for fall in self.falls))


def waterfalls(encounter: Encounter) -> tuple[Waterfall, ...]:
    """Patience, trust and resolution from the opening to the last turn."""
    return tuple(waterfall(encounter, meter) for meter in METERS)


def waterfall(encounter: Encounter, meter: Meter) -> Waterfall:
    """One meter from the opening to the last turn.

    A cause that both gained and lost stands in both places, so that no loss hides in a gain.
    """
    points: dict[tuple[Kind, bool, str], int] = {}
    turns: dict[tuple[Kind, bool, str], list[int]] = {}
    for turn in encounter.turns[1:]:
        for entry in turn.entries:
            if entry.meter == meter and entry.points:
                up = entry.points > 0
                kind: Kind = "limit" if entry.cause == "limit" else "gained" if up else "lost"
                key = (kind, up, entry.cause)
                points[key] = points.get(key, 0) + entry.points
                turns.setdefault(key, []).append(turn.number)
    ordered = sorted(points, key=lambda key: (_ORDER.index(key[0]), -abs(points[key]), key[2]))
    start = sum_so_far = encounter.turns[0].meters.of(meter)
    falls = []
    for key in ordered:
        kind, up, cause = key
        name = ("nothing more to lose" if up else "nothing more to gain") if kind == "limit" else cause_name(encounter, cause)
        falls.append(Fall(kind, cause, name, points[key], tuple(dict.fromkeys(turns[key])), sum_so_far))
        sum_so_far += points[key]
    return Waterfall(meter, start, tuple(falls), encounter.last.meters.of(meter))


def cause_name(encounter: Encounter, cause: str) -> str:
    """A cause of the ledger in a few words, slots filled."""
    if cause in BEHAVIOURS:
        return BEHAVIOURS[cause].name
    return fill(_of_scene(encounter.scene, cause), all_slots(encounter.scene, encounter.persona))


_ALWAYS = {"time": "time passing", "wait": "waiting", "length": "more words than needed", "handover": "the handover"}


def _of_scene(scene: Scene, cause: str) -> str:
    kind, _, id = cause.partition(" ")
    match kind:
        case "fact" if id in scene.facts:
            return f"learned {scene.facts[id].label}"
        case "withheld" if id in scene.facts:
            return f"asked too soon: {scene.facts[id].label}"
        case "milestone" if id in scene.milestones:
            return scene.milestones[id].label
        case "offer" if id in scene.remedies:
            return f"offered {scene.remedies[id].label}"
        case "promise":
            promise, _, outcome = id.rpartition(" ")
            if promise in scene.promises:
                return f"promise {outcome}: {scene.promises[promise].label}"
    return _ALWAYS.get(kind, "not understood")
