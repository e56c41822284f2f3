"""The reader of typed replies: text and context in, a reading with quoted words out. Owns the order of the steps.

Each step has its own file. Patterns and phrases anchor every reading, so that each can show the words that decided it; learned numbers
weigh them. Nothing here learns, draws at random or reads the clock.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from game.content.model.reading import Question, Reading, Shown
from game.content.model.scene import Scene
from game.language.claims import read_claims
from game.language.context import NO_CONTEXT, Context
from game.language.features import Seen, see
from game.language.fold import Folded, fold
from game.language.heard import asked_again, gives_answer, read_heard, unheard
from game.language.learned import load, pattern_keys
from game.language.manner import read_manner
from game.language.meaning import NOT_MEANT, Meant, SceneIndex
from game.language.names import read_names
from game.language.pattern import NONE_KNOWN, Hit, Rule, Table
from game.language.plan import read_plan
from game.language.questions import read_questions
from game.language.resolve import resolve, tidy
from game.language.scores import NAMES, scores_of
from game.language.sense import understandable
from game.language.weigh import weigh
from game.skills import BEHAVIOURS

# Decided by the scene's record, facts and remedies, or by the right names: looked up, not weighed.
_BY_SCENE = frozenset({"correct-fact", "wrong-fact", "asks-again", "misfit-remedy"})
_BY_NAME = frozenset({"uses-name", "wrong-name", "overuses-name"})
_ORDER = {id: place for place, id in enumerate(BEHAVIOURS)}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What patterns and context found in a reply."""

    hits: tuple[Hit, ...]
    """Of the behaviours, before precedence."""
    denied: tuple[Hit, ...]
    """What looked like a behaviour and was ruled out: negated, reported, or taken back."""
    stands: Mapping[str, Hit]
    """What stands by the patterns alone."""
    generic: tuple[Hit, ...]
    """Of the generic scores."""
    generic_denied: tuple[Hit, ...]
    """What looked like one of these and was ruled out."""
    questions: tuple[Question, ...]

    def seen(self, folded: Folded, customer: str) -> list[Seen]:
        """What the learned numbers see of each sentence."""
        return see(folded, customer, self.hits, self.denied, self.stands.values(), self.generic, self.questions)


class Reader:
    """Reads typed replies. Holds the compiled patterns and the indexes of the scenes met so far; a reading never changes it otherwise."""

    def __init__(self, rules: tuple[Rule, ...], generic: tuple[Rule, ...], known: Mapping[str, str] = NONE_KNOWN) -> None:
        """Index the tables.

        Args:
            rules: of the behaviours.
            generic: of the generic scores.
            known: what their lines need, as far as it was worked out beforehand.
        """
        self._rules = Table(rules, known)
        self._generic = Table(generic, known)
        self._scenes: dict[tuple[object, ...], SceneIndex] = {}

    @classmethod
    def load(cls) -> "Reader":
        """A reader with the shipped patterns."""
        from game.language.patterns import RULES
        from game.language.patterns.generic import RULES as GENERIC

        return cls(RULES, GENERIC, pattern_keys())

    def read(self, text: str, context: Context = NO_CONTEXT) -> Reading:
        """Read one reply.

        Args:
            text: as typed; of a longer one the first `fold.LIMIT` characters are read.
            context: where in the talk it was typed.

        Returns:
            What it does, with spans into the text as given. The same text and context give the same reading.
        """
        folded = fold(text)
        if not folded.sentences or not understandable(text):
            return Reading(understood=False, scores=dict.fromkeys(NAMES, 0.0))
        index = self._index(context.scene, context)
        meant = index.read(folded, context) if index else Meant()
        evidence = self.evidence(folded, context, index, meant)
        best, heads = _stand(folded, context, evidence)
        shown = [_shown(folded, best[id]) for id in sorted(best, key=_ORDER.__getitem__)]
        return Reading(
            techniques=tuple(one for one in shown if BEHAVIOURS[one.id].kind == "technique"),
            missteps=tuple(one for one in shown if BEHAVIOURS[one.id].kind == "misstep"),
            facts=meant.facts,
            milestones=meant.milestones,
            offers=meant.offers,
            promises=meant.promises,
            states=meant.states if "wrong-fact" not in best else (),
            questions=evidence.questions,
            nearest=index.nearest(folded, context.beat, context.open_replies) if index else None,
            scores=scores_of(
                folded, {id: hit.score for id, hit in best.items()}, evidence.generic, evidence.generic_denied, evidence.questions, heads
            ),
        )

    def evidence(self, folded: Folded, context: Context, index: SceneIndex | None = None, meant: Meant = NOT_MEANT) -> Evidence:
        """All that speaks for something in a reply, before it is weighed. Training sees the same."""
        questions, hits = read_questions(folded)
        found, denied = self._rules.search(folded)
        hits.extend(found)
        hits.extend(read_manner(folded))
        plan = read_plan(folded)
        if plan:
            hits.append(plan)
        hits.extend(_in_context(folded, context, index, meant))
        if context.customer:
            world = index.words if index else frozenset()
            hits = [hit for hit in hits if hit.id != "paraphrase" or not unheard(folded, hit, context.customer, world)]
        generic, ruled_out = self._generic.search(folded)
        return Evidence(tuple(hits), tuple(denied), resolve(folded, hits), tuple(generic), tuple(ruled_out), tuple(questions))

    def _index(self, scene: Scene | None, context: Context) -> SceneIndex | None:
        """The index of a scene with these slots, made when first needed."""
        if scene is None:
            return None
        key = (scene.id, scene.hash or id(scene), tuple(sorted(context.slots.items())))
        if key not in self._scenes:
            if len(self._scenes) > 64:
                self._scenes.clear()
            self._scenes[key] = SceneIndex(scene, context.slots)
        return self._scenes[key]


