"""«That is not what I meant»: the last typed reply read otherwise, and the turn played again."""

import pytest

from game.content.model.reading import Reading
from game.encounter import Chosen, Desk, Encounter, Typed, alternatives, begin, corrected, options, play
from game.encounter.moves import move_from_json, move_json
from game.errors import MoveError
from tests.golden.plays import persona, scene, typed


def in_start() -> Encounter:
    return play(begin(scene(), persona(), 1), Chosen("own"))


def test_every_reply_that_was_on_offer_can_be_what_was_meant_and_leads_where_it_leads() -> None:
    before = in_start()
    said = play(before, typed("Lamps, eh?", "paraphrase", "-sarcasm"))
    for option, other in zip(options(before), alternatives(said), strict=False):
        assert option.text in other.label
        meant, chosen = corrected(said, other.reading), play(before, Chosen(option.id))
        assert meant.state.beat == chosen.state.beat
        assert meant.state.used == chosen.state.used
        assert meant.state.milestones == chosen.state.milestones
        assert meant.last.text == "Lamps, eh?"


def test_a_reply_that_does_nothing_but_lead_on_can_be_what_was_meant() -> None:
    encounter = begin(scene(), persona(), 1)
    for id in ("own", "coil", "swap"):
        encounter = play(encounter, Chosen(id))
    said = play(encounter, typed("Right you are then."))
    bye = next(other for other in alternatives(said) if "Bye." in other.label)
    ended = corrected(said, bye.reading)
    assert ended.end is not None


def test_a_harm_that_was_not_meant_is_taken_out_and_its_cost_with_it() -> None:
    before = in_start()
    said = play(before, typed("So it hums, does it.", "paraphrase", "-sarcasm"))
    meant = next(other for other in alternatives(said) if "sarcas" in other.label.lower())
    after = corrected(said, meant.reading)
    assert after.state.meters.trust > said.state.meters.trust
    assert not any(entry.cause == "sarcasm" for entry in after.last.entries)
    assert len(after.turns) == len(said.turns)
    assert after.turns[:-1] == said.turns[:-1]


def test_a_question_for_a_fact_can_be_what_was_meant() -> None:
    said = play(in_start(), typed("And the hum?"))
    meant = next(other for other in alternatives(said) if "why the hum matters" in other.label)
    assert "why" in corrected(said, meant.reading).state.asked


def test_it_can_have_been_nothing_special() -> None:
    said = play(in_start(), typed("Well, well.", "-rude"))
    last = alternatives(said)[-1]
    assert last.reading == Reading()
    assert corrected(said, last.reading).last.reading.shown == ()


def test_a_corrected_move_says_so_and_goes_through_json() -> None:
    said = play(in_start(), typed("Well, well.", "-rude"))
    move = corrected(said, Reading()).last.move
    assert isinstance(move, Typed)
    assert move.corrected
    assert move_from_json(move_json(move)) == move != Typed(move.text, move.reading)


@pytest.mark.parametrize("moves", [(), (Chosen("own"),), (Desk("record"),), (typed("Hm."), Desk("record"))])
def test_only_the_last_typed_reply_can_be_corrected(moves: tuple[Chosen | Desk, ...]) -> None:
    encounter = begin(scene(), persona(), 1)
    for move in moves:
        encounter = play(encounter, move)
    with pytest.raises(MoveError, match="not a typed reply"):
        alternatives(encounter)
    with pytest.raises(MoveError):
        corrected(encounter, Reading())


def test_a_talk_that_has_ended_is_not_corrected() -> None:
    encounter = begin(scene(), persona(), 1)
    while encounter.end is None:
        encounter = play(encounter, typed("You fool.", "-rude", "-shouting"))
    with pytest.raises(MoveError, match="has ended"):
        corrected(encounter, Reading())
