"""How a talk ends: the author's endings in their order, the built-in ones where the author wrote none."""

from dataclasses import replace
from typing import get_args

import pytest

from game.content.model.conditions import ALWAYS, Compare, Condition, Holds
from game.content.model.lines import Line
from game.content.model.persona import Style
from game.content.model.scene import Ending, EndingKind
from game.customer.crowd import Crowd
from game.encounter import Chosen, Encounter, Meters, begin, end_json, play
from game.encounter.conditions import View
from game.encounter.endings import BUILT_IN, LAST_TURN, OUTCOMES, by_resolution, due, rate
from game.encounter.state import State
from tests.golden.plays import persona, scene, typed


def ending(id: str, when: Condition = ALWAYS, kind: EndingKind = "partly", anytime: bool = False) -> Ending:
    return Ending(id, kind, when, (Line(f"ending/{id}/1", f"This is {id}."),), anytime, f"It was {id}.")


NEVER = Compare("turn", ">", 1000)


def found(
    *endings: Ending,
    leads: bool = True,
    handed: EndingKind | None = None,
    assertive: bool = True,
    patience: int = 500,
    resolution: int = 0,
    turn: int = 3,
) -> Ending | None:
    state = replace(begin(scene(), persona(), 1).state, meters=Meters(patience, 500, resolution), turn=turn)
    return due(replace(scene(), endings=endings), View(state, "driver", "even"), assertive, leads, handed)


def test_every_kind_has_an_outcome_and_a_built_in_ending() -> None:
    assert set(OUTCOMES) == set(BUILT_IN) == set(get_args(EndingKind))
    assert max(OUTCOMES, key=OUTCOMES.__getitem__) == "resolved"
    assert min(OUTCOMES, key=OUTCOMES.__getitem__) == "walked out"
    assert all(0.0 <= outcome <= 1.0 for outcome in OUTCOMES.values())


def test_the_first_ending_that_holds_is_taken() -> None:
    first, second, third = ending("no", NEVER), ending("yes"), ending("later")
    assert found(first, second, third) == second
    assert found(third, second) == third


def test_without_an_end_an_ordinary_ending_waits() -> None:
    assert found(ending("yes"), leads=False) is None


def test_an_anytime_ending_does_not_wait_and_goes_before_all_others() -> None:
    soon = ending("soon", anytime=True)
    assert found(ending("yes"), soon, leads=False) == soon
    assert found(ending("yes"), soon) == soon
    assert found(ending("yes"), ending("soon", NEVER, anytime=True), leads=False) is None


@pytest.mark.parametrize(
    ("resolution", "kind"), [(0, "unresolved"), (399, "unresolved"), (400, "partly"), (999, "partly"), (1000, "resolved")]
)
def test_without_an_ending_of_the_author_resolution_decides(resolution: int, kind: EndingKind) -> None:
    assert found(resolution=resolution) == BUILT_IN[kind]
    assert found(ending("no", NEVER), resolution=resolution) == BUILT_IN[kind]


@pytest.mark.parametrize(("assertive", "kind"), [(True, "walked out"), (False, "withdrew")])
def test_when_patience_is_gone_the_assertive_walk_out_and_others_withdraw(assertive: bool, kind: EndingKind) -> None:
    assert found(ending("yes"), assertive=assertive, patience=0) == BUILT_IN[kind]
    own = ending("mine", kind=kind)
    assert found(own, assertive=assertive, patience=0, leads=False) == own


def test_a_tenth_of_a_point_of_patience_is_enough_to_stay() -> None:
    assert found(ending("yes"), patience=1, leads=False) is None


@pytest.mark.parametrize("kind", ["escalated well", "escalated badly"])
def test_a_handover_ends_in_its_own_kind_with_the_author_s_words_if_there_are_any(kind: EndingKind) -> None:
    assert found(ending("yes"), handed=kind) == BUILT_IN[kind]
    own = ending("mine", kind=kind)
    assert found(ending("yes"), own, handed=kind) == own
    assert found(replace(own, when=NEVER), handed=kind) == BUILT_IN[kind]


