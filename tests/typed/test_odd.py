"""Nonsense, rudeness, single words, other languages and next to nothing, typed through every scene at every customer.

The customer stays in character: always answers, never in the same words, never with an error, and the talk comes to an end.
"""

from collections.abc import Iterator
from itertools import cycle, islice

import pytest

from game.content.read.library import Library, load_library
from game.encounter import Chosen, Encounter, Move, begin, options, play, read_move, say
from game.encounter.endings import LAST_TURN
from game.errors import MoveError
from game.language import Reader
from tests.typed.player import PERSONAS, SCENES

NONSENSE = (
    "asdf jklö qwertz uiop",
    "purple seven under the loudly",
    "blorf gnash wibble tronk",
    "the moon is a cheese that hums on tuesdays",
    "zzzzzzzzzzzzzzzz",
    "xk7 9q pl0 vv 33 mmb",
    "lorem ipsum dolor sit amet",
    "hgfd hgfd hgfd hgfd",
    "colourless green ideas sleep furiously",
)
RUDE = (
    "shut up",
    "you are an idiot",
    "not my problem",
    "what do you want now",
    "are you stupid or what",
    "stop whining",
    "I don't care about your stuff, go away",
    "oh boo hoo, poor you",
    "learn to read",
    "GET LOST YOU MORON",
)
SINGLE = tuple("ok yes no hm sure maybe right fine what why really nope yeah well so and whatever wait".split())
ELSEWHERE = (
    "Ich verstehe Sie leider nicht, können Sie das wiederholen?",
    "No hablo inglés, lo siento mucho.",
    "Je ne comprends pas ce que vous voulez.",
    "Non ho capito niente, scusi.",
    "Я вас не понимаю, говорите медленнее.",
    "我听不懂你在说什么。",
    "لا أفهم ما تقول",
    "मुझे समझ नहीं आ रहा है",
    "申し訳ありませんが、わかりません。",
    "Ik begrijp er helemaal niets van.",
    "Proszę mówić wolniej, nie rozumiem.",
)
EMPTYISH = ("...", "?", "-", "!!!", ".", "…", "??", ",", "'", "_", "?!?!", "----------", "\u200b.", "x", "🦆🦆🦆 🌵 🪣")
KINDS = {"nonsense": NONSENSE, "rude": RUDE, "single": SINGLE, "elsewhere": ELSEWHERE, "emptyish": EMPTYISH}
STARTS = (0, 3)
"""Replies picked before the odd ones begin: at the door, and in the middle of things."""


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def begun(library: Library, scene: str, persona: str, picks: int) -> Encounter:
    """A talk after some picked replies: mostly the last on offer, which is seldom the worst."""
    encounter = begin(library.scene(scene), library.persona(persona), 7)
    for _ in range(picks):
        offered = options(encounter)
        if encounter.end is None and offered:
            following = play(encounter, Chosen(offered[-1].id))
            if following.end is not None:
                break
            encounter = following
    return encounter


def entered(encounter: Encounter, text: str, reader: Reader) -> Move | None:
    """The move of a line; None if it is refused as a slip of the keyboard."""
    try:
        return read_move(encounter, text, reader)
    except MoveError:
        return None


def talk(encounter: Encounter, kind: str, reader: Reader) -> Iterator[tuple[Encounter, Encounter, str]]:
    """Each odd line with the talk before and after it, to the end. What looks like a slip of the keyboard is refused once, then said."""
    for text in islice(cycle(KINDS[kind]), 3 * LAST_TURN):
        if encounter.end is not None:
            return
        move = entered(encounter, text, reader)
        assert move is not None or kind == "emptyish", f"{text!r} was taken for a slip of the keyboard"
        after = play(encounter, move or say(encounter, text, reader))
        yield encounter, after, text
        encounter = after


@pytest.mark.parametrize("picks", STARTS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("scene", SCENES)
def test_the_customer_stays_in_character_whatever_is_typed(
    scene: str, persona: str, kind: str, picks: int, library: Library, reader: Reader
) -> None:
    if not library.scene(scene).suits(persona, library.persona(persona).style.name):
        pytest.skip(f"{scene} rules out {persona}")
    started = begun(library, scene, persona, picks)
    encounter, ids = started, [id for turn in started.turns for id in turn.speech.lines]
    spoken = [part for turn in started.turns for part in (turn.speech.reaction, turn.speech.content) if part]
    for before, after, text in talk(started, kind, reader):
        encounter, speech = after, after.last.speech
        assert speech.text or speech.stage, f"no answer to {text!r} in {before.state.beat}"
        ids.extend(speech.lines)
        spoken.extend(part for part in (speech.reaction, speech.content) if part)
    assert len(ids) == len(set(ids)), f"said twice: {sorted({id for id in ids if ids.count(id) > 1})}"
    assert len(spoken) == len(set(spoken)), f"said twice: {sorted({words for words in spoken if spoken.count(words) > 1})}"
    assert encounter.end is not None, f"still talking in {encounter.state.beat} after {encounter.state.turn} turns"
    assert encounter.state.turn <= LAST_TURN


@pytest.mark.parametrize("picks", STARTS)
@pytest.mark.parametrize("kind", ["nonsense", "emptyish", "elsewhere"])
@pytest.mark.parametrize("scene", SCENES)
def test_what_means_nothing_wins_nothing(scene: str, kind: str, picks: int, library: Library, reader: Reader) -> None:
    won = set()
    for persona in PERSONAS:
        for before, after, text in talk(begun(library, scene, persona, picks), kind, reader):
            # A jump in time may keep a promise that was made before: that is not won by the words.
            causes = sorted(row.cause for row in after.last.entries if row.meter == "trust" and row.points > 0 and row.quote)
            if causes or after.state.milestones != before.state.milestones:
                won.add(f"{text!r}: {', '.join((*causes, *after.last.reached))}")
    assert not won, "\n".join(sorted(won))


@pytest.mark.parametrize("text", EMPTYISH)
def test_a_slip_of_the_keyboard_costs_nothing_or_is_answered(text: str, library: Library, reader: Reader) -> None:
    for scene in SCENES:
        encounter = begin(library.scene(scene), library.persona("wren"), 7)
        move = entered(encounter, text, reader)
        if move is not None:
            speech = play(encounter, move).last.speech
            assert speech.text or speech.stage
