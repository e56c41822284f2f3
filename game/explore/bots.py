"""Players without judgement: what a scene gives to somebody who picks without thinking. Owns how each of them picks."""

from collections.abc import Callable
from dataclasses import dataclass

from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.customer.chance import pick
from game.encounter.engine import begin, play
from game.encounter.moves import Chosen, Desk
from game.encounter.options import options
from game.encounter.state import Encounter, Option
from game.text import words

Picker = Callable[[Encounter, tuple[Option, ...], int], Option]

_POLITE = {"please", "thank", "thanks", "sorry", "apologise", "apologize", "understand", "appreciate", "kindly", "glad", "happy", "course"}


def _random(encounter: Encounter, shown: tuple[Option, ...], seed: int) -> Option:
    return shown[pick(len(shown), seed, "bot", len(encounter.turns))]


def _first(encounter: Encounter, shown: tuple[Option, ...], seed: int) -> Option:
    return shown[0]


def _longest(encounter: Encounter, shown: tuple[Option, ...], seed: int) -> Option:
    return max(shown, key=lambda option: (len(option.text), -option.number))


def _politest(encounter: Encounter, shown: tuple[Option, ...], seed: int) -> Option:
    return max(shown, key=lambda option: (sum(word.casefold() in _POLITE for word in words(option.text)), -option.number))


BOTS: dict[str, Picker] = {"random": _random, "first": _first, "longest": _longest, "politest": _politest}


@dataclass(frozen=True, slots=True)
class Tally:
    """What a bot got over some seeds."""

    mean: float
    """Mean rating, points."""
    endings: dict[str, int]
    turns: float
    """Mean number of turns."""


def run(scene: Scene, persona: Persona, bot: str, seeds: range) -> Tally:
    """Let a bot play a scene once for every seed."""
    ended = [_played(scene, persona, BOTS[bot], seed) for seed in seeds]
    endings: dict[str, int] = {}
    for encounter in ended:
        assert encounter.end is not None
        endings[encounter.end.id] = endings.get(encounter.end.id, 0) + 1
    ratings = [encounter.end.rating for encounter in ended if encounter.end is not None]
    return Tally(sum(ratings) / len(ratings) / 10, endings, sum(encounter.state.turn for encounter in ended) / len(ended))


def _played(scene: Scene, persona: Persona, picker: Picker, seed: int) -> Encounter:
    encounter = begin(scene, persona, seed)
    while encounter.end is None:
        shown = options(encounter)
        # Where nothing is on offer, somebody who only picks fetches help.
        encounter = play(encounter, Chosen(picker(encounter, shown, seed).id) if shown else Desk("escalate"))
    return encounter
