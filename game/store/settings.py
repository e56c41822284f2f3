"""A learner's settings. Owns their form in `settings.json`; what they mean is the front ends' business."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from game.content.model.sight import SIGHTS, Sight
from game.store.files import Files
from game.store.objects import read_object, write_object


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


def settings_from(data: Mapping[str, Any]) -> Settings:
    """The settings in a JSON object. What is unknown or does not fit is left out, never an error: a setting is not worth a talk.

    >>> settings_from({"sight": "exam", "still": "perhaps", "later": 1})
    Settings(sight='exam', typing_first=False, guided_call_done=False, sight_offered='learning', theme='', still=False)
    """
    fitting: dict[str, Any] = {}
    for field in fields(Settings):
        value = data.get(field.name)
        match field.name:
            case "sight" | "sight_offered":
                fits = value in SIGHTS
            case "theme":
                fits = isinstance(value, str) and len(value) <= 40
            case _:
                fits = isinstance(value, bool)
        if fits:
            fitting[field.name] = value
    return Settings(**fitting)


def write_settings(files: Files, path: Path, settings: Settings) -> None:
    """Write the settings over what is there, keeping the keys of a newer version.

    Raises:
        OSError: the file is as it was.
    """
    write_object(files, path, {**(read_object(files, path) or {}), **asdict(settings)})
