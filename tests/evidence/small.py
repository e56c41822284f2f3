"""A small finding, benches and harness for the tests of this room."""

import shutil
from functools import cache
from pathlib import Path

from game.content.model.scene import Scene
from game.content.read.scene import read_scene
from game.evidence.play import Harness
from game.evidence.read import ROOM, customers, read_finding
from game.evidence.values import Finding
from game.language import Reader

FINDING = """\
id: T1
finding: Owning a mistake gains trust
expected: T +
source: nobody 2020
grade: ONE
bench: order
about: {feeling: angry, hurry: 0.2}
scripts:
  plain:
    - |
      > It's about order 4471.
      I have got order 4471 in front of me.   // does found
      Goodbye for now.
    - |
      > My blender, order 4471.
      I can see order 4471 on my screen.   // does found
      Bye for now.
  owned:
    - |
      > It's about order 4471.
      I have got order 4471 in front of me.   // does found
      I made that mistake, and I'm sorry for it.   // owns-fault
    - |
      > My blender, order 4471.
      I can see order 4471 on my screen.   // does found
      That was my mistake, and I am sorry.   // owns-fault
claims: |
  trust: owned - plain is positive   // the first one counts
  resolution: owned - plain is exactly zero
"""


@cache
def benches() -> dict[str, Scene]:
    """The scenes that ship for scripts to be played in."""
    found = {}
    for path in sorted((ROOM / "bench").glob("*.yaml")):
        scene, _ = read_scene(path.read_bytes(), f"bench:{path.stem}", str(path))
        assert scene is not None
        found[path.stem] = scene
    return found


def finding(text: str = FINDING) -> Finding:
    """A finding from text that must be right."""
    found, faults = read_finding(text, benches(), "T1.yaml")
    assert found is not None, faults
    return found


@cache
def reader() -> Reader:
    """The reader of typed text."""
    return Reader.load()


def harness(seeds: int = 20) -> Harness:
    """A harness with few seeds."""
    return Harness(customers(), reader(), seeds)


def room(folder: Path, **findings: str) -> Path:
    """A room of its own with the benches and customer that ship, and these findings in its first table."""
    made = folder / "room"
    shutil.copytree(ROOM / "bench", made / "bench")
    shutil.copy(ROOM / "customer.yaml", made / "customer.yaml")
    for table in ("findings", "orderings", "myths", "emergent"):
        (made / table).mkdir()
    for name, text in findings.items():
        (made / "findings" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return made
