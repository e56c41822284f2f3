"""Can an attentive player tell the feeling from the words? `make moments`: 400 random moments of random talks, with the text alone.

A moment is a turn of the customer: what was said aloud, without stage direction, meter or score. The truth is the strongest hidden
feeling then. Two readers guess it: a small classifier that never saw a line of the moment, and a list of good and bad words. As a
scene's story goes with its feeling, everything is measured again with each scene opened in every feeling: then the story tells nothing.
Owns the talks and the figures; `scripts/readers.py` owns the readers.
"""

import argparse
import dataclasses
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from game.content.model.persona import Persona  # noqa: E402 - run as a script
from game.content.model.scene import Feeling as Opening  # noqa: E402
from game.content.model.scene import Scene  # noqa: E402
from game.content.read.library import Library, load_library  # noqa: E402
from game.customer.chance import draw, pick  # noqa: E402
from game.customer.felt import Feeling  # noqa: E402
from game.encounter.engine import begin, play  # noqa: E402
from game.encounter.moves import Chosen, Desk, Move  # noqa: E402
from game.encounter.options import on_offer, options  # noqa: E402
from game.encounter.state import Encounter  # noqa: E402
from game.explore import search  # noqa: E402
from scripts.measure import area  # noqa: E402
from scripts.readers import GROUPS, OTHERS, Classifier, Group, Moment, balance, by_list  # noqa: E402

GROUP_OF: Mapping[Feeling, Group] = {
    "worry": "worry", "anger": "anger", "hurt": "anger", "disappointment": "disappointment", "resignation": "resignation",
    "calm": "calm", "relief": "good", "gratitude": "good", "joy": "good",
}  # fmt: skip
OPENINGS: tuple[Opening, ...] = ("worried", "angry", "disappointed", "hurt", "resigned", "calm")
"""How customers come in where each scene is opened in every feeling."""
MOMENTS, SEEDS, SEED = 400, 100, 1
"""Moments drawn; talks for every scene and persona; the seed of what is drawn."""
LOW, HIGH = 450, 550
"""Trust in tenths: below the first an amiable customer with a bad feeling is withdrawing, from the second on one without is content."""


def talk(scene: Scene, persona: Persona, seed: int, line: Sequence[Move] = ()) -> Encounter:
    """A talk to its end: so much of a given line of moves as the seed says and the scene allows, then replies on offer at random."""
    encounter = begin(scene, persona, seed)
    for move in line[: pick(len(line) + 1, seed, "line")]:
        if encounter.end is not None or (isinstance(move, Chosen) and all(move.reply != reply.id for reply in on_offer(encounter))):
            break
        encounter = play(encounter, move)
    while encounter.end is None:
        shown = options(encounter)
        # Where nothing is on offer, somebody who only picks fetches help.
        move = Chosen(shown[pick(len(shown), seed, "moment", len(encounter.turns))].id) if shown else Desk("escalate")
        encounter = play(encounter, move)
    return encounter


def moments_of(encounter: Encounter, number: int) -> Iterator[Moment]:
    """The moments of a talk in which something was said."""
    persona, scene = encounter.persona, encounter.scene
    for turn in encounter.turns:
        if turn.speech.text:
            lines = frozenset(f"{persona.id if line.startswith('voice/') else scene.id} {line}" for line in turn.speech.lines)
            feeling = GROUP_OF[turn.inside.feeling]
            amiable = persona.style.name == "amiable"
            yield Moment(turn.speech.text, feeling, persona.id, scene.id, amiable, number, lines, turn.meters.trust)


def _castings(library: Library) -> Iterator[tuple[Scene, Persona]]:
    for scene in library.scenes.values():
        for persona in library.personas.values():
            if scene.suits(persona.id, persona.style.name):
                yield scene, persona


