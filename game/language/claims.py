"""Figures in a reply set against the record and the knowledge base. Owns what counts as a wrong fact and as a correct one.

It calls a figure wrong only when the sentence plainly states an entry and gives another figure of the same kind; else it says nothing.
"""

import re
from dataclasses import dataclass

from game.language.fold import Folded
from game.language.meaning import SceneIndex
from game.language.ngrams import concept, content_words
from game.language.pattern import Hit
from game.language.questions import asks

_WORDS = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
}
_WORDS |= {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100, "a": 1, "an": 1, "half": 0}
_NUMBER = r"(?:\d+(?:,\d{3})*(?:\.\d+)?|" + "|".join(word for word in _WORDS if word not in {"half", "zero"}) + ")"
_UNITS = (
    ("year", r"years?"),
    ("month", r"months?"),
    ("week", r"weeks?"),
    ("day", r"(?:working |business )?days?"),
    ("hour", r"hours?"),
    ("minute", r"minutes?"),
    ("second", r"seconds?"),
    ("percent", r"%|per ?cent"),
    ("kg", r"kg|kilos?|kilograms?"),
    ("g", r"g|grams?"),
    ("watt", r"w|watts?"),
    ("litre", r"litres?|l"),
    ("cm", r"cm|centimetres?"),
    ("mm", r"mm|millimetres?"),
    ("metre", r"m|metres?"),
    ("gb", r"gb|gigabytes?"),
    ("money", r"pounds?|euros?|dollars?|quid"),
)
_ANY_UNIT = "|".join(form for _, form in _UNITS)
_QUANTITY = re.compile(
    rf"(?<![\w.])(?:(?P<sign>[£$€]) ?(?P<sum>\d+(?:,\d{{3}})*(?:\.\d+)?)|(?P<number>{_NUMBER}) ?(?P<unit>{_ANY_UNIT})(?![\w]))"
)
_DATE = re.compile(
    r"\bthe (\d{1,2})(?:st|nd|rd|th)\b|\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)\b"
)
_CLOCK = re.compile(r"\b(\d{1,2}[.:]\d{2})\b|\b(\d{1,2}) ?(?:am|pm|o'clock)\b")
_STATES = re.compile(
    r"\b(?:is|are|was|were|lasts?|runs?|covers?|costs?|takes?|comes?|arrives?|leaves?|closes?|opens?|weighs?|expires?|ends?|"
    r"starts?|due|has|have|draws|uses|holds|charges?|includes?|within|goes|means|gives|get)\b"
)
_HEDGE = re.compile(
    r"\b(?:think|maybe|perhaps|probably|about|around|roughly|guess|might|could|would|let me|check|not|if|unless|i will|we will|"
    r"i can|we can|you said|you told|sorry|waited|ago|hope|believe|whether|not sure|nearly|almost|should|instead of|so far|"
    r"for you)\b"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its kind."""

    kind: str
    value: str
    start: int
    end: int


def _value(text: str) -> str:
    text = text.replace(",", "")
    return str(_WORDS[text]) if text in _WORDS else text.rstrip("0").rstrip(".") if "." in text else text


def figures(text: str) -> list[Figure]:
    """The numbers with units, sums of money, dates and clock times of a folded text.

    >>> [(f.kind, f.value) for f in figures("the guarantee runs two years and costs £ 3.50, from the 7th at 10:30")]
    [('year', '2'), ('money', '3.5'), ('date', '7'), ('clock', '10:30')]
    """
    found: list[Figure] = []
    for match in _QUANTITY.finditer(text):
        if match["sign"]:
            found.append(Figure("money", _value(match["sum"]), *match.span()))
            continue
        kind = next(name for name, form in _UNITS if re.fullmatch(form, match["unit"]))
        found.append(Figure(kind, _value(match["number"]), *match.span()))
    found.extend(Figure("date", match.group(1) or match.group(2), *match.span()) for match in _DATE.finditer(text))
    taken = [(figure.start, figure.end) for figure in found if figure.kind == "money"]
    found.extend(
        Figure("clock", (match.group(1) or match.group(2) + ":00").replace(".", ":"), *match.span())
        for match in _CLOCK.finditer(text)
        # «3.50» is a sum of money where a sign says so, and a time of day elsewhere.
        if all(match.end() <= start or end <= match.start() for start, end in taken)
    )
    return sorted(found, key=lambda figure: figure.start)


def _contradicts(figure: Figure, clause: str, at: int, index: SceneIndex) -> bool:
    """Whether an entry speaks of the same thing with exactly one other figure of this kind."""
    head = clause[:at]
    said = [concept(word) for word in content_words(head)]
    if not said or len(said) > 6:
        return False
    for _, title, text in index.entries:
        for part in re.split(r"[.!?;] ", text):
            theirs = {f.value for f in figures(part) if f.kind == figure.kind}
            if len(theirs) != 1 or figure.value in theirs:
                continue
            about = {concept(word) for word in content_words(f"{title} {part}")}
            shared = [word for word in said if word in about]
            if len(shared) >= 0.6 * len(said):
                return True
    return False


def read_claims(folded: Folded, index: SceneIndex, customer: str, states: dict[str, tuple[int, int]]) -> list[Hit]:
    """Wrong and correct facts.

    Args:
        folded: the reply.
        index: the scene's.
        customer: the customer's last words, folded: figures given there are the customer's own.
        states: entries already read as stated, with where in the folded text.
    """
    world = {(figure.kind, figure.value) for figure in figures(f"{index.world} {customer}")}
    hits: list[Hit] = []
    # Minutes and seconds say how long the talk takes, seldom what the record holds.
    for sentence in folded.sentences:
        if asks(sentence):
            continue
        for figure in figures(sentence.text):
            clause_at = max(
                sentence.text.rfind("; ", 0, figure.start) + 1,
                sentence.text.rfind(" and ", 0, figure.start) + 4 if " and " in sentence.text[: figure.start] else 0,
                0,
            )
            clause = sentence.text[clause_at : figure.end]
            if (
                figure.kind in {"minute", "second"}
                or (figure.kind, figure.value) in world
                or _HEDGE.search(clause)
                or not _STATES.search(clause)
            ):
                continue
            if _contradicts(figure, clause, figure.start - clause_at, index):
                hits.append(Hit("wrong-fact", 0.8, sentence.start + figure.start, sentence.start + figure.end))
    wrong = {folded.sentence_at(hit.start).span for hit in hits}
    for start, end in states.values():
        text = folded.text[start:end]
        if folded.sentence_at(start).span not in wrong and not re.search(
            r"\b(?:i think|i guess|maybe|perhaps|probably|not sure|might be)\b", text
        ):
            hits.append(Hit("correct-fact", 0.8, start, end))
            break
    return hits
