"""Text from outside made safe, and cut into sentences with offsets. Owns what every door (YAML, keyboard, saves) does to a string.

Nothing here knows the game; it stands below every room.
"""

import re
import unicodedata

# Bidirectional controls can make a line read as something else than what is stored (CVE-2021-42574).
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SENTENCE = re.compile(r"[^.!?…\n]*(?:[.!?…]+[\"'”’)\]]*|\n|$)")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e|approx|no)\.|\b[A-Z]\.|\d\.)$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


def is_unsafe(character: str) -> bool:
    """Whether a character may steer a terminal or a reader's eye: controls but tab and newline, bidi marks, surrogates, private use."""
    if character in "\n\t":
        return False
    return character in _BIDI or unicodedata.category(character) in {"Cc", "Cs", "Co", "Zl", "Zp"}


def clean(text: str) -> str:
    """The text with every unsafe character replaced by U+FFFD, one for one, so that offsets into it stay true."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("\ufffd" if is_unsafe(character) else character for character in text)


def one_line(text: str) -> str:
    """The cleaned text on one line, runs of white space folded."""
    return " ".join(clean(text).split())


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as `[start, end)` in code points, white space around them left out.

    A full stop after an abbreviation, an initial or a digit that goes on ("3.5") does not end a sentence.

    >>> text = "Sorry, Mr. Tate. It costs 3.50 now! Is that all right?"
    >>> [text[start:end] for start, end in sentences(text)]
    ['Sorry, Mr. Tate.', 'It costs 3.50 now!', 'Is that all right?']
    """
    found: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE.finditer(text):
        end = match.end()
        if end == start:
            continue
        goes_on = end < len(text) and not text[end].isspace() and text[end - 1] not in "\n"
        short = text[end - 1] == "." and _ABBREVIATION.search(text[max(start, end - 8) : end])
        if goes_on or (short and end < len(text) and not (text[end - 2].isdigit() and text[end : end + 2].strip()[:1].isupper())):
            continue
        _add(found, text, start, end)
        start = end
    _add(found, text, start, len(text))
    return found


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        lead = len(piece) - len(piece.lstrip())
        found.append((start + lead, start + lead + len(stripped)))


def words(text: str) -> list[str]:
    """The words of a text, as written, without punctuation.

    >>> words("It's 3 o'clock - isn't it?")
    ["It's", '3', "o'clock", "isn't", 'it']
    """
    return _WORD.findall(text)
