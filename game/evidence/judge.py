"""Claims judged: the mean paired difference in standard deviations, the share of seeds with the right sign, and what follows."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.content.model.persona import STYLES
from game.evidence.play import MODES, SEVERITIES, Harness, Mode, Values
from game.evidence.values import Band, Claim, Finding, Sum

RIGHT = 0.8
"""Share of seeds that must have the right sign."""
ALIKE = 0.15
"""Difference of d up to which two styles are about equal (design)."""
MOST = 99.0
"""What d is shown as where the metric does not vary over seeds."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A claim under one wording, tagged or typed."""

    claim: Claim
    wording: int
    mode: Mode
    d: float
    """Mean paired difference, in standard deviations of the baseline over seeds within style × severity."""
    right: float
    """Share of seeds with the right sign, 0 to 1."""
    holds: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """A finding, reproduced or not."""

    finding: Finding
    outcomes: tuple[Outcome, ...]
    """Every claim under every wording, tagged and typed; those of the first claim come first."""

    @property
    def reproduced(self) -> bool:
        """Whether all of it holds."""
        return all(outcome.holds for outcome in self.outcomes)

    @property
    def main(self) -> tuple[Outcome, ...]:
        """The outcomes of the first claim, whose d the table shows."""
        return tuple(outcome for outcome in self.outcomes if outcome.claim == self.finding.claims[0])

    @property
    def d(self) -> float:
        """The mean d of the first claim."""
        return sum(outcome.d for outcome in self.main) / len(self.main)

    @property
    def right(self) -> float:
        """The least share of seeds with the right sign under any wording of the first claim."""
        return min(outcome.right for outcome in self.main)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """What does not hold."""
        return tuple(outcome for outcome in self.outcomes if not outcome.holds)


def judge(harness: Harness, finding: Finding, modes: Sequence[Mode] = MODES) -> Verdict:
    """Play a finding's scripts and judge its claims."""
    wordings = max(len(script.wordings) for script in finding.scripts.values())
    return Verdict(
        finding,
        tuple(_judged(harness, finding, claim, wording, mode) for claim in finding.claims for wording in range(wordings) for mode in modes),
    )


def _judged(harness: Harness, finding: Finding, claim: Claim, wording: int, mode: Mode) -> Outcome:
    def values(name: str) -> Values:
        return harness.values(finding, name, wording, mode, claim.metric, claim.at)

    if claim.contenders:
        best = {max(claim.contenders, key=lambda name: _style_mean(values(name), place)) for place in range(len(STYLES))}
        return Outcome(claim, wording, mode, float(len(best)), 1.0, len(best) > 1)
    scripts = {name: values(name) for _, name in (*claim.difference, *claim.over)}
    if claim.pooled:
        scripts = {name: _pooled(one) for name, one in scripts.items()}
    difference = _total(claim.difference, scripts)
    spread = scripts[claim.difference[-1][1]].std(axis=1)
    if claim.over:
        whole = float(_total(claim.over, scripts).mean())
        share = float(difference.mean()) / whole if whole else 0.0
        return Outcome(claim, wording, mode, share, 1.0, share >= claim.least_share)
    if claim.styles:
        return _ordered(claim, difference, spread, wording, mode)
    band = claim.band
    assert band is not None
    if band.level is not None:
        cells = difference.mean(axis=1)
        return Outcome(claim, wording, mode, float(cells.mean()), 1.0, bool(band.level[0] <= cells.min() and cells.max() <= band.level[1]))
    if claim.each_style:
        return _in_each(claim, band, difference, spread, wording, mode)
    return _within(claim, band, difference, spread, wording, mode)


def _total(of: Sum, scripts: dict[str, Values]) -> Values:
    total = np.zeros_like(scripts[of[0][1]])
    for sign, name in of:
        total = total + sign * scripts[name]
    return total


def _pooled(values: Values) -> Values:
    """The mean over the styles, [severities, seeds]."""
    return np.asarray(values.reshape(len(STYLES), len(SEVERITIES), -1).mean(axis=0))


def _style_mean(values: Values, place: int) -> float:
    rows = len(SEVERITIES)
    return float(values[place * rows : (place + 1) * rows].mean())


def _effect(difference: Values, spread: Values) -> float:
    """d: the mean over cells of the mean difference in standard deviations of the baseline."""
    means = difference.mean(axis=1)
    steady = spread < 1e-9
    whole = np.where(steady, np.sign(np.round(means, 9)) * MOST, means / np.where(steady, 1.0, spread))
    return float(np.clip(whole, -MOST, MOST).mean())


def _share(band: Band, difference: Values) -> float:
    if band.exact:
        return float((difference == 0).mean())
    if band.sign == 0:
        return 1.0
    right = difference * band.sign >= -1e-9 if band.ties else difference * band.sign > 1e-9
    return float(right.mean())


def _fits(band: Band, d: float, right: float) -> bool:
    if band.exact:
        return right == 1.0
    if band.ahead:
        return d < band.most
    if right < RIGHT:
        return False
    size = abs(d)
    return (band.least <= size <= band.most if band.sign else size < band.most) and (band.ties or d * band.sign >= 0)


def _within(claim: Claim, band: Band, difference: Values, spread: Values, wording: int, mode: Mode) -> Outcome:
    d, right = _effect(difference, spread), _share(band, difference)
    return Outcome(claim, wording, mode, d, right, _fits(band, d, right))


def _in_each(claim: Claim, band: Band, difference: Values, spread: Values, wording: int, mode: Mode) -> Outcome:
    rows = len(SEVERITIES)
    parts = [slice(place * rows, (place + 1) * rows) for place in range(len(STYLES))]
    each = [_within(claim, band, difference[part], spread[part], wording, mode) for part in parts]
    d, right = min((one.d for one in each), key=abs), min(one.right for one in each)
    return Outcome(claim, wording, mode, d, right, all(one.holds for one in each))


def _ordered(claim: Claim, difference: Values, spread: Values, wording: int, mode: Mode) -> Outcome:
    """An order of styles: d is the gap between the first and the last."""
    unit = float(spread.mean()) or 1.0
    size: dict[str, float] = {style: _style_mean(difference, place) / unit for place, style in enumerate(STYLES)}
    holds = True
    for (style, relation), (following, _) in zip(claim.styles, claim.styles[1:], strict=False):
        gap = size[style] - size[following]
        holds &= abs(gap) <= ALIKE if relation == "~" else gap > 0 if relation == ">" else gap >= -1e-9
    return Outcome(claim, wording, mode, size[claim.styles[0][0]] - size[claim.styles[-1][0]], 1.0, holds)
