"""A hint on request: what would help most just now, in a sentence that leaves the words to the player."""

from game.customer.coefficients import GATE_OPENS
from game.encounter.conditions import holds
from game.encounter.inside import view_of
from game.encounter.state import Encounter


def hint(encounter: Encounter) -> str:
    """The next thing to think of, from what has been done and what has not. It never says which reply to pick."""
    scene, state = encounter.scene, encounter.state
    first = encounter.persona.first
    view = view_of(encounter)
    if encounter.end is not None:
        return "The talk is over; the debrief has the rest."
    harmed = encounter.last.reading.missteps
    if harmed and all(shown.id != "repairs" for shown in encounter.last.reading.techniques):
        return "That last line did harm. Take it back plainly before anything else."
    if state.felt.acknowledged < 0.35 and encounter.last.inside.frustration / 10 >= GATE_OPENS:
        their = encounter.persona.slots["their"]
        return f"{first} is not ready for a solution: say first, in your own words, what this is like from {their} side."
    if "record" not in state.actions and scene.record:
        return "You have not looked at the record yet. It may know what went wrong."
    hidden = [fact for fact in scene.facts.values() if fact.id not in state.facts and holds(fact.needs, view)]
    if hidden:
        return f"There is something that only {first} can tell you. Ask a question that cannot be answered with yes or no."
    open_steps = [step for step in scene.milestones.values() if step.id not in state.milestones]
    if any(holds(step.needs, view) for step in open_steps):
        return "You know enough. Say what will be done, by whom and by when."
    if open_steps:
        return "The knowledge base or a colleague may have what you need for the next step."
    if any(pledge.outcome == "open" for pledge in state.pledges):
        return "You promised something. What has to be done so that it really happens?"
    return "Sum up what was agreed, and close with a word for this customer."
