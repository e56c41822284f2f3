"""Who does what by when. Owns the reading of an action plan, which no one phrase carries."""

import re

from game.language.fold import Folded
from game.language.parts import MACROS
from game.language.pattern import Hit

_ACT = (
    r"(?:book|pack|ring|call|send|order|put|check|get|fix|swap|refund|bring|collect|fetch|write|post|drive|deliver|take|ask|"
    r"tell|cancel|add|move|fit|repair|test|print|hold|email|text|pick|"
    r"credit|reset|open|change|start|come|arrange|replace|make|do|update|find|speak|talk|close|remove|set|finish|look|review|"
    r"approve|sign|load|go|keep|leave|reserve|confirm|hand|deal|pay|transfer|pass|visit|install|unlock)(?:s|es)?"
)
_CLAUSE = re.compile(
    rf"(?:^|(?<=[,;.!] )|(?<=and )|(?<=then )|(?<=first )|(?<=while ))(?:i|we|he|she|they|you|[a-z]{{3,12}}|the [a-z]{{3,15}}|"
    rf"my colleague|our \w+|\w+ in \w+) (?:(?:will|am going to|is going to|are going to|then|also|now|can|"
    rf"just) ){{0,3}}{_ACT}\b"
)
_WHEN = re.compile(rf"(?<![\w']){MACROS['when']}")
_OUTCOME = re.compile(
    r"\b(?:it|that|you|the \w+) (?:is|will be|will have|arrives?|comes?|get|gets|have|leaves) {0,1}(?:\w+ ){0,4}(?:with you|"
    r"there|here|by|at|on|today|tomorrow|tonight)\b"
)
_NOT = re.compile(r"\b(?:can not|will not|do not|unless|should have|if you)\b")


def read_plan(folded: Folded) -> Hit | None:
    """An action plan: two or more definite acts, at least one of them ours, and a time.

    >>> from game.language.fold import fold
    >>> read_plan(fold("I book the courier now, Dana packs it tonight, and it is with you by noon.")) is not None
    True
    >>> read_plan(fold("We'll all get on with it.")) is None
    True
    """
    for index, sentence in enumerate(folded.sentences):
        begin = sentence.start
        last = folded.sentences[min(index + 1, len(folded.sentences) - 1)]
        text = folded.text[begin : last.end]
        if "?" in sentence.text or _NOT.search(text):
            continue
        acts = [match for match in _CLAUSE.finditer(text) if match.group().split()[0] not in {"please", "just"}]
        ours = [match for match in acts if re.match(r"(?:i|we|my|our)\b", match.group())]
        times = list(_WHEN.finditer(text))
        parts = len(acts) + (1 if _OUTCOME.search(text) else 0)
        if (len(acts) >= 2 and ours and times) or (parts >= 2 and ours and len(times) >= 2):
            end = max(acts[-1].end(), times[-1].end())
            return Hit("action-plan", 0.8, begin + acts[0].start(), begin + end)
    return None
