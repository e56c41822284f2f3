"""Speed and memory of the game, as a table: `make bench`. Exit code 1 when something is over its limit.

Absolute numbers are CPU time, best of five. First paint is wall time, as a ratio to a bare Textual app in the same run: both wait for
the same machine.
"""

import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

BARE = """
from textual.app import App, ComposeResult
from textual.widgets import Static
class Bare(App[None]):
    def compose(self) -> ComposeResult:
        yield Static("A bare app, painted whole.")
Bare().run()
"""
TYPED = (
    "I'm sorry, that was our doing. What is it for?",
    "So if I've got it right, nobody rang you and it is still not there. That must have been a worrying week.",
    "Let me look at the record first, then I'll tell you what happened and when you will have it.",
    "I can send another one today, or you get the money back. Which would you rather have?",
    "I'll ring you at six to say that it has left.",
)
"""Replies as learners type them; they fit any scene more or less."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    """At most this; None is only told."""
    note: str = ""
    least: bool = False
    """Whether the limit is the least that there must be."""

    @property
    def holds(self) -> bool:
        """Whether it is within its limit."""
        return self.limit is None or (self.value >= self.limit if self.least else self.value <= self.limit)


Part = Callable[[], Iterator[Measure]]
"""Some lines of the table, measured as they are asked for."""


def best_of(action: Callable[[], object], times: int = 5) -> float:
    """The least CPU time of several runs, in milliseconds."""
    taken: list[float] = []
    for _ in range(times):
        start = time.process_time()
        action()
        taken.append(1000 * (time.process_time() - start))
    return min(taken)


def first_paint(rounds: int = 7) -> Iterator[Measure]:
    """From the start of the process to the first whole frame on the screen, against a bare Textual app; and the memory of both."""
    from scripts.terminal import Terminal

    def once(command: list[str], painted: Callable[[str], bool], saves: Path) -> tuple[float, int]:
        with Terminal([sys.executable, *command], env={"RAPPORT_SAVES": str(saves), "PYTHONPATH": str(ROOT)}) as terminal:
            seconds = terminal.wait_until(painted)
            # Memory is told as it stands once everything has loaded behind the first screen.
            terminal.read_for(1.5)
        return seconds, terminal.peak

    with tempfile.TemporaryDirectory() as folder:
        saves = Path(folder)
        # The first of each warms the disk's cache and writes the bytecode.
        pairs = [(once(["-c", BARE], _bare_painted, saves), once(["-m", "game"], _home_painted, saves)) for _ in range(rounds + 1)][1:]
    bare, game = (statistics.median(pair[side][0] for pair in pairs) for side in (0, 1))
    ratio = statistics.median(ours[0] / theirs[0] for theirs, ours in pairs)
    yield Measure("first paint, ratio to a bare Textual app", ratio, "x", 1.4, f"{1000 * game:.0f} ms to {1000 * bare:.0f} ms")
    memory = statistics.median(pair[1][1] for pair in pairs) / 2**20
    yield Measure("memory, home screen with all loaded", memory, "MiB", None, f"bare {pairs[0][0][1] / 2**20:.0f} MiB")


def _bare_painted(text: str) -> bool:
    return "painted whole" in text


def _home_painted(text: str) -> bool:
    """The first screen has words on most of its lines and its last line, the footer."""
    lines = text.splitlines()
    return bool(lines[-1].strip()) and sum(bool(re.search(r"\w\w", line)) for line in lines) >= 4


def replies() -> Iterator[Measure]:
    """CPU of a turn, from the line that was entered to the values that are painted: the dearest turn of talks with everybody."""
    from game.content.read.library import load_library
    from game.encounter import Encounter, begin, options, play, read_move
    from game.language import Reader

    library = load_library()
    reader = Reader.load()

    def answer(encounter: Encounter, line: str) -> Encounter:
        return play(encounter, read_move(encounter, line, reader))

    chosen = typed = 0.0
    turns = 0
    for scene in library.scenes.values():
        for persona in library.personas.values():
            if not scene.suits(persona.id, persona.style.name):
                continue
            encounter = begin(scene, persona, 7)
            for line in TYPED:
                if encounter.ending is None:
                    typed = max(typed, best_of(partial(answer, encounter, line)))
                    offered = options(encounter)
                    if not offered:
                        break
                    chosen = max(chosen, best_of(partial(answer, encounter, "1")))
                    encounter = answer(encounter, str(1 + turns % len(offered)))
                    turns += 1
    yield Measure("a chosen reply, dearest turn", chosen, "ms", 2, f"of {turns} turns")
    yield Measure("a typed reply, dearest turn", typed, "ms", 10)


CUSTOMERS = 4096
"""Customers in the batch of the kernel."""
SIX = (
    ("validates", "owns-fault", "open-question", "fact told", "turn", "minute"),
    ("paraphrase", "gives-reason", "milestone", "turn", "minute", "words"),
    ("stock-script", "vagueness", "wait unannounced", "turn", "minute", "words"),
    ("concrete-offer", "offer fits", "promises-follow-up", "milestone", "turn", "minute"),
)
"""Turns as talks have them, six events each."""


def kernel() -> Iterator[Measure]:
    """The customer alone: a turn felt by a batch, as exploration does it, and by one, without the text and the ledger of play."""
    import numpy as np

    from game.content.read.library import load_library
    from game.customer.crowd import Ints
    from game.customer.tables import INDEX
    from game.encounter.turn import Appraised
    from game.explore.batch import Cohort, course

    library = load_library()
    persona, scene = next(iter(library.personas.values())), next(iter(library.scenes.values()))
    turns = [
        Appraised(
            (),
            np.array([[INDEX[row]] for row in rows], dtype=np.int64),
            np.ones((len(rows), 1)),
            np.array([float(number)]),
            np.array([number / 10]),
            np.array([1.0]),
            0,
        )
        for number, rows in enumerate(SIX * 2, start=1)
    ]

    def each_turn(size: int, own: bool = False) -> float:
        """Milliseconds; `own` where every customer has events of their own, as random plays have."""
        cohort = Cohort.arriving([persona] * size, [scene.about] * size, range(size))
        felt = [replace(turn, rows=_dealt(turn.rows, size), weights=np.ones((len(turn.rows), size))) for turn in turns] if own else turns
        return best_of(lambda: [None for _ in course(cohort, felt)]) / len(turns)

    def _dealt(rows: Ints, size: int) -> Ints:
        # The same events in another place for every customer.
        return np.stack([np.roll(rows[:, 0], number % len(rows)) for number in range(size)], axis=1)

    note = "six events each, without text and ledger"
    yield Measure("turns of 4096 customers treated alike", CUSTOMERS / each_turn(CUSTOMERS), "k/s", 500, note, least=True)
    own = CUSTOMERS / each_turn(CUSTOMERS, own=True)
    yield Measure("turns of 4096 customers, each their own", own, "k/s", 500, note, least=True)
    yield Measure("a turn of a single customer", each_turn(1), "ms", 1, "the same, alone")


def content() -> Iterator[Measure]:
    """Reading content: 50 scenes that were read before, and one great scene that was not."""
    from game.content.read.library import load_library

    with tempfile.TemporaryDirectory() as folder:
        root, cache = Path(folder) / "root", Path(folder) / "cache"
        shutil.copytree(ROOT / "personas", root / "personas")
        (root / "scenes").mkdir(parents=True)
        shipped = sorted((ROOT / "scenes").glob("*.yaml"))
        for number in range(50):
            text = shipped[number % len(shipped)].read_text(encoding="utf-8")
            (root / "scenes" / f"scene{number}.yaml").write_text(f"{text}\n# {number}\n", encoding="utf-8")
        load_library(root, cache)
        warm = best_of(lambda: load_library(root, cache))
        found = len(load_library(root, cache).scenes)
        yield Measure(
            "50 scenes warm", warm, "ms", 300, f"{found} read, {len(list((root / 'personas').glob('*.yaml')))} personas with them"
        )
    yield Measure("a scene of 200 beats cold", best_of(_read_great_scene), "ms", 150)


def great_scene(beats: int = 200) -> str:
    """A scene of so many beats, each with three replies, as a writer would write it."""
    head = (ROOT / "scripts" / "great_scene.yaml").read_text(encoding="utf-8")
    written = [head.rstrip()]
    for number in range(beats):
        after = "end" if number == beats - 1 else f"beat{number + 1}"
        written.append(
            f"""  beat{number}:
    says: |
      It still has not come, and that was question {number}.
      [driver] Well? That was question {number}.
      [trust > 60] I believe you, but where is it? That was number {number}.
    replies: |
      I'm sorry about that. What is it for, number {number}?  // apologises "I'm sorry about that", open-question, asks sunday -> {after}
      [sunday known] Another one leaves today at {number % 12 + 1}.  // concrete-offer, does remedy, offers courier -> {after}
      @calm{number} Calm down, number {number}.  // dismisses
    else: |
      I don't follow you. Where is my coat, for the time number {number}?"""
        )
    return "\n".join(written) + "\n"


def _read_great_scene() -> None:
    from game.content.read.library import read_scene

    scene, findings = read_scene(great_scene(), "bench:great")
    errors = [finding for finding in findings if finding.severity == "error"]
    if scene is None or errors:
        raise SystemExit(f"the bench's own scene cannot be read: {errors[:3]}")


def main() -> int:
    """Measure and print everything; returns the exit code."""
    held = True
    print(f"{'':44}{'measured':>12}{'limit':>12}")
    for part in (replies, kernel, content, first_paint):
        for measure in part():
            limit = "" if measure.limit is None else f"{'≥ ' if measure.least else ''}{measure.limit:g} {measure.unit}"
            mark = "" if measure.holds else "  OVER ITS LIMIT"
            note = f"  ({measure.note})" if measure.note else ""
            print(f"{measure.name:44}{measure.value:>8.2f} {measure.unit:3}{limit:>12}{mark}{note}", flush=True)
            held = held and measure.holds
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
