"""The grammar of claims: `trust: owned - plain is small`. Owns how a line becomes `Claim` values, and what is said when it does not."""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import cast

from game.content.model.persona import STYLES
from game.content.read.findings import mean_or_list
from game.evidence.values import METRICS, Band, Claim, Metric, Relation, Sum

SIZES = {"null": (0.0, 0.1), "tiny": (0.0, 0.2), "small": (0.2, 0.5), "medium": (0.5, 0.8), "large": (0.8, float("inf"))}
"""Bounds of |d|, in standard deviations of the metric over seeds."""
_RELATIONS: dict[str, Band] = {
    ">": Band(">", 1),
    ">=": Band(">=", 1, ties=True),
    "~": Band("~", most=0.1),
    "=": Band("=", exact=True),
}
_HEAD = re.compile(
    r"(?P<metric>[a-z]+)(?:@(?P<at>\d{1,2}))?(?P<style> by style)?(?P<pooled> pooled)?(?: of (?P<of>[^:]+))?\s*:\s*(?P<rest>.+)$"
)
_CARRY = re.compile(r"carry of (?P<first>.+) over (?P<second>.+) is at least (?P<share>\d*\.?\d+)$")
_NONE = re.compile(r"none of (?P<names>.+) is best in all styles$")
_LEVEL = re.compile(r"(?P<name>\S+) is at (?P<side>least|most) (?P<points>\d*\.?\d+)$")
_TOKEN = re.compile(r"\s*(?:(?P<mark>[()+]|-(?=\s))|(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*))")
_CHAIN = re.compile(r"\s(>=|>|~|=)\s")
_SPLIT = re.compile(r"\s+to\s+")


