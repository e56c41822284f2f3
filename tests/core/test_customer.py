"""How a reply is felt: the gate, repetition, bad against good, styles, inertia, and where a mood goes by itself."""

from dataclasses import dataclass, fields, replace
from itertools import combinations
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.persona import STYLES, Style, StyleName, Temperament
from game.content.model.scene import About, Fault
from game.customer import coefficients as c
from game.customer.appraisals import APPRAISALS, EMOTIONS, GOOD, POINTS, Appraisal, Emotion
from game.customer.arrive import AGAIN_TRUST, arrive, first_meters
from game.customer.chance import draw, jitter, pick
from game.customer.crowd import Crowd, Traits
from game.customer.feelings import DISTINCT, OPENINGS, band_of, frustration_of, mask, name_of
from game.customer.felt import Felt
from game.customer.react import rating, react
from game.customer.tables import INDEX
from game.skills import BEHAVIOURS, MISSTEPS, TECHNIQUES
from tests.golden.plays import persona
from tests.strategies import SEEDS, styles, temperaments

NEUTRAL = Style(0.0, 0.0)
GOODS = [technique.id for technique in TECHNIQUES if c.ROWS[technique.id].force > 0]
HARMS = [misstep.id for misstep in MISSTEPS]
BAD_FEELINGS: tuple[Emotion, ...] = ("worry", "anger", "disappointment", "hurt", "resignation")


def felt(frustration: float = 0.0, feeling: Emotion = "anger", **changes: float | tuple[float, ...]) -> Felt:
    """A customer with that much frustration, even-handed between displeasure and arousal, dominance 0, nothing acknowledged.

    The feeling behind it is as strong as the frustration.
    """
    mood = (-frustration / 100, frustration / 100, 0.0)
    emotions = tuple(frustration / 100 if emotion == feeling else 0.0 for emotion in EMOTIONS)
    plain = Felt(
        *mood, emotions, opening=mood, opened=emotions, acknowledged=0.0, tolerance=1.0, leniency=0.0, counts=(0,) * len(c.FAMILIES),
        comforted=0, high=0.0, low=0.0, worked=0.0, recent=0.0, lasting=mood[0],
    )  # fmt: skip
    return replace(plain, **changes)  # type: ignore[arg-type] # the fields are named at each call


def strength(customer: Felt, feeling: Emotion) -> float:
    """How strong a feeling is."""
    return customer.emotions[EMOTIONS.index(feeling)]


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn did to one customer."""

    after: Felt
    trust: list[int]
    """Tenths, by event."""
    patience: list[int]
    history: list[float]
    gate: list[float]
    mood: list[float]
    spoilt: list[float]
    diluted: list[float]


def feel(
    before: Felt, *rows: str, style: Style = NEUTRAL, turn: int = 5, solved: float = 1.0, passes: bool = True, recovery: float = 1.0
) -> Turn:
    """One turn of one customer of even temper."""
    one = np.array([1.0])
    crowd, effects = react(
        Traits(style.assertiveness, style.responsiveness, 1.0, recovery, (0.0, 0.0, 0.0)),
        Crowd.of(before),
        np.array([[INDEX[row]] for row in rows], dtype=np.int64).reshape(-1, 1),
        np.ones((len(rows), 1)),
        one * turn,
        one * solved,
        one * (1.0 if passes else 0.0),
    )
    columns = (
        effects.trust, effects.patience, effects.history, effects.gate, effects.mood, effects.spoilt, effects.diluted,
    )  # fmt: skip
    return Turn(crowd.felt(0), *(column[:, 0].tolist() for column in columns))


def by_style(row: str, frustration: float = 0.0) -> dict[StyleName, float]:
    """What a row is worth to each style, tenths of trust and patience together, in one mood, before rounding hides it."""
    found: dict[StyleName, float] = {}
    for name, (assertive, responsive) in STYLES.items():
        one = np.array([1.0])
        events, weights = np.array([[INDEX[row]]], dtype=np.int64), np.array([[1000.0]])
        traits = Traits(assertive, responsive, 1.0, 1.0, (0.0, 0.0, 0.0))
        _, effects = react(traits, Crowd.of(felt(frustration)), events, weights, one * 5, one, one)
        found[name] = abs(int(effects.trust[0, 0]) + int(effects.patience[0, 0])) / 1000
    return found


def order(row: str, frustration: float = 0.0) -> list[StyleName]:
    worth = by_style(row, frustration)
    return sorted(worth, key=lambda style: -worth[style])


def alike(first: float, second: float) -> bool:
    """EVIDENCE's ≈: within a quarter."""
    return 0.8 <= first / second <= 1.25


