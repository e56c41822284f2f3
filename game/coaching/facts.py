"""What a learner has reached, as plain facts. Owns streaks and small wins: no praise, no blame for a day without a talk."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from game.coaching.levels import PastEncounter, by_technique, time_of
from game.content.model.persona import STYLES, Persona
from game.skills import BEHAVIOURS

MOST = 5
"""Facts told."""
HIGH = 70.0
"""A rating that counts as high, points."""


def facts(pasts: Sequence[PastEncounter], titles: Mapping[str, str], personas: Mapping[str, Persona], now: datetime) -> tuple[str, ...]:
    """Up to five sentences, the rarest first; empty where nothing was finished.

    Args:
        pasts: finished encounters, oldest first.
        titles: of the scenes, by id.
        personas: by id.
        now: with the learner's zone.
    """
    if not pasts:
        return ()
    last, before = pasts[-1], pasts[:-1]
    told = [*_first_times(last, before), *_best(last, before, titles), *_met(last, before, personas), *_without(last), *_rows(pasts, now)]
    return tuple(told[:MOST])


def _first_times(last: PastEncounter, before: Sequence[PastEncounter]) -> Iterable[str]:
    known = {id for past in before for id, counts in by_technique(past).items() if counts.unaided}
    fresh = [BEHAVIOURS[id].name.lower() for id, counts in sorted(by_technique(last).items()) if counts.unaided and id not in known]
    if fresh:
        more = f", and {len(fresh) - 3} more" if len(fresh) > 3 else ""
        yield f"In your last talk, for the first time in your own words and without a hint: {'; '.join(fresh[:3])}{more}."


def _best(last: PastEncounter, before: Sequence[PastEncounter], titles: Mapping[str, str]) -> Iterable[str]:
    earlier = max((past.rating for past in before if past.scene == last.scene), default=None)
    if earlier is not None and round(last.rating) > round(earlier):
        yield f"Your last talk is your best of «{titles.get(last.scene, last.scene)}»: {last.rating:.0f}, before it {earlier:.0f}."


def _met(last: PastEncounter, before: Sequence[PastEncounter], personas: Mapping[str, Persona]) -> Iterable[str]:
    def styles(some: Sequence[PastEncounter]) -> set[str]:
        return {personas[past.persona].style.name for past in some if past.persona in personas}

    met = styles(before)
    if last.persona in personas and met and (new := personas[last.persona].style.name) not in met:
        number = {2: "two", 3: "three", 4: "all four"}[len(met) + 1]
        yield f"With {new} you have met {number} of the four styles." if len(met) + 1 < len(STYLES) else "You have met all four styles."


def _without(last: PastEncounter) -> Iterable[str]:
    shown = {*last.unaided, *last.hinted, *last.picked}
    if shown and not any(id in BEHAVIOURS and BEHAVIOURS[id].kind == "misstep" for id in shown):
        yield "Your last talk had no misstep in it."


def _rows(pasts: Sequence[PastEncounter], now: datetime) -> Iterable[str]:
    high = next((number for number, past in enumerate(reversed(pasts)) if past.rating < HIGH), len(pasts))
    if high > 1:
        yield f"The last {high} talks were each rated {HIGH:.0f} or more."
    days = {time.astimezone(now.tzinfo).date() for time in map(time_of, pasts) if time is not None}
    running = _days_in_a_row(days, now.date())
    if running > 1:
        yield f"You finished a talk on each of {running} days in a row."


def _days_in_a_row(days: set[date], today: date) -> int:
    """How many days in a row up to today, or up to yesterday: today is not over."""
    end = today if today in days else today - timedelta(days=1)
    number = 0
    while end - timedelta(days=number) in days:
        number += 1
    return number
