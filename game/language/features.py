"""What the learned numbers see of a sentence. Owns the one list of features that training and play share.

Four blocks are hashed into 2¹⁴ buckets: words, letters, the shape of the sentence (its function words kept, its topic words replaced
by what they are), and pairs of that shape. Apart from them stands a row of named flags: which patterns hit, how it asks, where it
stands, how much of it is the customer's own. All values are whole numbers, so that a sum has the same bytes on every machine.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isqrt
from zlib import crc32

from game.content.model.reading import Question
from game.language.fold import Folded, fold
from game.language.ngrams import STOP, concept, content_words
from game.language.parts import MACROS
from game.language.pattern import Hit
from game.skills import BEHAVIOURS

BUCKETS = 1 << 14
"""Buckets of the hashed blocks; must be a power of two."""
UNIT = 1024
"""The value that stands for 1."""
START = "^"
"""What stands before the first word of a sentence."""

GENERIC = ("thanks", "apology", "suggestion", "information", "promise", "reassurance", "self_disclosure", "rude", "polite", "empathy")
FORMS = (
    "asks",
    "asks-open",
    "asks-closed",
    "asks-elsewhere",
    "first",
    "last",
    "only",
    "many",
    "short",
    "middling",
    "long",
    "exclaims",
    "capitals",
    "figure",
    "two-figures",
    "no-capital",
    "heard-one",
    "heard-two",
    "heard-three",
    "heard-share",
    "restates",
    "face",
    "customer-asks",
    "customer-exclaims",
    "customer-hurries",
    "customer-feels",
    "customer-thanks",
    "customer-brief",
    "customer-insults",
    "customer-acts",
    "customer-numbers",
)
FLAGS = (
    *(f"hit:{id}" for id in BEHAVIOURS),
    *(f"near:{id}" for id in BEHAVIOURS),
    *(f"stands:{id}" for id in BEHAVIOURS),
    *(f"denied:{id}" for id in BEHAVIOURS),
    *(f"generic:{name}" for name in GENERIC),
    *FORMS,
)
"""The named features, in their order after the buckets."""
WIDTH = BUCKETS + len(FLAGS)
"""How many features there are."""

# Blocks share the buckets, each with its own beginning of the sum.
_WORDS, _LETTERS, _SHAPES, _APART = crc32(b"w"), crc32(b"c"), crc32(b"s"), crc32(b"p")
_FLAG = {name: BUCKETS + place for place, name in enumerate(FLAGS)}
_TOKEN = re.compile(r"[\w'£$€%]+|[?!,;.]")
_NUMBER = re.compile(r"\d[\d.,:/]*")
_HURRY = re.compile(r"\b(?:hurry|late|minutes?|quick(?:ly)?|rush|busy|train|flight|meeting|running|lunch|soon)\b")
_THANKS = re.compile(r"\b(?:thanks?|bye|goodbye|cheers)\b")
_INSULT = re.compile(r"\b(?:liars?|useless|stupid|idiots?|rubbish|joke|robbery|disgrace\w*|incompetent|thieves)\b")
_FEELS = re.compile(rf"\b{MACROS['negfeel']}\b")

_CLASSES: dict[str, str] = {}
for _name, _words in (
    ("day", "today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon weekend"),
    ("unit", "second seconds minute minutes hour hours day days week weeks month months year years"),
    ("number", "zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred half"),
    ("contact", "ring call phone text email message write mail contact"),
    ("mend", "fix repair mend sort solve replace swap exchange refund send courier deliver book order cancel change move credit waive"),
    ("feeling", "angry cross upset worried anxious nervous frustrated annoyed disappointed furious hurt tired exhausted stressed confused"),
    ("feeling", "scared frightened embarrassed unhappy sad overwhelmed irritated livid fed shaken gutted alarmed"),
    ("bad", "frustrating annoying disappointing exhausting stressful confusing embarrassing overwhelming hard difficult tough awful"),
    ("bad", "horrible terrible dreadful rotten upsetting worrying maddening infuriating painful tiring nightmare unfair miserable"),
    ("good", "great lovely brilliant fantastic wonderful gorgeous beautiful amazing superb fabulous excellent perfect exciting awesome"),
    ("staff", "courier driver warehouse depot billing supplier manufacturer factory colleague colleagues engineer technician manager"),
    ("staff", "supervisor team office reception kitchen accounts finance sales boss chef head mechanic planner fitter trainee"),
    ("insult", "stupid idiot dumb thick pathetic ridiculous crazy moron fool liar loser useless silly rude daft clueless"),
    ("money", "pounds pound euros euro dollars money refund charge fee price cost bill voucher discount deposit"),
    ("month", "january february march april may june july august september october november december"),
):
    for _word in _words.split():
        _CLASSES.setdefault(_word, f"@{_name}")

# Words that keep their own face in the shape of a sentence: function words and the small change of a service talk.
_KEPT = STOP | frozenset(
    "please sorry thanks thank yes no hello hi good right well sure course let us me tell know think see say said told need want "
    "help look check find take give put make made keep ask wait time way thing again still yet already never always only even "
    "another other more much little first next last back through until before after because if when while than either nobody "
    "someone somebody everybody everyone nothing something anything everything really quite probably maybe perhaps honestly "
    "actually happy glad afraid hope wish sound sounds feel feels hear understand mean means happened wrong mistake fault problem "
    "reason policy rule rules system sense care try tried work works worked done ready free new same else instead possible".split()
)
_ENDINGS = re.compile(r"(?:ed|ing|ly|tion|s|er)$")


@dataclass(frozen=True, slots=True)
class Seen:
    """The features of one sentence: places and whole-number values, each place once."""

    places: tuple[int, ...]
    values: tuple[int, ...]


_Placed = Sequence[tuple[int, Hit]]


def _word_grams(tokens: Sequence[str], longest: int, salt: int) -> set[int]:
    """The buckets of the runs of up to so many words."""
    coded = [token.encode("utf-8", "replace") for token in tokens]
    grams = coded
    found = {crc32(gram, salt) & (BUCKETS - 1) for gram in grams}
    for size in range(1, longest):
        grams = [gram + b" " + next for gram, next in zip(grams, coded[size:], strict=False)]
        found.update([crc32(gram, salt) & (BUCKETS - 1) for gram in grams])
    return found


def _pairs(shape: Sequence[str]) -> set[int]:
    """The buckets of pairs of words with one to four others between them: "can not … but … can"."""
    coded = [token.encode("utf-8", "replace") + b"|" for token in shape]
    return {crc32(first + second, _APART) & (BUCKETS - 1) for at, first in enumerate(coded) for second in coded[at + 2 : at + 6]}


@lru_cache(maxsize=8192)
def _letters_of(token: str) -> tuple[int, ...]:
    """The buckets of a word's runs of two to five letters, its ends among them."""
    word = f" {token} ".encode("utf-8", "replace")[:24]
    return tuple({crc32(word[at : at + size], _LETTERS) & (BUCKETS - 1) for size in (2, 3, 4, 5) for at in range(len(word) - size + 1)})


