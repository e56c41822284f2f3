"""Counting what the reader finds against what people marked: for `scripts/measure.py` and the tests."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

from game.content.model.lines import fill
from game.content.model.scene import Scene
from game.language import Context, Reader
from game.language.fold import fold

LABELLED = Path(__file__).resolve().parent.parent / "tests" / "labelled"
AGREED = 0.8
"""The F1 between two people from which a label counts: nobody can be held to what people do not agree on."""
KINDS = ("facts", "milestones", "offers", "promises")


@dataclass(slots=True)
class Count:
    """What was found and what was not."""

    right: int = 0
    extra: int = 0
    missed: int = 0
    rest: int = 0

    @classmethod
    def of(cls, pairs: Iterable[tuple[bool, bool]]) -> "Count":
        """From pairs of wanted and found."""
        tally = Counter(pairs)
        return cls(tally[True, True], tally[False, True], tally[True, False], tally[False, False])

    def turned(self) -> "Count":
        """The same with yes and no exchanged."""
        return Count(self.rest, self.missed, self.extra, self.right)

    @property
    def wanted(self) -> int:
        """How many people marked."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(self.right + self.extra, 1)

    @property
    def recall(self) -> float:
        """The share of what was marked that was found."""
        return self.right / max(self.wanted, 1)

    @property
    def f1(self) -> float:
        """Twice the right ones over all found and all marked."""
        return 2 * self.right / max(2 * self.right + self.extra + self.missed, 1)


def _marks(row: Mapping[str, object]) -> dict[str, str]:
    both = [*row["techniques"], *row["missteps"]]  # type: ignore[misc] # lists, as the files' own test says
    return {mark["id"]: mark["quote"] for mark in both}


def _overlap(first: tuple[int, int], second: tuple[int, int], text: str) -> float:
    """The token-F1 of two spans of a text."""
    left, right = (Counter(text[slice(*span)].split()) for span in (first, second))
    shared = sum((left & right).values())
    return 2 * shared / max(sum(left.values()) + sum(right.values()), 1)


def label_counts(reader: Reader, paths: Sequence[Path]) -> tuple[dict[str, Count], list[float]]:
    """For each label what was found of what was marked, and how far the quoted sentences agree where both found it."""
    counts: dict[str, Count] = defaultdict(Count)
    quotes: list[float] = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            text, wanted = row["text"], _marks(row)
            found = {one.id: one for one in reader.read(text, Context(customer=row["customer"])).shown}
            for id in wanted.keys() | found.keys():
                counts[id].right += id in wanted and id in found
                counts[id].extra += id not in wanted
                counts[id].missed += id not in found
                if id in wanted and id in found:
                    start = text.find(wanted[id])
                    quotes.append(_overlap(found[id].sentence, (start, start + len(wanted[id])), text))
    return dict(counts), quotes


def agreement() -> dict[str, float]:
    """For each label the F1 between two people who labelled the same test replies without seeing each other's labels.

    Where they differ a third has judged, so that the test files hold what at least two of three saw.
    """
    first, second = (_sets(LABELLED / f"{name}.jsonl") for name in ("first", "second"))
    labels = sorted({label for shown in (*first.values(), *second.values()) for label in shown})
    return {label: Count.of((label in first[id], label in second[id]) for id in first).f1 for label in labels}


def agreed() -> frozenset[str]:
    """The labels that count: those on which two people agree at least as well as the reader is asked to."""
    return frozenset(label for label, f1 in agreement().items() if f1 >= AGREED)


def _sets(path: Path) -> dict[str, set[str]]:
    return {row["id"]: set(_marks(row)) for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}


_SAMPLE = (
    ("The blue van stands at 12 Mill Lane on Monday, next to the nineteen old boxes.", "My boxes are in the van."),
    ("Two keys hang by the green door; one is bent", ""),
)


def fingerprint(reader: Reader) -> str:
    """A sum over what is seen of two fixed replies: another one means that the numbers were learned for other features."""
    total = 0
    for text, customer in _SAMPLE:
        folded = fold(text)
        for seen in reader.evidence(folded, Context(customer=customer)).seen(folded, customer):
            total = crc32(repr(sorted(zip(seen.places, seen.values, strict=True))).encode(), total)
    return f"{total:08x}"


def scene_counts(reader: Reader) -> dict[str, Count]:
    """Facts, milestones, offers and promises of the authored replies of the shipped scenes, each read with itself left out."""
    from game.content.read.library import load_library

    library = load_library()
    persona = next(iter(library.personas.values()))
    counts = {kind: Count() for kind in KINDS}
    for scene in library.scenes.values():
        slots = {**scene.slots, **persona.slots}
        for beat in scene.beats.values():
            customer = " ".join(fill(line.text, slots) for line in beat.says[:1])
            for reply in beat.replies:
                context = Context(_without(scene, reply.text), (persona.name,), slots, beat.id, (), customer)
                reading = reader.read(fill(reply.text, slots), context)
                for kind in KINDS:
                    wanted, found = set(getattr(reply.reading, kind)), set(getattr(reading, kind))
                    counts[kind].right += len(wanted & found)
                    counts[kind].extra += len(found - wanted)
                    counts[kind].missed += len(wanted - found)
    return counts


def _without(scene: Scene, text: str) -> Scene:
    """The scene without the replies of this text, so that a reply is no example of itself."""
    beats = {id: replace(beat, replies=tuple(reply for reply in beat.replies if reply.text != text)) for id, beat in scene.beats.items()}
    return replace(scene, beats=beats, hash="")
