"""The second half of a turn: the customer feels a step, meters move, the talk goes on, the customer speaks, the talk may end."""

from dataclasses import dataclass, replace

import numpy as np

from game.content.model.lines import fill
from game.content.model.persona import FRIENDLY
from game.content.model.scene import END
from game.customer.crowd import Crowd, Floats, Ints, Traits
from game.customer.react import react
from game.customer.tables import INDEX
from game.customer.voice import loudest
from game.encounter import clock, endings, events, ledger
from game.encounter.conditions import View, holds
from game.encounter.events import Event
from game.encounter.inside import inside, view_of
from game.encounter.speech import Speaking, all_slots
from game.encounter.state import Encounter, Ended, LedgerEntry, Speech, State, Turn
from game.encounter.step import Step


@dataclass(frozen=True, slots=True)
class Appraised:
    """What the customer feels in a turn, as the kernel takes it: the same for every customer whose talk has come the same way."""

    events: tuple[Event, ...]
    rows: Ints
    """Their indices, [events, 1]."""
    weights: Floats
    """How much of each, [events, 1]."""
    turn: Floats
    """The number of the turn, [1]."""
    solved: Floats
    """Resolution after it, 0 to 1, [1]."""
    passes: Floats
    """Whether a turn passes, 0 or 1, [1]."""
    worth: int
    """Resolution gained, tenths."""


def appraised(encounter: Encounter, step: Step) -> Appraised:
    """What the customer will feel of a step."""
    return _appraised(encounter, step, _arrive(encounter, step).judged)


def _appraised(encounter: Encounter, step: Step, judged: tuple[tuple[str, bool], ...]) -> Appraised:
    felt = (*step.events, *events.promises_due(judged))
    worth = sum(encounter.scene.milestones[m].worth for m in step.deeds.reached) * 10
    solved = min(encounter.state.meters.resolution + worth, 1000) / 1000
    return Appraised(
        felt,
        np.array([[INDEX[event.row]] for event in felt], dtype=np.int64).reshape(-1, 1),
        np.array([[event.weight] for event in felt], dtype=np.float64).reshape(-1, 1),
        np.array([float(step.state.turn)]),
        np.array([solved]),
        np.array([1.0 if step.passes else 0.0]),
        worth,
    )


def complete(encounter: Encounter, step: Step) -> Encounter:
    """The talk after a step: feel it, move the meters, go on, speak, end."""
    scene, persona, before = encounter.scene, encounter.persona, encounter.state
    arrived = _arrive(encounter, step)
    later, felt = arrived.later, _appraised(encounter, step, arrived.judged)
    crowd, effects = react(Traits.of(persona), Crowd.of(before.felt), felt.rows, felt.weights, felt.turn, felt.solved, felt.passes)
    rows, meters = ledger.entries(
        scene, persona, inside(persona, before.felt).feeling, felt.events, effects, step.deeds.reached, before.meters
    )
    state = replace(arrived.state, felt=crowd.felt(0), meters=meters)
    mood = inside(persona, state.felt)
    view = View(state, persona.style.name, mood.band)
    ending = endings.due(scene, view, persona.style.assertiveness > 0, step.to == END, step.handed)
    speaking = Speaking(scene, persona, encounter.seed, len(encounter.turns), view, mood.band, state.said)
    volunteered: tuple[str, ...] = ()
    if ending is not None:
        # The last word is the handover's, where there was one; else the ending's; else the persona's.
        handed = [speaking.tell(block, salt) for block, salt in step.content]
        if not any(handed) and not speaking.tell(ending.says, ending.id):
            speaking.react(_cue(felt.events, rows, step))
        state = replace(state, ending=ending.id)
    elif not step.silent:
        volunteered = _speak(encounter, step, speaking, _cue(felt.events, rows, step), state, bool(later))
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
        end = Ended(ending.id, ending.kind, int(endings.rate(crowd, ending.kind, meters.resolution)[0]), tells)
    return replace(encounter, state=state, turns=(*encounter.turns, turn), end=end)


@dataclass(frozen=True, slots=True)
class _Arrived:
    """Where a step leads, before it is felt."""

    state: State
    later: str
    """The jump in time, as written."""
    judged: tuple[tuple[str, bool], ...]
    """The promises that fell due, and whether each was kept."""


def _arrive(encounter: Encounter, step: Step) -> _Arrived:
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
    return _Arrived(state, later, judged)


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