# ---- the table -------------------------------------------------------------------------------------------------------------------


def test_every_behaviour_has_a_row_and_every_row_is_a_behaviour_or_an_event() -> None:
    assert set(c.ROWS) == set(BEHAVIOURS) | set(c.EVENT_ROWS)


@pytest.mark.parametrize("id", [technique.id for technique in TECHNIQUES])
def test_a_technique_never_harms_in_itself(id: str) -> None:
    row = c.ROWS[id]
    assert row.trust >= 0
    assert row.patience >= 0
    assert not row.appraisal or row.appraisal in GOOD
    assert row.force >= 0


@pytest.mark.parametrize("id", HARMS)
def test_a_misstep_always_costs(id: str) -> None:
    row = c.ROWS[id]
    assert row.trust < 0
    assert row.patience <= 0
    assert row.appraisal not in GOOD
    assert row.force > 0


def test_every_appraisal_is_good_or_bad_through_and_through() -> None:
    assert set(APPRAISALS) == set(get_args(Appraisal))
    for appraisal, amounts in APPRAISALS.items():
        for emotion, amount in amounts.items():
            assert amount != 0
            raised = amount > 0
            assert raised == ((emotion not in BAD_FEELINGS) == (appraisal in GOOD)), (appraisal, emotion)


@pytest.mark.parametrize("feeling", BAD_FEELINGS)
def test_every_bad_feeling_can_be_soothed_and_raised_and_none_is_pleasant(feeling: Emotion) -> None:
    amounts = [APPRAISALS[appraisal].get(feeling, 0.0) for appraisal in APPRAISALS]
    assert min(amounts) < 0 < max(amounts)
    assert POINTS[feeling][0] < 0


@pytest.mark.parametrize("feeling", [emotion for emotion in EMOTIONS if emotion not in BAD_FEELINGS])
def test_good_feelings_are_pleasant(feeling: Emotion) -> None:
    assert POINTS[feeling][0] > 0


def test_the_worst_harm_outweighs_the_best_good_and_harm_outweighs_good_on_average() -> None:
    def weight(id: str) -> float:
        return abs(c.ROWS[id].trust + c.ROWS[id].patience)

    assert max(map(weight, HARMS)) > 2 * max(map(weight, GOODS))
    assert sum(map(weight, HARMS)) / len(HARMS) > 1.5 * sum(map(weight, GOODS)) / len(GOODS)


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("validates", "dismisses"),
        ("promise kept", "promise broken"),
        ("offer fits", "offer misfits"),
        ("apologises", "empty-apology"),
        ("genuine-thanks", "rude"),
        ("warm-handover", "cold-transfer"),
        ("gives-reason", "false-reason"),
        ("shows-warmth", "sarcasm"),
    ],
)
def test_bad_outweighs_its_good_twin(good: str, bad: str) -> None:
    gain, loss = feel(felt(50.0), good), feel(felt(50.0), bad)
    assert -(loss.trust[0] + loss.patience[0]) > gain.trust[0] + gain.patience[0] > 0


# ---- the gate --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("solving", ["concrete-offer", "offers-options", "turns-to-solution", "gives-reason", "action-plan"])
def test_solving_counts_less_while_a_strong_feeling_is_unacknowledged(solving: str) -> None:
    shut, opened = feel(felt(85.0), solving), feel(felt(85.0, acknowledged=1.0), solving)
    assert shut.trust[0] < opened.trust[0]
    assert shut.gate[0] < 1.0 == opened.gate[0]


@pytest.mark.parametrize("solving", ["concrete-offer", "offers-options", "gives-reason"])
def test_a_calm_customer_has_no_gate(solving: str) -> None:
    assert feel(felt(20.0), solving).trust == feel(felt(20.0, acknowledged=1.0), solving).trust
    assert feel(felt(20.0), solving).gate == [1.0]


def test_the_gate_shuts_further_the_stronger_the_feeling() -> None:
    gates = [feel(felt(frustration), "concrete-offer").gate[0] for frustration in (20.0, 35.0, 60.0, 75.0, 90.0)]
    assert gates == sorted(gates, reverse=True)
    assert gates[0] == 1.0
    assert gates[-1] == pytest.approx(1.0 - c.ROWS["concrete-offer"].gate)