def _stand(folded: Folded, context: Context, evidence: Evidence) -> tuple[dict[str, Hit], dict[str, float]]:
    """The behaviours that stand, by patterns, phrases and learned sums, and what the heads of the generic scores say.

    Where nothing is learned, patterns alone decide.
    """
    learned = load()
    if learned is None:
        return dict(evidence.stands), {}
    sums = [learned.sums(seen) for seen in evidence.seen(folded, context.customer)]
    settled = (_BY_SCENE if context.scene else frozenset()) | (_BY_NAME if context.persona_names else frozenset())
    known = {id: hit for id, hit in evidence.stands.items() if id in settled or id not in learned.column}
    if "asks-again" in evidence.stands and asked_again(folded, fold(context.customer)):
        known["asks-again"] = evidence.stands["asks-again"]
    best = weigh(folded, sums, evidence.hits, evidence.denied, known, settled, learned)
    asked = best.get("asks-again")
    if asked is not None and not _was_given(folded, context, evidence, asked):
        del best["asks-again"]
    return tidy(best), learned.heads(sums)


def _was_given(folded: Folded, context: Context, evidence: Evidence, asked: Hit) -> bool:
    """Whether a question is one for what was given: it must be a question, speak of what the customer spoke of, and not say it back."""
    sentence = folded.sentence_at(asked.start)
    if re.search(r"\d{3,}", sentence.text):
        return False
    if not context.customer or any(hit.id == "asks-again" for hit in evidence.hits):
        return True
    return gives_answer(sentence, fold(context.customer))


def _shown(folded: Folded, hit: Hit) -> Shown:
    sentence = folded.sentence_at(hit.start)
    phrase = folded.span(hit.start, hit.end)
    # A phrase that runs over several sentences is quoted whole; the sentence is the one that it starts in.
    return Shown(hit.id, round(hit.score, 2), sentence.span, phrase)


def _in_context(folded: Folded, context: Context, index: SceneIndex | None, meant: Meant) -> list[Hit]:
    """What only the turn before, the scene and the names can show."""
    words = index.words if index else frozenset()
    others = {word.strip(".,;!?") for word in words}
    hits = read_names(folded, context.persona_names, others, context.earlier)
    hits.extend(read_heard(folded, context.customer, words))
    for fact in meant.facts:
        sentence = (meant.where or {}).get(("fact", fact))
        if fact in context.known and sentence:
            hits.append(Hit("asks-again", 0.8, sentence.start, sentence.end))
    if index:
        customer = fold(context.customer).text
        places = {key[1]: (sentence.start, sentence.end) for key, sentence in (meant.where or {}).items() if key[0] == "entry"}
        hits.extend(read_claims(folded, index, customer, places))
    return hits
