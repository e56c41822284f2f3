"""Every path of a scene and a sample of many, through the very rules of play. Owns search and bots; adds no arithmetic of its own."""

from game.explore.report import report
from game.explore.search import Found, Goal, best_play, search

__all__ = ["Found", "Goal", "best_play", "report", "search"]
