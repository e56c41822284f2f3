"""What the form of a reply shows: length, order, capitals, figures. Owns the readings that no phrase carries."""

import re

from game.language.fold import Folded
from game.language.pattern import Hit
from game.text import words

_FILLER = re.compile(
    r"(?<![\w'])(?:well|um+|uh+|er+|erm|you know(?: how it is)?|sort of|kind of|i mean|basically|anyway|what happens is|"
    r"like i was saying|so yes|actually|to be honest|the thing is|"
    r"how it is|or something|and stuff|and so on|as it were|i guess|let us see|where was i|if you (?:like|will)|funnily enough|"
    r"believe me|long story)(?![\w'])"
)
_UNIT = (
    r"(?:%|watts?|w|kg|g|grams?|kilos?|litres?|cm|mm|m|metres?|inches|inch|miles?|km|hours?|minutes?|days?|weeks?|months?|"
    r"years?|pounds?|euros?|volts?|amps?|gb|mb|degrees|db|euro|pence|decibels|times|megabits?|mbps|pages?|seats?|nights?|am|pm)"
)
_FIGURE = re.compile(rf"(?:[£$€] ?\d[\d.,]*|\d[\d.,:]*(?:kg|g|w|cm|mm|m|am|pm|st|nd|rd|th)\b|\d[\d.,:]* ?{_UNIT}\b|\b\d[\d.,:]*\b)")
_COUNT = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)\b")
_ANSWER = re.compile(
    r"^(?:hi,? |hello,? |ok,? |right,? |(?:mr|mrs|ms) \w+,? )*(?:yes|no|good news|bad news|done|sorted|the (?:short )?answer|"
    r"short version|short answer|bottom line|in short|you (?:get|will get|can have|do not have to|do not owe|are covered|"
    r"can keep|are right)|"
    r"it (?:is (?:sorted|fixed|covered|here|in stock|on its way|coming|free|cancelled|refunded)|comes|arrives|will be (?:there|"
    r"here|with you))|your (?:money|refund|order|parcel|coat|new \w+) (?:is|comes|goes|arrives|will)|we can|i can|"
    r"in one word)\b"
)
_REASON = re.compile(
    r"\b(?:here is why|because|the reason|why it|this is how|here is how|what happened|the details|it went wrong|details)\b"
)
_GREETING = re.compile(r"^(?:dear|hello|hi|good (?:morning|afternoon|evening))\b")
_CLOSE = re.compile(
    r"\b(?:(?:kind|best|warm|with (?:kind|best|warm)) (?:regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|"
    r"sincerely|best[,.] \w+|many thanks[,.;]? \w+[.]?$|with thanks)\b"
)
_CONCRETE = re.compile(
    r"\b(?:done|sorted|fixed|booked|sent|refunded|confirmed|cancelled|found it|got it|in stock|arrives?|leaves|comes|costs?|"
    r"here is|here it is|gone|nothing|cleared|paid|working|on (?:its|the) way|yes|ready|today|tomorrow|tonight|noon|at (?:\w+)|"
    r"by (?:\w+)|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|\d[\d.:]*|two|three|four|five|six|seven|eight|nine|ten|free|swap|replace\w*|refund|courier)\b"
)
_NOT_BRIEF = re.compile(
    r"\b(?:do not know|dunno|whatever|maybe|sorry|can not|will not|not (?:my|our|possible)|calm|policy|hi|hello|hey|thank|"
    r"thanks|please hold|one moment|wait|good morning|good afternoon|never|only|just|again|fine|should|must|no idea|stop|hope|"
    r"rush|happy|sound|look|love|like|let us|this one|through|whenever|always|may|might|useless|looking|would|happen|hear|feel|"
    r"right now|dinner|part|until|a lot of|busy|have a|you are|there is no|take a)\b"
)
_KNOWN_CAPS = frozenset(
    "OK UK USA EU PDF TV DVD ID PIN SMS AM PM FAQ VAT ATM USB LED HDMI GPS DIY PS FYI ASAP I A ABX AA NHS BBC DHL UPS DPD HR "
    "IT NB QR IBAN".split()
)


