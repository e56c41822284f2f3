"""The vocabulary that every other room shares: skills, and the techniques and missteps that show them.

Owns the ids. They are settled: content, saves, the reader and the debrief all name them, so an id never changes its meaning.
"""

from game.skills.behaviour import Behaviour, Skill
from game.skills.missteps import MISSTEPS
from game.skills.techniques import TECHNIQUES
from game.skills.vocabulary import BEHAVIOURS, SKILLS, behaviour, skill_of

__all__ = ["BEHAVIOURS", "MISSTEPS", "SKILLS", "TECHNIQUES", "Behaviour", "Skill", "behaviour", "skill_of"]
