"""The customer's name in a reply: used, wrong, or used too often. Owns how names are found."""

import re
from collections.abc import Sequence

from game.language.fold import Folded
from game.language.pattern import Hit

_TITLE = re.compile(r"\b(?:mr|mrs|ms|miss|mx|dr|doctor|professor|mister|missus) ([a-z][a-z']+)")
_VOCATIVE = re.compile(
    r"(?:\b(?:hello|hi|hey|dear|thanks|thank you|sorry|morning|afternoon|evening|of course|certainly|yes|no|right|well|ok|bye|"
    r"goodbye)[,;]? )([a-z][a-z']+)(?=[,.!?;])"
)
# Words that follow "thanks" or "hello" without being names. A wrong name is claimed only for a word typed with a capital.
_NO_NAMES = frozenset(
    "there again everyone all so and for sir madam love dear mate thanks sorry hello you please yes no indeed goodbye bye then sure".split()
)


def _parts(names: Sequence[str]) -> set[str]:
    """Every single word of the right names, lower case, titles left out."""
    found = {part.lower().strip(".") for name in names for part in name.split()}
    return found - {"mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "professor"}


def _right(folded: Folded, parts: set[str]) -> list[re.Match[str]]:
    if not parts:
        return []
    either = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    return list(re.finditer(rf"(?<![\w'])(?:(?:mr|mrs|ms|miss|mx|dr|professor) )?(?:{either})(?: (?:{either}))?(?!\w)(?!'s)", folded.text))


def _near(word: str, parts: set[str]) -> bool:
    """Whether a word is one slip away from a right name: a misspelt name is not a wrong one."""
    for part in parts:
        if abs(len(part) - len(word)) > 1 or word[0] != part[0]:
            continue
        if len(part) == len(word) and sum(a != b for a, b in zip(part, word, strict=True)) <= 2:
            return True
        shorter, longer = sorted((part, word), key=len)
        if any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer))):
            return True
    return False


def _wrong(folded: Folded, parts: set[str], others: set[str]) -> Hit | None:
    for match in _TITLE.finditer(folded.text):
        name = match.group(1)
        first, _ = folded.span(match.start(1), match.end(1))
        if match.group().startswith(("dr", "doctor", "professor")) and not folded.given[first].isupper():
            continue
        about_other = re.search(r"(?:this is|i am|my name is|ask|told|with|colleague|manager) $", folded.text[: match.start()])
        if not (name in parts or name in others or about_other or _near(name, parts)):
            return Hit("wrong-name", 0.85, match.start(), match.end())
    for match in _VOCATIVE.finditer(folded.text):
        name = match.group(1)
        first, _ = folded.span(match.start(1), match.end(1))
        if (
            folded.given[first].isupper()
            and name not in _NO_NAMES | parts | others
            and not _near(name, parts)
            and not folded.given[first : first + len(name)].isupper()
        ):
            return Hit("wrong-name", 0.7, match.start(1), match.end(1))
    return None


def read_names(folded: Folded, names: Sequence[str], others: set[str], earlier: Sequence[str]) -> list[Hit]:
    """What a reply does with the customer's name.

    Args:
        folded: the reply.
        names: the customer's right names; empty if unknown, and then no name is wrong.
        others: lower-case words that may be somebody else's name: colleagues, the player, people in the scene.
        earlier: the player's own earlier lines, for a name that comes in every line.
    """
    parts = _parts(names)
    if not parts:
        match = next(
            (
                m
                for m in _TITLE.finditer(folded.text)
                if not m.group().startswith(("dr", "doc", "prof")) or folded.given[folded.span(m.start(1), m.end(1))[0]].isupper()
            ),
            None,
        )
        count = len(list(_TITLE.finditer(folded.text)))
        spoken = re.findall(r"(?<![\w'])([a-z]{3,12})(?=[,.!?])", folded.text)
        repeated = next((w for w in spoken if spoken.count(w) >= 3 and w not in _NO_NAMES), "")
        if match and count >= 3:
            return [Hit("overuses-name", 0.8, match.start(), match.end())]
        if repeated:
            start = folded.text.index(repeated)
            first, _ = folded.span(start, start + len(repeated))
            return [Hit("overuses-name", 0.6, start, start + len(repeated))] if folded.given[first].isupper() else []
        return [Hit("uses-name", 0.7, match.start(), match.end())] if match else []
    hits: list[Hit] = []
    right = _right(folded, parts)
    often = len(right) >= 3 or (len(right) >= 2 and len(folded.text.split()) < 12)
    every_line = len(earlier) >= 3 and right and all(any(part in line.lower() for part in parts) for line in earlier[-3:])
    if often or every_line:
        hits.append(Hit("overuses-name", 0.85 if often else 0.6, right[0].start(), right[-1].end()))
    elif right:
        hits.append(Hit("uses-name", 0.9, right[0].start(), right[0].end()))
    wrong = _wrong(folded, parts, others)
    if wrong:
        hits.append(wrong)
    return hits