@pytest.mark.parametrize("listening", ["names-feeling", "validates", "owns-fault", "paraphrase"])
def test_acknowledgement_opens_the_gate_in_the_same_reply_if_it_comes_first(listening: str) -> None:
    first, after = feel(felt(85.0), listening, "concrete-offer"), feel(felt(85.0), "concrete-offer", listening)
    assert first.gate[1] > after.gate[0]
    assert first.trust[1] > after.trust[0]


def test_acknowledgement_does_not_wait_for_a_gate_itself() -> None:
    assert feel(felt(85.0), "validates").gate == [1.0]


def test_dismissing_shuts_again_what_was_acknowledged() -> None:
    assert feel(felt(85.0, acknowledged=0.5), "dismisses").after.acknowledged < 0.5


def test_empathy_does_more_when_the_customer_is_hot() -> None:
    hot, cool = feel(felt(80.0), "names-feeling"), feel(felt(20.0), "names-feeling")
    assert frustration_of(felt(80.0)) - frustration_of(hot.after) > frustration_of(felt(20.0)) - frustration_of(cool.after)


def test_worry_wants_empathy_and_anger_wants_a_cause_and_a_plan() -> None:
    worried, angry = felt(60.0, "worry"), felt(60.0, "anger")
    assert feel(worried, "validates").trust[0] > feel(angry, "validates").trust[0]
    assert feel(angry, "gives-reason", "action-plan").trust[0] > feel(worried, "gives-reason", "action-plan").trust[0]


def calmed(before: Felt, *rows: str) -> float:
    """How many points of frustration a reply takes."""
    return frustration_of(before) - frustration_of(feel(before, *rows).after)


def test_comfort_calms_the_worried_more_than_the_angry_and_a_reason_the_other_way_round() -> None:
    worried, angry = felt(60.0, "worry"), felt(60.0, "anger")
    assert calmed(worried, "validates") > calmed(angry, "validates")
    assert calmed(angry, "gives-reason") > calmed(worried, "gives-reason")


def test_a_feeling_is_soothed_only_as_far_as_it_is_there() -> None:
    none, some, much = (
        replace(felt(50.0), emotions=tuple(amount if e == "worry" else 0.0 for e in EMOTIONS)) for amount in (0.0, 0.15, 0.6)
    )
    taken = [strength(one, "worry") - strength(feel(one, "validates", passes=False).after, "worry") for one in (none, some, much)]
    assert taken[0] == 0.0
    assert taken[0] < taken[1] < taken[2]


def test_what_makes_one_angry_raises_anger_and_leaves_worry_alone() -> None:
    after = feel(felt(20.0), "rude", passes=False).after
    assert strength(after, "anger") > strength(felt(20.0), "anger")
    assert strength(after, "worry") == 0.0


def test_a_bad_turn_makes_the_assertive_angrier_and_the_unassertive_more_resigned() -> None:
    pushed = {a: feel(felt(30.0), "hides-behind-policy", style=Style(a, 0.0), passes=False).after for a in (-0.6, 0.6)}
    before = felt(30.0)
    # The row itself may weigh differently by style: what counts is the mixture.
    mixture = {
        a: (strength(one, "anger") - strength(before, "anger")) / (strength(one, "resignation") - strength(before, "resignation"))
        for a, one in pushed.items()
    }
    assert mixture[0.6] > mixture[-0.6]


@pytest.mark.parametrize("mishap", ["wrong-thing", "misses-mood"])
def test_warmth_about_the_wrong_thing_is_worth_less_or_nothing(mishap: str) -> None:
    right, wrong = feel(felt(60.0), "validates", "paraphrase"), feel(felt(60.0), "validates", "paraphrase", mishap)
    assert wrong.spoilt[:2] == [1.0 - c.ROWS[mishap].spoils] * 2
    assert wrong.trust[0] < right.trust[0]
    assert wrong.trust[1] < right.trust[1]


def test_work_on_the_problem_is_not_spoilt_by_a_wrong_word_beside_it() -> None:
    assert feel(felt(30.0), "concrete-offer", "wrong-thing").spoilt == [1.0, 1.0]


