"""A reply cut into clauses, each with its form: asks, requests, offers, denies. Owns what the form of a clause allows it to mean."""

import re
from dataclasses import dataclass

from game.language.fold import Folded, Sentence

_WH = r"(?:what|when|where|why|how|who|which|whose)"
_BE = r"(?:is|are|was|were)"
_AUX = rf"(?:do|does|did|{_BE}|can|could|will|would|have|has|had|should|shall|may|might)"
_THEM = r"(?:i|we|you|he|she|they|it|there)"
_PERSON = rf"(?:{_THEM}|any|any1|anyone|anybody|some1|sum1|someone|somebody|everyone|something|anything|everything)"
_SUBJECT = rf"(?:{_PERSON}|that|this|these|those|the|your|one|both|all)"
_LEAD = (
    r"(?:(?:and|but|so|well|ok|oh|ah|right|sorry|now|then|yes|no|please|hi|hello|hey|first|also|just|sure|of course|thanks|thank you|"
    r"great|good|perfect|lovely|nice|in that case|until|till|since|by|at|from|for|on|in|to|with|because of|about|before that)\b ?[,;]? ?"
    r"){0,4}"
)
# A new clause typed on without a mark gives itself away by its subject and verb.
_TYPED_ON = (
    rf"{_WH} (?:{_BE}|do|does|did|can|could|will|would|has|have|had) (?:{_THEM}|that|this|the|your)\b",
    rf"{_THEM} (?:will|have|has|am|{_BE}|had|can|could|would|shall|did|do)\b",
    r"(?:that|there) is |let (?:us|me) |(?:can|could|would|will|do|did|are|have) you |please |tell me |did (?:any|some)",
)
_JOINED = r"(?:and|but|or|so|because|while|whereas|if|should you|once|unless|otherwise) "
_CUT = re.compile(rf"[,;:] | (?={_JOINED})|(?<=[\w']) (?={'|'.join(_TYPED_ON)})")


def _any(*lines: str) -> re.Pattern[str]:
    return re.compile("|".join(lines))


_ASKS = _any(
    rf"^{_LEAD}(?:{_WH}\b|{_AUX} (?:not )?{_SUBJECT}\b|(?:any|any1|anyone|anybody) |got (?:any|a|an|some)|what about|how about)",
    rf"^{_LEAD}(?:\w+ ){{1,4}}{_WH} (?:{_BE}|do|does|did|can|could|will|would|has|have|had)\b",
)
# Without a question mark, these go on from what was said before or set a condition: "and has the same price", "should it not come".
_GOES_ON = _any(rf"^(?:and|but|so) {_AUX} (?!{_PERSON}\b)", r"^should (?!i\b|we\b)")
_WANTS = _any(
    r"\btell me\b|\blet me (?:know|see|look|have a look)\b|\bshow me\b|\bdescribe\b|\bexplain (?:to )?me\b",
    r"\b(?:say|give|read) (?:to )?me\b|\bread (?:it|them|out)\b|\b(?:talk|walk|take) me through\b",
    r"\bi (?:just |only |would |still )*(?:like|want|need|have) to (?:know|ask|hear|see|understand)\b",
    r"\bi (?:am |was |just )*wonder(?:ing|ed)?\b|\b(?:may|can|could) i (?:just )?(?:ask|have|get|see|look|check)\b",
    r"\blook (?:at|behind|under|underneath)\b|\bturn it (?:over|round|around)\b|\bhave a look\b",
)
_REQUEST = _any(r"\b(?:can|could|would|will) you (?!like|prefer|rather|want|need)", r"\bplease\b|\bwould you mind\b")
_OFFERS = _any(
    r"\b(?:shall|should) (?:i|we)\b|\b(?:may|can|could) (?:i|we)\b(?! (?:ask|have|get|see|check|look)\b)",
    r"\bwould you (?:like|prefer|rather|want)\b|\bdo you (?:want|prefer)\b|\bhow about\b|\bwhat (?:about|if)\b",
    r"\bwould (?:it|that|this|you) (?:help|suit|be (?:ok|all right|better|easier))\b|\bwant (?:me |us )?to\b|\blet (?:me|us)\b",
    rf"\b{_BE} (?:that|this|you) (?:all right|ok|fine)\b|\bdoes (?:that|this) (?:suit|work|sound)\b",
    r"\bif you (?:like|want|prefer|wish)\b",
)
_TAG = re.compile(r"(?: right| ok| all right| yes| is that (?:ok|all right|fine)| does that work| would that (?:help|do|work))\?$")
_DENIES = _any(
    rf"\b(?:can|could|will|would|shall|should|do|does|did|have|has|had|{_BE}|am|may|must|need) not\b",
    r"\b(?:never|unable|impossible|no way|nobody|no one|none|neither|nor|without)\b",
)
# Said with a «not» or «no», and yet no denial of what the clause is about.
_MILD = _any(
    r"\bno (?:charge|costs?|extra|problem|worries|need|hurry|rush|fee|matter|stress|fuss|trouble|longer|doubt)\b",
    r"\bwithout (?:paying|charge|cost|delay|fail)\b|\bnot (?:your|my) (?:fault|mistake)\b|\bnot (?:you|me)\b",
    r"\b(?:do|will|need|must|does) not (?:worry|pay|cost|have to|need|be charged|apologise|mind)\b",
    r"\b(?:if|should) [^,;.]* not\b|\bwhy (?:do|does|did|is|have|has) not\b|\bso (?:that )?[^,;.]* (?:can|will|do|does) not\b",
)
_UNSURE = _any(
    r"\bi (?:think|guess|suppose|believe)\b|\b(?:maybe|perhaps|probably|might|as far as|not sure|do not know|no idea)\b",
    r"\bcan not (?:say|tell|see)\b",
)
_HELPS_US = _any(
    r"\b(?:call|ring|phone|write|write to|contact|text|message|email|tell|inform|let|remind|notify) (?:us|me)\b"
    r"(?! (?:call|ring|phone|write|send|check))",
    r"\byou (?:can|could|should|must|have to|need to|may) (?:always |just |also |then )?"
    r"(?:call|ring|phone|write|contact|text|message|email|check|ask)\b",
)
_OURS = _any(
    r"\b(?:i|we|me|us|my|our|ill|going to)\b|\byou (?:will|shall|get|have|hear|can expect|know|receive)\b|\bexpect\b",
    r"\b(?:will|is|are|gets?|goes|comes?) (?:be|going|back|there|out|with)\b",
)
_DESCRIBES = re.compile(
    rf"^(?:the|that|this|our|a|an|it|they|these) (?:[\w']+ ){{0,4}}(?:{_BE}|looks?|costs?|opens?|needs?|takes?|works?)\b"
    r"(?! (?:yours|on us|with you|free))"
)
_CHOOSES = _any(
    r"\bwould you (?:like|prefer|rather)\b|\bdo you (?:prefer|want)\b|\bwhich\b|\beither\b|\byour choice\b|\byou choose\b",
    r"\b(?:two|three) (?:ways|options|things)\b",
)


