"""A learner who types: what they would say where, and a player that says it. Owns the files of lines beside it.

A learner is an ordered list of intents. At each turn the player says the first unused line that fits the beat, as a person reacts to where
the talk is. `if` and `unless` name what the learner knows by then: a fact told, a step taken, a promise made, something done at the desk.
`means` is what the person meant, labelled by the one who wrote the line and not by looking at the reader: it decides nothing in a play,
and tells in the report which lines were not understood.

    python -m tests.typed.player [SCENE]
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.content.model.lines import fill
from game.content.model.persona import Persona
from game.content.model.reading import Reading
from game.content.model.scene import Scene
from game.content.read.library import Library, load_library
from game.encounter import Desk, Encounter, Typed, begin, play, read_move
from game.encounter.speech import all_slots
from game.language import Reader

FOLDER = Path(__file__).parent
SCENES = ("first", "coat", "router", "charge", "kettle")
PERSONAS = ("maureen", "jonas", "wren", "farida")
ANY = "any"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a learner would say."""

    when: tuple[str, ...]
    say: str
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    """`asks FACT`, `does MILESTONE`, `offers REMEDY`, `promises PROMISE`, or the id of a technique."""


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody with a way of typing."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """A line as it was said and taken."""

    beat: str
    text: str
    means: tuple[str, ...]
    missing: tuple[str, ...]
    """What was meant and not read."""
    answered: bool
    """Whether the scene had an answer to it."""
    to: str
    """Where the talk was after it."""


@dataclass(frozen=True, slots=True)
class Played:
    """A typed talk, as far as the learner's lines carried it."""

    encounter: Encounter
    heard: tuple[Heard, ...]

    def told(self) -> str:
        """The talk line by line, with what was missed: why it ended where it did."""
        end = self.encounter.end
        meters, state = self.encounter.state.meters, self.encounter.state
        rows = [f"ended: {end.kind} ({end.id})" if end else f"nothing left to say in «{state.beat}»"]
        rows.append(f"patience {meters.patience / 10}, trust {meters.trust / 10}, resolution {meters.resolution / 10}")
        rows.append(f"steps: {', '.join(state.milestones)}; facts: {', '.join(state.facts)}")
        for heard in self.heard:
            missed = f"   NOT READ: {', '.join(heard.missing)}" if heard.missing else ""
            puzzled = "" if heard.answered else "   NOT ANSWERED"
            rows.append(f"[{heard.beat} -> {heard.to}] {heard.text}{missed}{puzzled}")
        return "\n".join(rows)


def learners_of(scene: str) -> tuple[Learner, ...]:
    """The learners of a scene, from the file of its name."""
    rows = json.loads((FOLDER / f"{scene}.json").read_text(encoding="utf-8"))
    return tuple(Learner(row["learner"], tuple(_line(line) for line in row["lines"])) for row in rows)


def _line(row: dict[str, Any]) -> Line:
    return Line(_several(row["when"]), row["say"], *(_several(row.get(key, [])) for key in ("if", "unless", "means")))


def _several(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def cases(library: Library) -> Iterator[tuple[str, Learner, str, int]]:
    """Every scene with every learner; personas and seeds rotate, past those that the scene rules out."""
    for number, id in enumerate(SCENES):
        scene = library.scene(id)
        suited = [p for p in PERSONAS if scene.suits(library.persona(p).id, library.persona(p).style.name)]
        for place, learner in enumerate(learners_of(id)):
            yield id, learner, suited[(number + place) % len(suited)], 1 + 5 * number + place


def play_typed(scene: Scene, persona: Persona, seed: int, learner: Learner, reader: Reader) -> Played:
    """The talk of a learner who types, until it ends or nothing is left that they would say."""
    encounter = begin(scene, persona, seed)
    slots = all_slots(scene, persona)
    unused, heard = list(learner.lines), list[Heard]()
    while encounter.end is None:
        line = _next(unused, encounter)
        if line is None:
            break
        unused.remove(line)
        beat, text = encounter.state.beat, fill(line.say, slots)
        move = read_move(encounter, text, reader)
        encounter = play(encounter, move)
        if isinstance(move, Desk):
            continue
        assert isinstance(move, Typed), f"this is an authored reply, not own words: {text}"
        read = set(read_as(move.reading))
        missing = tuple(meant for meant in line.means if meant not in read)
        answered = encounter.last.speech.cue != "not understood"
        heard.append(Heard(beat, text, line.means, missing, answered, encounter.state.beat))
    return Played(encounter, tuple(heard))


def _next(unused: list[Line], encounter: Encounter) -> Line | None:
    known = _known(encounter)
    fitting = [line for line in unused if known.issuperset(line.needs) and known.isdisjoint(line.unless)]
    for place in (encounter.state.beat, ANY):
        for line in fitting:
            if place in line.when:
                return line
    return None


def _known(encounter: Encounter) -> set[str]:
    """What the learner knows by now: what they were told, and what they did."""
    state = encounter.state
    return {*state.facts, *state.milestones, *state.actions, *state.offers, *(pledge.id for pledge in state.pledges)}


def read_as(reading: Reading) -> Iterator[str]:
    """What a reading holds, in the words of `means`."""
    yield from (f"asks {id}" for id in reading.facts)
    yield from (f"does {id}" for id in reading.milestones)
    yield from (f"offers {id}" for id in reading.offers)
    yield from (f"promises {id}" for id in reading.promises)
    yield from (shown.id for shown in reading.techniques)


def main(only: str = "") -> None:
    """Prints how every path went, and every line that was not read as it was meant."""
    library, reader = load_library(), Reader.load()
    for id, learner, who, seed in cases(library):
        if only in ("", id):
            played = play_typed(library.scene(id), library.persona(who), seed, learner, reader)
            print(f"\n=== {id}, {learner.name}, {who}, seed {seed}: {played.told()}")


if __name__ == "__main__":
    main(*sys.argv[1:2])
