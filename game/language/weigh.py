"""Patterns, phrases and learned sums put together: which behaviours stand, and by which words. Owns that decision.

A sum alone never awards and never punishes: some pattern or phrase in the sentence must speak for the behaviour, so that there are words
to show. A sum may overrule a weak pattern. What the scene, the record or the names decide is not weighed: it is known.
"""

import re
from collections.abc import Mapping, Sequence

from game.language.fold import Folded, Sentence
from game.language.learned import GENERIC, Learned, logistic
from game.language.pattern import Hit
from game.skills import MISSTEPS

_SURER = {misstep.id: 0.6 for misstep in MISSTEPS}
"""How far above its threshold a sum must be for a phrase to speak alone: to punish on a phrase takes more than to award (design)."""
_ABOUT_THEM = frozenset({"prejudges", "blames-customer", "confronts"})
_THEM = re.compile(r"\b(?:you|people|customers?|folks?|every(?:one|body)|they)\b")
TOKEN = re.compile(r"[\w'£$€%]+|[?!,;.]")
"""What counts as a word of a phrase."""
NUMBER = re.compile(r"\d[\d.,:/]*")
"""What any figure of a phrase stands for: `0`."""


def tokens_of(sentence: Sentence) -> list[tuple[str, int, int]]:
    """The words of a sentence as phrases have them, each with its place in the folded text."""
    return [
        (NUMBER.sub("0", match.group()), sentence.start + match.start(), sentence.start + match.end())
        for match in TOKEN.finditer(sentence.text)
    ]


def _of_them(id: str, sentence: Sentence) -> bool:
    """Whether a sentence can show what is said of a customer: it must speak of them."""
    return id not in _ABOUT_THEM or bool(_THEM.search(sentence.text))


def _phrase_hits(folded: Folded, learned: Learned) -> list[dict[int, Hit]]:
    """For each sentence the strongest phrase for each label, as a hit."""
    found: list[dict[int, Hit]] = []
    for sentence in folded.sentences:
        words = tokens_of(sentence)
        spoken = learned.spoken([word for word, _, _ in words])
        found.append(
            {
                column: Hit(learned.labels[column], strength / 100, words[first][1], words[last - 1][2])
                for column, (strength, first, last) in spoken.items()
            }
        )
    return found


def weigh(
    folded: Folded,
    sums: Sequence[Sequence[float]],
    hits: Sequence[Hit],
    denied: Sequence[Hit],
    known: Mapping[str, Hit],
    settled: frozenset[str],
    learned: Learned,
) -> dict[str, Hit]:
    """The behaviours that stand, each with the words that decided it and its score, 0.5 to 1.

    Args:
        folded: the reply.
        sums: for each sentence how much speaks for each label, above its threshold.
        hits: what the patterns found.
        denied: what looked like a hit and was ruled out: no phrase in its sentence makes up for it.
        known: behaviours that stand whatever the sums say.
        settled: behaviours that are not weighed: they stand if they are known, and else do not.
        learned: the numbers.
    """
    place_of = {sentence.start: place for place, sentence in enumerate(folded.sentences)}
    by_pattern: dict[tuple[int, str], Hit] = {}
    for hit in hits:
        key = (place_of[folded.sentence_at(hit.start).start], hit.id)
        if key not in by_pattern or hit.score > by_pattern[key].score:
            by_pattern[key] = hit
    by_phrase = _phrase_hits(folded, learned)
    best: dict[str, tuple[float, Hit]] = {}
    ruled_out = {(place_of[folded.sentence_at(hit.start).start], hit.id) for hit in denied}
    for place, row in enumerate(sums):
        for column, above in enumerate(row):
            id = learned.labels[column]
            if above < 0 or id in settled or id.startswith(GENERIC):
                continue
            speaks = by_pattern.get((place, id))
            if speaks is None and (place, id) not in ruled_out and above >= _SURER.get(id, 0.0) and _of_them(id, folded.sentences[place]):
                speaks = by_phrase[place].get(column)
            if speaks is not None and (id not in best or above > best[id][0]):
                best[id] = (above, speaks)
    stand = {id: Hit(id, logistic(above), hit.start, hit.end) for id, (above, hit) in best.items()}
    stand.update(known)
    return stand
