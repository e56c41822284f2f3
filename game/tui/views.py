"""From the core's values to what the widgets show. Owns the choice of words for the screen; computes nothing of the game."""

from collections.abc import Sequence

from game.coaching import meant_otherwise
from game.content.model.lines import fill
from game.content.model.scene import Scene
from game.content.model.sight import Sight
from game.encounter import sight_of
from game.encounter.clock import time_text
from game.encounter.speech import all_slots
from game.encounter.state import Encounter, LedgerEntry, Turn
from game.encounter.transcript import spoken
from game.skills import BEHAVIOURS
from game.tui.content import Part
from game.tui.widgets.case import Case
from game.tui.widgets.customer import Presence
from game.tui.widgets.gauge import Shown


def presence(encounter: Encounter) -> Presence:
    """What can be seen and heard of the customer now."""
    persona, scene, last = encounter.persona, encounter.scene, encounter.last
    day = scene.starts.split()[0] if scene.starts[:1].isalpha() else ""
    clock = f"{day} {time_text(scene, last.minutes)}".strip()
    where = f"{scene.about.channel} · {clock} · turn {last.number}"
    return Presence(persona.id, persona.name, persona.who, where, last.look, last.inside.band, last.number)


def meters(encounter: Encounter, sight: Sight) -> tuple[Shown, ...]:
    """The meters as a sight lets the player see them, each with what moved it most in the last turn."""
    entries = encounter.last.entries
    shown = []
    for view in sight_of(encounter, sight):
        moved = [entry for entry in entries if entry.meter == view.meter]
        cause = ""
        if view.cause and moved:
            cause = cause_words(encounter.scene, max(moved, key=lambda entry: abs(entry.points)))
        shown.append(Shown(view.meter, view.points, view.change, view.word, cause))
    return tuple(shown)


def cause_words(scene: Scene, entry: LedgerEntry) -> str:
    """What moved a meter, in a few words."""
    if entry.cause in BEHAVIOURS:
        return BEHAVIOURS[entry.cause].name
    kind, _, id = entry.cause.partition(" ")
    match kind:
        case "fact" if id in scene.facts:
            return f"learned {scene.facts[id].label}"
        case "withheld":
            return "asked too soon"
        case "milestone" if id in scene.milestones:
            return scene.milestones[id].label
        case "offer" if id in scene.remedies:
            return f"offered {scene.remedies[id].label}"
        case "promise":
            return f"a promise {id.rpartition(' ')[2]}"
        case "time":
            return "time passing"
        case "wait":
            return "waiting"
        case "length":
            return "many words"
        case "limit":
            return "at its limit"
    return entry.why.rstrip(".")


def parts(turn: Turn) -> list[Part]:
    """What was said and done in a turn, for its widget."""
    shown: list[Part] = [(line.speaker, line.text) for line in spoken(turn) if line.text.strip()]
    if meant_otherwise(turn):
        shown.insert(1, ("meant", "meant otherwise"))
    return shown


def case(encounter: Encounter) -> Case:
    """What the player has found and done so far."""
    scene, state = encounter.scene, encounter.state
    slots = all_slots(scene, encounter.persona)
    desk = [turn.desk for turn in encounter.turns if turn.desk]
    return Case(
        facts=tuple(fill(scene.facts[id].label, slots) for id in state.facts),
        done=tuple(fill(scene.milestones[id].label, slots) for id in state.milestones),
        promises=tuple(
            f"{fill(scene.promises[made.id].label, slots)}, {scene.promises[made.id].due_text}"
            + ("" if made.outcome == "open" else f" ({made.outcome})")
            for made in state.pledges
        ),
        desk=tuple(dict.fromkeys(desk)),
    )


def seen_ids(turns: Sequence[Turn]) -> list[str]:
    """Techniques and missteps that the player has shown, the latest first: what F1 lists on top."""
    ids = [shown.id for turn in turns for shown in turn.reading.shown]
    return list(dict.fromkeys(reversed(ids)))
