"""What a customer says, as a writer wrote it: lines with their conditions. Owns the form of a line and the filling of slots."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from game.content.model.conditions import ALWAYS, Condition

_SLOT = re.compile(r"\{([A-Za-z_]+)\}|\$([A-Za-z_]+)")


@dataclass(frozen=True, slots=True)
class Line:
    """One utterance. Of the lines of a block that hold and are unsaid, one with a condition goes before one without."""

    id: str
    """Unique in its scene or persona, stable while the words stay: `beat/number`, `voice/cue/number`, `fact/id/number`."""
    text: str
    """The words, slots unfilled; may be empty when there is only a stage direction."""
    stage: str = ""
    """What the customer does meanwhile, without the parentheses; slots unfilled."""
    when: Condition = ALWAYS
    """When it may be said."""
    also: bool = False
    """Whether it is said after the chosen line instead of competing with it (written with a leading `+`)."""


Lines = tuple[Line, ...]


def fill(text: str, slots: Mapping[str, str]) -> str:
    """The text with `{name}` and `$home` replaced. A slot that starts with a capital capitalises what it is filled with.

    Raises:
        KeyError: a slot that the mapping does not have; reading has reported it already.

    >>> fill("{They} left it at $home.", {"they": "she", "home": "the flat"})
    'She left it at the flat.'
    """

    def value(match: re.Match[str]) -> str:
        name = match.group(1) or match.group(2)
        if name in slots:
            return slots[name]
        filled = slots[name.lower()]
        return filled[:1].upper() + filled[1:]

    return _SLOT.sub(value, text)


def slots_in(text: str) -> list[tuple[str, int]]:
    """The names of the slots in a text, lower case, with their offsets."""
    return [((match.group(1) or match.group(2)).lower(), match.start()) for match in _SLOT.finditer(text)]
