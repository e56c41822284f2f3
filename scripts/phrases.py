"""Mining phrases for `scripts/train.py`: runs of words that speak for a label in several situations."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from game.language.learned import PHRASE

LEAST_SENTENCES, LEAST_SITUATIONS = 3, 2
STRONG = 1.5
"""Least log odds."""
MOST = 150
"""Phrases kept for a label."""


def _grams(words: Sequence[str]) -> Iterator[str]:
    for size in range(1, PHRASE + 1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def mine(words: Sequence[Sequence[str]], shows: Sequence[Sequence[bool]], situations: Sequence[str]) -> dict[str, list[list[int]]]:
    """The table of phrases: for each the columns that it speaks for, with hundredths of log odds.

    Args:
        words: of each sentence.
        shows: whether each sentence shows each label.
        situations: of each sentence.
    """
    everywhere: Counter[str] = Counter()
    grams = [frozenset(_grams(one)) for one in words]
    for found in grams:
        everywhere.update(found)
    table: dict[str, list[list[int]]] = defaultdict(list)
    for column in range(len(shows[0])):
        inside: Counter[str] = Counter()
        where: dict[str, set[str]] = defaultdict(set)
        members = [place for place, row in enumerate(shows) if row[column]]
        for place in members:
            inside.update(grams[place])
            for gram in grams[place]:
                where[gram].add(situations[place])
        strengths: dict[str, float] = {}
        for gram, count in inside.items():
            if count < LEAST_SENTENCES or len(where[gram]) < LEAST_SITUATIONS or not re.search(r"[a-z]", gram):
                continue
            outside = everywhere[gram] - count
            odds = math.log((count + 0.5) / (len(members) + 1)) - math.log((outside + 0.5) / (len(words) - len(members) + 1))
            if odds > STRONG:
                strengths[gram] = odds
        best = sorted(strengths, key=lambda gram: (-strengths[gram] * math.sqrt(inside[gram]), gram))[:MOST]
        for gram in best:
            table[gram].append([column, round(100 * strengths[gram])])
    return dict(table)
