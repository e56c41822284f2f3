"""The desk: record, knowledge base, hold, a colleague, handover, escalation, note. Each works in every scene, with what it gives."""

from dataclasses import replace

from game.content.model.lines import fill
from game.content.model.reading import NOTHING
from game.content.model.scene import Colleague, EndingKind, Entry
from game.encounter import events
from game.encounter.conditions import holds
from game.encounter.events import Deeds, Event
from game.encounter.inside import view_of
from game.encounter.moves import Desk
from game.encounter.speech import all_slots, choose
from game.encounter.state import Encounter, State
from game.encounter.step import Step
from game.errors import MoveError
from game.text import words

RECORD_COST, GLANCE_COST, SEARCH_COST, NOTE_COST = 5, 2, 8, 6
"""Tenths of a minute: reading the record, a second look at it, a search, writing the note (design)."""
LONGEST_HOLD = 15
"""Minutes beyond which nobody can be kept on hold."""
_ANNOUNCES = {"narrates-wait", "states-duration", "gives-time", "thanks-for-patience"}


def step_of(encounter: Encounter, move: Desk) -> Step:
    """An action as a step.

    Raises:
        MoveError: the argument names nobody, or no number of minutes, or a note has no words.
    """
    match move.action:
        case "record":
            return _record(encounter, move)
        case "knowledge":
            return _knowledge(encounter, move)
        case "hold":
            return _hold(encounter, move)
        case "ask":
            return _ask(encounter, move)
        case "handover":
            return _handover(encounter, move)
        case "escalate":
            return _escalate(encounter, move)
        case "note":
            return _note(encounter, move)


def _looked(encounter: Encounter, move: Desk, cost: int, shown: str, action: str) -> Step:
    """A look or a note: it costs minutes and no turn, and the customer has nothing to answer."""
    state = _did(encounter.state, action, cost)
    return Step(
        move,
        "",
        NOTHING,
        Deeds(),
        tuple(events.burdens(encounter.scene, "", cost / 10, False)),
        state,
        None,
        False,
        desk=shown,
        silent=True,
    )


def _did(state: State, action: str, cost: int, sets: tuple[str, ...] = ()) -> State:
    return replace(
        state,
        minutes=state.minutes + cost,
        actions=tuple(dict.fromkeys((*state.actions, action))),
        flags=tuple(dict.fromkeys((*state.flags, *sets))),
    )


def _record(encounter: Encounter, move: Desk) -> Step:
    view, slots = view_of(encounter), all_slots(encounter.scene, encounter.persona)
    rows = [fill(entry.text, slots) for entry in encounter.scene.record if holds(entry.when, view)]
    cost = GLANCE_COST if "record" in encounter.state.actions else RECORD_COST
    return _looked(encounter, move, cost, "\n".join(rows) or "The record has nothing on this.", "record")


def _knowledge(encounter: Encounter, move: Desk) -> Step:
    view, slots = view_of(encounter), all_slots(encounter.scene, encounter.persona)
    entries = [entry for entry in encounter.scene.knowledge if holds(entry.when, view)]
    if not move.argument.strip():
        titles = "\n".join(f"- {fill(entry.title, slots)}" for entry in entries)
        return _looked(encounter, move, GLANCE_COST, f"Search for a word of these:\n{titles}" if titles else _NOTHING_FOUND, "knowledge")
    found = sorted(((-_match(entry, move.argument), number) for number, entry in enumerate(entries)))
    hits = [entries[number] for score, number in found if score < 0][:2]
    shown = "\n".join(f"{fill(entry.title, slots)}: {fill(entry.text, slots)}" for entry in hits)
    return _looked(encounter, move, SEARCH_COST, shown or _NOTHING_FOUND, "knowledge")


_NOTHING_FOUND = "The knowledge base has nothing on this."


def _match(entry: Entry, query: str) -> float:
    """How well an entry answers a search: words of the query in its title count three, in its phrases two, in its text one."""
    wanted = {_stem(word) for word in words(query)} - _EMPTY
    score = 0.0
    for text, worth in ((entry.title, 3.0), (" ".join(entry.means), 2.0), (entry.text, 1.0)):
        score += worth * len(wanted & {_stem(word) for word in words(text)})
    return score


def _stem(word: str) -> str:
    word = word.casefold()
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


_EMPTY = frozenset(
    _stem(word)
    for word in (
        "a an and are be can do does for how i if in is it my of on or our the their to we what when where which who why you your"
    ).split()
)
"""Words by which nothing is found."""


def _announced(encounter: Encounter) -> bool:
    """Whether the player's last words said that a wait was coming."""
    last = next((turn for turn in reversed(encounter.turns) if not turn.free), None)
    return last is not None and any(shown.id in _ANNOUNCES for shown in last.reading.techniques)


