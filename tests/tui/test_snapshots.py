"""Every screen as it looks, at 80×24 and 120×36. `pytest tests/tui/test_snapshots.py --snapshot-update` takes new pictures."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from game.tui import ways
from game.tui.app import RapportApp
from game.tui.screens.ask import Choose
from game.tui.screens.before import BeforeScreen
from game.tui.screens.debrief import DebriefScreen
from game.tui.screens.desk import DeskScreen
from game.tui.screens.encounter import EncounterScreen
from game.tui.screens.first import FirstCallScreen
from game.tui.screens.help import HelpScreen
from game.tui.screens.home import HomeScreen
from game.tui.screens.picker import PersonaScreen, PickerScreen
from game.tui.screens.progress import ProgressScreen
from game.tui.screens.reading import ReadingScreen
from game.tui.widgets.field import ReplyField
from tests.tui.support import LARGE, SMALL, app_over, choose, encounter, on, ready, turns, until
from tests.tui.test_play import to_talk

Step = Callable[[Pilot[Any]], Awaitable[None]]


async def still(pilot: Pilot[Any]) -> None:
    """No blinking cursor in a picture."""
    for field in pilot.app.screen.query(ReplyField):
        field.cursor_blink = False
    for line in pilot.app.screen.query(Input):
        line.cursor_blink = False
    await pilot.pause()


async def home(pilot: Pilot[Any]) -> None:
    await ready(pilot)


async def picker(pilot: Pilot[Any]) -> None:
    await ready(pilot)
    await choose(pilot, "pick")
    await on(pilot, PickerScreen)


async def persona(pilot: Pilot[Any]) -> None:
    await picker(pilot)
    await pilot.press("enter")
    await on(pilot, PersonaScreen)


async def briefing(pilot: Pilot[Any]) -> None:
    await persona(pilot)
    await pilot.press("enter")
    await pilot.pause()


async def talk(pilot: Pilot[Any]) -> None:
    await to_talk(pilot)
    for number, line in enumerate(("/record", "1", "It was left on our bench, and that's our doing."), start=2):
        await encounter(pilot.app).say(line)
        await turns(pilot, number)


async def desk(pilot: Pilot[Any]) -> None:
    await talk(pilot)
    await pilot.press("f2")
    await on(pilot, DeskScreen)


async def reading(pilot: Pilot[Any]) -> None:
    await talk(pilot)
    await pilot.press("f5")
    await on(pilot, ReadingScreen)


async def meant(pilot: Pilot[Any]) -> None:
    await reading(pilot)
    await pilot.press("2", "enter")
    await on(pilot, EncounterScreen)
    await turns(pilot, 4)


async def help_(pilot: Pilot[Any]) -> None:
    await talk(pilot)
    await pilot.press("f1")
    await on(pilot, HelpScreen)


async def leave(pilot: Pilot[Any]) -> None:
    await talk(pilot)
    await pilot.press("escape")
    await on(pilot, Choose)


async def ended(pilot: Pilot[Any]) -> None:
    await to_talk(pilot)
    for line in ("2", "That came out wrong. I'm sorry.", "The shade was left on our bench.", "1", "1"):
        await encounter(pilot.app).say(line)
    assert encounter(pilot.app).talk.encounter.end is not None
    await pilot.pause()


async def debrief(pilot: Pilot[Any]) -> None:
    await ended(pilot)
    await pilot.press("enter")
    await on(pilot, DebriefScreen)


async def before(pilot: Pilot[Any]) -> None:
    await ended(pilot)
    await pilot.press("enter")
    await on(pilot, BeforeScreen)


async def before_style(pilot: Pilot[Any]) -> None:
    await before(pilot)
    await pilot.press("3", "right")
    await pilot.pause()


async def judged(pilot: Pilot[Any]) -> None:
    await before_style(pilot)
    await pilot.press("3")
    await until(pilot, lambda: isinstance(pilot.app.screen, DebriefScreen), "the debrief")
    await pilot.pause()


def page(number: int) -> Step:
    async def step(pilot: Pilot[Any]) -> None:
        await debrief(pilot)
        await pilot.press(*["tab"] * number)
        await pilot.pause()

    return step


async def progress(pilot: Pilot[Any]) -> None:
    await debrief(pilot)
    await pilot.press("escape")
    await ready(pilot)
    await pilot.pause()
    await choose(pilot, "progress")
    await on(pilot, ProgressScreen)


def progress_page(number: int) -> Step:
    async def step(pilot: Pilot[Any]) -> None:
        await progress(pilot)
        await pilot.press(*["tab"] * number)
        await pilot.pause()

    return step


async def home_again(pilot: Pilot[Any]) -> None:
    await progress(pilot)
    await pilot.press("escape")
    await on(pilot, HomeScreen)


async def first(pilot: Pilot[Any]) -> None:
    await on(pilot, FirstCallScreen)
    await turns(pilot, 1)
    await encounter(pilot.app).say("1")
    await turns(pilot, 2)


SHOTS: dict[str, Step] = {
    "before": before, "before-style": before_style, "judged": judged,
    "home": home, "picker": picker, "persona": persona, "briefing": briefing, "encounter": talk, "desk": desk, "help": help_,
    "reading": reading, "meant": meant, "leave": leave,
    "ended": ended, "debrief": debrief, "meters": page(1), "ledger": page(2), "skills": page(3), "mood": page(4), "causes": page(5),
    "wording": page(6), "progress": progress,
    "levels": progress_page(1), "techniques": progress_page(2), "map": progress_page(3), "suggested": home_again,
    "first": first,
}  # fmt: skip


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "120x36"])
@pytest.mark.parametrize("shot", SHOTS)
def test_the_screen_looks_as_it_did(
    shot: str, size: tuple[int, int], tmp_path: Path, snap_compare: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ways, "fresh_seed", lambda: 7)
    app: RapportApp = app_over(tmp_path, led=shot != "first")

    async def step(pilot: Pilot[Any]) -> None:
        await SHOTS[shot](pilot)
        await still(pilot)

    assert snap_compare(app, terminal_size=size, run_before=step)
