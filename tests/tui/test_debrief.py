"""The later pages of the debrief, and the four forms in which it is saved."""

import json
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from game.coaching.export import told
from game.coaching.waterfall import waterfalls
from game.encounter import Chosen, begin, play
from game.tui.debrief_pages import causes_page, wording_page
from game.tui.screens.ask import Ask, Choose
from game.tui.screens.debrief import DebriefScreen
from tests.golden.plays import PLAYS, played
from tests.tui.support import SMALL, app_over, choose, encounter, ida, lamp, on, turns, until, words_on
from tests.tui.test_play import to_talk

WIDTHS = (54, 74, 96)


async def to_debrief(pilot: Pilot[Any], *lines: str) -> DebriefScreen:
    """Into the debrief of a talk that says these lines, then picks its way to the end."""
    await to_talk(pilot)
    for number, said in enumerate(lines, start=2):
        await encounter(pilot.app).say(said)
        await turns(pilot, number)
    while encounter(pilot.app).talk.encounter.end is None:
        await encounter(pilot.app).say("2")
        await pilot.pause()
    await pilot.press("enter")
    await on(pilot, DebriefScreen)
    screen = pilot.app.screen
    assert isinstance(screen, DebriefScreen)
    return screen


@pytest.mark.parametrize("name", PLAYS)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_causes_fit_their_width_and_every_row_has_mark_sign_and_number(name: str, width: int) -> None:
    falls = waterfalls(played(name))
    rows = causes_page(falls, width).plain.split("\n")
    assert all(len(row.rstrip()) <= width for row in rows[:-1])
    marked = [row for row in rows if row[:1] in ("▲", "▼", "‖") and "gained" not in row]
    assert len(marked) == sum(len(one.falls) for one in falls)
    for row in marked:
        assert {"▲": "+", "▼": "−"}.get(row[0], "") in row
    totals = [f"{one.start / 10:.1f}" for one in falls] + [f"{one.end / 10:.1f}" for one in falls]
    assert all(total in "\n".join(rows) for total in totals)


def test_a_bar_stands_where_the_one_above_it_ended() -> None:
    encounter = play(begin(lamp(), ida(), 1), Chosen("start.2"))
    for one in waterfalls(encounter):
        assert [fall.before for fall in one.falls[1:]] == [fall.after for fall in one.falls[:-1]]


def test_the_wording_page_says_what_there_is_and_what_there_is_not() -> None:
    spoken = played("typed")
    more = told(spoken)
    page = wording_page(more.advice, more.stronger, True, 74).plain
    assert more.stronger is not None
    assert more.stronger.said in page
    assert "It lacked this technique" in " ".join(page.split())
    assert "words of your own" in wording_page((), None, False, 74).plain
    assert "None of the written replies" in wording_page((), None, True, 74).plain


async def test_the_last_two_pages_tell_the_causes_and_the_wording_of_this_talk(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        screen = await to_debrief(pilot, "Calm down, please. It's only a lampshade after all, and I am busy.")
        await pilot.press("shift+tab")
        await until(pilot, lambda: "Where common advice fell flat" in words_on(screen), "the wording")
        words = " ".join(str(screen.query_one("#wording", Static).content).split())
        assert "Handbooks advise you to calm them down first" in words
        assert "studies suggest" in words
        await pilot.press("shift+tab")
        await until(pilot, lambda: "Start" in words_on(screen), "the causes")
        assert "Causes" in words_on(screen)


async def test_what_was_answered_before_stands_on_the_first_page_as_text(tmp_path: Path) -> None:
    async with app_over(tmp_path).run_test(size=SMALL) as pilot:
        shown = await to_debrief(pilot)
        again = DebriefScreen(shown.talk, ["You read [b]worry[/b]; it was anger."])
        await pilot.app.push_screen(again)
        await until(pilot, lambda: "You read [b]worry[/b]; it was anger." in str(again.query_one("#first", Static).content), "the sentence")


async def test_each_form_is_saved_under_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    async with app_over(tmp_path / "saves").run_test(size=SMALL) as pilot:
        await to_debrief(pilot, "It is <b>only</b> a lampshade.")
        for form in ("markdown", "html", "json", "star"):
            await pilot.press("f5")
            await on(pilot, Choose)
            await choose(pilot, form)
            await on(pilot, Ask)
            await pilot.press("enter")
            await until(pilot, lambda: "Saved" in words_on(pilot.app.screen), "the answer")
            await pilot.press("enter")
            await on(pilot, DebriefScreen)
    files = {path.name.partition("-lamp-")[2][10:]: path.read_text(encoding="utf-8") for path in tmp_path.glob("rapport-lamp-*")}
    assert set(files) == {".md", ".html", ".json", "-star.md"}
    assert files[".html"].startswith("<!DOCTYPE html>")
    assert "<b>only</b>" not in files[".html"]
    data = json.loads(files[".json"])
    assert data["schema"] == "rapport.debrief"
    assert any(line["text"] == "It is <b>only</b> a lampshade." for line in data["transcript"])
    assert "## Situation" in files["-star.md"]
