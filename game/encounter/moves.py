"""What a player can do in a turn, as values. Owns the three kinds of move and their JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from game.content.model.reading import NOTHING, Nearest, Question, Reading, Shown
from game.content.model.scene import ACTIONS, Action
from game.errors import SaveError


@dataclass(frozen=True, slots=True)
class Chosen:
    """A reply somebody already wrote."""

    reply: str
    """Its id."""
    typed: str = ""
    """What was typed, if the player typed the authored words instead of picking them: said unaided."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A reply in the player's own words, with what it was read as. The reading travels along, so replay never reads again."""

    text: str
    reading: Reading
    corrected: bool = False
    """Whether the player said that it was meant otherwise than it was first read."""


@dataclass(frozen=True, slots=True)
class Desk:
    """An action at the desk that is not speech."""

    action: Action
    argument: str = ""
    """What to search for, whom to ask, how many minutes to hold, the text of the note; «warm» or «cold» first for a handover."""


Move = Chosen | Typed | Desk


def move_json(move: Move) -> dict[str, Any]:
    """A move as JSON: `kind`, `text`, `reply`, `action`; a typed one also carries its `read`."""
    match move:
        case Chosen(reply, typed):
            return {"kind": "chosen", "text": typed, "reply": reply, "action": None}
        case Typed(text, reading, corrected):
            return {"kind": "typed", "text": text, "reply": None, "action": None, "corrected": corrected, "read": reading_json(reading)}
        case Desk(action, argument):
            return {"kind": "action", "text": argument, "reply": None, "action": action}


def move_from_json(data: Mapping[str, Any]) -> Move:
    """The move that `move_json` wrote.

    Raises:
        SaveError: it is not one.
    """
    try:
        match data["kind"]:
            case "chosen":
                return Chosen(str(data["reply"]), str(data["text"]))
            case "typed":
                return Typed(str(data["text"]), reading_from_json(data["read"]), bool(data.get("corrected", False)))
            case "action" if data["action"] in ACTIONS:
                return Desk(cast(Action, data["action"]), str(data["text"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SaveError("a move in this save is damaged") from error
    raise SaveError("a move in this save is of a kind that this version does not know")


def reading_json(reading: Reading) -> dict[str, Any]:
    """A reading as JSON, with the keys of `rapport play --json`."""
    return {
        "techniques": [_shown_json(shown) for shown in reading.techniques],
        "missteps": [_shown_json(shown) for shown in reading.missteps],
        "facts": list(reading.facts),
        "milestones": list(reading.milestones),
        "promises": list(reading.promises),
        "offers": list(reading.offers),
        "states": list(reading.states),
        "questions": [{"kind": question.kind, "sentence": list(question.sentence)} for question in reading.questions],
        "nearest": None if reading.nearest is None else {"reply": reading.nearest.reply, "margin": reading.nearest.margin},
        "understood": reading.understood,
        "scores": dict(reading.scores),
    }


def reading_from_json(data: Mapping[str, Any]) -> Reading:
    """The reading that `reading_json` wrote; `KeyError`, `TypeError` or `ValueError` if it is damaged."""
    if not data:
        return NOTHING
    nearest = data["nearest"]
    return Reading(
        techniques=tuple(_shown(item) for item in data["techniques"]),
        missteps=tuple(_shown(item) for item in data["missteps"]),
        facts=tuple(map(str, data["facts"])),
        milestones=tuple(map(str, data["milestones"])),
        promises=tuple(map(str, data["promises"])),
        offers=tuple(map(str, data["offers"])),
        states=tuple(map(str, data["states"])),
        questions=tuple(Question(_question_kind(item["kind"]), _span(item["sentence"])) for item in data["questions"]),
        nearest=None if nearest is None else Nearest(str(nearest["reply"]), float(nearest["margin"])),
        understood=bool(data["understood"]),
        scores={str(key): float(value) for key, value in data["scores"].items()},
    )


def _shown_json(shown: Shown) -> dict[str, Any]:
    return {"id": shown.id, "score": shown.score, "sentence": list(shown.sentence), "phrase": list(shown.phrase)}


def _shown(item: Mapping[str, Any]) -> Shown:
    return Shown(str(item["id"]), float(item["score"]), _span(item["sentence"]), _span(item["phrase"]))


def _span(value: Any) -> tuple[int, int]:
    start, end = value
    return int(start), int(end)


def _question_kind(value: Any) -> Literal["open", "closed"]:
    if value not in ("open", "closed"):
        raise ValueError("a question is open or closed")
    return cast(Literal["open", "closed"], value)
