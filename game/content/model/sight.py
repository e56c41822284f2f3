"""How much of the meters a player sees: the three sights, and nothing else. Saves, settings, rules and screens all name them."""

from typing import Literal, get_args

Sight = Literal["learning", "working", "exam"]
"""learning: numbers and the last change; working: bands, trust as far as the customer lets it show; exam: nothing before the debrief."""
SIGHTS: tuple[Sight, ...] = get_args(Sight)


def sight_from(word: object) -> Sight:
    """The sight of that name; the first one for anything else, as it hides nothing that was meant to be seen."""
    return next((sight for sight in SIGHTS if sight == word), SIGHTS[0])
