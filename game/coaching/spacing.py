"""When a skill should be practised again. Owns the use of the library `fsrs`, which knows how memory fades; nothing else imports it.

An encounter counts as a review of each skill that it says something of. The gap is never longer than `LONGEST_GAP`, so that what goes
well comes back at even gaps; nothing is left to chance (no fuzz), and the clock is passed in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from game.coaching.levels import NOTHING, Counts, PastEncounter, by_skill, skill_score, time_of
from game.content.model.scene import Scene
from game.skills import SKILLS

LONGEST_GAP = 14
"""Days."""
REMEMBERED = 300
"""Encounters that are looked back on, the latest: older ones no longer move a date."""
_AGAIN, _HARD, _GOOD, _EASY = 1, 2, 3, 4
"""The library's ratings."""


@dataclass(frozen=True, slots=True)
class Due:
    """When a skill should be practised again."""

    skill: str
    at: datetime | None
    """In UTC; None if it was never practised."""
    last: datetime | None
    """When it was practised last, in UTC."""

    def days(self, now: datetime) -> int:
        """Days from today until then, by the calendar of `now`; below 0 if it is past, 0 if it was never practised."""
        return 0 if self.at is None else (self.at.astimezone(now.tzinfo).date() - now.date()).days


def due_dates(pasts: Sequence[PastEncounter], scenes: Mapping[str, Scene], now: datetime) -> dict[str, Due]:
    """For every skill, in the order of the map, when it should be practised again.

    Args:
        pasts: finished encounters, oldest first. One whose time cannot be read, or lies ahead, counts as of the one before, or of now.
        scenes: by id.
        now: with its zone.
    """
    reviews: dict[str, list[tuple[datetime, int]]] = {skill.id: [] for skill in SKILLS}
    before: datetime | None = None
    for past in pasts[-REMEMBERED:]:
        time = time_of(past) or before
        if time is None:
            continue
        before = time = min(max(time, before or time), now.astimezone(UTC))
        counts = by_skill(past)
        for skill in SKILLS:
            own = counts.get(skill.id, NOTHING)
            score = skill_score(past, skill.id, own, scenes)
            if score is not None:
                reviews[skill.id].append((time, _rating(score, own)))
    return {skill: _due(skill, done) for skill, done in reviews.items()}


def _rating(score: float, counts: Counts) -> int:
    if score < 0.25:
        return _AGAIN
    if score < 0.6:
        return _HARD
    alone = counts.picked == counts.hinted == counts.missteps == 0
    return _EASY if score >= 1 and alone else _GOOD


def _due(skill: str, reviews: Sequence[tuple[datetime, int]]) -> Due:
    if not reviews:
        return Due(skill, None, None)
    # The library takes longer to load than the rest of the room together: only where something was played.
    from fsrs import Card, Rating, Scheduler

    # Steps of minutes are for cards of a deck; a talk is practised again on another day.
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_GAP, enable_fuzzing=False)
    start = reviews[0][0]
    card = Card(card_id=1, due=start)
    for time, rating in reviews:
        card, _ = scheduler.review_card(card, Rating(rating), time)
    last = reviews[-1][0]
    return Due(skill, min(card.due, last + timedelta(days=LONGEST_GAP)), last)
