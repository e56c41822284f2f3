"""What the tests of the core share: the shipped content, and the best and the worst play of every scene with every persona.

The searches cost two seconds a pair. The fixture is of the session and carries its parameters, so that pytest puts all tests of a pair
side by side and the pair is searched once.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.read.library import Library, load_library
from game.explore import Found, search

ROOT = Path(__file__).parents[2]
SEED = 1
WIDTH = 8
"""Plays that the search keeps at every turn."""
PAIRS = [
    (scene.stem, persona.stem)
    for scene in sorted((ROOT / "scenes").glob("*.yaml"))
    for persona in sorted((ROOT / "personas").glob("*.yaml"))
]


@dataclass(frozen=True, slots=True)
class Played:
    """A scene with a persona, and the ends of what can come of it."""

    scene: Scene
    persona: Persona
    best: Found
    worst: Found

    @property
    def both(self) -> tuple[Found, Found]:
        """Best, worst."""
        return self.best, self.worst


@pytest.fixture(scope="session")
def library() -> Library:
    """All that ships."""
    return load_library()


@pytest.fixture(scope="session", params=PAIRS, ids=["-".join(pair) for pair in PAIRS])
def played(request: pytest.FixtureRequest, library: Library) -> Played:
    """The best and the worst play found of one scene with one persona."""
    scene, persona = library.scene(request.param[0]), library.persona(request.param[1])
    if not scene.suits(persona.id, persona.style.name):
        pytest.skip(f"{scene.id} rules out {persona.id}")
    return Played(scene, persona, search(scene, persona, SEED, "best", WIDTH), search(scene, persona, SEED, "worst", WIDTH))
