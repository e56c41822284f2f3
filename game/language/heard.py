"""What a reply makes of the customer's own words: gives them back, uses them, asks for them again, or speaks of something else.

Owns the readings that need the turn before.
"""

import re
from itertools import pairwise

from game.language.fold import Folded, Sentence, fold
from game.language.ngrams import STOP, concept, content_words
from game.language.parts import MACROS
from game.language.pattern import Hit
from game.language.questions import asks

_RESTATES = re.compile(
    r"^(?:ok,? |right,? |i see,? |and |ah,? |oh,? |yes,? |thank you,? |thanks,? |sorry,? )*(?:so\b|it sounds|that sounds|"
    r"sounds (?:like|as)|you are saying|you (?:said|told|mentioned|mean)|you (?:had|have|were|went|paid|rang|called|ordered|"
    r"waited|tried|bought|got|want|need|feel)|if i (?:understand|have|got)|"
    r"what i hear|i hear|your |in other words|let me (?:make sure|check|see if)|to (?:make sure|be sure)|the )"
)
_OPENING = re.compile(
    r"^(?:ok,? |right,? |i see,? |and |ah,? |oh,? )*(?:so\b(?! (?:sorry|what|glad|happy|pleased|good|kind|very|much))|"
    r"it sounds|sounds like|you are saying|if i (?:understand|have|got)|what i hear|i hear|in other words|let me (?:make sure|"
    r"check)|to (?:make|be) sure|you (?:said|told me|mean))"
)
_PLANS = re.compile(r"\b(?:i|we) (?:will|can|could|am going to|shall)\b|as i said|as i told|you should|you never|did not you|why")
_NEGFEEL = re.compile(rf"\b{MACROS['negfeel']}\b")
_GENERIC = frozenset(
    "order problem thing account call time day issue money bill number name way week month year hour minute today tomorrow "
    "help people person someone nobody company customer question moment sorry thank "
    "thanks yes hello good bad first last next time still back please morning afternoon know think want need come came call "
    "said told say tell work wait waiting waited sure right look get make take give put "
    "happen happened charge refund answer reason case matter situation item product service line yesterday nothing something "
    "anything everything long again never always much".split()
)
_THING = re.compile(r"\b(?:the|your|that|this|those) ((?:[a-z']+ ){0,2}[a-z']{3,})")
_COLOUR = r"(?:red|green|blue|black|white|yellow|grey|pink|brown|purple|orange|silver|gold)"
_COLOURED = re.compile(rf"\b(?:your|the) ({_COLOUR}) ([a-z]{{3,}})\b")
_GIVEN = (
    (
        re.compile(r"\b(?:order|reference|account|customer|booking|case|ticket|contract|serial|phone|model|card)?(?: |')?number\b"),
        re.compile(r"\d{3,}"),
    ),
    (re.compile(r"\bname\b"), re.compile(r"\b(?:my name is|this is|i am) [a-z]{3,}\b")),
    (
        re.compile(r"\bwhen did you (?:order|buy|pay|ring|call)"),
        re.compile(
            r"\b(?:ordered|bought|paid|rang|called|was) [^.!?]{0,40}(?:on the \d|last (?:week|month|\w+day)|on \w+day|"
            r"yesterday|\d+ (?:days|weeks|months) ago|in (?:january|february|march|april|may|june|july|august|september|"
            r"october|november|december))"
        ),
    ),
    (re.compile(r"\bwhat colour\b"), re.compile(rf"\b{_COLOUR}\b")),
    (re.compile(r"\bwhat size\b"), re.compile(r"\bsize \w+")),
)


def _paraphrase(sentence: Sentence, theirs: set[str], feeling: bool) -> Hit | None:
    if not theirs or not _RESTATES.search(sentence.text):
        return None
    if _PLANS.search(sentence.text):
        return None
    opening = bool(_OPENING.search(sentence.text))
    if asks(sentence) and not opening and not re.search(r"(?:right|correct|is that (?:it|right)|yes)\?$", sentence.text):
        return None
    mine = [concept(word) for word in content_words(sentence.text)]
    shared = {word for word in mine if word in theirs and word not in _GENERIC}
    loose = {word for word in mine if word in theirs}
    if opening and (len(shared) >= 2 or (len(loose) >= 2 and len(loose) >= 0.3 * len(theirs))):
        return Hit("paraphrase", 0.85, sentence.start, sentence.end)
    if opening and shared and re.search(r"\b(?:you|your)\b", sentence.text) and len(mine) >= 3:
        return Hit("paraphrase", 0.65, sentence.start, sentence.end)
    if opening and shared and feeling:
        return Hit("reflects-feeling", 0.75, sentence.start, sentence.end)
    if len(loose) >= 4 and len(shared) >= 3 and len(loose) >= 0.4 * len(theirs) and re.search(r"\b(?:you|your)\b", sentence.text):
        return Hit("paraphrase", 0.6, sentence.start, sentence.end)
    return None