def _shouting(folded: Folded) -> Hit | None:
    for sentence in folded.sentences:
        given = folded.given[slice(*sentence.span)]
        capitals = [w for w in words(given) if len(w) > 1 and w.isalpha() and w.isupper() and w not in _KNOWN_CAPS]
        letters = sum(c.isalpha() for c in given)
        upper = sum(c.isupper() for c in given)
        loud = len(capitals) >= 2 or (len(capitals) >= 1 and upper > 0.7 * letters and letters > 7)
        aimed = re.search(r"\b(?:you|told|no|stop|not|listen|already|never|wrong)\b", sentence.text)
        start = sentence.start
        if loud and upper > 0.3 * letters:
            return Hit("shouting", 0.85 if aimed or "!" in given else 0.6, start, sentence.end)
        if given.endswith("!!") and aimed and re.search(r"\b(?:stop|listen|already|told you|never|wrong|enough|i said)\b", sentence.text):
            return Hit("shouting", 0.6, start, sentence.end)
    return None


def _initials(folded: Folded) -> Hit | None:
    """Two sets of initials in an otherwise calm sentence, none of which everybody knows: the words of a trade."""
    for sentence in folded.sentences:
        given = folded.given[slice(*sentence.span)]
        initials = {w for w in words(given) if 2 <= len(w) <= 5 and w.isalpha() and w.isupper() and w not in _KNOWN_CAPS}
        if len(initials) >= 2 and sum(c.islower() for c in given) > 2 * sum(c.isupper() for c in given):
            return Hit("jargon", 0.75, sentence.start, sentence.end)
    return None


def _lengths(folded: Folded) -> list[int]:
    return [len(sentence.text.split()) for sentence in folded.sentences]


def _rambling(folded: Folded, lengths: list[int]) -> Hit | None:
    fillers = list(_FILLER.finditer(folded.text))
    total = sum(lengths)
    if len(fillers) >= 4 and len(fillers) / total > 0.08:
        return Hit("rambling", 0.8, fillers[0].start(), fillers[-1].end())
    if total > 110 and (len(fillers) >= 3 or max(lengths) > 45):
        return Hit("rambling", 0.65, folded.sentences[0].start, folded.sentences[-1].end)
    if max(lengths) > 55:
        longest = folded.sentences[lengths.index(max(lengths))]
        return Hit("rambling", 0.6, longest.start, longest.end)
    return None


def _order(folded: Folded, lengths: list[int]) -> list[Hit]:
    hits: list[Hit] = []
    first, last = folded.sentences[0], folded.sentences[-1]
    count = len(lengths)
    asked = any(sentence.asks for sentence in folded.sentences)
    if 3 <= count <= 8 and max(lengths) <= 10 and sum(lengths) >= 9 and min(lengths) >= 2 and not asked and "!" not in folded.text:
        hits.append(Hit("short-sentences", 0.6, first.start, last.end))
    if count >= 2 and _ANSWER.search(first.text) and lengths[0] <= 14 and _REASON.search(folded.text, first.end):
        hits.append(Hit("bottom-line-first", 0.8, first.start, first.end))
    if count >= 2 and sum(lengths) >= 15 and _GREETING.search(folded.text) and _CLOSE.search(folded.text, len(folded.text) // 2):
        hits.append(Hit("written-structure", 0.85, first.start, last.end))
    return hits


def _figures(folded: Folded) -> Hit | None:
    """Three or more figures in a reply, in digits or words, at least one with its unit."""
    found = list(_FIGURE.finditer(folded.text))
    in_words = list(_COUNT.finditer(folded.text))
    with_unit = [m for m in found if re.search(r"[£$€%a-z]", m.group())]
    lists = len(with_unit) >= 2 or len(found) >= 4 or (with_unit and "," in folded.text) or (found and len(found) + len(in_words) >= 4)
    if (len(found) >= 3 and lists) or (len(in_words) >= 3 and len(found) + len(in_words) >= 3 and lists):
        places = sorted((m.start(), m.end()) for m in (*found, *in_words))
        return Hit("gives-detail", 0.75, places[0][0], places[-1][1])
    return None


def read_manner(folded: Folded) -> list[Hit]:
    """What the form of a reply shows."""
    lengths = _lengths(folded)
    found = [_shouting(folded), _initials(folded), _rambling(folded, lengths), _figures(folded)]
    hits = [hit for hit in found if hit] + _order(folded, lengths)
    total = sum(lengths)
    brief = 3 <= total <= 12 and _CONCRETE.search(folded.text) and not _NOT_BRIEF.search(folded.text)
    if brief and not any(sentence.asks for sentence in folded.sentences) and max(lengths) <= 9:
        hits.append(Hit("keeps-brief", 0.6, folded.sentences[0].start, folded.sentences[-1].end))
    return hits
