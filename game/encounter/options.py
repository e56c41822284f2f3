"""Which authored replies are on offer. Owns what a reply's condition and use mean for the menu."""

from game.content.model.lines import fill
from game.content.model.scene import Reply
from game.encounter.conditions import holds
from game.encounter.inside import view_of
from game.encounter.speech import all_slots
from game.encounter.state import Encounter, Option

MOST = 4
"""Replies shown at once."""


def on_offer(encounter: Encounter) -> tuple[Reply, ...]:
    """Every reply of the beat whose condition holds and that was not used, in the author's order.

    When all that hold were used, they are on offer again: a talk never stops for want of a reply.
    """
    if encounter.end is not None:
        return ()
    state, view = encounter.state, view_of(encounter)
    replies = [reply for reply in encounter.scene.beats[state.beat].replies if holds(reply.when, view)]
    fresh = [reply for reply in replies if reply.again or reply.id not in state.used]
    return tuple(fresh or replies)


def options(encounter: Encounter) -> tuple[Option, ...]:
    """The replies that the player is shown, at most four, numbered from 1."""
    slots = all_slots(encounter.scene, encounter.persona)
    return tuple(Option(number, reply.id, fill(reply.text, slots)) for number, reply in enumerate(on_offer(encounter)[:MOST], start=1))
