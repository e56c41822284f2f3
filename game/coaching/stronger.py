"""A stronger version of the weakest typed reply. Owns how it is put together: only from the scene's own words for that moment.

Every number comes from playing the turn again, so a version is only ever offered where the same rules give it more.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.content.model.lines import fill
from game.content.model.reading import Nearest, Reading, Shown
from game.content.model.scene import Reply
from game.customer.coefficients import ROWS
from game.encounter import Chosen, Encounter, Move, Typed, moments, options, play
from game.encounter.speech import all_slots
from game.encounter.state import Turn
from game.errors import MoveError
from game.skills import BEHAVIOURS
from game.text import words

MOST_WORDS = 30
"""A reply is at most so long (DESIGN)."""
_OPENERS = ("comfort", "apology")
"""Families whose sentences may stand before another reply: a word on what happened, then the rest."""


@dataclass(frozen=True, slots=True)
class Stronger:
    """A typed reply and what would have done more."""

    turn: int
    """The number of the turn."""
    index: int
    """Its place among the encounter's turns."""
    said: str
    """What was typed."""
    version: str
    """What could have been said: one authored reply of that moment, or a sentence of one before another."""
    lacks: str
    """The technique that the typed reply lacked; empty where the version gains by a step, or by leaving a misstep out."""
    sentence: str
    """What it lacked, and what the version would have done instead."""
    relation: tuple[int, int]
    """Tenths of trust and patience together, as typed and as in the version; the cost of time left out."""
    solved: tuple[int, int]
    """Tenths of resolution, as typed and as in the version."""


@dataclass(frozen=True, slots=True)
class _Try:
    text: str
    turn: Turn
    reading: Reading


def stronger(encounter: Encounter) -> Stronger | None:
    """A stronger version of the typed reply that did least; None where nothing was typed or no authored reply would have done more.

    Where nothing on offer betters the weakest, the next weakest is looked at.
    """
    typed = [index for index, turn in enumerate(encounter.turns) if isinstance(turn.move, Typed)]
    if not typed:
        return None
    try:
        talks = moments(encounter)
    except MoveError:
        # The talk went on from an older form of its scene: what was on offer is not known any more.
        return None
    for index in sorted(typed, key=lambda one: (_gain(encounter.turns[one], talks[one - 1]), one)):
        found = _better(encounter, talks[index - 1], index)
        if found is not None:
            return found
    return None


def relation(turn: Turn) -> int:
    """What a turn did to trust and patience, tenths, the cost of time and the limits left out."""
    return sum(entry.points for entry in turn.entries if entry.meter != "resolution" and entry.cause not in ("time", "limit"))


def _solved(turn: Turn, before: Encounter) -> int:
    return turn.meters.resolution - before.state.meters.resolution


def _gain(turn: Turn, before: Encounter) -> int:
    """As the debrief weighs a turn: the relation, and half of what it solved."""
    return relation(turn) + _solved(turn, before) // 2


def _better(encounter: Encounter, before: Encounter, index: int) -> Stronger | None:
    turn = encounter.turns[index]
    best = max(_tries(before), key=lambda one: _gain(one.turn, before), default=None)
    if best is None or _gain(best.turn, before) <= _gain(turn, before):
        return None
    lacks, sentence = _lack(before, turn, best)
    return Stronger(
        turn.number,
        index,
        turn.text,
        best.text,
        lacks,
        sentence,
        (relation(turn), relation(best.turn)),
        (_solved(turn, before), _solved(best.turn, before)),
    )


def _tries(before: Encounter) -> Iterator[_Try]:
    """Each reply on offer alone; then each with an opening sentence of another."""
    slots = all_slots(before.scene, before.persona)
    replies = [reply for option in options(before) if (reply := before.scene.reply(option.id)) is not None]
    for reply in replies:
        yield _played(before, fill(reply.text, slots), reply.reading, Chosen(reply.id))
    for reply in replies:
        if any(ROWS[shown.id].family in _OPENERS for shown in reply.reading.shown):
            continue
        for other in replies:
            for text, reading in () if other is reply else _opened(other, reply):
                whole = fill(text, slots)
                if len(words(whole)) <= MOST_WORDS:
                    # Spans are into the unfilled text: the whole of what is said stands in for every phrase.
                    spread = _spread(reading, len(whole))
                    yield _played(before, whole, spread, Typed(whole, replace(spread, nearest=Nearest(reply.id, 1.0))))


def _played(before: Encounter, text: str, reading: Reading, move: Move) -> _Try:
    return _Try(text, play(before, move).last, reading)


def _opened(other: Reply, reply: Reply) -> Iterator[tuple[str, Reading]]:
    """A reply with a sentence of another one before it, where that sentence only opens: no question, no harm."""
    if other.reading.missteps or reply.reading.missteps:
        return
    for start, end in dict.fromkeys(shown.sentence for shown in other.reading.techniques if ROWS[shown.id].family in _OPENERS):
        sentence = other.text[start:end].strip()
        carried = tuple(shown for shown in other.reading.techniques if shown.sentence == (start, end))
        if sentence[-1:] in (".", "!") and all(ROWS[shown.id].family in _OPENERS for shown in carried):
            moved = tuple(replace(shown, phrase=(0, 0)) for shown in carried)
            yield f"{sentence} {reply.text}", replace(reply.reading, techniques=(*moved, *reply.reading.techniques))


def _spread(reading: Reading, length: int) -> Reading:
    """The reading over the whole of a text, the behaviours in the order in which they were."""

    def over(shown: tuple[Shown, ...], first: int) -> tuple[Shown, ...]:
        return tuple(replace(one, sentence=(0, length), phrase=(min(first + n, length), length)) for n, one in enumerate(shown))

    return replace(reading, techniques=over(reading.techniques, 0), missteps=over(reading.missteps, len(reading.techniques)), questions=())


def _lack(before: Encounter, turn: Turn, best: _Try) -> tuple[str, str]:
    """What the version has that the typed reply had not: a technique, else a step of the solution, else no harm."""
    had = {shown.id for shown in turn.reading.shown}
    worth = {shown.id: sum(e.points for e in best.turn.entries if e.cause == shown.id) for shown in best.reading.techniques}
    new = [id for id in worth if id not in had and worth[id] > 0]
    if new:
        lacks = BEHAVIOURS[max(new, key=lambda id: worth[id])]
        meaning = lacks.meaning.partition(". ")[0].removesuffix(".")
        return lacks.id, f"It lacked this technique: {lacks.name} ({meaning[:1].lower()}{meaning[1:]})."
    slots = all_slots(before.scene, before.persona)
    steps = [id for id in best.turn.reached if id not in turn.reached]
    if steps:
        return "", f"It left out a step of the solution that was open: {fill(before.scene.milestones[steps[0]].label, slots)}."
    if turn.reading.missteps:
        harm = BEHAVIOURS[turn.reading.missteps[0].id]
        return "", f"It had a misstep that this does without: {harm.name}."
    return "", "This says it in a form that counted for more just then."
