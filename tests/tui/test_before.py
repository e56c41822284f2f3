"""The questions before the verdict on the screen: two taps, one key to skip, never asked twice; the debrief tells the result."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from game.tui.app import RapportApp
from game.tui.screens.before import BeforeScreen, Sureness
from game.tui.screens.debrief import DebriefScreen
from game.tui.screens.encounter import EncounterScreen
from game.tui.widgets.menu import Menu
from tests.tui.support import LARGE, SMALL, app_over, encounter, on, turns, until, words_on
from tests.tui.test_play import to_talk


async def to_questions(pilot: Pilot[Any]) -> None:
    """Through the small scene to its questions."""
    await to_talk(pilot)
    for number, line in enumerate(("2", "1", "The shade was left on our bench.", "1", "1"), start=2):
        await encounter(pilot.app).say(line)
        await turns(pilot, number)
    assert encounter(pilot.app).talk.encounter.end is not None
    await pilot.press("enter")
    await on(pilot, BeforeScreen)


async def until_says(pilot: Pilot[Any], words: str) -> None:
    await until(pilot, lambda: words in words_on(pilot.app.screen), words)


def kept(pilot: Pilot[Any]) -> Any:
    """What the history holds of the last talk's answers."""
    app = pilot.app
    assert isinstance(app, RapportApp)
    assert app.store is not None
    return app.store.history()[-1].before


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "120x36"])
async def test_two_taps_lead_to_the_debrief_and_stand_on_its_first_page(tmp_path: Path, size: tuple[int, int]) -> None:
    async with app_over(tmp_path).run_test(size=size) as pilot:
        await to_questions(pilot)
        shown = words_on(pilot.app.screen)
        assert "How did Ida feel just then?" in shown
        assert "Ida:" in shown
        assert "6  Relieved, grateful or glad" in shown
        await pilot.press("2")
        await until_says(pilot, "Which of the four styles does Ida have?")
        assert "● fairly sure" in words_on(pilot.app.screen)
        await pilot.press("3")
        await until(pilot, lambda: isinstance(pilot.app.screen, DebriefScreen), "the debrief")
        await until_says(pilot, "Before the verdict")
        assert "amiable, as you said" in " ".join(words_on(pilot.app.screen).split())
        assert kept(pilot)["style"] == {"said": "amiable", "was": "amiable"}
        assert kept(pilot)["feelings"][0]["said"] == "anger"


async def test_one_key_skips_and_another_try_does_not_ask(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_questions(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, DebriefScreen), "the debrief")
        await pilot.pause()
        assert "Before the verdict" not in words_on(pilot.app.screen)
        assert kept(pilot) == {}
        await pilot.press("f4")
        await pilot.pause()
        await pilot.press("enter")
        await on(pilot, EncounterScreen)
        while encounter(pilot.app).talk.encounter.end is None:
            shown = encounter(pilot.app)._shown
            await encounter(pilot.app).say("@start.3" if encounter(pilot.app).talk.encounter.state.beat == "start" else "1")
            await turns(pilot, shown + 1)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, DebriefScreen), "the debrief, at once")


async def test_how_sure_goes_in_three_steps_by_key_and_by_mouse(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_questions(pilot)
        await pilot.press("enter")
        await until_says(pilot, "Which of the four styles")
        await pilot.press("right", "right")
        await until_says(pilot, "● sure")
        await pilot.press("left")
        await until_says(pilot, "● fairly sure")
        await pilot.click(Sureness)
        await until_says(pilot, "● sure")
        await pilot.click(Sureness)
        await until_says(pilot, "● a guess")
        await pilot.click(Menu, offset=(5, 1))
        await until(pilot, lambda: isinstance(pilot.app.screen, DebriefScreen), "the debrief")
        assert kept(pilot)["style"]["said"] == "driver"
        assert kept(pilot)["confidence"] == "a guess"


async def test_the_long_form_is_asked_for_once_and_kept(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_questions(pilot)
        assert "Question 1 of 2" in words_on(pilot.app.screen)
        await pilot.press("f2")
        await until_says(pilot, "Question 1 of 4")
        assert "How do you rate your own talk?" in words_on(pilot.app.screen)
        await pilot.press("4", "1", "5", "3")
        await until(pilot, lambda: isinstance(pilot.app.screen, DebriefScreen), "the debrief")
        assert kept(pilot)["rating"] == 4
        assert len(kept(pilot)["feelings"]) == 2
        assert isinstance(pilot.app, RapportApp)
        assert pilot.app.store is not None
        assert pilot.app.store.settings().long_questions
