"""From a line that a player enters to a move: a number picks, `@id` picks by id, `/action` acts, anything else is said in own words."""

import re
from typing import Protocol

from game.content.model.lines import fill
from game.content.model.reading import Reading
from game.content.model.scene import ACTIONS
from game.encounter.moves import Chosen, Desk, Move, Typed
from game.encounter.options import on_offer, options
from game.encounter.speech import all_slots
from game.encounter.state import Encounter
from game.errors import MoveError
from game.language.context import Context
from game.text import clean, words

LONGEST = 4000
"""Code points of a reply that are kept; nobody says more in one turn."""
SLIP = 4
"""Code points up to which text that means nothing is taken for a slip of the keyboard."""
# Possessive, so that thousands of dots do not take it square time.
_SLIP = re.compile(r"[^\w?!]*+\w?+[^\w?!]*+")


class Reads(Protocol):
    """What reads typed text: the loaded `language.Reader`, or anything that does the same."""

    def read(self, text: str, context: Context) -> Reading:
        """What a reply does in its context."""
        ...


def read_move(encounter: Encounter, line: str, reader: Reads) -> Move:
    """The move that a line means. Text equal to an authored reply on offer counts as that reply.

    Raises:
        MoveError: an empty line, a slip of the keyboard, a number or id that is not on offer, an unknown action. None of them costs a turn.
    """
    line = clean(line).strip()[:LONGEST]
    if not line:
        raise MoveError("nothing was said: pick a number or type a reply")
    if line.isdecimal():
        return _numbered(encounter, int(line))
    if line.startswith("@"):
        return _named(encounter, line[1:].strip())
    if line.startswith("/"):
        return read_action(line[1:])
    move = say(encounter, line, reader)
    if isinstance(move, Typed) and (_SLIP.fullmatch(line) or (not move.reading.understood and len(line) <= SLIP)):
        raise MoveError("that looks like a slip of the keyboard; nothing was said")
    return move


def say(encounter: Encounter, text: str, reader: Reads) -> Chosen | Typed:
    """The move of saying a text, whatever it looks like."""
    slots = all_slots(encounter.scene, encounter.persona)
    said = _folded(text)
    for reply in on_offer(encounter):
        if _folded(fill(reply.text, slots)) == said:
            return Chosen(reply.id, text)
    return Typed(text, reader.read(text, context_of(encounter)))


def _folded(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in words(text)]


def _numbered(encounter: Encounter, number: int) -> Chosen:
    shown = options(encounter)
    if not 1 <= number <= len(shown):
        which = str(number) if number < 100 else "of that number"
        raise MoveError(f"there is no reply {which}: pick 1 to {len(shown)}, or type your own" if shown else "type your own reply")
    return Chosen(shown[number - 1].id)


def _named(encounter: Encounter, id: str) -> Chosen:
    if any(reply.id == id for reply in on_offer(encounter)):
        return Chosen(id)
    raise MoveError("no reply with that id is on offer now")


def read_action(line: str) -> Desk:
    """The action that a line without its slash means.

    Raises:
        MoveError: there is no such action.
    """
    word, _, argument = line.strip().partition(" ")
    name = _ALIASES.get(word.casefold(), word.casefold())
    if name not in ACTIONS:
        raise MoveError(f"there is no such action: /{', /'.join(ACTIONS)}")
    return Desk(name, argument.strip())


_ALIASES = {"search": "knowledge", "kb": "knowledge", "wait": "hold", "colleague": "ask", "transfer": "handover", "crm": "record"}


def context_of(encounter: Encounter) -> Context:
    """What a reading depends on besides the text: the scene, the beat, its replies, the customer's last words, what was told and said."""
    persona = encounter.persona
    slots = all_slots(encounter.scene, persona)
    names = (persona.name, slots["first"], slots["last"], f"{slots['title']} {slots['last']}".strip())
    return Context(
        scene=encounter.scene,
        persona_names=tuple(name for name in names if name),
        slots=slots,
        beat=encounter.state.beat,
        open_replies=tuple(reply.id for reply in on_offer(encounter)),
        customer=next((turn.speech.text for turn in reversed(encounter.turns) if turn.speech.text), ""),
        known=frozenset(encounter.state.facts),
        earlier=tuple(turn.text for turn in encounter.turns if turn.text),
    )