def collect(library: Library, seeds: range, searched: bool = True) -> list[Moment]:
    """The moments of a talk for every scene, persona and seed; where searched, every other one begins as the best or the worst play."""
    talks: list[Encounter] = []
    for scene, persona in _castings(library):
        lines: list[Sequence[Move]] = [()]
        if searched:
            lines = [(), search(scene, persona, SEED, "best", 2).moves, (), search(scene, persona, SEED, "worst", 2).moves]
        talks += [talk(scene, persona, seed, lines[seed % len(lines)]) for seed in seeds]
    return _all(talks)


def collect_opened(library: Library, seeds: range) -> list[Moment]:
    """The moments of random talks for every scene, persona, opening feeling and seed."""
    return _all(
        talk(dataclasses.replace(scene, about=dataclasses.replace(scene.about, feeling=opening)), persona, seed)
        for scene, persona in _castings(library)
        for opening in OPENINGS
        for seed in seeds
    )


def _all(talks: Iterable[Encounter]) -> list[Moment]:
    return [moment for number, encounter in enumerate(talks) for moment in moments_of(encounter, number)]


@dataclass(frozen=True, slots=True)
class Figure:
    """How well some guesses hit. All but `of` and `table` 0 to 1."""

    of: int
    """Guesses."""
    accuracy: float
    low: float
    """Bounds of its 95 % interval (Wilson)."""
    high: float
    macro: float
    """Mean F1 over the classes that occur."""
    majority: float
    """What always saying the commonest class would hit."""
    frequency: float
    """What guessing each class as often as it occurs would hit."""
    table: Mapping[str, Mapping[str, int]]
    """Truth, then guess: how often."""

    @property
    def chance(self) -> float:
        """The better of the two guesses without reading."""
        return max(self.majority, self.frequency)


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    share, z = right / of, 1.96
    middle, half = share + z * z / (2 * of), z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of)


def figure(truths: Sequence[str], guesses: Sequence[str]) -> Figure:
    """The figures of guesses, each beside its truth; at least one."""
    pairs, true, said = Counter(zip(truths, guesses, strict=True)), Counter(truths), Counter(guesses)
    right, of = sum(pairs[one, one] for one in true), len(truths)
    f1 = [2 * pairs[one, one] / (true[one] + said[one]) for one in true]
    table = {one: {other: pairs[one, other] for other in sorted(said)} for one in sorted(true)}
    shares = [count / of for count in true.values()]
    return Figure(of, right / of, *wilson(right, of), sum(f1) / len(f1), max(shares), sum(share * share for share in shares), table)


@dataclass(frozen=True, slots=True)
class Part:
    """The figures of some talks."""

    talks: int
    moments: int
    occurs: Mapping[str, int]
    """How often each feeling occurs in all moments."""
    readers: Mapping[str, Figure]
    """The classifier, by what it may learn from."""
    voiced: Mapping[str, Figure]
    """The same, only the moments that hold a line of the persona's own voice."""
    scene_alone: Figure
    """The commonest feeling of the scene with other personas, guessed without a word."""
    word_list: Figure
    """Good, even or bad."""
    word_list_area: float
    """The chance that the list finds more good in a good moment than in a bad one; 0.5 tells nothing."""
    pairs: Mapping[str, Figure]
    """Two moments of one persona in one scene with two feelings: which is which. Scene and persona tell nothing here; chance is 0.5."""


@dataclass(frozen=True, slots=True)
class Report:
    """All figures."""

    shipped: Part
    """The scenes as they are."""
    opened: Part
    """Each scene opened in every feeling."""
    withdrawal: Mapping[str, Figure]
    """Amiable customers: polite withdrawal or contentment, as many of each."""


