"""How a reply was read, and «that is not what I meant»: by keyboard alone, by mouse, by a word in the field, and where it cannot be."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from game.encounter import Typed
from game.tui.reference import articles
from game.tui.screens.debrief import DebriefScreen
from game.tui.screens.encounter import EncounterScreen
from game.tui.screens.reading import ReadingScreen
from game.tui.widgets.field import ReplyField
from game.tui.widgets.menu import Menu
from game.tui.widgets.rule import Rule
from game.tui.widgets.talk import TurnView
from tests.tui.support import LARGE, SMALL, app_over, encounter, on, ready, turns, until, words_on
from tests.tui.test_play import to_talk

SAID = "Calm down. What is it for?"
LONG = "Calm down, honestly. Our policy is that nothing is sent twice. I am so sorry about that. What do you need it for? " * 4


async def typed(pilot: Pilot[Any], text: str = SAID) -> EncounterScreen:
    """In the small scene, with a reply just typed."""
    await to_talk(pilot)
    await encounter(pilot.app).say(text)
    await turns(pilot, 2)
    return encounter(pilot.app)


def flat(pilot: Pilot[Any]) -> str:
    """The words on the screen, the rows of the window joined."""
    return " ".join(words_on(pilot.app.screen).replace("│", " ").split())


async def test_keyboard_alone_shows_the_reading_and_corrects_it(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        screen = encounter(pilot.app)
        await pilot.press(*SAID, "enter")
        await turns(pilot, 2)
        first = screen.talk.encounter
        assert first.last.reading.missteps
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        shown = flat(pilot)
        assert f"You {SAID}" in shown
        assert "▼ Dismisses (misstep): “Calm down”" in shown
        assert "pen question" in shown
        assert "“What is it for?”" in shown
        assert "• Asked about what the lamp is for" in shown
        await pilot.press("3")
        assert pilot.app.screen.query_one(Menu).chosen == "3"
        await pilot.press("up", "up", "enter")
        await on(pilot, EncounterScreen)
        await until(pilot, lambda: screen.talk.encounter is not first and screen._shown == 2, "the turn played again")
        move = screen.talk.encounter.last.move
        assert isinstance(move, Typed)
        assert move.corrected
        assert screen.talk.encounter.last.reading.missteps == ()
        assert len(screen.talk.save.corrections) == 1
        words = words_on(screen)
        assert words.count(SAID) == 1
        assert "meant otherwise" in words
        assert screen.talk.encounter.last.speech.content.split(".")[0] in flat(pilot)
        assert len(screen.query(TurnView)) == 2
        assert pilot.app.focused is screen.query_one(ReplyField)


async def test_a_click_corrects_and_a_correction_is_shown_again_when_gone_on_with(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        screen = await typed(pilot)
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        await pilot.click(Menu, offset=(5, 0))
        await on(pilot, EncounterScreen)
        await until(pilot, lambda: "meant otherwise" in words_on(screen), "the mark")
        again = EncounterScreen(screen.talk, screen.reader, "learning")
        await pilot.app.push_screen(again)
        await on(pilot, EncounterScreen)
        await turns(pilot, 2)
        assert words_on(again).count("meant otherwise") == 1


@pytest.mark.parametrize("word", ["/reading", "/meant"])
async def test_a_word_in_the_field_opens_it_and_escape_leaves_all_as_it_was(word: str, tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        screen = await typed(pilot)
        before = screen.talk.encounter
        await pilot.press(*word, "enter")
        await on(pilot, ReadingScreen)
        await pilot.press("9", "0", "x", "escape")
        await on(pilot, EncounterScreen)
        assert screen.talk.encounter is before
        assert "meant otherwise" not in words_on(screen)


async def test_before_anything_was_typed_it_says_so(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await to_talk(pilot)
        screen = encounter(pilot.app)
        await pilot.press("f5")
        await until(pilot, lambda: screen.query_one(Rule)._warns, "a word on it")
        assert pilot.app.screen is screen


async def test_what_was_done_since_stands_and_the_reading_can_still_be_seen(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        screen = await typed(pilot)
        await screen.say("/record")
        await turns(pilot, 3)
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        assert not pilot.app.screen.query(Menu)
        assert "It stays as it was read: the last thing you did was not a typed reply." in flat(pilot)
        await pilot.press("1", "enter", "f5")
        await on(pilot, EncounterScreen)


async def test_an_authored_reply_that_was_typed_counts_as_that_reply_and_nothing_is_offered(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        await typed(pilot, "it's only a lampshade")
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        assert "Word for word a written reply" in flat(pilot)
        assert not pilot.app.screen.query(Menu)


@pytest.mark.parametrize("size", [SMALL, LARGE, (60, 20)], ids=["80x24", "120x36", "60x20"])
async def test_a_long_reply_leaves_room_for_its_reading_and_for_every_answer(size: tuple[int, int], tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=size) as pilot:
        await typed(pilot, LONG)
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        window = pilot.app.screen
        box = window.query_one("#box").content_region
        for id in ("#said", "#read", "#otherwise", "#keys"):
            assert box.contains_region(window.query_one(id).region)
            assert window.query_one(id).region.height
        menu = window.query_one(Menu)
        assert box.contains_region(menu.region)
        last = menu.options[-1].id
        await pilot.press("end")
        assert menu.chosen == last
        assert "I meant nothing special by it" in flat(pilot)
        await pilot.press("tab", "end")
        await until(pilot, lambda: window.query_one("#said").scroll_offset.y > 0, "the end of the words")


async def test_the_words_that_decided_are_marked_and_nothing_typed_is_markup(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        text = "[b]Calm[/b] down [@click=app.quit]x[/]. Calm down. What is it for?"
        await typed(pilot, text)
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        said = pilot.app.screen.query_one("#said Static", Static).content
        assert str(said).endswith(text)
        marked = {str(said)[span.start : span.end] for span in said.spans if "u " in str(span.style)}  # type: ignore[union-attr] # ours
        assert "Calm down" in marked
        assert not any("click" in str(span.style) for span in said.spans)  # type: ignore[union-attr] # ours


async def test_the_ledger_marks_the_turn_that_was_meant_otherwise(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        screen = await typed(pilot)
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        await pilot.press("2", "enter")
        await on(pilot, EncounterScreen)
        await until(pilot, lambda: screen.talk.encounter.state.beat == "hurt", "the beat that it leads to")
        await screen.say("2")
        await until(pilot, lambda: screen.talk.encounter.end is not None, "the end")
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        assert "It stays as it was read: the talk has ended" in flat(pilot)
        await pilot.press("escape", "enter")
        await on(pilot, DebriefScreen)
        await pilot.press("tab", "tab")
        await until(pilot, lambda: "meant otherwise" in words_on(pilot.app.screen), "the mark")
        assert words_on(pilot.app.screen).count("meant otherwise") == 1


async def test_the_guided_call_can_be_corrected_too(tmp_path: Path) -> None:
    app = app_over(tmp_path, led=False)
    async with app.run_test(size=SMALL) as pilot:
        await ready(pilot)
        await until(pilot, lambda: isinstance(app.screen, EncounterScreen) and app.screen._shown == 1, "the call")
        screen = encounter(app)
        await screen.say(SAID)
        await turns(pilot, 2)
        await pilot.press("f5")
        await on(pilot, ReadingScreen)
        await pilot.press("1", "enter")
        await until(pilot, lambda: "meant otherwise" in words_on(screen), "the mark")
        assert "Coach" in words_on(screen)
        assert "dismisses" not in words_on(screen)


@pytest.mark.parametrize("key", ["f1", "f5"])
async def test_enter_leads_to_the_debrief_also_after_a_window_was_open_at_the_end(key: str, tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        screen = await typed(pilot)
        await screen.say("/escalate")
        await until(pilot, lambda: screen.talk.encounter.end is not None, "the end")
        await pilot.press(key)
        await until(pilot, lambda: pilot.app.screen is not screen, "the window")
        await pilot.press("escape")
        await on(pilot, EncounterScreen)
        await pilot.press("enter")
        await on(pilot, DebriefScreen)


def test_the_help_names_the_key_and_both_words() -> None:
    keys = articles(60)[0].body.plain
    assert "F5" in keys
    assert "/reading, /meant" in " ".join(keys.split())
