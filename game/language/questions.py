"""Which sentences ask, and how: open, closed, after one detail, or only in form. Owns the reading of questions."""

import re

from game.content.model.reading import Question
from game.language.fold import Folded, Sentence
from game.language.pattern import Hit

_LEAD = (
    r"^(?:(?:and|but|so|well|ok|oh|right|sorry|now|then|yes|no|please|hi|hello|first|also|just|sure|of course|in that case|"
    r"thanks|thank you|great)[,;]? ){0,3}"
)
_AUX = r"(?:do|does|did|is|are|was|were|can|could|will|would|have|has|had|should|shall|may|might)"
_SUBJECT = r"(?:you|it|that|this|there|the|your|he|she|they|i|we|any|anyone|someone|somebody|everything|not)"
_WH = r"(?:what|when|where|why|how|who|which|whose)"

_FORM = re.compile(
    rf"{_LEAD}(?:{_WH} (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|happened|happens|time|kind|sort|"
    rf"colour|size|day|made|makes|else|one|way|about|many|much|long|often|number|model|brought|seems|order|name|date|"
    rf"went)\b(?! a (?:shame|pity|mess))|{_AUX} (?:not )?{_SUBJECT}\b(?! you)|(?:can|could|would|will) you\b|any (?:idea|"
    rf"chance|other)|anything else|what about|how about"
    r"|(?:may|can|could) i (?:ask|have|get|take)\b)"
)
_ASKING = re.compile(
    r"\b(?:tell me (?:what|how|when|where|why|who|which|more|about|a (?:bit|little)|if|whether|everything|your|the)|"
    r"let me know (?:what|how|when|where|which|if|whether)|i (?:am |was )?(?:just )?wonder(?:ing|ed)?,? (?:what|how|when|where|"
    r"why|who|which|if|whether)|describe|(?:may|can|could) i (?:just )?(?:ask|have|get|take) |talk me through|walk me through|"
    r"take me through|i (?:just )?(?:need|want|would like) to (?:know|ask|understand)|explain (?:to me )?(?:what|how|why))"
)
# A question typed on without a mark: the verb before its subject gives it away ("thats our doing what was it for").
RUN_ON = re.compile(
    r"(?<=[\w']) (?=(?:what|when|where|why|how|who) (?:is|are|was|were|do|does|did|can|could|would|will|has|have|had) (?:it|"
    r"that|this|you|they|he|she|there)\b)"
)
_INNER = re.compile(
    rf"(?:^|[,;] )(?:and |but |so )?(?:{_WH} (?:is|are|was|were|do|does|did|can|could|would|happened|exactly)|{_AUX} (?:you|it|"
    rf"that|there|your)) "
)
_NARROW = re.compile(
    r"\b(?:what (?:is|was|are|were) (?:the|your|his|her|its|our|this|that) (?:[\w']+ ){0,3}?(?:number|name|names|address|"
    r"postcode|post code|zip|model|size|colour|code|date|day|time|email|phone|reference|make|brand|version|account|price|"
    r"amount|serial|surname|birthday|plan|password|street|city|weight|total)|what (?:time|day|date|size|colour|number|model|"
    r"version|make|brand|name|address|plan|kind|sort|type|postcode|email|order|month|year)|how (?:many|much|long|old|often|far|"
    r"soon|big|tall|wide|heavy|high|late)|when|where|who|which|whose)\b"
)
_OPEN = re.compile(
    r"\b(?:what|how|why|in what way|tell me (?:more|about|what|how|why|everything|a (?:bit|little)|the (?:rest|whole))|"
    r"describe|(?:talk|walk|take) me through|explain (?:to me )?(?:what|how|why)|wonder\w*,? (?:what|how|why)|know (?:what|how|"
    r"why|more)|let me know (?:what|how))\b"
)
_HOSTILE = re.compile(
    r"what (?:do|did|would) you (?:expect|want)|what is your (?:problem|point|issue)|what (?:is|the hell is) wrong with|"
    r"what now|what(?: is it)? this time|why (?:did|do|have|are|would|could|should|on earth)(?: not)? you(?: not)?|how dare|"
    r"who do you think|how (?:should|would|am|was|could) i (?:supposed|know|possibly)|what makes you think|"
    r"what did you (?:expect|think would)|so what|who cares|how stupid|what(?: exactly)? am i supposed|how many times|"
    r"what do i look|how is (?:that|this) my|why should (?:i|we)|what part of|(?:can|do) not you"
)
_PHATIC = re.compile(
    r"how are (?:you|we|things)|how do you do|how is it going|(?:how|what) (?:can|may|could|else can) (?:i|we) (?:help|do for|"
    r"assist)|what (?:can|could) (?:i|we) do for you|how about|what about|what if|why (?:do not|not) (?:we|i|you)|"
    r"what would you like to know|what else would|how does (?:that|this) sound|what do you say"
)
_OFFERING = re.compile(
    r"\b(?:shall|should|may|can|could) (?:i|we)\b(?! (?:ask|have|get|take))|would you (?:like|prefer|rather|mind)|"
    r"do you want(?: me| us)|do you (?:prefer|mind)|is (?:that|it|this) (?:all right|ok|fine)|can you (?:hold|wait|bear)"
)
_LOADED = re.compile(
    r"at all\?|\beven\b|\breally\b.*\?|are you sure|do you understand|you do understand|is that all|happy now|all right|\bok\b|"
    r"clear|make sense|anything else|any questions|have you (?:thought|considered|tried)"
)
_CHOICE = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had)(?: not)? (?:it|that|this|they|the|you|your|he|she|"
    r"there)\b[^?]{1,80}\bor (?:is|was|were|are|did|do|does|the|a|an|on|in|at|by|after|before|only|more|another|your|just|"
    r"something|with|from|one|to)\b"
)
_DETAIL = re.compile(
    r"\b(?:do you mean|did you mean|which|just (?:to|so) (?:be sure|check|i)|to be sure|(?:may|can|could) (?:i|"
    r"you)(?: please)?(?: just)? (?:have|get|take|give me|tell me|confirm|check|read|let me have|"
    r"send) (?:me )?(?:please )?(?:the|your|what|which|when|where|who|if|whether|a)|is (?:that|this|it) the|when you say|"
    r"what exactly|where exactly|when exactly|who (?:did|told|was|sold|signed|took|served|helped)|where (?:is|was|did|are|do|"
    r"does|were)|when (?:did|was|is|do|does|were|are|will))"
)
_YES_NO = re.compile(rf"{_LEAD}(?:did|was|is|has|does|do|have|are|were|had) (?:you|it|the|your|that|this|there|he|she|they|any|anyone)\b")


