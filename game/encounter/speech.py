"""What the customer says back: reaction in the persona's voice, content from the scene. Owns the choice, not the words.

No line is said twice in a talk. A used-up cell falls back to the next mood band, then to a wordless stage direction.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.content.model.conditions import Always
from game.content.model.lines import Line, Lines, fill
from game.content.model.persona import Band, Persona
from game.content.model.scene import Scene
from game.customer.chance import pick
from game.customer.feelings import name_of
from game.customer.voice import line_for, look
from game.encounter.conditions import View, holds
from game.encounter.state import Speech


def all_slots(scene: Scene, persona: Persona) -> Mapping[str, str]:
    """Every slot of the talk: the scene's defaults, which the persona's own override."""
    return {**scene.slots, **persona.slots}


def choose(lines: Lines, view: View, said: frozenset[str], seed: int, salt: str) -> list[Line]:
    """The line of a block that is said now, and those said with it: unsaid, its condition holding, one with a condition first."""
    open_lines = [line for line in lines if line.id not in said and holds(line.when, view)]
    rivals = [line for line in open_lines if not line.also]
    with_condition = [line for line in rivals if not isinstance(line.when, Always)]
    best = with_condition or rivals
    chosen = [best[pick(len(best), seed, salt)]] if best else []
    return chosen + [line for line in open_lines if line.also]


@dataclass(slots=True)
class Speaking:
    """Builds one speech. Keeps the lines said in this turn, so that none comes twice."""

    scene: Scene
    persona: Persona
    seed: int
    turn: int
    view: View
    band: Band
    said: frozenset[str]
    reaction: str = ""
    stage: str = ""
    cue: str = ""
    content: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()

    def react(self, cue: str) -> None:
        """Says how they were treated, if there is something left to say."""
        if not cue:
            return
        feeling = name_of(self.view.state.felt.emotions)
        line = line_for(self.persona, cue, self.band, self.said, self.seed, self.turn, feeling)
        if line is not None:
            self.reaction = self._say(line)
            self.cue = cue

    def tell(self, lines: Lines, salt: str) -> bool:
        """Says the content of a block; False when nothing of it is left to say."""
        chosen = choose(lines, self.view, self.said, self.seed, f"{salt}/{self.turn}")
        for line in chosen:
            text = self._say(line)
            if text:
                self.content = (*self.content, text)
        return bool(chosen)

    @property
    def length(self) -> int:
        """Words of content so far."""
        return sum(len(part.split()) for part in self.content)

    def finish(self, previous_look: str) -> tuple[Speech, str]:
        """The speech, and how the customer comes across: where nothing was said, the stage direction speaks."""
        appearance = fill(
            look(self.persona, self.scene.about.channel, self.band, self.seed, self.turn, previous_look),
            all_slots(self.scene, self.persona),
        )
        stage = self.stage or ("" if self.reaction or self.content else appearance)
        return Speech(self.reaction, " ".join(self.content), stage, self.lines, self.cue), appearance

    def _say(self, line: Line) -> str:
        slots = all_slots(self.scene, self.persona)
        self.said = self.said | {line.id}
        self.lines = (*self.lines, line.id)
        if line.stage and not self.stage:
            self.stage = fill(line.stage, slots)
        return fill(line.text, slots)
