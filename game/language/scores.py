"""The generic scores of `rapport understand`. Owns how hits become one number for each speech act, 0 to 1."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from game.content.model.reading import Question
from game.language.fold import Folded
from game.language.pattern import Hit

NAMES = (
    "empathy",
    "question",
    "open_question",
    "closed_question",
    "reflection",
    "paraphrase",
    "suggestion",
    "information",
    "promise",
    "thanks",
    "apology",
    "reassurance",
    "self_disclosure",
    "rude",
    "polite",
)
"""Every generic score, in the order of the JSON."""

TOLD = 0.55
"""The score for information of a reply that does nothing else: what is neither asked, felt, promised nor suggested is told (design)."""
SHORTEST = 4
"""Words from which a sentence can tell something."""

# What a behaviour adds to a generic score, as a share of its own.
_SHARES: Mapping[str, Mapping[str, float]] = {
    "thanks": {"thanks-for-patience": 1.0, "genuine-thanks": 1.0},
    "apology": {"apologises": 1.0, "owns-fault": 1.0, "empty-apology": 0.9, "asks-forgiveness": 0.8},
    "reflection": {"reflects-feeling": 1.0, "names-feeling": 0.9, "paraphrase": 0.4, "validates": 0.4},
    "paraphrase": {"paraphrase": 1.0, "summarises": 0.5},
    "suggestion": {"recommends": 1.0, "offers-options": 0.6, "guesses-fix": 0.7},
    "information": {
        "explains-plainly": 1.0,
        "gives-reason": 1.0,
        "correct-fact": 1.0,
        "gives-detail": 1.0,
        "plain-words": 0.8,
        "analogy": 0.7,
    },
    "promise": {"promises-follow-up": 1.0, "owns-action": 0.9, "action-plan": 0.9, "concrete-offer": 0.8, "promises-impossible": 1.0},
    "reassurance": {"shows-warmth": 0.9, "gives-time": 0.6, "validates": 0.7},
    "empathy": {
        "names-feeling": 1.0,
        "reflects-feeling": 1.0,
        "validates": 1.0,
        "takes-perspective": 1.0,
        "apologises": 0.75,
        "owns-fault": 0.75,
        "shows-warmth": 0.7,
        "claims-feeling": 0.5,
        "overdone-emotion": 0.6,
    },
    "rude": {
        "rude": 1.0,
        "sarcasm": 0.8,
        "matches-anger": 0.9,
        "confronts": 0.7,
        "blames-customer": 0.6,
        "shouting": 0.6,
        "dismisses": 0.5,
        "sighs": 0.5,
        "talks-over": 0.5,
        "defensive": 0.3,
    },
    "polite": {"greets": 0.8, "willing": 0.9, "apologises": 0.6, "genuine-thanks": 1.0, "thanks-for-patience": 1.0, "respects-manner": 0.8},
}


NO_HEADS: Mapping[str, float] = {}
HEAD = 0.4
"""How far a learned head can move a score that has one, from its lowest to its highest: patterns anchor, the head adds (design)."""


def _both(a: float, b: float) -> float:
    """Two pieces of evidence for one thing."""
    return 1.0 - (1.0 - a) * (1.0 - b)


def scores_of(
    folded: Folded,
    shown: Mapping[str, float],
    generic: Iterable[Hit],
    denied: Iterable[Hit],
    questions: Iterable[Question],
    heads: Mapping[str, float] = NO_HEADS,
) -> dict[str, float]:
    """The generic scores.

    Args:
        folded: the reply.
        shown: the score of each behaviour that was found.
        generic: hits of the generic table.
        denied: what looked like such a hit and was ruled out: "pardon?" is no apology.
        questions: the questions of the reply.
        heads: what the learned heads say, for the scores that have one.
    """
    by_sentence: dict[str, dict[int, float]] = defaultdict(dict)
    for hit in generic:
        at = folded.sentence_at(hit.start).start
        by_sentence[hit.id][at] = max(by_sentence[hit.id].get(at, 0.0), hit.score)
    found = dict.fromkeys(NAMES, 0.0)
    count = len(folded.sentences)
    for name, places in by_sentence.items():
        # One hit among many sentences says less about the reply as a whole than the same hit in a reply of one.
        best, second = [*sorted(places.values(), reverse=True), 0.0][:2]
        found[name] = best * (0.7 + 0.3 * min(len(places) / count * 2, 1.0)) + 0.1 * second
    for name, shares in _SHARES.items():
        behaviour = max((shown.get(id, 0.0) * share for id, share in shares.items()), default=0.0)
        found[name] = _both(found[name], behaviour) if found[name] and behaviour else max(found[name], behaviour)
    for name, head in heads.items():
        found[name] += HEAD * (head - 0.5)
    for hit in denied:
        if hit.id not in by_sentence:
            found[hit.id] = min(found[hit.id], 0.4)
    for question in questions:
        # Without its mark a question by form is one in three times ("when it comes I will ring").
        sure = 0.95 if folded.given[slice(*question.sentence)].rstrip("\"'”’) ").endswith("?") else 0.4
        found["question"] = max(found["question"], sure)
        found[f"{question.kind}_question"] = max(found[f"{question.kind}_question"], sure)
    if max(found.values()) < TOLD and max(len(sentence.text.split()) for sentence in folded.sentences) >= SHORTEST:
        found["information"] = TOLD
    found["polite"] = _politeness(found)
    if found["question"] >= 0.7 and count == 1:
        found["information"] *= 0.3
    return {name: round(min(max(found[name], 0.0), 1.0), 4) for name in NAMES}


def _politeness(found: Mapping[str, float]) -> float:
    """Politeness around an even start: what is kind lifts it, what is rude sinks it."""
    value = 0.4 + 0.5 * found["polite"] + 0.1 * found["thanks"] - 0.6 * found["rude"]
    return min(max(value, 0.0), 1.0)
