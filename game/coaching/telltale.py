"""What gave it away: the sentence in which a customer's words showed a feeling or a style. Owns the signs, and what each of them means.

Signs are for explaining what is known, never for guessing it: the truth comes from the encounter.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from game.content.model.persona import StyleName
from game.customer.felt import Feeling
from game.encounter.state import Encounter, Turn
from game.text import sentences

Group = Literal["worry", "anger", "disappointment", "resignation", "calm", "good"]
"""Feelings as a player is asked for them: eight and calm are too many to choose from in one glance."""

GROUPS: Mapping[Feeling, Group] = {
    "worry": "worry",
    "anger": "anger",
    "hurt": "anger",
    "disappointment": "disappointment",
    "resignation": "resignation",
    "calm": "calm",
    "relief": "good",
    "gratitude": "good",
    "joy": "good",
}
"""Where each feeling belongs: hurt pride stands with anger, the three good ones together."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in a sentence that goes with a feeling or a style."""

    words: re.Pattern[str]
    did: str
    """What the customer did by it: follows «and»."""
    means: str
    """What to listen for next time."""


def _sign(words: str, did: str, means: str) -> Sign:
    return Sign(re.compile(words, re.IGNORECASE), did, means)


FEELING_SIGNS: Mapping[Group, tuple[Sign, ...]] = {
    "worry": (
        _sign(
            r"what if|what happens|what does (that|it|this) mean|happens? (now|then|next|to)|and then\b.*\?|go(es)? wrong",
            "asked what would happen",
            "worry asks ahead",
        ),
        _sign(
            r"afraid|worr|scared|nervous|anxious|serious|the worst|how bad|sleep",
            "named a fear",
            "worry says what it fears, if one listens",
        ),
        _sign(
            r"in time|too late|\b(by|before|until) \w+day|\bwhen (will|is|do|can)|deadline|how long",
            "kept an eye on the time",
            "worry counts the days that are left",
        ),
        _sign(r"\b(will|could|can|is|are|does|do)\b[^.!]*\?", "wanted to be sure", "worry looks for something to hold on to"),
    ),
    "anger": (
        _sign(
            r"hurts?\b|matter(ed)?\b|not good enough|overlooked|treated|ashamed|feelings",
            "spoke of being slighted",
            "hurt pride is anger that took it personally",
        ),
        _sign(r"how dare|how could|\bwhy\b|\bwho\b", "asked who or why", "anger looks for somebody who did it"),
        _sign(r"\byou('d|'re| people| lot)?\b[^.?]*!|your (fault|mess|doing)|told you", "put it on you", "anger points at someone"),
        _sign(
            r"nobody|should(n't| not| never)? have|never should|trick|mess\b|scolded|lied",
            "said how it ought to have been",
            "anger holds what happened against what is right",
        ),
        _sign(r"!|unacceptable|ridiculous|outrag|enough|no excuse", "raised the voice", "anger is loud before it is exact"),
        _sign(r"\bI want\b|answer me|i'm waiting|don't you", "made demands", "anger presses for an answer now"),
    ),
    "disappointment": (
        _sign(
            r"hoped|expected|thought (you|it|this|that)|looked forward|supposed to|counted on",
            "held it against what was hoped for",
            "disappointment measures you by what was promised",
        ),
        _sign(r"\boh\b|pity|shame|let down|used to|better than", "sounded let down", "disappointment goes quiet where anger gets loud"),
        _sign(r"still|again|never|not even", "counted what is missing", "disappointment keeps a list"),
    ),
    "resignation": (
        _sign(
            r"never ?mind|whatever|forget it|leave it|as you like|if you (say|like)|don't bother|doesn't matter",
            "waved it away",
            "who has given up stops asking",
        ),
        _sign(
            r"stopped|that's that|then no\b|no use|no point|ah well|nothing to be done|won't ask|suppose|always the (same|way)|what can",
            "spoke as if it were over",
            "resignation has no question left",
        ),
    ),
    "calm": (
        _sign(
            r"\d|o'clock|number|address|order|it (is|was|stands|says)",
            "kept to the matter",
            "calm talks about the thing and not about itself",
        ),
        _sign(r"all right|fine|yes|okay|of course|let me", "answered without any edge", "calm gives an answer and adds nothing to it"),
    ),
    "good": (
        _sign(r"thank|grateful|kind of you|good of you", "thanked you", "gratitude looks back at what you did"),
        _sign(r"relie|phew|at last|breathe|weight off|sleep (again|tonight)|oh good", "let go of something", "relief lets its breath out"),
        _sign(r"glad|lovely|wonderful|great|happy|perfect|splendid|laugh|joke", "showed pleasure", "joy offers more than it was asked for"),
        _sign(r"good|that would do|that helps|better|yes", "went along with it", "a softer yes is the first thing that relief says"),
    ),
}
"""Signs by feeling, the most telling first."""

