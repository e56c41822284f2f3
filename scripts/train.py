"""Make the learned numbers of the reader: `make train DATA=../shared/data`. Owns the whole way from labelled lines to the shipped file.

What it reads: the project's own labelled replies (`tests/labelled/train*.jsonl`, `tests/language/`), the vocabulary's own examples, and the
corpora under `DATA/train` whose licences allow it. What it never reads: `tests/labelled/test_*.jsonl` and `DATA/dev`. Thresholds come from
cross-validation over situations: a situation is never on both sides. The same data give the same file on the same machine.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from game.language import Context, Reader  # noqa: E402 - run as a script
from game.language.features import BUCKETS, FLAGS, UNIT, WIDTH, Seen  # noqa: E402
from game.language.fold import Folded, fold  # noqa: E402
from game.language.learned import FILE, pack  # noqa: E402
from game.language.needs import needs, written  # noqa: E402
from game.language.patterns import RULES  # noqa: E402
from game.language.patterns.generic import RULES as GENERIC  # noqa: E402
from game.skills import BEHAVIOURS  # noqa: E402
from scripts.corpora import HEADS, LICENCES, corpus_lines  # noqa: E402
from scripts.counting import fingerprint  # noqa: E402
from scripts.fitting import Matrix, fit, fold_numbers, matrix, out_of_fold, threshold  # noqa: E402
from scripts.phrases import mine  # noqa: E402

VERSION = 3
"""Of this script: raised when the same data would give another file."""
LEAST = 10
"""Positives that a label needs to be learned at all."""
FOLDS = 5
SINGLE = 2.0
"""How much a line that was written for one label counts for it."""
HASHED, FLAGGED = 1.2, 0.8
"""How dear weight is on hashed features and on flags: what they are multiplied with before fitting."""


@dataclass(slots=True)
class Lines:
    """Sentences to learn from."""

    seen: list[Seen] = field(default_factory=list)
    shows: list[frozenset[str]] = field(default_factory=list)
    """What each sentence shows."""
    judged: list[frozenset[str] | None] = field(default_factory=list)
    """The labels that the sentence was judged for; None is all of the own labels."""
    situation: list[str] = field(default_factory=list)
    reply: list[int] = field(default_factory=list)
    """Which reply it belongs to."""
    words: list[tuple[str, ...]] = field(default_factory=list)
    replies: list[frozenset[str]] = field(default_factory=list)
    """What each reply shows."""

    def add(
        self,
        reader: Reader,
        text: str,
        customer: str,
        marks: Mapping[str, Sequence[str]],
        situation: str,
        judged: frozenset[str] | None = None,
    ) -> None:
        """Add a reply.

        Args:
            reader: finds the patterns.
            text: the reply.
            customer: the customer's words before it.
            marks: label to the words quoted for it.
            situation: where it belongs; replies of one situation stay together.
            judged: the labels it was judged for, if not all.
        """
        from game.language.weigh import tokens_of

        folded = fold(text)
        if not folded.sentences:
            return
        evidence = reader.evidence(folded, Context(customer=customer))
        spans = {label: [(text.find(quote), text.find(quote) + len(quote)) for quote in quotes] for label, quotes in marks.items()}
        for place, one in enumerate(evidence.seen(folded, customer)):
            self.seen.append(one)
            self.shows.append(_shown(folded, place, spans))
            self.judged.append(judged)
            self.situation.append(situation)
            self.reply.append(len(self.replies))
            self.words.append(tuple(word for word, _, _ in tokens_of(folded.sentences[place])))
        self.replies.append(frozenset(marks))


def _shown(folded: Folded, place: int, spans: Mapping[str, Iterable[tuple[int, int]]]) -> frozenset[str]:
    """The labels whose quoted words lie for the better part in a sentence, or fill the better part of it."""
    start, end = folded.sentences[place].span
    found: set[str] = set()
    for label, places in spans.items():
        for first, last in places:
            shared = min(last, end) - max(first, start)
            if shared > 0 and shared >= 0.5 * min(last - first, end - start):
                found.add(label)
    return frozenset(found)


def labelled() -> Iterator[tuple[str, str, dict[str, list[str]], str]]:
    """The project's own labelled replies: text, customer, label to quotes, situation."""
    for path in sorted((ROOT / "tests" / "labelled").glob("train*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            marks: dict[str, list[str]] = {}
            for mark in (*row["techniques"], *row["missteps"]):
                marks.setdefault(mark["id"], []).append(mark["quote"])
            yield row["text"], row["customer"], marks, row["situation"]


def examples() -> Iterator[tuple[str, str, str]]:
    """Single lines, each written for one behaviour: text, customer, label; a label with a minus before it is a near miss.

    Of the tricky pairs every third is kept out, for the tests.
    """
    for behaviour in BEHAVIOURS.values():
        if behaviour.by_words:
            yield behaviour.example, "", behaviour.id
            yield behaviour.near_miss, "", "-" + behaviour.id
    for line in (ROOT / "tests" / "language" / "pairs.jsonl").read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        if not pair["held"]:
            yield pair["shows"], pair.get("customer", ""), pair["id"]
            yield pair["not"], pair.get("customer", ""), "-" + pair["id"]
    path = ROOT / "tests" / "language" / "examples.txt"
    label, customer = "", ""
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        if line.startswith("# "):
            label, customer = line[2:].strip(), ""
        elif line.startswith("> "):
            customer = line[2:].strip()
        elif line.strip():
            yield line.strip(), customer, label


def gather(reader: Reader) -> tuple[Lines, Lines]:
    """The replies that thresholds are chosen on, and the lines that are only learned from."""
    own, more = Lines(), Lines()
    for text, customer, marks, situation in labelled():
        own.add(reader, text, customer, marks, situation)
    for line in (ROOT / "tests" / "language" / "replies.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        more.add(reader, row["text"], row["customer"], {id: [row["text"]] for id in (*row["techniques"], *row["missteps"])}, "more")
    for text, customer, label in examples():
        marks = {} if label.startswith("-") else {label: [text]}
        more.add(reader, text, customer, marks, "examples", frozenset({label.removeprefix("-")}))
    return own, more


def targets(lines: Lines, labels: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """What each sentence shows, and how much each judgement counts: `(sentences, labels)` each."""
    shows = np.array([[label in shown for label in labels] for shown in lines.shows], dtype=np.float32).reshape(-1, len(labels))
    counts = np.array(
        [[1.0 if judged is None else SINGLE if label in judged else 0.0 for label in labels] for judged in lines.judged], dtype=np.float32
    )
    return shows, counts.reshape(-1, len(labels))


def scaling(x: Matrix) -> NDArray[np.float32]:
    """What each feature is multiplied with: rarer buckets count more."""
    seen = np.asarray((x[:, :BUCKETS] > 0).sum(0)).ravel()
    rarity = np.log((1 + x.shape[0]) / (1 + seen)) / 4 + 0.25
    return np.concatenate([HASHED * rarity, np.full(len(FLAGS), FLAGGED)]).astype(np.float32)


def best_of_reply(sums: NDArray[np.float32], lines: Lines) -> NDArray[np.float32]:
    """The highest sum of each label over the sentences of each reply."""
    best = np.full((len(lines.replies), sums.shape[1]), -99.0, dtype=np.float32)
    np.maximum.at(best, np.array(lines.reply), sums)
    return best


def pattern_needs() -> dict[str, str]:
    """The first letters that each line of the patterns needs."""
    lines = sorted({line for rule in (*RULES, *GENERIC) for line in rule.lines})
    return {line: written(needs(line)) for line in lines}


def quantised(weights: NDArray[np.float32]) -> tuple[NDArray[np.int8], list[float]]:
    """Weights as whole numbers from -127 to 127, and what one unit of each label is worth per unit of a feature."""
    most = np.maximum(np.abs(weights).max(0), 1e-6)
    return np.rint(weights / most * 127).astype(np.int8), [float(f"{one / 127 / UNIT:.6g}") for one in most]


def main() -> None:
    """Train and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder with train/ in it")
    parser.add_argument("--out", type=Path, default=ROOT / "game" / "language" / FILE)
    parser.add_argument("--date", default=datetime.now(UTC).date().isoformat(), help="what the file says of its day")
    options = parser.parse_args()
    began = time.perf_counter()

    def say(text: str) -> None:
        print(f"{time.perf_counter() - began:6.0f} s  {text}", flush=True)

    # Nothing of the file that is about to be replaced is used.
    reader = Reader(RULES, GENERIC)
    own, more = gather(reader)
    count = {id: sum(id in shown for shown in own.replies) for id in BEHAVIOURS}
    labels = [id for id, behaviour in BEHAVIOURS.items() if behaviour.by_words and count[id] >= LEAST]
    say(f"{len(own.replies)} replies with {len(own.seen)} sentences, {len(more.seen)} more sentences, {len(labels)} labels")
    x, more_x = matrix(own.seen), matrix(more.seen)
    scale = scaling(x)
    y, judged = targets(own, labels)
    more_y, more_judged = targets(more, labels)
    parts = fold_numbers(own.situation, FOLDS)
    sums = best_of_reply(out_of_fold(x, y, judged, more_x, more_y, more_judged, scale, parts), own)
    replies = np.array([[label in shown for label in labels] for shown in own.replies])
    of_reply = np.zeros(len(own.replies), dtype=np.intp)
    of_reply[np.array(own.reply)] = parts
    cuts, macro = threshold(sums, replies, of_reply)
    say(f"macro-F1 over situations left out, thresholds from the others: {macro:.3f}")
    weights, bias = fit(x, y, judged, more_x, more_y, more_judged, scale)
    heads, head_bias, names = corpus_heads(options.data, reader, own, scale)
    whole, worth = quantised(np.hstack([weights, heads]) * scale[:, None])
    phrases = mine(own.words, [[label in shown for label in labels] for shown in own.shows], own.situation)
    header = {
        "made by": f"scripts/train.py, version {VERSION}",
        "date": options.date,
        "data": {"own labelled replies": len(own.replies), "own single lines": len(more.replies), **names},
        "licences": LICENCES,
        "cross-validated macro-F1": round(macro, 3),
        "labels": [*labels, *(f"generic:{name}" for name in HEADS)],
        "scale": worth,
        "bias": [round(float(one), 5) for one in np.concatenate([bias - cuts, head_bias])],
        "print": fingerprint(reader),
        "width": WIDTH,
        "unit": UNIT,
    }
    data = pack(header, whole.tobytes(), phrases, pattern_needs())
    options.out.write_bytes(data)
    say(f"{options.out} written, {len(data) / 1e6:.2f} MB")


def corpus_heads(
    data: Path, reader: Reader, own: Lines, scale: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32], dict[str, int]]:
    """The heads of the generic scores, learned from the corpora and from what the own replies show."""
    lines = Lines()
    names: dict[str, int] = {}
    for name, text, context, shows, judged_for in corpus_lines(data):
        lines.add(reader, text, context, {label: [text] for label in shows}, name, judged_for)
        names[name] = names.get(name, 0) + 1
    x = matrix([*lines.seen, *own.seen])
    own_shows = [frozenset(head for head, of in HEADS.items() if shown & of) for shown in own.shows]
    of_corpora = [one or frozenset() for one in lines.judged]
    y = np.array([[head in shown for head in HEADS] for shown in (*lines.shows, *own_shows)], dtype=np.float32)
    judged = np.array([[head in one for head in HEADS] for one in of_corpora] + [[True] * len(HEADS)] * len(own_shows), dtype=np.float32)
    empty = matrix([])
    none = np.zeros((0, len(HEADS)), dtype=np.float32)
    weights, bias = fit(x, y, judged, empty, none, none, scale)
    # Half way to even odds: how often a thing is said differs from corpus to corpus, and is only partly what a head should say.
    share = (y * judged).sum(0) / judged.sum(0)
    return weights, bias - np.log(share / (1 - share)) / 2, names


if __name__ == "__main__":
    main()
