"""Talks that have come the same way, felt by many customers at once: totals without text or ledger. Owns the batch form of a turn.

It is the arithmetic of play: the kernel and the clamping of the meters are the very same, so each number equals that of a single talk.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from game.content.model.persona import Persona
from game.content.model.scene import About, EndingKind
from game.customer.arrive import arrive, first_meters
from game.customer.crowd import Crowd, Ints, Traits
from game.customer.react import react
from game.encounter.endings import by_resolution, rate
from game.encounter.turn import Appraised


@dataclass(frozen=True, slots=True)
class Cohort:
    """Customers and their meters at one moment of a talk."""

    traits: Traits
    crowd: Crowd
    patience: Ints
    """Tenths, 0 to 1000, [N]."""
    trust: Ints
    resolution: int
    """Tenths: where all talks have come the same way, it is one number."""
    limited: Ints
    """How many changes of a meter were cut off at 0 or 100, [N]."""

    @classmethod
    def arriving(cls, personas: Sequence[Persona], abouts: Sequence[About], seeds: Sequence[int]) -> "Cohort":
        """Customers at their first word, one for each persona, problem and seed."""
        one_by_one = list(zip(personas, abouts, seeds, strict=True))
        meters = np.array([first_meters(*one) for one in one_by_one], dtype=np.int64).reshape(-1, 2)
        crowd = Crowd.of(*(arrive(*one) for one in one_by_one))
        return cls(Traits.each(personas), crowd, meters[:, 0], meters[:, 1], 0, np.zeros(len(one_by_one), dtype=np.int64))

    def after(self, turn: Appraised) -> "Cohort":
        """The same customers after a turn."""
        crowd, effects = react(self.traits, self.crowd, turn.rows, turn.weights, turn.turn, turn.solved, turn.passes)
        patience, trust = self.patience, self.trust
        for number in range(turn.rows.shape[0]):
            patience = patience + effects.patience[number]
            trust = trust + effects.trust[number]
        kept = (np.minimum(np.maximum(patience, 0), 1000), np.minimum(np.maximum(trust, 0), 1000))
        limited = self.limited + (kept[0] != patience) + (kept[1] != trust)
        return Cohort(self.traits, crowd, *kept, min(self.resolution + turn.worth, 1000), limited)

    def rating(self, ending: EndingKind | None = None) -> Ints:
        """The rating S in tenths if the talk ended now, [N]; without an ending, as the resolution has it."""
        return rate(self.crowd, ending or by_resolution(self.resolution), self.resolution)


def course(cohort: Cohort, turns: Sequence[Appraised]) -> Iterator[Cohort]:
    """The customers after each turn."""
    for turn in turns:
        cohort = cohort.after(turn)
        yield cohort
