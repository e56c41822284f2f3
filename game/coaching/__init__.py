"""From a finished talk to what can be learned from it: debrief, hint, pictures as series, exports. Adds no rule of play."""

from game.coaching.account import AccountRow, AccountTurn, account
from game.coaching.curves import Series, meter_series, mood_series
from game.coaching.debrief import Debrief, Finding, TurningPoint, debrief
from game.coaching.export import as_markdown, debrief_json
from game.coaching.hints import hint

__all__ = [
    "AccountRow",
    "AccountTurn",
    "Debrief",
    "Finding",
    "Series",
    "TurningPoint",
    "account",
    "as_markdown",
    "debrief",
    "debrief_json",
    "hint",
    "meter_series",
    "mood_series",
]
