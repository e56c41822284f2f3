"""The hidden mood with its names, and the view that conditions have of a state."""

from game.content.model.persona import Persona
from game.customer.feelings import band_of, frustration_of, mask, name_of
from game.customer.felt import Felt
from game.encounter.conditions import View
from game.encounter.state import Encounter, Inside, State


def inside(persona: Persona, felt: Felt) -> Inside:
    """The hidden mood: feeling, frustration in tenths, and the band that shows."""
    points = frustration_of(felt)
    hidden = mask(persona.style.assertiveness, persona.style.responsiveness)
    return Inside(
        felt.pleasure,
        felt.arousal,
        felt.dominance,
        name_of(felt.emotions),
        round(points * 10.0),
        band_of(points, hidden),
    )


def view_of(encounter: Encounter, state: State | None = None) -> View:
    """What conditions see in a state: the present one unless another is given."""
    state = state or encounter.state
    return View(state, encounter.persona.style.name, inside(encounter.persona, state.felt).band)
