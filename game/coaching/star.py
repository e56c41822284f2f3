"""A STAR story (situation, task, action, result) drafted from an encounter for a job interview. Owns how it is told: in the first person.

A draft from a role-play, and it says so: nobody should be helped to pass a simulated customer off as a real one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.coaching.debrief import Debrief
from game.coaching.stronger import relation
from game.content.model.lines import fill
from game.customer.coefficients import ROWS, Family
from game.encounter.speech import all_slots
from game.encounter.state import Encounter, Turn
from game.skills import BEHAVIOURS

MOST = 4
"""Turns that the story tells of."""
NOTE = "Drafted from a role-play with a simulated customer. Put it into your own words, and say in the interview that it was practice."
"""Stands under every story."""

_DID: dict[Family, str] = {
    "comfort": "I said what the matter was like from the customer's side",
    "apology": "I owned what had gone wrong",
    "listening": "I gave back what I had heard before I went on",
    "question": "I asked, so as not to guess",
    "solving": "I put a definite way forward on the table",
    "plan": "I settled who would do what, and by when",
    "explaining": "I explained what lay behind it",
    "guiding": "I went at the customer's pace, one step at a time",
    "courtesy": "I was courteous, and personal with it",
    "manner": "I kept to a manner that suited this customer",
    "brevity": "I came to the point",
    "waiting": "I said what was going on, so that nobody waited in the dark",
}
"""What one did, by family of techniques."""
_DID_SO = {
    "apologises": "I said sorry",
    "asks-forgiveness": "I asked to be forgiven",
    "repairs": "I took back a bad line of my own",
    "reads-mood": "I noticed that the mood had changed",
    "shows-warmth": "I showed that I cared how it came out",
    "de-escalates": "I granted the point, and slowed down",
    "lets-finish": "I let the customer finish",
    "follows-up": "I took up what had just been said",
    "echoes-words": "I called the thing what the customer calls it",
    "recalls-history": "I used what we knew already, so that nothing had to be told twice",
    "checks-understanding": "I checked that it had come across",
    "invites-questions": "I made room for further questions",
    "offers-options": "I laid out more than one way, and left the choice to the customer",
    "changes-plan": "I changed course when the first way had failed",
    "prevents-repeat": "I said what would stop it happening again",
    "says-what-can": "I turned a limit into what could be done",
    "turns-to-solution": "I turned the talk to what would happen next",
    "recommends": "I recommended one thing, and said why",
    "right-colleague": "I brought in the right colleague",
    "warm-handover": "I handed over with the whole story told",
    "escalates-in-time": "I brought in somebody with more power in time",
    "writes-it-down": "I wrote it down there and then",
    "summarises": "I summed up what we had settled",
    "urgent-first": "I put the most pressing thing first",
    "states-duration": "I said how long it would take",
    "keeps-time-promise": "I was back by the time that I had named",
    "owns-action": "I took it on myself",
    "correct-fact": "I got the facts right",
    "uses-knowledge-base": "I looked it up instead of guessing",
    "analogy": "I made it clear with a likeness",
    "gives-detail": "I gave the figures in order",
    "plain-words": "I put it in everyday words",
    "gives-time": "I gave the customer time",
    "closes-warmly": "I closed with a word for this customer",
    "genuine-thanks": "I thanked the customer for something real",
    "thanks-for-patience": "I thanked the customer for waiting",
    "stays-calm": "I stayed calm",
    "keeps-composure": "I kept my composure",
    "respects-hurry": "I took the customer's hurry into account",
}
"""What one did where a technique is another thing than the rest of its family."""
_DESK = {
    "record": "read the record",
    "knowledge": "looked it up in the knowledge base",
    "note": "left a note for whoever comes next",
    "handover warm": "handed over with the whole story told",
    "escalate": "brought in somebody with more power",
}


@dataclass(frozen=True, slots=True)
class Star:
    """A story in four parts, each of one or more sentences."""

    title: str
    situation: str
    task: str
    action: tuple[str, ...]
    """A sentence for each thing done, in the order of the talk."""
    result: str
    differently: str
    """What one would do otherwise next time; empty where the debrief found nothing."""
    skills: tuple[str, ...]
    """Names of the skills that helped."""


def star(encounter: Encounter, shown: Debrief) -> Star:
    """The story of a finished talk.

    Args:
        encounter: the talk.
        shown: its debrief.
    """
    scene = encounter.scene
    slots = all_slots(scene, encounter.persona)
    steps = "; ".join(fill(step.label, slots) for step in scene.milestones.values())
    summary = _sentence(fill(scene.summary, slots))
    return Star(
        shown.title,
        f"In a customer-service role-play: {first_person(fill(scene.briefing, slots))}",
        f"{encounter.persona.name} came with this: {summary} To solve it, these steps had to be taken: {steps}.",
        tuple(_actions(encounter)),
        _result(encounter, shown),
        _differently(shown),
        tuple(one.name for one in shown.helped),
    )


def as_text(story: Star) -> list[tuple[str, str]]:
    """The story as headings and paragraphs, in order; several sentences of action as one paragraph."""
    parts = [
        ("Situation", story.situation),
        ("Task", story.task),
        ("Action", " ".join(story.action)),
        ("Result", story.result),
        ("What I would do differently", story.differently),
        ("Skills this shows", ", ".join(story.skills)),
    ]
    return [(heading, text) for heading, text in parts if text]


_BE = ((r"\b([Yy])ou(?:'re|’re)\b", "I'm"), (r"\b([Yy])ou are\b", "I am"), (r"\b([Yy])ou were\b", "I was"), (r"\bare you\b", "am I"))
_TO_ME = re.compile(
    r"\b(to|for|with|from|by|at|of|on|about|behind|before|beside|after|near|than|calls|asks|tells|told|gives|gave|lets|helps|shows|reaches)"
    r" you\b"
)
_PLACES = (("yourself", "myself"), ("Yours", "Mine"), ("yours", "mine"), ("Your", "My"), ("your", "my"), ("You", "I"), ("you", "I"))


def first_person(text: str) -> str:
    """A text that speaks to «you», told by «I»; what stands in quotation marks stays as it is.

    >>> first_person("You are at the counter. Ines helps you, and you may use your judgement.")
    'I am at the counter. Ines helps me, and I may use my judgement.'
    """
    parts = re.split(r"(“[^”]*”)", " ".join(text.split()))
    return "".join(part if part.startswith("“") else _turned(part) for part in parts)


def _turned(text: str) -> str:
    for pattern, ours in _BE:
        text = re.sub(pattern, ours, text)
    text = _TO_ME.sub(r"\1 me", text)
    for theirs, ours in _PLACES:
        text = re.sub(rf"\b{theirs}\b", ours, text)
    return text


def _sentence(text: str) -> str:
    flat = " ".join(text.split())
    return flat if flat[-1:] in (".", "!", "?") else f"{flat}."


def _actions(encounter: Encounter) -> Iterator[str]:
    """What helped, in the order of the talk; each kind of thing once."""
    looked = [words for action in encounter.state.actions if (words := _at_desk(encounter, action))]
    if looked:
        yield f"Behind the scenes I {' and '.join([', '.join(looked[:-1]), looked[-1]] if looked[1:] else looked)}."
    helped = [turn for turn in encounter.turns[1:] if relation(turn) > 0 or turn.reached]
    strongest = sorted(helped, key=lambda turn: (-relation(turn) - _worth(turn), turn.minutes))[:MOST]
    told: set[Family] = set()
    any_told = bool(looked)
    for turn in sorted(strongest, key=encounter.turns.index):
        sentence = _deed(encounter, turn, told)
        if sentence:
            any_told = True
            yield sentence
    if not any_told:
        yield "Nothing that I said helped; what I learned from it stands below."


def _worth(turn: Turn) -> int:
    return sum(entry.points for entry in turn.entries if entry.meter == "resolution") // 2


def _at_desk(encounter: Encounter, action: str) -> str:
    kind, _, id = action.partition(" ")
    if kind == "ask" and id in encounter.scene.colleagues:
        return f"asked {encounter.scene.colleagues[id].who}"
    return _DESK.get(action, "")


def _deed(encounter: Encounter, turn: Turn, told: set[Family]) -> str:
    """A turn that helped as a sentence; empty if it showed nothing new and took no step."""
    points: dict[str, int] = {}
    quotes: dict[str, str] = {}
    for entry in turn.entries:
        if entry.cause in BEHAVIOURS and BEHAVIOURS[entry.cause].kind == "technique":
            points[entry.cause] = points.get(entry.cause, 0) + entry.points
            quotes[entry.cause] = entry.quote or turn.text
    new = [id for id in points if points[id] > 0 and ROWS[id].family in _DID and ROWS[id].family not in told]
    best = max(new, key=lambda id: points[id], default=None)
    slots = all_slots(encounter.scene, encounter.persona)
    steps = "; ".join(fill(encounter.scene.milestones[id].label, slots) for id in turn.reached)
    if best is None:
        return f"With “{_flat(turn.text)}” a step was done: {steps}." if steps and turn.text else ""
    family = ROWS[best].family
    told.add(family)
    step = f" That was a step of the solution: {steps}." if steps else ""
    return f"{_DID_SO.get(best, _DID[family])}: “{_flat(quotes[best])}”{step or ''}"


def _flat(text: str) -> str:
    return " ".join(text.split())


def _result(encounter: Encounter, shown: Debrief) -> str:
    start, end = encounter.turns[0].meters.trust / 10, encounter.last.meters.trust / 10
    moved = "rose" if end > start else "fell" if end < start else "stayed"
    trust = f"trust {moved} from {start:.0f} to {end:.0f} of 100" if moved != "stayed" else f"trust stayed at {end:.0f} of 100"
    parts = [_sentence(shown.ending)] if shown.ending.strip() else []
    parts.append(f"The customer's rating came to {shown.stars} of 5, and {trust}.")
    if shown.comment.strip():
        parts.append(f"Afterwards {encounter.persona.first} said: “{_flat(shown.comment)}”")
    return " ".join(parts)


def _differently(shown: Debrief) -> str:
    """The fault, else what was missed, in the first person: a story without one is not believed."""
    finding = next((one for kind in ("hurt", "missed") for one in shown.findings if one.kind == kind), None)
    if finding is None:
        return ""
    if finding.kind == "hurt":
        instead = re.search(r"Just then you could have said: “(.*)”$", finding.advice, re.DOTALL)
        said = f"I said “{_flat(finding.quote)}”, and it did harm ({finding.title.lower()})." if finding.quote else f"{finding.title}."
        return f"{said} Now I would say: “{_flat(instead[1])}”" if instead else said
    return first_person(finding.sentence)
