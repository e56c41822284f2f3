"""The reader against the project's own labelled replies: what it finds, and where it says it found it."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from game.language import Context, Reader
from game.skills import BEHAVIOURS

REPLIES = [json.loads(line) for line in (Path(__file__).parent / "replies.jsonl").read_text(encoding="utf-8").splitlines()]
FLOOR = 0.93
"""Macro-F1 over the labels of `replies.jsonl`. These replies were in sight while the patterns were written; unseen ones score lower."""


def _read(reader: Reader, row: dict[str, str]) -> set[str]:
    return {shown.id for shown in reader.read(row["text"], Context(customer=row["customer"])).shown}


def test_the_labels_are_of_the_vocabulary_and_words_can_show_them() -> None:
    for row in REPLIES:
        for kind in ("techniques", "missteps"):
            assert all(BEHAVIOURS[id].kind == kind[:-1] and BEHAVIOURS[id].by_words for id in row[kind]), row["text"]
    assert len(REPLIES) >= 300


def test_the_reader_finds_what_people_labelled(reader: Reader) -> None:
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    extra: Counter[str] = Counter()
    for row in REPLIES:
        wanted, found = {*row["techniques"], *row["missteps"]}, _read(reader, row)
        right.update(wanted & found)
        missed.update(wanted - found)
        extra.update(found - wanted)
    labels = {*right, *missed}
    scores = {id: 2 * right[id] / (2 * right[id] + missed[id] + extra[id]) for id in labels}
    macro = sum(scores.values()) / len(scores)
    low = sorted((round(score, 2), id) for id, score in scores.items() if score < 0.7)
    assert macro >= FLOOR, f"macro-F1 {macro:.3f}; lowest: {low}"


def test_every_span_lies_in_the_text_and_the_phrase_touches_its_sentence(reader: Reader) -> None:
    for row in REPLIES:
        text = row["text"]
        for shown in reader.read(text, Context(customer=row["customer"])).shown:
            (start, end), (first, last) = shown.sentence, shown.phrase
            assert 0 <= start < end <= len(text), row
            assert 0 <= first < last <= len(text), row
            assert start <= first < end, row
            assert 0.5 <= shown.score <= 1


@pytest.mark.parametrize(
    "change", [str.lower, lambda text: text.replace("'", "’"), lambda text: text.replace("'", ""), lambda text: text.rstrip(".!")]
)
def test_spelling_hardly_changes_what_is_read(reader: Reader, change: Callable[[str], str]) -> None:
    """Lower case, curly quotes, no apostrophes, no last full stop: of all that was read, at most a twelfth is lost.

    Capitals carry names and shouting, and "well" without its apostrophe may be a word of its own.
    """
    kept = lost = 0
    for row in REPLIES:
        before = _read(reader, row) - {
            "shouting",
            "wrong-name",
            "short-sentences",
            "keeps-brief",
            "written-structure",
            "false-cheer",
            "shares-energy",
        }
        after = _read(reader, {**row, "text": change(row["text"])})
        kept += len(before & after)
        lost += len(before - after)
    assert lost <= (kept + lost) / 12


def test_every_behaviour_that_words_alone_can_show_reads_its_own_example(reader: Reader) -> None:
    names = ("Maureen", "Tate", "Mrs Tate")
    customer = "It's about the red blender I bought, order 4471."
    in_context = {"uses-name", "wrong-name", "overuses-name", "echoes-words", "wrong-thing"}
    in_scene = {"correct-fact", "wrong-fact"}
    for behaviour in BEHAVIOURS.values():
        if not behaviour.by_words or behaviour.id in in_scene:
            continue
        context = Context(persona_names=names, customer=customer) if behaviour.id in in_context else Context()
        assert behaviour.id in {one.id for one in reader.read(behaviour.example, context).shown}, behaviour.example
        assert behaviour.id not in {one.id for one in reader.read(behaviour.near_miss, context).shown}, behaviour.near_miss
