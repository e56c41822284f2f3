"""What typed text does in its scene: facts asked, milestones reached, remedies offered, promises made, entries stated, nearest reply.

Owns what counts as done: how surely a clause must say a thing, in which form, and where in the talk. It abstains rather than guess: a wrong
reading costs more trust than a question back. How likely a clause says a thing is measured in `likely`, its form read in `clauses`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from game.content.model.lines import Lines, fill
from game.content.model.reading import Nearest, Reading
from game.content.model.scene import Scene
from game.language.clauses import Clause, Form, clauses, form_of, form_of_sentence
from game.language.concepts import idea, words_of
from game.language.context import NO_CONTEXT, Context
from game.language.fold import Folded, Sentence, fold
from game.language.likely import AUTHORED, Example, Key, Likely, Numbers, Part
from game.language.ngrams import STOP, Likeness, concept, content_words

SURE: Mapping[str, float] = {"fact": -0.5, "milestone": -0.3, "remedy": -0.3, "promise": -0.5, "entry": 0.0}
"""Log-odds from which a clause counts as saying a thing of a kind: as low as nine in ten are still right on own lines."""
HERE, NEAR_BY = 2.15, 1.4
"""What it adds to the log-odds of a thing that a reply on offer does, and one that another reply of the beat does."""
TOLD = -1.5
"""What it adds that the customer has told the fact already: to be told that one asks again, one must plainly have done so (design)."""
EXAMPLE = -3.5
"""Log-odds from which a clause of an authored reply is what the reply's tag means: whatever is less like the thing says it only there."""
ENTRY_SHARE = 0.6
"""Share of the words of an entry's sentence that states it."""
CLOSE = 0.34
"""The least cosine at which a text can be near an authored reply at all."""
ON_OFFER = 0.02
"""What being on offer adds to the cosine of a reply."""
SAME_WAY = 0.15
"""The greatest margin of a reply while another that leads to the same place is as close: enough to go there, too little for its deeds."""
TOUCHING = 2
"""Ideas of the scene that a text must share with it to speak of its matter (design)."""

_NUMBERS = re.compile(r"\b\d+(?:[.:]\d+)?\b")
_DAYS = frozenset(idea(day) for day in "today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday".split())
_LEADS: Mapping[str, str] = {"asks": "fact", "does": "milestone", "offers": "remedy", "promises": "promise"}
_DENIED_OFTEN = 0.25
"""Share of a thing's examples that deny something, from which a denial says nothing against it («please don't plug it in again»)."""


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


NOT_MEANT = Meant()
"""A reply read without a scene."""


@dataclass(frozen=True, slots=True)
class _Traits:
    """What the examples of a thing have in common."""

    denies: bool
    """Whether a denial may say it."""
    affirms: bool
    """Whether what denies nothing may say it."""
    asks: bool
    """Whether a question may: a milestone reached by asking."""
    numbers: frozenset[str]
    days: frozenset[str]


def folded(text: str, slots: Mapping[str, str]) -> Folded:
    """A scene's text with its slots filled, folded; an unknown slot stays as it is."""
    try:
        text = fill(text, slots)
    except KeyError:
        text = text.replace("{", "").replace("}", "").replace("$", "")
    return fold(text)


def plain(text: str, slots: Mapping[str, str]) -> str:
    """A scene's text with its slots filled, folded, as text."""
    return folded(text, slots).text


def _phrases(scene: Scene, slots: Mapping[str, str]) -> Iterator[Example]:
    def examples(kind: str, id: str, texts: tuple[str, ...]) -> Iterator[Example]:
        return (Example((kind, id), plain(text, slots).rstrip(".!?")) for text in texts)

    for fact in scene.facts.values():
        yield from examples("fact", fact.id, fact.asked)
    for milestone in scene.milestones.values():
        yield from examples("milestone", milestone.id, milestone.means)
    for remedy in scene.remedies.values():
        yield from examples("remedy", remedy.id, remedy.means)
    for promise in scene.promises.values():
        yield from examples("promise", promise.id, promise.means)
    for entry in (*scene.record, *scene.knowledge):
        yield from examples("entry", entry.id, entry.means)


def deeds(reading: Reading) -> tuple[Key, ...]:
    """What an authored reply does in its scene, by kind and id."""
    return (
        *(("fact", id) for id in reading.facts),
        *(("milestone", id) for id in reading.milestones),
        *(("remedy", id) for id in reading.offers),
        *(("promise", id) for id in reading.promises),
        *(("entry", id) for id in reading.states),
    )


def _topic(text: str) -> frozenset[str]:
    return frozenset(concept(word) for word in content_words(text))


def _lines(lines: Lines, slots: Mapping[str, str]) -> Iterator[str]:
    return (plain(line.text, slots) for line in lines if line.text)


