"""How a pattern is written and run. Owns the small notation of the tables beside it and the search for hits in a folded reply.

A pattern is a regular expression over folded text (see `fold`), with three conveniences: a space also allows a comma before it, `_` is a
space that also allows a comma or semicolon, and `{name}` stands for an entry of `parts`. Gaps are bounded and never cross the end of a
sentence, so that no pattern is slow. A rule holds one idea a line, and each line is compiled when a reply first has a word that it needs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from game.language.fold import Folded, Sentence
from game.language.needs import keys_of, needs, read
from game.language.parts import MACROS, SPACED

_MACRO = re.compile(r"\{([a-z]+\d?)\}")
_REPORTED = (
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
    """One row of a table."""

    id: str
    """A behaviour, or a generic score's name."""
    weight: float
    """How sure a hit makes, 0 to 1."""
    lines: tuple[str, ...]
    """What to find, one idea a line."""
    unless: str | None
    """If this is found in the sentence of the hit, it is none."""
    before: str | None
    """If what precedes the hit in its sentence ends like this, it is none."""
    after: str | None
    """If this is found in the sentence or the rest of the reply, it is none."""
    reported: bool
    """Whether reported or denied speech counts too."""


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
    whole = _MACRO.sub(lambda match: SPACED.get(match.group(1), match.group()), pattern)
    whole = re.sub(r"(?<![?,\]]) ", ",? ", whole)
    whole = _MACRO.sub(lambda match: MACROS[match.group(1)], whole)
    whole = re.sub(r"(?<!\\)_", "[,;]? ", whole)
    return rf"(?:(?<![\w'])|(?=\?))(?:{whole})(?![\w'])"


@cache
def compiled(pattern: str, at_end: bool = False) -> re.Pattern[str]:
    """The compiled form of a pattern in the notation; `at_end` ties it to the end of what is searched."""
    whole = expand(pattern)
    return re.compile(rf"(?:{whole})[ ,;]*$" if at_end else whole)


@cache
def _reported() -> re.Pattern[str]:
    return re.compile(_REPORTED)


def rule(
    id: str,
    weight: float,
    *lines: str,
    unless: tuple[str, ...] = (),
    before: tuple[str, ...] = (),
    after: tuple[str, ...] = (),
    reported: bool = False,
) -> Rule:
    """One row of a table.

    Args:
        id: the behaviour, or a generic score's name.
        weight: how sure a hit makes, 0 to 1.
        lines: what to find, in the notation, one idea a line.
        unless: what in the same sentence rules it out, in the notation.
        before: what right before the hit rules it out, in the notation.
        after: what in the rest of the reply rules it out, in the notation.
        reported: whether it counts inside reported or denied speech.
    """
    return Rule(id, weight, lines, "|".join(unless) or None, "|".join(before) or None, "|".join(after) or None, reported)


def _allowed(rule: Rule, folded: Folded, sentence: Sentence, start: int) -> bool:
    if rule.unless is not None and compiled(rule.unless).search(sentence.text):
        return False
    if rule.after is not None and compiled(rule.after).search(folded.text, sentence.start):
        return False
    preceding = folded.text[max(sentence.start, start - 60) : start]
    if rule.before is not None and compiled(rule.before, at_end=True).search(preceding):
        return False
    return rule.reported or not _reported().search(preceding)


NONE_KNOWN: Mapping[str, str] = {}
"""Of no line is it known beforehand what it needs."""


class Table:
    """Rules ready to be searched for. Which lines a reply could match at all is known from the first letters of its words."""

    def __init__(self, rules: Iterable[Rule], known: Mapping[str, str] = NONE_KNOWN) -> None:
        """Index rules.

        Args:
            rules: the rows.
            known: what some lines need, worked out beforehand, as `needs.written` has it.
        """
        self.rules = tuple(rules)
        self._always: list[tuple[int, str]] = []
        self._by_key: dict[str, list[tuple[int, str, frozenset[str] | None]]] = defaultdict(list)
        for number, one in enumerate(self.rules):
            for line in one.lines:
                needed = read(known[line]) if line in known else needs(line)
                if not needed:
                    self._always.append((number, line))
                for key in needed[0] if needed else ():
                    self._by_key[key].append((number, line, needed[1] if len(needed) > 1 else None))

    def candidates(self, text: str) -> list[tuple[int, str]]:
        """The lines that a folded text may match, each with the number of its rule, in the order of the table."""
        found = set(self._always)
        here = keys_of(text)
        for key in here:
            for number, line, also in self._by_key.get(key, ()):
                if also is None or not here.isdisjoint(also):
                    found.add((number, line))
        return sorted(found)

    def search(self, folded: Folded) -> tuple[list[Hit], list[Hit]]:
        """Every rule's hits in a reply, at most three of each line, and what looked like a hit but was ruled out."""
        hits: list[Hit] = []
        denied: list[Hit] = []
        for number, line in self.candidates(folded.text):
            rule = self.rules[number]
            found = 0
            for match in compiled(line).finditer(folded.text):
                sentence = folded.sentence_at(match.start())
                hit = Hit(rule.id, rule.weight, match.start(), match.end())
                if not _allowed(rule, folded, sentence, match.start()):
                    denied.append(hit)
                    continue
                hits.append(hit)
                found += 1
                if found == 3:
                    break
        return hits, denied
