"""From a finished talk to what can be learned from it: debrief, hint, pictures as series, exports. Adds no rule of play."""

from game.coaching.account import AccountRow, AccountTurn, account
from game.coaching.curves import Series, meter_series, mood_series
from game.coaching.debrief import Debrief, Finding, TurningPoint, debrief
from game.coaching.export import as_markdown, debrief_json
from game.coaching.hearing import Hearing, hearing, hearing_lines
from game.coaching.hints import hint
from game.coaching.readings import ReadingLine, last_typed_turn, meant_otherwise, reading_lines
from game.coaching.verdict import Answers, Confidence, Question, Score, answered, questions, score, score_from, score_json
from game.coaching.verdict_words import before_lines, verdict_lines

__all__ = [
    "AccountRow",
    "AccountTurn",
    "Answers",
    "Confidence",
    "Debrief",
    "Finding",
    "Hearing",
    "Question",
    "ReadingLine",
    "Score",
    "Series",
    "TurningPoint",
    "account",
    "answered",
    "as_markdown",
    "before_lines",
    "debrief",
    "debrief_json",
    "hearing",
    "hearing_lines",
    "hint",
    "last_typed_turn",
    "meant_otherwise",
    "meter_series",
    "mood_series",
    "questions",
    "reading_lines",
    "score",
    "score_from",
    "score_json",
    "verdict_lines",
]