def test_a_salad_of_kind_words_about_the_wrong_thing_gains_nothing() -> None:
    turn = feel(felt(60.0), "validates", "names-feeling", "paraphrase", "shows-warmth", "wrong-thing")
    assert sum(turn.trust) < 0
    assert frustration_of(turn.after) >= frustration_of(felt(60.0)) * (1.0 - c.PULL)


def test_too_much_comfort_dilutes_the_solving_that_follows_and_one_costs_nothing() -> None:
    offers = [feel(felt(30.0, comforted=number), "concrete-offer") for number in range(6)]
    assert offers[0].trust == offers[1].trust
    assert offers[3].trust[0] < offers[1].trust[0]
    assert [offer.diluted[0] for offer in offers] == sorted((offer.diluted[0] for offer in offers), reverse=True)
    assert feel(felt(30.0, comforted=5), "validates").diluted == [1.0]


def test_a_turn_of_comfort_counts_once_however_many_kind_words_it_holds() -> None:
    once = feel(felt(60.0), "validates", "names-feeling", "owns-fault").after
    assert once.comforted == 1
    assert feel(once, "concrete-offer", "open-question").after.comforted == 1
    assert feel(once, "apologises").after.comforted == 2


@pytest.mark.parametrize("misstep", ["stock-script", "jokes"])
def test_a_script_or_a_joke_hurts_more_the_hotter_the_customer_is(misstep: str) -> None:
    assert feel(felt(85.0), misstep).trust[0] < feel(felt(40.0), misstep).trust[0] <= 0


def test_goodwill_buffers_and_resentment_spirals() -> None:
    resentful, neutral, glad = (felt(0.0, pleasure=pleasure, arousal=pleasure) for pleasure in (-0.6, 0.0, 0.6))
    assert feel(resentful, "blames-customer").trust[0] < feel(neutral, "blames-customer").trust[0]
    assert feel(glad, "genuine-thanks").trust[0] >= feel(neutral, "genuine-thanks").trust[0] >= feel(resentful, "genuine-thanks").trust[0]
    assert c.CONGRUENCE_BAD > c.CONGRUENCE_GOOD > 0


def test_solving_counts_for_more_later_in_the_talk() -> None:
    assert feel(felt(), "offers-options", turn=2).trust[0] < feel(felt(), "offers-options", turn=6).trust[0]


# ---- repetition ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", c.FAMILIES)
def test_good_fades_with_repetition_and_harm_grows(family: c.Family) -> None:
    factors = c.FADING[family]
    harmful = any(row.family == family and row.trust < 0 for row in c.ROWS.values()) and family != "event"
    assert list(factors) == sorted(factors, reverse=not harmful)
    assert factors[0] == 1.0
    assert harmful == (factors[-1] > 1.0) or family == "event"


def test_the_fourth_comfort_is_worth_almost_nothing() -> None:
    customer, gains = felt(70.0), []
    for id in ("validates", "names-feeling", "takes-perspective", "reflects-feeling"):
        turn = feel(customer, id)
        customer = turn.after
        gains.append(turn.history[0])
    assert gains[0] == 1.0
    assert gains == sorted(gains, reverse=True)
    assert gains[3] < 0.1


def test_kindness_wears_out_within_one_breath_too() -> None:
    assert feel(felt(70.0), "validates", "names-feeling").history == [1.0, c.FADING["comfort"][1]]


def test_two_harms_in_one_breath_are_each_the_first_and_the_next_time_is_worse() -> None:
    once = feel(felt(30.0), "stock-script", "false-cheer")
    assert once.history == [1.0, 1.0]
    assert feel(once.after, "stock-script").history == [c.FADING["script"][2]]


def test_time_does_not_wear_out() -> None:
    customer = felt()
    for _ in range(5):
        turn = feel(customer, "turn", "minute")
        customer = turn.after
        assert turn.history == [1.0, 1.0]


# ---- styles ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("filler", ["rambling", "words"])
def test_p1_a_filler_costs_a_driver_most_and_an_amiable_least(filler: str) -> None:
    assert order(filler) == ["driver", "expressive", "analytical", "amiable"]


@pytest.mark.parametrize("id", ["names-feeling", "reflects-feeling", "validates", "takes-perspective"])
def test_p2_acknowledgement_gains_most_with_the_responsive_and_least_with_a_driver(id: str) -> None:
    worth = by_style(id)
    assert min(worth["amiable"], worth["expressive"]) > worth["analytical"] > worth["driver"]
    assert alike(worth["amiable"], worth["expressive"])


