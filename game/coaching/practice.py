"""What to practise: from all finished encounters to levels, dates, what to play next and why, a map, facts and goals.

Owns the choice of the next talk and the value that every front end shows. Levels come from `levels`, dates from `spacing`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from game.coaching.facts import facts
from game.coaching.levels import Level, PastEncounter, skill_levels, technique_levels
from game.coaching.spacing import Due, due_dates
from game.content.model.persona import STYLES, Persona, StyleName
from game.content.model.scene import Scene
from game.skills import BEHAVIOURS, SKILLS

SUGGESTIONS = 3
LATELY = 4
"""Encounters after which a style counts as not met lately."""
NAMES: Mapping[str, str] = {skill.id: skill.name for skill in SKILLS}
"""The names of the skills, by id."""
FIRST_STEP = (
    "Nothing is finished yet. A first step: play one talk to its end and answer in your own words where you can. "
    "It takes about five minutes, and nothing that you say there can do harm."
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A talk to play, and why."""

    scene: str
    """The id of the scene."""
    persona: str
    """The id of the persona."""
    skill: str
    """The id of the skill that it is for; empty for a first step."""
    title: str
    """The scene's."""
    who: str
    """The persona's name."""
    brief: str
    """What it is for, in a few words."""
    why: tuple[str, ...]
    """Sentences, what weighs most first."""


@dataclass(frozen=True, slots=True)
class SkillPractice:
    """A skill as it stands."""

    name: str
    level: Level
    due: Due
    goal: int | None
    """The level that the learner wants to reach, 1 to 100."""
    scenes: int
    """Scenes on offer that train it."""
    played: int
    """Of these, how many were played to their end."""


@dataclass(frozen=True, slots=True)
class Square:
    """A scene with a persona."""

    persona: str
    who: str
    style: StyleName
    plays: int
    """Times played to the end, other tries included."""
    best: float | None
    """The best rating, points 0 to 100; None if not played."""


@dataclass(frozen=True, slots=True)
class MapRow:
    """A scene, everyone who can play it, and what it trains."""

    scene: str
    title: str
    level: int
    """1 to 3."""
    skills: tuple[str, ...]
    """Ids of what it trains."""
    squares: tuple[Square, ...]


@dataclass(frozen=True, slots=True)
class Practice:
    """Everything that a learner can know of their practice."""

    encounters: int
    """Finished ones, other tries included."""
    next: tuple[Suggestion, ...]
    """What to play, best first; empty without content."""
    skills: tuple[SkillPractice, ...]
    """Every skill, in the order of the map."""
    techniques: tuple[Level, ...]
    """Every technique, in the order of the vocabulary."""
    map: tuple[MapRow, ...]
    """Every scene on offer, easiest first."""
    facts: tuple[str, ...]
    """What went well of late and what was reached, each a sentence."""

    @property
    def first_step(self) -> str:
        """What a first step is, where nothing was finished yet; else empty."""
        return "" if self.encounters else FIRST_STEP


def practice(
    pasts: Sequence[PastEncounter],
    scenes: Iterable[Scene],
    personas: Iterable[Persona],
    goals: Mapping[str, int],
    now: datetime,
) -> Practice:
    """All of it, from the history.

    Args:
        pasts: finished encounters, oldest first.
        scenes: those on offer. What was played in others still counts for the skills that it showed.
        personas: those on offer.
        goals: levels to reach, by the id of the skill.
        now: with the learner's zone: days are counted by their calendar.
    """
    offer = sorted(scenes, key=lambda one: (one.level, one.title, one.id))
    cast = sorted(personas, key=lambda one: (one.name, one.id))
    known = {scene.id: scene for scene in offer}
    due = due_dates(pasts, known, now)
    finished = {past.scene for past in pasts}
    skills = tuple(
        SkillPractice(
            NAMES[level.id],
            level,
            due[level.id],
            goals.get(level.id),
            sum(level.id in scene.trains for scene in offer),
            sum(level.id in scene.trains and scene.id in finished for scene in offer),
        )
        for level in skill_levels(pasts, known, now)
    )
    rows = tuple(_row(scene, cast, pasts) for scene in offer)
    people = {persona.id: persona for persona in cast}
    return Practice(
        encounters=len(pasts),
        next=_Chooser(pasts, known, people, rows, skills, now).suggestions(),
        skills=skills,
        techniques=technique_levels(pasts, known, now),
        map=rows,
        facts=facts(pasts, {id: one.title for id, one in known.items()}, people, now),
    )


