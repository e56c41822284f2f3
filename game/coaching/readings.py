"""How a reply was read, told in short lines with the words that decided it. Owns those words, the same in every front end.

It stands in coaching and not in the encounter because it explains, as hints and the account do: it adds no rule, and play goes on without
it. It tells what was heard, never what that was worth; that is the account's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from game.content.model.lines import fill
from game.content.model.reading import Reading, Shown, Span
from game.encounter import Chosen, Encounter, Turn, Typed, moments, options
from game.encounter.routes import NEAR, SURE
from game.encounter.speech import all_slots
from game.errors import MoveError
from game.skills import BEHAVIOURS
from game.text import one_line

LONGEST = 64
"""Characters of a quote."""
_ASKING = frozenset({"open-question", "clarifying-question", "probes-cause", "checks-understanding", "invites-questions", "follows-up"})
"""Techniques that say already that something was asked."""


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One thing that was heard in a reply."""

    kind: Literal["technique", "misstep", "deed", "near", "note"]
    """A behaviour, something done in the scene, a written reply that it is like, or a word on the whole."""
    words: str
    """What it was heard as."""
    quote: str = ""
    """The words that decided it, or those of the written reply; shortened. Empty where no words in particular decided."""
    phrase: Span | None = None
    """Where in the turn's text the words that decided it stand; None where none in particular decided."""

    @property
    def text(self) -> str:
        """The whole line: «Open question (technique): “what is it for”»."""
        return f"{self.words}: “{self.quote}”" if self.quote else f"{self.words}."


def meant_otherwise(turn: Turn) -> bool:
    """Whether the player said of this turn that it was meant otherwise than it was first read."""
    return isinstance(turn.move, Typed) and turn.move.corrected


def last_typed_turn(encounter: Encounter) -> int | None:
    """The place among the encounter's turns of the last reply that was typed and not picked; None if there is none."""
    for place in range(len(encounter.turns) - 1, 0, -1):
        move = encounter.turns[place].move
        if isinstance(move, Typed) or (isinstance(move, Chosen) and move.typed):
            return place
    return None


def reading_lines(encounter: Encounter, place: int) -> tuple[ReadingLine, ...]:
    """How a typed reply was read, in at least one line.

    Args:
        encounter: the talk.
        place: the turn's place among the encounter's turns, 1 to the last.
    """
    turn = encounter.turns[place]
    slots = all_slots(encounter.scene, encounter.persona)
    notes = []
    if meant_otherwise(turn):
        notes.append(ReadingLine("note", "Read as you said that you meant it"))
    elif isinstance(turn.move, Chosen):
        notes.append(ReadingLine("note", "Word for word a written reply, and counted as that reply"))
    if not turn.reading.understood:
        return (*notes, ReadingLine("note", "Nothing in it was understood"))
    heard = [*_behaviours(turn), *_deeds(encounter, place, slots), *_questions(turn)]
    if not heard:
        notes.append(ReadingLine("note", "Nothing in particular was heard in it"))
    return (*notes, *heard, *_near(encounter, place, slots))


def _behaviours(turn: Turn) -> Iterator[ReadingLine]:
    """Techniques and missteps, in the order of the words."""
    for shown in sorted(turn.reading.shown, key=lambda one: one.phrase):
        behaviour = BEHAVIOURS[shown.id]
        phrase = _decided(turn, shown)
        quote = _quote(turn.text[slice(*phrase)]) if phrase else ""
        yield ReadingLine(behaviour.kind, f"{behaviour.name} ({behaviour.kind})", quote, phrase if quote else None)


def _decided(turn: Turn, shown: Shown) -> Span | None:
    """The words that decided it. Where the player said that a written reply was meant, none of their own words did."""
    nearest = turn.reading.nearest
    return None if meant_otherwise(turn) and nearest is not None and nearest.margin == 1.0 else shown.phrase


def _questions(turn: Turn) -> Iterator[ReadingLine]:
    """Questions that no technique speaks for."""
    told = {shown.sentence for shown in turn.reading.techniques if shown.id in _ASKING}
    for question in turn.reading.questions:
        quote = _quote(turn.text[slice(*question.sentence)])
        if question.sentence not in told and quote:
            yield ReadingLine("deed", f"{'An' if question.kind == 'open' else 'A'} {question.kind} question", quote)


def _deeds(encounter: Encounter, place: int, slots: Mapping[str, str]) -> Iterator[ReadingLine]:
    """What was done in the scene: asked, taken as a step, offered, promised, stated."""
    scene, turn = encounter.scene, encounter.turns[place]
    reading = turn.reading
    before = encounter.turns[:place]
    known = {id for past in before for id in past.told}
    done = {id for past in before for id in past.reached}
    said: list[str] = []
    for id in reading.facts:
        if id in scene.facts:
            label = fill(scene.facts[id].label, slots)
            asked = "Asked again about" if id in known else "Asked about"
            said.append(f"{asked} {label}" if id in known or id in turn.told else f"{asked} {label}, and was not told yet")
    for id in reading.milestones:
        if id in scene.milestones:
            label = fill(scene.milestones[id].label, slots)
            kind = "of the solution" if id in turn.reached else "taken before" if id in done else "that is not open yet"
            said.append(f"A step {kind}: {label}")
    said += [f"Offered {fill(scene.remedies[id].label, slots)}" for id in reading.offers if id in scene.remedies]
    for id in reading.promises:
        if id in scene.promises:
            said.append(f"Promised {fill(scene.promises[id].label, slots)}, {scene.promises[id].due_text}")
    said += _stated(encounter, reading, slots)
    yield from (ReadingLine("deed", words) for words in dict.fromkeys(said))


def _stated(encounter: Encounter, reading: Reading, slots: Mapping[str, str]) -> list[str]:
    """What was said as it stands in the record or the knowledge base."""
    scene = encounter.scene
    places = [("record", scene.record), ("knowledge base", scene.knowledge)]
    return [
        f"Said what stands in the {name} under “{fill(entry.title, slots)}”"
        for name, entries in places
        for entry in entries
        if entry.id in reading.states
    ]


def _near(encounter: Encounter, place: int, slots: Mapping[str, str]) -> Iterator[ReadingLine]:
    """The written reply that it comes close to, by the number that it had on the screen, if it was there."""
    turn = encounter.turns[place]
    nearest = turn.reading.nearest
    reply = None if nearest is None else encounter.scene.reply(nearest.reply)
    if nearest is None or reply is None or nearest.margin < NEAR:
        return
    try:
        shown = {option.id: option.number for option in options(moments(encounter)[place - 1])}
    except MoveError:
        # The talk went on from an older form of its scene: what was on offer is not known any more.
        shown = {}
    name = f"reply {shown[reply.id]}" if reply.id in shown else "a written reply"
    how = "The same as" if meant_otherwise(turn) else "Nearly the same as" if nearest.margin >= SURE else "Close to"
    yield ReadingLine("near", f"{how} {name}", _quote(fill(reply.text, slots)))


def _quote(words: str) -> str:
    """Words on one line, without the stops at their edges, shortened at a word."""
    text = one_line(words).strip(" .,;:“”\"'")
    if len(text) <= LONGEST:
        return text
    short = text[: LONGEST - 1]
    return f"{short[: short.rfind(' ')] if ' ' in short else short}…"
