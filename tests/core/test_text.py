"""Text from outside: made safe one for one, and cut into sentences that are found again by their offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.text import clean, is_unsafe, one_line, sentences, words

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


@pytest.mark.parametrize("character", [*BIDI, "\x00", "\x07", "\x1b", "\x7f", "\x9b", "\r", "\ud800", "\ue000", "\u2028", "\u2029"])
def test_a_character_that_steers_a_terminal_or_an_eye_is_replaced(character: str) -> None:
    assert is_unsafe(character)
    assert clean(f"a{character}b") == "a\ufffdb"


@pytest.mark.parametrize(
    "text", ["Grüße, naïve café", "日本語", "👍🏽", "tab\there", "two\nlines", "«quoted» — “so”", "e\u0301", "[/] $x {y} `z`"]
)
def test_ordinary_text_of_any_language_stays_as_it_is(text: str) -> None:
    assert clean(text) == text


@given(st.text())
def test_cleaning_keeps_every_offset_and_leaves_nothing_unsafe(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert not any(map(is_unsafe, cleaned))
    assert clean(cleaned) == cleaned
    assert all(new == old or is_unsafe(old) for new, old in zip(cleaned, text, strict=True))


@given(st.text())
def test_one_line_is_one_line_without_doubled_spaces(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert "  " not in line
    assert line == line.strip()


@given(st.text(alphabet=st.sampled_from("aB3 .!?…\n\"')Mrste,"), max_size=60) | st.text(max_size=60))
def test_sentences_cover_all_that_is_not_space_in_order_and_without_overlap(text: str) -> None:
    spans = sentences(text)
    covered = [index for start, end in spans for index in range(start, end)]
    assert covered == sorted(set(covered))
    assert all(index in set(covered) for index, character in enumerate(text) if not character.isspace())
    for start, end in spans:
        assert text[start:end] == text[start:end].strip() != ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello there", ["Hello there"]),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It is 3.50. Is that all right?", ["It is 3.50.", "Is that all right?"]),
        ("Mr. Tate called. He waits.", ["Mr. Tate called.", "He waits."]),
        ("It was Dr. Lund, e.g. on Monday.", ["It was Dr. Lund, e.g. on Monday."]),
        ("Really?! Yes...", ["Really?!", "Yes..."]),
        ("Line one\nline two", ["Line one", "line two"]),
        ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_words_keep_apostrophes_and_hyphens_and_drop_the_rest() -> None:
    assert words("Don't re-send it: 3 × £5, naïve_one!") == ["Don't", "re-send", "it", "3", "5", "naïve", "one"]
    assert words("...") == []
