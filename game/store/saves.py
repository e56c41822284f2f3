"""What the records of one encounter mean. Owns the save format: `begin`, `turn`, `corrected`, `hint`, `left`, `end` and `before`.

A save tells what happened; it is never computed again under other rules.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from game.errors import SaveError
from game.store.journal import Record

FORMAT = 1
"""The format that this version writes."""
MINIMUM_FORMAT = 1
"""The oldest format that this version reads."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """Where an encounter branched off another: «try again from there»."""

    of: str
    """The name of the save that it branched off."""
    turn: int
    """The turn that is played again, 1 or more."""


@dataclass(frozen=True, slots=True)
class Save:
    """One encounter as recorded. Holds the learner's words: never log it."""

    name: str
    """The file's name without the ending; begins with the time, so that names sort by it."""
    rules: int
    """The version of the rules that it was played under."""
    scene: str
    scene_hash: str
    scene_title: str
    persona: str
    persona_hash: str
    persona_name: str
    seed: int
    sight: str
    game: str
    """The version of the game."""
    started: str
    """ISO 8601, UTC."""
    attempt: Attempt | None = None
    turns: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    """`move`, `turn` and `state` of each turn, the opening first."""
    corrections: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    """The `corrected` records: the turn as it was first read, before the learner said what was meant."""
    end: Mapping[str, Any] | None = field(default=None, repr=False)
    """The `end` record, None while unfinished."""
    hints: int = 0
    """How often a hint was asked for."""
    hinted: frozenset[int] = frozenset()
    """Places in `turns` of the replies that came just after a hint."""
    before: Mapping[str, Any] | None = None
    """What the learner's answers before the debrief came to; empty if they skipped it, None if they were not asked."""
    left: bool = False
    """Whether it was given up for good: it is not offered again."""

    @property
    def moves(self) -> int:
        """How many turns the player has had, 0 or more."""
        return max(0, len(self.turns) - 1)


def save_of(name: str, records: Sequence[Record]) -> Save | None:
    """The save in the records of a journal; None if they do not begin with a sound `begin`.

    Raises:
        SaveError: it was written by a newer version of the game.
    """
    if not records or records[0].get("type") != "begin":
        return None
    begin = records[0]
    written = begin.get("format")
    if not isinstance(written, int) or written < MINIMUM_FORMAT:
        return None
    if written > FORMAT:
        raise SaveError(
            f"The save {name} was written by a newer version of the game (format {written}; this version reads up to {FORMAT}). "
            "It was left as it is: play it with the newer version."
        )
    try:
        attempt = begin.get("attempt")
        texts: dict[str, Any] = {key: str(begin[key]) for key in _TEXTS}
        return Save(
            name=name,
            rules=int(begin["rules"]),
            **texts,
            seed=int(begin["seed"]),
            attempt=None if attempt is None else Attempt(str(attempt["of"]), int(attempt["turn"])),
            turns=_standing(records),
            corrections=tuple(record for record in records if record.get("type") == "corrected"),
            end=next((record for record in records if record.get("type") == "end"), None),
            hints=sum(record.get("type") == "hint" for record in records),
            hinted=_hinted(records),
            before=next((_answers(record) for record in records if record.get("type") == "before"), None),
            left=any(record.get("type") == "left" for record in records),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _standing(records: Sequence[Record]) -> tuple[Record, ...]:
    """The turns that count: a `corrected` record takes back the turn before it, which the next one replaces."""
    turns: list[Record] = []
    for record in records:
        match record.get("type"):
            case "turn":
                turns.append(record)
            case "corrected" if len(turns) > 1:
                turns.pop()
    return tuple(turns)


def _hinted(records: Sequence[Record]) -> frozenset[int]:
    """Which standing turns are replies that a hint came before; looking something up at the desk in between does not use it up."""
    hinted: list[bool] = []
    waiting = False
    for record in records:
        match record.get("type"):
            case "hint":
                waiting = True
            case "turn":
                move = record.get("move")
                speaks = isinstance(move, dict) and move.get("kind") in ("typed", "chosen")
                hinted.append(waiting and speaks)
                waiting = waiting and not speaks
            case "corrected" if len(hinted) > 1:
                waiting = hinted.pop() or waiting
    return frozenset(place for place, was in enumerate(hinted) if was)


def _answers(record: Record) -> Record:
    """A `before` record without what the journal needs of it."""
    return {name: value for name, value in record.items() if name not in ("type", "save")}


_TEXTS = ("scene", "scene_hash", "scene_title", "persona", "persona_hash", "persona_name", "sight", "game", "started")