@pytest.mark.parametrize("id", ["correct-fact", "gives-detail", "action-plan"])
def test_p3_figures_gain_most_with_an_analytical_then_with_a_driver(id: str) -> None:
    worth = by_style(id)
    assert worth["analytical"] > worth["driver"] > max(worth["expressive"], worth["amiable"])


def test_p4_a_stock_script_costs_most_with_an_expressive_and_least_with_a_driver() -> None:
    # In a complaint: in a routine lookup it harms nobody.
    assert order("stock-script", 60.0) == ["expressive", "amiable", "analytical", "driver"]


@pytest.mark.parametrize("id", ["vagueness", "leaves-open"])
def test_p5_a_vague_promise_costs_most_with_an_analytical_then_with_a_driver(id: str) -> None:
    worth = by_style(id)
    assert worth["analytical"] > worth["driver"] > max(worth["amiable"], worth["expressive"])
    assert alike(worth["amiable"], worth["expressive"])


@pytest.mark.parametrize("id", ["pressures", "rushes"])
def test_p6_pressure_costs_most_with_the_unassertive_and_least_with_a_driver(id: str) -> None:
    worth = by_style(id)
    assert min(worth["amiable"], worth["analytical"]) > worth["expressive"] >= worth["driver"]
    assert alike(worth["amiable"], worth["analytical"])
    # Where the words cost both alike, an expressive's mood pays more for them.
    mood = {name: feel(felt(40.0), id, style=Style(*STYLES[name])).after.pleasure for name in STYLES}
    assert mood["expressive"] < mood["driver"]


def test_p9_a_choice_gains_most_with_a_driver_and_least_with_an_amiable() -> None:
    assert order("offers-options") == ["driver", "analytical", "expressive", "amiable"]


@given(styles(), st.sampled_from(sorted(c.ROWS)))
def test_p10_no_style_reverses_an_effect(style: Style, row: str) -> None:
    turn, known = feel(felt(40.0), row, style=style), c.ROWS[row]
    assert turn.trust[0] * known.trust >= 0
    assert turn.patience[0] * known.patience >= 0


def test_p8_moods_swing_fastest_with_an_expressive_and_slowest_with_an_analytical() -> None:
    swing = {}
    for name, axes in STYLES.items():
        before = felt(50.0)
        # A lasting mood that goes home shows no speed; what a bad word does to it in its turn does.
        swing[name] = before.pleasure - feel(before, "plays-the-game", style=Style(*axes), passes=False).after.pleasure
    assert sorted(swing, key=lambda name: -swing[name]) == ["expressive", "driver", "amiable", "analytical"]


def test_p7_an_amiable_hides_most_and_the_assertive_show_nearly_all() -> None:
    hidden = {name: mask(*axes) for name, axes in STYLES.items()}
    assert hidden["amiable"] > hidden["analytical"] > 2 * max(hidden["driver"], hidden["expressive"])


# ---- inertia ---------------------------------------------------------------------------------------------------------------------

RICH = ("validates", "owns-fault", "concrete-offer", "milestone")
"""As much as thirty words can hold."""
EIGHT = (
    ("validates", "open-question"),
    ("paraphrase", "fact told"),
    ("owns-fault", "gives-reason", "milestone"),
    ("offers-options", "offer fits"),
    ("concrete-offer", "milestone"),
    ("action-plan", "states-duration"),
    ("prevents-repeat", "milestone"),
    ("summarises", "closes-warmly"),
)


@pytest.mark.parametrize("style", STYLES)
def test_no_single_reply_takes_frustration_from_80_below_50(style: StyleName) -> None:
    for reply in [*((id,) for id in GOODS), *combinations(GOODS[::3], 2), RICH]:
        assert frustration_of(feel(felt(80.0), *reply, style=Style(*STYLES[style]), turn=1, solved=0.3).after) >= 50.0, reply


@pytest.mark.parametrize("style", STYLES)
def test_eight_good_turns_take_frustration_from_80_below_50(style: StyleName) -> None:
    customer = felt(80.0)
    for number, events in enumerate(EIGHT, start=1):
        customer = feel(customer, *events, "turn", style=Style(*STYLES[style]), turn=number, solved=number / 8).after
    assert frustration_of(customer) < 50.0