class SceneIndex:
    """A scene's phrases and replies, ready to be compared with a reply. Made once a scene and persona."""

    def __init__(self, scene: Scene, slots: Mapping[str, str]) -> None:
        self.scene = scene
        self._slots = {**scene.slots, **slots}
        self.background = tuple(text for beat in scene.beats.values() for text in _lines(beat.says, self._slots))
        entries = (*scene.record, *scene.knowledge)
        self.entries = tuple((entry.id, plain(entry.title, self._slots), plain(entry.text, self._slots)) for entry in entries)
        self._entry_parts = tuple(
            (id, _topic(title), tuple(_topic(part) for part in re.split(r"[.!?;] ?", text)), frozenset(_NUMBERS.findall(text)))
            for id, title, text in self.entries
        )
        self._likely = self._examples()
        self._traits = self._common()
        self._sure = np.array([SURE[kind] for kind, _ in self._likely.keys])
        self._beats: dict[str, tuple[tuple[str, ...], Likeness]] = {}
        told = tuple(
            text for fact in scene.facts.values() for text in (*_lines(fact.tells, self._slots), *_lines(fact.withholds, self._slots))
        )
        people = (colleague.who for colleague in scene.colleagues.values())
        rest = (scene.briefing, scene.hold.finds, scene.escalation.who, *people)
        self.world = " ".join(
            (*self.background, *told, *(f"{title} {text}" for _, title, text in self.entries), *(plain(text, self._slots) for text in rest))
        )
        """All that the scene says to the player, folded."""
        self.words = frozenset(self.world.replace("'s", "").split())
        """Its words, with marks, for names and topics."""
        self._ideas = frozenset(idea(word) for word in words_of(self.world) if word not in STOP) | self._likely.ideas

    def _examples(self) -> Likely:
        """The phrases, and the clauses of authored replies that say what their tags name."""
        phrases = tuple(_phrases(self.scene, self._slots))
        background = (*self.background, *(text for _, _, text in self.entries))
        likely = Likely(phrases, background)
        place = {key: number for number, key in enumerate(likely.keys)}
        found: list[Example] = []
        for beat in self.scene.beats.values():
            for reply in beat.replies:
                wanted = [key for key in deeds(reply.reading) if key in place]
                if not wanted:
                    continue
                parts: dict[str, Part] = {}
                scored = [
                    (clause.text, clause.form(), self._score(likely, clause, parts)) for clause in clauses(folded(reply.text, self._slots))
                ]
                for key in wanted:
                    asks = key[0] == "fact"
                    right = [(scores[place[key]], text) for text, form, scores in scored if (form.asks if asks else form.states)]
                    score, text = max(right, default=(EXAMPLE, ""))
                    if score > EXAMPLE:
                        found.append(Example(key, text, AUTHORED, reply.id))
        return Likely((*phrases, *found), background) if found else likely

    @staticmethod
    def _score(likely: Likely, clause: Clause, parts: dict[str, Part]) -> Numbers:
        """The scores of a clause; each piece is looked at once."""
        for piece in clause.pieces:
            if piece not in parts:
                parts[piece] = likely.part(piece)
        return likely.score(*(parts[piece] for piece in clause.pieces))

    def _common(self) -> tuple[_Traits, ...]:
        texts: dict[Key, list[str]] = {key: [] for key in self._likely.keys}
        for example in self._likely.examples:
            texts[example.key].append(example.text)
        traits = []
        for found in texts.values():
            forms = [form_of(text) for text in found]
            ideas = frozenset(idea(word) for text in found for word in words_of(text))
            traits.append(
                _Traits(
                    denies=sum(form.denies for form in forms) >= _DENIED_OFTEN * len(forms),
                    affirms=any(not form.denies for form in forms),
                    asks=any(form.asks and not form.states for form in forms),
                    numbers=frozenset(one for one in ideas if one[0] == "#"),
                    days=ideas & _DAYS,
                )
            )
        return tuple(traits)

    def fill(self, text: str) -> str:
        """A text of the scene, filled and folded."""
        return plain(text, self._slots)

    def nearest(self, folded: Folded, beat: str | None, on_offer: tuple[str, ...]) -> Nearest | None:
        """The authored reply of a beat that a text comes closest to.

        Returns:
            The reply, with margin 0 if the text is close to none and 1 if it is that one; None if it speaks of nothing that the scene does.
        """
        if beat is None or beat not in self.scene.beats or not folded.text:
            return None
        if beat not in self._beats:
            replies = self.scene.beats[beat].replies
            texts = tuple(plain(reply.text, self._slots) for reply in replies)
            self._beats[beat] = (texts, Likeness(texts, self.background))
        texts, likeness = self._beats[beat]
        replies = self.scene.beats[beat].replies
        if not replies:
            return None
        if folded.text in texts:
            same = [reply.id for reply, text in zip(replies, texts, strict=True) if text == folded.text]
            return Nearest(next((id for id in same if id in on_offer), same[0]), 1.0)
        cosines = likeness.cosines(folded.text)
        likes = [cosine + (ON_OFFER if reply.id in on_offer else 0.0) for reply, cosine in zip(replies, cosines, strict=True)]
        best = max(range(len(likes)), key=lambda place: (likes[place], -place))
        if cosines[best] < CLOSE:
            return Nearest(replies[best].id, 0.0) if self.touches(folded) else None
        others = [place for place in range(len(likes)) if place != best]
        second = max((likes[place] for place in others), default=0.0)
        elsewhere = max((likes[place] for place in others if replies[place].to != replies[best].to), default=0.0)
        # Of two that lead to the same place it does not matter much which one it is.
        margin = max(likes[best] - second, min(likes[best] - elsewhere, SAME_WAY))
        return Nearest(replies[best].id, round(min(max(margin, 0.0), 1.0), 4))

    def touches(self, folded: Folded) -> bool:
        """Whether a text speaks of anything that the scene speaks of."""
        said = {idea(word) for word in words_of(folded.text) if word not in STOP}
        return len(said & self._ideas) >= min(TOUCHING, len(said))

    def read(self, folded: Folded, context: Context = NO_CONTEXT) -> Meant:
        """All that a reply does in the scene.

        Args:
            folded: the reply.
            context: where in the talk it is said; without it, every thing is as likely as any other.
        """
        place = self._place(context)
        found: dict[Key, tuple[float, Sentence]] = {}
        parts: dict[str, Part] = {}
        for clause in clauses(folded):
            for number, score in self._said(clause, self._score(self._likely, clause, parts) + place):
                key = self._likely.keys[number]
                if key not in found or score > found[key][0]:
                    found[key] = (score, clause.sentence)
        for sentence in folded.sentences:
            for id in self._stated(sentence):
                found.setdefault(("entry", id), (SURE["entry"], sentence))

        def ids(kind: str) -> tuple[str, ...]:
            return tuple(id for one, id in found if one == kind)

        where = {key: sentence for key, (_, sentence) in found.items()}
        return Meant(ids("fact"), ids("milestone"), ids("remedy"), ids("promise"), ids("entry"), where)

    def _place(self, context: Context) -> Numbers:
        """What the place in the talk adds to the log-odds of each thing."""
        added = np.zeros(len(self._likely.keys))
        here: dict[Key, float] = {}
        beat = self.scene.beats.get(context.beat or "")
        if beat is not None:
            for reply in beat.replies:
                for key in deeds(reply.reading):
                    here[key] = max(here.get(key, 0.0), HERE if reply.id in context.open_replies else NEAR_BY)
            here.update({(_LEADS[lead.does[0]], lead.does[1]): HERE for lead in beat.leads if lead.does[0] in _LEADS})
        for number, (kind, id) in enumerate(self._likely.keys):
            added[number] = TOLD if kind == "fact" and id in context.known else here.get((kind, id), 0.0)
        return added

    def _said(self, clause: Clause, scores: Numbers) -> Iterator[tuple[int, float]]:
        """The things that a clause says, by number, with their log-odds; of facts the likeliest only."""
        likely = np.nonzero(scores > self._sure)[0].tolist()
        if not likely:
            return
        form = clause.form()
        best_fact = (-1, SURE["fact"])
        for number in likely:
            kind = self._likely.keys[number][0]
            if not _fits(kind, clause.text, form, self._traits[number]):
                continue
            if kind != "fact":
                yield number, float(scores[number])
            elif scores[number] > best_fact[1]:
                best_fact = (number, float(scores[number]))
        if best_fact[0] >= 0:
            yield best_fact

    def _stated(self, sentence: Sentence) -> Iterator[str]:
        """Entries of which a statement gives one sentence in much the same words, with the same numbers."""
        said = _topic(sentence.text)
        if len(said) < 2:
            return
        numbers = set(_NUMBERS.findall(sentence.text))
        for id, title, parts, figures in self._entry_parts:
            if numbers and not numbers & figures:
                continue
            if any(
                len(part & said | title & said) >= 3 and len(part & said) >= ENTRY_SHARE * len(part) for part in parts if len(part) >= 2
            ):
                form = form_of_sentence(sentence)
                if not (form.asks or form.denies or form.unsure):
                    yield id


def _fits(kind: str, text: str, form: Form, traits: _Traits) -> bool:
    """Whether the form of a clause allows it to do what a thing stands for."""
    if kind == "fact":
        return form.asks
    if form.unsure or not (form.states or traits.asks):
        return False
    if form.denies and not traits.denies:
        return False
    if not form.denies and not traits.affirms:
        return False
    if kind == "entry":
        return not form.asks and text.count(" ") >= 2
    if kind == "remedy":
        return form.ours or form.offers or not form.describes
    if kind == "promise":
        return form.ours and not form.passes and _on_time(text, traits)
    return not (form.passes or form.chooses)


def _on_time(text: str, traits: _Traits) -> bool:
    """Whether a clause names no other day and no other hour than the promise does."""
    ideas = {idea(word) for word in words_of(text)}
    numbers, days = {one for one in ideas if one[0] == "#"}, ideas & _DAYS
    return not (traits.numbers and numbers and not traits.numbers & numbers) and not (traits.days and days and not traits.days & days)
