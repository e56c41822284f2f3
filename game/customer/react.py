"""The kernel of the customer: what a reply's behaviours and events do to trust, patience and mood, on a batch of customers at once.

Owns the arithmetic of feeling. Elementwise float64 in fixed order, table look-ups, min, max: no exp, power, matmul or array-wide sum,
so that one customer and four thousand get the same bytes. Each effect is rounded once, half to even, to integer tenths of a point.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.content.model.persona import Persona
from game.customer import coefficients as c
from game.customer.feelings import frustration
from game.customer.felt import Felt

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

NOTHING = 0
"""Index of the empty event, which fills up shorter replies."""
INDEX: dict[str, int] = {id: number for number, id in enumerate(c.ROWS, start=1)}
"""Index of every behaviour and event in the tables."""


def _column(values: list[float]) -> Floats:
    return np.array([0.0, *values], dtype=np.float64)


_ROWS = list(c.ROWS.values())
_TRUST = _column([row.trust for row in _ROWS])
_PATIENCE = _column([row.patience for row in _ROWS])
_PLEASURE = _column([row.pleasure for row in _ROWS])
_AROUSAL = _column([row.arousal for row in _ROWS])
_DOMINANCE = _column([row.dominance for row in _ROWS])
_ASSERTIVE = _column([row.assertive for row in _ROWS])
_RESPONSIVE = _column([row.responsive for row in _ROWS])
_BOTH = _column([row.both for row in _ROWS])
_GATE = _column([row.gate for row in _ROWS])
_HEAT = _column([row.heat for row in _ROWS])
_CONTROL = _column([row.control for row in _ROWS])
_RIPENS = _column([row.ripens for row in _ROWS])
_SOOTHES = _column([row.soothes for row in _ROWS])
_FAMILY: Ints = np.array([len(c.FAMILIES) - 1, *(c.FAMILIES.index(row.family) for row in _ROWS)], dtype=np.int64)
_DEEPEST = max(len(factors) for factors in c.FADING.values()) - 1
_FADING: Floats = np.array([[c.FADING[family][min(n, len(c.FADING[family]) - 1)] for n in range(_DEEPEST + 1)] for family in c.FAMILIES])
_EVENT_FAMILY = c.FAMILIES.index("event")


@dataclass(frozen=True, slots=True)
class Traits:
    """What a persona brings to every turn."""

    assertiveness: float
    responsiveness: float
    reactivity: float
    recovery: float
    baseline: tuple[float, float, float]

    @classmethod
    def of(cls, persona: Persona) -> "Traits":
        """The traits of a persona."""
        t = persona.temperament
        style = persona.style
        return cls(style.assertiveness, style.responsiveness, t.reactivity, t.recovery, (t.pleasure, t.arousal, t.dominance))


@dataclass(frozen=True, slots=True)
class Crowd:
    """Many customers of one persona, field for field a `Felt`; every array has the shape [N], `counts` [N, families]."""

    pleasure: Floats
    arousal: Floats
    dominance: Floats
    opening: tuple[Floats, Floats, Floats]
    acknowledged: Floats
    tolerance: Floats
    counts: Ints
    high: Floats
    low: Floats

    @classmethod
    def of(cls, *felts: Felt) -> "Crowd":
        """A batch from single customers."""
        return cls(
            np.array([felt.pleasure for felt in felts]),
            np.array([felt.arousal for felt in felts]),
            np.array([felt.dominance for felt in felts]),
            (
                np.array([felt.opening[0] for felt in felts]),
                np.array([felt.opening[1] for felt in felts]),
                np.array([felt.opening[2] for felt in felts]),
            ),
            np.array([felt.acknowledged for felt in felts]),
            np.array([felt.tolerance for felt in felts]),
            np.array([felt.counts for felt in felts], dtype=np.int64),
            np.array([felt.high for felt in felts]),
            np.array([felt.low for felt in felts]),
        )

    def felt(self, row: int) -> Felt:
        """One customer of the batch."""
        first, second, third = self.opening
        return Felt(
            float(self.pleasure[row]),
            float(self.arousal[row]),
            float(self.dominance[row]),
            (float(first[row]), float(second[row]), float(third[row])),
            float(self.acknowledged[row]),
            float(self.tolerance[row]),
            tuple(int(count) for count in self.counts[row]),
            float(self.high[row]),
            float(self.low[row]),
        )


@dataclass(frozen=True, slots=True)
class Effects:
    """What each event of a turn did; every array has the shape [events, N]."""

    trust: Ints
    patience: Ints
    """Integer tenths of a point."""
    style: Floats
    mood: Floats
    history: Floats
    """The factors that made them."""
    gate: Floats
    """The part of `mood` that an unacknowledged feeling takes: 1 lets everything through (F11)."""


def react(
    traits: Traits, crowd: Crowd, events: Ints, weights: Floats, turn: Floats, solved: Floats, passes: Floats
) -> tuple[Crowd, Effects]:
    """One turn of feeling.

    Args:
        traits: the persona.
        crowd: the customers before the turn, N of them.
        events: indices from `INDEX` in the order of the words, [events, N], `NOTHING` where a reply has fewer.
        weights: how much of each, [events, N]: a score 0 to 1 for a behaviour, units for an event.
        turn: the number of the turn, [N].
        solved: resolution after the turn, 0 to 1, [N]: an unsolved problem pulls mood back to how they came in.
        passes: 1 where a turn passes and mood goes part of its way home, 0 where an action costs no turn, [N].

    Returns:
        The customers after the turn, and what each event did.
    """
    count = events.shape[0]
    size = crowd.pleasure.shape[0]
    shape = (count, size)
    trust, patience = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.int64)
    styles, moods, histories, gates = np.ones(shape), np.ones(shape), np.ones(shape), np.ones(shape)
    push = [np.zeros(size), np.zeros(size), np.zeros(size)]
    acknowledged = crowd.acknowledged
    counts = crowd.counts.copy()
    everyone = np.arange(size)
    heat = frustration(crowd.pleasure, crowd.arousal)
    gate_shut = np.minimum(np.maximum((heat - c.GATE_OPENS) / (c.GATE_SHUTS - c.GATE_OPENS), 0.0), 1.0)
    ripe = np.minimum(np.maximum(turn - 5.0, -4.0), 4.0)
    both = traits.assertiveness * traits.responsiveness
    for number in range(count):
        event, weight = events[number], weights[number]
        style = 1.0 + traits.assertiveness * _ASSERTIVE[event] + traits.responsiveness * _RESPONSIVE[event] + both * _BOTH[event]
        style = np.minimum(np.maximum(style, c.STYLE_FLOOR), c.STYLE_CEILING)
        good = _PLEASURE[event] > 0.0
        gate = 1.0 - _GATE[event] * gate_shut * (1.0 - acknowledged)
        warmth = 1.0 + _HEAT[event] * (heat - 50.0) / 100.0
        control = 1.0 + _CONTROL[event] * crowd.dominance
        timing = 1.0 + _RIPENS[event] * ripe
        congruence = np.where(good, 1.0 + c.CONGRUENCE_GOOD * crowd.pleasure, 1.0 - c.CONGRUENCE_BAD * np.minimum(crowd.pleasure, 0.0))
        mood = np.where(event == NOTHING, 1.0, gate * warmth * control * timing * congruence)
        family = _FAMILY[event]
        # Kindness wears out within one breath too; harm counts as repeated only when it comes again later (F31).
        before = np.where(good, counts[everyone, family], crowd.counts[everyone, family])
        history = _FADING[family, np.minimum(before, _DEEPEST)]
        strength = weight * style * mood * history
        trust[number] = np.rint(_TRUST[event] * strength * 10.0).astype(np.int64)
        patience_points = _PATIENCE[event] * strength
        patience_points = np.where(patience_points < 0.0, patience_points * crowd.tolerance, patience_points)
        patience[number] = np.rint(patience_points * 10.0).astype(np.int64)
        styles[number], moods[number], histories[number], gates[number] = style, mood, history, gate
        push[0] = push[0] + _PLEASURE[event] * strength
        push[1] = push[1] + _AROUSAL[event] * strength
        push[2] = push[2] + _DOMINANCE[event] * strength
        acknowledged = np.minimum(np.maximum(acknowledged + _SOOTHES[event] * weight * history, 0.0), 1.0)
        counts[everyone, family] += np.where((event == NOTHING) | (family == _EVENT_FAMILY), 0, 1)
    after = _settle(traits, crowd, push, acknowledged, counts, solved, passes)
    return after, Effects(trust, patience, styles, moods, histories, gates)


def _settle(traits: Traits, crowd: Crowd, push: list[Floats], acknowledged: Floats, counts: Ints, solved: Floats, passes: Floats) -> Crowd:
    """Mood after the pushes of a turn: good ones taper (F39: no single line cools a customer), then mood goes part of its way home."""
    base, by_assertive, by_responsive = c.SPEED
    speed = (base + by_assertive * traits.assertiveness + by_responsive * traits.responsiveness) * traits.reactivity
    pull = c.PULL * traits.recovery * passes
    held = c.GRIEVANCE * (1.0 - solved) * (1.0 - 0.5 * acknowledged)
    cooling = min(speed, c.FASTEST_COOLING)
    pleases, calms = push[0] > 0.0, push[1] < 0.0
    pleasure_push = _tapered(push[0], pleases) * np.where(pleases, cooling, speed)
    arousal_push = _tapered(push[1], calms) * np.where(calms, cooling, speed)
    moved = (crowd.pleasure + pleasure_push, crowd.arousal + arousal_push, crowd.dominance + push[2] * speed)
    mood = []
    for now, opening, baseline in zip(moved, crowd.opening, traits.baseline, strict=True):
        home = baseline + (opening - baseline) * held
        mood.append(np.minimum(np.maximum(now + pull * (home - now), -1.0), 1.0))
    return Crowd(
        mood[0],
        mood[1],
        mood[2],
        crowd.opening,
        acknowledged,
        crowd.tolerance,
        counts,
        np.maximum(crowd.high, pleasure_push),
        np.minimum(crowd.low, pleasure_push),
    )


def _tapered(push: Floats, good: NDArray[np.bool_]) -> Floats:
    """A push that grows ever less with its size, a good one sooner than a bad one (F31, F39)."""
    return push / (1.0 + np.abs(push) * np.where(good, c.TAPER_GOOD, c.TAPER_BAD))


def rating(pleasure: Floats, arousal: Floats, high: Floats, low: Floats, outcome: Floats) -> Ints:
    """The customer's rating S from the outcome (0 to 1), the mood at the end and the peaks (F17, F30).

    Returns:
        Integer tenths of a point, 0 to 1000, [N].
    """
    comfort = np.minimum(np.maximum((pleasure - arousal) / 2.0 * 1.4, -1.0), 1.0)
    peak = np.minimum(np.maximum(0.5 + high * 1.6 + low * 2.4, 0.0), 1.0)
    points = c.RATING_OUTCOME * outcome + c.RATING_END * (0.5 + 0.5 * comfort) + c.RATING_PEAK * peak
    return np.rint(np.minimum(np.maximum(points, 0.0), 100.0) * 10.0).astype(np.int64)