@pytest.mark.parametrize("style", STYLES)
def test_at_least_seven_tenths_of_a_mood_carry_over_a_turn_without_events(style: StyleName) -> None:
    before = felt(80.0)
    assert feel(before, style=Style(*STYLES[style]), recovery=1.5).after.pleasure / before.pleasure >= 0.7


def test_a_mood_left_alone_goes_home_and_never_past_it() -> None:
    customer = felt(80.0)
    moods = [frustration_of(customer)]
    for _ in range(60):
        customer = feel(customer).after
        moods.append(frustration_of(customer))
    assert moods == sorted(moods, reverse=True)
    assert moods[-1] < 1.0


def test_an_unsolved_problem_keeps_part_of_the_mood_that_it_made() -> None:
    solved, unsolved = felt(80.0), felt(80.0)
    for _ in range(60):
        solved, unsolved = feel(solved, solved=1.0).after, feel(unsolved, solved=0.0).after
    assert frustration_of(unsolved) > 30.0 > frustration_of(solved)


def test_a_quicker_recovery_brings_a_mood_home_sooner() -> None:
    assert frustration_of(feel(felt(80.0), recovery=1.5).after) < frustration_of(feel(felt(80.0), recovery=0.5).after)


def test_an_action_that_costs_no_turn_leaves_the_mood_where_it_is() -> None:
    before = felt(80.0)
    assert feel(before, passes=False).after == before


@given(SEEDS, st.lists(st.sampled_from(sorted(INDEX)), max_size=8), styles())
def test_a_mood_stays_in_its_space_whatever_happens(seed: int, rows: list[str], style: Style) -> None:
    customer = arrive(persona(), About("chat", "lamps", "ours", "money", 1.0, "angry", recurring=True), seed)
    for _ in range(4):
        customer = feel(customer, *rows, style=style, solved=0.0).after
        assert all(-1.0 <= value <= 1.0 for value in (customer.pleasure, customer.arousal, customer.dominance))
        assert 0.0 <= customer.acknowledged <= 1.0
        assert customer.low <= 0.0 <= customer.high
        assert -1.0 <= customer.lasting <= 1.0
        assert customer.worked >= 0.0
        assert all(0.0 <= amount <= 1.0 for amount in customer.emotions)


def test_tolerance_scales_what_patience_loses_and_not_what_it_gains() -> None:
    patient, touchy = felt(30.0, tolerance=0.85), felt(30.0, tolerance=1.15)
    assert feel(touchy, "rude").patience[0] < feel(patient, "rude").patience[0] < 0
    assert feel(touchy, "validates").patience == feel(patient, "validates").patience


# ---- how they come in ------------------------------------------------------------------------------------------------------------

ABOUT = About("phone", "lamps", "ours", "product", 0.5, "worried")


@given(SEEDS, SEEDS, temperaments())
def test_the_seed_shifts_a_start_mood_by_its_jitter_and_no_more(first: int, second: int, temper: Temperament) -> None:
    customer, calm = replace(persona(), temperament=temper), replace(ABOUT, feeling="calm")
    one, two = arrive(customer, calm, first), arrive(customer, calm, second)
    for axis in ("pleasure", "arousal", "dominance"):
        assert abs(getattr(one, axis) - getattr(two, axis)) <= 2 * c.MOOD_SPREAD + 1e-12
        assert -1.0 <= getattr(one, axis) <= 1.0
    assert one.opening == (one.pleasure, one.arousal, one.dominance)


@given(SEEDS, temperaments())
def test_the_seed_shifts_severity_tolerance_leniency_and_meters_within_their_bounds(seed: int, temper: Temperament) -> None:
    customer = replace(persona(), temperament=temper)
    one = arrive(customer, ABOUT, seed)
    assert abs(one.tolerance - 1.0) <= c.TOLERANCE_SPREAD
    assert abs(one.leniency) <= c.LENIENCY_SPREAD
    assert one.opened == one.emotions
    assert all(0.0 <= amount <= 1.0 for amount in one.emotions)
    full = (0.7 + 0.6 * ABOUT.harm) * temper.reactivity
    assert full * (1.0 - c.SEVERITY_SPREAD) - 1e-9 <= strength(one, "worry") or strength(one, "worry") == 1.0
    assert strength(one, "worry") <= min(full * (1.0 + c.SEVERITY_SPREAD), 1.0) + 1e-9
    patience, trust = first_meters(customer, ABOUT, seed)
    for points, middle, spread in ((patience, temper.patience, c.PATIENCE_SPREAD), (trust, temper.trust, c.TRUST_SPREAD)):
        assert 50 <= points <= 1000
        assert abs(points / 10 - middle) <= spread + 0.1 or points in (50, 1000)


