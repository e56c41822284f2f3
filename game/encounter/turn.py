"""The second half of a turn: the customer feels a step, meters move, the talk goes on, the customer speaks, the talk may end."""

from dataclasses import replace

import numpy as np

from game.content.model.lines import fill
from game.content.model.persona import FRIENDLY
from game.content.model.scene import END
from game.customer.felt import Felt
from game.customer.react import INDEX, Crowd, Traits, react
from game.customer.voice import loudest
from game.encounter import clock, endings, events, ledger
from game.encounter.conditions import View, holds
from game.encounter.events import Event
from game.encounter.inside import inside, view_of
from game.encounter.speech import Speaking, all_slots
from game.encounter.state import Encounter, Ended, LedgerEntry, Meters, Speech, State, Turn
from game.encounter.step import Step


def complete(encounter: Encounter, step: Step) -> Encounter:
    """The talk after a step: feel it, move the meters, go on, speak, end."""
    scene, persona, before = encounter.scene, encounter.persona, encounter.state
    state, later, judged = _arrive(encounter, step)
    felt_events = (*step.events, *events.promises_due(judged))
    felt, rows, meters = _feel(encounter, felt_events, step, before)
    state = replace(state, felt=felt, meters=meters)
    mood = inside(persona, felt)
    view = View(state, persona.style.name, mood.band)
    ending = endings.due(scene, view, persona.style.assertiveness > 0, step.to == END, step.handed)
    speaking = Speaking(scene, persona, encounter.seed, len(encounter.turns), view, mood.band, state.said)
    volunteered: tuple[str, ...] = ()
    if ending is not None:
        # The last word is the handover's, where there was one; else the ending's; else the persona's.
        handed = [speaking.tell(block, salt) for block, salt in step.content]
        if not any(handed) and not speaking.tell(ending.says, ending.id):
            speaking.react(_cue(felt_events, rows, step))
        state = replace(state, ending=ending.id)
    elif not step.silent:
        volunteered = _speak(encounter, step, speaking, _cue(felt_events, rows, step), state, bool(later))
        state = replace(state, facts=(*state.facts, *volunteered))
    speech, appearance = speaking.finish(encounter.last.look) if not (step.silent and ending is None) else (Speech(), encounter.last.look)
    state = replace(state, said=speaking.said)
    turn = Turn(
        state.turn, state.minutes, step.move, step.text, step.reading, rows, meters, speech, step.desk, mood, state.beat, appearance,
        step.deeds.reached, (*step.deeds.told, *volunteered), later, not step.passes,
    )  # fmt: skip
    end = None
    if ending is not None:
        tells = fill(ending.tells, all_slots(scene, persona))
        end = Ended(ending.id, ending.kind, endings.rate(felt, ending.kind, meters.resolution), tells)
    return replace(encounter, state=state, turns=(*encounter.turns, turn), end=end)


def _arrive(encounter: Encounter, step: Step) -> tuple[State, str, tuple[tuple[str, bool], ...]]:
    """The state in the beat that the step leads to, the jump in time as text, and the promises that fell due."""
    scene, state = encounter.scene, step.state
    later = ""
    if step.to is not None and step.to != END:
        beat = scene.beats[step.to]
        jumped = clock.jump(state.minutes, beat)
        if jumped != state.minutes and beat.later is not None:
            later = beat.later.text
        visits = state.visits if step.to == state.beat else (*state.visits, beat.id)
        # A talk that moves on opens its beat's replies again: what was used in an earlier visit may be said anew only there.
        state = replace(state, beat=beat.id, minutes=jumped, visits=visits)
    state, judged = clock.judge(scene, view_of(encounter, state), step.to == END)
    return state, later, judged


def _feel(encounter: Encounter, felt_events: tuple[Event, ...], step: Step, before: State) -> tuple[Felt, tuple[LedgerEntry, ...], Meters]:
    scene = encounter.scene
    worth = sum(scene.milestones[m].worth for m in step.deeds.reached) * 10
    solved = min(before.meters.resolution + worth, 1000) / 1000
    crowd, effects = react(
        Traits.of(encounter.persona),
        Crowd.of(before.felt),
        np.array([[INDEX[event.row]] for event in felt_events], dtype=np.int64).reshape(-1, 1),
        np.array([[event.weight] for event in felt_events], dtype=np.float64).reshape(-1, 1),
        np.array([float(step.state.turn)]),
        np.array([solved]),
        np.array([1.0 if step.passes else 0.0]),
    )
    rows, meters = ledger.entries(scene, encounter.persona, felt_events, effects, step.deeds.reached, before.meters)
    return crowd.felt(0), rows, meters


def _cue(felt_events: tuple[Event, ...], rows: tuple[LedgerEntry, ...], step: Step) -> str:
    """How the customer takes the turn."""
    if not step.fits:
        harmed = [event for event in felt_events if event.shown and _points(rows, event.cause) < 0]
        if not harmed:
            return "not understood"
    return loudest([(event.row, _points(rows, event.cause)) for event in felt_events])


def _points(rows: tuple[LedgerEntry, ...], cause: str) -> float:
    return sum(row.points for row in rows if row.cause == cause) / 10


LONG = 32
"""Words of content beyond which a friendly reaction is left out: nobody says three things in one breath (design)."""


def _speak(encounter: Encounter, step: Step, speaking: Speaking, cue: str, state: State, later: bool) -> tuple[str, ...]:
    """Reaction, then content; returns the facts told unasked."""
    scene = encounter.scene
    moved = step.to is not None and step.to != encounter.state.beat
    beat = scene.beats[state.beat]
    for block, salt in step.content:
        speaking.tell(block, salt)
    for fact in step.deeds.told:
        speaking.tell(scene.facts[fact].tells, fact)
    for fact in step.deeds.withheld:
        speaking.tell(scene.facts[fact].withholds, fact)
    if moved or later:
        speaking.tell(beat.says, beat.id)
    elif not step.fits:
        speaking.tell(beat.otherwise, f"{beat.id}/else")
    volunteered = () if step.deeds.told else _volunteer(encounter, speaking, state)
    replaced = later or (moved and beat.alone) or (speaking.length > LONG and cue in FRIENDLY)
    if not replaced:
        speaking.react(cue)
    return volunteered


def _volunteer(encounter: Encounter, speaking: Speaking, state: State) -> tuple[str, ...]:
    """A fact that is told unasked now, at most one."""
    for fact in encounter.scene.facts.values():
        if _volunteers(fact.id, encounter, speaking.view, state) and speaking.tell(fact.tells, fact.id):
            return (fact.id,)
    return ()


def _volunteers(fact: str, encounter: Encounter, view: View, state: State) -> bool:
    condition = encounter.scene.facts[fact].volunteers
    return condition is not None and fact not in state.facts and holds(condition, view)
