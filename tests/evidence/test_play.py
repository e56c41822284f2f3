"""Scripts played: the customers of the harness are those of play, at every turn, whatever the script, the style and the seed."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.content.model.persona import STYLES
from game.content.model.reading import Reading
from game.customer.chance import pick
from game.customer.feelings import frustration_of
from game.encounter.input import Reads
from game.evidence.judge import judge
from game.evidence.play import MODES, SEVERITIES, TALKS, Harness, Mode
from game.evidence.read import TABLES, customers, read_table
from game.evidence.values import Finding, Script
from game.explore.batch import Cohort
from game.language.context import Context
from game.text import words
from tests.evidence.small import FINDING, finding, harness, reader

CASES = 40
SEEDS = 7


@cache
def shipped() -> tuple[Finding, ...]:
    """Every finding of every table."""
    return tuple(one for table in TABLES for one in read_table(table)[0])


def _after_each_turn(harness: Harness, one: Finding, script: Script, wording: int, mode: Mode) -> list[Cohort]:
    harness.values(one, script.name, wording, mode, "trust", 0)
    return harness.played[one.id, script.name, wording, mode]


@pytest.mark.parametrize("number", range(CASES))
def test_the_harness_s_customers_are_those_of_play_at_every_turn(number: int) -> None:
    one = shipped()[pick(len(shipped()), 5, "finding", number)]
    scripts = [script for script in one.scripts.values() if script.by_style is None]
    script = scripts[pick(len(scripts), 5, "script", number)]
    wording = pick(len(script.wordings), 5, "wording", number)
    mode = MODES[pick(2, 5, "mode", number)]
    place, level, seed = pick(len(STYLES), 5, "style", number), pick(len(SEVERITIES), 5, "harm", number), pick(SEEDS, 5, "seed", number)
    made = harness(SEEDS)
    cohorts = _after_each_turn(made, one, script, wording, mode)
    about = replace(script.about or one.about, harm=SEVERITIES[level])
    persona = made.personas[list(STYLES)[place]]
    row = (place * len(SEVERITIES) + level) * SEEDS + seed
    lines = script.wordings[wording]
    for turn, cohort in enumerate(cohorts, start=1):
        encounter = made.talk(one.scene, about, lines[:turn], mode, persona, seed)
        meters = encounter.state.meters
        assert (cohort.trust[row], cohort.patience[row], cohort.resolution) == (meters.trust, meters.patience, meters.resolution), turn
        assert cohort.crowd.felt(row) == encounter.state.felt, turn
        assert frustration_of(cohort.crowd.felt(row)) == pytest.approx(encounter.last.inside.frustration / 10, abs=0.051)
        if encounter.end is not None:
            assert int(cohort.rating(encounter.end.kind)[row]) == encounter.end.rating
            break


def test_a_script_has_as_many_moments_as_turns_and_a_value_for_each_customer() -> None:
    made, one = harness(5), finding()
    cohorts = _after_each_turn(made, one, one.scripts["owned"], 0, "tagged")
    assert len(cohorts) == 2
    assert made.values(one, "owned", 0, "tagged", "trust", 0).shape == (len(STYLES) * len(SEVERITIES), 5)
    assert np.array_equal(made.values(one, "owned", 0, "tagged", "trust", 2), made.values(one, "owned", 0, "tagged", "trust", 0))
    assert not np.array_equal(made.values(one, "owned", 0, "tagged", "trust", 1), made.values(one, "owned", 0, "tagged", "trust", 2))


def test_scripts_start_with_the_very_same_customers() -> None:
    made, one = harness(5), finding()
    assert made._cohort(one.about) is made._cohort(one.about)
    first = [made.values(one, name, 0, "tagged", "trust", 1) for name in ("plain", "owned")]
    assert np.array_equal(first[0], first[1])


def test_seeds_styles_and_severities_vary_the_customers() -> None:
    trust = harness(5).values(finding(), "plain", 0, "tagged", "trust", 0)
    hot = harness(5).values(finding(), "plain", 0, "tagged", "frustration", 1)
    assert (trust.std(axis=1) > 0).all()
    assert (hot.mean(axis=1)[2::3] > hot.mean(axis=1)[0::3]).all()


def test_metrics_are_in_points() -> None:
    made, one = harness(5), finding()
    for metric in ("trust", "patience", "resolution", "frustration", "rating", "hidden"):
        values = made.values(one, "owned", 0, "tagged", metric, 0)
        assert ((values >= 0) & (values <= 100)).all(), metric


def test_words_are_counted_in_talks_that_were_played_out() -> None:
    made, one = harness(5), finding()
    counted = made.values(one, "plain", 0, "tagged", "words", 0)
    assert counted.shape == (len(STYLES) * len(SEVERITIES), TALKS)
    lines, about = one.scripts["plain"].wordings[0], replace(one.about, harm=SEVERITIES[0])
    talk = made.talk(one.scene, about, lines, "tagged", made.personas["analytical"], 2)
    assert counted[0, 2] == sum(len(words(turn.speech.text)) for turn in talk.turns[1:])


class Counting:
    """A reader that counts what it reads."""

    def __init__(self, inner: Reads) -> None:
        self.inner = inner
        self.texts: list[str] = []

    def read(self, text: str, context: Context) -> Reading:
        """As the inner one does."""
        self.texts.append(text)
        return self.inner.read(text, context)


def test_tagged_scripts_are_never_read_and_typed_texts_once() -> None:
    counting, one = Counting(reader()), finding()
    made = Harness(customers(), counting, 3)
    made.values(one, "owned", 0, "tagged", "trust", 0)
    assert counting.texts == []
    for _ in range(2):
        made.values(one, "owned", 0, "typed", "trust", 0)
        made.played.clear()
    # The first line stands in both scripts, and is the same text to the same customer.
    made.values(one, "plain", 0, "typed", "trust", 0)
    texts = {line.reply.text for name in ("plain", "owned") for line in one.scripts[name].wordings[0] if line.reply}
    assert sorted(counting.texts) == sorted(texts)


def test_a_switch_gives_each_style_its_own_script() -> None:
    switch = "  fitted:\n    by style: {analytical: plain, driver: owned, amiable: plain, expressive: owned}\nclaims: |"
    made, one = harness(4), finding(FINDING.replace("claims: |", switch))
    plain, owned, fitted = (made.values(one, name, 1, "tagged", "trust", 0) for name in ("plain", "owned", "fitted"))
    for place, style in enumerate(STYLES):
        part = slice(place * 3, place * 3 + 3)
        assert np.array_equal(fitted[part], (owned if style in ("driver", "expressive") else plain)[part])


def test_talks_cut_meters_and_early_ends_are_counted() -> None:
    made, one = harness(5), finding()
    made.values(one, "owned", 0, "tagged", "trust", 0)
    assert (made.talks, made.ended) == (60, 0)
    insults = "".join("      You are a fool, and that is all.   // rude, shouting, sarcasm\n" for _ in range(8))
    ruined = finding(FINDING.replace("      Goodbye for now.\n", insults))
    made.values(replace(ruined, id="T2"), "plain", 0, "tagged", "trust", 0)
    assert made.talks == 120
    assert made.ended > 0
    assert made.limited >= made.ended


# ---- the harness can fail --------------------------------------------------------------------------------------------------------


def _claimed(claims: str) -> bool:
    start = FINDING.index("claims: |")
    return judge(harness(20), finding(f"{FINDING[:start]}claims: |\n  {claims}\n")).reproduced


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("trust: owned - plain is positive", "trust: owned - plain is negative"),
        ("trust: owned > plain", "trust: plain > owned"),
        ("resolution: owned = plain", "trust: owned = plain"),
        ("resolution: owned - plain is null", "trust: owned - plain is null"),
        ("trust by style: owned - plain is positive", "trust by style: plain - owned is not negative"),
        ("resolution: owned is at least 1", "resolution: owned is at least 90"),
        ("trust@1: owned - plain is exactly zero", "trust@2: owned - plain is exactly zero"),
    ],
)
def test_what_is_true_is_reproduced_and_what_is_false_is_not(true: str, false: str) -> None:
    assert _claimed(true)
    assert not _claimed(false)


def test_a_script_whose_typed_words_say_something_else_than_its_tags_is_not_reproduced() -> None:
    spoken = FINDING.replace("I made that mistake, and I'm sorry for it.", "You did that yourself, it is your own fault.")
    found = judge(harness(20), finding(spoken))
    assert not found.reproduced
    assert {(outcome.wording, outcome.mode) for outcome in found.failed if outcome.claim.metric == "trust"} == {(0, "typed")}
