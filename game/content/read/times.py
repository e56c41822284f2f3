"""Times as a writer writes them: `Tue 10:30`, `tomorrow 9:00`, `20 minutes`. Owns their grammar; there is no calendar and no wall clock."""

import re
from dataclasses import dataclass

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MINUTES_A_DAY = 24 * 60

_AT = re.compile(r"(?:(?:at|on|by)\s+)?(?:([A-Za-z]+)\.?,?\s+)?(?:at\s+)?([0-2]?\d)[:.]([0-5]\d)")
_IN = re.compile(r"(?:in\s+|after\s+)?(\d{1,3})\s*(minutes?|min|hours?|days?|weeks?)", re.IGNORECASE)
_UNITS = {"m": 1, "h": 60, "d": MINUTES_A_DAY, "w": 7 * MINUTES_A_DAY}


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day, with its day if it has one."""

    day: int | None
    """0 is Monday; None is the same day."""
    minute: int
    """Minutes after midnight."""
    tomorrow: bool = False


def read_moment(text: str) -> Moment | None:
    """A time of day, or None when the text is none.

    >>> read_moment("Tue 10:30")
    Moment(day=1, minute=630, tomorrow=False)
    """
    match = _AT.fullmatch(text.strip())
    if match is None or int(match.group(2)) > 23:
        return None
    word = (match.group(1) or "").casefold()
    minute = int(match.group(2)) * 60 + int(match.group(3))
    if not word or word == "today":
        return Moment(None, minute)
    if word == "tomorrow":
        return Moment(None, minute, tomorrow=True)
    day = next((number for number, name in enumerate(DAYS) if len(word) >= 2 and name.casefold().startswith(word)), None)
    return None if day is None else Moment(day, minute)


def read_span(text: str) -> int | None:
    """A length of time in minutes, or None when the text is none.

    >>> read_span("2 days")
    2880
    """
    match = _IN.fullmatch(text.strip())
    return int(match.group(1)) * _UNITS[match.group(2)[0].casefold()] if match else None


def minutes_after(start: Moment, moment: Moment) -> int | None:
    """How many minutes after the start a moment is; a weekday is its next one. None when it is not after it, or cannot be told."""
    if moment.tomorrow:
        return MINUTES_A_DAY + moment.minute - start.minute
    if moment.day is None:
        after = moment.minute - start.minute
    elif start.day is None:
        return None
    else:
        after = (moment.day - start.day) % 7 * MINUTES_A_DAY + moment.minute - start.minute
        after += 7 * MINUTES_A_DAY if after <= 0 else 0
    return after if after > 0 else None
