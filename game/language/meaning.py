"""What typed text does in its scene: facts asked, milestones reached, remedies offered, promises made, entries stated, nearest reply.

Owns the matching against the scene's own phrases (`asked`, `means`). It abstains rather than guess: a wrong reading costs more trust
than a question back.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.content.model.lines import Lines, fill
from game.content.model.reading import Nearest
from game.content.model.scene import Scene
from game.language.fold import Folded, Sentence, fold
from game.language.ngrams import Likeness, concept, content_words
from game.language.questions import RUN_ON, asks

SURE = 0.6
"""A likeness that counts by itself. Chosen on own lines, not on any corpus."""
CLOSE = 0.34
"""The least cosine at which a text can be near an authored reply at all."""

_NUMBERS = re.compile(r"\b\d+(?:[.:]\d+)?\b")
_TIMES = re.compile(
    r"\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|six|five|four|three|two|one|"
    r"seven|eight|nine|ten|eleven|twelve|\d+(?:[.:]\d+)?)\b"
)
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|without|unable|neither|nor)\b")
_OFFER = re.compile(
    r"\b(?:shall|should|can|could|may) (?:i|we)\b|would you (?:like|prefer|rather|mind)|do you want|how about|what (?:about|"
    r"if)|is that (?:all right|ok)|does that (?:suit|work)|which (?:would|suits)|or would|right\?|ok\?|all right\?"
)
_PROMISE = re.compile(
    r"\b(?:i|we) (?:will|shall|am going to|are going to|promise|can)\b|\blet me\b|\byou (?:will (?:have|get|hear)|have my word)"
)
_UNSURE = re.compile(r"\b(?:i think|i guess|maybe|perhaps|probably|not sure|might|i believe|as far as)\b")
_CUT = re.compile(r"[,;] | (?:and|but|so|then|because|or) ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of the scene, folded."""

    kind: str
    """`fact`, `milestone`, `remedy`, `promise` or `entry`."""
    id: str
    text: str
    words: frozenset[str]
    """Concepts of its content words."""
    numbers: frozenset[str]
    times: frozenset[str]
    negated: bool


@dataclass(frozen=True, slots=True)
class Meant:
    """What a reply does in its scene, by id."""

    facts: tuple[str, ...] = ()
    milestones: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    where: Mapping[tuple[str, str], Sentence] | None = None
    """The sentence that each was read from."""


def plain(text: str, slots: Mapping[str, str]) -> str:
    """A scene's text with its slots filled and folded; an unknown slot stays as it is."""
    try:
        text = fill(text, slots)
    except KeyError:
        text = text.replace("{", "").replace("}", "").replace("$", "")
    return fold(text).text


def _phrase(kind: str, id: str, text: str) -> Phrase:
    body = text.rstrip(".!?")
    words = frozenset(concept(word) for word in content_words(body))
    return Phrase(kind, id, body, words, frozenset(_NUMBERS.findall(body)), frozenset(_TIMES.findall(body)), bool(_NEGATED.search(body)))


def _phrases(scene: Scene, slots: Mapping[str, str]) -> Iterator[Phrase]:
    for fact in scene.facts.values():
        yield from (_phrase("fact", fact.id, plain(text, slots)) for text in fact.asked)
    for milestone in scene.milestones.values():
        yield from (_phrase("milestone", milestone.id, plain(text, slots)) for text in milestone.means)
    for remedy in scene.remedies.values():
        yield from (_phrase("remedy", remedy.id, plain(text, slots)) for text in remedy.means)
    for promise in scene.promises.values():
        yield from (_phrase("promise", promise.id, plain(text, slots)) for text in promise.means)
    for entry in (*scene.record, *scene.knowledge):
        yield from (_phrase("entry", entry.id, plain(text, slots)) for text in entry.means)


def _said(lines: Lines, slots: Mapping[str, str]) -> Iterator[str]:
    return (plain(line.text, slots) for line in lines if line.text)