def measure(shipped: Sequence[Moment], opened: Sequence[Moment], count: int = MOMENTS) -> Report:
    """Every figure, from the moments that `collect` and `collect_opened` gave."""
    return Report(_part(shipped, count), _part(opened, count), _withdrawal(shipped, count // 2))


def _part(moments: Sequence[Moment], count: int) -> Part:
    classifier = Classifier(moments, [GROUPS.index(moment.feeling) for moment in moments], len(GROUPS))
    drawn = _sample(range(len(moments)), count, moments, "moment")
    truths = {number: moments[number].feeling for number in drawn}

    def read(numbers: Sequence[int]) -> dict[str, Figure]:
        true = [truths[number] for number in numbers]
        return {way: figure(true, [GROUPS[classifier.guess(number, way)] for number in numbers]) for way in OTHERS} if numbers else {}

    toned = [(moments[number].tone == "good", float(balance(moments[number].text))) for number in drawn if truths[number] != "calm"]
    return Part(
        len({moment.talk for moment in moments}),
        len(moments),
        dict(Counter(moment.feeling for moment in moments)),
        read(drawn),
        read([number for number in drawn if any(" voice/" in line for line in moments[number].lines)]),
        figure(list(truths.values()), [_by_scene(moments, moments[number]) for number in drawn]),
        figure([moments[number].tone for number in drawn], [by_list(moments[number].text) for number in drawn]),
        area(toned),
        _pairs(classifier, count // 2),
    )


def _sample(numbers: Sequence[int], count: int, moments: Sequence[Moment], salt: str) -> list[int]:
    """Moments drawn at random out of those numbered, at most one of a talk: two of one talk are hardly two."""
    by_talk: dict[int, list[int]] = defaultdict(list)
    for number in numbers:
        by_talk[moments[number].talk].append(number)
    talks = sorted(by_talk, key=lambda one: draw(SEED, salt, one))[:count]
    return [by_talk[one][pick(len(by_talk[one]), SEED, salt, "which", one)] for one in talks]


def _by_scene(moments: Sequence[Moment], moment: Moment) -> Group:
    counts = Counter(other.feeling for other in moments if other.scene == moment.scene and other.persona != moment.persona)
    return max(GROUPS, key=lambda group: counts[group])


def _pairs(classifier: Classifier, count: int) -> dict[str, Figure]:
    """For all feelings and for every two: which of two moments has which."""
    cells: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for number, moment in enumerate(classifier.moments):
        cells[moment.persona, moment.scene, classifier.classes[number]].append(number)

    def right(number: int, against: Sequence[int]) -> bool | None:
        moment, here = classifier.moments[number], classifier.classes[number]
        rivals = [
            other
            for group in against
            if group != here
            for other in cells.get((moment.persona, moment.scene, group), ())
            if classifier.moments[other].talk != moment.talk
        ]
        if not rivals:
            return None
        other = rivals[pick(len(rivals), SEED, "rival", number)]
        there = classifier.classes[other]
        first, second = classifier.scores(number, "persona"), classifier.scores(other, "persona")
        if not np.isfinite([first[here], first[there], second[here], second[there]]).all():
            return None
        return bool(first[here] - first[there] > second[here] - second[there])

    found: dict[str, Figure] = {}
    everything = range(len(GROUPS))
    kinds: dict[str, tuple[int, ...]] = {"any two": tuple(everything)}
    kinds |= {f"{GROUPS[one]} or {GROUPS[other]}": (one, other) for one, other in combinations(everything, 2)}
    for name, groups in kinds.items():
        # Of two feelings the rarer one is drawn, so that no moment counts twice.
        rarer = min(groups, key=classifier.classes.count)
        asked = [n for n, group in enumerate(classifier.classes) if group == rarer or len(groups) > 2]
        said = [answer for n in _sample(asked, count, classifier.moments, name) if (answer := right(n, groups)) is not None]
        if said:
            one = figure(["right"] * len(said), ["right" if answer else "wrong" for answer in said])
            found[name] = dataclasses.replace(one, macro=one.accuracy, majority=0.5, frequency=0.5)
    return found


def _withdrawal(moments: Sequence[Moment], each: int) -> dict[str, Figure]:
    """Polite withdrawal (low trust, a bad feeling) or contentment (trust, a good feeling or calm), of the amiable."""
    told = [one for one in moments if (one.trust < LOW and one.tone == "bad") or (one.trust >= HIGH and one.tone != "bad")]
    classes = [0 if one.tone == "bad" else 1 for one in told]
    classifier = Classifier(told, classes, 2)
    amiable = [number for number, one in enumerate(told) if one.amiable]
    sides = [_sample([number for number in amiable if classes[number] == side], each, told, f"side {side}") for side in range(2)]
    most = min(len(side) for side in sides)
    if not most:
        return {}
    numbers = [number for side in sides for number in side[:most]]
    names = ("withdrawn", "content")
    truths = [names[classes[number]] for number in numbers]
    found = {str(way): figure(truths, [names[classifier.guess(number, way)] for number in numbers]) for way in OTHERS}
    # The list must say one of two: where its words are even, it takes politeness for contentment.
    found[_LIST] = figure(truths, [names[balance(told[number].text) >= 0] for number in numbers])
    return found


_LIST = "word list"
_NAMES: Mapping[str, str] = {**{way: f"classifier, {told}" for way, told in OTHERS.items()}, _LIST: _LIST}
_HEAD = f"{'accuracy [95 %]':18} macro-F1 commonest by frequency  moments"


def _line(name: str, found: Figure) -> str:
    interval = f"{found.accuracy:.2f} [{found.low:.2f}, {found.high:.2f}]"
    return f"  {name:48} {interval}  {found.macro:.2f}     {found.majority:.2f}      {found.frequency:.2f}       {found.of:4}"


def show(report: Report, tell: Callable[[str], object] = print) -> None:
    """The report in words."""
    _show_part("The scenes as they are", report.shipped, tell)
    _show_part("Each scene opened in every feeling", report.opened, tell)
    tell(f"\n{'An amiable customer: withdrawn or content':50} {_HEAD}")
    for way, found in report.withdrawal.items():
        tell(_line(_NAMES[way], found))


def _show_part(name: str, part: Part, tell: Callable[[str], object]) -> None:
    occurs = ", ".join(f"{group} {part.occurs.get(group, 0)}" for group in GROUPS)
    tell(f"\n{name}: {part.talks} talks, {part.moments} moments: {occurs}")
    tell(f"\n{'Which feeling, from the words alone':50} {_HEAD}")
    for way, found in part.readers.items():
        tell(_line(_NAMES[way], found))
    for way, found in part.voiced.items():
        tell(_line(f"  where the own voice is heard, {way}", found))
    tell(_line("no words: the scene alone", part.scene_alone))
    tell(_line("word list: good, even or bad", part.word_list))
    tell(f"  {'word list: a good moment sounds better than a bad':48} {part.word_list_area:.2f} (chance .50)")
    _table(_NAMES["persona"], part.readers["persona"], tell)
    _table(_LIST, part.word_list, tell)
    tell("\nOne persona, one scene, two feelings: which moment has which (other personas' lines; chance .50)")
    for name, found in part.pairs.items():
        tell(f"  {name:48} {found.accuracy:.2f} [{found.low:.2f}, {found.high:.2f}]  of {found.of}")


def _table(name: str, found: Figure, tell: Callable[[str], object]) -> None:
    said = sorted({guess for row in found.table.values() for guess in row})
    tell(f"\n  {name}: truth down, guess across\n  {'':16}" + "".join(f"{guess:>16}" for guess in said))
    for truth, row in found.table.items():
        tell(f"  {truth:16}" + "".join(f"{row.get(guess, 0):16}" for guess in said))


def main() -> None:
    """Play, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=SEEDS, help="talks for every scene and persona")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    chosen = parser.parse_args()
    library = load_library()
    # Six openings: fewer seeds give as many talks.
    report = measure(collect(library, range(chosen.seeds)), collect_opened(library, range(max(chosen.seeds // len(OPENINGS), 1))))
    if chosen.json:
        print(json.dumps(dataclasses.asdict(report), indent=1))
    else:
        show(report)


if __name__ == "__main__":
    main()
