"""Which of several readings of the same words stands. Owns the rules of precedence between behaviours, as one table."""

from collections.abc import Iterable

from game.language.fold import Folded
from game.language.pattern import Hit
from game.skills import BEHAVIOURS

LEAST = 0.5
"""The score from which a behaviour counts as shown."""

# winner: losers in the same sentence
_SENTENCE: dict[str, tuple[str, ...]] = {
    "empty-apology": ("apologises", "names-feeling", "owns-fault"),
    "claims-feeling": ("names-feeling", "validates", "takes-perspective", "reflects-feeling"),
    "dismisses": ("validates", "names-feeling", "shows-warmth", "reflects-feeling", "bluffs", "takes-perspective"),
    "jargon": ("explains-plainly", "plain-words", "gives-detail"),
    "sarcasm": ("shares-energy", "genuine-thanks", "willing", "takes-perspective", "reflects-feeling"),
    "stock-script": ("genuine-thanks", "apologises", "willing"),
    "makes-repeat": ("lets-finish", "asks-again", "open-question", "step-by-step"),
    "asks-again": ("clarifying-question", "open-question", "echoes-words"),
    "rushes": ("gives-time", "clarifying-question", "offers-options"),
    "pressures": ("gives-time", "offers-options"),
    "off-topic": ("open-question", "clarifying-question"),
    "small-talk": ("open-question", "clarifying-question", "off-topic"),
    "blames-customer": ("open-question", "clarifying-question", "probes-cause", "validates", "paraphrase"),
    "confronts": ("open-question", "clarifying-question", "validates", "de-escalates", "paraphrase"),
    "rude": ("open-question", "clarifying-question", "names-feeling", "probes-cause", "reflects-feeling"),
    "matches-anger": ("open-question", "clarifying-question", "keeps-composure", "names-feeling", "owns-action"),
    "defensive": ("open-question", "validates", "clarifying-question"),
    "prejudges": ("blames-customer", "clarifying-question", "confronts"),
    "checks-understanding": ("clarifying-question", "open-question"),
    "invites-questions": ("clarifying-question", "open-question"),
    "reads-mood": ("clarifying-question", "names-feeling"),
    "respects-manner": ("clarifying-question", "offers-options"),
    "answers-unasked": ("clarifying-question", "invites-questions", "open-question"),
    "guesses-fix": ("step-by-step", "recommends", "clarifying-question", "says-what-can"),
    "sticks-to-failed-plan": ("step-by-step", "turns-to-solution"),
    "changes-plan": ("sticks-to-failed-plan", "guesses-fix"),
    "talks-over": ("lets-finish",),
    "leaves-open": ("turns-to-solution", "vagueness"),
    "thanks-for-patience": ("genuine-thanks",),
    "summarises": ("paraphrase",),
    "offers-options": ("clarifying-question", "concrete-offer"),
    "hides-behind-policy": ("defensive", "explains-plainly"),
    "cold-transfer": ("owns-action", "concrete-offer", "respects-hurry", "right-colleague"),
    "promises-follow-up": ("concrete-offer",),
    "shouting": ("sighs",),
    "runs-team-down": ("blames-others",),
    "wrong-fact": ("correct-fact", "states-duration"),
    "prevents-repeat": ("gives-reason", "guesses-fix", "right-colleague"),
    "paraphrase": ("gives-reason", "narrates-wait"),
    "warm-handover": ("right-colleague", "owns-action"),
    "writes-it-down": ("concrete-offer",),
    "plays-the-game": (
        "open-question",
        "clarifying-question",
        "concrete-offer",
        "owns-action",
        "off-topic",
        "names-feeling",
        "dismisses",
        "analogy",
    ),
    "step-by-step": ("clarifying-question",),
    "validates": ("gives-reason",),
    "right-colleague": ("narrates-wait",),
    "states-duration": ("clarifying-question",),
    "recommends": ("follows-up",),
    "repairs": ("apologises", "validates", "dismisses", "owns-fault"),
    "urgent-first": ("respects-hurry",),
    "follows-up": ("asks-again",),
    "asks-forgiveness": ("apologises", "owns-fault"),
    "no-follow-up": ("recommends", "step-by-step"),
}
# winner: losers anywhere in the reply
_REPLY: dict[str, tuple[str, ...]] = {
    "owns-fault": ("apologises",),
    "repairs": ("apologises",),
    "says-what-can": ("flat-refusal", "hides-behind-policy"),
    "warm-handover": ("cold-transfer",),
    "overuses-name": ("uses-name",),
    "action-plan": ("vagueness",),
    "promises-follow-up": ("vagueness",),
    "concrete-offer": ("vagueness",),
    "rambling": ("paraphrase", "summarises", "open-question"),
}
# Two names for much the same words: only the surer one counts in one sentence.
_EITHER = (("names-feeling", "reflects-feeling"), ("keeps-composure", "matches-anger"), ("paraphrase", "summarises"))
# A refusal stands only if nothing is offered after it.
_AMENDS = ("concrete-offer", "offers-options", "says-what-can", "promises-follow-up")


def strongest(hits: Iterable[Hit]) -> dict[str, Hit]:
    """The best hit of each behaviour; between equals the earlier and longer one."""
    best: dict[str, Hit] = {}
    for hit in hits:
        known = best.get(hit.id)
        if known is None or (hit.score, -hit.start, hit.end) > (known.score, -known.start, known.end):
            best[hit.id] = hit
    return best


def resolve(folded: Folded, hits: list[Hit]) -> dict[str, Hit]:
    """The behaviours that stand, each with its best hit."""
    per_sentence: dict[tuple[int, ...], set[str]] = {}
    for hit in hits:
        per_sentence.setdefault(folded.sentence_at(hit.start).span, set()).add(hit.id)
    kept: list[Hit] = []
    for hit in hits:
        here = per_sentence[folded.sentence_at(hit.start).span]
        if not any(hit.id in losers for winner, losers in _SENTENCE.items() if winner in here):
            kept.append(hit)
    best = strongest(hit for hit in kept if hit.score >= LEAST)
    for first, second in _EITHER:
        if first in best and second in best and folded.sentence_at(best[first].start) == folded.sentence_at(best[second].start):
            del best[second if best[first].score >= best[second].score else first]
    return tidy(best)


def tidy(best: dict[str, Hit]) -> dict[str, Hit]:
    """What stands once a reply is looked at whole: the better apology counts alone, a refusal with an offer after it is none."""
    for winner, losers in _REPLY.items():
        if winner in best:
            for loser in losers:
                best.pop(loser, None)
    if any(BEHAVIOURS[id].kind == "misstep" for id in best):
        # Brevity is a virtue only of a reply that does no harm.
        best.pop("keeps-brief", None)
        best.pop("short-sentences", None)
    if "repairs" in best and "owns-fault" in best:
        # One apology is felt once: as what it surely is.
        del best["repairs" if best["repairs"].score < best["owns-fault"].score else "owns-fault"]
    for refusal in ("flat-refusal", "hides-behind-policy"):
        if refusal in best and any(amends in best and best[amends].start > best[refusal].start for amends in _AMENDS):
            del best[refusal]
    return best
