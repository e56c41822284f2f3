"""The corpora that may train shipped weights, for `scripts/train.py`: what each says about the generic scores, and its licence."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

LICENCES = {
    "GoEmotions": "Apache-2.0 / CC BY 4.0",
    "CaSiNo": "CC BY 4.0",
    "ConvAbuse": "CC BY 4.0",
    "own labelled replies": "MIT, as the rest of the project",
}

HEADS: dict[str, frozenset[str]] = {
    "thanks": frozenset({"genuine-thanks", "thanks-for-patience"}),
    "apology": frozenset({"apologises", "owns-fault", "empty-apology", "asks-forgiveness"}),
    "rude": frozenset({"rude", "sarcasm", "matches-anger", "confronts", "blames-customer", "shouting", "dismisses", "sighs", "talks-over"}),
    "empathy": frozenset({"names-feeling", "reflects-feeling", "validates", "takes-perspective", "owns-fault", "shows-warmth"}),
    "polite": frozenset({"greets", "willing", "genuine-thanks", "thanks-for-patience", "respects-manner"}),
    "promise": frozenset({"promises-follow-up", "owns-action", "action-plan", "concrete-offer", "promises-impossible"}),
    "suggestion": frozenset({"recommends", "offers-options", "guesses-fix"}),
    "information": frozenset({"explains-plainly", "gives-reason", "correct-fact", "gives-detail", "plain-words"}),
    "reflection": frozenset({"reflects-feeling", "names-feeling"}),
    "paraphrase": frozenset({"paraphrase", "summarises"}),
}
"""The generic scores that have a head, with the behaviours that count for each in the own replies."""

_EMOTIONS = {
    "gratitude": {"thanks", "polite"},
    "remorse": {"apology"},
    "caring": {"empathy"},
    "admiration": {"polite"},
    "anger": {"rude"},
    "annoyance": {"rude"},
    "disgust": {"rude"},
}
_OF_EMOTIONS = frozenset({"thanks", "apology", "rude", "empathy", "polite"})
_OF_CASINO = frozenset({"empathy", "rude"})


def _rows(path: Path) -> Iterator[dict[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def corpus_lines(data: Path) -> Iterator[tuple[str, str, str, frozenset[str], frozenset[str]]]:
    """Corpus, text, the turn before, the scores that it shows, and the scores that it was judged for."""
    for row in _rows(data / "train" / "goemotions.jsonl.gz"):
        labels = row["label"]
        assert isinstance(labels, list)
        shows = frozenset(score for label in labels for score in _EMOTIONS.get(label, ()))
        # A line marked for nothing in particular says little about good manners either way.
        judged = _OF_EMOTIONS if shows else _OF_EMOTIONS - {"polite"}
        yield "GoEmotions", str(row["text"]), "", shows, judged
    for row in _rows(data / "train" / "casino_strategy.jsonl.gz"):
        labels = row["label"]
        assert isinstance(labels, list)
        yield "CaSiNo", str(row["text"]), _before(row), frozenset({"empathy"} if "showing-empathy" in labels else ()), _OF_CASINO
    for row in _rows(data / "train" / "convabuse_rude.jsonl.gz"):
        rude = row["label"] == "abusive"
        yield "ConvAbuse", str(row["text"]), _before(row), frozenset({"rude"} if rude else ()), frozenset({"rude", "polite"})


def _before(row: dict[str, object]) -> str:
    context = row["context"]
    assert isinstance(context, list)
    return str(context[-1]).removeprefix("bot: ") if context else ""
