"""What the tests of the screens share: a small scene with a small cast, an app over a folder of its own, and waiting on conditions."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.read.library import Library
from game.content.read.persona import read_persona
from game.content.read.scene import read_scene
from game.language import Reader
from game.store.learners import Learners
from game.store.settings import Settings
from game.tui.app import RapportApp
from game.tui.core import Core
from game.tui.screens.before import BeforeScreen
from game.tui.screens.debrief import DebriefScreen
from game.tui.screens.encounter import EncounterScreen
from game.tui.widgets.menu import Menu

HERE = Path(__file__).parent
SMALL, LARGE = (80, 24), (120, 36)
STEPS = 1500
"""How often a condition is looked at before the test gives up."""


@cache
def lamp() -> Scene:
    """The scene of the tests' own."""
    scene, findings = read_scene((HERE / "small" / "scene.yaml").read_bytes(), "test:lamp", "scene.yaml")
    assert scene is not None, findings
    return scene


@cache
def ida() -> Persona:
    """The customer of the tests' own."""
    persona, findings = read_persona((HERE / "small" / "persona.yaml").read_bytes(), "test:ida", "persona.yaml")
    assert persona is not None, findings
    return persona


def core(scenes: list[Scene] | None = None, personas: list[Persona] | None = None) -> Core:
    """An engine over the small content, or over what is given."""
    library = Library({one.id: one for one in scenes or [lamp()]}, {one.id: one for one in personas or [ida()]})
    return Core(library, Reader.load())


def app_over(folder: Path, *, led: bool = True, name: str | None = None, load: Callable[[], Core] = core) -> RapportApp:
    """An app whose learner has (or has not) been led through the first call."""
    learners = Learners(folder)
    if led:
        with learners.open(learners.pick(name)) as store:
            store.save_settings(Settings(guided_call_done=True))
    return RapportApp(name, learners=Learners(folder), load=load)


async def until(pilot: Pilot[Any], condition: Callable[[], bool], what: str) -> None:
    """Wait until it is so."""
    for _ in range(STEPS):
        if condition():
            await pilot.pause()
            return
        await pilot.pause(0.01)
    raise AssertionError(f"never came: {what}; the screen is {pilot.app.screen!r}")


async def on(pilot: Pilot[Any], screen: type[Screen[Any]]) -> None:
    """Wait for a screen to be on top, with everything on it; the questions before a debrief are skipped."""
    if screen is DebriefScreen:
        await until(pilot, lambda: isinstance(pilot.app.screen, BeforeScreen | DebriefScreen), "the questions or the debrief")
        if isinstance(pilot.app.screen, BeforeScreen):
            # A key pressed before there is a focus would be lost.
            await until(pilot, lambda: isinstance(pilot.app.screen.focused, Menu), "the first question")
            await pilot.press("escape")
    await until(pilot, lambda: isinstance(pilot.app.screen, screen) and pilot.app.screen.is_mounted, screen.__name__)
    await pilot.pause()


async def ready(pilot: Pilot[Any]) -> RapportApp:
    """Wait for the engine."""
    app = pilot.app
    assert isinstance(app, RapportApp)
    await until(pilot, lambda: app.core is not None, "the engine")
    return app


async def choose(pilot: Pilot[Any], id: str) -> None:
    """Walk the menu on screen to a row by keys, and take it."""
    menu = pilot.app.screen.query_one(Menu)
    await until(pilot, lambda: any(option.id == id for option in menu.options), f"the row {id}")
    for _ in range(len(menu.options)):
        if menu.chosen == id:
            break
        await pilot.press("down")
    assert menu.chosen == id
    await pilot.press("enter")


def encounter(app: App[Any]) -> EncounterScreen:
    """The encounter on screen."""
    screen = app.screen
    assert isinstance(screen, EncounterScreen)
    return screen


async def turns(pilot: Pilot[Any], number: int) -> None:
    """Wait until so many records of turns are shown, and the field is ready again."""
    screen = encounter(pilot.app)
    await until(pilot, lambda: screen._shown >= number and not screen._busy, f"{number} turns")


def words_on(screen: Screen[Any]) -> str:
    """All the words on a screen, row by row."""
    return "\n".join("".join(segment.text for segment in strip) for strip in screen._compositor.render_strips())
