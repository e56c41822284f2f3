"""How likely a clause says each thing that a scene knows: facts, milestones, remedies, promises, entries. Owns the measure and its numbers.

A thing is known by its examples: the writer's phrases, and those clauses of the authored replies that their tags name. Three likenesses
are added up. How much of one example is there, by ideas; how like one example it is, by character n-grams, which forgives spelling; and
the ideas of all the thing's examples together, each by how much more often it stands there than elsewhere in the scene. The last finds
most of what is said in other words: no phrase need be hit, as long as the talk is of the same things.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

from game.language.concepts import ASKING, Vocabulary, idea, words_of
from game.language.ngrams import STOP, grams

Kind = Literal["fact", "milestone", "remedy", "promise", "entry"]
KINDS: tuple[Kind, ...] = ("fact", "milestone", "remedy", "promise", "entry")
_ORDER: Mapping[str, int] = {kind: place for place, kind in enumerate(KINDS)}
Key = tuple[str, str]
"""A kind and an id."""
Numbers = npt.NDArray[np.float64]
Table = npt.NDArray[np.float32]

# The numbers of the measure: a logistic regression on own typed lines (the half that is not for testing) and on authored replies, each left
# out of the examples in its turn; tried on each scene with numbers fitted to the other four. Rounded by hand.
COVER = 2.0
"""For the greatest share of one example's ideas that is there, 0 to 1."""
PROFILE = 0.58
"""For each natural unit of the log of how much more often the ideas stand in the thing's examples."""
LETTERS = 4.9
"""For the best example by character n-grams, 0 to 1."""
LENGTH = 0.6
"""For each natural unit of the log of the words."""
BIAS: Mapping[str, float] = {"fact": -7.65, "milestone": -8.65, "remedy": -8.1, "promise": -9.15, "entry": -9.7}

WORD_FOR_WORD = 1.2
"""Log-odds, at least, of a clause that holds a whole example and little else (design)."""
LITTLE = 1
"""How many further ideas of content are little, for an example with two or more of its own; for a shorter one, none (design)."""
WHOLE = 0.8
"""Share of an example, function words included, from which it is there whole (design)."""
FUNCTION, INTERROGATIVE = 0.3, 0.6
"""What a function word, and a question word, weighs beside a word of content (design)."""
SMOOTHING = 2.0
"""Examples' worth of the scene's average that each profile is mixed with (design)."""
FEWEST, MOST = -1.0, 3.0
"""Bounds of what one idea may say for or against a thing (design)."""
AUTHORED = 0.7
"""What an authored clause weighs beside a writer's phrase (design)."""


@dataclass(frozen=True, slots=True)
class Example:
    """Folded words that say a thing."""

    key: Key
    text: str
    weight: float = 1.0
    source: str = ""
    """Id of the authored reply that they come from; empty for a writer's phrase."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text as the examples see it."""

    ideas: frozenset[str]
    rows: frozenset[int]
    """Those ideas that the scene knows, by row."""
    likeness: npt.NDArray[np.float32]
    """The product of its n-grams with those of each example."""
    square: float
    """The squared length of its n-grams."""
    words: int


def _together(parts: Sequence[Part]) -> list[int]:
    return sorted(frozenset().union(*(part.rows for part in parts)))


# Forms of one function word.
_ROWS = ("be is are was were been am", "do does did", "have has had", "i we", "me us", "my our", "the a an")
_FORMS = {form: row.split()[0] for row in _ROWS for form in row.split()}


def _ideas(words: Sequence[str], vocabulary: Vocabulary) -> frozenset[str]:
    """What the words stand for; `.` marks a function word, `?` a question word."""
    found: set[str] = set()
    for given in words:
        word = vocabulary.mend(given)
        if word in ASKING:
            found.add("?" + word)
        elif word in STOP:
            found.add("." + _FORMS.get(word, word))
        else:
            found.add(idea(word))
    return frozenset(found)


def _factor(one: str) -> float:
    return FUNCTION if one[0] == "." else INTERROGATIVE if one[0] == "?" else 1.0


def _bounded(ratio: float) -> float:
    return min(max(math.log(ratio), FEWEST), MOST)


@lru_cache(maxsize=4096)
def _letters(text: str) -> tuple[str, ...]:
    return tuple(gram for gram, _ in grams(text) if len(gram) > 2)


