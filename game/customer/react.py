"""The kernel of the customer: what a reply's behaviours and events do to feelings, mood, trust and patience, on a batch of customers.

Owns the arithmetic of feeling: appraisal → feelings → mood → trust and patience. Elementwise float64 in fixed order, table look-ups, min,
max: no exp, power, matmul or array-wide sum, so that one customer and four thousand get the same bytes. Each effect is rounded once, half
to even, to integer tenths of a point.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.customer import coefficients as c
from game.customer.appraisals import EMOTIONS, POINTS, PRESENT, TILT
from game.customer.crowd import Crowd, Floats, Ints, Traits
from game.customer.feelings import frustration
from game.customer.tables import EVENT_FAMILY, Table

_POINTS = [[POINTS[emotion][axis] for emotion in EMOTIONS] for axis in range(3)]
_TILT = np.array([TILT.get(emotion, 0.0) for emotion in EMOTIONS]).reshape(-1, 1)
_HEAVY = np.array(c.HEAVY)
_RELATIONAL = [c.FAMILIES.index(family) for family in c.RELATIONAL]
_WORRY, _ANGER, _RESIGNATION = EMOTIONS.index("worry"), EMOTIONS.index("anger"), EMOTIONS.index("resignation")


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
    spoilt: Floats
    """The part of `mood` that is left of warmth which is about the wrong thing: 1 is all (N11)."""
    diluted: Floats
    """The part of `history` that too much relational work before it takes: 1 takes nothing (F04)."""


def react(
    traits: Traits, crowd: Crowd, events: Ints, weights: Floats, turn: Floats, solved: Floats, passes: Floats
) -> tuple[Crowd, Effects]:
    """One turn of feeling.

    Args:
        traits: the persona's, or every customer's own.
        crowd: the customers before the turn, N of them.
        events: indices from `tables.INDEX` in the order of the words, [events, N] or, where all are treated alike, [events, 1]; `NOTHING`
            where a reply has fewer.
        weights: how much of each, in the shape of `events`: a score 0 to 1 for a behaviour, units for an event.
        turn: the number of the turn, [N] or [1], as the next two.
        solved: resolution after the turn, 0 to 1: an unsolved problem pulls mood back to how they came in.
        passes: 1 where a turn passes and mood goes part of its way home, 0 where an action costs no turn.

    Returns:
        The customers after the turn, and what each event did.
    """
    table = Table.of(events)
    shape = (events.shape[0], crowd.pleasure.shape[0])
    heat = frustration(crowd.pleasure, crowd.arousal)
    style, steady = _steady(traits, crowd, table, heat, turn)
    spoilt = _spoilt(table, weights)
    gate, history, acknowledged, counts = _history(crowd, table, weights, heat, shape)
    diluted = 1.0 - table.diluted * _HEAVY[np.minimum(crowd.comforted, len(c.HEAVY) - 1)]
    mood = np.where(table.nothing, 1.0, steady * gate * spoilt)
    history = history * diluted
    strength = weights * style * mood * history
    trust = np.rint(table.trust * strength * 10.0).astype(np.int64)
    patience_points = table.patience * strength
    patience = np.rint(np.where(patience_points < 0.0, patience_points * crowd.tolerance, patience_points) * 10.0).astype(np.int64)
    deltas = _felt(traits, crowd, table, strength)
    after = _settle(traits, crowd, deltas, acknowledged, counts, solved, passes, _by_work(table, strength))
    ones = np.ones(shape)
    return after, Effects(trust, patience, style * ones, mood * ones, history * ones, gate, spoilt * ones, diluted * ones)


def _steady(traits: Traits, crowd: Crowd, table: Table, heat: Floats, turn: Floats) -> tuple[Floats, Floats]:
    """The style factor, and the part of the mood factor that does not hang on what else the reply does."""
    both = traits.assertiveness * traits.responsiveness
    style = 1.0 + traits.assertiveness * table.assertive + traits.responsiveness * table.responsive + both * table.both
    style = np.minimum(np.maximum(style, c.STYLE_FLOOR), c.STYLE_CEILING)
    warmth = np.maximum(1.0 + table.heat * (heat - 50.0) / 100.0, 0.0)
    control = 1.0 + table.control * (crowd.emotions[_ANGER] - crowd.emotions[_WORRY])
    ripe = np.minimum(np.maximum(turn - 5.0, -4.0), 4.0)
    timing = 1.0 + table.ripens * ripe
    goodwill = 1.0 + c.CONGRUENCE_GOOD * crowd.pleasure
    resentment = 1.0 - c.CONGRUENCE_BAD * np.minimum(crowd.pleasure, 0.0)
    return style, warmth * control * timing * np.where(table.good, goodwill, resentment)


def _spoilt(table: Table, weights: Floats) -> Floats:
    """What is left of warmth when something in the same reply makes it worthless."""
    worst = np.zeros(table.spoils.shape[1:])
    for number in range(table.spoils.shape[0]):
        worst = np.maximum(worst, table.spoils[number] * weights[number])
    return np.where(table.warm, 1.0 - np.minimum(worst, 1.0), 1.0)


def _history(crowd: Crowd, table: Table, weights: Floats, heat: Floats, shape: tuple[int, int]) -> tuple[Floats, Floats, Floats, Ints]:
    """What hangs on the order of the words: gate and repetition; and what is acknowledged and counted after them."""
    gates, histories = np.ones(shape), np.ones(shape)
    shut = np.minimum(np.maximum((heat - c.GATE_OPENS) / (c.GATE_SHUTS - c.GATE_OPENS), 0.0), 1.0)
    acknowledged = crowd.acknowledged
    counts = crowd.counts.copy()
    everyone = np.arange(shape[1])
    for number in range(shape[0]):
        gates[number] = 1.0 - table.gate[number] * shut * (1.0 - acknowledged)
        family = table.family[number]
        # Kindness wears out within one breath too; harm counts as repeated only when it comes again later (F31).
        before = np.where(table.good[number], counts[everyone, family], crowd.counts[everyone, family])
        histories[number] = table.fading(family, before)
        acknowledged = np.minimum(np.maximum(acknowledged + table.soothes[number] * weights[number] * histories[number], 0.0), 1.0)
        counts[everyone, family] += np.where(table.nothing[number] | (family == EVENT_FAMILY), 0, 1)
    return gates, histories, acknowledged, counts


def _felt(traits: Traits, crowd: Crowd, table: Table, strength: Floats) -> Floats:
    """What the turn adds to each feeling, [emotions, N]: a feeling is soothed as far as it is there, and raised as the style has it."""
    present = np.minimum(crowd.emotions / PRESENT, 1.0)
    readily = 1.0 + _TILT * traits.assertiveness
    raised = np.zeros(crowd.emotions.shape)
    soothed = np.zeros(crowd.emotions.shape)
    for number in range(strength.shape[0]):
        raised = raised + table.raises[:, number] * strength[number]
        soothed = soothed + table.calms[:, number] * strength[number]
    return raised * readily + soothed * present


def _by_work(table: Table, strength: Floats) -> Floats:
    """The share of the good that a turn did which is work on the problem, 0 to 1."""
    worked, given = np.zeros(strength.shape[1:]), np.zeros(strength.shape[1:])
    for number in range(strength.shape[0]):
        gives = table.pleases[number] * strength[number]
        given = given + gives
        worked = worked + np.where(table.work[number], gives, 0.0)
    return worked / np.maximum(given, 1e-9)


def _settle(
    traits: Traits,
    crowd: Crowd,
    deltas: Floats,
    acknowledged: Floats,
    counts: Ints,
    solved: Floats,
    passes: Floats,
    by_work: Floats,
) -> Crowd:
    """Feelings and mood after a turn: good pushes taper (F39: no single line cools a customer), then both go part of their way home."""
    base, by_assertive, by_responsive = c.SPEED
    speed = (base + by_assertive * traits.assertiveness + by_responsive * traits.responsiveness) * traits.reactivity
    pull = c.PULL * traits.recovery * passes
    held = c.GRIEVANCE * (1.0 - solved) * (1.0 - c.ACKNOWLEDGED * acknowledged)
    cooling = np.minimum(speed, c.FASTEST_COOLING)
    relational = np.zeros(crowd.comforted.shape, dtype=bool)
    for family in _RELATIONAL:
        relational = relational | (counts[:, family] > crowd.counts[:, family])
    push = []
    for axis in range(3):
        total = np.zeros(crowd.pleasure.shape)
        for place in range(len(EMOTIONS)):
            total = total + _POINTS[axis][place] * deltas[place]
        push.append(total)
    pleases, calms = push[0] > 0.0, push[1] < 0.0
    pleasure_push = _tapered(push[0], pleases) * np.where(pleases, cooling, speed)
    arousal_push = _tapered(push[1], calms) * np.where(calms, cooling, speed)
    moved = (crowd.pleasure + pleasure_push, crowd.arousal + arousal_push, crowd.dominance + push[2] * speed)
    mood = []
    for now, opening, baseline in zip(moved, crowd.opening, traits.baseline, strict=True):
        home = baseline + (opening - baseline) * held
        mood.append(np.minimum(np.maximum(now + pull * (home - now), -1.0), 1.0))
    emotions = np.minimum(np.maximum(crowd.emotions + deltas, 0.0), 1.0)
    emotions = _given_in(traits, emotions, pleasure_push)
    emotions = emotions + pull * (crowd.opened * held - emotions)
    moves = np.abs(pleasure_push) >= c.FELT
    recent = np.where(moves, c.FADES * crowd.recent + pleasure_push, crowd.recent)
    return Crowd(
        mood[0],
        mood[1],
        mood[2],
        emotions,
        crowd.opening,
        crowd.opened,
        acknowledged,
        crowd.tolerance,
        crowd.leniency,
        counts,
        crowd.comforted + np.where(relational, 1, 0),
        np.maximum(crowd.high, pleasure_push),
        np.minimum(crowd.low, pleasure_push),
        crowd.worked + by_work * np.maximum((pleasure_push - arousal_push) / 2.0 * c.COMFORT, 0.0),
        recent,
        np.where(moves, np.minimum(np.maximum(comfort(mood[0], mood[1]) + c.FRESH * recent, -1.0), 1.0), crowd.lasting),
    )


def _given_in(traits: Traits, emotions: Floats, pleasure_push: Floats) -> Floats:
    """The feelings after a bad turn of somebody who does not push: part of anger and worry gives in; the mood gets no better."""
    meek = np.maximum(-1.0 * traits.assertiveness, 0.0)
    share = np.minimum(c.GIVES_IN * meek * np.maximum(-1.0 * pleasure_push, 0.0), 0.5)
    after = emotions.copy()
    for place in (_ANGER, _WORRY):
        gone = emotions[place] * share
        after[place] = emotions[place] - gone
        after[_RESIGNATION] = np.minimum(after[_RESIGNATION] + gone, 1.0)
    return after


def _tapered(push: Floats, good: NDArray[np.bool_]) -> Floats:
    """A push that grows ever less with its size, a good one sooner than a bad one (F31, F39)."""
    return push / (1.0 + np.abs(push) * np.where(good, c.TAPER_GOOD, c.TAPER_BAD))


def comfort(pleasure: Floats, arousal: Floats) -> Floats:
    """How well a mood feels, −1 to 1."""
    return np.minimum(np.maximum((pleasure - arousal) / 2.0 * c.COMFORT, -1.0), 1.0)


def rating(crowd: Crowd, outcome: Floats, solved: Floats) -> Ints:
    """The customer's rating S from the outcome, the end that is remembered and the peaks (F17, F30).

    What felt better than the start counts only as far as something was done about the problem: kindness alone recovers nothing (N10).

    Args:
        crowd: the customers at the end.
        outcome: how good the outcome is for them, 0 to 1, [N] or [1].
        solved: resolution, 0 to 1, likewise.

    Returns:
        Integer tenths of a point, 0 to 1000, [N].
    """
    start = comfort(crowd.opening[0], crowd.opening[1])
    gain = crowd.lasting - start
    # Of a gain, what work gave counts whole, and what kindness gave as far as the problem is solved.
    by_work = np.minimum(np.maximum(gain, 0.0), crowd.worked)
    counted = np.where(gain > 0.0, by_work + (gain - by_work) * c.KINDNESS * solved, gain)
    end = start + counted
    peak = np.minimum(np.maximum(c.PEAK_NONE + c.PEAK_GOOD * crowd.high + c.PEAK_BAD * crowd.low, 0.0), 1.0)
    points = c.RATING_OUTCOME * outcome + c.RATING_END * (0.5 + 0.5 * end) + c.RATING_PEAK * peak + crowd.leniency
    return np.rint(np.minimum(np.maximum(points, 0.0), 100.0) * 10.0).astype(np.int64)
