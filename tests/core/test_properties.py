"""What holds in every talk, whatever is tried in it: random moves, random readings, random customers."""

import json
from dataclasses import FrozenInstanceError, dataclass, fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.model.reading import Reading
from game.encounter import METERS, Chosen, Desk, Encounter, Typed, begin, end_json, options, play, restore, state_json, turn_json
from game.encounter.endings import LAST_TURN
from game.encounter.moves import move_from_json, move_json
from game.errors import MoveError, SaveError
from tests.golden.plays import persona, scene
from tests.strategies import SEEDS, Intent, Pick, Step, intents, move_of, personas, plays, steps

Play = tuple[Encounter, list[Intent]]
PLAYS = plays(scene(), persona())


def through_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


def turns_json(encounter: Encounter) -> list[dict[str, Any]]:
    return [turn_json(turn) for turn in encounter.turns]


def whole(encounter: Encounter) -> str:
    """Every byte of a talk."""
    return json.dumps([turns_json(encounter), state_json(encounter), end_json(encounter)])


def last_of(start: Encounter, wanted: list[Intent]) -> Encounter:
    encounter = start
    for step in steps(start, wanted):
        encounter = step.after
    return encounter


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk that was played: each attempt in it, and where it came to."""

    steps: list[Step]
    last: Encounter


def meters_stay_between_0_and_100_points(talk: Talk) -> None:
    for step in talk.steps:
        assert all(0 <= step.after.state.meters.of(meter) <= 1000 for meter in METERS)
        assert 0 <= step.after.last.inside.frustration <= 1000
        felt = step.after.state.felt
        assert all(-1.0 <= value <= 1.0 for value in (felt.pleasure, felt.arousal, felt.dominance))
        assert 0.0 <= felt.acknowledged <= 1.0


def the_entries_of_every_turn_sum_exactly_to_the_change_of_each_meter(talk: Talk) -> None:
    for step in talk.steps:
        if step.refused:
            continue
        for meter in METERS:
            change = step.after.state.meters.of(meter) - step.before.state.meters.of(meter)
            assert sum(entry.points for entry in step.after.last.entries if entry.meter == meter) == change
        assert step.after.last.meters == step.after.state.meters


def an_entry_never_says_nothing(talk: Talk) -> None:
    for entry in (entry for turn in talk.last.turns for entry in turn.entries):
        assert entry.points != 0
        assert entry.cause
        assert entry.why[-1] in ".!?"


def every_quote_of_the_ledger_is_in_the_words_of_its_turn(talk: Talk) -> None:
    for turn in talk.last.turns:
        assert all(entry.quote in turn.text for entry in turn.entries)


def no_line_of_the_customer_is_said_twice(talk: Talk) -> None:
    said = [line for turn in talk.last.turns for line in turn.speech.lines]
    assert len(said) == len(set(said))


def the_clock_never_goes_back(talk: Talk) -> None:
    for step in talk.steps:
        assert step.after.state.minutes >= step.before.state.minutes


def a_turn_passes_or_the_turn_is_free(talk: Talk) -> None:
    for step in talk.steps:
        if not step.refused:
            assert step.after.state.turn - step.before.state.turn == (0 if step.after.last.free else 1)
            assert step.after.last.number == step.after.state.turn


def resolution_is_the_worth_of_the_milestones_and_nothing_else(talk: Talk) -> None:
    encounter = talk.last
    assert encounter.state.meters.resolution == sum(scene().milestones[id].worth * 10 for id in encounter.state.milestones)


def nothing_is_told_reached_offered_or_promised_twice(talk: Talk) -> None:
    state = talk.last.state
    pledged = tuple(pledge.id for pledge in state.pledges)
    for ids in (state.facts, state.asked, state.milestones, state.offers, state.flags, state.actions, state.stated, pledged):
        assert len(ids) == len(set(ids))


def a_turn_says_something_or_shows_something(talk: Talk) -> None:
    for turn in talk.last.turns:
        assert turn.speech.text or turn.speech.stage or turn.desk


def a_refused_move_costs_nothing_and_the_talk_goes_on(talk: Talk) -> None:
    for step in talk.steps:
        if step.refused:
            with pytest.raises(MoveError):
                play(step.before, step.move)
            if shown := options(step.before):
                after = play(step.before, Chosen(shown[0].id))
                assert after.turns[:-1] == step.before.turns


def a_talk_that_has_ended_takes_no_move(talk: Talk) -> None:
    encounter = talk.last
    if encounter.end is None:
        return
    assert options(encounter) == ()
    assert encounter.state.ending == encounter.end.id
    assert 0 <= encounter.end.rating <= 1000
    for move in (Chosen("own"), Typed("Wait!", Reading()), Desk("record")):
        with pytest.raises(MoveError, match="has ended"):
            play(encounter, move)


def text_that_was_not_understood_is_neither_rewarded_nor_punished(talk: Talk) -> None:
    for step in talk.steps:
        if isinstance(step.move, Typed) and not step.move.reading.understood:
            causes = {entry.cause for entry in step.after.last.entries}
            allowed = {
                "time",
                "length",
                "limit",
                "not understood",
                *(f"promise {id} {word}" for id in scene().promises for word in ("kept", "broken")),
            }
            assert causes <= allowed
            assert step.after.state.milestones == step.before.state.milestones


INVARIANTS = (
    meters_stay_between_0_and_100_points,
    the_entries_of_every_turn_sum_exactly_to_the_change_of_each_meter,
    an_entry_never_says_nothing,
    every_quote_of_the_ledger_is_in_the_words_of_its_turn,
    no_line_of_the_customer_is_said_twice,
    the_clock_never_goes_back,
    a_turn_passes_or_the_turn_is_free,
    resolution_is_the_worth_of_the_milestones_and_nothing_else,
    nothing_is_told_reached_offered_or_promised_twice,
    a_turn_says_something_or_shows_something,
    a_refused_move_costs_nothing_and_the_talk_goes_on,
    a_talk_that_has_ended_takes_no_move,
    text_that_was_not_understood_is_neither_rewarded_nor_punished,
)


@given(PLAYS)
def test_what_holds_in_every_talk(drawn: Play) -> None:
    made = list(steps(*drawn))
    talk = Talk(made, made[-1].after)
    for holds in INVARIANTS:
        holds(talk)


@given(PLAYS)
def test_saving_and_restoring_is_identity_at_every_turn(drawn: Play) -> None:
    start, wanted = drawn
    for encounter in [start, *(step.after for step in steps(start, wanted))]:
        again = restore(
            scene(), encounter.persona, encounter.seed, through_json(state_json(encounter)), through_json(turns_json(encounter))
        )
        assert again == encounter
        assert whole(again) == whole(encounter)


@given(PLAYS, st.integers(min_value=0, max_value=29))
def test_going_on_from_a_restored_talk_gives_the_same_bytes(drawn: Play, stop: int) -> None:
    start, wanted = drawn
    half = last_of(start, wanted[:stop])
    again = restore(scene(), half.persona, half.seed, through_json(state_json(half)), through_json(turns_json(half)))
    assert whole(last_of(again, wanted[stop:])) == whole(last_of(half, wanted[stop:]))


@given(PLAYS)
def test_replay_from_seed_and_moves_gives_the_same_bytes(drawn: Play) -> None:
    encounter = last_of(*drawn)
    moves = through_json([move_json(turn.move) for turn in encounter.turns if turn.move is not None])
    again = begin(scene(), encounter.persona, encounter.seed)
    for move in moves:
        again = play(again, move_from_json(move))
    assert whole(again) == whole(encounter)


@given(PLAYS)
def test_a_play_leaves_the_encounters_it_started_from_as_they_were(drawn: Play) -> None:
    start, wanted = drawn
    before = whole(start)
    for step in steps(start, wanted):
        kept = whole(step.before)
        last_of(step.before, [Pick(0)])
        assert whole(step.before) == kept
    assert whole(start) == before


@given(SEEDS, personas(persona()), st.lists(intents(scene()), min_size=1, max_size=8))
@settings(max_examples=25)
def test_every_talk_ends_by_turn_40(seed: int, customer: Any, wanted: list[Intent]) -> None:
    encounter = begin(scene(), customer, seed)
    for number in range(12 * LAST_TURN):
        if encounter.end is not None:
            break
        intent = wanted[number % len(wanted)] if number % 3 else Pick(number)
        try:
            encounter = play(encounter, move_of(intent, encounter))
        except MoveError:
            continue
    assert encounter.end is not None
    assert encounter.state.turn <= LAST_TURN


def _dataclasses_in(value: object, seen: dict[type, object]) -> dict[type, object]:
    if hasattr(value, "__dataclass_fields__") and type(value) not in seen:
        seen[type(value)] = value
        for field in fields(value):  # type: ignore[arg-type] # it has dataclass fields
            inner = getattr(value, field.name)
            for part in inner if isinstance(inner, tuple | frozenset) else inner.values() if isinstance(inner, dict) else (inner,):
                _dataclasses_in(part, seen)
    return seen


def test_every_value_inside_an_encounter_is_frozen() -> None:
    encounter = last_of(begin(scene(), persona(), 3), [Pick(0), Desk("record"), Typed("What is it for?", Reading())])
    found = _dataclasses_in(encounter, {})
    assert len(found) > 20
    for value in found.values():
        if not fields(value):  # type: ignore[arg-type] # it has dataclass fields
            continue
        with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
            setattr(value, fields(value)[0].name, None)  # type: ignore[arg-type] # it has dataclass fields


def test_a_frozen_mapping_of_a_scene_refuses_to_be_changed() -> None:
    for mapping in (scene().beats, scene().facts, persona().slots):
        with pytest.raises(TypeError):
            mapping["start"] = None  # type: ignore[index] # that is the point


def test_another_seed_gives_another_talk_and_the_same_seed_the_same() -> None:
    wanted: list[Intent] = [Pick(0), Pick(1), Desk("record"), Pick(0), Pick(0)]
    talks = [whole(last_of(begin(scene(), persona(), seed), wanted)) for seed in (1, 2, 1)]
    assert talks[0] == talks[2]
    assert talks[0] != talks[1]


def test_a_seed_of_any_size_is_taken() -> None:
    for seed in (0, 2**63, 2**64 + 5, 10**30):
        assert whole(begin(scene(), persona(), seed)) == whole(begin(scene(), persona(), seed))


def test_restoring_refuses_a_beat_that_is_gone_and_a_damaged_record() -> None:
    encounter = begin(scene(), persona(), 1)
    state, turns = through_json(state_json(encounter)), through_json(turns_json(encounter))
    with pytest.raises(SaveError, match="no longer in it"):
        restore(scene(), persona(), 1, {**state, "beat": "gone"}, turns)
    with pytest.raises(SaveError, match="no turns"):
        restore(scene(), persona(), 1, state, [])
    for key in state:
        with pytest.raises(SaveError, match="damaged"):
            restore(scene(), persona(), 1, {other: value for other, value in state.items() if other != key}, turns)
    for broken in ({**turns[0], "meters": {}}, {**turns[0], "mood": {**turns[0]["mood"], "feeling": "bliss"}}, {"turn": "x"}):
        with pytest.raises(SaveError, match="damaged"):
            restore(scene(), persona(), 1, state, [broken])


def test_a_move_of_an_unknown_kind_or_a_damaged_one_is_refused() -> None:
    for data in (
        {},
        {"kind": "sung"},
        {"kind": "action", "action": "shout", "text": ""},
        {"kind": "typed", "text": "x", "read": {"techniques": 3}},
    ):
        with pytest.raises(SaveError):
            move_from_json(data)


def test_a_persona_at_the_edge_of_every_range_plays() -> None:
    for edge in (-1.0, 1.0):
        temper = replace(persona().temperament, pleasure=edge, arousal=-edge, dominance=edge, patience=100.0, trust=0.0)
        encounter = last_of(begin(scene(), replace(persona(), temperament=temper), 1), [Pick(0)] * 8)
        assert len(encounter.turns) > 1
