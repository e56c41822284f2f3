"""The tables of patterns, one file a family of skills. Owns their order and nothing else."""

from game.language.patterns import (
    adaptability,
    attitude,
    communication,
    emotion,
    empathy,
    knowledge,
    listening,
    patience,
    rapport,
    solving,
    teamwork,
    timing,
)

RULES = (
    *communication.RULES,
    *listening.RULES,
    *empathy.RULES,
    *solving.RULES,
    *patience.RULES,
    *knowledge.RULES,
    *adaptability.RULES,
    *attitude.RULES,
    *timing.RULES,
    *teamwork.RULES,
    *emotion.RULES,
    *rapport.RULES,
)
"""Every row, in the order of the map of skills."""
