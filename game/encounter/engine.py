"""The state machine of a talk: begin, respond, act. Owns the order of a turn.

A turn: take what the reply does → ask the state what of it counts → the customer feels it → meters move, entry by entry → the scene goes
on → the customer speaks → an ending, if one is due. Every function is pure: the same arguments give the same value on any machine.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.content.model.lines import fill
from game.content.model.persona import Persona
from game.content.model.reading import NOTHING, Reading, Shown, Span
from game.content.model.scene import Fact, Milestone, Reply, Scene
from game.customer.arrive import arrive, first_meters
from game.encounter import clock, desk, events
from game.encounter.conditions import View, holds
from game.encounter.events import Deeds, Event
from game.encounter.inside import inside, view_of
from game.encounter.moves import Chosen, Desk, Move, Typed
from game.encounter.options import on_offer
from game.encounter.routes import route
from game.encounter.speech import Speaking, all_slots
from game.encounter.state import Encounter, Meters, State, Turn
from game.encounter.step import Step
from game.encounter.turn import complete
from game.errors import MoveError

RULES_VERSION = 2
"""Raised when the same moves would give other numbers: older saves are then shown from their record, never recomputed."""


def begin(scene: Scene, persona: Persona, seed: int) -> Encounter:
    """The talk up to the customer's first words."""
    felt = arrive(persona, scene.about, seed)
    meters = Meters(*first_meters(persona, scene.about, seed), 0)
    first = scene.first
    state = State(first.id, 0, 0, meters, felt, visits=(first.id,))
    encounter = Encounter(scene, persona, seed, state, ())
    view = view_of(encounter)
    speaking = Speaking(scene, persona, seed, 0, view, view.band, frozenset())
    speaking.tell(first.says, first.id)
    speech, appearance = speaking.finish("")
    state = replace(state, said=speaking.said)
    turn = Turn(0, 0, None, "", NOTHING, (), meters, speech, "", inside(persona, felt), first.id, appearance)
    return replace(encounter, state=state, turns=(turn,))


def play(encounter: Encounter, move: Move) -> Encounter:
    """The talk after a move of any kind.

    Raises:
        MoveError: the talk has ended, or the move is not possible now. Nothing has changed then.
    """
    if isinstance(move, Desk):
        return act(encounter, move)
    return respond(encounter, move)


def respond(encounter: Encounter, move: Chosen | Typed) -> Encounter:
    """The talk after a reply, chosen or typed.

    Raises:
        MoveError: the talk has ended, or the reply is not on offer.
    """
    _must_go_on(encounter)
    return complete(encounter, said(encounter, move))


def act(encounter: Encounter, move: Desk) -> Encounter:
    """The talk after an action at the desk.

    Raises:
        MoveError: the talk has ended, or there is no such colleague, entry or number of minutes.
    """
    _must_go_on(encounter)
    return complete(encounter, desk.step_of(encounter, move))


def _must_go_on(encounter: Encounter) -> None:
    if encounter.end is not None:
        raise MoveError("the talk has ended")


def said(encounter: Encounter, move: Chosen | Typed) -> Step:
    """A reply as a step, before the customer feels it.

    Raises:
        MoveError: it is not on offer.
    """
    scene, state = encounter.scene, encounter.state
    view = view_of(encounter)
    slots = all_slots(scene, encounter.persona)
    reply: Reply | None
    if isinstance(move, Chosen):
        reply = next((offered for offered in on_offer(encounter) if offered.id == move.reply), None)
        if reply is None:
            raise MoveError(f"the reply {move.reply} is not on offer now")
        text = fill(reply.text, slots)
        reading, to, fits = _filled(reply, text, slots), reply.to, True
    else:
        text = move.text
        found = route(
            scene.beats[state.beat],
            on_offer(encounter),
            _elsewhere(encounter, view),
            move.reading,
            closed=scene.milestones.keys() - _open(scene.milestones, view),
            done=(*state.milestones, *(pledge.id for pledge in state.pledges)),
        )
        reply, reading, to, fits = found.reply, found.reading, found.to, found.fits
    return _step(encounter, move, text, reading, reply, to, fits)


