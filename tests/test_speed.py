"""Speed, within what every machine must hold: three times the limits of `make bench` for CPU time, and ratios within one run."""

import pytest

from scripts import bench


@pytest.mark.parametrize("part", [bench.replies, bench.content], ids=["replies", "content"])
def test_cpu_time_is_within_three_times_its_limit(part: bench.Part) -> None:
    for measure in part():
        assert measure.limit is not None
        assert measure.value <= 3 * measure.limit, measure


@pytest.mark.long
def test_the_first_screen_is_painted_nearly_as_soon_as_a_bare_textual_app() -> None:
    ratio = next(iter(bench.first_paint(rounds=9)))
    assert ratio.value <= 1.4, ratio
