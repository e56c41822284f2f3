"""From a finished talk to what can be learned from it: debrief, hint, pictures as series, exports. Adds no rule of play."""

from game.coaching.account import AccountRow, AccountTurn, account
from game.coaching.curves import Series, meter_series, mood_series
from game.coaching.debrief import Debrief, Finding, TurningPoint, debrief
from game.coaching.export import as_markdown, debrief_json
from game.coaching.hints import hint
from game.coaching.readings import ReadingLine, last_typed_turn, meant_otherwise, reading_lines

__all__ = [
    "AccountRow",
    "AccountTurn",
    "Debrief",
    "Finding",
    "ReadingLine",
    "Series",
    "TurningPoint",
    "account",
    "as_markdown",
    "debrief",
    "debrief_json",
    "hint",
    "last_typed_turn",
    "meant_otherwise",
    "meter_series",
    "mood_series",
    "reading_lines",
]
