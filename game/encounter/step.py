"""A move on its way to the customer: the one form that replies and actions share."""

from dataclasses import dataclass

from game.content.model.lines import Lines
from game.content.model.reading import Reading
from game.content.model.scene import EndingKind
from game.encounter.events import Deeds, Event
from game.encounter.moves import Move
from game.encounter.state import State


@dataclass(frozen=True, slots=True)
class Step:
    """What a move comes to before the customer feels it: the one form that replies and actions share."""

    move: Move | None
    text: str
    """The player's words, slots filled."""
    reading: Reading
    deeds: Deeds
    events: tuple[Event, ...]
    state: State
    """The state with everything done that does not hang on feeling: facts, milestones, flags, clock, promises."""
    to: str | None
    """The beat that it leads to, `end`, or None."""
    passes: bool = True
    """Whether a turn passes."""
    handed: EndingKind | None = None
    desk: str = ""
    content: tuple[tuple[Lines, str], ...] = ()
    """Blocks that the customer says before the beat's own, each with its salt."""
    silent: bool = False
    """Whether the customer has nothing to answer (the player looked something up)."""
    fits: bool = True
    """Whether the scene knew what to do with it."""
