"""Customers in a batch, and what their personas bring to every turn. Owns the shapes that the kernel works on."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.content.model.persona import Persona
from game.customer.felt import Felt

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Traits:
    """What a persona brings to every turn: one number each, or for customers of several personas an array [N]."""

    assertiveness: float | Floats
    responsiveness: float | Floats
    reactivity: float | Floats
    recovery: float | Floats
    baseline: tuple[float | Floats, float | Floats, float | Floats]

    @classmethod
    def of(cls, persona: Persona) -> "Traits":
        """The traits of a persona."""
        t = persona.temperament
        style = persona.style
        return cls(style.assertiveness, style.responsiveness, t.reactivity, t.recovery, (t.pleasure, t.arousal, t.dominance))

    @classmethod
    def each(cls, personas: Sequence[Persona]) -> "Traits":
        """The traits of a batch, a persona for every customer."""
        single = [cls.of(persona) for persona in personas]
        return cls(
            np.array([one.assertiveness for one in single]),
            np.array([one.responsiveness for one in single]),
            np.array([one.reactivity for one in single]),
            np.array([one.recovery for one in single]),
            (
                np.array([one.baseline[0] for one in single]),
                np.array([one.baseline[1] for one in single]),
                np.array([one.baseline[2] for one in single]),
            ),
        )


@dataclass(frozen=True, slots=True)
class Crowd:
    """Many customers, field for field a `Felt`; every array has the shape [N], `counts` [N, families], the feelings [emotions, N]."""

    pleasure: Floats
    arousal: Floats
    dominance: Floats
    emotions: Floats
    opening: tuple[Floats, Floats, Floats]
    opened: Floats
    acknowledged: Floats
    tolerance: Floats
    leniency: Floats
    counts: Ints
    comforted: Ints
    high: Floats
    low: Floats
    worked: Floats
    recent: Floats
    lasting: Floats

    @classmethod
    def of(cls, *felts: Felt) -> "Crowd":
        """A batch from single customers."""
        return cls(
            np.array([felt.pleasure for felt in felts]),
            np.array([felt.arousal for felt in felts]),
            np.array([felt.dominance for felt in felts]),
            np.array([felt.emotions for felt in felts]).T.copy(),
            (
                np.array([felt.opening[0] for felt in felts]),
                np.array([felt.opening[1] for felt in felts]),
                np.array([felt.opening[2] for felt in felts]),
            ),
            np.array([felt.opened for felt in felts]).T.copy(),
            np.array([felt.acknowledged for felt in felts]),
            np.array([felt.tolerance for felt in felts]),
            np.array([felt.leniency for felt in felts]),
            np.array([felt.counts for felt in felts], dtype=np.int64),
            np.array([felt.comforted for felt in felts], dtype=np.int64),
            np.array([felt.high for felt in felts]),
            np.array([felt.low for felt in felts]),
            np.array([felt.worked for felt in felts]),
            np.array([felt.recent for felt in felts]),
            np.array([felt.lasting for felt in felts]),
        )

    def felt(self, row: int) -> Felt:
        """One customer of the batch."""
        first, second, third = self.opening
        return Felt(
            float(self.pleasure[row]),
            float(self.arousal[row]),
            float(self.dominance[row]),
            tuple(map(float, self.emotions[:, row])),
            (float(first[row]), float(second[row]), float(third[row])),
            tuple(map(float, self.opened[:, row])),
            float(self.acknowledged[row]),
            float(self.tolerance[row]),
            float(self.leniency[row]),
            tuple(int(count) for count in self.counts[row]),
            int(self.comforted[row]),
            float(self.high[row]),
            float(self.low[row]),
            float(self.worked[row]),
            float(self.recent[row]),
            float(self.lasting[row]),
        )
