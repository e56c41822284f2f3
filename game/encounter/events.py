"""From what a reply does to what a customer feels: the events of a turn, in the order of the words. Owns what counts as what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from game.content.model.reading import Reading, Shown
from game.content.model.scene import Scene
from game.encounter.state import State
from game.text import words

SURE = 0.75
"""Score from which a behaviour that was read counts whole, as an authored one does; below, in proportion."""
FREE_WORDS = 20
"""Words of a reply that nobody minds; every ten beyond them cost (P1)."""
SAVED = ((1.0, 0.0), (5.0, 3.0), (15.0, 1.0))
"""Minutes of a wait, and how many of them announcing it saves; between two points in proportion (F26, amounts by design)."""
WORTH_UNIT = 20.0
"""Points of resolution that make one unit of the event `milestone`."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that the customer feels in a turn."""

    row: str
    """The row of `customer.coefficients`."""
    cause: str
    """The cause that the ledger names."""
    weight: float = 1.0
    quote: str = ""
    shown: bool = False
    """Whether it is a technique or misstep that the words showed (only these wear out)."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What is left of a reading once the state is asked what it allows."""

    told: tuple[str, ...] = ()
    """Facts that the customer tells now."""
    withheld: tuple[str, ...] = ()
    """Facts asked for that the customer keeps back."""
    again: tuple[str, ...] = ()
    """Facts asked for that were told before."""
    reached: tuple[str, ...] = ()
    """Milestones reached now."""
    offers: tuple[str, ...] = ()
    """Remedies offered for the first time."""
    pressed: tuple[str, ...] = ()
    """Remedies offered once more that had made nothing good the first time."""
    promises: tuple[str, ...] = ()
    """Promises made now."""
    events: tuple[Event, ...] = field(default=())


def behaviours(reading: Reading, text: str) -> Iterator[Event]:
    """Techniques and missteps in the order of the words that show them, each with the sentence to quote."""
    for shown in sorted(reading.shown, key=_place):
        start, end = shown.sentence
        yield Event(shown.id, shown.id, min(shown.score / SURE, 1.0), text[start:end], shown=True)


def _place(shown: Shown) -> tuple[int, str]:
    return shown.phrase[0], shown.id


def asked_again(deeds: Deeds, reading: Reading, text: str) -> Iterator[Event]:
    """Asking for what was told is a misstep even where nobody tagged it."""
    if deeds.again and all(shown.id != "asks-again" for shown in reading.missteps):
        yield Event("asks-again", "asks-again", 1.0, _question(reading, text), shown=True)


def steps(scene: Scene, made: Sequence[str], deeds: Deeds, reading: Reading, text: str) -> Iterator[Event]:
    """Facts told, milestones reached, and remedies offered, held against the loss and what was offered before (F18)."""
    for fact in deeds.told:
        yield Event("fact told", f"fact {fact}", 1.0, _question(reading, text))
    for fact in deeds.withheld:
        yield Event("withheld", f"withheld {fact}", 1.0, _question(reading, text))
    for milestone in deeds.reached:
        yield Event("milestone", f"milestone {milestone}", scene.milestones[milestone].worth / WORTH_UNIT, text)
    covered = sum(scene.remedies[offer].size for offer in made if scene.remedies[offer].kind == scene.about.loss)
    harm = max(scene.about.harm, 0.1)
    for offer in deeds.offers:
        remedy = scene.remedies[offer]
        if remedy.kind != scene.about.loss:
            if covered > 0:
                # On top of what makes it good, more of another kind is a kindness and no insult: it adds nothing (F18).
                continue
            yield Event("offer misfits", f"offer {offer}", 1.0, text)
            continue
        # More than fitting adds nothing (F18).
        weight = min((covered + remedy.size) / harm, 1.0) - min(covered / harm, 1.0)
        covered += remedy.size
        if weight > 0:
            yield Event("offer fits", f"offer {offer}", weight, text)


def pressed(deeds: Deeds, text: str) -> Iterator[Event]:
    """Remedies that were offered before and made nothing good: a customer remembers what was refused."""
    for offer in deeds.pressed:
        yield Event("offer again", f"offer {offer}", 1.0, text)


def burdens(scene: Scene, text: str, minutes: float, passes: bool) -> Iterator[Event]:
    """What a turn costs by itself: the turn, its minutes, and words beyond what anybody minds."""
    hurry = scene.about.hurry
    if passes:
        yield Event("turn", "time", 1.0 + hurry)
    yield Event("minute", "time", minutes * (0.5 + 1.5 * hurry))
    length = len(words(text))
    if length > FREE_WORDS:
        yield Event("words", "length", (length - FREE_WORDS) / 10.0, "")


def promises_due(judged: tuple[tuple[str, bool], ...]) -> Iterator[Event]:
    """Promises that fell due, kept or broken (F24)."""
    for promise, kept in judged:
        word = "kept" if kept else "broken"
        yield Event(f"promise {word}", f"promise {promise} {word}")


def waits(minutes: float, announced: bool) -> Iterator[Event]:
    """A wait that the customer sat through: announcing it saves nothing of a short one, most of a medium one, less of a long one (F26)."""
    saved = _saved(minutes) if announced else 0.0
    yield Event("wait announced" if announced else "wait unannounced", "wait", minutes - saved)


def _saved(minutes: float) -> float:
    """Minutes that announcing a wait takes off it."""
    for (start, low), (end, high) in pairwise(SAVED):
        if minutes <= end:
            return low + (high - low) * max(minutes - start, 0.0) / (end - start)
    return SAVED[-1][1]


def allowed(scene: Scene, state: State, reading: Reading, tellable: frozenset[str], reachable: frozenset[str]) -> Deeds:
    """What of a reading the state allows: facts that may be told, milestones whose needs hold, offers and promises that are new."""
    asked = [fact for fact in dict.fromkeys(reading.facts) if fact in scene.facts]
    new = [fact for fact in asked if fact not in state.facts]
    return Deeds(
        told=tuple(fact for fact in new if fact in tellable),
        withheld=tuple(fact for fact in new if fact not in tellable),
        again=tuple(fact for fact in asked if fact in state.facts),
        reached=tuple(m for m in dict.fromkeys(reading.milestones) if m in reachable and m not in state.milestones),
        offers=tuple(offer for offer in dict.fromkeys(reading.offers) if offer in scene.remedies and offer not in state.offers),
        pressed=tuple(
            offer for offer in dict.fromkeys(reading.offers) if offer in state.offers and scene.remedies[offer].kind != scene.about.loss
        ),
        promises=tuple(
            promise
            for promise in dict.fromkeys(reading.promises)
            if promise in scene.promises and all(made.id != promise for made in state.pledges)
        ),
    )


def _question(reading: Reading, text: str) -> str:
    if reading.questions:
        start, end = reading.questions[-1].sentence
        return text[start:end]
    return text