def test_blame_brings_anger_and_what_nobody_could_prevent_does_not() -> None:
    faults: tuple[Fault, ...] = ("ours", "third party", "nobody")
    anger = [strength(arrive(persona(), replace(ABOUT, feeling="angry", harm=0.4, fault=fault), 1), "anger") for fault in faults]
    assert anger[0] >= anger[1] >= anger[2]
    assert anger[0] > anger[2]


def test_a_problem_that_came_back_brings_anger_and_takes_trust() -> None:
    again = replace(ABOUT, recurring=True)
    assert strength(arrive(persona(), again, 1), "anger") > strength(arrive(persona(), ABOUT, 1), "anger")
    (patience, trust), (patience_again, trust_again) = first_meters(persona(), ABOUT, 1), first_meters(persona(), again, 1)
    assert patience_again == patience
    assert trust - trust_again == AGAIN_TRUST * 10


def test_who_comes_in_calm_or_excited_is_not_made_angry_by_a_fault() -> None:
    for feeling in ("calm", "excited"):
        about = replace(ABOUT, feeling=feeling, harm=1.0, recurring=True)
        assert strength(arrive(persona(), about, 1), "anger") == 0.0


def test_seeds_vary_how_a_customer_comes_in() -> None:
    moods = {arrive(persona(), ABOUT, seed).pleasure for seed in range(20)}
    assert len(moods) == 20


def test_more_harm_and_a_quicker_temper_open_hotter() -> None:
    mild, severe = (frustration_of(arrive(persona(), replace(ABOUT, feeling="angry", harm=harm), 1)) for harm in (0.2, 0.8))
    assert mild < severe
    quick = replace(persona(), temperament=replace(persona().temperament, reactivity=1.5))
    assert frustration_of(arrive(quick, ABOUT, 1)) > frustration_of(arrive(persona(), ABOUT, 1))


@pytest.mark.parametrize("feeling", ["worried", "angry", "disappointed", "hurt", "confused"])
def test_a_customer_with_a_complaint_comes_in_frustrated(feeling: str) -> None:
    about = replace(ABOUT, feeling=feeling)  # type: ignore[arg-type] # one of the literals, from the parameters
    assert frustration_of(arrive(persona(), about, 1)) >= 20.0


@given(SEEDS, st.lists(st.integers() | st.text(max_size=5), max_size=3))
def test_jitter_is_between_minus_one_and_one_and_picks_are_in_range(seed: int, salt: list[int | str]) -> None:
    assert -1.0 <= jitter(seed, *salt) < 1.0
    assert 0 <= pick(3, seed, *salt) < 3


def test_draws_with_other_salt_do_not_hang_together() -> None:
    assert len({draw(1), draw(1, 0), draw(1, "a"), draw(1, "b"), draw(1, "ab"), draw(1, "ac"), draw(2)}) == 7
    heads = sum(pick(2, seed, "coin") for seed in range(2000))
    assert 900 < heads < 1100


# ---- feelings and bands ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EMOTIONS)
def test_the_strongest_feeling_gives_the_name(name: Emotion) -> None:
    assert name_of([0.9 if emotion == name else 0.5 for emotion in EMOTIONS]) == name
    assert name_of([DISTINCT if emotion == name else 0.0 for emotion in EMOTIONS]) == name


def test_feelings_too_weak_for_a_name_are_calm_and_the_first_of_equals_names_them() -> None:
    assert name_of([0.0] * len(EMOTIONS)) == name_of([DISTINCT * 0.99] * len(EMOTIONS)) == "calm"
    assert name_of([0.5] * len(EMOTIONS)) == EMOTIONS[0]


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("worried", "worry"), ("angry", "anger"), ("disappointed", "disappointment"), ("hurt", "hurt"), ("confused", "worry"),
        ("calm", "calm"), ("excited", "joy"), ("resigned", "resignation"),
    ],
)  # fmt: skip
def test_a_customer_comes_in_with_the_feeling_that_the_scene_names(opening: str, name: str) -> None:
    for seed in range(10):
        about = replace(ABOUT, feeling=opening)  # type: ignore[arg-type] # one of the literals, from the parameters
        assert name_of(arrive(persona(), about, seed).emotions) == name


