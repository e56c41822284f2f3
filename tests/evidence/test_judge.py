"""Claims judged on arrays made by hand, whose d is known."""

from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from game.content.model.persona import STYLES
from game.content.model.reading import NOTHING, Reading
from game.evidence.claims import read_claim
from game.evidence.judge import ALIKE, MOST, RIGHT, Outcome, Verdict, judge
from game.evidence.play import SEVERITIES, Harness, Mode, Values
from game.evidence.values import Finding, Metric
from game.language.context import Context
from tests.evidence.small import finding

CELLS = len(STYLES) * len(SEVERITIES)
SEEDS = 20
SPREAD = np.tile([-2.0, 2.0], SEEDS // 2)
"""Of a baseline: its standard deviation is 2."""
BASE: Values = np.tile(50.0 + SPREAD, (CELLS, 1))


class Deaf:
    """A reader that hears nothing: no text is read here."""

    def read(self, text: str, context: Context) -> Reading:
        """Nothing."""
        return NOTHING


@dataclass
class Fixed(Harness):
    """A harness that has the values of scripts by heart."""

    tables: dict[str, Values] = field(default_factory=dict)
    asked: list[tuple[str, int, Mode, Metric, int]] = field(default_factory=list)

    def values(self, finding: Finding, name: str, wording: int, mode: Mode, metric: Metric, at: int) -> Values:
        """What it was told."""
        self.asked.append((name, wording, mode, metric, at))
        return self.tables[name]


def by_style(**points: float) -> Values:
    """The baseline with points on top for each style named."""
    whole = BASE.copy()
    for place, style in enumerate(STYLES):
        whole[place * len(SEVERITIES) : (place + 1) * len(SEVERITIES)] += points.get(style, 0.0)
    return whole


def verdict(claims: str, **tables: Values) -> Verdict:
    """The verdict on claims, a line each."""
    made = [claim for line in claims.splitlines() for claim in read_claim(line, tables)]
    # Scripts that were never played: only their names and numbers of wordings count here.
    scripts = {name: replace(finding().scripts["plain"], name=name) for name in tables}
    return judge(Fixed({}, Deaf(), tables=tables), replace(finding(), scripts=scripts, claims=tuple(made)))


def outcome(claim: str, **tables: Values) -> Outcome:
    """The first outcome of a claim."""
    return verdict(claim, **tables).outcomes[0]


# ---- size and sign ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("points", "band", "holds"),
    [
        (0.6, "small", True), (0.6, "medium", False), (0.6, "tiny to small", True), (0.2, "tiny", True), (0.2, "small", False),
        (1.2, "medium", True), (2.0, "large", True), (2.0, "positive", True), (-0.6, "-small", True), (-0.6, "small", False),
        (-0.6, "negative", True), (-0.6, "positive", False), (-0.6, "not positive", True), (0.6, "not positive", False),
        (0.0, "not positive", True), (0.0, "not negative", True), (0.0, "positive", False), (0.0, "negative", False),
        (0.0, "null", True), (0.1, "null", True), (-0.1, "null", True), (0.3, "null", False), (-0.3, "null", False),
        (0.0, "exactly zero", True), (0.001, "exactly zero", False), (0.2, "tiny to tiny", True), (0.6, "small to large", True),
    ],
)  # fmt: skip
def test_d_is_the_difference_in_standard_deviations_of_the_baseline_and_must_lie_in_the_band(points: float, band: str, holds: bool) -> None:
    found = outcome(f"trust: b - a is {band}", a=BASE, b=BASE + points)
    assert found.d == pytest.approx(points / 2.0)
    assert found.holds == holds


def test_d_is_the_mean_over_cells_each_in_its_own_deviations() -> None:
    wild = BASE.copy()
    wild[:6] = 50.0 + 2 * SPREAD
    assert outcome("trust: b - a is small", a=wild, b=wild + 2.0).d == pytest.approx((0.5 + 1.0) / 2)


def test_a_baseline_that_does_not_vary_gives_the_greatest_d_and_no_division_by_zero() -> None:
    flat = np.full_like(BASE, 50.0)
    assert outcome("trust: b - a is large", a=flat, b=flat + 0.1).d == MOST
    assert outcome("trust: b - a is null", a=flat, b=flat).d == 0.0
    assert outcome("trust: b - a is -large", a=flat, b=flat - 0.1).d == -MOST


