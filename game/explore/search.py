"""A beam search for the best and the worst play of a scene with a persona. What it finds is a play that the engine really makes.

It is a search, not a proof: the result is the best found. The moves are the replies on offer and the actions at the desk that the scene
has something for, each once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.encounter.engine import begin, play
from game.encounter.moves import Chosen, Desk, Move
from game.encounter.options import options
from game.encounter.state import Encounter

Goal = Literal["best", "worst"]

WIDTH = 16
"""Plays kept at every turn."""
LAST = 60
"""Moves after which a play is given up: a talk has ended by turn 40, and a scene has far fewer than twenty things to do at the desk."""
NOTE = "found the cause, agreed what happens next, still to do"


@dataclass(frozen=True, slots=True)
class Found:
    """A finished play."""

    encounter: Encounter
    moves: tuple[Move, ...]

    @property
    def rating(self) -> int:
        """S, tenths."""
        assert self.encounter.end is not None
        return self.encounter.end.rating


def best_play(scene: Scene, persona: Persona, seed: int, width: int = WIDTH) -> Found:
    """The best play found: highest rating, ties by trust."""
    return search(scene, persona, seed, "best", width)


def search(scene: Scene, persona: Persona, seed: int, goal: Goal, width: int = WIDTH) -> Found:
    """The best or the worst play found."""
    sign = 1 if goal == "best" else -1
    beam = [Found(begin(scene, persona, seed), ())]
    finished: list[Found] = []
    for _ in range(LAST):
        grown: dict[object, Found] = {}
        for node in beam:
            for moves in _moves(node.encounter):
                after = node.encounter
                for move in moves:
                    after = after if after.end else play(after, move)
                found = Found(after, (*node.moves, *moves))
                if after.end is not None:
                    finished.append(found)
                    continue
                key = _same(after)
                known = grown.get(key)
                if known is None or sign * _promise(after) > sign * _promise(known.encounter):
                    grown[key] = found
        beam = _keep(list(grown.values()), sign, width)
        if not beam or (len(finished) > 8 * width and goal == "worst"):
            break
    return max(finished, key=lambda found: sign * (found.rating * 10_000 + found.encounter.state.meters.trust))


def _moves(encounter: Encounter) -> Iterator[tuple[Move, ...]]:
    """The replies on offer, and desk work worth doing now: what was not done and the scene has something for."""
    for option in options(encounter):
        yield (Chosen(option.id),)
    scene, done = encounter.scene, encounter.state.actions
    if scene.record and "record" not in done:
        yield (Desk("record"),)
    if scene.knowledge and "knowledge" not in done:
        yield (Desk("knowledge", scene.knowledge[0].title),)
    for colleague in scene.colleagues.values():
        if f"ask {colleague.id}" not in done:
            yield (Desk("ask", colleague.id),)
        if f"handover {colleague.id}" not in done:
            yield (Desk("handover", f"warm {colleague.id}"),)
    if scene.hold.sets and "hold" not in done:
        yield (Desk("hold"),)
    if "note" not in done and encounter.state.milestones:
        yield (Desk("note", NOTE),)


def _same(encounter: Encounter) -> object:
    """What two plays must share to go on equally but for meters and mood."""
    s = encounter.state
    return s.beat, frozenset(s.facts), frozenset(s.milestones), frozenset(s.flags), frozenset(s.actions), s.pledges, s.used


def _promise(encounter: Encounter) -> float:
    """How good a play looks before it has ended: meters and what is known."""
    s = encounter.state
    known = 40.0 * len(s.facts) + 25.0 * len(s.actions) + 30.0 * len(s.pledges) + 15.0 * len(set(s.visits))
    return 1.2 * s.meters.resolution + s.meters.trust + 0.6 * s.meters.patience - 0.5 * encounter.last.inside.frustration + known


def _keep(grown: list[Found], sign: int, width: int) -> list[Found]:
    """The most promising, but of every beat at least one, so that a slow road is not lost to a quick one."""
    ranked = sorted(grown, key=lambda found: -sign * _promise(found.encounter))
    kept = ranked[:width]
    beats = {found.encounter.state.beat for found in kept}
    for found in ranked[width:]:
        if found.encounter.state.beat not in beats:
            beats.add(found.encounter.state.beat)
            kept.append(found)
    return kept
