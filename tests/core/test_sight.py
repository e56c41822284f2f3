"""What each sight lets the player see of the meters."""

from dataclasses import replace

import pytest

from game.content.model.persona import STYLES, Style, StyleName
from game.content.model.sight import SIGHTS, Sight, sight_from
from game.encounter import METERS, Chosen, Encounter, Meters, begin, play, sight_of
from tests.golden.plays import persona, scene

AFTER = play(begin(scene(), persona(), 1), Chosen("own"))


def with_meters(patience: int, trust: int, resolution: int, style: StyleName = "driver") -> Encounter:
    """A talk that started at 50 points of trust and has come to these."""
    one = replace(persona(), style=Style(*STYLES[style]), temperament=replace(persona().temperament, trust=50.0))
    encounter = begin(scene(), one, 1)
    return replace(encounter, state=replace(encounter.state, meters=Meters(patience, trust, resolution)))


@pytest.mark.parametrize("sight", SIGHTS)
def test_every_sight_has_a_row_for_every_meter(sight: Sight) -> None:
    assert tuple(view.meter for view in sight_of(AFTER, sight)) == METERS


def test_learning_shows_numbers_the_last_change_and_what_moved_it_most() -> None:
    for view in sight_of(AFTER, "learning"):
        entries = [entry for entry in AFTER.last.entries if entry.meter == view.meter]
        assert view.points == AFTER.state.meters.of(view.meter) / 10
        assert view.change == sum(entry.points for entry in entries) / 10
        assert bool(view.cause) == bool(entries)
        assert view.word


def test_working_hides_numbers_and_shows_bands() -> None:
    for view in sight_of(AFTER, "working"):
        assert (view.points, view.change, view.cause) == (None, None, "")
        assert view.word
        assert 0 <= view.level <= 4


def test_exam_shows_nothing_before_the_end_and_everything_after_it() -> None:
    for view in sight_of(AFTER, "exam"):
        assert (view.points, view.change, view.word, view.level, view.cause) == (None, None, "", -1, "")
    ended = play(play(begin(scene(), persona(), 1), Chosen("hush")), Chosen("rush"))
    assert ended.end is not None
    assert sight_of(ended, "exam") == sight_of(ended, "working") == sight_of(ended, "learning")


@pytest.mark.parametrize(("points", "level"), [(0, 0), (1, 1), (333, 1), (334, 2), (667, 2), (668, 3), (999, 3), (1000, 4)])
def test_bands_rise_from_nothing_to_all(points: int, level: int) -> None:
    assert [view.level for view in sight_of(with_meters(points, 500, points), "working")][::2] == [level, level]


def test_an_amiable_customer_s_trust_looks_better_than_it_is_in_the_working_sight() -> None:
    shown = {style: sight_of(with_meters(500, 300, 0, style), "working")[1].level for style in STYLES}
    assert shown["amiable"] > shown["driver"]
    assert sight_of(with_meters(500, 300, 0, "amiable"), "learning")[1].points == 30.0


def test_hidden_trust_never_shows_worse_than_the_truth_when_it_has_fallen_nor_better_when_it_has_risen() -> None:
    for style in STYLES:
        fallen, risen = with_meters(500, 100, 0, style), with_meters(500, 900, 0, style)
        assert sight_of(fallen, "working")[1].level >= sight_of(fallen, "learning")[1].level
        assert sight_of(risen, "working")[1].level <= sight_of(risen, "learning")[1].level


def test_an_unknown_word_for_a_sight_is_the_first_one() -> None:
    assert sight_from("exam") == "exam"
    assert sight_from("everything") == sight_from(None) == "learning"
