"""Fixed plays of a fixed scene, and the digest of every byte that the rules make of them.

Owns the fixture scene and persona, which never change, so that a changed digest means changed rules. When the rules are changed on purpose:

    python -m tests.golden.plays --write
"""

import hashlib
import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

from game.content.model.persona import Persona
from game.content.model.reading import Nearest, Question, Reading, Shown
from game.content.model.scene import END, Scene
from game.content.read.persona import read_persona
from game.content.read.scene import read_scene
from game.encounter import Chosen, Desk, Encounter, Move, Typed, begin, end_json, options, play, state_json, turn_json
from game.encounter.moves import move_json

FOLDER = Path(__file__).parent
DIGEST = FOLDER / "digest.json"


@cache
def scene() -> Scene:
    """The fixture scene: one of everything that a scene can have."""
    found, findings = read_scene((FOLDER / "scene.yaml").read_bytes(), "test:lamp", "scene.yaml")
    assert found is not None, findings
    return found


@cache
def persona() -> Persona:
    """The fixture persona: expressive, but near the middle, so that no factor is 1."""
    found, findings = read_persona((FOLDER / "persona.yaml").read_bytes(), "test:iris", "persona.yaml")
    assert found is not None, findings
    return found


def typed(text: str, *shown: str, **deeds: Any) -> Typed:
    """Typed text with a reading that is written out here, so that no reader has a say in the digest."""
    whole = (0, len(text))
    found = [Shown(id.removeprefix("-"), 0.8, whole, whole) for id in shown if not id.startswith("-")]
    harms = [Shown(id.removeprefix("-"), 0.9, whole, whole) for id in shown if id.startswith("-")]
    return Typed(text, Reading(techniques=tuple(found), missteps=tuple(harms), **deeds))


PLAYS: dict[str, tuple[int, tuple[Move, ...]]] = {
    "kept": (
        7,
        (
            Desk("record"), Chosen("own"), Chosen("look"), Desk("record"), Desk("knowledge", "hum"), Desk("ask", "bench"), Chosen("coil"),
            Desk("note", "coil loose, new lamp today"), Chosen("swap"), Chosen("close"),
        ),
    ),
    "broken": (11, (Chosen("hush"), Chosen("mend"), Chosen("own"), Chosen("coil"), Chosen("more"), Chosen("swap"), Chosen("name"))),
    "harm": (13, (Chosen("hush"), Chosen("vague"), Chosen("voucher"), Desk("hold", "9"), Chosen("steps"), Chosen("close"))),
    "typed": (
        17,
        (
            typed("It hums. When is it on?", "paraphrase", "open-question", facts=("evening",), questions=(Question("open", (9, 23)),)),
            typed("zxcv qwer", understood=False),
            typed("Your lamp, your problem.", "-blames-customer", "-rude"),
            typed("That was wrong of me, and what does the hum spoil?", "repairs", "open-question", facts=("why",)),
            typed("A coil is loose; I swap it.", "gives-reason", milestones=("cause",), nearest=Nearest("coil", 0.4)),
            Desk("hold"),
            Desk("note", "new lamp today, ring at noon"),
            typed("A new lamp today, and I ring at noon.", "concrete-offer", milestones=("swap",), offers=("lamp",), promises=("ring",)),
            typed("Goodbye then.", "closes-warmly"),
        ),
    ),
    "handed over": (19, (Chosen("coil"), Desk("hold"), Desk("handover", "cold desk"), Desk("handover", "warm bench"))),
}  # fmt: skip
"""By name: the seed, and the moves."""

LONG_SEEDS = range(6)
"""Seeds of long plays, in which the numbers have time to drift."""


def played(name: str) -> Encounter:
    """One of the fixed plays, as far as its moves go."""
    seed, moves = PLAYS[name]
    encounter = begin(scene(), persona(), seed)
    for move in moves:
        encounter = play(encounter, move)
    return encounter


def _long(seed: int) -> Encounter:
    encounter = begin(scene(), persona(), seed)
    while encounter.end is None:
        shown = [option.id for option in options(encounter) if (reply := scene().reply(option.id)) is not None and reply.to != END]
        number = (seed + len(encounter.turns)) % (len(shown) + 2)
        move = Chosen(shown[number]) if number < len(shown) else typed("So it hums?", "paraphrase", "validates", "keeps-brief")
        encounter = play(encounter, move)
    return encounter


def record(encounter: Encounter) -> str:
    """Every byte that a play makes: moves, turns, state, end."""
    moves = [move_json(turn.move) for turn in encounter.turns if turn.move is not None]
    return json.dumps([moves, [turn_json(turn) for turn in encounter.turns], state_json(encounter), end_json(encounter)], ensure_ascii=True)


def digests() -> dict[str, str]:
    """The digest of each play."""
    made = {name: played(name) for name in PLAYS} | {f"long {seed}": _long(seed) for seed in LONG_SEEDS}
    return {name: hashlib.sha256(record(encounter).encode()).hexdigest() for name, encounter in made.items()}


def main(arguments: list[str]) -> int:
    """Print the digests as JSON, or write them with `--write`."""
    text = json.dumps(digests(), indent=1) + "\n"
    if arguments == ["--write"]:
        DIGEST.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