def test_a_handover_that_leads_on_does_not_end_the_talk() -> None:
    assert found(ending("yes"), leads=False, handed="escalated well") is None


def test_the_fortieth_turn_is_the_last() -> None:
    assert found(ending("yes"), leads=False, turn=LAST_TURN - 1) is None
    assert found(ending("yes"), leads=False, turn=LAST_TURN) == BUILT_IN["unresolved"]
    assert LAST_TURN == 40


def test_an_ending_on_a_condition_that_holds_at_once_ends_the_talk_with_its_words() -> None:
    one = replace(scene(), endings=(ending("heard", Holds("fact", "evening"), "resolved", anytime=True),))
    ended = play(begin(one, persona(), 1), Chosen("own"))
    assert ended.end is not None
    assert (ended.end.id, ended.end.kind, ended.end.tells) == ("heard", "resolved", "It was heard.")
    assert ended.last.speech.content == "This is heard."
    assert ended.ending == ended.state.ending == "heard"


def test_what_became_of_it_is_told_with_the_customer_s_pronoun() -> None:
    bare = replace(scene(), endings=())
    ended = play(play(begin(bare, persona(), 1), Chosen("hush")), Chosen("rush"))
    assert ended.end is not None
    assert "{" not in ended.end.tells
    done = play(play(play(play(begin(scene(), persona(), 1), Chosen("own")), Chosen("coil")), Chosen("swap")), Chosen("close"))
    assert done.end is not None
    assert done.end.tells.startswith("She got a lamp")


def test_a_gentle_customer_withdraws_where_an_assertive_one_walks_out() -> None:
    kinds = []
    for assertiveness in (-0.5, 0.5):
        one = replace(persona(), style=Style(assertiveness, 0.4))
        encounter = begin(replace(scene(), endings=()), one, 1)
        while encounter.end is None:
            encounter = play(encounter, typed("You are a fool, and your lamp is a fool's lamp.", "-rude", "-sarcasm", "-shouting"))
        kinds.append(encounter.end.kind)
    assert kinds == ["withdrew", "walked out"]


def test_a_better_outcome_a_better_mood_and_more_solved_each_rate_higher() -> None:
    felt = begin(scene(), persona(), 1).state.felt

    def rated(kind: EndingKind, resolution: int, **changes: float) -> int:
        return int(rate(Crowd.of(replace(felt, **changes)), kind, resolution)[0])  # type: ignore[arg-type] # fields that are floats

    assert rated("resolved", 500) > rated("partly", 500) > rated("walked out", 500)
    assert rated("partly", 1000) > rated("partly", 0)
    assert rated("partly", 500, lasting=0.5) > rated("partly", 500)
    assert 0 <= rated("walked out", 0) <= rated("resolved", 1000) <= 1000


def test_without_a_written_ending_the_kind_follows_from_what_was_solved() -> None:
    assert [by_resolution(tenths) for tenths in (0, 399, 400, 999, 1000)] == ["unresolved", "unresolved", "partly", "partly", "resolved"]


def test_the_end_as_json_has_a_rating_in_points_and_every_mood() -> None:
    encounter = begin(scene(), persona(), 1)
    assert end_json(encounter)["ending"] is None
    assert end_json(encounter)["rating"] is None
    ended: Encounter = play(play(encounter, Chosen("hush")), Chosen("rush"))
    assert ended.end is not None
    shown = end_json(ended)
    assert shown["rating"] == ended.end.rating / 10
    assert [mood["turn"] for mood in shown["mood"]] == [0, 1, 2]
    state: State = ended.state
    assert shown["meters"] == {"patience": state.meters.patience / 10, "trust": state.meters.trust / 10, "resolution": 0.0}
