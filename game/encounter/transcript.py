"""The talk as text, the same for every front end: who said what, in order."""

from dataclasses import dataclass
from typing import Literal

from game.encounter.moves import Desk
from game.encounter.state import Encounter, Turn

Speaker = Literal["you", "customer", "stage", "desk", "time"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line of the transcript."""

    speaker: Speaker
    text: str


def spoken(turn: Turn) -> tuple[Spoken, ...]:
    """The lines of one turn: what you did, what the desk showed, the jump in time, what the customer did and said."""
    lines: list[Spoken] = []
    if turn.text:
        lines.append(Spoken("you", turn.text))
    elif isinstance(turn.move, Desk):
        lines.append(Spoken("you", f"/{turn.move.action} {turn.move.argument}".strip()))
    if turn.desk:
        lines.append(Spoken("desk", turn.desk))
    if turn.speech.reaction and turn.later:
        lines.append(Spoken("customer", turn.speech.reaction))
    if turn.later:
        lines.append(Spoken("time", turn.later))
    if turn.speech.stage:
        lines.append(Spoken("stage", turn.speech.stage))
    said = turn.speech.content if turn.later else turn.speech.text
    if said:
        lines.append(Spoken("customer", said))
    return tuple(lines)


def transcript(encounter: Encounter) -> tuple[Spoken, ...]:
    """The whole talk so far."""
    return tuple(line for turn in encounter.turns for line in spoken(turn))


def plain_line(encounter: Encounter, line: Spoken) -> str:
    """A line of the transcript as plain text, one paragraph."""
    match line.speaker:
        case "you":
            return f"You: {line.text}"
        case "customer":
            return f"{encounter.persona.first}: {line.text}"
        case "stage":
            return f"({line.text})"
        case "desk":
            return f"[{line.text}]"
        case "time":
            return f"--- {line.text} ---"
