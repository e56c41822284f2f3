"""From a line to a move: numbers, ids, actions, own words, and all that is none of them and costs nothing."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.reading import Reading
from game.content.model.scene import ACTIONS
from game.encounter import Chosen, Desk, Encounter, Typed, begin, context_of, options, play, read_move, say
from game.encounter.input import LONGEST
from game.errors import MoveError
from game.language.context import Context
from game.text import is_unsafe
from tests.golden.plays import persona, scene


class Reader:
    """Reads everything as nothing, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Context]] = []

    def read(self, text: str, context: Context) -> Reading:
        """Nothing."""
        self.asked.append((text, context))
        return Reading()


START = begin(scene(), persona(), 1)


def move_of(line: str, encounter: Encounter = START) -> Chosen | Typed | Desk:
    return read_move(encounter, line, Reader())


@pytest.mark.parametrize(("line", "reply"), [("1", "own"), ("2", "hush"), (" 4 ", "look"), ("1\n", "own"), ("٣", "coil")])
def test_a_number_picks_that_reply(line: str, reply: str) -> None:
    assert move_of(line) == Chosen(reply)


@pytest.mark.parametrize("line", ["0", "5", "99", "9" * 5000, "٩"])
def test_a_number_out_of_range_is_refused_with_the_range(line: str) -> None:
    with pytest.raises(MoveError, match="pick 1 to 4"):
        move_of(line)


def test_a_number_follows_what_is_shown_now() -> None:
    after = play(START, Chosen("own"))
    assert [option.id for option in options(after)] == ["hush", "coil", "look", "again"]
    assert move_of("1", after) == Chosen("hush")


def test_an_id_picks_a_reply_on_offer_even_past_the_four_that_are_shown() -> None:
    assert [option.id for option in options(START)] == ["own", "hush", "coil", "look"]
    assert move_of("@again") == Chosen("again")
    assert move_of("@ own ") == Chosen("own")


@pytest.mark.parametrize("line", ["@swap", "@", "@nothing", "@1"])
def test_an_id_that_is_not_on_offer_is_refused(line: str) -> None:
    with pytest.raises(MoveError, match="on offer"):
        move_of(line)


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_is_reached_by_its_name(action: str) -> None:
    assert move_of(f"/{action}") == Desk(action)  # type: ignore[arg-type] # one of the actions, from the parameters
    assert move_of(f"/{action.upper()}  some words ") == Desk(action, "some words")  # type: ignore[arg-type] # as above


@pytest.mark.parametrize(
    ("line", "action", "argument"),
    [
        ("/search hum", "knowledge", "hum"),
        ("/kb", "knowledge", ""),
        ("/wait 3", "hold", "3"),
        ("/colleague bench", "ask", "bench"),
        ("/transfer warm bench", "handover", "warm bench"),
        ("/crm", "record", ""),
        ("/ record", "record", ""),
    ],
)
def test_other_names_for_an_action(line: str, action: str, argument: str) -> None:
    assert move_of(line) == Desk(action, argument)  # type: ignore[arg-type] # one of the actions, from the parameters


@pytest.mark.parametrize("line", ["/", "/dance", "//record", "/recordx"])
def test_an_unknown_action_is_refused_with_the_known_ones(line: str) -> None:
    with pytest.raises(MoveError, match="/record, /knowledge"):
        move_of(line)


@pytest.mark.parametrize("line", ["", "   ", "\n", "\t \n"])
def test_an_empty_line_is_refused(line: str) -> None:
    with pytest.raises(MoveError, match="nothing was said"):
        move_of(line)


@pytest.mark.parametrize("line", [".", "...", "a", " ;", "x.", "-", "''", "((("])
def test_a_slip_of_the_keyboard_is_refused(line: str) -> None:
    with pytest.raises(MoveError, match="slip"):
        move_of(line)


@pytest.mark.parametrize("line", ["?", "!", "no", "So?", "ok", "I?"])
def test_short_things_that_somebody_may_mean_are_said(line: str) -> None:
    assert move_of(line) == Typed(line, Reading())