class ClaimError(ValueError):
    """A line that is no claim: the message says why, `hint` what to write."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


def read_claim(text: str, scripts: Collection[str]) -> list[Claim]:
    """The claims of one line: a chain makes one for each pair.

    Args:
        text: the line, without a comment.
        scripts: names of the scripts there are.

    Raises:
        ClaimError: it is not a claim, or names a script that is not there.
    """
    head = _HEAD.match(text)
    if head is None:
        raise ClaimError("this is not a claim", "write `trust: first - second is small`")
    if head["metric"] not in METRICS:
        raise ClaimError(f"there is nothing called `{head['metric']}` to measure", mean_or_list(head["metric"], METRICS))
    base = Claim(text, cast(Metric, head["metric"]), int(head["at"] or 0), each_style=bool(head["style"]), pooled=bool(head["pooled"]))
    rest = head["rest"].strip()
    if base.each_style and base.pooled:
        raise ClaimError("`by style` and `pooled` exclude each other")
    if head["of"]:
        return [_order(base, _sum(head["of"], scripts), rest)]
    if match := _CARRY.match(rest):
        return [
            replace(base, difference=_sum(match["first"], scripts), over=_sum(match["second"], scripts), least_share=float(match["share"]))
        ]
    if match := _NONE.match(rest):
        names = tuple(_known(name.strip(), scripts) for name in match["names"].split(","))
        if len(set(names)) < 2:
            raise ClaimError("one script alone is always best", "name at least two, with commas")
        return [replace(base, contenders=names)]
    if match := _LEVEL.match(rest):
        points = float(match["points"])
        level = (points, float("inf")) if match["side"] == "least" else (float("-inf"), points)
        return [replace(base, difference=((1, _known(match["name"], scripts)),), band=Band(rest, level=level))]
    if " is " in rest:
        left, _, band = rest.rpartition(" is ")
        return [replace(base, difference=_sum(left, scripts), band=read_band(band.strip()))]
    pieces = _CHAIN.split(f" {rest} ")
    if len(pieces) < 3:
        raise ClaimError("nothing is claimed here", "write `first > second`, or `first - second is small`")
    claims = []
    for at in range(0, len(pieces) - 2, 2):
        left, relation, right = pieces[at].strip(), pieces[at + 1], pieces[at + 2].strip()
        minus = tuple((-sign, name) for sign, name in _sum(right, scripts))
        claims.append(
            replace(
                base, text=f"{base.metric}: {left} {relation} {right}", difference=(*_sum(left, scripts), *minus), band=_RELATIONS[relation]
            )
        )
    return claims


def _order(base: Claim, of: Sum, rest: str) -> Claim:
    pieces = _CHAIN.split(f" {rest} ")
    names = [piece.strip() for piece in pieces[::2]]
    for name in names:
        if name not in STYLES:
            raise ClaimError(f"there is no style `{name}`", mean_or_list(name, tuple(STYLES)))
    relations = [*pieces[1::2], "="]
    if len(names) < 2 or len(set(names)) < len(names):
        raise ClaimError("an order needs two styles, each named once", "write `driver > amiable`")
    return replace(
        base, difference=of, styles=tuple((name, cast(Relation, relation)) for name, relation in zip(names, relations, strict=True))
    )


def read_band(text: str) -> Band:
    """A band: `small`, `-small to -medium`, `positive`, `not negative`, `null`, `not ahead` (null at most), `exactly zero`.

    Raises:
        ClaimError: it is none.
    """
    if text in ("positive", "negative"):
        return Band(text, 1 if text == "positive" else -1)
    if text in ("not positive", "not negative"):
        return Band(text, -1 if text == "not positive" else 1, ties=True)
    if text == "exactly zero":
        return Band(text, exact=True)
    if text == "not ahead":
        return Band(text, most=SIZES["null"][1], ahead=True)
    sizes = [part.strip() for part in _SPLIT.split(text)]
    bare = [size.removeprefix("-") for size in sizes]
    if not 1 <= len(sizes) <= 2 or any(size not in SIZES for size in bare):
        raise ClaimError(
            f"`{text}` is no size",
            mean_or_list(text, (*SIZES, "positive", "negative", "not positive", "not negative", "not ahead", "exactly zero")),
        )
    least, most = SIZES[bare[0]][0], SIZES[bare[-1]][1]
    if least >= most or len({size.startswith("-") for size in sizes}) > 1 or (sizes[0].startswith("-") and bare[0] == "null"):
        raise ClaimError(f"`{text}` is no range of sizes", "write the smaller first, both with a minus or none: `-small to -medium`")
    sign = 0 if bare == ["null"] else -1 if sizes[0].startswith("-") else 1
    return Band(text, sign, least, most)


def _sum(text: str, scripts: Collection[str]) -> Sum:
    """Scripts with signs, parentheses opened: terms with `+` or `-` between them, a term being a name or a sum in parentheses."""
    found: list[tuple[int, str]] = []
    signs, sign, at, wanted = [1], 1, 0, True
    text = text.strip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ClaimError(f"`{text[at:].strip()[:20]}` is not a script", "names have no spaces; put spaces round a minus")
        at = match.end()
        opens = match["name"] is not None or match["mark"] == "("
        if opens != wanted:
            raise ClaimError("a script is missing here" if wanted else f"`+` or `-` is missing before `{text[match.start() : at].strip()}`")
        if match["name"]:
            found.append((signs[-1] * sign, _known(match["name"], scripts)))
            sign, wanted = 1, False
        elif match["mark"] == "(":
            signs.append(signs[-1] * sign)
            sign = 1
        elif match["mark"] == ")":
            if len(signs) == 1:
                raise ClaimError("a parenthesis is closed that was not opened")
            signs.pop()
        else:
            sign, wanted = -1 if match["mark"] == "-" else 1, True
    if len(signs) > 1 or wanted:
        raise ClaimError("a parenthesis is not closed" if len(signs) > 1 and not wanted else "a script is missing here")
    return tuple(found)


def _known(name: str, scripts: Collection[str]) -> str:
    if name not in scripts:
        raise ClaimError(f"there is no script `{name}`", mean_or_list(name, tuple(scripts)))
    return name