def test_the_opening_feelings_are_those_a_scene_can_name() -> None:
    assert set(OPENINGS) == {"worried", "angry", "disappointed", "hurt", "confused", "calm", "excited", "resigned"}


def test_the_visible_mood_cools_in_order_and_hiding_cools_it() -> None:
    assert [band_of(points, 0.0) for points in (0.0, 30.0, 50.0, 90.0)] == ["warm", "even", "strained", "hot"]
    assert band_of(70.0, 0.0) == "hot"
    assert band_of(70.0, 0.4) == "strained"


def test_nobody_sounds_warm_while_they_boil_inside() -> None:
    assert band_of(30.0, 0.5) == "even"


# ---- rating ----------------------------------------------------------------------------------------------------------------------


def rated(outcome: float = 0.5, solved: float = 0.5, **changes: float) -> int:
    """The rating of a customer who came in with half the frustration there can be, and remembers an end like that start."""
    one = felt(50.0)
    customer = replace(one, lasting=max(-1.0, one.pleasure * c.COMFORT), **changes)  # type: ignore[arg-type] # fields that are floats
    return int(rating(Crowd.of(customer), np.array([outcome]), np.array([solved]))[0])


def test_a_rating_rises_with_outcome_end_and_best_moment_and_falls_with_the_worst() -> None:
    middle = rated()
    assert rated(outcome=1.0) > middle > rated(outcome=0.0)
    assert rated(high=0.2) > middle > rated(low=-0.2)
    assert rated(leniency=5.0) - middle == middle - rated(leniency=-5.0) == 50


def test_the_end_that_is_remembered_counts_and_not_the_mood_at_the_last_word() -> None:
    assert lasting(0.5) > lasting(-0.5) > lasting(-1.0)
    assert rated(pleasure=0.5, arousal=-0.5) == rated()


def lasting(comfort: float, solved: float = 1.0, worked: float = 0.0) -> int:
    """The rating of a customer who remembers such an end."""
    customer = felt(50.0, lasting=comfort, worked=worked)
    return int(rating(Crowd.of(customer), np.array([0.5]), np.array([solved]))[0])


def test_kindness_alone_recovers_nothing_while_the_problem_is_unsolved_and_work_does() -> None:
    start = -0.5 * c.COMFORT
    assert lasting(0.5, solved=0.0) == lasting(start, solved=0.0)
    assert lasting(0.5, solved=0.0, worked=0.5) > lasting(start, solved=0.0)
    assert lasting(0.5, solved=1.0) > lasting(0.5, solved=0.5) > lasting(0.5, solved=0.0)


def test_what_felt_worse_than_the_start_counts_whole_whatever_was_solved() -> None:
    assert lasting(-1.0, solved=0.0) == lasting(-1.0, solved=1.0)


def test_a_bad_moment_takes_more_from_a_rating_than_a_good_one_gives() -> None:
    assert rated() - rated(low=-0.1) > rated(high=0.1) - rated()


def test_a_turn_that_moves_nobody_is_no_end_and_no_peak() -> None:
    before = feel(felt(60.0), "concrete-offer").after
    after = feel(before, "turn", "minute").after
    assert (after.lasting, after.recent, after.high, after.low, after.worked) == (
        before.lasting, before.recent, before.high, before.low, before.worked,
    )  # fmt: skip


def test_the_latest_moment_is_fresher_in_memory_than_the_one_before() -> None:
    good, bad = ("gives-reason",), ("vagueness",)
    good_last = feel(feel(felt(10.0), *bad, passes=False).after, *good, passes=False).after
    bad_last = feel(feel(felt(10.0), *good, passes=False).after, *bad, passes=False).after
    assert good_last.lasting > bad_last.lasting


def test_a_crowd_gives_back_each_customer_whole() -> None:
    one, two = arrive(persona(), ABOUT, 1), feel(arrive(persona(), ABOUT, 2), "rude", "validates", "turn").after
    crowd = Crowd.of(one, two)
    assert (crowd.felt(0), crowd.felt(1)) == (one, two)
    assert [field.name for field in fields(Crowd)] == [field.name for field in fields(Felt)]
