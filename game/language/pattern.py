"""How a pattern is written and run. Owns the small notation of the tables beside it and the search for hits in a folded reply.

A pattern is a regular expression over folded text (see `fold`), with three conveniences: a space also allows a comma before it, `_` is a
space that also allows a comma or semicolon, and `{name}` stands for a macro below. Gaps are bounded and never cross the end of a sentence,
so that no pattern is slow. Macros hold no unbounded repetition inside another.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from game.language.fold import Folded, Sentence

MACROS: dict[str, str] = {
    "s": r"(?:(?<![^.!?;] )(?:(?:well|oh|ah|and|but|so|ok|right|yes|no|now|then|please|hi|hello|honestly|look|listen),?;? ){0,2})",
    "we": r"(?:i|we)",
    "am": r"(?:am|are|was|were)",
    "be": r"(?:is|are|was|were|be|been)",
    "adv": r"(?:(?:so|very|really|truly|terribly|deeply|genuinely|extremely|awfully|just|quite|absolutely|completely|most|"
    r"incredibly|sincerely|"
    r"ever so|also|only|all|perfectly|totally|too|such|a bit|rather|pretty|indeed|honestly|still|always|both|certainly|"
    r"personally|now) ){0,2}",
    "g1": r"(?:[\w'£$%]+,? ){0,1}",
    "g2": r"(?:[\w'£$%]+,? ){0,2}",
    "g3": r"(?:[\w'£$%]+,? ){0,3}",
    "g4": r"(?:[\w'£$%]+,? ){0,4}",
    "g6": r"(?:[\w'£$%]+,? ){0,6}",
    "g9": r"(?:[\w'£$%]+,? ){0,9}",
    "any": r"[^.!?]{0,80}",
    "clause": r"[^.!?;]{0,80}",
    "num": r"(?:\d+(?:[.,:]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|half an?|"
    r"an?|a few|a couple of|several)",
    "unit": r"(?:seconds?|minutes?|hours?|(?:working |business )?days?|weeks?|months?)",
    "day": r"(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|"
    r"midday|midnight|"
    r"end of (?:the |this )?(?:day|week)|straight away|right away|right now|at once|first thing)",
    "when": r"(?:(?:by|at|before|on|until|within|in) (?:about |around |the )?(?:\d+(?:[.:]\d+)?(?:am|pm)?|one|two|three|four|five|"
    r"six|seven|eight|"
    r"nine|ten|eleven|twelve|half past|an hour|noon|midday)\b|(?:by |on |before )?(?:today|tonight|tomorrow|this (?:morning|"
    r"afternoon|evening|week)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midday|first thing|straight away|right away|within the hour|the end of the day)|now)",
    "negfeel": r"(?:angry|cross|upset|worried|anxious|nervous|frustrated|frustrating|annoyed|annoying|disappointed|disappointing|"
    r"furious|hurt|tired|"
    r"exhausted|exhausting|fed up|let down|stressed|stressful|confused|confusing|lost|scared|frightened|alone|ignored|embarrassed|"
    r"embarrassing|unhappy|sad|miserable|overwhelmed|overwhelming|irritated|irritating|livid|desperate|uneasy|unsettled|"
    r"unsettling|concerned|puzzled|shocked|cheated|ashamed|distressed|distressing|bothered|hard|difficult|tough|awful|horrible|"
    r"terrible|dreadful|"
    r"rotten|upsetting|worrying|maddening|infuriating|painful|tiring|a nightmare|a shock|nerve racking|heartbreaking|gutted|"
    r"put out|sick of|"
    r"tired of|at the end of your tether|on edge|in the dark|left hanging|pushed around|rushed|misled|humiliated|offended|insulted|sore|"
    r"disheartening|discouraging|disheartened|mad|peeved|bitter|unfair|helpless|lonely|depressed|depressing|pressured|torn|taken aback|"
    r"terrified|petrified|shaken|panicked|panicky|maddening|outraged|enraged|appalled|at your wits' end|at a loss|"
    r"out of your mind|beside yourself|let down|snubbed|abandoned|brushed off|cut off|rattled|dismayed|resentful|wary|"
    r"sceptical|impatient|"
    r"forgotten|worn out|under pressure|pleased|excited|relieved|happy|proud|hopeful|delighted|thrilled|glad)",
    "other": r"(?:courier|couriers|driver|drivers|warehouse|depot|billing|supplier|suppliers|manufacturer|factory|colleague|colleagues|"
    r"post|post office|delivery (?:company|firm|people|guys?|service)|delivery|sales|sales team|sales people|it department|"
    r"engineer|engineers|technician|"
    r"other (?:team|department|shop|branch)|head office|accounts|carrier|bank|shop|branch|night shift|new (?:guy|girl|lad)|trainee|"
    r"website|system|support|marketing|finance|logistics|kitchen|reception|management|last agent|previous agent|other agent|dispatch)",
    "do": r"(?:send|replace|refund|swap|exchange|deliver|bring|give|take|credit|waive|order|book|lend|fix|repair|courier|cancel|"
    r"upgrade|pay|"
    r"reserve|arrange|cover|post|drop|ship|dispatch|issue|organise|move|change|put|get|set|offer|reverse|remove|return|reimburse|"
    r"compensate|knock|throw|collect|pick|sort|extend|match|keep|hold|add|correct|adjust|let|have|make|reset|restore|reconnect|rebook)",
}
"""Names for what many patterns share."""

_MACRO = re.compile(r"\{([a-z]+\d?)\}")
REPORTED = re.compile(
    r"\b(?:(?:you|he|she|they|customer|people|everyone|someone|somebody|colleague) (?:\w+ )?(?:said|say|says|told|tell|wrote|"
    r"mentioned|thought|"
    r"think|claim|claimed|asked|heard|hear)(?: \w+)?(?: that)?(?: i| you| we| it| is| was| were| am| are){0,2}|as if to say|"
    r"instead of(?: just)?"
    r"(?: saying)?|without saying|never said|rather than(?: say)?|(?:will|would|do|could|can|did|am|are|is|"
    r"was) not (?:going to )?(?:say|saying|tell you|"
    r"telling you|ask you to|asking you to|suggest|suggesting|claim|mean|think|expect you to|want you to|pretend)(?: to)?(?: that)?"
    r"(?: you| it| this)?(?: to| is| was| are)?)(?: just| only| so)?[ ,;]*$"
)
"""What stands before words that are only reported or denied: "you said you were sorry", "I'm not saying it's only a coat"."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a table. The expressions are compiled when first needed: most guards never are."""

    id: str
    weight: float
    """How sure a hit makes, 0 to 1."""
    pattern: str
    unless: str | None
    """If this is found in the sentence of the hit, it is none."""
    before: str | None
    """If what precedes the hit in its sentence ends like this, it is none."""
    after: str | None
    """If this is found in the sentence or the rest of the reply, it is none."""
    reported: bool
    """Whether reported or denied speech counts too."""

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return compiled(self.pattern)


