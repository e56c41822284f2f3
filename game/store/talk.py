"""One encounter in progress, tied to its journal. Both front ends play through this and nothing else.

Owns the order «the engine steps, the turn is saved, the front end hears of it», and how a save is gone on with.
"""

import contextlib
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from game import __version__
from game.coaching import Answers, Score, score, score_from, score_json
from game.content.model.persona import Persona
from game.content.model.reading import Reading
from game.content.model.scene import Scene
from game.content.model.sight import Sight, sight_from
from game.encounter import (
    RULES_VERSION,
    Encounter,
    Move,
    Turn,
    begin,
    corrected,
    end_json,
    move_from_json,
    move_json,
    play,
    restore,
    state_json,
    turn_json,
)
from game.errors import RapportError, SaveError
from game.store.journal import Damaged, Journal, Record
from game.store.learner import LearnerStore, file_stamp
from game.store.saves import FORMAT, Attempt, Save, save_of


@dataclass(frozen=True, slots=True)
class Resumed:
    """The talk goes on."""

    talk: "Talk"
    note: str = ""
    """A sentence for the learner when something is not as it was; else empty."""


@dataclass(frozen=True, slots=True)
class Restart:
    """The talk cannot go on; the save is kept and can be shown. The front end offers to start anew, and calls `LearnerStore.leave`."""

    reason: str
    """A sentence for the learner."""
    save: Save
    """Names the scene, the persona and the seed to start with."""


class Talk:
    """An encounter and its journal. Make one with `start`, `resume` or, from another, `start_from`."""

    def __init__(self, store: LearnerStore, name: str, journal: Journal, records: Iterable[Record], encounter: Encounter) -> None:
        self.name = name
        """The name of the save."""
        self.encounter = encounter
        """The encounter as far as it has come."""
        self._store = store
        self._journal = journal
        self._records = list(records)

    @classmethod
    def start(cls, store: LearnerStore, scene: Scene, persona: Persona, seed: int, sight: Sight) -> "Talk":
        """Begin an encounter; the customer's first words are in it.

        Args:
            store: the learner who plays, open to play.
            scene: what it is about.
            persona: who calls.
            seed: 0 or more.
            sight: how much of the meters the learner sees.
        """
        talk = cls._begun(store, begin(scene, persona, seed), sight, None)
        talk._record_turn(None)
        return talk

    @classmethod
    def _begun(cls, store: LearnerStore, encounter: Encounter, sight: Sight, attempt: Attempt | None) -> "Talk":
        """A talk with its `begin` record."""
        name = f"{file_stamp(store.now())}-{secrets.token_hex(4)}"
        scene, persona = encounter.scene, encounter.persona
        talk = cls(store, name, Journal(store.files, store.path_of(name), store.report), (), encounter)
        talk._add(
            {
                "type": "begin",
                "format": FORMAT,
                "rules": RULES_VERSION,
                "scene": scene.id,
                "scene_hash": scene.hash,
                "scene_title": scene.title,
                "persona": persona.id,
                "persona_hash": persona.hash,
                "persona_name": persona.name,
                "seed": encounter.seed,
                "sight": sight,
                "game": __version__,
                "started": store.stamp(),
                "attempt": None if attempt is None else {"of": attempt.of, "turn": attempt.turn},
            }
        )
        return talk

    @staticmethod
    def unfinished(store: LearnerStore) -> tuple[Save, ...]:
        """The encounters that can be gone on with, latest first: what *Continue* offers."""
        return store.unfinished()

    @classmethod
    def resume(cls, store: LearnerStore, name: str, scenes: Mapping[str, Scene], personas: Mapping[str, Persona]) -> Resumed | Restart:
        """Go on with a save, or open a finished one to branch off it.

        Raises:
            SaveError: there is nothing in it, it was written by a newer version (then it is left untouched), or another game has it open.
        """
        save = store.read(name)
        if save is None:
            raise SaveError(f"There is nothing in the save {name} to go on with.")
        if save.rules != RULES_VERSION:
            return Restart("The rules of the game have changed since this talk, so it is shown as it was played and cannot go on.", save)
        scene, persona = scenes.get(save.scene), personas.get(save.persona)
        if scene is None or persona is None:
            missing = "scene" if scene is None else "customer"
            return Restart(f"The {missing} of this talk is no longer there.", save)
        found = _gone_on(save, scene, persona)
        if found is None:
            return Restart("The scene has been changed since, and the place where this talk stood is gone.", save)
        try:
            journal, records = Journal.open(store.files, store.path_of(name), store.report)
        except Damaged as error:
            return Restart(str(error), save)
        encounter, note = found
        talk = cls(store, name, journal, records, encounter)
        if not save.turns:
            # The power went between the first two records.
            talk._record_turn(None)
        if encounter.ending is not None and save.end is None:
            # The power went between the last turn and the end.
            talk._finish()
        return Resumed(talk, note)

    def start_from(self, turn: int) -> "Talk":
        """Try again from a turn, in a save of its own that names this one. This talk stays as it is.

        Args:
            turn: the number of the turn to play again, 1 to the last; what came before it is replayed.

        Raises:
            SaveError: there is no such turn, or this talk went on from an older record and cannot be replayed.
        """
        if not 1 <= turn <= self.encounter.last.number:
            raise SaveError(f"There is no turn {turn} to play again: choose from 1 to {self.encounter.last.number}.")
        before = tuple(past for past in self.encounter.turns if past.number < turn)
        replayed = [begin(self.encounter.scene, self.encounter.persona, self.encounter.seed)]
        with contextlib.suppress(RapportError):
            replayed.extend(_steps(replayed[0], (past.move for past in before[1:])))
        if replayed[-1].turns != before:
            raise SaveError("This talk cannot be replayed: its scene has been changed since it was begun.")
        talk = self._begun(self._store, replayed[0], self.sight, Attempt(self.name, turn))
        for encounter in replayed:
            talk.encounter = encounter
            talk._record_turn(encounter.last.move, replayed=True)
        return talk

    @property
    def sight(self) -> Sight:
        """How much of the meters the learner sees."""
        return sight_from(self._records[0]["sight"])

    @property
    def attempt(self) -> Attempt | None:
        """Where this talk branched off another, if it did."""
        data = self._records[0].get("attempt")
        return None if data is None else Attempt(str(data["of"]), int(data["turn"]))

    @property
    def save(self) -> Save:
        """The encounter as recorded so far."""
        save = save_of(self.name, self._records)
        if save is None:
            raise SaveError(f"There is nothing in the save {self.name}.")
        return save

    @property
    def trouble(self) -> str | None:
        """Why the latest turns are not saved, in plain words that fit after «because»; None when they are."""
        return self._journal.trouble if self._journal.unsaved else None

    def play(self, move: Move) -> tuple[Turn, ...]:
        """Play a move and save it.

        Returns:
            What is new, once it is on the disk, or, while there is `trouble`, kept in memory to be written with the next.

        Raises:
            MoveError: the encounter does not allow the move; nothing has changed.
        """
        before = len(self.encounter.turns)
        self.encounter = play(self.encounter, move)
        self._record_turn(move)
        if self.encounter.ending is not None:
            self._finish()
        return self.encounter.turns[before:]

    def correct(self, reading: Reading) -> Turn:
        """Play the last typed reply again with the reading that the learner meant; what it was first read as is kept in the save.

        Raises:
            MoveError: the last move was not a typed reply, or the talk has ended; nothing has changed.
        """
        first = self.encounter.last
        self.encounter = corrected(self.encounter, reading)
        self._add({"type": "corrected", "turn": turn_json(first)})
        self._record_turn(self.encounter.last.move)
        if self.encounter.ending is not None:
            self._finish()
        return self.encounter.last

    def hint(self) -> None:
        """Record that a hint was asked for: the debrief and the history say so."""
        self._add({"type": "hint", "turn": self.encounter.last.number})

    @property
    def asked(self) -> bool:
        """Whether the questions before the debrief were asked of this talk: they come once."""
        return self.save.before is not None

    @property
    def answers(self) -> Score | None:
        """What the learner's answers before the debrief came to; None if there are none."""
        return score_from(self.save.before or {})

    def answer(self, answers: Answers) -> None:
        """Score and keep what was answered before the debrief; nothing answered is kept too, so that it is not asked again.

        Args:
            answers: to the questions of this talk, which has ended.
        """
        record = score_json(score(self.encounter, answers)) if answers else {}
        self._add({"type": "before", **record})
        if record:
            self._store.answered(self.name, record)

    def leave(self) -> None:
        """Give the talk up for good: it is kept and not offered again."""
        if self.encounter.ending is None:
            self._add({"type": "left", "when": self._store.stamp()})
            self._store.leave(self.name)

    def close(self) -> bool:
        """Let go of the save; whether all of it is on the disk."""
        return self._journal.close()

    def _record_turn(self, move: Move | None, replayed: bool = False) -> None:
        """Save the latest turn with the state after it."""
        record: Record = {
            "type": "turn",
            "move": None if move is None else move_json(move),
            "turn": turn_json(self.encounter.last),
            "state": state_json(self.encounter),
        }
        self._add({**record, "replayed": True} if replayed else record)

    def _finish(self) -> None:
        """Save the end, and add the encounter to the history."""
        self._add({"type": "end", "when": self._store.stamp(), **end_json(self.encounter)})
        self._store.finish(self.save)

    def _add(self, record: Record) -> None:
        self._records.append(record)
        if self._journal.append(record):
            self._store.recovered()


