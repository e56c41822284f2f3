"""Scripts played: once by the engine for what they do, then by hundreds of customers at once. Owns cells, seeds and metrics.

A script does the same in every talk, since the benches hang nothing on trust or mood; so what it does is worked out in one talk and felt
by all. A test proves it, talk by talk.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from game.content.model.persona import STYLES, Persona
from game.content.model.reading import Reading
from game.content.model.scene import About, Scene
from game.customer.feelings import frustration, mask
from game.encounter import desk
from game.encounter.engine import begin, said, scripted
from game.encounter.input import Reads, context_of
from game.encounter.moves import Typed
from game.encounter.state import Encounter
from game.encounter.step import Step
from game.encounter.turn import Appraised, appraised, complete
from game.errors import MoveError
from game.evidence.values import Finding, Line, Metric, Script
from game.explore.batch import Cohort, course
from game.text import words

Mode = Literal["tagged", "typed"]
MODES: tuple[Mode, ...] = ("tagged", "typed")
SEVERITIES = (0.25, 0.5, 0.8)
"""Harm of the three severities: low, medium, high."""
SEEDS = 200
"""Seeds in each cell of style × severity."""
TALKS = 4
"""Seeds in each cell whose talks are played out with words, for `words`."""

Values = NDArray[np.float64]
"""A metric, [styles × severities, seeds], in points."""


@dataclass(slots=True)
class Harness:
    """Plays scripts and keeps what it has played."""

    personas: Mapping[str, Persona]
    """The customer in each style."""
    reader: Reads
    seeds: int = SEEDS
    readings: dict[tuple[str, str, str], Reading] = field(default_factory=dict)
    """Each text is read once: by scene, text and the customer's words."""
    cohorts: dict[About, Cohort] = field(default_factory=dict)
    played: dict[tuple[str, str, int, Mode], list[Cohort]] = field(default_factory=dict)
    limited: int = 0
    """Talks in which a meter was cut off at 0 or 100."""
    ended: int = 0
    """Talks that the customer would have ended early."""
    talks: int = 0

    def values(self, finding: Finding, name: str, wording: int, mode: Mode, metric: Metric, at: int) -> Values:
        """A metric of a script after a turn, or at its end where `at` is 0."""
        script = finding.scripts[name]
        if script.by_style is None:
            return self._values(finding, script, wording, mode, metric, at)
        rows = len(SEVERITIES)
        parts = []
        for place, style in enumerate(STYLES):
            whole = self._values(finding, finding.scripts[script.by_style[style]], wording, mode, metric, at)
            parts.append(whole[place * rows : (place + 1) * rows])
        return np.concatenate(parts)

    def _values(self, finding: Finding, script: Script, wording: int, mode: Mode, metric: Metric, at: int) -> Values:
        about = script.about or finding.about
        lines = script.wordings[wording]
        if metric == "words":
            return self._spoken(finding.scene, about, lines, mode)
        key = (finding.id, script.name, wording, mode)
        if key not in self.played:
            self.played[key] = self._play(finding.scene, about, lines, mode)
        return _metric(self.played[key][at - 1 if at else -1], metric).reshape(len(STYLES) * len(SEVERITIES), self.seeds)

    def _play(self, scene: Scene, about: About, lines: tuple[Line, ...], mode: Mode) -> list[Cohort]:
        """The customers after each turn of a script."""
        cohorts = list(course(self._cohort(about), self.appraisals(scene, about, lines, mode)))
        self.talks += self.seeds * len(self.personas) * len(SEVERITIES)
        self.limited += int((cohorts[-1].limited > 0).sum())
        self.ended += int((np.minimum.reduce([one.patience for one in cohorts]) <= 0).sum())
        return cohorts

    def _cohort(self, about: About) -> Cohort:
        """Customers of every style and severity, one for each seed."""
        if about not in self.cohorts:
            cells = [(persona, replace(about, harm=harm)) for persona in self.personas.values() for harm in SEVERITIES]
            personas, abouts, seeds = zip(*((persona, one, seed) for persona, one in cells for seed in range(self.seeds)), strict=True)
            self.cohorts[about] = Cohort.arriving(personas, abouts, seeds)
        return self.cohorts[about]

    def appraisals(self, scene: Scene, about: About, lines: Sequence[Line], mode: Mode) -> list[Appraised]:
        """What each turn of a script amounts to."""
        encounter = begin(replace(scene, about=about), next(iter(self.personas.values())), 0)
        found = []
        for line in lines:
            step = self.step(encounter, line, mode)
            found.append(appraised(encounter, step))
            encounter = replace(complete(encounter, step), end=None)
        return found

    def talk(self, scene: Scene, about: About, lines: Sequence[Line], mode: Mode, persona: Persona, seed: int) -> Encounter:
        """One talk by the engine, with words and ledger, as far as the customer lets it go."""
        encounter = begin(replace(scene, about=about), persona, seed)
        for line in lines:
            if encounter.end is not None:
                break
            encounter = complete(encounter, self.step(encounter, line, mode))
        return encounter

    def step(self, encounter: Encounter, line: Line, mode: Mode) -> Step:
        """A turn of a script as a step.

        Raises:
            MoveError: the desk has no such colleague or takes no such number.
        """
        if line.action is not None:
            return desk.step_of(encounter, line.action)
        if line.reply is None:
            raise MoveError("a line is a reply or an action")
        if mode == "tagged":
            return scripted(encounter, line.reply, line.reply.reading)
        reading = self._read(encounter, line)
        # A jump in time belongs to the script, not to the words.
        return scripted(encounter, line.reply, reading) if line.reply.to else said(encounter, Typed(line.reply.text, reading))

    def _read(self, encounter: Encounter, line: Line) -> Reading:
        assert line.reply is not None
        context = context_of(encounter)
        context = replace(context, customer=line.customer or context.customer)
        key = (encounter.scene.id, line.reply.text, context.customer)
        if key not in self.readings:
            self.readings[key] = self.reader.read(line.reply.text, context)
        return self.readings[key]

    def _spoken(self, scene: Scene, about: About, lines: tuple[Line, ...], mode: Mode) -> Values:
        """How many words the customers say, [styles × severities, `TALKS`]."""
        return np.array([
            [
                _said(self.talk(scene, replace(about, harm=harm), lines, mode, persona, seed))
                for seed in range(TALKS)
            ]
            for persona in self.personas.values()
            for harm in SEVERITIES
        ], dtype=np.float64)  # fmt: skip


def _said(encounter: Encounter) -> int:
    """How many words the customer says after the opening."""
    return sum(len(words(turn.speech.text)) for turn in encounter.turns[1:])


def _metric(cohort: Cohort, metric: Metric) -> Values:
    match metric:
        case "trust":
            return cohort.trust / 10.0
        case "patience":
            return cohort.patience / 10.0
        case "resolution":
            return np.full(cohort.trust.shape, cohort.resolution / 10.0)
        case "frustration":
            return frustration(cohort.crowd.pleasure, cohort.crowd.arousal)
        case "hidden":
            return frustration(cohort.crowd.pleasure, cohort.crowd.arousal) * _masks(cohort)
        case _:
            return cohort.rating() / 10.0


def _masks(cohort: Cohort) -> Values:
    """How much each customer's style keeps from showing."""
    traits = cohort.traits
    axes = np.broadcast_arrays(traits.assertiveness, traits.responsiveness, cohort.crowd.pleasure)
    return np.array([mask(float(a), float(r)) for a, r in zip(axes[0], axes[1], strict=True)])