@dataclass(frozen=True, slots=True)
class Hit:
    """One rule found in a reply."""

    id: str
    score: float
    start: int
    """In the folded text."""
    end: int
    """In the folded text."""


def expand(pattern: str) -> str:
    """The regular expression that a pattern in the notation stands for, as whole words; a question mark may follow a word."""
    whole = _MACRO.sub(lambda match: MACROS[match.group(1)], pattern)
    whole = re.sub(r"(?<!\\)_", "[,;]? ", whole)
    return rf"(?:(?<![\w'])|(?=\?))(?:{whole})(?![\w'])"


@cache
def compiled(pattern: str, at_end: bool = False) -> re.Pattern[str]:
    """The compiled form of a pattern in the notation; `at_end` ties it to the end of what is searched."""
    spaced = re.sub(r"(?<![?,\]]) ", ",? ", pattern)
    whole = expand(spaced)
    return re.compile(rf"(?:{whole})[ ,;]*$" if at_end else whole)


def rule(
    id: str,
    weight: float,
    pattern: str,
    unless: str | None = None,
    before: str | None = None,
    after: str | None = None,
    reported: bool = False,
) -> Rule:
    """One row of a table.

    Args:
        id: the behaviour, or a generic score's name.
        weight: how sure a hit makes, 0 to 1.
        pattern: what to find, in the notation.
        unless: what in the same sentence rules it out, in the notation.
        before: what right before the hit rules it out, in the notation.
        after: what in the rest of the reply rules it out, in the notation.
        reported: whether it counts inside reported or denied speech.
    """
    return Rule(id, weight, pattern, unless, before, after, reported)


def _allowed(rule: Rule, folded: Folded, sentence: Sentence, start: int) -> bool:
    if rule.unless is not None and compiled(rule.unless).search(sentence.text):
        return False
    if rule.after is not None and compiled(rule.after).search(folded.text, sentence.start):
        return False
    preceding = folded.text[max(sentence.start, start - 60) : start]
    if rule.before is not None and compiled(rule.before, at_end=True).search(preceding):
        return False
    return rule.reported or not REPORTED.search(preceding)


def search(rules: Iterable[Rule], folded: Folded) -> Iterator[Hit]:
    """Every rule's hits in a reply, at most three of each rule."""
    for rule in rules:
        found = 0
        for match in rule.regex.finditer(folded.text):
            sentence = folded.sentence_at(match.start())
            if _allowed(rule, folded, sentence, match.start()):
                yield Hit(rule.id, rule.weight, match.start(), match.end())
                found += 1
                if found == 3:
                    break
