"""Search and bots on a small scene: what they find is play, and what they pick is what their name says."""

from dataclasses import replace

import pytest

from game.content.model.conditions import Compare
from game.content.model.frozen import FrozenMap
from game.encounter import Desk, begin, options, play
from game.explore import best_play, search
from game.explore.bots import BOTS, run
from game.text import words
from tests.golden.plays import persona, scene

START = begin(scene(), persona(), 1)
SHOWN = options(START)


def test_the_search_finds_ends_far_apart_and_the_same_ones_twice() -> None:
    best, worst = search(scene(), persona(), 1, "best", 8), search(scene(), persona(), 1, "worst", 8)
    assert best.rating > 700
    assert worst.rating < 150
    assert search(scene(), persona(), 1, "best", 8) == best
    assert best_play(scene(), persona(), 1, 8) == best


def test_a_found_play_is_its_moves_played() -> None:
    found = search(scene(), persona(), 2, "best", 4)
    encounter = begin(scene(), persona(), 2)
    for move in found.moves:
        encounter = play(encounter, move)
    assert encounter == found.encounter
    assert encounter.end is not None


def test_the_search_uses_the_desk_where_only_the_desk_helps() -> None:
    found = search(scene(), persona(), 1, "best", 8)
    assert any(isinstance(move, Desk) and move.action == "note" for move in found.moves)
    assert [pledge.outcome for pledge in found.encounter.state.pledges if pledge.id == "ring"] == ["kept"]


def test_a_wider_search_finds_nothing_worse() -> None:
    assert search(scene(), persona(), 1, "best", 16).rating >= search(scene(), persona(), 1, "best", 1).rating


def test_each_bot_picks_as_its_name_says() -> None:
    assert BOTS["first"](START, SHOWN, 1) == SHOWN[0]
    assert len(BOTS["longest"](START, SHOWN, 1).text) == max(len(option.text) for option in SHOWN)
    assert "sorry" in {word.casefold() for word in words(BOTS["politest"](START, SHOWN, 1).text)}
    assert {BOTS["random"](START, SHOWN, seed) for seed in range(40)} == set(SHOWN)


@pytest.mark.parametrize("bot", BOTS)
def test_every_bot_plays_every_seed_to_an_end(bot: str) -> None:
    tally = run(scene(), persona(), bot, range(5))
    assert sum(tally.endings.values()) == 5
    assert 0.0 <= tally.mean <= 100.0
    assert 1.0 <= tally.turns <= 40.0


def test_a_bot_with_nothing_on_offer_still_comes_to_an_end() -> None:
    never = Compare("turn", ">", 1000)
    beat = replace(scene().first, replies=tuple(replace(reply, when=never) for reply in scene().first.replies))
    mute = replace(scene(), beats=FrozenMap({**scene().beats, "start": beat}))
    for bot in BOTS:
        assert run(mute, persona(), bot, range(2)).endings