@pytest.mark.parametrize(("wrong", "holds"), [(0, True), (4, True), (5, False), (20, False)])
def test_the_sign_must_be_right_in_four_fifths_of_the_seeds(wrong: int, holds: bool) -> None:
    difference = np.where(np.arange(SEEDS) < wrong, -0.01, 1.0)
    found = outcome("trust: b - a is positive", a=BASE, b=BASE + difference)
    assert found.right == pytest.approx(1.0 - wrong / SEEDS)
    assert found.holds == holds
    assert pytest.approx(0.8) == RIGHT


@pytest.mark.parametrize(("points", "holds"), [(-9.0, True), (0.0, True), (0.19, True), (0.21, False), (9.0, False)])
def test_what_must_not_come_out_ahead_may_fall_behind(points: float, holds: bool) -> None:
    assert outcome("rating: b - a is not ahead", a=BASE, b=BASE + points).holds == holds


def test_a_tie_is_wrong_where_a_sign_is_claimed_and_right_where_none_may_be() -> None:
    ties = np.where(np.arange(SEEDS) < 5, 0.0, 1.0)
    assert not outcome("trust: b - a is positive", a=BASE, b=BASE + ties).holds
    assert outcome("trust: b - a is not negative", a=BASE, b=BASE + ties).holds
    assert outcome("trust: b >= a", a=BASE, b=BASE).holds
    assert not outcome("trust: b > a", a=BASE, b=BASE).holds


