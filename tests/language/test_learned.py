"""The learned numbers: what ships, what it costs, and that it adds to the patterns without standing alone."""

import json
import random
import subprocess
import sys
import time
import tracemalloc
from importlib.resources import files
from pathlib import Path

import pytest

from game.language import Context, Reader
from game.language import reader as reading
from game.language.features import WIDTH
from game.language.fold import fold
from game.language.learned import FILE, MAGIC, load, logistic, pack, pattern_keys
from game.language.needs import keys_of, needs, written
from game.language.pattern import compiled
from game.language.patterns import RULES
from game.language.patterns.generic import RULES as GENERIC
from game.language.weigh import weigh
from game.skills import BEHAVIOURS
from scripts.counting import LABELLED, agreed, fingerprint, label_counts

LINES = sorted({line for rule in (*RULES, *GENERIC) for line in rule.lines})
ROWS = [json.loads(line) for file in sorted(LABELLED.glob("train*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()]
MACRO = 0.66
"""Floor of macro-F1 over the labels that count, on test replies that nothing was learned or chosen on. The goal is .80."""
QUOTE = 0.85
"""Floor of the agreement of quoted sentences there."""


def test_the_labels_that_count_are_found_in_replies_never_learned_from(reader: Reader) -> None:
    counts, quotes = label_counts(reader, [LABELLED / "test_a.jsonl", LABELLED / "test_b.jsonl"])
    enough = sorted(id for id in agreed() if counts[id].wanted >= 15)
    assert len(enough) >= 90
    macro = sum(counts[id].f1 for id in enough) / len(enough)
    quote = sum(quotes) / len(quotes)
    low = sorted((round(counts[id].f1, 2), id) for id in enough)[:12]
    assert macro >= MACRO, f"macro-F1 {macro:.3f}; lowest: {low}"
    assert quote >= QUOTE, f"quoted sentences agree {quote:.3f}"


def test_no_situation_is_in_training_and_in_test() -> None:
    test = {json.loads(line)["situation"] for name in "ab" for line in (LABELLED / f"test_{name}.jsonl").read_text("utf-8").splitlines()}
    assert not test & {row["situation"] for row in ROWS}


def test_the_file_is_small_and_names_what_it_was_made_of() -> None:
    data = (files("game.language") / FILE).read_bytes()
    assert len(data) < 2_000_000
    header = json.loads(data[len(MAGIC) : data.index(b"\n", len(MAGIC))])
    assert {"made by", "date", "data", "licences", "labels", "scale", "bias"} <= set(header)
    assert header["width"] == WIDTH, "the features have changed: make train DATA=…"
    assert header["licences"].keys() >= header["data"].keys() - {"own single lines"}


def test_the_numbers_fit_the_features_of_today(reader: Reader) -> None:
    """Words that the reader sees otherwise than training did would weigh something else."""
    numbers = load()
    assert numbers is not None
    assert numbers.header["print"] == fingerprint(reader), "what is seen of a sentence has changed: make train DATA=…"


def test_without_the_file_the_patterns_read_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "load", lambda: None)
    found = Reader.load().read("I'm sorry, that was our mistake. What happened then?")
    assert {"owns-fault", "open-question"} <= {one.id for one in found.techniques}


def test_a_sum_alone_awards_nothing() -> None:
    numbers = load()
    assert numbers is not None
    folded = fold("Quite so then.")
    sure = [[9.0] * len(numbers.labels)]
    hits = weigh(folded, sure, (), (), {}, frozenset(), numbers)
    spoken = {numbers.labels[column] for column in numbers.spoken(["quite", "so", "then", "."])}
    assert hits.keys() <= spoken
    assert len(hits) < 0.5 * len(BEHAVIOURS)


def test_the_same_numbers_make_the_same_file() -> None:
    made = [pack({"b": 1, "a": [2]}, b"\x01\x02", {"x y": [[0, 150]]}, {"z": "*"}) for _ in range(2)]
    assert made[0] == made[1]


def test_the_logistic_function_rises_and_is_even_about_one_half() -> None:
    values = [logistic(step / 7) for step in range(-70, 71)]
    assert values == sorted(values)
    assert all(abs(logistic(x) + logistic(-x) - 1) < 1e-9 for x in (0.1, 0.7, 3.3, 7.9, 20))


@pytest.mark.parametrize("share", [0.02, pytest.param(1.0, marks=pytest.mark.long)])
def test_no_pattern_is_held_back_from_a_text_that_it_matches(share: float) -> None:
    dice = random.Random(5)
    texts = [fold(row["text"]).text for row in dice.sample(ROWS, int(share * len(ROWS)))]
    seen = [(text, keys_of(text)) for text in texts]
    for line in LINES:
        needed, regex = needs(line), compiled(line)
        for text, here in seen:
            if any(keys.isdisjoint(here) for keys in needed):
                assert not regex.search(text), (line, text)


def test_what_was_worked_out_beforehand_is_what_the_patterns_need() -> None:
    """A line that is not there is worked out when the reader loads: right, only slower."""
    known = pattern_keys()
    for line in LINES:
        if line in known:
            assert known[line] == written(needs(line))


def test_loading_and_memory_are_within_their_limits() -> None:
    """150 ms and 60 MB; three times the time is allowed for a busy machine. Numpy and the content's values are there already in play."""
    code = (
        "import time, tracemalloc, numpy, game.content.model.scene; s = time.process_time(); from game.language import Reader; "
        "r = Reader.load(); r.read('Hello, what happened?'); print(time.process_time() - s)"
    )
    root = Path(__file__).resolve().parents[2]
    runs = [float(subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout) for _ in "123"]
    assert min(runs) < 3 * 0.150
    tracemalloc.start()
    load.cache_clear()
    own = Reader.load()
    for row in ROWS[:200]:
        own.read(row["text"], Context(customer=row["customer"]))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60e6


def test_a_reply_of_thirty_words_is_read_in_time(reader: Reader) -> None:
    """3 ms in the middle and 8 ms for the slowest of twenty; three times that is allowed here."""
    rows = [row for row in ROWS if 25 <= len(row["text"].split()) <= 35][:120]
    for row in rows:
        reader.read(row["text"], Context(customer=row["customer"]))
    spent = []
    for row in rows:
        start = time.process_time()
        reader.read(row["text"], Context(customer=row["customer"]))
        spent.append(time.process_time() - start)
    spent.sort()
    assert spent[len(spent) // 2] < 3 * 0.003
    assert spent[int(len(spent) * 0.95)] < 3 * 0.008
