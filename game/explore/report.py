"""What `rapport explore` prints: the best and worst play found, bots, endings, and what no play of the sample reached."""

from typing import Any

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.encounter.moves import move_json
from game.explore.bots import BOTS, run
from game.explore.search import Found, search

SEEDS = range(12)
"""Seeds that each bot plays."""


def report(scene: Scene, persona: Persona, seed: int = 1) -> dict[str, Any]:
    """The report on a scene with a persona, as JSON values. `exhaustive` says whether every path was played; a sample never claims it."""
    best, worst = search(scene, persona, seed, "best"), search(scene, persona, seed, "worst")
    tallies = {name: run(scene, persona, name, SEEDS) for name in BOTS}
    endings: dict[str, int] = {}
    for tally in tallies.values():
        for ending, count in tally.endings.items():
            endings[ending] = endings.get(ending, 0) + count
    for found in (best, worst):
        assert found.encounter.end is not None
        endings.setdefault(found.encounter.end.id, 0)
    beats = set(best.encounter.state.visits) | set(worst.encounter.state.visits)
    return {
        "scene": scene.id,
        "persona": persona.id,
        "exhaustive": False,
        "plays": len(SEEDS) * len(BOTS) + 2,
        "best": _play_json(best),
        "worst": _play_json(worst),
        "endings": endings,
        "bots": {name: {"rating": round(tally.mean, 1), "turns": round(tally.turns, 1)} for name, tally in tallies.items()},
        "unreached": {
            "endings": [ending.id for ending in scene.endings if ending.id not in endings],
            "beats": [beat for beat in scene.beats if beat not in beats],
        },
    }


def _play_json(found: Found) -> dict[str, Any]:
    end = found.encounter.end
    assert end is not None
    return {"rating": end.rating / 10, "ending": end.id, "moves": [move_json(move) for move in found.moves]}
