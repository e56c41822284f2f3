"""The ledger: every change of every meter as an entry, which sum exactly to the change. Owns entries and what explains each."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.customer import coefficients
from game.customer.felt import Feeling
from game.customer.react import Effects
from game.encounter.events import Event
from game.encounter.state import METERS, LedgerEntry, Meter, Meters
from game.skills import BEHAVIOURS

_STRONG, _WEAK = 1.15, 0.85
_STYLE_WANTS = {
    "analytical": "wants facts and time to think",
    "driver": "wants results and no detours",
    "amiable": "wants to be cared about",
    "expressive": "wants to be heard and to take part",
}


def entries(
    scene: Scene, persona: Persona, feeling: Feeling, events: Sequence[Event], effects: Effects, reached: Sequence[str], before: Meters
) -> tuple[tuple[LedgerEntry, ...], Meters]:
    """The entries of a turn and the meters after it; `feeling` is the strongest before it. What a meter cannot take stands as `limit`."""
    rows: list[LedgerEntry] = []
    for number, event in enumerate(events):
        factors = Factors.of(effects, number)
        why = sentence(scene, persona, feeling, event, factors)
        changes: tuple[tuple[Meter, int], ...] = (("trust", int(effects.trust[number, 0])), ("patience", int(effects.patience[number, 0])))
        three = (factors.style, factors.mood, factors.history)
        rows.extend(LedgerEntry(meter, points, event.cause, event.quote, *three, why) for meter, points in changes if points)
    quote = next((event.quote for event in events if event.cause.startswith("milestone ")), "")
    for milestone in reached:
        step = scene.milestones[milestone]
        rows.append(
            LedgerEntry(
                "resolution", step.worth * 10, f"milestone {milestone}", quote, 1.0, 1.0, 1.0, f"A step of the solution: {step.label}."
            )
        )
    return _limited(rows, before)


def _limited(rows: list[LedgerEntry], before: Meters) -> tuple[tuple[LedgerEntry, ...], Meters]:
    after: dict[Meter, int] = {}
    for meter in METERS:
        start = before.of(meter)
        wanted = start + sum(row.points for row in rows if row.meter == meter)
        got = min(max(wanted, 0), 1000)
        after[meter] = got
        if got != wanted:
            why = "There was no more to gain." if got < wanted else "There was no more to lose."
            rows.append(LedgerEntry(meter, got - wanted, "limit", "", 1.0, 1.0, 1.0, why))
    return tuple(rows), Meters(after["patience"], after["trust"], after["resolution"])


@dataclass(frozen=True, slots=True)
class Factors:
    """What made an event count for more or less than it does for a neutral customer, the first time."""

    style: float = 1.0
    mood: float = 1.0
    history: float = 1.0
    gate: float = 1.0
    """The part of `mood` that an unacknowledged feeling takes."""
    spoilt: float = 1.0
    """The part of `mood` that is left of warmth about the wrong thing."""
    diluted: float = 1.0
    """The part of `history` that too much kindness before it takes."""

    @classmethod
    def of(cls, effects: Effects, number: int) -> "Factors":
        """Those of one event of a single customer."""
        columns = (effects.style, effects.mood, effects.history, effects.gate, effects.spoilt, effects.diluted)
        return cls(*(float(column[number, 0]) for column in columns))


def sentence(scene: Scene, persona: Persona, feeling: Feeling, event: Event, factors: Factors) -> str:
    """Why an event counted as it did, as a coach would say it."""
    head = _head(scene, persona, event)
    reasons = _reasons(persona, feeling, event, factors)
    if not reasons:
        return head
    told = reasons[0] if len(reasons) == 1 else f"{', '.join(reasons[:-1])}, and {reasons[-1]}"
    return f"{head[:-1]}{'; ' if ': ' in head else ': '}{told}."


def _head(scene: Scene, persona: Persona, event: Event) -> str:
    if event.row in BEHAVIOURS:
        return f"{BEHAVIOURS[event.row].name}."
    kind, _, id = event.cause.partition(" ")
    first = persona.first
    match kind:
        case "fact":
            return f"You asked, and {first} told you {scene.facts[id].label}."
        case "withheld":
            return f"You asked, but {first} did not trust you with {scene.facts[id].label} yet."
        case "milestone":
            return f"A step of the solution: {scene.milestones[id].label}."
        case "offer":
            if event.row == "offer again":
                return f"You offered again what had made nothing good: {scene.remedies[id].label}."
            fit = "It makes good what was lost" if event.row == "offer fits" else "It does not make good what was lost"
            return f"{fit}: {scene.remedies[id].label}."
        case "promise":
            promise, _, outcome = id.rpartition(" ")
            return f"You {'kept' if outcome == 'kept' else 'did not keep'} a promise: {scene.promises[promise].label}."
        case "wait":
            return "A wait that you announced." if event.row == "wait announced" else "A wait without a word why."
        case "length":
            return "More words than it took."
        case "time":
            return "Time went by."
        case "handover":
            return _HANDED[event.row]
    return "You were not understood."


_FELT: dict[Feeling, str] = {"hurt": "hurt pride", "calm": "feeling"}
_HANDED = {
    "handed over warm": "A handover with the whole story told.",
    "handed over cold": "A handover without the story.",
    "handed to the wrong one": "A handover to somebody who cannot help with this.",
}


def _reasons(persona: Persona, feeling: Feeling, event: Event, factors: Factors) -> list[str]:
    row = coefficients.ROWS[event.row]
    found: list[str] = []
    if not event.shown and event.row in ("turn", "minute"):
        return found
    first, their = persona.first, persona.slots["their"]
    wants = _STYLE_WANTS[persona.style.name]
    if factors.style >= _STRONG:
        found.append(f"it counted for more, as {first} {wants}" if row.good else f"it weighs heavily with {first}")
    elif factors.style <= _WEAK:
        found.append(f"it counted for less, as {first} {wants}" if row.good else f"{first} minds it less than others")
    if factors.spoilt <= _WEAK:
        found.append(f"only {round(factors.spoilt * 100)} % of it counted, because it was about something else than what {first} had said")
    elif factors.gate <= _WEAK and row.good:
        found.append(
            f"only {round(factors.gate * 100)} % of it got through, because {their} {_FELT.get(feeling, feeling)} had not been acknowledged"
        )
    elif factors.mood <= _WEAK and row.good:
        found.append("the moment was not yet right for it")
    elif factors.mood >= _STRONG:
        found.append("it was needed just then" if row.good else "the mood made it worse")
    if factors.diluted <= _WEAK:
        found.append(f"after so many kind words {round(factors.diluted * 100)} % of it was left")
    elif factors.history < 1.0:
        found.append(f"something like it had been said before, so {round(factors.history * 100)} % of it was left")
    elif factors.history > 1.0:
        found.append("it was not the first time")
    return found