def test_a_null_asks_nothing_of_signs() -> None:
    noise = np.tile([-0.5, 0.5], SEEDS // 2)
    found = outcome("trust: b - a is null", a=BASE, b=BASE + noise)
    assert (found.right, found.holds) == (1.0, True)


def test_exactly_zero_is_broken_by_one_seed() -> None:
    other = BASE.copy()
    other[7, 3] += 0.1
    found = outcome("resolution: b - a is exactly zero", a=BASE, b=other)
    assert found.right == pytest.approx(1.0 - 1.0 / BASE.size)
    assert not found.holds
    assert not outcome("resolution: b = a", a=BASE, b=other).holds


def test_the_baseline_is_the_last_script_of_the_claim() -> None:
    assert outcome("trust: b - a is large", a=BASE, b=50.0 + 3 * (BASE - 50.0) + 4.0).d == pytest.approx(2.0)


def test_differences_of_differences_add_up() -> None:
    found = outcome("trust: (b - a) - (c - a) is small", a=BASE, b=BASE + 2.0, c=BASE + 1.2)
    assert found.d == pytest.approx(0.4)


# ---- by style, pooled, orders ----------------------------------------------------------------------------------------------------


def test_by_style_must_hold_in_each_style_and_shows_the_weakest() -> None:
    all_small = by_style(analytical=0.6, driver=0.5, amiable=0.8, expressive=0.9)
    found = outcome("trust by style: b - a is small", a=BASE, b=all_small)
    assert found.d == pytest.approx(0.25)
    assert found.holds
    one_off = by_style(analytical=0.6, driver=-0.1, amiable=0.8, expressive=0.9)
    assert not outcome("trust by style: b - a is positive", a=BASE, b=one_off).holds
    assert outcome("trust: b - a is not negative", a=BASE, b=one_off).right == pytest.approx(0.75)


def test_pooled_takes_the_mean_over_the_styles_before_anything_else() -> None:
    lopsided = by_style(analytical=3.0, driver=-1.0, amiable=3.0, expressive=-1.0)
    assert not outcome("trust: b - a is positive", a=BASE, b=lopsided).holds
    found = outcome("trust pooled: b - a is positive", a=BASE, b=lopsided)
    assert (found.right, found.holds) == (1.0, True)
    assert found.d == pytest.approx(0.5)


FALLING = by_style(driver=4.0, expressive=3.0, analytical=2.0, amiable=1.0)


@pytest.mark.parametrize(
    ("order", "holds"),
    [
        ("driver > expressive > analytical > amiable", True),
        ("driver > analytical > expressive > amiable", False),
        ("driver > amiable", True),
        ("amiable > driver", False),
        ("driver ~ expressive", False),
    ],
)
def test_an_order_of_styles_is_held_pair_by_pair(order: str, holds: bool) -> None:
    assert outcome(f"patience by style of b - a: {order}", a=BASE, b=FALLING).holds == holds


@pytest.mark.parametrize(("relation", "holds"), [("~", True), (">=", True), (">", False)])
def test_styles_that_show_the_same_are_equal_and_not_ordered(relation: str, holds: bool) -> None:
    assert outcome(f"trust by style of b - a: driver {relation} amiable", a=BASE, b=BASE + 1.0).holds == holds


def test_about_equal_styles_may_differ_a_little_and_no_more() -> None:
    inside, outside = 2.0 * ALIKE * 0.9, 2.0 * ALIKE * 1.1
    assert outcome("trust by style of b - a: driver ~ amiable", a=BASE, b=by_style(driver=1.0, amiable=1.0 + inside)).holds
    assert not outcome("trust by style of b - a: driver ~ amiable", a=BASE, b=by_style(driver=1.0, amiable=1.0 + outside)).holds


def test_an_order_shows_the_gap_between_first_and_last() -> None:
    assert outcome("patience by style of b - a: driver > expressive > amiable", a=BASE, b=FALLING).d == pytest.approx(1.5)


# ---- the rest of the forms -------------------------------------------------------------------------------------------------------


def test_a_carry_is_the_share_of_the_means() -> None:
    tables = {"a": BASE, "b": BASE + 10.0, "c": BASE + 7.5}
    found = outcome("frustration: carry of c - a over b - a is at least .7", **tables)
    assert found.d == pytest.approx(0.75)
    assert found.holds
    assert not outcome("frustration: carry of c - a over b - a is at least .8", **tables).holds


def test_a_level_holds_in_the_lowest_and_in_the_highest_cell() -> None:
    assert outcome("frustration: b is at least 50", b=BASE, a=BASE).holds
    low = by_style(driver=-0.1)
    assert not outcome("frustration: b is at least 50", b=low, a=BASE).holds
    assert outcome("frustration: b is at most 50", b=low, a=BASE).holds
    assert not outcome("frustration: b is at most 50", b=FALLING, a=BASE).holds


def test_none_is_best_in_all_styles_unless_one_is() -> None:
    claim = "rating: none of a, b, c is best in all styles"
    assert not outcome(claim, a=BASE, b=BASE + 1.0, c=BASE - 1.0).holds
    assert outcome(claim, a=BASE, b=by_style(driver=1.0, amiable=-1.0), c=BASE - 1.0).holds


# ---- the verdict -----------------------------------------------------------------------------------------------------------------


def test_every_wording_tagged_and_typed_is_judged_and_all_must_hold() -> None:
    found = verdict("trust@2: b - a is positive\nrating: b - a is null", a=BASE, b=BASE + 1.0)
    assert [(one.claim.metric, one.wording, one.mode) for one in found.outcomes] == [
        (metric, wording, mode) for metric in ("trust", "rating") for wording in (0, 1) for mode in ("tagged", "typed")
    ]
    assert not found.reproduced
    assert {one.claim.metric for one in found.failed} == {"rating"}
    assert {one.claim.metric for one in found.main} == {"trust"}
    assert found.d == pytest.approx(0.5)
    assert found.right == 1.0


def test_a_claim_asks_for_its_own_metric_and_turn() -> None:
    harness = Fixed({}, Deaf(), tables={"a": BASE, "b": BASE + 1.0})
    one = replace(finding(), claims=tuple(read_claim("frustration@2: b - a is positive", ("a", "b"))))
    judge(harness, one, ("typed",))
    assert set(harness.asked) == {(name, wording, "typed", "frustration", 2) for name in "ab" for wording in (0, 1)}


def test_a_finding_that_holds_for_one_wording_only_is_not_reproduced() -> None:
    class Second(Fixed):
        """One whose second wording shows the opposite."""

        def values(self, finding: Finding, name: str, wording: int, mode: Mode, metric: Metric, at: int) -> Values:
            whole = super().values(finding, name, wording, mode, metric, at)
            return 100.0 - whole if wording else whole

    one = replace(finding(), claims=tuple(read_claim("trust: b - a is positive", ("a", "b"))))
    found = judge(Second({}, Deaf(), tables={"a": BASE, "b": BASE + 1.0}), one)
    assert not found.reproduced
    assert {outcome.wording for outcome in found.failed} == {1}
    assert found.right == 0.0
