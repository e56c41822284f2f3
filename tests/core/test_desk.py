"""The desk: every action on a scene that has something for it, and on one that has nothing."""

from dataclasses import replace

import pytest

from game.content.model.frozen import FrozenMap
from game.content.model.scene import ACTIONS, Colleague, Escalation, Hold
from game.encounter import Chosen, Desk, Encounter, begin, options, play
from game.encounter.desk import GLANCE_COST, NOTE_COST, RECORD_COST, SEARCH_COST
from game.errors import MoveError
from tests.golden.plays import persona, scene, typed

BARE = replace(
    scene(),
    record=(),
    knowledge=(),
    hold=Hold(),
    colleagues=FrozenMap[str, Colleague]({}),
    escalation=Escalation("the supervisor"),
    endings=(),
)
NOTE = "coil loose, new lamp today"


def start(bare: bool = False) -> Encounter:
    return begin(BARE if bare else scene(), persona(), 1)


def after(*moves: Chosen | Desk, bare: bool = False) -> Encounter:
    encounter = start(bare)
    for move in moves:
        encounter = play(encounter, move)
    return encounter


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_works_in_every_scene(action: str, bare: bool) -> None:
    argument = {"note": NOTE, "ask": "" if bare else "bench", "handover": "" if bare else "warm bench"}.get(action, "")
    encounter = play(start(bare), Desk(action, argument))  # type: ignore[arg-type] # one of the actions, from the parameters
    assert encounter.last.desk
    assert encounter.last.move is not None
    assert encounter.last.text == "" or action in ("handover", "escalate")
    assert action in encounter.state.actions or action == "ask"
    assert encounter.last.free == (action not in ("handover", "escalate"))
    assert (encounter.end is not None) == (action in ("handover", "escalate"))


@pytest.mark.parametrize("action", ["record", "knowledge", "note"])
def test_a_look_or_a_note_gives_the_customer_nothing_to_answer(action: str) -> None:
    before = start()
    encounter = play(before, Desk(action, NOTE if action == "note" else ""))  # type: ignore[arg-type] # one of the actions
    assert encounter.last.speech.lines == ()
    assert encounter.last.speech.text == ""
    assert encounter.state.turn == 0
    assert encounter.state.felt == before.state.felt
    assert options(encounter) == options(before)


def test_the_record_shows_what_holds_with_the_customer_s_name() -> None:
    assert after(Desk("record")).last.desk == "Order 12, one lamp for Iris Vale. Sent on the 3rd."
    assert "Batch C" in after(Chosen("look"), Desk("record")).last.desk
    assert after(Desk("record"), bare=True).last.desk == "The record has nothing on this."


def test_a_second_look_at_the_record_is_quicker() -> None:
    assert after(Desk("record")).state.minutes == RECORD_COST
    assert after(Desk("record"), Desk("record")).state.minutes == RECORD_COST + GLANCE_COST


def test_the_knowledge_base_lists_titles_and_answers_a_search() -> None:
    listed = after(Desk("knowledge"))
    assert "- Humming lamps" in listed.last.desk
    assert "- Bulbs" in listed.last.desk
    assert "Replace" not in listed.last.desk
    assert listed.state.minutes == GLANCE_COST
    found = after(Desk("knowledge", "does it HUM, coil?"))
    assert found.last.desk.startswith("Humming lamps: A loose coil hums.")
    assert found.state.minutes == SEARCH_COST
    assert after(Desk("knowledge", "bulb")).last.desk.startswith("Bulbs: ")


@pytest.mark.parametrize("query", ["zebra", "()", "what is the", "a"])
def test_a_search_that_finds_nothing_says_so(query: str) -> None:
    assert "nothing on this" in after(Desk("knowledge", query)).last.desk
    assert "nothing on this" in after(Desk("knowledge", query), bare=True).last.desk


def test_a_hold_finds_out_sets_flags_and_takes_its_minutes() -> None:
    encounter = after(Desk("hold"))
    assert encounter.last.desk == "The shelf holds two lamps."
    assert encounter.state.flags == ("shelf",)
    assert encounter.state.minutes == 20
    assert "I am still here." in encounter.last.speech.text
    assert after(Desk("hold"), bare=True).last.desk == "Nothing new."


def test_a_hold_that_is_too_short_finds_nothing() -> None:
    encounter = after(Desk("hold", "1"))
    assert encounter.last.desk == "Nothing new."
    assert encounter.state.flags == ()
    assert encounter.state.minutes == 10


@pytest.mark.parametrize("minutes", ["0", "16", "-1", "two", "1.5", "¼", "9" * 6000])
def test_a_hold_of_no_minutes_or_too_many_is_refused(minutes: str) -> None:
    with pytest.raises(MoveError, match="1 to 15"):
        play(start(), Desk("hold", minutes))


def waited(encounter: Encounter) -> int:
    return sum(entry.points for entry in encounter.last.entries if entry.cause == "wait")


def test_an_announced_hold_costs_less_than_one_that_was_not() -> None:
    silent, announced = after(Desk("hold")), after(Chosen("look"), Desk("hold"))
    assert waited(silent) < waited(announced) < 0


def test_a_look_between_the_announcement_and_the_hold_does_not_spoil_it() -> None:
    between = after(Chosen("look"), Desk("record"), Desk("hold"))
    assert waited(between) == waited(after(Chosen("look"), Desk("hold")))