def _letter_grams(tokens: Sequence[str]) -> set[int]:
    return {bucket for token in set(tokens) for bucket in _letters_of(token)}


def _shape(tokens: Iterable[str], theirs: frozenset[str]) -> list[str]:
    """The sentence with its topic words replaced by what they are: the customer's own, a day, a number, a word in -ing."""
    out: list[str] = []
    for token in tokens:
        if token[0].isdigit():
            out.append("0")
        elif token in _CLASSES:
            out.append(_CLASSES[token])
        elif token not in STOP and concept(token) in theirs:
            out.append("@theirs")
        elif token in _KEPT or not token[0].isalpha():
            out.append(token)
        else:
            ending = _ENDINGS.search(token)
            out.append("x" + (ending.group() if ending else ""))
    return out


def _customer_flags(given: str, text: str) -> list[str]:
    flags = {
        "customer-asks": "?" in given,
        "customer-exclaims": "!" in given,
        "customer-hurries": bool(_HURRY.search(text)),
        "customer-feels": bool(_FEELS.search(text)),
        "customer-thanks": bool(_THANKS.search(text)),
        "customer-brief": 0 < len(text.split()) < 7,
        "customer-insults": bool(_INSULT.search(text)),
        "customer-acts": given.startswith("("),
        "customer-numbers": bool(re.search(r"\d{3}", text)),
    }
    return [name for name, holds in flags.items() if holds]


