"""The first start: a customer talks at once, the coach says a line a turn, and one screen ends it."""

from pathlib import Path

from game.encounter import Chosen, begin, play
from game.tui.screens.first import LONGEST, TURNS, FirstCallScreen, FirstEndScreen, coach_line
from game.tui.screens.home import HomeScreen
from tests.tui.support import SMALL, app_over, choose, encounter, ida, lamp, on, ready, turns, until, words_on


async def test_the_first_start_leads_through_five_turns_to_one_screen_and_home(tmp_path: Path) -> None:
    app = app_over(tmp_path, led=False)
    async with app.run_test(size=SMALL) as pilot:
        await on(pilot, FirstCallScreen)
        await turns(pilot, 1)
        assert "bulb on a stick" in words_on(app.screen)
        said = "Did you look in the box?"
        for number in range(1, TURNS + 1):
            assert "Coach" in words_on(app.screen)
            await pilot.press(*said, "enter")
            await turns(pilot, number + 1)
            if number == 1:
                assert said in words_on(app.screen).partition("Coach")[2].replace("\n", " ").replace("  ", " ")
        await until(pilot, lambda: "first call" in words_on(app.screen), "the end of the call")
        await pilot.press("enter")
        await on(pilot, FirstEndScreen)
        assert "One thing to try" in words_on(app.screen)
        await pilot.press("enter")
        await on(pilot, HomeScreen)
        assert app.store is not None
        assert app.store.settings().guided_call_done
        assert "Continue" not in words_on(app.screen)


async def test_escape_skips_the_first_call_for_good(tmp_path: Path) -> None:
    async with app_over(tmp_path, led=False).run_test(size=SMALL) as pilot:
        await on(pilot, FirstCallScreen)
        await pilot.press("escape")
        await on(pilot, HomeScreen)
    async with app_over(tmp_path, led=False).run_test(size=SMALL) as pilot:
        app = await ready(pilot)
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        await choose(pilot, "first")
        await on(pilot, FirstCallScreen)
        assert encounter(app).talk.encounter.last.number == 0


def test_no_line_of_the_coach_is_longer_than_it_may_be() -> None:
    opening = begin(lamp(), ida(), 1)
    for reply in lamp().first.replies:
        after = play(opening, Chosen(reply.id))
        for number in range(TURNS):
            assert 0 < len(coach_line(after, number)) <= LONGEST, coach_line(after, number)
