"""How well a player hears the customer, over many talks: readings of feelings, of styles, and how sure they were. Owns these sums."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from game.coaching.verdict import CHANCES, Score, score_from

ENOUGH = 3
"""Answers of a kind before anything is said of them as a habit (design)."""
SURENESS_MARGIN = 0.15
"""How far what is claimed may be from what came true before it counts as over- or underconfident (design)."""


class Judged(Protocol):
    """What is known of a finished encounter: as much of it as is needed here."""

    @property
    def persona(self) -> str:
        """The persona's id."""

    @property
    def before(self) -> Mapping[str, Any]:
        """The score that was kept of it; empty where nothing was answered."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """The sums over many talks. Counts, 0 or more."""

    moments: int = 0
    right: int = 0
    near: int = 0
    over: int = 0
    under: int = 0
    styles: int = 0
    """Styles named, each persona once: at the first meeting, for after it the debrief has told."""
    styles_right: int = 0
    claimed: float = 0.0
    """How often they should have been right, by how sure they said they were: the mean, 0 to 1."""
    brier: float = 0.0
    """Mean squared distance between what was claimed and what was so: 0 is best, 0.25 says nothing, 1 is worst (Brier 1950)."""
    ratings: int = 0
    rated_above: float = 0.0
    """Mean of own rating minus the customer's, −4 to 4."""


def hearing(talks: Iterable[Judged]) -> Hearing:
    """The sums over finished talks, oldest first."""
    scores: list[Score] = []
    styles: list[Score] = []
    met: set[str] = set()
    for talk in talks:
        scored = score_from(talk.before)
        if scored is None:
            met.add(talk.persona)
            continue
        scores.append(scored)
        if scored.style_said is not None and talk.persona not in met:
            styles.append(scored)
        met.add(talk.persona)
    matches = [one.match for scored in scores for one in scored.feelings]
    hits = [(CHANCES[scored.confidence], scored.style_said == scored.style_was) for scored in styles]
    gaps = [scored.rating - scored.stars for scored in scores if scored.rating is not None and scored.stars is not None]
    return Hearing(
        len(matches),
        matches.count("right"),
        matches.count("near"),
        matches.count("over"),
        matches.count("under"),
        len(hits),
        sum(hit for _, hit in hits),
        sum(chance for chance, _ in hits) / max(1, len(hits)),
        sum((chance - hit) ** 2 for chance, hit in hits) / max(1, len(hits)),
        len(gaps),
        sum(gaps) / max(1, len(gaps)),
    )


def hearing_lines(sums: Hearing) -> tuple[str, ...]:
    """The sums in words, a line for each that there is enough of; empty until then."""
    lines = []
    if sums.moments >= ENOUGH:
        near = f", {sums.near} nearly" if sums.near else ""
        lines.append(f"Over your talks so far: {sums.right} of {sums.moments} feelings right{near}.{_leaning(sums)}")
    if sums.styles >= ENOUGH:
        lines.append(f"Styles at a first meeting: {sums.styles_right} of {sums.styles} right. {_sureness(sums)}")
    if sums.ratings >= ENOUGH:
        lines.append(_own(sums))
    return tuple(lines)


def _leaning(sums: Hearing) -> str:
    """Whether the misses lean to one side."""
    if sums.under >= 2 and sums.under >= 2 * sums.over:
        return f" You tend to hear less heat than there is ({sums.under} times; more than there is: {sums.over})."
    if sums.over >= 2 and sums.over >= 2 * sums.under:
        return f" You tend to hear more heat than there is ({sums.over} times; less than there is: {sums.under})."
    return ""


def _sureness(sums: Hearing) -> str:
    """Whether being sure and being right go together."""
    share = sums.styles_right / sums.styles
    claimed = f"by your own word it should have been about {round(100 * sums.claimed)} in 100"
    if sums.claimed - share > SURENESS_MARGIN:
        return f"You are surer than you are right: {claimed}."
    if share - sums.claimed > SURENESS_MARGIN:
        return f"You are right more often than you trust yourself to be: {claimed}."
    if sums.brier > 0.25:
        return f"On the whole as sure as you are right ({claimed}), but not in the same talks."
    return f"You know about as well as can be when you know: {claimed}."


def _own(sums: Hearing) -> str:
    if abs(sums.rated_above) < 0.5:
        return "Your ratings of your own talks go with the customers', give or take half a point."
    side = "above" if sums.rated_above > 0 else "below"
    return f"You rate your own talks {abs(sums.rated_above):.1f} points {side} the customers, of 5."
