"""The coefficients as tables that the kernel looks up. Owns the index of every behaviour and event, and no number of its own."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.customer import coefficients as c
from game.customer.appraisals import APPRAISALS, EMOTIONS, POINTS
from game.customer.crowd import Floats, Ints

NOTHING = 0
"""Index of the empty event, which fills up shorter replies."""
INDEX: dict[str, int] = {id: number for number, id in enumerate(c.ROWS, start=1)}
"""Index of every behaviour and event in the tables."""
EVENT_FAMILY = c.FAMILIES.index("event")


def _column(values: list[float]) -> Floats:
    return np.array([0.0, *values], dtype=np.float64)


def _emotions(row: c.Row) -> list[float]:
    amounts = APPRAISALS[row.appraisal] if row.appraisal else {}
    return [row.force * amounts.get(emotion, 0.0) for emotion in EMOTIONS]


def _pleasure(row: c.Row) -> float:
    """What a good row gives to somebody in whom all that it soothes is there."""
    total = 0.0
    for emotion, amount in zip(EMOTIONS, _emotions(row), strict=True):
        total += POINTS[emotion][0] * amount
    return total if row.good else 0.0


_ROWS = list(c.ROWS.values())
_TRUST = _column([row.trust for row in _ROWS])
_PATIENCE = _column([row.patience for row in _ROWS])
_ASSERTIVE = _column([row.assertive for row in _ROWS])
_RESPONSIVE = _column([row.responsive for row in _ROWS])
_BOTH = _column([row.both for row in _ROWS])
_GATE = _column([row.gate for row in _ROWS])
_HEAT = _column([row.heat for row in _ROWS])
_CONTROL = _column([row.control for row in _ROWS])
_RIPENS = _column([row.ripens for row in _ROWS])
_DILUTED = _column([row.diluted for row in _ROWS])
_SOOTHES = _column([row.soothes for row in _ROWS])
_SPOILS = _column([row.spoils for row in _ROWS])
_FELT = np.array([[0.0] * len(EMOTIONS), *(_emotions(row) for row in _ROWS)], dtype=np.float64).T.copy()
_RAISES, _CALMS = np.maximum(_FELT, 0.0), np.minimum(_FELT, 0.0)
_GOOD: NDArray[np.bool_] = np.array([False, *(row.good for row in _ROWS)])
_FAMILY: Ints = np.array([EVENT_FAMILY, *(c.FAMILIES.index(row.family) for row in _ROWS)], dtype=np.int64)
_IS_WARM: NDArray[np.bool_] = np.array([False, *(row.family in c.WARM for row in _ROWS)])
_IS_WORK: NDArray[np.bool_] = np.array([False, *(row.good and row.family in (*c.WORK, "event") for row in _ROWS)])
_PLEASES = _column([_pleasure(row) for row in _ROWS])
_DEEPEST = max(len(factors) for factors in c.FADING.values()) - 1
_FADING: Floats = np.array([[c.FADING[family][min(n, len(c.FADING[family]) - 1)] for n in range(_DEEPEST + 1)] for family in c.FAMILIES])


@dataclass(frozen=True, slots=True)
class Table:
    """The coefficients of a turn's events; every array has the shape of the events, `raises` and `calms` [emotions, *that shape]."""

    nothing: NDArray[np.bool_]
    good: NDArray[np.bool_]
    warm: NDArray[np.bool_]
    work: NDArray[np.bool_]
    family: Ints
    trust: Floats
    patience: Floats
    assertive: Floats
    responsive: Floats
    both: Floats
    gate: Floats
    heat: Floats
    control: Floats
    ripens: Floats
    diluted: Floats
    soothes: Floats
    spoils: Floats
    pleases: Floats
    raises: Floats
    calms: Floats

    @classmethod
    def of(cls, events: Ints) -> "Table":
        """Look them up."""
        return cls(
            events == NOTHING, _GOOD[events], _IS_WARM[events], _IS_WORK[events], _FAMILY[events], _TRUST[events], _PATIENCE[events],
            _ASSERTIVE[events], _RESPONSIVE[events], _BOTH[events], _GATE[events], _HEAT[events], _CONTROL[events], _RIPENS[events],
            _DILUTED[events], _SOOTHES[events], _SPOILS[events], _PLEASES[events], _RAISES[:, events], _CALMS[:, events],
        )  # fmt: skip

    @staticmethod
    def fading(family: Ints, before: Ints) -> Floats:
        """The factor of a family that was shown so often before."""
        return _FADING[family, np.minimum(before, _DEEPEST)]