def test_a_longer_hold_costs_more() -> None:
    assert waited(after(Desk("hold", "9"))) < waited(after(Desk("hold", "2"))) < 0


def test_asking_a_colleague_gives_an_answer_a_flag_and_never_the_same_answer_twice() -> None:
    encounter = after(Desk("ask", "bench"))
    assert encounter.last.desk == "Ada at the bench: The coil is loose. Send it to me."
    assert encounter.state.flags == ("asked_bench",)
    assert encounter.state.actions == ("ask bench",)
    assert after(Desk("ask", "bench"), Desk("ask", "bench")).last.desk == "Ada at the bench: Nothing more than you know already."
    assert after(Chosen("coil"), Desk("ask", "Ada")).last.desk.endswith("You know as much as I do.")
    assert "supervisor" in after(Desk("ask"), bare=True).last.desk


def test_an_id_names_its_colleague_even_if_another_s_description_holds_the_word() -> None:
    swapped = FrozenMap({id: scene().colleagues[id] for id in ("desk", "bench")})
    encounter = begin(replace(scene(), colleagues=swapped), persona(), 1)
    assert play(encounter, Desk("ask", "bench")).last.desk.startswith("Ada")


@pytest.mark.parametrize("action", ["ask", "handover"])
@pytest.mark.parametrize("argument", ["", "nobody", "warm", "cold nobody"])
def test_asking_or_handing_to_nobody_in_particular_is_refused_with_the_names(action: str, argument: str) -> None:
    with pytest.raises(MoveError, match="bench, desk"):
        play(start(), Desk(action, argument))  # type: ignore[arg-type] # one of the actions, from the parameters


def test_with_one_colleague_no_name_is_needed() -> None:
    one = FrozenMap({"bench": scene().colleagues["bench"]})
    assert "Ada" in play(begin(replace(scene(), colleagues=one), persona(), 1), Desk("ask")).last.desk


def test_a_warm_handover_to_the_right_one_is_escalated_well() -> None:
    encounter = after(Chosen("coil"), Desk("handover", "warm bench"))
    assert encounter.end is not None
    assert encounter.end.kind == "escalated well"
    assert {entry.quote for entry in encounter.last.entries} == {""}


@pytest.mark.parametrize("moves", [(Desk("handover", "warm bench"),), (Chosen("coil"), Desk("handover", "cold bench"))])
def test_a_handover_to_the_wrong_one_or_without_the_story_is_escalated_badly(moves: tuple[Chosen | Desk, ...]) -> None:
    encounter = after(*moves)
    assert encounter.end is not None
    assert encounter.end.kind == "escalated badly"


def test_a_cold_handover_costs_more_than_a_warm_one() -> None:
    def cost(manner: str) -> int:
        encounter = after(Chosen("coil"), Desk("handover", f"{manner} bench"))
        return sum(entry.points for entry in encounter.last.entries if entry.cause == "handover")

    # F28: being handed on costs effort even with the story told, and far less so.
    assert cost("cold") < 4 * cost("warm") < 0


def test_a_handover_can_come_back_to_a_beat_but_not_twice_to_the_same_one() -> None:
    encounter = after(Chosen("coil"), Desk("handover", "warm desk"))
    assert encounter.end is None
    assert encounter.state.beat == "start"
    assert encounter.state.turn == 2
    with pytest.raises(MoveError, match="already"):
        play(encounter, Desk("handover", "cold desk"))


def test_an_escalation_is_too_soon_until_its_condition_holds() -> None:
    soon = after(Desk("escalate"))
    assert soon.end is not None
    assert soon.end.kind == "escalated badly"
    encounter = start()
    wary = replace(encounter, state=replace(encounter.state, meters=replace(encounter.state.meters, trust=200)))
    due = play(wary, Desk("escalate"))
    assert due.end is not None
    assert due.end.kind == "escalated well"
    assert due.end.rating > soon.end.rating


@pytest.mark.parametrize("words", ["", "done", "two words", "- - - -"])
def test_a_note_without_words_for_the_next_person_is_refused(words: str) -> None:
    with pytest.raises(MoveError, match="few words"):
        play(start(), Desk("note", words))


def test_a_note_is_shown_and_takes_its_minutes() -> None:
    encounter = after(Desk("note", NOTE))
    assert NOTE in encounter.last.desk
    assert encounter.state.minutes == NOTE_COST


def test_desk_work_alone_can_use_up_a_customer_s_patience() -> None:
    encounter = start()
    for _ in range(100):
        if encounter.end is not None:
            break
        encounter = play(encounter, Desk("hold", "15"))
    assert encounter.end is not None
    assert encounter.end.kind in ("withdrew", "walked out")


def test_a_talk_can_end_while_the_player_looks_something_up() -> None:
    encounter = start()
    thin = replace(encounter, state=replace(encounter.state, meters=replace(encounter.state.meters, patience=1)))
    ended = play(thin, Desk("knowledge", "hum"))
    assert ended.end is not None
    assert ended.last.desk.startswith("Humming lamps")


def test_after_a_look_the_next_reply_is_felt_as_before() -> None:
    direct, looked = after(Chosen("own")), after(Desk("record"), Chosen("own"))
    assert [entry.points for entry in direct.last.entries] == [entry.points for entry in looked.last.entries]
    assert play(start(), typed("Well.")).state.turn == play(after(Desk("record")), typed("Well.")).state.turn == 1
