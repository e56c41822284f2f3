"""Progress by keys: before the first talk, what comes next, goals, and home's suggestion."""

from pathlib import Path

import pytest
from textual.widgets import Input

from game.store.learner import LearnerStore
from game.store.settings import Settings
from game.tui.app import RapportApp
from game.tui.screens.ask import Ask, Choose
from game.tui.screens.briefing import BriefingScreen
from game.tui.screens.home import HomeScreen
from game.tui.screens.progress import ProgressScreen
from game.tui.widgets.menu import Menu
from tests.store.test_learners import PLAYED
from tests.tui.support import LARGE, SMALL, app_over, choose, ida, lamp, on, ready, until, words_on


def kept(app: RapportApp) -> LearnerStore:
    assert app.store is not None
    return app.store


def with_a_past(folder: Path) -> RapportApp:
    """An app whose learner has finished one talk of the small scene."""
    from game.store.journal import Journal
    from game.store.learners import Learners

    learners = Learners(folder)
    with learners.open(learners.pick()) as store:
        store.save_settings(Settings(guided_call_done=True))
        journal = Journal(store.files, store.path_of("20250101T000000-aa"))
        first = {**PLAYED[0], "scene": lamp().id, "persona": ida().id}
        for record in (first, *PLAYED[1:]):
            journal.append(record)
        journal.close()
    return app_over(folder, led=False)


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "120x36"])
async def test_before_the_first_talk_it_says_what_a_first_step_is(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_over(tmp_path)
    async with app.run_test(size=size) as pilot:
        await ready(pilot)
        assert all(option.id != "next" for option in app.screen.query_one(Menu).options)
        await choose(pilot, "progress")
        await on(pilot, ProgressScreen)
        assert "A first step" in words_on(app.screen)
        for _ in range(5):
            await pilot.press("tab")
            await pilot.pause()
        assert "A first step" in words_on(app.screen)


async def test_home_suggests_what_comes_next_and_goes_there(tmp_path: Path) -> None:
    app = with_a_past(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        await choose(pilot, "next")
        await on(pilot, BriefingScreen)
        await pilot.press("escape")
        await on(pilot, HomeScreen)


async def test_progress_says_why_and_plays_what_it_suggests(tmp_path: Path) -> None:
    app = with_a_past(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        await choose(pilot, "progress")
        await on(pilot, ProgressScreen)
        words = words_on(app.screen)
        assert lamp().title in words
        assert "Reached" in words
        await pilot.press("f4")
        await on(pilot, BriefingScreen)


async def test_a_goal_is_set_shown_refused_when_it_is_no_number_and_taken_back(tmp_path: Path) -> None:
    app = with_a_past(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        await choose(pilot, "progress")
        await on(pilot, ProgressScreen)
        for answer, goals in (("60", (("empathy", 60),)), ("0", ())):
            await pilot.press("f2")
            await on(pilot, Choose)
            await choose(pilot, "empathy")
            await on(pilot, Ask)
            app.screen.query_one(Input).value = "a lot [b]"
            await pilot.press("enter")
            await until(pilot, lambda: isinstance(app.screen, Ask) and "not a number" in words_on(app.screen), "the question again")
            app.screen.query_one(Input).value = answer
            await pilot.press("enter")
            await on(pilot, ProgressScreen)
            await until(pilot, lambda goals=goals: kept(app).settings().goals == goals, "the goal")  # type: ignore[misc]  # bound now
        await pilot.press("escape")
        await on(pilot, HomeScreen)
