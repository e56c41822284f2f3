"""A learner's settings. Owns their form in `settings.json`; what they mean is the front ends' business."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from game.content.model.sight import SIGHTS, Sight
from game.skills import SKILLS
from game.store.files import Files
from game.store.objects import read_object, write_object

_SKILLS = frozenset(skill.id for skill in SKILLS)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a learner chose, and how far they were led."""

    sight: Sight = "learning"
    """How much of the meters they see during a talk."""
    typing_first: bool = False
    """Whether the authored replies are folded behind a key."""
    guided_call_done: bool = False
    """Whether they have been through (or left) the guided first call."""
    sight_offered: Sight = "learning"
    """The furthest sight that was offered to them, so that each offer comes once."""
    theme: str = ""
    """The name of the screen's theme; empty for the game's own."""
    still: bool = False
    """Whether nothing on the screen may move by itself."""
    long_questions: bool = False
    """Whether the questions between a talk and its debrief come in their long form."""
    goals: tuple[tuple[str, int], ...] = ()
    """What they set themselves: ids of skills, each with the level to reach, 1 to 100."""


def settings_from(data: Mapping[str, Any]) -> Settings:
    """The settings in a JSON object. What is unknown or does not fit is left out, never an error: a setting is not worth a talk.

    >>> settings = settings_from({"sight": "exam", "still": "perhaps", "later": 1, "goals": [["empathy", 60], ["juggling", 5]]})
    >>> settings.sight, settings.still, settings.goals
    ('exam', False, (('empathy', 60),))
    """
    fitting: dict[str, Any] = {}
    for field in fields(Settings):
        value = data.get(field.name)
        match field.name:
            case "sight" | "sight_offered":
                fits = value in SIGHTS
            case "theme":
                fits = isinstance(value, str) and len(value) <= 40
            case "goals":
                value = _goals(value)
                fits = True
            case _:
                fits = isinstance(value, bool)
        if fits:
            fitting[field.name] = value
    return Settings(**fitting)


def _goals(value: object) -> tuple[tuple[str, int], ...]:
    """The sound goals of a list, one for each skill; in JSON a goal is a list of two."""
    rows = value if isinstance(value, list | tuple) else ()
    pairs = [row for row in rows if isinstance(row, list | tuple) and len(row) == 2]
    return tuple(
        {
            skill: level
            for skill, level in pairs
            if isinstance(skill, str) and skill in _SKILLS and type(level) is int and 1 <= level <= 100
        }.items()
    )


def write_settings(files: Files, path: Path, settings: Settings) -> None:
    """Write the settings over what is there, keeping the keys of a newer version.

    Raises:
        OSError: the file is as it was.
    """
    write_object(files, path, {**(read_object(files, path) or {}), **asdict(settings)})
