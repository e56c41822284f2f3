"""«That is not what I meant»: other readings of the last typed reply, and the talk with one of them. Owns what may be picked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.content.model.lines import fill
from game.content.model.reading import Nearest, Reading, Shown
from game.content.model.scene import Reply
from game.encounter.engine import play
from game.encounter.moves import Typed
from game.encounter.options import on_offer
from game.encounter.replay import moments
from game.encounter.speech import all_slots
from game.encounter.state import Encounter
from game.errors import MoveError
from game.skills import BEHAVIOURS

MOST = 8
"""Other readings offered at once."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another way to read the last typed reply."""

    label: str
    """What the player would have meant, as the player would say it."""
    reading: Reading


def last_typed(encounter: Encounter) -> Typed:
    """The last move, if it was a typed reply and the talk goes on.

    Raises:
        MoveError: there is nothing to correct.
    """
    move = encounter.last.move
    if encounter.end is not None:
        raise MoveError("the talk has ended: try again from this turn instead")
    if not isinstance(move, Typed):
        raise MoveError("the last thing you did was not a typed reply")
    return move


def alternatives(encounter: Encounter) -> tuple[Alternative, ...]:
    """Other readings of the last typed reply: as a reply that was on offer, without a harm, as a question for a fact, or as nothing of it.

    Raises:
        MoveError: there is nothing to correct.
    """
    move = last_typed(encounter)
    before = _before(encounter)
    slots = all_slots(encounter.scene, encounter.persona)
    replies = [Alternative(f"I meant the same as: “{fill(reply.text, slots)}”", _as(reply, move)) for reply in on_offer(before)[:4]]
    # What was corrected once is no longer what was read: nothing may be taken from it or added to it, or a reply could be bettered.
    found = [] if move.corrected else [*_less(move), *_more(before, move)]
    return (*(replies + found)[: MOST - 1], Alternative("I meant nothing special by it", Reading(scores=move.reading.scores)))


def _less(move: Typed) -> list[Alternative]:
    """The reading without one of its harms."""
    return [
        Alternative(f"I did not mean it as: {BEHAVIOURS[harm.id].name.lower()}", _without(move.reading, harm.id))
        for harm in move.reading.missteps
    ]


def _more(before: Encounter, move: Typed) -> list[Alternative]:
    """The reading as a question for a fact."""
    slots = all_slots(before.scene, before.persona)
    hidden = [fact for fact in before.scene.facts.values() if fact.id not in before.state.facts and fact.id not in move.reading.facts]
    return [
        Alternative(
            f"I was asking about {fill(fact.label, slots)}", replace(move.reading, understood=True, facts=(*move.reading.facts, fact.id))
        )
        for fact in hidden
    ]


def corrected(encounter: Encounter, reading: Reading) -> Encounter:
    """The talk with the last typed reply read otherwise: the turn is played again, and marked.

    Raises:
        MoveError: there is nothing to correct.
    """
    move = last_typed(encounter)
    return play(_before(encounter), Typed(move.text, reading, corrected=True))


def _before(encounter: Encounter) -> Encounter:
    """The moment before the last move.

    Raises:
        MoveError: the talk cannot be replayed as it was: its scene was changed since.
    """
    before = moments(encounter)[-2]
    if before.turns != encounter.turns[:-1]:
        raise MoveError("the scene has been changed since this talk was begun")
    return before


def _as(reply: Reply, move: Typed) -> Reading:
    """What a reply on offer does, shown by the whole of what was typed, in the order in which the author's words show it."""
    whole = (0, len(move.text))
    # Like things wear out in the order of the words: another order would be worth more or less than that reply.
    places = sorted({one.phrase[0] for one in reply.reading.shown})

    def shown(behaviours: Iterable[Shown]) -> tuple[Shown, ...]:
        return tuple(Shown(one.id, one.score, whole, (min(places.index(one.phrase[0]), whole[1]), whole[1])) for one in behaviours)

    authored = reply.reading
    return replace(
        authored,
        techniques=shown(authored.techniques),
        missteps=shown(authored.missteps),
        questions=move.reading.questions,
        # It is that reply, also where the reply does nothing by which it could be known.
        nearest=Nearest(reply.id, 1.0),
        scores=move.reading.scores,
    )


def _without(reading: Reading, misstep: str) -> Reading:
    return replace(reading, missteps=tuple(harm for harm in reading.missteps if harm.id != misstep))
