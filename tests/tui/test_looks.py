"""What the pieces of the screen promise: pictures, faces, keys, and what stands before the first paint."""

import subprocess
import sys

import pytest
from textual.content import Content

from game.content.model.persona import BANDS
from game.skills import BEHAVIOURS, SKILLS
from game.tui.actions import ACTS, acts
from game.tui.content import hanging, plain, shaped
from game.tui.reference import articles
from game.tui.widgets.face import face
from game.tui.widgets.plot import Curve, picture

SCREENS = sorted({screen for act in ACTS for screen in act.screens} - {"*"})


@pytest.mark.parametrize("screen", SCREENS)
def test_a_footer_has_at_most_five_keys(screen: str) -> None:
    assert sum(act.footer for act in acts(screen)) <= 5


@pytest.mark.parametrize("screen", SCREENS)
def test_no_key_does_two_things_on_a_screen(screen: str) -> None:
    keys = [key for act in acts(screen) for key in act.keys.split(",")]
    assert len(keys) == len(set(keys))


def test_no_letter_is_a_command_anywhere() -> None:
    assert not [act for act in ACTS for key in act.keys.split(",") if len(key) == 1]


def test_every_skill_technique_and_misstep_can_be_looked_up() -> None:
    found = {one.id for one in articles(60)}
    assert found >= set(BEHAVIOURS) | {skill.id for skill in SKILLS} | {"meter patience", "meter trust", "meter resolution"}


def test_each_band_has_a_face_of_its_own_without_colour() -> None:
    faces = {face(band, "test:ida").plain for band in BANDS}
    assert len(faces) == len(BANDS)
    assert {(len(rows), *(Content(row).cell_length for row in rows)) for rows in (one.split("\n") for one in faces)} == {(5, 9, 9, 9, 9, 9)}


def test_a_picture_is_as_wide_and_high_as_asked() -> None:
    curves = [Curve("Trust", "◆", "$success", tuple(float(value) for value in range(0, 101, 5)))]
    rows = picture(curves, 60, 9).plain.split("\n")
    assert len(rows) == 11
    assert all(Content(row).cell_length <= 60 for row in rows)
    assert sum(row.count("◆") for row in rows[:9]) == 21


def test_words_from_outside_are_never_markup() -> None:
    hostile = "[b]x[/] [@click=app.quit]y[/] $name [/"
    assert plain(hostile).plain == hostile
    assert shaped("[b]$words[/b]", words=hostile).plain == hostile
    assert not shaped("$words", words=hostile).spans


def test_wrapped_words_hang_under_their_start() -> None:
    rows = hanging(Content("12 "), plain("one two three four five"), 12).plain.split("\n")
    assert rows[0].startswith("12 one")
    assert all(row.startswith("   ") for row in rows[1:])


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    heavy = ("numpy", "pydantic", "yaml", "click", "game.encounter")
    code = f"import sys, game.tui.app; print([name for name in {heavy} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