def _hold(encounter: Encounter, move: Desk) -> Step:
    hold = encounter.scene.hold
    minutes = _minutes(move.argument, hold.minutes)
    finds = fill(hold.finds, all_slots(encounter.scene, encounter.persona)) if minutes >= hold.minutes and hold.finds else "Nothing new."
    state = _did(encounter.state, "hold", minutes * 10, hold.sets if minutes >= hold.minutes else ())
    waited = (*events.waits(minutes, _announced(encounter)), *events.burdens(encounter.scene, "", minutes, False))
    return Step(move, "", NOTHING, Deeds(), waited, state, None, False, desk=finds, content=((hold.back, "hold"),))


def _minutes(argument: str, usual: int) -> int:
    argument = argument.strip()
    if not argument:
        return usual
    if not argument.isdecimal() or len(argument) > 3 or not 1 <= int(argument) <= LONGEST_HOLD:
        raise MoveError(f"a hold takes a number of minutes, 1 to {LONGEST_HOLD}: /hold 2")
    return int(argument)


def _colleague(encounter: Encounter, name: str) -> Colleague:
    colleagues = encounter.scene.colleagues
    wanted = name.strip().casefold()
    for colleague in colleagues.values():
        if wanted == colleague.id.casefold():
            return colleague
    for colleague in colleagues.values():
        if wanted and wanted in colleague.who.casefold():
            return colleague
    if not wanted and len(colleagues) == 1:
        return next(iter(colleagues.values()))
    if not colleagues:
        return Colleague("supervisor", encounter.scene.escalation.who, ())
    names = ", ".join(colleagues)
    raise MoveError(f"whom? {names}")


def _ask(encounter: Encounter, move: Desk) -> Step:
    scene = encounter.scene
    colleague = _colleague(encounter, move.argument)
    view, slots = view_of(encounter), all_slots(scene, encounter.persona)
    turn = len(encounter.turns)
    chosen = choose(colleague.says, view, encounter.state.said, encounter.seed, f"{colleague.id}/{turn}")
    answer = " ".join(fill(line.text, slots) for line in chosen) or "Nothing more than you know already."
    cost = colleague.minutes * 10
    state = _did(encounter.state, f"ask {colleague.id}", cost, colleague.sets)
    state = replace(state, said=state.said | {line.id for line in chosen})
    waited = (*events.waits(colleague.minutes, _announced(encounter)), *events.burdens(scene, "", colleague.minutes, False))
    return Step(move, "", NOTHING, Deeds(), waited, state, None, False, desk=f"{colleague.who}: {answer}")


def _handover(encounter: Encounter, move: Desk) -> Step:
    scene = encounter.scene
    first, _, rest = move.argument.strip().partition(" ")
    warm = first.casefold() != "cold"
    name = rest if first.casefold() in ("warm", "cold") else move.argument
    colleague = _colleague(encounter, name)
    if f"handover {colleague.id}" in encounter.state.actions:
        raise MoveError(f"{colleague.who} has had this customer already")
    right = colleague.right is not None and holds(colleague.right, view_of(encounter))
    manner = "warm" if warm else "cold"
    cost = colleague.minutes * 10 if warm else 5
    state = _did(encounter.state, f"handover {manner}", cost)
    state = replace(_did(_did(state, "handover", 0), f"handover {colleague.id}", 0), turn=state.turn + 1)
    felt = [Event(f"handed over {manner}", "handover")]
    if not right:
        felt.append(Event("handed to the wrong one", "handover"))
    kind: EndingKind = "escalated well" if warm and right else "escalated badly"
    said = f"({'tells the whole story to' if warm else 'puts the customer through to'} {colleague.who})"
    return Step(
        move, said, NOTHING, Deeds(), (*felt, *events.burdens(scene, "", cost / 10, True)), state, colleague.to, handed=kind,
        desk=f"Handed over to {colleague.who}, {'the story told' if warm else 'without the story'}.",
        content=((colleague.warm if warm else colleague.cold, f"{colleague.id}/{manner}"),),
    )  # fmt: skip


def _escalate(encounter: Encounter, move: Desk) -> Step:
    scene = encounter.scene
    escalation = scene.escalation
    right = escalation.right is not None and holds(escalation.right, view_of(encounter))
    state = replace(_did(encounter.state, "escalate", 20), turn=encounter.state.turn + 1)
    row = "escalates-in-time" if right else "escalates-too-soon"
    kind: EndingKind = "escalated well" if right else "escalated badly"
    return Step(
        move, f"(fetches {escalation.who})", NOTHING, Deeds(), (Event(row, row), *events.burdens(scene, "", 2.0, True)), state,
        escalation.to, handed=kind, desk=f"Here comes {escalation.who}.", content=((escalation.says, "escalation"),),
    )  # fmt: skip


def _note(encounter: Encounter, move: Desk) -> Step:
    if len(words(move.argument)) < 3:
        raise MoveError("a note needs a few words that the next person can use: /note coat late, courier today, ring at six")
    return _looked(encounter, move, NOTE_COST, f"Noted: {move.argument}", "note")
