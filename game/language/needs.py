"""Which words a pattern cannot do without. Owns the cheap test that comes before a regular expression is compiled or run.

Most patterns cannot match most replies: a look at the first letters of the reply's words tells. The test may let a pattern through that
will not match; it never holds one back that would.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from game.language.parts import MACROS, SPACED

WIDTH = 4
"""Letters of a word that are looked at."""

_COMMON = frozenset(
    "i we you it that this the a an is are was were be am do does did have has had will can could would should not to of in on at "
    "for with and or but so if your my our me us they he she there here what just get all no as by from them been let any".split()
)
# Hits of one of these are dear: nearly every reply has them.
_DEAR = 25
_DIGITS = "0123456789"
_QUANTIFIER = re.compile(r"[*+?]\??|\{\d+(?:,\d*)?\}\??")
_WORD = re.compile(r"[\w']+")
_LOOK = re.compile(r"\(\?(?:=|!|<=|<!)")

Keys = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Part:
    """What is known of a piece of a pattern."""

    keys: Keys | None
    """One of these must stand in the text; None if nothing is known."""
    closed: bool
    """Whether it always ends at a blank, so that a new word begins after it."""
    also: Keys | None = None
    """One of these must stand in the text too."""


def _cost(keys: Keys) -> int:
    return sum(_DEAR if key in _COMMON else 1 for key in keys)


def _rarest(found: list[Keys]) -> tuple[Keys | None, Keys | None]:
    """The two that fewest texts have."""
    ranked = sorted(dict.fromkeys(found), key=_cost)
    return (ranked[0] if ranked else None), (ranked[1] if len(ranked) > 1 else None)


def _close(pattern: str, start: int) -> int:
    """The place of the bracket that closes the one at `start`."""
    depth, place, inside = 0, start, False
    while place < len(pattern):
        character = pattern[place]
        if character == "\\":
            place += 1
        elif inside:
            inside = character != "]"
        elif character == "[":
            inside = True
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if not depth:
                return place
        place += 1
    raise ValueError(f"a bracket is not closed in {pattern!r}")


def branches(pattern: str) -> list[str]:
    """The alternatives of a pattern, cut at the bars that stand in no bracket.

    >>> branches("a(?:b|c)|d")
    ['a(?:b|c)', 'd']
    """
    found, start, place = [], 0, 0
    while place < len(pattern):
        character = pattern[place]
        if character == "\\":
            place += 1
        elif character == "(":
            place = _close(pattern, place)
        elif character == "[":
            place = pattern.index("]", place + 2)
        elif character == "|":
            found.append(pattern[start:place])
            start = place + 1
        place += 1
    found.append(pattern[start:])
    return found


@lru_cache(maxsize=256)
def _macro(name: str) -> str:
    return MACROS[name] if name in MACROS else SPACED[name]


def _any_of(pattern: str, fresh: bool, ends: bool) -> _Part:
    """What is known of a choice between alternatives."""
    parts = [_sequence(branch, fresh, ends) for branch in branches(pattern)]
    if len(parts) == 1:
        return parts[0]
    closed = all(part.closed for part in parts)
    keys: set[str] = set()
    for part in parts:
        if part.keys is None:
            return _Part(None, closed)
        keys |= part.keys
    return _Part(frozenset(keys), closed)


def _word_keys(word: str, whole: bool, extra: str = "") -> Keys | None:
    """The keys of a word that a pattern spells out; None if too little of it is known."""
    if not word or word[0] in _DIGITS:
        return None
    if len(word) >= WIDTH:
        return frozenset({word[:WIDTH]})
    if not whole:
        return None
    return frozenset({word, (word + extra)[:WIDTH]})


def _sequence(pattern: str, fresh: bool, ends: bool) -> _Part:
    """What is known of a row of pieces.

    Args:
        pattern: without bars outside brackets.
        fresh: whether a word may begin right at its start.
        ends: whether a word ends right at its end.
    """
    found: list[Keys] = []

    def needed(keys: Keys | None) -> None:
        if keys is not None:
            found.append(keys)

    word, known, place, length = "", fresh, 0, len(pattern)
    while place < length:
        character = pattern[place]
        quantifier = _QUANTIFIER.match(pattern, place + 1)
        if character.isalpha() or character == "'":
            if quantifier:
                # A letter that may be absent or doubled: what stands before it is known, and the word with it.
                after = quantifier.end()
                whole = (after == length and ends) or (after < length and pattern[after] in " _")
                needed(_word_keys(word, whole and quantifier.group() == "?", character) if known else None)
                word, known, place = "", False, after
                continue
            word += character
            place += 1
            continue
        blank = character in " _"
        needed(_word_keys(word, (blank and not quantifier) or (ends and _only_looks(pattern, place))) if known else None)
        inside, word = bool(word), ""
        if blank:
            known = not quantifier
            place = quantifier.end() if quantifier else place + 1
            continue
        part, place, optional = _piece(pattern, place, known and not inside, ends)
        if not optional:
            needed(part.keys)
            needed(part.also)
        known = part.closed and (known or not optional)
    needed(_word_keys(word, ends) if known else None)
    best, also = _rarest(found)
    return _Part(best, known and not word, also)


def _only_looks(pattern: str, place: int) -> bool:
    """Whether nothing but a look ahead stands between a place and the end."""
    return pattern.startswith(("(?=", "(?!"), place) and _close(pattern, place) == len(pattern) - 1


def _piece(pattern: str, place: int, fresh: bool, ends: bool) -> tuple[_Part, int, bool]:
    """One piece that is neither a letter nor a blank: what is known of it, where it ends, and whether it may be absent."""
    character = pattern[place]
    nothing = _Part(None, False)
    if _LOOK.match(pattern, place):
        return _Part(None, fresh), _close(pattern, place) + 1, False
    if character == "(":
        stop = _close(pattern, place)
        inner = pattern[place + 1 : stop].removeprefix("?:")
        after, optional = _after(pattern, stop + 1)
        follows = (after == len(pattern) and ends) or (after < len(pattern) and pattern[after] in " _")
        part = _any_of(inner, fresh, follows)
        if optional:
            return _Part(None, part.closed and fresh), after, True
        return part, after, False
    if character == "{":
        stop = pattern.index("}", place)
        part, _, inside = _piece(_macro(pattern[place + 1 : stop]), 0, fresh, True)
        after, optional = _after(pattern, stop + 1)
        return part, after, inside or optional
    stop = pattern.index("]", place + 2) if character == "[" else place + (1 if character == "\\" else 0)
    after, optional = _after(pattern, stop + 1)
    if character == "^" or pattern.startswith("\\b", place):
        return _Part(None, True), after, False
    if pattern.startswith("[,;", place):
        return _Part(None, False), after, optional
    return nothing, after, optional


def _after(pattern: str, place: int) -> tuple[int, bool]:
    """Where the quantifier at a place ends, and whether it allows for absence."""
    found = _QUANTIFIER.match(pattern, place)
    if not found:
        return place, False
    mark = found.group()
    return found.end(), mark[0] in "*?" or mark.startswith("{0")


def needs(pattern: str) -> tuple[Keys, ...]:
    """The first letters of words that a text must have for a pattern to match: of each set one; none if any text may match.

    >>> [sorted(keys) for keys in needs("(?:i|we) (?:will|shall) (?:call|ring) you")]
    [['call', 'ring'], ['you']]
    >>> needs("[^.?]{3,60}!")
    ()
    """
    part = _any_of(pattern, True, True)
    return tuple(keys for keys in (part.keys, part.also) if keys is not None)


def written(needed: tuple[Keys, ...]) -> str:
    """Needs as a line of text.

    >>> written(needs("(?:call|ring) you"))
    'call ring & you'
    """
    return " & ".join(" ".join(sorted(keys)) for keys in needed)


def read(line: str) -> tuple[Keys, ...]:
    """Needs from a line of text."""
    return tuple(frozenset(keys.split()) for keys in line.split("&")) if line else ()


def keys_of(text: str) -> set[str]:
    """The first letters of the words of a folded text."""
    return {word[:WIDTH] for word in _WORD.findall(text)}
