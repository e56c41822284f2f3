"""One encounter from home to the debrief and back: by keyboard alone, and by mouse alone; left, resumed and tried again."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets._footer import FooterKey

from game.tui.screens.ask import Ask, Choose
from game.tui.screens.briefing import BriefingScreen
from game.tui.screens.debrief import DebriefScreen
from game.tui.screens.desk import DeskScreen
from game.tui.screens.encounter import EncounterScreen
from game.tui.screens.help import HelpScreen
from game.tui.screens.home import HomeScreen
from game.tui.screens.picker import PersonaScreen, PickerScreen
from game.tui.widgets.field import ReplyField
from game.tui.widgets.menu import Menu
from game.tui.widgets.replies import ReplyList, ReplyRow
from game.tui.widgets.rule import Rule
from tests.tui.support import SMALL, app_over, choose, encounter, on, ready, turns, until, words_on

ON = {"start": "2", "hurt": "2", "offer": "1", "noon": "1"}
"""A reply of each beat that goes on."""


async def to_talk(pilot: Pilot[Any]) -> None:
    """From home into the small scene, by keys."""
    await ready(pilot)
    await choose(pilot, "pick")
    await on(pilot, PickerScreen)
    await pilot.press("enter")
    await on(pilot, PersonaScreen)
    await pilot.press("enter")
    await on(pilot, BriefingScreen)
    await pilot.press("enter")
    await on(pilot, EncounterScreen)
    await turns(pilot, 1)


async def test_keyboard_alone_plays_from_home_to_the_debrief_and_home(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        await pilot.press("f2")
        await on(pilot, DeskScreen)
        await choose(pilot, "record")
        await on(pilot, EncounterScreen)
        await turns(pilot, 2)
        assert "left on the bench" in words_on(pilot.app.screen)
        await pilot.press("down", "down", "enter")  # the second reply, by walking
        await turns(pilot, 3)
        assert encounter(pilot.app).talk.encounter.last.text == "It's only a lampshade."
        await pilot.press(*"I am sorry, that was wrong of me.", "enter")
        await turns(pilot, 4)
        assert encounter(pilot.app).talk.encounter.last.text == "I am sorry, that was wrong of me."
        while encounter(pilot.app).talk.encounter.end is None:
            shown = encounter(pilot.app)._shown
            await pilot.press(ON[encounter(pilot.app).talk.encounter.state.beat], "enter")
            await turns(pilot, shown + 1)
            assert shown < 30
        await pilot.press("enter")
        await on(pilot, DebriefScreen)
        for page in ("Points after each turn", "Enter: what it means", "Points of trust", "Frustration"):
            await pilot.press("tab")
            await until(pilot, lambda page=page: page in words_on(pilot.app.screen), page)  # type: ignore[misc]  # bound at once
        await pilot.press("escape")
        await on(pilot, HomeScreen)


async def test_mouse_alone_plays_from_home_to_the_debrief_and_home(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await ready(pilot)
        await pilot.click(Menu, offset=(5, 0))
        await on(pilot, PickerScreen)
        await pilot.click(Menu, offset=(5, 1))
        await on(pilot, PersonaScreen)
        await pilot.click(Menu, offset=(5, 1))
        await on(pilot, BriefingScreen)
        await pilot.click(Menu, offset=(5, 0))
        await on(pilot, EncounterScreen)
        await turns(pilot, 1)
        for number in (3, 1, 1):
            shown = encounter(pilot.app)._shown
            row = next(row for row in encounter(pilot.app).query(ReplyRow) if row.number == number)
            await pilot.click(row)
            await turns(pilot, shown + 1)
        assert encounter(pilot.app).talk.encounter.ending == "resolved"
        await pilot.click("#ended")
        await on(pilot, DebriefScreen)
        home = next(key for key in pilot.app.screen.query(FooterKey) if key.description == "Home")
        await pilot.click(home)
        await on(pilot, HomeScreen)


async def test_a_talk_that_was_left_goes_on_where_it_stood(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        await pilot.press("2", "enter")
        await turns(pilot, 2)
        before = encounter(pilot.app).talk.encounter
        await pilot.press("escape")
        await on(pilot, Choose)
        await choose(pilot, "quit")
        await until(pilot, lambda: not pilot.app.is_running or pilot.app.return_value is not None, "the end")
    app = app_over(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "Continue" in words_on(app.screen), "the offer to continue")
        await choose(pilot, "continue 0")
        await on(pilot, EncounterScreen)
        await turns(pilot, 2)
        assert encounter(app).talk.encounter == before
        assert "Only a shade. I see." in words_on(app.screen)


async def test_trying_again_starts_before_the_chosen_turn(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        for number, key in enumerate(("2", "2"), start=2):
            await pilot.press(key, "enter")
            await turns(pilot, number)
        assert encounter(pilot.app).talk.encounter.end is not None
        await pilot.press("enter")
        await on(pilot, DebriefScreen)
        await pilot.press("f4")
        await on(pilot, Choose)
        await choose(pilot, "2")
        await on(pilot, EncounterScreen)
        await turns(pilot, 2)
        assert encounter(pilot.app).talk.encounter.last.text == "It's only a lampshade."


async def test_enter_pressed_twice_opens_one_screen(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        app = await ready(pilot)
        menu = app.screen.query_one(Menu)
        await until(pilot, lambda: menu.chosen == "pick", "the menu")
        menu.action_select()
        menu.action_select()
        await on(pilot, PickerScreen)
        await pilot.press("escape")
        await on(pilot, HomeScreen)


async def test_what_is_no_move_is_answered_and_costs_nothing(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        screen = encounter(pilot.app)
        before = screen.talk.encounter
        for keys in (["enter"], [*"9", "enter"], [*"/dance", "enter"], [*"q", "enter"]):
            screen.query_one(ReplyField).clear()
            screen.query_one(Rule).say("")
            await pilot.press(*keys)
            await until(pilot, lambda: screen.query_one(Rule)._warns, f"a word on {keys}")
            screen.query_one(Rule)._warns = False
        assert screen.talk.encounter == before


async def test_letters_are_never_commands_and_slash_words_are(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        screen = encounter(pilot.app)
        await pilot.press(*"qhdx?", "ctrl+j", *"k")
        assert screen.query_one(ReplyField).text == "qhdx?\nk"
        screen.query_one(ReplyField).clear()
        await pilot.press(*"/replies", "enter")
        await until(pilot, lambda: not screen.query_one(ReplyList).display, "the replies folded")
        await pilot.press(*"/help", "enter")
        await on(pilot, HelpScreen)
        await pilot.press(*"dismisses")
        await until(pilot, lambda: pilot.app.screen.query_one(Menu).chosen == "dismisses", "the entry")
        await pilot.press("escape")
        await on(pilot, EncounterScreen)


async def test_a_hint_is_shown_and_recorded(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        await pilot.press("f3")
        await until(pilot, lambda: "Hint" in words_on(pilot.app.screen), "the hint")
        assert encounter(pilot.app).talk.save.hints == 1


async def test_the_debrief_is_saved_where_it_says_and_never_over_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    async with app_over(tmp_path / "saves").run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        for number, key in enumerate(("2", "2"), start=2):
            await pilot.press(key, "enter")
            await turns(pilot, number)
        await pilot.press("enter")
        await on(pilot, DebriefScreen)
        for wanted in (1, 2):
            await pilot.press("f5")
            await on(pilot, Choose)
            await choose(pilot, "markdown")
            await on(pilot, Ask)
            await pilot.press("enter")
            await until(pilot, lambda: "Saved" in words_on(pilot.app.screen), "the answer")
            await pilot.press("enter")
            await on(pilot, DebriefScreen)
            assert len(list(tmp_path.glob("rapport-lamp-*.md"))) == wanted
    assert "only a lampshade" in next(tmp_path.glob("rapport-lamp-*.md")).read_text(encoding="utf-8")
