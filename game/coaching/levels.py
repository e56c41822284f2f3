"""How far each skill and technique has been shown, from finished encounters. Owns what an encounter counts for, the level and its band.

A level tells what has been shown so far, not what a person can do: it begins at 0 with a wide band, and both move with every encounter.
The numbers at the top are settled by the project, not measured.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import pow, sqrt
from typing import Protocol

from game.content.model.scene import Scene
from game.skills import BEHAVIOURS, SKILLS, TECHNIQUES

UNAIDED, HINTED, PICKED = 1.0, 0.6, 0.4
"""What a technique counts in one's own words, in one's own words after a hint, and in a picked reply."""
MOST_HINTED, MOST_PICKED = 0.8, 0.6
"""The most that an encounter shows where nothing was unaided, and where all was picked: to know a good reply is not to find it."""
MISSTEP = 0.25
"""What a misstep takes from what an encounter shows of its skill."""
EASE_OF_LEVEL: Mapping[int, float] = {1: 0.8, 2: 0.9, 3: 1.0}
"""How far a talk can prove a skill, by the scene's level."""
EASE_OF_SIGHT: Mapping[str, float] = {"learning": 0.85, "working": 0.95, "exam": 1.0}
"""The same by how much of the meters was on view."""
HALF_LIFE = 45.0
"""Days after which an encounter counts for half."""
AGAIN = 0.5
"""What another try from the middle of a talk counts, next to a talk of its own."""
_UNKNOWN_AGE = 365.0
"""Days taken where it is not known when an encounter ended."""
_DOUBT = 30.0
"""The spread, in points, that one is ready for before anything was seen; counts as one encounter at level 0."""
_REACH = 1.64
"""Standard errors from a level to each end of its band."""


class PastEncounter(Protocol):
    """What practice has to know of a finished encounter; the history's records are such."""

    @property
    def scene(self) -> str:
        """The id of the scene."""

    @property
    def persona(self) -> str:
        """The id of the persona."""

    @property
    def sight(self) -> str:
        """How much of the meters was on view."""

    @property
    def rating(self) -> float:
        """The customer's rating, points 0 to 100."""

    @property
    def when(self) -> str:
        """When it ended, ISO 8601, UTC."""

    @property
    def again(self) -> bool:
        """Whether it was another try from the middle of a talk."""

    @property
    def unaided(self) -> Mapping[str, int]:
        """Techniques and missteps in own words, by id."""

    @property
    def hinted(self) -> Mapping[str, int]:
        """The same in own words just after a hint."""

    @property
    def picked(self) -> Mapping[str, int]:
        """The same in picked replies."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How often something was shown. 0 or more each."""

    unaided: int = 0
    """Techniques in own words."""
    hinted: int = 0
    """Techniques in own words just after a hint."""
    picked: int = 0
    """Techniques in picked replies."""
    missteps: int = 0
    """Missteps, however they were said."""

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.unaided + other.unaided,
            self.hinted + other.hinted,
            self.picked + other.picked,
            self.missteps + other.missteps,
        )

    def share(self, wanted: int) -> float:
        """How much of what was wanted is shown, 0 to 1: all of it only if own words are among it, unaided.

        >>> Counts(unaided=1, picked=1).share(2), Counts(picked=5).share(2)
        (0.7, 0.6)
        """
        most = UNAIDED if self.unaided else MOST_HINTED if self.hinted else MOST_PICKED
        return min(most, (UNAIDED * self.unaided + HINTED * self.hinted + PICKED * self.picked) / wanted)


NOTHING = Counts()


