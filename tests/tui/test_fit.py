"""At 80×24 every turn of every shipped scene shows who it is, how they come across, the meters, every reply whole, and the field."""

from pathlib import Path

import pytest

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.read.library import load_library
from game.encounter import options
from game.language import Reader
from game.store.learners import Learners
from game.store.talk import Talk
from game.tui.app import RapportApp
from game.tui.core import Core
from game.tui.screens.encounter import EncounterScreen
from game.tui.widgets.gauge import Gauge
from game.tui.widgets.replies import ReplyRow
from game.tui.widgets.talk import TalkView
from tests.tui.support import SMALL, on, ready, turns, words_on

LIBRARY = load_library()
WAYS = ((0, 1, 2, 3), (3, 2, 1, 0))
"""Which reply to take in the turns to come, over and over."""


def casts() -> list[object]:
    """Each scene with everyone who may play it; one of them, another for each scene, in every run, and all in a long one."""
    found: list[object] = []
    for place, scene in enumerate(LIBRARY.scenes.values()):
        able = [one for one in LIBRARY.personas.values() if scene.suits(one.id, one.style.name)]
        for part, one in enumerate(able):
            marks = () if part == place % len(able) else (pytest.mark.long,)
            found.append(pytest.param(scene, one, marks=marks, id=f"{scene.id}-{one.id}"))
    return found


def assert_fits(screen: EncounterScreen) -> None:
    """Everything that a turn needs is on the screen, whole."""
    encounter = screen.talk.encounter
    words = words_on(screen)
    assert encounter.persona.name in words
    flat = " ".join(words.split())
    for part in encounter.last.look.split():
        assert part in flat
    left = screen.query_one("#left").content_region
    for gauge in screen.query(Gauge):
        assert gauge.region.height == 2
        assert screen.region.contains_region(gauge.region)
    assert screen.query_one(TalkView).region.height >= 2
    if encounter.end is None:
        rows = list(screen.query(ReplyRow))
        assert [row.number for row in rows] == [option.number for option in options(encounter)]
        entry = screen.query_one("#entry").region
        for row in rows:
            assert left.contains_region(row.region)
            assert row.region.bottom <= entry.y
            assert row.region.height == row._rows(row.content_size.width).plain.count("\n") + 1
        assert left.contains_region(entry)
        assert screen.query_one("#field").region.width > 40
    else:
        assert "Enter: debrief" in words


@pytest.mark.parametrize(("scene", "persona"), casts())
async def test_every_turn_fits_80_by_24(scene: Scene, persona: Persona, tmp_path: Path) -> None:
    learners = Learners(tmp_path)
    app = RapportApp(learners=learners, load=lambda: Core(LIBRARY, Reader.load()))
    app.wanted = (scene.id, persona.id, 1)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        assert app.store is not None
        for seed, way in enumerate(WAYS):
            talk = Talk.start(app.store, scene, persona, seed, "learning")
            screen = EncounterScreen(talk, Reader.load(), "learning")
            await app.push_screen(screen)
            await on(pilot, EncounterScreen)
            await turns(pilot, 1)
            while True:
                await pilot.pause()
                assert_fits(screen)
                if talk.encounter.end is not None or talk.encounter.last.number > 14:
                    break
                shown = len(options(talk.encounter))
                pick = way[talk.encounter.last.number % len(way)]
                await screen.say(str(1 + pick % shown) if shown else "Let me see what I can do about that for you.")
            talk.close()
            await app.pop_screen()
