"""`understand`: the JSON that writers and teachers script against."""

import json

import pytest

from game.errors import UsageError
from game.language import Reader
from game.language.fold import LIMIT
from game.language.scores import NAMES
from game.language.understand import understand, understand_lines


def test_the_object_has_the_keys_of_the_design(reader: Reader) -> None:
    out = understand({"id": "a", "text": "I'm sorry. What happened?", "context": ["Hello?", "My coat is late."]}, reader)
    assert {"id", "techniques", "missteps", "questions", "facts", "milestones", "nearest", "scores"} <= set(out)
    assert out["questions"] == [{"kind": "open", "sentence": [11, 25]}]
    scores = out["scores"]
    assert isinstance(scores, dict)
    assert tuple(scores) == NAMES
    assert all(0.0 <= value <= 1.0 for value in scores.values())
    assert json.loads(json.dumps(out)) == out


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thanks so much.", "thanks"),
        ("I'm really sorry about that.", "apology"),
        ("What happened?", "open_question"),
        ("Did it work?", "closed_question"),
        ("You could try the other plug.", "suggestion"),
        ("I'll send it today.", "promise"),
        ("Don't worry, it will be all right.", "reassurance"),
        ("I have been through that too.", "self_disclosure"),
        ("You idiot.", "rude"),
        ("Could you please send me the number?", "polite"),
        ("You must be so worried.", "empathy"),
        ("It sounds like you're exhausted.", "reflection"),
        ("So you're saying it broke twice.", "paraphrase"),
        ("The bill covers five weeks.", "information"),
    ],
)
def test_each_generic_score_rises_for_its_own(reader: Reader, text: str, name: str) -> None:
    assert reader.read(text).scores[name] >= 0.5
    assert reader.read("The box is blue.").scores[name] <= 0.61


def test_lines_come_back_one_for_one_and_a_faulty_one_stops_nothing(reader: Reader) -> None:
    lines = [
        '{"id": 1, "text": "Sorry!"}',
        "",
        "{nonsense",
        '{"id": 2}',
        "[1]",
        '{"text": 3}',
        '{"id": 4, "text": "ok", "context": "x"}',
        "[" * 5000,
        '{"id": 3, "text": "Hi"}',
    ]
    out = [(json.loads(line), good) for line, good in understand_lines(lines, reader)]
    assert [good for _, good in out] == [True, False, False, False, False, False, False, True]
    assert out[0][0]["id"] == 1
    assert out[-1][0]["id"] == 3
    assert out[1][0]["line"] == 3
    assert "text" in out[2][0]["error"]


def test_a_long_text_says_how_far_it_was_read(reader: Reader) -> None:
    out = understand({"id": 1, "text": "I'm sorry. " * 1000}, reader)
    assert out["cut"] == LIMIT
    assert "cut" not in understand({"id": 1, "text": "I'm sorry."}, reader)


def test_no_text_is_a_usage_error(reader: Reader) -> None:
    with pytest.raises(UsageError, match="text"):
        understand({"id": 1}, reader)