JUNK = {
    "dots": "." * 100_000 + "ab",
    "words": "word " * 20_000,
    "questions": "?" * 100_000,
    "slashes": "/" * 100_000,
    "digits": "9" * 100_000,
    "marks": "\u202e" * 100_000,
    "brackets": "[" * 100_000,
}


@pytest.mark.parametrize("name", JUNK)
def test_100_kb_of_text_is_cut_or_refused_and_never_slow(name: str) -> None:
    started = process_time()
    move, refusal = None, ""
    try:
        move = move_of(JUNK[name])
    except MoveError as error:
        refusal = str(error)
    # 100 kB of dots once took square time.
    assert process_time() - started < 0.25
    assert len(refusal) < 200
    assert move is None or (isinstance(move, Typed) and len(move.text) <= LONGEST)


class Baffled:
    """Understands nothing."""

    def read(self, text: str, context: Context) -> Reading:
        """No idea."""
        return Reading(understood=False)


def test_a_few_letters_that_mean_nothing_are_a_slip_and_more_of_them_are_said() -> None:
    with pytest.raises(MoveError, match="slip"):
        read_move(START, "sdf", Baffled())
    assert isinstance(read_move(START, "sdfgh jkl", Baffled()), Typed)


def test_control_and_bidi_characters_are_replaced_before_anybody_reads_them() -> None:
    reader = Reader()
    move = read_move(START, "Hello\x1b[31m \u202eyou\x07 there", reader)
    assert move == Typed("Hello\ufffd[31m \ufffdyou\ufffd there", Reading())
    assert reader.asked[0][0] == "Hello\ufffd[31m \ufffdyou\ufffd there"


@given(st.text(max_size=80))
def test_any_line_is_a_move_or_a_move_error(line: str) -> None:
    try:
        move = move_of(line)
    except MoveError:
        return
    if isinstance(move, Typed):
        assert move.text
        assert not any(is_unsafe(character) for character in move.text)


@pytest.mark.parametrize(
    "text", ["Calm down, Iris: it's only a lamp.", "calm down iris its only a lamp", "CALM DOWN — Iris! It’s only a lamp..."]
)
def test_text_equal_to_an_authored_reply_counts_as_that_reply_said_unaided(text: str) -> None:
    if "its" in text:
        assert isinstance(say(START, text, Reader()), Typed)
    else:
        assert say(START, text, Reader()) == Chosen("hush", text)


def test_a_typed_authored_reply_gives_the_turn_of_the_chosen_one() -> None:
    typed, chosen = play(START, Chosen("hush", "calm down, Iris: it's only a lamp")), play(START, Chosen("hush"))
    assert typed.state == chosen.state
    assert typed.last.text == chosen.last.text == "Calm down, Iris: it's only a lamp."


def test_text_equal_to_a_reply_that_is_not_on_offer_is_read_like_any_other() -> None:
    assert isinstance(say(START, "That is all we do.", Reader()), Typed)


def test_say_takes_a_number_or_a_slash_as_words() -> None:
    assert say(START, "12", Reader()) == Typed("12", Reading())
    assert say(START, "/record", Reader()) == Typed("/record", Reading())


def test_the_reader_is_told_what_a_reading_depends_on() -> None:
    encounter = play(START, Chosen("own"))
    context = context_of(encounter)
    assert context.beat == "start"
    assert context.open_replies == ("hush", "coil", "look", "again")
    assert context.known == {"evening"}
    assert context.earlier == ("I'm sorry, that lamp is our fault. When do you use it?",)
    assert context.customer == encounter.last.speech.text
    assert {"Iris Vale", "Iris", "Vale", "Ms Vale"} <= set(context.persona_names)


def test_a_move_error_never_repeats_what_was_typed() -> None:
    for line in ("/secretword", "@secretword"):
        with pytest.raises(MoveError) as caught:
            move_of(line)
        assert "secretword" not in str(caught.value)