class SceneIndex:
    """A scene's phrases and replies, ready to be compared with a reply. Made once a scene and persona."""

    def __init__(self, scene: Scene, slots: Mapping[str, str]) -> None:
        self.scene = scene
        self._slots = {**scene.slots, **slots}
        self.phrases = tuple(_phrases(scene, self._slots))
        self.background = tuple(text for beat in scene.beats.values() for text in _said(beat.says, self._slots))
        self._likeness = Likeness([phrase.text for phrase in self.phrases], self.background)
        self._beats: dict[str, tuple[tuple[str, ...], tuple[str, ...], Likeness]] = {}
        entries = (*scene.record, *scene.knowledge)
        self.entries = tuple((entry.id, plain(entry.title, self._slots), plain(entry.text, self._slots)) for entry in entries)
        told = tuple(
            text for fact in scene.facts.values() for text in (*_said(fact.tells, self._slots), *_said(fact.withholds, self._slots))
        )
        people = (colleague.who for colleague in scene.colleagues.values())
        rest = (scene.briefing, scene.hold.finds, scene.escalation.who, *people)
        self.world = " ".join(
            (*self.background, *told, *(f"{title} {text}" for _, title, text in self.entries), *(plain(text, self._slots) for text in rest))
        )
        """All that the scene says to the player, folded."""
        self.words = frozenset(self.world.replace("'s", "").split())
        """Its words, with marks, for names and topics."""

    def fill(self, text: str) -> str:
        """A text of the scene, filled and folded."""
        return plain(text, self._slots)

    def nearest(self, folded: Folded, beat: str | None, on_offer: tuple[str, ...]) -> Nearest | None:
        """The authored reply of a beat that a text comes closest to; margin 0 if it is close to none, 1 if it is that reply."""
        if beat is None or beat not in self.scene.beats or not folded.text:
            return None
        if beat not in self._beats:
            replies = self.scene.beats[beat].replies
            texts = tuple(plain(reply.text, self._slots) for reply in replies)
            self._beats[beat] = (tuple(reply.id for reply in replies), texts, Likeness(texts, self.background))
        ids, texts, likeness = self._beats[beat]
        if not ids:
            return None
        if folded.text in texts:
            same = [id for id, text in zip(ids, texts, strict=True) if text == folded.text]
            return Nearest(next((id for id in same if id in on_offer), same[0]), 1.0)
        cosines = likeness.cosines(folded.text)
        ranked = sorted(
            ((cosine + (0.02 if id in on_offer else 0.0), -place) for place, (id, cosine) in enumerate(zip(ids, cosines, strict=True))),
            reverse=True,
        )
        best = -ranked[0][1]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        margin = ranked[0][0] - second if cosines[best] >= CLOSE else 0.0
        return Nearest(ids[best], round(min(max(margin, 0.0), 1.0), 4))

    def read(self, folded: Folded) -> Meant:
        """All that a reply does in the scene."""
        found: dict[tuple[str, str], tuple[float, Sentence]] = {}
        for sentence in folded.sentences:
            for (kind, id), score in self._sentence(sentence).items():
                if score > found.get((kind, id), (0.0, sentence))[0]:
                    found[kind, id] = (score, sentence)

        def ids(kind: str) -> tuple[str, ...]:
            return tuple(id for one, id in found if one == kind)

        where = {key: sentence for key, (_, sentence) in found.items()}
        return Meant(ids("fact"), ids("milestone"), ids("remedy"), ids("promise"), ids("entry"), where)

    def _sentence(self, sentence: Sentence) -> dict[tuple[str, str], float]:
        question = asks(sentence)
        found: dict[tuple[str, str], float] = {}
        body = sentence.text.rstrip(".!?")
        parts = (part for cut in _CUT.split(body) for part in RUN_ON.split(cut))
        pieces = [piece for piece in parts if len(piece.split()) >= 2]
        units = [body, *pieces] if len(pieces) > 1 else [body]
        promising = bool(_PROMISE.search(body))
        offering = bool(_OFFER.search(sentence.text))
        for unit in units:
            words = frozenset(concept(word) for word in content_words(unit))
            cosines = self._likeness.cosines(unit)
            best_fact = ("", 0.0)
            for phrase, cosine in zip(self.phrases, cosines, strict=True):
                if cosine < 0.12 and not (phrase.words and phrase.words <= words):
                    continue
                score = _score(phrase, unit, words, cosine)
                if score < SURE or not _fits(phrase, unit, question, offering, promising):
                    continue
                if phrase.kind == "fact":
                    if score > best_fact[1]:
                        best_fact = (phrase.id, score)
                    continue
                key = (phrase.kind, phrase.id)
                found[key] = max(found.get(key, 0.0), score)
            if best_fact[0]:
                key = ("fact", best_fact[0])
                found[key] = max(found.get(key, 0.0), best_fact[1])
        if not question:
            for id in self._stated(body):
                found.setdefault(("entry", id), SURE)
        return found

    def _stated(self, body: str) -> Iterator[str]:
        """Entries of which a statement gives one sentence in much the same words, with the same numbers."""
        said = {concept(word) for word in content_words(body)}
        numbers = set(_NUMBERS.findall(body))
        if _NEGATED.search(body) or _UNSURE.search(body) or len(said) < 2:
            return
        for id, title, text in self.entries:
            of_title = {concept(word) for word in content_words(title)}
            for part in re.split(r"[.!?;] ?", text):
                words = {concept(word) for word in content_words(part)}
                if len(words) < 2:
                    continue
                shared = words & said
                agree = not numbers or bool(numbers & set(_NUMBERS.findall(text)))
                share = len(shared) / len(words)
                if agree and len(shared | (of_title & said)) >= 3 and share >= 0.6:
                    yield id
                    break


