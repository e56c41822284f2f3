"""Typed text in; techniques, missteps, facts asked and milestones with quoted words out."""

from game.language.context import NO_CONTEXT, Context
from game.language.reader import Reader

__all__ = ["NO_CONTEXT", "Context", "Reader"]
