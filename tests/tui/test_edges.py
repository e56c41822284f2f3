"""What happens at the edges: a window too small, a learner open elsewhere, a disk that does not take the save, a very long talk."""

from pathlib import Path

import pytest
from textual.app import App, ComposeResult

from game.store.learners import Learners
from game.store.settings import Settings
from game.tui.app import RapportApp
from game.tui.core import Core
from game.tui.screens.ask import TooSmall
from game.tui.screens.home import HomeScreen
from game.tui.screens.picker import PickerScreen
from game.tui.widgets.talk import FOLD_AT, TalkView, TurnView
from tests.tui.support import SMALL, app_over, choose, core, on, ready, until, words_on
from tests.tui.test_play import to_talk


async def test_a_window_too_small_says_what_size_is_needed_and_comes_back(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        screen = pilot.app.screen
        await pilot.resize_terminal(50, 18)
        await on(pilot, TooSmall)
        assert "60 columns by 20 rows" in words_on(pilot.app.screen)
        await pilot.resize_terminal(*SMALL)
        await until(pilot, lambda: pilot.app.screen is screen, "the talk")


async def test_a_learner_open_in_another_window_is_told_and_may_try_again(tmp_path: Path) -> None:
    app = app_over(tmp_path)
    learners = Learners(tmp_path)
    other = learners.open(learners.pick())
    async with app.run_test(size=SMALL) as pilot:
        await until(pilot, lambda: "open in another window" in words_on(app.screen), "the message")
        other.close()
        await choose(pilot, "retry")
        await ready(pilot)
        await until(pilot, lambda: "Pick a scene" in words_on(app.screen), "the menu")
        assert isinstance(app.screen, HomeScreen)


async def test_keys_pressed_while_the_engine_loads_are_not_lost(tmp_path: Path) -> None:
    loaded = False

    def slow() -> Core:
        while not loaded:
            pass
        return core()

    app = app_over(tmp_path, load=slow)
    async with app.run_test(size=SMALL) as pilot:
        await choose(pilot, "pick")
        assert "Opening as soon as it is ready" in words_on(app.screen)
        loaded = True
        await on(pilot, PickerScreen)


async def test_a_save_that_fails_is_told_once(tmp_path: Path) -> None:
    app = app_over(tmp_path)
    async with app.run_test(size=SMALL, notifications=True) as pilot:
        await ready(pilot)
        for _ in range(3):
            app.trouble("the disk is full")
        await pilot.pause()
        assert len(app._notifications) == 1
        await until(pilot, lambda: "Not saved" in words_on(app.screen), "the notice")


async def test_a_learners_theme_is_taken_up(tmp_path: Path) -> None:
    learners = Learners(tmp_path)
    with learners.open(learners.pick()) as store:
        store.save_settings(Settings(guided_call_done=True, theme="textual-light", still=True))
    app = RapportApp(learners=learners, load=core)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        assert app.theme == "textual-light"


async def test_without_colour_the_terminals_own_two_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_over(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        assert app.native_ansi_color
        styles = {segment.style for strip in app.screen._compositor.render_strips() for segment in strip if segment.style}
        assert {style.color.name for style in styles if style.color} <= {"default"}
        assert any(style.underline for style in styles)


async def test_old_turns_fold_and_keep_their_words() -> None:
    class Bare(App[None]):
        def compose(self) -> ComposeResult:
            yield TalkView("Ida")

    async with Bare().run_test(size=SMALL) as pilot:
        talk = pilot.app.query_one(TalkView)
        for start in range(0, 400, 50):
            await talk.add([[("you", f"line {number}")] for number in range(start, start + 50)])
        views = list(talk.query(TurnView))
        assert len(views) <= FOLD_AT
        assert [words for view in views for _, words in view.parts] == [f"line {number}" for number in range(400)]
