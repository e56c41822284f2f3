"""A learner's finished encounters, short. Owns the form of `history.jsonl`, and the sums that progress screens show.

Everything here can be made again from the saves.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from game.skills import BEHAVIOURS, SKILLS
from game.store.journal import Record
from game.store.saves import Save


@dataclass(frozen=True, slots=True)
class Finished:
    """One finished encounter."""

    save: str
    """The name of its save."""
    scene: str
    persona: str
    seed: int
    sight: str
    rules: int
    ending: str
    """The id of the ending."""
    rating: float
    """The customer's rating, points 0 to 100."""
    when: str
    """When it ended; ISO 8601, UTC."""
    turns: int
    """How many turns the player had."""
    hints: int
    again: bool
    """Whether it was another try from the middle of an earlier encounter."""
    unaided: Mapping[str, int] = field(default_factory=dict)
    """Techniques and missteps in the learner's own typed words, without a hint: how many of each id."""
    picked: Mapping[str, int] = field(default_factory=dict)
    """The same in replies picked from the menu."""
    before: Mapping[str, Any] = field(default_factory=dict)
    """What the answers before the debrief came to; empty where nothing was answered. What it holds is the business of coaching."""
    hinted: Mapping[str, int] = field(default_factory=dict)
    """The same in own typed words just after a hint; older games counted them as unaided."""

    def json(self) -> Record:
        """The record in `history.jsonl`."""
        names = ("save", "scene", "persona", "seed", "sight", "rules", "ending", "rating", "when", "turns", "hints", "again")
        record: Record = {"type": "finished", **{name: getattr(self, name) for name in names}}
        counts = {"unaided": dict(self.unaided), "picked": dict(self.picked), "hinted": dict(self.hinted)}
        return {**record, **counts, **({"before": dict(self.before)} if self.before else {})}


def finished_of(save: Save) -> Finished | None:
    """The short form of a save; None if it is unfinished, or its end cannot be made out."""
    if save.end is None:
        return None
    unaided: Counter[str] = Counter()
    picked: Counter[str] = Counter()
    hinted: Counter[str] = Counter()
    own = 0
    first = 0 if save.attempt is None else _first_own(save)
    for place, record in enumerate(save.turns[first:], first):
        turn = record.get("turn")
        move = record.get("move")
        if not isinstance(turn, dict) or not isinstance(move, dict):
            continue
        own += 1
        # Typing an authored reply's words is saying them unaided, though they count as that reply.
        by_self = move.get("kind") == "typed" or (move.get("kind") == "chosen" and bool(move.get("text")))
        (picked if not by_self else hinted if place in save.hinted else unaided).update(_shown(turn))
    try:
        return Finished(
            save=save.name,
            scene=save.scene,
            persona=save.persona,
            seed=save.seed,
            sight=save.sight,
            rules=save.rules,
            ending=str(save.end["ending"]),
            rating=float(save.end["rating"]),
            when=str(save.end["when"]),
            turns=own,
            hints=save.hints,
            again=save.attempt is not None,
            unaided=dict(sorted(unaided.items())),
            picked=dict(sorted(picked.items())),
            hinted=dict(sorted(hinted.items())),
            before=save.before or {},
        )
    except (KeyError, TypeError, ValueError):
        return None


def _first_own(save: Save) -> int:
    """Where the turns of an attempt begin that the learner played anew: replayed ones must not count twice."""
    return next((place for place, record in enumerate(save.turns) if not record.get("replayed")), len(save.turns))


def _shown(turn: Mapping[str, Any]) -> list[str]:
    """The ids of the techniques and missteps that a turn's JSON shows."""
    read = turn.get("read")
    if not isinstance(read, dict):
        return []
    shown = [*(read.get("techniques") or ()), *(read.get("missteps") or ())]
    return [str(item["id"]) for item in shown if isinstance(item, dict) and item.get("id") in BEHAVIOURS]


def finished_from(record: Record) -> Finished | None:
    """The finished encounter that `Finished.json` wrote; None for any other record."""
    if record.get("type") != "finished":
        return None
    try:
        texts: dict[str, Any] = {name: str(record[name]) for name in ("save", "scene", "persona", "sight", "ending", "when")}
        answers = record.get("before")
        numbers: dict[str, Any] = {name: int(record[name]) for name in ("seed", "rules", "turns", "hints")}
        return Finished(
            **texts,
            **numbers,
            rating=float(record["rating"]),
            again=bool(record["again"]),
            unaided={str(id): int(count) for id, count in record["unaided"].items()},
            picked={str(id): int(count) for id, count in record["picked"].items()},
            hinted={str(id): int(count) for id, count in record.get("hinted", {}).items()},
            before=answers if isinstance(answers, dict) else {},
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


@dataclass(frozen=True, slots=True)
class SkillProgress:
    """How often a learner has shown a skill. Counts, 0 or more."""

    skill: str
    unaided: int = 0
    """Techniques in typed words, after a hint or not."""
    picked: int = 0
    """Techniques in picked replies."""
    missteps: int = 0
    """Missteps, typed or picked."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What a learner has done so far."""

    encounters: int
    """Finished ones, other tries included."""
    best: Mapping[str, float]
    """By scene: the best rating, points 0 to 100."""
    skills: tuple[SkillProgress, ...]
    """Every skill, in the order of the map."""


def progress(finished: Iterable[Finished]) -> Progress:
    """The sums over finished encounters."""
    best: dict[str, float] = {}
    unaided: Counter[str] = Counter()
    picked: Counter[str] = Counter()
    missteps: Counter[str] = Counter()
    number = 0
    for encounter in finished:
        number += 1
        best[encounter.scene] = max(encounter.rating, best.get(encounter.scene, 0.0))
        for counts, sums in ((encounter.unaided, unaided), (encounter.hinted, unaided), (encounter.picked, picked)):
            for id, count in counts.items():
                # An id of another version of the vocabulary is kept in the history and left out of the sums.
                if id in BEHAVIOURS:
                    behaviour = BEHAVIOURS[id]
                    (sums if behaviour.kind == "technique" else missteps)[behaviour.skill] += count
    skills = (SkillProgress(skill.id, unaided[skill.id], picked[skill.id], missteps[skill.id]) for skill in SKILLS)
    return Progress(number, best, tuple(skills))