def asks(sentence: Sentence) -> bool:
    """Whether a sentence asks for something, with or without its question mark."""
    text = sentence.text
    return sentence.asks or bool(_FORM.search(text)) or bool(_ASKING.search(text)) or bool(RUN_ON.search(text))


def _start_of_question(text: str) -> int:
    """Where the asking part of a sentence begins, so that a statement before it does not decide its kind."""
    last = 0
    for match in _INNER.finditer(text):
        last = match.start() + (2 if text[match.start()] in ",;" else 0)
    return last


def kind_of(text: str) -> str:
    """`open` or `closed`, of the asking part of a folded sentence."""
    part = text[_start_of_question(text) :]
    found = _OPEN.search(part)
    if not found:
        return "closed"
    narrow = _NARROW.search(part)
    if narrow and narrow.start() <= found.start():
        return "closed"
    first = re.match(rf"{_LEAD}{_AUX} {_SUBJECT}\b", part)
    # "Can you tell me what happened?" is open in all but form.
    if first and not re.search(
        r"(?:can|could|would|will) you (?:please |just )?(?:tell|describe|explain|talk|walk|take|say)|may i ask|(?:can|could) i ask", part
    ):
        return "closed"
    return "open"


def read_questions(folded: Folded) -> tuple[list[Question], list[Hit]]:
    """The questions of a reply, and the techniques that they show: open and clarifying questions."""
    questions: list[Question] = []
    hits: list[Hit] = []
    for sentence in folded.sentences:
        if not asks(sentence):
            continue
        kind = kind_of(sentence.text)
        questions.append(Question("open" if kind == "open" else "closed", sentence.span))
        hit = _technique(sentence, kind)
        if hit:
            hits.append(hit)
    return questions, hits


def _technique(sentence: Sentence, kind: str) -> Hit | None:
    text = sentence.text
    start, end = sentence.start, sentence.end
    if _HOSTILE.search(text) or _PHATIC.search(text):
        return None
    if kind == "open" and len(text.split()) > 2:
        return Hit("open-question", 0.85 if sentence.asks else 0.75, start, end)
    if _OFFERING.search(text) or _LOADED.search(text):
        return None
    if _CHOICE.search(text) or _DETAIL.search(text) or _NARROW.search(text[_start_of_question(text) :]):
        return Hit("clarifying-question", 0.8, start, end)
    if _YES_NO.search(text) and sentence.asks and len(text.split()) > 3:
        return Hit("clarifying-question", 0.55, start, end)
    return None
