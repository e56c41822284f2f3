"""The grammar of claims: each form, signs and parentheses, and that no text whatever does more than be refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.persona import STYLES
from game.evidence.claims import SIZES, ClaimError, read_band, read_claim
from game.evidence.read import TABLES, read_table
from game.evidence.values import METRICS, Claim, Sum

SCRIPTS = ("a", "b", "c", "d-2", "long-name")


def one(text: str) -> Claim:
    """The only claim of a line."""
    (claim,) = read_claim(text, SCRIPTS)
    return claim


@pytest.mark.parametrize("metric", METRICS)
def test_every_metric_can_be_claimed(metric: str) -> None:
    assert one(f"{metric}: a - b is small").metric == metric


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        ("a", ((1, "a"),)),
        ("a - b", ((1, "a"), (-1, "b"))),
        ("a + b", ((1, "a"), (1, "b"))),
        ("a - b - c", ((1, "a"), (-1, "b"), (-1, "c"))),
        ("(a - b) - (c - d-2)", ((1, "a"), (-1, "b"), (-1, "c"), (1, "d-2"))),
        ("a - (b - (c - d-2))", ((1, "a"), (-1, "b"), (1, "c"), (-1, "d-2"))),
        ("a - (b + c)", ((1, "a"), (-1, "b"), (-1, "c"))),
        ("(a) - (long-name)", ((1, "a"), (-1, "long-name"))),
        ("d-2 - long-name", ((1, "d-2"), (-1, "long-name"))),
    ],
)
def test_sums_open_their_parentheses_and_keep_their_signs(text: str, sum_: Sum) -> None:
    assert one(f"trust: {text} is positive").difference == sum_


@pytest.mark.parametrize(
    ("text", "sign", "least", "most", "ties", "exact"),
    [
        ("positive", 1, 0.0, float("inf"), False, False),
        ("negative", -1, 0.0, float("inf"), False, False),
        ("not negative", 1, 0.0, float("inf"), True, False),
        ("not positive", -1, 0.0, float("inf"), True, False),
        ("exactly zero", 0, 0.0, float("inf"), False, True),
        ("null", 0, *SIZES["null"], False, False),
        ("small", 1, *SIZES["small"], False, False),
        ("-medium", -1, *SIZES["medium"], False, False),
        ("tiny to small", 1, SIZES["tiny"][0], SIZES["small"][1], False, False),
        ("-small to -large", -1, SIZES["small"][0], SIZES["large"][1], False, False),
    ],
)
def test_a_band_is_a_sign_and_bounds(text: str, sign: int, least: float, most: float, ties: bool, exact: bool) -> None:
    band = read_band(text)
    assert (band.text, band.sign, band.least, band.most, band.ties, band.exact) == (text, sign, least, most, ties, exact)


def test_not_ahead_is_null_at_most_and_may_be_far_behind() -> None:
    band = read_band("not ahead")
    assert (band.ahead, band.sign, band.most) == (True, 0, SIZES["null"][1])


def test_a_chain_makes_a_claim_for_each_pair() -> None:
    claims = read_claim("frustration: a > b >= c ~ d-2 = long-name", SCRIPTS)
    assert [claim.difference for claim in claims] == [
        ((1, "a"), (-1, "b")), ((1, "b"), (-1, "c")), ((1, "c"), (-1, "d-2")), ((1, "d-2"), (-1, "long-name")),
    ]  # fmt: skip
    bands = [claim.band for claim in claims]
    assert all(bands)
    assert [(band.sign, band.ties, band.exact) for band in bands if band] == [
        (1, False, False),
        (1, True, False),
        (0, False, False),
        (0, False, True),
    ]
    assert claims[0].text == "frustration: a > b"


def test_a_pair_of_differences_compares_them() -> None:
    assert one("trust: a - b > c - d-2").difference == ((1, "a"), (-1, "b"), (-1, "c"), (1, "d-2"))


def test_the_head_says_when_and_among_whom() -> None:
    claim = one("trust@3: a - b is small")
    assert (claim.at, claim.each_style, claim.pooled) == (3, False, False)
    assert one("trust: a - b is small").at == 0
    assert one("rating by style: a - b is small").each_style
    assert one("rating@2 pooled: a - b is small").pooled


def test_an_order_of_styles_names_each_with_its_relation_to_the_next() -> None:
    claim = one("patience by style of a - b: driver > expressive ~ analytical >= amiable")
    assert claim.difference == ((1, "a"), (-1, "b"))
    assert [style for style, _ in claim.styles] == ["driver", "expressive", "analytical", "amiable"]
    assert [relation for _, relation in claim.styles][:-1] == [">", "~", ">="]


def test_a_carry_is_a_share_of_another_difference() -> None:
    claim = one("frustration: carry of a - b over c - d-2 is at least .7")
    assert (claim.difference, claim.over, claim.least_share) == (((1, "a"), (-1, "b")), ((1, "c"), (-1, "d-2")), 0.7)


def test_contenders_of_which_none_may_win_everywhere() -> None:
    claim = one("rating: none of a, b, c is best in all styles")
    assert claim.contenders == claim.scripts == ("a", "b", "c")


@pytest.mark.parametrize(("side", "level"), [("least", (50.0, float("inf"))), ("most", (float("-inf"), 50.0))])
def test_a_level_is_in_points_and_of_one_script(side: str, level: tuple[float, float]) -> None:
    claim = one(f"frustration: a is at {side} 50")
    assert claim.difference == ((1, "a"),)
    assert claim.band is not None
    assert claim.band.level == level


def test_a_claim_knows_every_script_it_speaks_of_once() -> None:
    assert one("trust: carry of a - b over b - c is at least .7").scripts == ("a", "b", "c")


@pytest.mark.parametrize(
    ("text", "words", "hint"),
    [
        ("", "not a claim", "trust"),
        ("trust", "not a claim", "trust"),
        ("turst: a - b is small", "nothing called `turst`", "`trust`"),
        ("trust: a - e is small", "no script `e`", "`a`"),
        ("trust: a - longname is small", "no script `longname`", "`long-name`"),
        ("trust: a - b is smal", "`smal` is no size", "`small`"),
        ("trust: a - b is small to", "is no size", ""),
        ("trust: a - b is small to medium to large", "is no size", ""),
        ("trust: a", "nothing is claimed", "first > second"),
        ("trust: (a - b is small", "not closed", ""),
        ("trust: a) - b is small", "not opened", ""),
        ("trust: a -b is small", "is not a script", "minus"),
        ("trust: a > ", "a script is missing", ""),
        ("trust: () is small", "missing", ""),
        ("trust by style of a - b: driver", "two styles", "amiable"),
        ("trust by style of a - b: driver > amable", "no style `amable`", "`amiable`"),
        ("rating: none of a, e is best in all styles", "no script `e`", ""),
        ("frustration: e is at most 50", "no script `e`", ""),
    ],
)
def test_what_is_no_claim_says_why_and_what_to_write(text: str, words: str, hint: str) -> None:
    with pytest.raises(ClaimError) as caught:
        read_claim(text, SCRIPTS)
    assert words in str(caught.value)
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "trust: a b is small", "trust: a (b) is small", "trust: a - () is small", "trust: a + - b is small",
        "trust: a - b is large to tiny", "trust: a - b is -small to medium", "trust: a - b is -null",
        "trust: none of a is best in all styles", "trust by style pooled: a - b is small", "trust by style of a: driver > driver",
    ],
)  # fmt: skip
def test_what_reads_like_a_claim_and_is_none_is_refused(text: str) -> None:
    with pytest.raises(ClaimError):
        read_claim(text, SCRIPTS)


PIECES = st.sampled_from(
    [
        "trust", "rating", "frustration@3", "trust by style of ", "pooled", ":", ": ", " - ", " + ", "(", ")", " > ", " >= ", " ~ ", " = ",
        " is ", "a", "b", "d-2", "small", "-small", " to ", "null", "positive", "carry of ", " over ", " is at least ", " is at most ",
        ".7", "none of ", ", ", " is best in all styles", *STYLES, "@", "\n", "é", "٣", "²", "1e9", "",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=60))
def test_any_text_is_claims_or_a_claim_error_and_nothing_else(text: str) -> None:
    try:
        claims = read_claim(text, SCRIPTS)
    except ClaimError:
        return
    assert claims
    for claim in claims:
        assert claim.metric in METRICS
        assert claim.scripts
        assert set(claim.scripts) <= set(SCRIPTS)
        assert claim.band or claim.styles or claim.over or claim.contenders


@given(st.text(max_size=30))
def test_any_text_is_a_band_or_a_claim_error(text: str) -> None:
    try:
        band = read_band(text)
    except ClaimError:
        return
    assert 0.0 <= band.least <= band.most


def test_every_claim_that_ships_speaks_of_scripts_that_are_there() -> None:
    for table in TABLES:
        for finding in read_table(table)[0]:
            assert finding.claims, finding.id
            for claim in finding.claims:
                assert set(claim.scripts) <= set(finding.scripts), finding.id