def _echo(folded: Folded, customer: Folded) -> Hit | None:
    theirs = content_words(customer.text)
    pairs = {(a, b) for a, b in pairwise(theirs) if f"{a} {b}" in customer.text}
    for match in _THING.finditer(folded.text):
        inside = match.group(1).split()
        for a, b in pairwise(inside):
            if (a, b) in pairs and b not in STOP and not {a, b} <= _GENERIC:
                return Hit("echoes-words", 0.8, match.start(), match.start(1) + match.group(1).index(f"{a} {b}") + len(a) + len(b) + 1)
    for match in re.finditer(r"\d{3,}", folded.text):
        if re.search(rf"\b{match.group()}\b", customer.text):
            return Hit("echoes-words", 0.7, match.start(), match.end())
    return None


def asked_again(folded: Folded, customer: Folded) -> Hit | None:
    """A question for a number, name or date that the customer's last words hold."""
    for sentence in folded.sentences:
        if not asks(sentence):
            continue
        for question, given in _GIVEN:
            if question.search(sentence.text) and given.search(customer.text) and not re.search(r"\d{3,}|right\?|correct\?", sentence.text):
                return Hit("asks-again", 0.75, sentence.start, sentence.end)
    return None


# What a question asks for, and what of it the customer may have given already.
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_TIME = (
    rf"\b(?:yesterday|today|tonight|tomorrow|last|since|ago|\w+day|(?:{_MONTHS})|\d+(?:st|nd|rd|th)|\d+[:.]\d\d|noon|"
    r"midnight|morning|afternoon|evening|night|weeks?|days?|hours?|months?|years?|o'clock|am|pm)\b"
)
_ANSWERS = (
    (re.compile(r"\b(?:when|what time|what day|which day|what date|since when|how long|the date)\b"), re.compile(_TIME)),
    (
        re.compile(r"\bhow (?:many|much|often|old|big|far)\b"),
        re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|once)\b"),
    ),
    (re.compile(r"\b(?:number|reference|ref|code|order|postcode|plate|reg)\b"), re.compile(r"\d{2,}")),
    (
        re.compile(r"\b(?:where|address|street|which (?:flat|room|unit|terminal|gate|branch|shop|store|town))\b"),
        re.compile(r"\b(?:at|in|from|to|flat|room|unit) (?:the )?\w+"),
    ),
)
_CALLED = re.compile(
    r"\b(?:(?:your|the|his|her) (?:\w+ )?name|who am i|who is (?:this|it)|and you are|(?:called|call (?:him|her|it|you)))\b"
)
_NAMED = re.compile(
    r"\b(?:I'm|I am|[Mm]y name(?:'s| is)|[Ii]t's|[Tt]his is|called) [A-Z]|\b[A-Z][a-z]+ here\b|\b(?:Mr|Mrs|Ms|Dr|Professor) [A-Z]"
)


def gives_answer(sentence: Sentence, customer: Folded) -> bool:
    """Whether the customer's last words may hold what a question asks for: the kind of thing it asks for, or what it speaks of."""
    if _CALLED.search(sentence.text) and _NAMED.search(customer.given):
        return True
    if any(question.search(sentence.text) and given.search(customer.text) for question, given in _ANSWERS):
        return True
    theirs = {concept(word) for word in content_words(customer.text)}
    return any(concept(word) in theirs and word not in _GENERIC for word in content_words(sentence.text))


def _other_thing(folded: Folded, customer: Folded, world: frozenset[str]) -> Hit | None:
    """A coloured thing that neither the customer nor the scene knows, when they do speak of coloured things."""
    theirs = set(re.findall(r"[\w']+", customer.text)) | {word.strip(".,;!?") for word in world}
    for match in _COLOURED.finditer(folded.text):
        colour, thing = match.groups()
        if (
            colour not in theirs
            and thing not in theirs
            and thing not in {"one", "light", "button", "line", "friday", "box"}
            and len(theirs) >= 4
        ):
            return Hit("wrong-thing", 0.8, match.start(), match.end())
    return None


def read_heard(folded: Folded, customer_says: str, world: frozenset[str]) -> list[Hit]:
    """What a reply makes of the customer's last words.

    Args:
        folded: the reply.
        customer_says: the customer's last words; nothing is read without them.
        world: words that the scene uses, folded.
    """
    if not customer_says.strip():
        return []
    customer = fold(customer_says)
    theirs = {concept(word) for word in content_words(customer.text)}
    feeling = bool(_NEGFEEL.search(customer.text))
    hits = [hit for sentence in folded.sentences if (hit := _paraphrase(sentence, theirs, feeling))]
    hits.extend(hit for hit in (_echo(folded, customer), asked_again(folded, customer), _other_thing(folded, customer, world)) if hit)
    return hits


def unheard(folded: Folded, hit: Hit, customer_says: str, world: frozenset[str]) -> bool:
    """Whether a restating sentence gives back nothing that the customer or the scene has said, and so is no paraphrase."""
    customer = {concept(word) for word in content_words(fold(customer_says).text)}
    if len(customer) < 4 or not world:
        return False
    known = customer | {concept(word.strip(".,;!?")) for word in world}
    mine = {concept(word) for word in content_words(folded.sentence_at(hit.start).text)}
    return not mine & known
