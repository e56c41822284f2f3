"""Two readers without a mind, for `scripts/moments.py`: a small classifier, and a list of good and bad words. Owns how each guesses.

Both see a moment's text and nothing else. The list was written from general knowledge of English, without a look at any customer's lines.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Group = Literal["worry", "anger", "disappointment", "resignation", "calm", "good"]
GROUPS: tuple[Group, ...] = ("worry", "anger", "disappointment", "resignation", "calm", "good")
"""What is guessed. Hurt pride counts as anger; relief, gratitude and joy as good."""
Tone = Literal["good", "even", "bad"]

Others = Literal["lines", "persona", "strangers"]
OTHERS: Mapping[Others, str] = {
    "lines": "learned from every line but its own",
    "persona": "from other personas' other lines",
    "strangers": "from other personas in other scenes",
}
"""What the classifier may learn from: each way leaves out what the one before does, and more."""

SMOOTH = 0.5
"""Added to every count of a feature in a class (Lidstone)."""
RARE = 30
"""Moments of learning below which a class is never guessed."""

GOOD = frozenset(
    """
    good great nice kind kindly lovely wonderful perfect excellent brilliant happy glad pleased delighted grateful thankful thank
    thanks appreciate relief relieved better best fine well okay right yes love like enjoy fun smile laugh warm friendly helpful help
    helped helping fair honest honestly clear easy quick fast smooth safe sure certain trust hope hopeful calm comfortable fixed solved
    sorted works worked ready welcome patient polite respect generous thoughtful gentle clever fantastic super cheers bless proud agree
    """.split()
)
BAD = frozenset(
    """
    bad worse worst awful terrible horrible dreadful poor wrong broken broke fault faulty fail failed fails failing failure useless
    hopeless pointless waste wasted angry annoyed annoying furious cross upset sad sorry hurt disappointed disappointing worried worry
    worrying afraid fear scared nervous anxious trouble problem problems mistake mistakes late delay delayed wait waiting waited lost
    missing nobody nothing never no not hate sick tired enough ridiculous rude unfair lie lied lies liar complain complaint refuse
    refused cancel stupid shame disgrace insult joke impossible difficult hard slow expensive dirty cold pain damage damaged stuck
    """.split()
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[?!]")


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn of the customer as a reader meets it, and the truth."""

    text: str
    """All that a reader sees."""
    feeling: Group
    persona: str
    scene: str
    amiable: bool
    """Whether the persona's style is amiable: who withdraws politely."""
    talk: int
    """The talk that it is from."""
    lines: frozenset[str]
    """The authored lines that the text is made of, each under its scene or persona."""
    trust: int
    """Tenths, 0 to 1000: tells withdrawal from contentment afterwards."""

    @property
    def tone(self) -> Tone:
        """The truth for who knows only good, even and bad."""
        return "good" if self.feeling == "good" else "even" if self.feeling == "calm" else "bad"


def words(text: str) -> list[str]:
    """The words of a text and its question and exclamation marks; figures are left out.

    >>> words("It's 3 weeks. Why?")
    ["it's", 'weeks', 'why', '?']
    """
    return _WORD.findall(text.casefold().replace("’", "'"))


def features(text: str) -> frozenset[str]:
    """Words and pairs of neighbours, beginning and end included."""
    all_words = words(text)
    return frozenset(all_words) | {f"{one} {other}" for one, other in zip(["^", *all_words], [*all_words, "$"], strict=True)}


def balance(text: str) -> int:
    """Good words less bad ones: no grammar, no irony."""
    return sum((word in GOOD) - (word in BAD) for word in words(text))


def by_list(text: str) -> Tone:
    """The tone that the list of words guesses."""
    score = balance(text)
    return "good" if score > 0 else "bad" if score < 0 else "even"


@dataclass(frozen=True, slots=True)
class _Sums:
    """What was learned: how often each class has each feature, [classes, features], and how many moments it has."""

    having: Floats
    there: Floats


class Classifier:
    """Multinomial naive Bayes on words and pairs, asked about a moment with all that it may not have learned taken out of its sums."""

    def __init__(self, moments: Sequence[Moment], classes: Sequence[int], count: int) -> None:
        """Learns the class, a number below `count`, of each moment."""
        self.moments, self.classes, self.count = moments, classes, count
        self._place: dict[str, int] = {}
        self._seen = [self._places(moment.text) for moment in moments]
        self._with_line: dict[str, list[int]] = defaultdict(list)
        for number, moment in enumerate(moments):
            for line in moment.lines:
                self._with_line[line].append(number)
        self._allowed: dict[tuple[str, str, Others], _Sums] = {}
        self._scored: dict[tuple[int, Others], Floats] = {}

    def _places(self, text: str) -> NDArray[np.intp]:
        return np.array([self._place.setdefault(feature, len(self._place)) for feature in sorted(features(text))], dtype=np.intp)

    @cached_property
    def _cells(self) -> dict[tuple[str, str], _Sums]:
        """What each persona in each scene teaches."""
        cells: dict[tuple[str, str], _Sums] = defaultdict(self._nothing)
        for number, moment in enumerate(self.moments):
            sums = cells[moment.persona, moment.scene]
            sums.having[self.classes[number], self._seen[number]] += 1
            sums.there[self.classes[number]] += 1
        return cells

    def _nothing(self) -> _Sums:
        return _Sums(np.zeros((self.count, len(self._place))), np.zeros(self.count))

    def _from(self, moment: Moment, others: Others) -> _Sums:
        """What all the others teach, the moment's own lines still among it."""
        key = moment.persona, moment.scene, others
        if key not in self._allowed:
            sums = self._nothing()
            for (persona, scene), cell in self._cells.items():
                if _may(moment, persona, scene, others):
                    np.add(sums.having, cell.having, out=sums.having)
                    np.add(sums.there, cell.there, out=sums.there)
            self._allowed[key] = sums
        return self._allowed[key]

    def scores(self, number: int, others: Others) -> Floats:
        """The log-likelihood of each class for a moment, learned from others; −inf for a class that hardly occurs among them."""
        if (number, others) not in self._scored:
            self._scored[number, others] = self._scores(number, others)
        return self._scored[number, others]

    def _scores(self, number: int, others: Others) -> Floats:
        moment = self.moments[number]
        learned = self._from(moment, others)
        having, there = learned.having.copy(), learned.there.copy()
        for other in {other for line in moment.lines for other in self._with_line[line]}:
            if _may(moment, self.moments[other].persona, self.moments[other].scene, others):
                having[self.classes[other], self._seen[other]] -= 1
                there[self.classes[other]] -= 1
        here = having[:, self._seen[number]]
        here = here[:, here.sum(axis=0) > 0]
        width = np.log(having.sum(axis=1) + SMOOTH * len(self._place))
        likely = np.log(here + SMOOTH).sum(axis=1) - width * here.shape[1]
        return np.asarray(np.where(there >= RARE, likely, -np.inf))

    def guess(self, number: int, others: Others) -> int:
        """The likeliest class, where each is as likely as the next before a word is read."""
        return int(self.scores(number, others).argmax())


def _may(moment: Moment, persona: str, scene: str, others: Others) -> bool:
    return others == "lines" or (persona != moment.persona and (others == "persona" or scene != moment.scene))