def _gone_on(save: Save, scene: Scene, persona: Persona) -> tuple[Encounter, str] | None:
    """The encounter of a save, with a note for the learner; None if the place where it stood is gone."""
    if (scene.hash, persona.hash) == (save.scene_hash, save.persona_hash):
        replayed = _replayed(save, scene, persona)
        if replayed is not None:
            return replayed, ""
    if not save.turns:
        return begin(scene, persona, save.seed), ""
    last = save.turns[-1].get("state")
    if not isinstance(last, dict) or last.get("beat") not in scene.beats:
        return None
    try:
        encounter = restore(scene, persona, save.seed, last, [record["turn"] for record in save.turns])
    except (RapportError, LookupError, TypeError, ValueError):
        return None
    return encounter, "The scene has been changed since; the talk goes on from where it stood."


def _steps(encounter: Encounter, moves: Iterable[Move | None]) -> Iterator[Encounter]:
    """The encounter after each of the moves."""
    for move in moves:
        if move is not None:
            encounter = play(encounter, move)
        yield encounter


def _replayed(save: Save, scene: Scene, persona: Persona) -> Encounter | None:
    """The encounter made again from its moves; None if anything is not as recorded."""
    encounter = begin(scene, persona, save.seed)
    for place, record in enumerate(save.turns):
        try:
            if place:
                encounter = play(encounter, move_from_json(record["move"]))
        except (RapportError, LookupError, TypeError, ValueError):
            return None
        if not (_same(turn_json(encounter.last), record.get("turn")) and _same(state_json(encounter), record.get("state"))):
            return None
    return encounter


def _same(made: Mapping[str, Any], recorded: object) -> bool:
    """Whether what was made again says the same as the record. A later version may say more."""
    if not isinstance(recorded, dict):
        return False
    plain = json.loads(json.dumps(made))
    return all(key in plain and plain[key] == value for key, value in recorded.items())
