"""Typed text folded to one spelling, with a way back to the text as given. Owns what counts as the same word for the patterns.

Patterns are written once, against lower-case text without contractions ("i am sorry"), whatever the player typed ("Im sooo sory!!").
Spelling is therefore never a reason for a lower score.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from game.content.model.reading import Span
from game.language.spelling import fold_word
from game.text import sentences

LIMIT = 4000
"""How many characters of a reply are read; what comes after is left unread."""

# One alternative a kind of token; the order matters: e-mail before words, faces before marks.
_TOKEN = re.compile(
    r"(?P<mail>e-?mail\w{0,5})|(?P<number>\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|am|pm|kg|g|w|cm|mm|m)?(?![^\W\d_]))"
    r"|(?P<face>[:;=]-?[()DPp/|]|<3|[\U0001F300-\U0001FAFF\u2600-\u27BF])"
    r"|(?P<word>[^\W_]+(?:['\u2019\u2018`\u00b4][^\W_]+)*)|(?P<money>[£$€%])|(?P<stage>[*()])"
    r"|(?P<stop>[.!?\u2026]+)|(?P<pause>,)|(?P<break>[:;\u2013\u2014]|(?<=\s)-+(?=\s))",
    re.IGNORECASE,
)
_LAUGH = frozenset("\U0001f602\U0001f923\U0001f606\U0001f639\U0001f605")
_ANGRY = frozenset("\U0001f621\U0001f620\U0001f92c\U0001f624\U0001f595")
_ROLL = frozenset("\U0001f644\U0001f612\U0001f611\U0001f62e\u200d\U0001f4a8")
_GLAD = frozenset("\U0001f600\U0001f603\U0001f604\U0001f601\U0001f973\U0001f389\U0001f929\U0001f388")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a reply."""

    span: Span
    """In the text as given."""
    start: int
    """In the folded text."""
    end: int
    """In the folded text, with its closing mark."""
    text: str
    """Folded, with its closing mark."""

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.text.endswith("?")


@dataclass(frozen=True, slots=True)
class Folded:
    """A reply in one spelling. Sentences end in `.`, `!` or `?`; words stand one space apart; `,` and `;` follow a word."""

    given: str
    """The text as given, whole."""
    text: str
    sentences: tuple[Sentence, ...]
    _at: tuple[int, ...]
    """Where in the folded text each token starts."""
    _from: tuple[Span, ...]
    """Where in the text as given each token stands."""

    def span(self, start: int, end: int) -> Span:
        """The span in the text as given of a span in the folded text."""
        first = max(bisect_right(self._at, start) - 1, 0)
        last = max(bisect_right(self._at, max(end - 1, start)) - 1, first)
        return (self._from[first][0], self._from[last][1]) if self._from else (0, 0)

    def sentence_at(self, start: int) -> Sentence:
        """The sentence that a place in the folded text lies in."""
        for sentence in self.sentences:
            if start < sentence.end:
                return sentence
        return self.sentences[-1]


def _face(character: str) -> str:
    if character in _LAUGH:
        return "facelaugh"
    if character in _ANGRY:
        return "faceangry"
    if character in _ROLL:
        return "faceroll"
    if character in _GLAD or character[-1] in ")D":
        return "faceglad"
    return "face"


def _piece(match: re.Match[str], following: str) -> str:
    """The folded form of one token; an empty one vanishes."""
    kind, token = match.lastgroup, match.group()
    if kind == "word":
        return fold_word(token, following)
    if kind == "mail":
        return token.lower().replace("-", "")
    if kind == "number":
        return token.lower()
    if kind == "face":
        return _face(token)
    if kind == "stop":
        return "?" if "?" in token else "!" if "!" in token else "."
    if kind == "pause":
        return ","
    if kind == "break":
        return ";"
    return token


def _following(matches: list[re.Match[str]], index: int) -> str:
    """The word right after a token, lower case, or nothing if a mark stands between."""
    if index + 1 < len(matches) and matches[index + 1].lastgroup == "word":
        return matches[index + 1].group().lower()
    return ""


@lru_cache(maxsize=64)
def fold(text: str) -> Folded:
    """Fold a reply, at most its first `LIMIT` characters.

    >>> fold("Im so sory, that’s our mistake!! Whats it for").text
    'i am so sorry, that is our mistake! what is it for.'
    """
    pieces: list[str] = []
    at: list[int] = []
    origin: list[Span] = []
    found: list[Sentence] = []
    length = 0
    for begin, end in sentences(text[:LIMIT]):
        start, first = length, len(pieces)
        matches = list(_TOKEN.finditer(text, begin, end))
        for index, match in enumerate(matches):
            piece = _piece(match, _following(matches, index))
            mark = piece in {",", ";", ".", "!", "?"}
            inner = mark and piece in ".!?" and index + 1 < len(matches) and matches[index + 1].lastgroup != "stage"
            # Two marks in a row would defeat patterns that allow one; a full stop inside a sentence belongs to an abbreviation.
            if not piece or (mark and (length == start or pieces[-1][-1] in ",;.!?")) or inner:
                continue
            if length and not mark:
                piece = " " + piece
            at.append(length + (1 if piece[0] == " " else 0))
            origin.append((match.start(), match.end()))
            pieces.append(piece)
            length += len(piece)
        if length == start:
            continue
        if pieces[-1] not in {".", "!", "?"}:
            close = "?" if text[begin:end].rstrip("\"'”’)]").endswith("?") else "."
            if pieces[-1] in {",", ";"}:
                pieces[-1] = close
            else:
                at.append(length)
                origin.append((end, end))
                pieces.append(close)
                length += 1
        whole = "".join(pieces[first:]).strip()
        found.append(Sentence((begin, end), length - len(whole), length, whole))
    return Folded(text, "".join(pieces), tuple(found), tuple(at), tuple(origin))
