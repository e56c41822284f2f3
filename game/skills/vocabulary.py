"""The index of the vocabulary: the skills, and every technique and misstep by id. Source: the project's map of skills."""

from types import MappingProxyType

from game.skills.behaviour import Behaviour, Skill
from game.skills.missteps import MISSTEPS
from game.skills.techniques import TECHNIQUES

SKILLS: tuple[Skill, ...] = (
    Skill("communication", "Communication", "Saying it so that it is understood the first time."),
    Skill("active-listening", "Active listening", "Finding out what it is really about, and showing that you heard it."),
    Skill("empathy", "Empathy", "Showing that you see what this is like for them."),
    Skill("problem-solving", "Problem-solving", "Finding the cause and agreeing what happens next."),
    Skill("patience", "Patience", "Giving a person the time that they need."),
    Skill("product-knowledge", "Product knowledge", "Knowing it, or looking it up, and saying it plainly."),
    Skill("adaptability", "Adaptability", "Meeting this customer's way, and changing course when it fails."),
    Skill("positive-attitude", "Positive attitude", "Turning the talk to what can be done, and owning it."),
    Skill("time-management", "Time management", "Spending their minutes well and keeping promises of time."),
    Skill("teamwork", "Teamwork", "Using colleagues and shared knowledge so that nobody starts again."),
    Skill("emotional-intelligence", "Emotional intelligence", "Reading the mood, keeping your own, and repairing a slip."),
    Skill("rapport", "Rapport", "Treating them as this person, in their manner, and lowering the heat."),
)
"""Every skill, in the order of the map."""

BEHAVIOURS: MappingProxyType[str, Behaviour] = MappingProxyType({b.id: b for b in (*TECHNIQUES, *MISSTEPS)})
"""Every technique and misstep by id, techniques first. The order is part of the batch layout: only append."""

_SKILLS = {skill.id: skill for skill in SKILLS}

# A behaviour without a skill, or an id used twice, would fail far from here.
assert len(BEHAVIOURS) == len(TECHNIQUES) + len(MISSTEPS), "an id is used twice"
assert all(b.skill in _SKILLS for b in BEHAVIOURS.values()), "a behaviour names no skill"


def behaviour(id: str) -> Behaviour:
    """The technique or misstep with this id.

    Raises:
        KeyError: there is none.
    """
    return BEHAVIOURS[id]


def skill_of(id: str) -> Skill:
    """The skill that the technique or misstep with this id belongs to.

    Raises:
        KeyError: there is no such technique or misstep.
    """
    return _SKILLS[BEHAVIOURS[id].skill]
