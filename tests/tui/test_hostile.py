"""Text from outside in every field, on every screen: shown as characters; it never acts, crashes, or reaches the terminal raw."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from game.text import is_unsafe
from game.tui.screens.ask import Ask, Choose
from game.tui.screens.briefing import BriefingScreen
from game.tui.screens.debrief import DebriefScreen
from game.tui.screens.desk import DeskScreen
from game.tui.screens.encounter import EncounterScreen
from game.tui.screens.help import HelpScreen
from game.tui.screens.home import HomeScreen
from game.tui.screens.picker import PersonaScreen, PickerScreen
from game.tui.screens.progress import ProgressScreen
from tests.tui.support import LARGE, SMALL, app_over, choose, core, encounter, ida, lamp, on, ready, turns, until

HOSTILE = {
    "markup": "[/ [@click=app.quit]x[/] [bold red]y $who {nobody",
    "escapes": "\x1b[2J\x1b]0;gone\x07\x9b31m\x00\r\x08",
    "bidi": "\u202egnirts\u202c \u2066a\u2069 \u200f",
    "long": "w" * 10_000,
}
FREE = {
    "title",
    "summary",
    "text",
    "stage",
    "label",
    "tells",
    "who",
    "trade",
    "starts",
    "due_text",
    "finds",
    "under_stress",
    "briefing",
    "name",
}
"""Fields of content that hold a writer's words. `{` is left to the readers, who refuse an unknown slot."""
Value = TypeVar("Value")


def poisoned(value: Value, poison: str) -> Value:
    """The same content with the poison behind every free text in it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changes: dict[str, Any] = {}
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            if field.name in FREE and isinstance(inner, str):
                changes[field.name] = f"{inner} {poison}" if inner or field.name == "stage" else inner
            elif field.name in ("looks", "sounds", "types", "comments"):
                changes[field.name] = {key: tuple(f"{line} {poison}" for line in lines) for key, lines in inner.items()}
            elif field.name == "slots":
                changes[field.name] = {key: f"{word} {poison}" for key, word in inner.items()}
            else:
                changes[field.name] = poisoned(inner, poison)
        return dataclasses.replace(value, **changes)
    if isinstance(value, tuple):
        return cast(Value, tuple(poisoned(one, poison) for one in value))
    if isinstance(value, Mapping):
        made = {key: poisoned(one, poison) for key, one in value.items()}
        return cast(Value, MappingProxyType(made) if isinstance(value, MappingProxyType) else made)
    return value


def assert_harmless(screen: Screen[Any]) -> None:
    """Nothing raw in what is painted, and nothing of ours to click that came from outside."""
    for strip in screen._compositor.render_strips():
        for segment in strip:
            assert not [character for character in segment.text if is_unsafe(character)], segment.text
            assert segment.control is None
            assert segment.style is None or "@click" not in segment.style.meta


async def look(pilot: Pilot[Any], screen: type[Screen[Any]]) -> None:
    """Wait for a screen, and look at all of it."""
    await on(pilot, screen)
    assert_harmless(pilot.app.screen)


@pytest.mark.parametrize(("kind", "size"), [*((kind, SMALL) for kind in HOSTILE), ("markup", LARGE)])
async def test_hostile_text_is_only_ever_shown(kind: str, size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    poison = HOSTILE[kind]
    content = poison.replace("{", "(").replace("$", "§")
    scene, persona = poisoned(lamp(), content), poisoned(ida(), content)
    app = app_over(tmp_path / "saves", name=f"x {poison}", load=lambda: core([scene], [persona]))
    async with app.run_test(size=size) as pilot:
        await ready(pilot)
        await look(pilot, HomeScreen)
        await choose(pilot, "pick")
        await look(pilot, PickerScreen)
        await pilot.press("enter")
        await look(pilot, PersonaScreen)
        await pilot.press("enter")
        await look(pilot, BriefingScreen)
        await pilot.press("enter")
        await look(pilot, EncounterScreen)
        await turns(pilot, 1)
        screen = encounter(app)
        await screen.say(poison)
        await screen.say("I said " + poison)
        await turns(pilot, 2)
        assert_harmless(screen)
        for line in ("/record", "/knowledge parts", "/ask bench", f"/note {poison}"):
            await screen.say(line)
        await look(pilot, EncounterScreen)
        await pilot.press("f3")
        await pilot.press("f2")
        await look(pilot, DeskScreen)
        await choose(pilot, "note")
        await look(pilot, Ask)
        await pilot.press("escape")
        await on(pilot, DeskScreen)
        await pilot.press("escape")
        await on(pilot, EncounterScreen)
        await pilot.press("f1")
        await look(pilot, HelpScreen)
        await pilot.press("escape")
        await on(pilot, EncounterScreen)
        await pilot.press("escape")
        await look(pilot, Choose)
        await choose(pilot, "home")
        await look(pilot, HomeScreen)
        await until(pilot, lambda: app.screen.query_one("Menu").chosen is not None, "the menu")  # type: ignore[attr-defined]  # a Menu
        await choose(pilot, "continue 0")
        await on(pilot, EncounterScreen)
        for _ in range(40):
            if encounter(app).talk.encounter.end is not None:
                break
            await encounter(app).say("2")
        await pilot.press("enter")
        await look(pilot, DebriefScreen)
        for _ in range(7):
            await pilot.press("tab")
            await look(pilot, DebriefScreen)
        await pilot.press("f2")
        await look(pilot, DebriefScreen)
        await pilot.press("f4")
        await look(pilot, Choose)
        await pilot.press("escape")
        await on(pilot, DebriefScreen)
        await pilot.press("f5")
        await look(pilot, Choose)
        await choose(pilot, "html")
        await look(pilot, Ask)
        await pilot.press("escape")
        await on(pilot, DebriefScreen)
        await pilot.press("escape")
        await look(pilot, HomeScreen)
        await choose(pilot, "progress")
        await look(pilot, ProgressScreen)
        app.trouble(poison)
        await look(pilot, ProgressScreen)
        assert app.is_running
