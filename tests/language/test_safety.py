"""Any text at all: no crash, no slow pattern, every span inside."""

import random
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.model.reading import Reading
from game.language import Context, Reader
from game.language.fold import LIMIT, fold
from game.language.pattern import compiled
from game.language.patterns import RULES
from game.language.patterns.generic import RULES as GENERIC

READER = Reader.load()
WORDS = sorted(
    {
        word.strip("?+*.,;:!\\")
        for rule in RULES
        for line in rule.lines
        for word in line.replace("(", " ").replace(")", " ").replace("|", " ").replace("?:", " ").split()
        if word.isalpha()
    }
)
NASTY = [
    "a" * 4000,
    "so " * 1400,
    "i am " * 800,
    "you " * 1000,
    "sorry " * 700,
    "!" * 4000,
    "?" * 4000,
    "'" * 4000,
    "i'm " * 1000,
    "a." * 2000,
    "1 " * 2000,
    "1." * 2000,
    "£" * 4000,
    "(" * 4000,
    "*" * 4000,
    "so you " * 600,
    "i will " * 600,
    "the the " * 500,
    "and then i will " * 250,
    "\n" * 4000,
    " " * 4000,
    "-" * 4000,
    ",;" * 2000,
    "😀" * 4000,
    "\u0301" * 4000,
    "e\u0301" * 2000,
    "İ" * 4000,
    "ß" * 4000,
    "\x00" * 4000,
    "\ud800" * 100,
    "you should have " * 250,
    "because the " * 350,
    "which would you like or " * 170,
    "it is only a " * 300,
    "not " * 1000,
]


def _inside(text: str, reading: Reading) -> None:
    for shown in reading.shown:
        for start, end in (shown.sentence, shown.phrase):
            assert 0 <= start <= end <= len(text)
    for question in reading.questions:
        assert 0 <= question.sentence[0] < question.sentence[1] <= len(text)
    assert all(0.0 <= score <= 1.0 for score in reading.scores.values())


def test_every_pattern_and_every_guard_compiles() -> None:
    """They are compiled when first needed; a fault in one must not wait for a player to find it."""
    for rule in (*RULES, *GENERIC):
        for line in rule.lines:
            compiled(line)
        for guard in (rule.unless, rule.after):
            if guard is not None:
                compiled(guard)
        if rule.before is not None:
            compiled(rule.before, at_end=True)


@pytest.mark.parametrize("text", NASTY, ids=[ascii(text[:12]) for text in NASTY])
def test_no_text_makes_a_pattern_slow(text: str) -> None:
    """50 ms of one core for 1,000 characters; three times that is allowed here for a busy machine."""
    READER.read("Hello, I'm sorry.", Context(customer=text))
    start = time.process_time()
    reading = READER.read(text, Context(customer="My coat is late."))
    spent = time.process_time() - start
    _inside(text, reading)
    assert spent < 3 * 0.050 * max(len(text[:LIMIT]) / 1000, 1)


def test_a_hundred_thousand_characters_are_read_as_their_first_part() -> None:
    text = "I'm sorry about that, you should have been told. " * 2100
    start = time.process_time()
    reading = READER.read(text)
    assert time.process_time() - start < 3 * 0.050 * LIMIT / 1000
    _inside(text[:LIMIT], reading)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    _inside(text, READER.read(text, Context(customer=text[::-1], persona_names=("Ann Lee",), earlier=(text,))))


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_any_row_of_the_patterns_own_words_is_read(words: list[str], dice: random.Random) -> None:
    text = "".join(word + dice.choice([" ", ", ", ". ", "? ", "! ", "\n", " - "]) for word in words)
    _inside(text, READER.read(text))


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_folding_keeps_every_sentence_in_place(text: str) -> None:
    folded = fold(text)
    for sentence in folded.sentences:
        assert folded.text[sentence.start : sentence.end] == sentence.text
        assert text[slice(*sentence.span)].strip()
    assert not any(mark in folded.text for mark in ("  ", " ,", " ?"))


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_ten_thousand_random_strings_of_every_plane() -> None:
    seed = random.randrange(2**32)
    sys.stderr.write(f"seed {seed}\n")
    dice = random.Random(seed)
    for _ in range(10_000):
        plane = dice.randrange(17) << 16
        text = "".join(
            chr(plane + dice.randrange(0x10000)) if dice.random() < 0.5 else dice.choice(WORDS) + " " for _ in range(dice.randrange(80))
        )
        _inside(text, READER.read(text))