def scripted(encounter: Encounter, reply: Reply, reading: Reading) -> Step:
    """A reply that the scene does not hold, with what it is read as: how a harness plays a script by the rules of play."""
    return _step(encounter, Typed(reply.text, reading), reply.text, reading, reply, reply.to, True)


def _step(encounter: Encounter, move: Move, text: str, reading: Reading, reply: Reply | None, to: str | None, fits: bool) -> Step:
    """What a reply comes to: the deeds that the state allows, and the state with all that does not hang on feeling."""
    scene, state = encounter.scene, encounter.state
    view = view_of(encounter)
    deeds = events.allowed(scene, state, reading, _open(scene.facts, view), _open(scene.milestones, view))
    state = _done(scene, state, deeds, reading, reply)
    state = replace(state, turn=state.turn + 1, minutes=state.minutes + clock.reply_cost(text))
    minutes = clock.reply_cost(text) / 10
    felt_events = (
        *events.behaviours(reading, text),
        *events.asked_again(deeds, reading, text),
        *events.steps(scene, encounter.state.offers, deeds, reading, text),
        *events.pressed(deeds, text),
        *(() if reading.understood else (Event("not understood", "not understood", 1.0, text),)),
        *events.burdens(scene, text, minutes, True),
    )
    return Step(move, text, reading, deeds, felt_events, state, to, fits=fits)


def _elsewhere(encounter: Encounter, view: View) -> Iterator[Reply]:
    """Replies of other beats that take a step still open and lead where the talk has not been: where typed text may run ahead of it."""
    state, beats = encounter.state, encounter.scene.beats
    # What belongs after a jump in time cannot be said before it, and after one the talk goes on from there.
    if any(beats[visited].later is not None for visited in state.visits):
        return
    for beat in beats.values():
        if beat.id != state.beat and beat.later is None:
            for reply in beat.replies:
                is_open = any(milestone not in state.milestones for milestone in reply.reading.milestones)
                if is_open and reply.to not in (None, *state.visits) and holds(reply.when, view):
                    yield reply


def _filled(reply: Reply, text: str, slots: Mapping[str, str]) -> Reading:
    """An authored reading with its spans moved from the text as written to the text as said."""
    if reply.text == text:
        return reply.reading

    def moved(span: Span) -> Span:
        return len(fill(reply.text[: span[0]], slots)), len(fill(reply.text[: span[1]], slots))

    def shown(behaviours: tuple[Shown, ...]) -> tuple[Shown, ...]:
        return tuple(replace(b, sentence=moved(b.sentence), phrase=moved(b.phrase)) for b in behaviours)

    reading = reply.reading
    return replace(
        reading,
        techniques=shown(reading.techniques),
        missteps=shown(reading.missteps),
        questions=tuple(replace(question, sentence=moved(question.sentence)) for question in reading.questions),
    )


def _open(things: Mapping[str, Fact] | Mapping[str, Milestone], view: View) -> frozenset[str]:
    """The ids of the facts or milestones whose needs hold."""
    return frozenset(id for id, thing in things.items() if holds(thing.needs, view))


def _done(scene: Scene, state: State, deeds: Deeds, reading: Reading, reply: Reply | None) -> State:
    """The state with what the reply did that does not hang on feeling."""
    sets = reply.sets if reply else ()
    clears = reply.clears if reply else ()
    flags = tuple(flag for flag in dict.fromkeys((*state.flags, *sets)) if flag not in clears)
    state = replace(
        state,
        facts=(*state.facts, *deeds.told),
        asked=tuple(dict.fromkeys((*state.asked, *deeds.told, *deeds.withheld))),
        milestones=(*state.milestones, *deeds.reached),
        offers=(*state.offers, *deeds.offers),
        stated=tuple(dict.fromkeys((*state.stated, *reading.states))),
        flags=flags,
        used=state.used | ({reply.id} if reply else set()),
    )
    for promise in deeds.promises:
        state = clock.pledge(scene, state, promise)
    return state