@dataclass(frozen=True, slots=True)
class Form:
    """What the form of a clause allows it to mean."""

    asks: bool
    """Whether it asks for something, with or without a mark."""
    states: bool
    """Whether it can take a step: it states, offers or requests."""
    denies: bool
    unsure: bool
    passes: bool
    """Whether it leaves the doing to the customer: «call us»."""
    ours: bool
    """Whether somebody on our side does something, or the customer is to get something."""
    offers: bool
    describes: bool
    """Whether it says how a thing is, and no more: «the steel one is nice»."""
    chooses: bool
    """Whether it names two ways or more to choose from, so that none is agreed yet."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, or neighbouring clauses taken together."""

    pieces: tuple[str, ...]
    """Folded, without closing marks."""
    sentence: Sentence
    """The last one that it stands in."""
    marked: bool
    """Whether the question mark of that sentence is its own."""

    @property
    def text(self) -> str:
        """Its pieces as one."""
        return " ".join(self.pieces)

    def form(self) -> Form:
        """Its form."""
        return form_of(self.text, self.sentence.text, self.marked)


def form_of(text: str, sentence: str = "", marked: bool = False) -> Form:
    """The form of a clause.

    Args:
        text: folded, without its closing mark.
        sentence: the sentence that it stands in, with its mark.
        marked: whether the question mark of the sentence is its own.
    """
    form = bool(_ASKS.search(text)) and (marked or not _GOES_ON.search(text))
    wants = bool(_WANTS.search(text))
    offers = bool(_OFFERS.search(text)) or bool(_TAG.search(sentence))
    return Form(
        asks=form or wants or marked,
        states=offers or bool(_REQUEST.search(text)) or not (form or marked),
        denies=bool(_DENIES.search(_MILD.sub(" ", text))),
        unsure=bool(_UNSURE.search(text)),
        passes=bool(_HELPS_US.search(text)),
        ours=bool(_OURS.search(text)),
        offers=offers,
        describes=bool(_DESCRIBES.search(text)),
        chooses=" or " in sentence and bool(_CHOOSES.search(sentence)),
    )


def form_of_sentence(sentence: Sentence) -> Form:
    """The form of a sentence as one clause."""
    return form_of(sentence.text.rstrip(".!?"), sentence.text, sentence.asks)


def _pieces(body: str) -> list[str]:
    pieces: list[str] = []
    for piece in _CUT.split(body):
        piece = piece.strip(" ,;:")
        # One word alone is no clause: it belongs to what follows it.
        if pieces and len(pieces[-1].split()) < 2:
            pieces[-1] = f"{pieces[-1]} {piece}"
        elif piece:
            pieces.append(piece)
    if len(pieces) > 1 and len(pieces[-1].split()) < 2:
        last = pieces.pop()
        pieces[-1] = f"{pieces[-1]} {last}"
    return pieces


MOST = 40
"""Clauses of a sentence; of a longer one the rest counts as one."""
SHORT = 9
"""Words up to which a sentence leans on the one before it: «It ends in 61. Is that yours?» (design)."""
_LEANS = re.compile(r"\b(?:it|that|this|them|one|there|those|these)\b")


def clauses(folded: Folded) -> list[Clause]:
    """The clauses of a reply: each by itself, each with the one after it, each sentence whole, and short ones with what they lean on."""
    found: list[Clause] = []
    before: tuple[str, ...] = ()
    for sentence in folded.sentences:
        pieces = tuple(_pieces(sentence.text.rstrip(".!?")))
        if len(pieces) > MOST:
            pieces = (*pieces[: MOST - 1], " ".join(pieces[MOST - 1 :]))
        last = len(pieces) - 1
        for place in range(len(pieces)):
            found.append(Clause(pieces[place : place + 1], sentence, sentence.asks and place == last))
            if place < last and last > 1:
                found.append(Clause(pieces[place : place + 2], sentence, sentence.asks and place + 1 == last))
        if last > 0:
            found.append(Clause(pieces, sentence, sentence.asks))
        short = sum(piece.count(" ") + 1 for piece in pieces) <= SHORT
        if before and short and (sentence.asks or _LEANS.search(sentence.text)):
            found.append(Clause((*before, *pieces), sentence, sentence.asks))
        before = pieces[-1:]
    return found
