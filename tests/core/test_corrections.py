"""«That is not what I meant»: how a reply was read, the last one read otherwise, and the turn played again, saved and told."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from game.coaching import as_markdown, debrief, last_typed_turn, meant_otherwise, reading_lines
from game.content.model.reading import Nearest, Question, Reading, Shown
from game.content.read.library import Library
from game.encounter import Chosen, Desk, Encounter, Turn, Typed, alternatives, begin, corrected, options, play
from game.encounter.moves import move_from_json, move_json
from game.errors import MoveError
from game.language import Reader
from game.store.learners import Learners
from game.store.talk import Resumed, Talk
from tests.core.conftest import PAIRS
from tests.golden.plays import persona, record, scene, typed
from tests.strategies import Intent, plays, steps


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


def brought(turn: Turn) -> int:
    """What a turn moved, tenths of all meters together."""
    return sum(entry.points for entry in turn.entries)


def others(before: Encounter, reader: Reader) -> Iterator[tuple[Turn, Turn]]:
    """Everything that can be said to have meant a reply on offer: the corrected turn, and the turn with that reply chosen.

    What is typed is as long as that reply, for shorter words take less of the customer's time whatever they mean.
    """
    for number, option in enumerate(options(before)):
        text = " ".join(reversed(option.text.split()))
        said = play(before, Typed(text, reader.read(text)))
        if said.end is None:
            yield corrected(said, alternatives(said)[number].reading).last, play(before, Chosen(option.id)).last


@pytest.mark.parametrize(("where", "who"), PAIRS, ids=["-".join(pair) for pair in PAIRS])
def test_meaning_a_reply_brings_no_more_than_choosing_it(where: str, who: str, library: Library) -> None:
    chosen_scene, chosen_persona = library.scene(where), library.persona(who)
    if not chosen_scene.suits(chosen_persona.id, chosen_persona.style.name):
        pytest.skip(f"{where} rules out {who}")
    reader = Reader.load()
    encounter = begin(chosen_scene, chosen_persona, 1)
    for _ in range(3):
        for meant, chosen in others(encounter, reader):
            assert brought(meant) <= brought(chosen)
            assert meant.meters.resolution <= chosen.meters.resolution
            assert (meant.reached, meant.told) == (chosen.reached, chosen.told)
        encounter = play(encounter, Chosen(options(encounter)[-1].id))
        if encounter.end is not None:
            break


def test_a_talk_with_a_correction_is_gone_on_with_byte_for_byte(tmp_path: Path) -> None:
    learners = Learners(tmp_path)
    with learners.open(learners.pick()) as store:
        talk = Talk.start(store, scene(), persona(), 1, "learning")
        talk.play(Chosen("own"))
        talk.play(typed("So it hums, does it.", "paraphrase", "-sarcasm"))
        first = talk.encounter.last
        talk.correct(alternatives(talk.encounter)[0].reading)
        talk.play(Desk("record"))
        talk.play(Chosen(options(talk.encounter)[-1].id))
        before = talk.encounter
        talk.close()
        resumed = Talk.resume(store, talk.name, {scene().id: scene()}, {persona().id: persona()})
        assert isinstance(resumed, Resumed)
        assert resumed.note == ""
        assert resumed.talk.encounter == before
        assert record(resumed.talk.encounter) == record(before)
        assert [kept["turn"]["move"]["corrected"] for kept in resumed.talk.save.corrections] == [False]
        assert resumed.talk.save.corrections[0]["turn"]["typed"] == first.text
        again = resumed.talk.start_from(3)
        assert again.encounter.turns == tuple(turn for turn in before.turns if turn.number < 3)
        assert meant_otherwise(again.encounter.turns[2])
        again.close()
        resumed.talk.close()


def test_what_was_corrected_once_can_only_be_another_reply_or_nothing() -> None:
    before = in_start()
    said = play(before, typed("Lamps, eh?", "paraphrase", "-sarcasm"))
    for _, other in zip(options(before), alternatives(said), strict=False):
        meant = corrected(said, other.reading)
        again = alternatives(meant) if meant.end is None else ()
        assert all("the same as" in one.label or "nothing special" in one.label for one in again)


def test_a_talk_whose_scene_was_changed_meanwhile_is_not_corrected() -> None:
    said = play(in_start(), typed("Lamps, eh?", "-sarcasm"))
    said = replace(said, scene=replace(scene(), about=replace(scene().about, feeling="hurt")))
    with pytest.raises(MoveError, match="has been changed"):
        alternatives(said)
    with pytest.raises(MoveError, match="has been changed"):
        corrected(said, Reading())


def told(encounter: Encounter) -> list[str]:
    place = last_typed_turn(encounter)
    assert place is not None
    return [line.text for line in reading_lines(encounter, place)]


def test_a_reading_is_told_in_the_order_of_the_words_with_what_decided() -> None:
    text = "So it hums. Not my lamp! When do you use it?"
    reading = Reading(
        techniques=(Shown("open-question", 1, (25, 44), (25, 43)), Shown("paraphrase", 1, (0, 11), (0, 11))),
        missteps=(Shown("blames-customer", 1, (12, 24), (12, 23)),),
        facts=("evening",),
        offers=("lamp",),
        promises=("ring",),
        questions=(Question("open", (25, 44)),),
        nearest=Nearest("coil", 0.1),
    )
    encounter = play(begin(scene(), persona(), 1), Typed(text, reading))
    place = last_typed_turn(encounter)
    assert place is not None
    lines = reading_lines(encounter, place)
    assert [line.text for line in lines] == [
        "Paraphrase (technique): “So it hums”",
        "Blames the customer (misstep): “Not my lamp”",
        "Open question (technique): “When do you use it”",
        "Asked about when the lamp is used.",
        "Offered a new lamp.",
        "Promised a call at noon, 12:00.",
        "Close to reply 3: “A coil is loose, so the frame hums. I'll swap it”",
    ]
    assert [text[slice(*line.phrase)] for line in lines if line.phrase] == ["So it hums.", "Not my lamp", "When do you use it"]


def test_a_step_is_told_as_it_counted() -> None:
    encounter = begin(scene(), persona(), 1)
    encounter = play(encounter, typed("A new lamp today.", milestones=("swap",)))
    assert told(encounter) == ["A step that is not open yet: a new lamp agreed."]
    encounter = play(encounter, typed("It is the coil.", milestones=("cause",), states=("coil",)))
    assert told(encounter)[:2] == [
        "A step of the solution: said what hums.",
        "Said what stands in the knowledge base under “Humming lamps”.",
    ]
    encounter = play(encounter, typed("The coil.", milestones=("cause",)))
    assert told(encounter) == ["A step taken before: said what hums."]


def test_what_was_not_understood_or_says_nothing_is_told_so() -> None:
    encounter = begin(scene(), persona(), 1)
    assert told(play(encounter, typed("zxcv qwer", understood=False))) == ["Nothing in it was understood."]
    assert told(play(encounter, typed("Well."))) == ["Nothing in particular was heard in it."]
    assert (
        told(play(encounter, Chosen("again", "so it hums is that right")))[0] == "Word for word a written reply, and counted as that reply."
    )
    assert last_typed_turn(play(encounter, Chosen("again"))) is None


def test_a_corrected_reading_quotes_nothing_that_the_player_did_not_say() -> None:
    said = play(in_start(), typed("Lamps, eh?", "-sarcasm"))
    lines = told(corrected(said, alternatives(said)[0].reading))
    assert lines[0] == "Read as you said that you meant it."
    assert not any("Lamps, eh" in line for line in lines)
    assert lines[-1].startswith("The same as reply 1: ")


@given(play_and_intents=plays(scene(), persona(), longest=8))
def test_every_typed_turn_can_be_told_whatever_it_was_read_as(play_and_intents: tuple[Encounter, list[Intent]]) -> None:
    start, wanted = play_and_intents
    for step in steps(start, wanted):
        place = last_typed_turn(step.after)
        if place is not None:
            lines = reading_lines(step.after, place)
            assert lines
            assert all(line.text and "\n" not in line.text for line in lines)
            text = step.after.turns[place].text
            assert all(0 <= line.phrase[0] <= line.phrase[1] <= len(text) for line in lines if line.phrase)


def test_the_markdown_marks_the_turn_that_was_meant_otherwise() -> None:
    encounter = play(in_start(), typed("Lamps, eh?", "-sarcasm"))
    encounter = corrected(encounter, alternatives(encounter)[-1].reading)
    assert meant_otherwise(encounter.last)
    while encounter.end is None:
        encounter = play(encounter, typed("You fool.", "-rude", "-shouting"))
    heads = [line for line in as_markdown(encounter, debrief(encounter)).splitlines() if line.startswith("### Turn")]
    assert [head.endswith(" (meant otherwise)") for head in heads] == [number == 1 for number in range(len(heads))]
    assert "Lamps, eh?" in heads[1]
