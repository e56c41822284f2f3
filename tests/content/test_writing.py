"""The writers' reference and the print of a scene hold what they say."""

import re
from pathlib import Path

import pytest

from game.authoring.preview import preview
from game.content.model.persona import CUES, Persona
from game.content.model.scene import Scene
from game.content.read.library import read_persona, read_scene
from game.content.read.persona import TEMPERS
from game.skills import BEHAVIOURS

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GUIDE = (ROOT / "docs" / "writing.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.partition("\n")[0][:40])
def test_every_example_of_the_guide_is_without_fault(block: str) -> None:
    read = read_scene if "beats:" in block else read_persona
    made, found = read(block, "docs:example")
    assert found == ()
    assert made is not None


def test_the_guide_has_an_example_of_both() -> None:
    assert len([block for block in BLOCKS if "beats:" in block]) >= 1
    assert len([block for block in BLOCKS if "pronouns:" in block]) >= 1


@pytest.mark.parametrize("names", [BEHAVIOURS, CUES, TEMPERS], ids=["tags", "cues", "temper"])
def test_the_guide_lists_every_name(names: tuple[str, ...]) -> None:
    assert [name for name in names if f"`{name}`" not in GUIDE] == []


def lamp() -> Scene:
    scene, _ = read_scene((HERE / "lamp.yaml").read_bytes(), "test:lamp")
    assert scene is not None
    return scene


def ida() -> Persona:
    persona, _ = read_persona((HERE / "ida.yaml").read_bytes(), "test:ida")
    assert persona is not None
    return persona


def test_a_preview_has_every_line_that_this_persona_could_say() -> None:
    shown = " ".join(preview(lamp(), [ida()]).split())
    assert "Look at it!" not in shown, "an amiable customer never says a line for expressive ones"
    assert "(sets the lamp on the counter) “It flickers. I bought it on the 3rd.”" in shown
    assert "+ [hot] “And don't tell me it's the socket.”" in shown
    assert "4 [evening known and (found set or asked-her set)] A new one today." in shown
    assert "owns-fault, open-question, asks evening → stays" in shown
    assert "“It's for the party, with my sister Lotte.”" in shown
    assert "ending resolved (resolved) [swapped done and call kept]" in shown
    assert "warm: (nods) “Thank you.”" in shown, "a sample of how she takes an apology"
    assert "{" not in shown


def test_a_preview_for_two_has_both() -> None:
    assert preview(lamp(), [ida(), ida()]).count("The lamp · spoken by Ida Brandt") == 2
