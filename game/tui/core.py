"""The engine, the reader and the content as the screens use them. Loaded in a thread once the first screen is painted."""

import secrets
from dataclasses import dataclass

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.read.library import Library, load_library
from game.language import Reader

FIRST_SCENE, FIRST_PERSONA = "rapport:first", "rapport:maureen"
"""The guided first call."""


@dataclass(frozen=True, slots=True)
class Core:
    """What a play needs besides the learner."""

    library: Library
    reader: Reader

    @classmethod
    def load(cls) -> "Core":
        """Load everything. Takes a moment: never in the thread that paints."""
        # Imported for its cost alone: the first talk must not pay it.
        import game.coaching
        import game.encounter
        import game.store.talk
        import game.tui.screens.encounter
        import game.tui.ways  # noqa: F401  for its cost, as said above

        return cls(load_library(), Reader.load())

    def scenes(self) -> list[Scene]:
        """What the picker offers, easiest first; the guided call is not among them."""
        return sorted((one for one in self.library.scenes.values() if one.id != FIRST_SCENE), key=lambda one: (one.level, one.title))

    def personas(self, scene: Scene) -> list[Persona]:
        """Who may play a scene, by name."""
        able = (one for one in self.library.personas.values() if scene.suits(one.id, one.style.name))
        return sorted(able, key=lambda one: one.name)

    def first_call(self) -> tuple[Scene, Persona] | None:
        """The scene and the persona of the guided first call, or what comes nearest; None without content."""
        scenes = self.library.scenes
        scene = scenes.get(FIRST_SCENE) or next(iter(self.scenes()), None)
        if scene is None:
            return None
        able = self.personas(scene)
        persona = next((one for one in able if one.id == FIRST_PERSONA), able[0] if able else None)
        return None if persona is None else (scene, persona)


def fresh_seed() -> int:
    """A seed for a new encounter."""
    return secrets.randbelow(1_000_000)