def _score(phrase: Phrase, unit: str, words: frozenset[str], cosine: float) -> float:
    """How surely a clause says a phrase, 0 to 1: the cosine, or the share of the phrase's own words."""
    if not phrase.words:
        return cosine if cosine >= SURE else 0.0
    cover = len(phrase.words & words) / len(phrase.words)
    extra = len(words - phrase.words)
    if cover == 1.0 and len(phrase.words) >= 2:
        return max(cosine, 0.85 - 0.02 * extra)
    # One word alone says little: a fact has its question mark to lean on, a step of the solution has not.
    least = 0.28 if phrase.kind == "fact" else 0.5
    if cover == 1.0 and (cosine >= least or (len(phrase.text.split()) == 1 and extra <= 3)):
        return max(cosine, 0.6 + 0.3 * cosine)
    if cover >= 0.6 and len(phrase.words & words) >= 2 and cosine >= 0.25:
        return max(cosine, 0.35 + 0.3 * cover + 0.3 * cosine)
    return cosine if cosine >= SURE and cover >= 0.5 else 0.0


def _fits(phrase: Phrase, unit: str, question: bool, offering: bool, promising: bool) -> bool:
    """Whether the form of a sentence allows it to do what the phrase stands for."""
    if phrase.kind == "fact":
        return question
    if phrase.kind == "entry" and (question or _UNSURE.search(unit) or len(unit.split()) < 3):
        return False
    if question and not offering and not (phrase.kind == "milestone" and asks_itself(phrase.text)):
        return False
    if bool(_NEGATED.search(unit)) and not phrase.negated:
        return False
    if phrase.negated and not _NEGATED.search(unit):
        return False
    numbers = set(_NUMBERS.findall(unit))
    if phrase.numbers and numbers and not phrase.numbers & numbers:
        return False
    if phrase.kind == "promise":
        times = set(_TIMES.findall(unit))
        return promising and not (phrase.times and times and not phrase.times & times)
    return True


def asks_itself(text: str) -> bool:
    """Whether a phrase of the scene is itself a question, as a milestone reached by asking is."""
    return bool(re.match(r"(?:what|when|where|why|how|who|which|do|does|did|is|are|was|were|can|could|would|have|has|shall) ", text))
