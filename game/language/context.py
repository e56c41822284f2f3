"""What a reading depends on besides the text. Owns the value that callers fill in; a reading is a function of the text and this alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.content.model.scene import Scene


@dataclass(frozen=True, slots=True)
class Context:
    """The place in the talk where a reply is typed. Everything may be left out: the reading then claims less."""

    scene: Scene | None = None
    """The scene, for facts, milestones, offers, promises, record and knowledge base."""
    persona_names: tuple[str, ...] = ()
    """Names that are right: first, last, title and last."""
    slots: Mapping[str, str] = field(default_factory=dict)
    """What the slots of the scene's phrases and texts are filled with before matching."""
    beat: str | None = None
    """The beat whose replies are candidates for `nearest`."""
    open_replies: tuple[str, ...] = ()
    """Ids of the replies on offer, preferred by `nearest`."""
    customer: str = ""
    """The customer's last words."""
    known: frozenset[str] = frozenset()
    """Facts that the customer has told already."""
    earlier: tuple[str, ...] = ()
    """The player's own earlier lines, oldest first."""


NO_CONTEXT = Context()
"""A reply read on its own."""