STYLE_SIGNS: Mapping[StyleName, tuple[Sign, ...]] = {
    "analytical": (
        _sign(
            r"exact|precise|per cent|percent|figure|in writing|step by step|in order|evidence|source|logged|documented|which of",
            "",
            "wanting it exact, before anything warm, is analytical",
        ),
        _sign(
            r"\d|\bwhich\b|how (many|long|much)|because|therefore|first.*then", "", "facts in order, and no feeling on show, are analytical"
        ),
    ),
    "driver": (
        _sign(
            r"bottom line|get to the point|i (haven't|don't) (got |have )?(the )?time|hurry|quick|cut to|just (tell|do|fix)|\bnow[.!?]",
            "",
            "wanting the result, and wanting it now, is a driver",
        ),
        _sign(r"^(\S+\s+){0,5}\S+[.?!]?$", "", "few words, all of them on the result, are a driver's"),
    ),
    "amiable": (
        _sign(
            r"sorry to|don't (want|mean) to (be a|make|cause|bother)|no trouble|please|i'm sure you|not your fault|\blove\b|\bdear\b",
            "",
            "sparing you, even while something is wrong, is amiable",
        ),
        _sign(r"\bkind\b|granddaughter|sister|family|friend|together|we\b", "", "putting people before the matter is amiable"),
    ),
    "expressive": (
        _sign(
            r"\blike an? |as if|as though|as a\b|\bimagine\b|whole (street|world|town)|drum|circus|opera|theatre",
            "",
            "a picture where a fact would do is expressive",
        ),
        _sign(r"!", "", "feeling out loud, for all to hear, is expressive"),
    ),
}
"""Signs by style, the most telling first."""

_TONES: Mapping[str, Group] = {
    "worried": "worry", "angry": "anger", "hurt": "anger", "disappointed": "disappointment", "resigned": "resignation",
    "relieved": "good", "grateful": "good", "glad": "good",
}  # fmt: skip
"""What a line of the persona's voice was written to give away."""


_BY_TONE = "for its tone, not for its matter"


def gives_away(encounter: Encounter, place: int) -> bool:
    """Whether the customer's words at a moment showed what they felt."""
    turn = encounter.turns[place]
    group = GROUPS[turn.inside.feeling]
    return bool(_written(encounter, turn, group)) or next(_shown(encounter, turn, group), None) is not None


def feeling_telltale(encounter: Encounter, place: int, told: str = "") -> str:
    """A sentence on what showed a feeling at a moment of the talk.

    Args:
        encounter: a talk that has come past that moment.
        place: the moment's index among the turns.
        told: what stands in the debrief already: what a sign means is not explained twice.
    """
    first, turn = encounter.persona.first, encounter.turns[place]
    group = GROUPS[turn.inside.feeling]
    for sign, sentence in _shown(encounter, turn, group):
        if sign.means not in told:
            return f"{first} said “{sentence}” and {sign.did}: {sign.means}."
    if written := _written(encounter, turn, group):
        telling = max(written, key=len)
        if _BY_TONE in told:
            return f"Again no single word gives it away: “{telling}” has to be heard whole."
        return f"Listen to “{telling}” {_BY_TONE}."
    return _behaviour(encounter, place)


def _shown(encounter: Encounter, turn: Turn, group: Group) -> Iterator[tuple[Sign, str]]:
    """The signs of a feeling in what was said, the most telling first; before all, in a line that was written to give it away."""
    for candidates in (_written(encounter, turn, group), list(_sentences(turn.speech.text))):
        for sign in FEELING_SIGNS[group]:
            for sentence in candidates:
                if sign.words.search(sentence):
                    yield sign, sentence


def _written(encounter: Encounter, turn: Turn, group: Group) -> list[str]:
    """The sentences of a reaction that was written to give this feeling away."""
    voice = encounter.persona.voice.get(turn.speech.cue, ())
    tones = {tone for one in voice if one.line.id in turn.speech.lines for tone in one.tones}
    return list(_sentences(turn.speech.reaction)) if any(_TONES[tone] == group for tone in tones) else []


def _behaviour(encounter: Encounter, place: int) -> str:
    """What else showed it: how they came across, and whether the turn did them good or harm."""
    turn = encounter.turns[place]
    if place == 0:
        return f"Nothing in the words showed it yet; there was only how it was told: {turn.look}."
    change = turn.inside.frustration - encounter.turns[place - 1].inside.frustration
    points = round(abs(change) / 10)
    moved = f"put {points} points of frustration on" if change > 0 else f"taken {points} points of frustration off"
    went = moved if points else "changed little inside"
    return f"Turn {turn.number} shows nothing of it in the words. Yours had {went}, and there was only this to see or hear: {turn.look}."


def style_telltale(encounter: Encounter, style: StyleName, without: tuple[int, ...] = ()) -> str:
    """A sentence on what showed the style, from all that the customer said.

    Args:
        encounter: the talk.
        style: the customer's.
        without: moments whose words have been quoted already.
    """
    first = encounter.persona.first
    spoken = [sentence for place, turn in enumerate(encounter.turns) if place not in without for sentence in _sentences(turn.speech.text)]
    # The first sign of a style comes first; among sentences the one that shows most of it, then the earliest.
    for sign in STYLE_SIGNS[style]:
        telling = [sentence for sentence in spoken if sign.words.search(sentence) and len(sentence.split()) > 1]
        if telling:
            return f"Listen to “{max(telling, key=lambda one: len(sign.words.findall(one)))}”: {sign.means}."
    turns = [turn for turn in encounter.turns if turn.speech.text]
    length = round(sum(len(turn.speech.text.split()) for turn in turns) / max(1, len(turns)))
    return f"{first} spoke about {length} words a turn, and that is most of what there was to go by; {_STYLE_SHOWS[style]}."


_STYLE_SHOWS: Mapping[StyleName, str] = {
    "analytical": "an analytical customer shows little and asks for detail",
    "driver": "a driver shows little and asks for results",
    "amiable": "an amiable customer shows warmth and hides a complaint",
    "expressive": "an expressive customer shows everything",
}


def _sentences(text: str) -> Iterator[str]:
    for start, end in sentences(text):
        if sentence := text[start:end].strip():
            yield sentence