@dataclass(frozen=True, slots=True)
class Level:
    """How far a skill or a technique has been shown."""

    id: str
    """Of the skill or the technique."""
    level: float
    """Points, 0 to 100."""
    low: float
    high: float
    """The band: where the level likely is, points 0 to 100."""
    talks: int
    """Encounters that say something about it."""
    counts: Counts

    @property
    def seen(self) -> bool:
        """Whether anything is known of it."""
        return self.talks > 0


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What one encounter says about one level."""

    value: float
    """Points, 0 to 100."""
    full: bool
    """Whether more could not be shown in this encounter."""
    weight: float
    """0 to 1."""


def time_of(past: PastEncounter) -> datetime | None:
    """When it ended, in UTC; None if its time cannot be read."""
    try:
        time = datetime.fromisoformat(past.when)
    except ValueError:
        return None
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)


def ceiling(past: PastEncounter, scenes: Mapping[str, Scene]) -> float:
    """How much an encounter can prove, points 0 to 100: an easy talk with the numbers on view proves less than a hard one without."""
    scene = scenes.get(past.scene)
    level = min(3, max(1, scene.level)) if scene else 1
    return 100 * EASE_OF_LEVEL[level] * EASE_OF_SIGHT.get(past.sight, EASE_OF_SIGHT["learning"])


def weight(past: PastEncounter, now: datetime) -> float:
    """How much an encounter counts now, 0 to 1: half after every half-life, and half again for another try."""
    time = time_of(past)
    age = _UNKNOWN_AGE if time is None else max(0.0, (now - time).total_seconds() / 86400)
    return pow(0.5, age / HALF_LIFE) * (AGAIN if past.again else 1.0)


def by_technique(past: PastEncounter) -> dict[str, Counts]:
    """What an encounter shows of each technique; those of another version of the vocabulary are left out."""
    found: dict[str, Counts] = {}
    for id, counts in _each(past):
        if BEHAVIOURS[id].kind == "technique":
            found[id] = found.get(id, NOTHING) + counts
    return found


def by_skill(past: PastEncounter) -> dict[str, Counts]:
    """What an encounter shows of each skill, missteps among it."""
    found: dict[str, Counts] = {}
    for id, counts in _each(past):
        skill = BEHAVIOURS[id].skill
        found[skill] = found.get(skill, NOTHING) + counts
    return found


def _each(past: PastEncounter) -> Iterable[tuple[str, Counts]]:
    for kind, shown in (("unaided", past.unaided), ("hinted", past.hinted), ("picked", past.picked)):
        for id, number in shown.items():
            if id in BEHAVIOURS and number > 0:
                yield id, Counts(**{kind if BEHAVIOURS[id].kind == "technique" else "missteps": number})


def skill_score(past: PastEncounter, skill: str, counts: Counts, scenes: Mapping[str, Scene]) -> float | None:
    """How fully an encounter shows a skill, 0 to 1; None if it says nothing of it.

    A scene that trains the skill asks for it twice; elsewhere once is full, and nothing shown is nothing missed.

    Args:
        past: the encounter.
        skill: the skill's id.
        counts: what the encounter shows of the skill.
        scenes: by id.
    """
    scene = scenes.get(past.scene)
    trains = scene is not None and skill in scene.trains
    if counts == NOTHING and not trains:
        return None
    return max(0.0, counts.share(2 if trains else 1) - MISSTEP * counts.missteps)


def skill_levels(pasts: Sequence[PastEncounter], scenes: Mapping[str, Scene], now: datetime) -> tuple[Level, ...]:
    """The level of every skill, in the order of the map."""
    shown = [(past, by_skill(past), ceiling(past, scenes), weight(past, now)) for past in pasts]
    levels = []
    for skill in SKILLS:
        evidence, sums = [], NOTHING
        for past, counts, most, heavy in shown:
            own = counts.get(skill.id, NOTHING)
            score = skill_score(past, skill.id, own, scenes)
            if score is not None:
                evidence.append(_Evidence(score * most, score >= 1, heavy))
                sums += own
        levels.append(_level(skill.id, evidence, sums))
    return tuple(levels)


def technique_levels(pasts: Sequence[PastEncounter], scenes: Mapping[str, Scene], now: datetime) -> tuple[Level, ...]:
    """The level of every technique, in the order of the vocabulary.

    Only encounters that show a technique say something of it: many talks have no place for it.
    """
    evidence: dict[str, list[_Evidence]] = {}
    sums: dict[str, Counts] = {}
    for past in pasts:
        most, heavy = ceiling(past, scenes), weight(past, now)
        for id, counts in by_technique(past).items():
            score = counts.share(1)
            evidence.setdefault(id, []).append(_Evidence(score * most, score >= 1, heavy))
            sums[id] = sums.get(id, NOTHING) + counts
    return tuple(_level(one.id, evidence.get(one.id, []), sums.get(one.id, NOTHING)) for one in TECHNIQUES)


def _level(id: str, evidence: Sequence[_Evidence], counts: Counts) -> Level:
    outdone = _outdone(evidence)
    telling = [one for place, one in enumerate(evidence) if place not in outdone]
    level = _mean(telling)
    sure = 1 + sum(one.weight for one in evidence)
    spread = sqrt((_DOUBT * _DOUBT + sum(one.weight * (one.value - level) * (one.value - level) for one in telling)) / sure)
    reach = _REACH * spread / sqrt(sure)
    return Level(id, level, max(0.0, level - reach), min(100.0, level + reach), len(evidence), counts)


def _outdone(evidence: Sequence[_Evidence]) -> set[int]:
    """The places of what makes a level surer and does not lower it: all that an easy talk asked for, where harder talks showed more."""
    found: set[int] = set()
    points = sum(one.weight * one.value for one in evidence)
    heavy = 1 + sum(one.weight for one in evidence)
    for value, place in sorted((one.value, place) for place, one in enumerate(evidence) if one.full):
        one = evidence[place]
        points, heavy = points - one.weight * value, heavy - one.weight
        if value >= points / heavy:
            break
        found.add(place)
    return found


def _mean(evidence: Sequence[_Evidence]) -> float:
    """The weighted mean, with one encounter at 0 before all others."""
    return sum(one.weight * one.value for one in evidence) / (1 + sum(one.weight for one in evidence))
