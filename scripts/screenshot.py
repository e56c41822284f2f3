"""Makes `docs/screen.svg`, the picture in the README: the real game in the middle of a talk, without fonts from elsewhere."""

import asyncio
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PICTURE = ROOT / "docs" / "screen.svg"
SIZE = (108, 32)
"""Columns and rows: wide enough for the panel at the side, narrow enough to be read on a page."""
LINES = ("I'm sorry: due on the 7th, and nobody rang you. What is it for?", "2")
"""What is played before the picture is taken."""

_FONT_FACE = re.compile(r"\s*@font-face\s*\{[^}]*\}")
_FAMILY = re.compile(r"font-family: Fira Code, monospace")
_LOCAL = "font-family: 'Fira Code', 'DejaVu Sans Mono', Menlo, Consolas, monospace"
_LOADS = re.compile(r"url\((?![\"']?#)|@import|(?:href|src)\s*=\s*[\"'](?!#)")


def without_remote_fonts(svg: str) -> str:
    """The picture without any address in it that a browser would load; each text keeps its width, so any monospaced font will do.

    Args:
        svg: what `App.export_screenshot` gave.

    Raises:
        ValueError: an address is left that a browser would load.
    """
    clean = _FAMILY.sub(_LOCAL, _FONT_FACE.sub("", svg))
    left = _LOADS.search(clean)
    if left:
        raise ValueError(f"the picture still loads something: {clean[left.start() : left.start() + 80]}")
    return clean


async def picture(folder: Path) -> str:
    """The game in the middle of a talk, as SVG.

    Args:
        folder: where its learner is kept: an empty one.
    """
    from game.store.learners import Learners
    from game.store.settings import Settings
    from game.tui.app import RapportApp
    from game.tui.screens.briefing import BriefingScreen
    from game.tui.screens.encounter import EncounterScreen
    from game.tui.widgets.field import ReplyField

    learners = Learners(folder)
    with learners.open(learners.pick()) as store:
        store.save_settings(Settings(guided_call_done=True))
    app = RapportApp(scene="coat", persona="maureen", seed=7, learners=learners)
    async with app.run_test(size=SIZE) as pilot:

        async def until(condition: Callable[[], bool]) -> None:
            for _ in range(3000):
                if condition():
                    break
                await pilot.pause(0.01)
            await pilot.pause()

        async def say(line: str) -> None:
            screen = app.screen
            assert isinstance(screen, EncounterScreen)
            before = len(screen.talk.encounter.turns)
            await screen.say(line)
            await until(lambda: len(screen.talk.encounter.turns) > before)

        await until(lambda: isinstance(app.screen, BriefingScreen))
        await pilot.press("enter")
        await until(lambda: isinstance(app.screen, EncounterScreen))
        for line in LINES:
            await say(line)
        for field in app.screen.query(ReplyField):
            field.cursor_blink = False
        await pilot.pause()
        return app.export_screenshot(title="rapport", simplify=True)


def main() -> None:
    """Take the picture and write it."""
    with tempfile.TemporaryDirectory() as folder:
        svg = asyncio.run(picture(Path(folder)))
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(without_remote_fonts(svg), encoding="utf-8")
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
