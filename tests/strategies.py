"""Hypothesis strategies for the core: readings, moves that fit or do not fit, personas of every style, random whole plays.

A play is drawn as intents, which do not know the encounter, and turned into moves one by one. So it shrinks well, and no draw hangs on
the rules under test.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from game.content.model.persona import Persona, Style, Temperament
from game.content.model.reading import Nearest, Question, Reading, Shown
from game.content.model.scene import ACTIONS, Scene
from game.encounter import Chosen, Desk, Encounter, Move, Typed, begin, options, play
from game.errors import MoveError
from game.skills import BEHAVIOURS

TECHNIQUE_IDS = [id for id, behaviour in BEHAVIOURS.items() if behaviour.kind == "technique"]
MISSTEP_IDS = [id for id, behaviour in BEHAVIOURS.items() if behaviour.kind == "misstep"]

SEEDS = st.integers(min_value=0, max_value=2**32)
UNIT = st.floats(min_value=-1.0, max_value=1.0, allow_nan=False)


@dataclass(frozen=True, slots=True)
class Pick:
    """Take a reply on offer; the number is cut to how many there are."""

    number: int


Intent = Pick | Desk | Typed


def styles() -> st.SearchStrategy[Style]:
    """Any style, the corners of the square more often than chance."""
    edge = st.sampled_from([-1.0, -0.6, 0.0, 0.6, 1.0])
    return st.builds(Style, edge | UNIT, edge | UNIT)


def temperaments() -> st.SearchStrategy[Temperament]:
    """Any temperament that a file can give."""
    points = st.integers(min_value=0, max_value=100).map(float)
    factor = st.floats(min_value=0.5, max_value=1.5)
    return st.builds(Temperament, UNIT, UNIT, UNIT, points, points, factor, factor)


def personas(persona: Persona) -> st.SearchStrategy[Persona]:
    """A persona as it is, or with another style and temperament."""
    return st.just(persona) | st.builds(lambda style, temper: replace(persona, style=style, temperament=temper), styles(), temperaments())


def _shown(ids: Sequence[str], length: int) -> st.SearchStrategy[tuple[Shown, ...]]:
    place = st.integers(min_value=0, max_value=length)
    span = st.tuples(place, place).map(lambda pair: (min(pair), max(pair)))
    one = st.builds(Shown, st.sampled_from(ids), st.floats(min_value=0.0, max_value=1.0), span, span)
    return st.lists(one, max_size=4).map(tuple)


def _some(ids: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Up to three ids, sometimes one that does not exist, sometimes one twice."""
    return st.lists(st.sampled_from([*ids, "nothing-of-that-name"]), max_size=3).map(tuple)


def readings(scene: Scene, length: int) -> st.SearchStrategy[Reading]:
    """Whatever a reader might say of a text of this length in this scene."""
    replies = [reply.id for beat in scene.beats.values() for reply in beat.replies]
    sentence = st.tuples(st.just(0), st.integers(min_value=0, max_value=length))
    return st.builds(
        Reading,
        techniques=_shown(TECHNIQUE_IDS, length),
        missteps=_shown(MISSTEP_IDS, length),
        facts=_some(list(scene.facts)),
        milestones=_some(list(scene.milestones)),
        offers=_some(list(scene.remedies)),
        promises=_some(list(scene.promises)),
        states=_some([entry.id for entry in (*scene.record, *scene.knowledge)]),
        questions=st.lists(st.builds(Question, st.sampled_from(["open", "closed"]), sentence), max_size=2).map(tuple),
        nearest=st.none() | st.builds(Nearest, st.sampled_from(replies), st.floats(min_value=0.0, max_value=1.0)),
        understood=st.booleans() | st.just(True),
        scores=st.dictionaries(st.sampled_from(["empathy", "rude", "polite"]), st.floats(min_value=0.0, max_value=1.0)),
    )


def intents(scene: Scene) -> st.SearchStrategy[Intent]:
    """One thing to try: a reply on offer, a desk action with a right or wrong argument, or something typed."""
    texts = st.text(max_size=60) | st.sampled_from(["Sorry. What is it for?", "We will see. " * 12, "[/] `x` {first} $close"])
    typed = texts.flatmap(lambda text: st.builds(Typed, st.just(text), readings(scene, len(text)), st.booleans()))
    names = st.sampled_from(
        ["", *scene.colleagues, "nobody", "warm", "cold", "2", "15", "0", "99", "9" * 6000, "¼", "a few words for the next one"]
    )
    argument = names | st.sampled_from([f"{manner} {id}" for manner in ("warm", "cold") for id in (*scene.colleagues, "nobody")])
    desk = st.builds(Desk, st.sampled_from(ACTIONS), argument)
    # Handing over ends most talks: rare, so that plays grow long.
    quiet = st.builds(Desk, st.sampled_from(["record", "knowledge", "ask", "note"]), argument)
    return st.one_of(st.integers(0, 3).map(Pick), st.integers(0, 3).map(Pick), typed, quiet, st.one_of(quiet, desk))


def move_of(intent: Intent, encounter: Encounter) -> Move:
    """The intent as a move here. With nothing on offer, a pick is a reply that does not exist."""
    if not isinstance(intent, Pick):
        return intent
    shown = options(encounter)
    return Chosen(shown[intent.number % len(shown)].id if shown else "nothing-on-offer")


@dataclass(frozen=True, slots=True)
class Step:
    """One attempt of a play."""

    before: Encounter
    move: Move
    after: Encounter
    """The same as before if the move was refused."""
    refused: bool


def steps(encounter: Encounter, wanted: Sequence[Intent]) -> Iterator[Step]:
    """Play the intents until the talk ends or they do; a refused move is skipped, as at the keyboard."""
    for intent in wanted:
        if encounter.end is not None:
            return
        move = move_of(intent, encounter)
        try:
            after, refused = play(encounter, move), False
        except MoveError:
            after, refused = encounter, True
        yield Step(encounter, move, after, refused)
        encounter = after


@st.composite
def plays(draw: st.DrawFn, scene: Scene, persona: Persona, longest: int = 30) -> tuple[Encounter, list[Intent]]:
    """A talk at its start, and what is tried in it."""
    start = begin(scene, draw(personas(persona)), draw(SEEDS))
    return start, draw(st.lists(intents(scene), min_size=1, max_size=longest))