def _row(scene: Scene, cast: Sequence[Persona], pasts: Sequence[PastEncounter]) -> MapRow:
    able = [persona for persona in cast if scene.suits(persona.id, persona.style.name)]
    ratings: dict[str, list[float]] = {}
    for past in pasts:
        if past.scene == scene.id:
            ratings.setdefault(past.persona, []).append(past.rating)
    squares = (
        Square(one.id, one.name, one.style.name, len(ratings.get(one.id, ())), max(ratings.get(one.id, ()), default=None)) for one in able
    )
    return MapRow(scene.id, scene.title, scene.level, scene.trains, tuple(squares))


class _Chooser:
    """Chooses what to play: first the skill, then the scene and the customer for it. Ties go to what stands first on the map."""

    def __init__(
        self,
        pasts: Sequence[PastEncounter],
        scenes: Mapping[str, Scene],
        personas: Mapping[str, Persona],
        rows: Sequence[MapRow],
        skills: Sequence[SkillPractice],
        now: datetime,
    ) -> None:
        self._pasts = pasts
        self._scenes = scenes
        self._rows = rows
        self._skills = {one.level.id: one for one in skills}
        self._now = now
        met = [personas[past.persona].style.name if past.persona in personas else "" for past in pasts]
        cast = {persona.style.name for persona in personas.values()}
        self._since = {style: met[::-1].index(style) if style in met else None for style in STYLES if style in cast}

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Up to three, each for another skill and with another scene."""
        found: list[Suggestion] = []
        for skill in self._order():
            taken = {one.scene for one in found}
            pairs = [
                (row, square)
                for row in self._rows
                if row.scene not in taken and (skill.level.id in row.skills or not self._pasts)
                for square in row.squares
            ]
            if pairs:
                row, square = max(pairs, key=lambda pair: self._worth(skill, *pair) - self._again(pair[1], found))
                id = skill.level.id if self._pasts else ""
                words = tuple(self._why(skill, row, square, len(found)))
                found.append(Suggestion(row.scene, square.persona, id, row.title, square.who, self._brief(skill), words))
            if len(found) == SUGGESTIONS or (found and not self._pasts):
                break
        return tuple(found)

    @staticmethod
    def _again(square: Square, found: Sequence[Suggestion]) -> int:
        """What a customer loses who is suggested already: the choice shall be between people too."""
        return 3 * any(one.persona == square.persona for one in found)

    def _is_due(self, skill: SkillPractice) -> bool:
        return skill.due.days(self._now) <= 0

    def _order(self) -> list[SkillPractice]:
        """The skills in the order of their need: due before not due, own goals first among these, then the weakest."""
        return sorted(
            self._skills.values(),
            key=lambda one: (not self._is_due(one), not self._open_goal(one), round(one.level.level), one.due.days(self._now)),
        )

    @staticmethod
    def _open_goal(skill: SkillPractice) -> bool:
        return skill.goal is not None and skill.level.level < skill.goal

    def _worth(self, skill: SkillPractice, row: MapRow, square: Square) -> float:
        """How well a pair serves: not played, a style not met lately, a level that fits, other skills due, no repeat of the last talk."""
        fitting = 1 if skill.level.level < 35 else 2 if skill.level.level < 65 else 3
        last = self._pasts[-1] if self._pasts else None
        others = sum(self._is_due(self._skills[id]) for id in row.skills if id in self._skills and id != skill.level.id)
        return (
            (3 if square.plays == 0 else 0)
            + (2 if self._long_ago(square) else 0)
            - 1.5 * abs(min(3, max(1, row.level)) - fitting)
            + 0.5 * others
            - 0.25 * square.plays
            - (2 if last is not None and last.scene == row.scene else 0)
            - (1 if last is not None and last.persona == square.persona else 0)
        )

    def _long_ago(self, square: Square) -> bool:
        since = self._since.get(square.style)
        return since is None or since >= LATELY

    def _brief(self, skill: SkillPractice) -> str:
        if not self._pasts:
            return "a first step"
        if not skill.level.seen:
            return f"for {skill.name}, which has not come up yet"
        if self._open_goal(skill):
            return f"for {skill.name}, one of your goals"
        return f"for {skill.name}, due {when_due(skill.due.days(self._now))}"

    def _why(self, skill: SkillPractice, row: MapRow, square: Square, place: int) -> Iterable[str]:
        if not self._pasts:
            yield "A first step: one of the easiest scenes, in about five minutes."
            return
        yield self._about_skill(skill, place)
        if self._open_goal(skill):
            yield f"You set yourself {skill.goal}; it stands at {skill.level.level:.0f}."
        yield from self._about_pair(row, square)

    def _about_skill(self, skill: SkillPractice, place: int) -> str:
        name = skill.name
        if not skill.level.seen:
            return f"{name} has not come up in any of your talks yet."
        band = f"level {skill.level.level:.0f}, likely {skill.level.low:.0f} to {skill.level.high:.0f}"
        days = skill.due.days(self._now)
        if days > 0:
            return f"{'Nothing is due yet. ' if place == 0 else ''}{name} ({band}) is next in line, due {when_due(days)}."
        if place == 0 and not self._open_goal(skill):
            return f"{name} is the weakest of the skills that are due ({band})."
        return f"{name} is due {when_due(days)} ({band})."

    def _about_pair(self, row: MapRow, square: Square) -> Iterable[str]:
        since = self._since.get(square.style)
        # The style is not named: to tell it is what the player is asked after the talk.
        if since is None:
            yield "You have not met a customer of that style yet."
        elif since >= LATELY:
            yield f"The last customer of that style was {since + 1} talks ago."
        if all(one.plays == 0 for one in row.squares):
            yield "It is a scene that you have not played."
        elif square.plays == 0:
            yield f"You know the scene, and not yet with {square.who}."
        else:
            yield f"Your best there with {square.who} is {square.best:.0f}."
        others = [NAMES[id] for id in row.skills if id in self._skills and self._is_due(self._skills[id])][:3]
        if len(others) > 1:
            yield f"One talk there serves {', '.join(others[:-1])} and {others[-1]}, all due."


def when_due(days: int) -> str:
    """A date in words, from today.

    >>> when_due(0), when_due(1), when_due(9), when_due(-1), when_due(-4)
    ('today', 'tomorrow', 'in 9 days', 'since yesterday', 'for 4 days')
    """
    known = {0: "today", 1: "tomorrow", -1: "since yesterday"}
    return known.get(days) or (f"in {days} days" if days > 0 else f"for {-days} days")


def practice_json(found: Practice, now: datetime) -> dict[str, Any]:
    """The practice for a program: numbers rounded to tenths, a level null where nothing is known."""
    return {
        "encounters": found.encounters,
        "first_step": found.first_step or None,
        "next": [
            {**{name: getattr(one, name) for name in ("scene", "title", "persona", "who", "skill")}, "why": list(one.why)}
            for one in found.next
        ],
        "skills": [
            {
                **_level_json(one.level, one.name),
                "due": None if one.due.at is None else one.due.at.isoformat(timespec="seconds"),
                "due_in_days": None if one.due.at is None else one.due.days(now),
                "due_words": None if one.due.at is None else when_due(one.due.days(now)),
                "goal": one.goal,
                "scenes": one.scenes,
                "played": one.played,
            }
            for one in found.skills
        ],
        "techniques": [_level_json(one, BEHAVIOURS[one.id].name) for one in found.techniques],
        "map": [
            {
                "scene": row.scene,
                "title": row.title,
                "level": row.level,
                "skills": list(row.skills),
                "personas": [
                    {"id": one.persona, "name": one.who, "style": one.style, "plays": one.plays, "best": one.best} for one in row.squares
                ],
            }
            for row in found.map
        ],
        "facts": list(found.facts),
    }


def _level_json(level: Level, name: str) -> dict[str, Any]:
    counts = level.counts
    return {
        "id": level.id,
        "name": name,
        "level": round(level.level, 1) if level.seen else None,
        "band": [round(level.low, 1), round(level.high, 1)],
        "talks": level.talks,
        "shown": {"unaided": counts.unaided, "hinted": counts.hinted, "picked": counts.picked, "missteps": counts.missteps},
    }
