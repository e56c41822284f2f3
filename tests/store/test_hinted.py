"""What was said after a hint is counted apart, and goals are kept with the settings."""

import pytest

from game.store.history import finished_from, finished_of
from game.store.journal import Record
from game.store.saves import save_of
from game.store.settings import Settings, settings_from
from tests.store.test_learners import begin, end, turn

OPENING: Record = {"type": "turn", "move": None, "turn": {}, "state": {}}
HINT: Record = {"type": "hint"}
CORRECTED: Record = {"type": "corrected"}


def counts(*records: Record) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    save = save_of("one", [begin(), OPENING, *records, end()])
    assert save is not None
    done = finished_of(save)
    assert done is not None
    assert finished_from(done.json()) == done
    return dict(done.unaided), dict(done.hinted), dict(done.picked)


def typed(*ids: str) -> Record:
    return turn("typed", "some words", ids)


def test_only_the_reply_just_after_a_hint_is_hinted() -> None:
    assert counts(typed("paraphrase"), HINT, typed("open-question"), typed("paraphrase")) == ({"paraphrase": 2}, {"open-question": 1}, {})


def test_a_look_at_the_desk_does_not_use_the_hint_up() -> None:
    assert counts(HINT, turn("action", "", ()), typed("open-question"))[1] == {"open-question": 1}


def test_a_picked_reply_is_picked_with_a_hint_too() -> None:
    assert counts(HINT, turn("chosen", "", ("paraphrase",)), typed("open-question")) == ({"open-question": 1}, {}, {"paraphrase": 1})


def test_a_corrected_reply_stays_hinted() -> None:
    assert counts(HINT, typed("paraphrase"), CORRECTED, typed("open-question")) == ({}, {"open-question": 1}, {})


def test_a_history_of_an_older_game_has_nothing_hinted() -> None:
    save = save_of("one", [begin(), OPENING, typed("paraphrase"), end()])
    assert save is not None
    done = finished_of(save)
    assert done is not None
    record = done.json()
    del record["hinted"]
    assert finished_from(record) == done


@pytest.mark.parametrize(
    ("value", "goals"),
    [
        ([["empathy", 60], ["patience", 1]], (("empathy", 60), ("patience", 1))),
        ([["empathy", 60], ["empathy", 70]], (("empathy", 70),)),
        ([["empathy", 0], ["empathy", 101], ["empathy", True], ["empathy", "9"], ["x", 5], [[], 5], ["empathy"], 7, None], ()),
        ({"empathy": 60}, ()),
        ("empathy", ()),
        (None, ()),
    ],
)
def test_goals_take_what_fits(value: object, goals: tuple[tuple[str, int], ...]) -> None:
    assert settings_from({"goals": value}) == Settings(goals=goals)
