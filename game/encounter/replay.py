"""Replay: the same scene, persona, seed and moves give the same talk again. Owns going back to an earlier moment of a talk."""

from collections.abc import Iterable

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.encounter.engine import begin, play
from game.encounter.moves import Move
from game.encounter.state import Encounter


def replay(scene: Scene, persona: Persona, seed: int, moves: Iterable[Move]) -> tuple[Encounter, ...]:
    """The talk after its opening and after each move, one more than there are moves.

    Raises:
        MoveError: a move is not possible where it stands, because the scene is another than the one that was played.
    """
    talks = [begin(scene, persona, seed)]
    for move in moves:
        talks.append(play(talks[-1], move))
    return tuple(talks)


def moments(encounter: Encounter) -> tuple[Encounter, ...]:
    """Every moment of a talk, the opening first and the present last.

    Raises:
        MoveError: the talk went on from an older form of its scene and cannot be replayed.
    """
    return replay(encounter.scene, encounter.persona, encounter.seed, (turn.move for turn in encounter.turns[1:] if turn.move is not None))