def _form_flags(folded: Folded, place: int, tokens: Sequence[str], theirs: frozenset[str]) -> dict[str, int]:
    """Where and how a sentence stands."""
    sentence = folded.sentences[place]
    given = folded.given[slice(*sentence.span)]
    count, length = len(folded.sentences), len(sentence.text.split())
    mine = [concept(word) for word in content_words(sentence.text)]
    heard = sum(word in theirs for word in mine)
    figures = sum(token[0].isdigit() for token in tokens)
    letters = sum(character.isalpha() for character in given)
    flags = {
        "first": place == 0,
        "last": place == count - 1,
        "only": count == 1,
        "many": count >= 4,
        "short": length <= 4,
        "middling": 5 <= length <= 14,
        "long": length >= 30,
        "exclaims": sentence.text.endswith("!"),
        "capitals": letters > 4 and sum(character.isupper() for character in given) > 0.5 * letters,
        "figure": figures >= 1,
        "two-figures": figures >= 2,
        "no-capital": given[:1].islower(),
        "heard-one": heard == 1,
        "heard-two": heard == 2,
        "heard-three": heard >= 3,
        "restates": heard >= 2 and bool(tokens) and tokens[0] in {"so", "you", "your"},
        "face": any(token.startswith("face") for token in tokens),
    }
    values = {name: UNIT // 2 for name, holds in flags.items() if holds}
    if mine and heard:
        values["heard-share"] = UNIT * heard // len(mine)
    return values


def _flag_values(place: int, asked: Mapping[int, str], hits: _Placed, denied: _Placed, stands: _Placed, generic: _Placed) -> dict[str, int]:
    """What the patterns say of a sentence and of the ones around it."""
    values: dict[str, int] = {}
    for at, hit in hits:
        name = f"hit:{hit.id}" if at == place else f"near:{hit.id}"
        values[name] = max(values.get(name, 0), round(hit.score * UNIT) if at == place else UNIT // 2)
    for at, hit in denied:
        if at == place:
            values[f"denied:{hit.id}"] = UNIT
    for at, hit in stands:
        if at == place:
            values[f"stands:{hit.id}"] = round(hit.score * UNIT)
    for at, hit in generic:
        if at == place:
            values[f"generic:{hit.id}"] = max(values.get(f"generic:{hit.id}", 0), round(hit.score * UNIT) // 2)
    if place in asked:
        values["asks"] = UNIT
        values[f"asks-{asked[place]}"] = UNIT
    elif asked:
        values["asks-elsewhere"] = UNIT // 2
    return values


@lru_cache(maxsize=64)
def heard_concepts(customer: Folded) -> frozenset[str]:
    """The concepts of the topic words that the customer just used."""
    return frozenset(concept(word) for word in content_words(customer.text))


def see(
    folded: Folded,
    customer_says: str,
    hits: Sequence[Hit],
    denied: Iterable[Hit],
    stands: Iterable[Hit],
    generic: Iterable[Hit],
    questions: Iterable[Question],
) -> list[Seen]:
    """The features of each sentence of a reply.

    Args:
        folded: the reply.
        customer_says: the customer's last words; may be empty.
        hits: what the patterns found, before precedence.
        denied: what looked like a hit and was ruled out.
        stands: what stands after precedence.
        generic: hits of the generic table.
        questions: the questions of the reply.
    """
    customer = fold(customer_says)
    theirs = heard_concepts(customer)
    place_of = {sentence.start: place for place, sentence in enumerate(folded.sentences)}
    place_of_span = {sentence.span: place for place, sentence in enumerate(folded.sentences)}
    asked = {place_of_span[question.sentence]: question.kind for question in questions}

    def placed(found: Iterable[Hit]) -> list[tuple[int, Hit]]:
        return [(place_of[folded.sentence_at(hit.start).start], hit) for hit in found]

    found = placed(hits), placed(denied), placed(stands), placed(generic)
    around = dict.fromkeys(_customer_flags(customer_says, customer.text), UNIT // 2)
    seen: list[Seen] = []
    for place, sentence in enumerate(folded.sentences):
        tokens = _TOKEN.findall(_NUMBER.sub("0", sentence.text))
        flags = {
            **around,
            **_form_flags(folded, place, tokens, theirs),
            **_flag_values(place, asked, *found),
        }
        values: dict[int, int] = {}
        shape = _shape(tokens, theirs)
        blocks = (
            _word_grams([START, *tokens], 3, _WORDS),
            _letter_grams(tokens),
            _word_grams([START, *shape], 4, _SHAPES),
            _pairs([START, *shape]),
        )
        for block in blocks:
            value = isqrt(UNIT * UNIT // max(len(block), 1))
            for bucket in block:
                values[bucket] = values.get(bucket, 0) + value
        values.update((_FLAG[name], value) for name, value in flags.items())
        seen.append(Seen(tuple(values), tuple(values.values())))
    return seen