class Likely:
    """A scene's examples, ready to be compared with clauses."""

    def __init__(self, examples: Iterable[Example], background: Sequence[str]) -> None:
        """Index examples.

        Args:
            examples: what says each thing.
            background: other text of the scene, so that its common words weigh little.
        """
        self.examples = tuple(sorted(examples, key=lambda example: (_ORDER[example.key[0]], example.key[1])))
        self.keys = tuple(dict.fromkeys(example.key for example in self.examples))
        self.vocabulary = Vocabulary([*(example.text for example in self.examples), *background])
        self._starts = np.array(
            [place for place, one in enumerate(self.examples) if place == 0 or self.examples[place - 1].key != one.key], dtype=np.intp
        )
        self._of = {key: place for place, key in enumerate(self.keys)}
        self.bias = np.array([BIAS[kind] for kind, _ in self.keys])
        ideas = [_ideas(words_of(example.text), self.vocabulary) for example in self.examples]
        self._index_ideas(ideas, [_ideas(words_of(text), self.vocabulary) for text in background])
        self._index_letters()

    def _index_ideas(self, ideas: Sequence[frozenset[str]], background: Sequence[frozenset[str]]) -> None:
        frequency = Counter(one for found in (*ideas, *background) for one in found)
        total = len(ideas) + len(background)
        self._row = {one: row for row, one in enumerate(sorted(frequency))}
        weight = [_factor(one) * (math.log((total + 1) / (frequency[one] + 1)) + 0.3) for one in self._row]
        has = np.zeros((len(self._row), len(ideas)), dtype=np.float32)
        often = np.zeros((len(self._row), len(self.keys)))
        size = np.zeros(len(self.keys))
        for place, (example, found) in enumerate(zip(self.examples, ideas, strict=True)):
            thing = self._of[example.key]
            size[thing] += example.weight
            for one in found:
                has[self._row[one], place] = weight[self._row[one]]
                often[self._row[one], thing] += example.weight
        self._has = has
        self._holds = has > 0
        self._content = [one[0] != "." for one in self._row]
        self._contents = np.array([sum(one[0] != "." for one in found) for found in ideas])
        self._mass = has.sum(axis=0) + 1e-9
        usual = (often.sum(axis=1) + 0.5) / (size.sum() + 1)
        factors = np.array([_factor(one) for one in self._row])
        self._profile = np.outer(factors, [_bounded(SMOOTHING / (examples + SMOOTHING)) for examples in size])
        for row, thing in zip(*np.nonzero(often), strict=True):
            ratio = (often[row, thing] + SMOOTHING * usual[row]) / (size[thing] + SMOOTHING) / usual[row]
            self._profile[row, thing] = factors[row] * _bounded(ratio)

    def _index_letters(self) -> None:
        found = [_letters(example.text) for example in self.examples]
        frequency = Counter(gram for letters in found for gram in letters)
        self._gram = {gram: row for row, gram in enumerate(frequency)}
        self._gram_weight = np.array([math.log((len(found) + 1) / (count + 1)) + 1 for count in frequency.values()], dtype=np.float32)
        self._rarest_gram = math.log(len(found) + 1) + 1
        has = np.zeros((len(self._gram), len(found)), dtype=np.float32)
        for place, letters in enumerate(found):
            rows = [self._gram[gram] for gram in letters]
            has[rows, place] = self._gram_weight[rows]
        self._grams = has / (np.sqrt((has * has).sum(axis=0)) + 1e-9)

    @property
    def ideas(self) -> frozenset[str]:
        """The ideas of content that the examples and the background hold."""
        return frozenset(one for one in self._row if one[0] not in ".?")

    def part(self, text: str) -> Part:
        """What the examples make of a piece of folded text; pieces can be scored together."""
        ideas = _ideas(words_of(text), self.vocabulary)
        letters = _letters(text)
        rows = [self._gram[gram] for gram in letters if gram in self._gram]
        weights = self._gram_weight[rows]
        likeness = (self._grams[rows] * weights[:, None]).sum(axis=0)
        square = float((weights * weights).sum()) + (len(letters) - len(rows)) * self._rarest_gram**2
        return Part(ideas, frozenset(self._row[one] for one in ideas if one in self._row), likeness, square, text.count(" ") + 1)

    def score(self, *parts: Part) -> Numbers:
        """How surely pieces of text, taken together, say each of `keys`, whatever their form.

        Returns:
            Natural units of log-odds, 0 for as likely as not.
        """
        cover, profile, letters = self.likenesses(*parts)
        length = math.log(1 + sum(part.words for part in parts))
        total: Numbers = COVER * cover + PROFILE * profile + LETTERS * letters + LENGTH * length + self.bias
        if cover.max(initial=0.0) >= WHOLE:
            total[np.logical_or.reduceat(self._whole(parts), self._starts) & (total < WORD_FOR_WORD)] = WORD_FOR_WORD
        return total

    def likenesses(self, *parts: Part) -> tuple[Numbers, Numbers, Numbers]:
        """The parts of a score: cover, profile, letters; one number each for each of `keys`."""
        rows = _together(parts)
        cover = self._best(self._has[rows].sum(axis=0) / self._mass)
        likeness = sum((part.likeness for part in parts[1:]), start=parts[0].likeness)
        length = math.sqrt(sum(part.square for part in parts)) + 1e-9
        return cover, self._profile[rows].sum(axis=0), self._best(likeness / length)

    def _whole(self, parts: Sequence[Part]) -> npt.NDArray[np.bool_]:
        """Which examples are there whole, with little else beside them."""
        rows = _together(parts)
        content = [row for row in rows if self._content[row]]
        ideas = sum(one[0] != "." for one in frozenset().union(*(part.ideas for part in parts)))
        held = self._holds[content].sum(axis=0)
        little = np.where(self._contents >= 2, LITTLE, 0)
        enough = self._has[rows].sum(axis=0) >= WHOLE * self._mass
        whole: npt.NDArray[np.bool_] = (held == self._contents) & (ideas - held <= little) & enough
        return whole

    def _best(self, values: npt.NDArray[np.floating]) -> Numbers:
        """The greatest value of each thing's examples."""
        return np.maximum.reduceat(values, self._starts).astype(np.float64)
