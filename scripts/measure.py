"""How well the reader reads: `make measure DATA=../shared/data`. Prints each figure beside the one it is held to.

Nothing is learned or chosen here, but for one shift that is the same for all scores of all corpora. The own test replies were written and
labelled by people who had not seen the patterns; the corpora under `DATA/dev` train nothing.
"""

import argparse
import gzip
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from game.language import Context, Reader  # noqa: E402 - run as a script
from scripts.counting import LABELLED, Count, agreed, agreement, label_counts, scene_counts  # noqa: E402

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Task:
    """One question put to one corpus."""

    corpus: str
    score: str
    yes: Callable[[object], bool]
    """Which labels count as yes."""
    macro: bool
    """Whether the figure is the mean F1 of yes and no, or the F1 of yes."""
    floor: float | None = None
    note: str = ""


TASKS = (
    Task("epitome_er", "empathy", lambda label: label != 0, True, 0.71, "feelings, present or not (patterns .698, linear .765)"),
    Task("epitome_ex", "question", lambda label: label != 0, True, 0.85, "exploring, present or not (.859, .859)"),
    Task("epitome_ip", "empathy", lambda label: label != 0, True, None, "interpreting, present or not"),
    Task("polite_wiki", "polite", lambda label: label == "polite", True, 0.76, "polite or not (.731, .833)"),
    Task("swda_acts", "thanks", lambda label: label == "thanks", False, 0.72, ""),
    Task("swda_acts", "apology", lambda label: label == "apology", False, 0.72, ""),
    Task("swda_acts", "question", lambda label: str(label).endswith("_question"), False, 0.72, ""),
    Task("dailydialog_act", "question", lambda label: label == "question", True, 0.88, ""),
    Task("dailydialog_act", "promise", lambda label: label == "commissive", False, None, ""),
    Task("esconv_strategy", "question", lambda label: label == "question", False, None, ""),
    Task("esconv_strategy", "suggestion", lambda label: label == "suggestion", False, None, ""),
    Task("esconv_strategy", "reassurance", lambda label: label == "affirm_reassure", False, None, ""),
    Task("esconv_strategy", "self_disclosure", lambda label: label == "self_disclosure", False, None, ""),
    Task("esconv_strategy", "reflection", lambda label: label == "reflect_feelings", False, None, ""),
    Task("esconv_strategy", "paraphrase", lambda label: label == "paraphrase", False, None, ""),
    Task("esconv_strategy", "information", lambda label: label == "information", False, None, ""),
)
SHIFTS = (-0.1, -0.05, 0.0, 0.05, 0.1)


def _rows(path: Path) -> Iterator[Row]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _f1(task: Task, pairs: Sequence[tuple[bool, float]], shift: float) -> float:
    count = Count.of((yes, score >= 0.5 + shift) for yes, score in pairs)
    return (count.f1 + count.turned().f1) / 2 if task.macro else count.f1


def area(pairs: Sequence[tuple[bool, float]]) -> float:
    """The chance that a yes scores above a no, ties counting half."""
    ranked = sorted(pairs, key=lambda pair: pair[1])
    yes = sum(one for one, _ in ranked)
    total, place = 0.0, 0
    while place < len(ranked):
        stop = place
        while stop < len(ranked) and ranked[stop][1] == ranked[place][1]:
            stop += 1
        total += sum(one for one, _ in ranked[place:stop]) * (place + stop + 1) / 2
        place = stop
    return (total - yes * (yes + 1) / 2) / max(yes * (len(ranked) - yes), 1)


def corpora(data: Path, reader: Reader) -> None:
    """The corpora that train nothing."""
    scored: dict[str, list[tuple[object, Mapping[str, float]]]] = {}
    for name in dict.fromkeys(task.corpus for task in TASKS):
        path = data / "dev" / f"{name}.jsonl.gz"
        if not path.is_file():
            print(f"{name}: not there")
            continue
        scored[name] = [(row["label"], reader.read(str(row["text"]), Context(customer=_before(row))).scores) for row in _rows(path)]
    pairs = {task: [(task.yes(label), scores[task.score]) for label, scores in scored.get(task.corpus, ())] for task in TASKS}
    held = [task for task in TASKS if task.floor is not None and pairs[task]]
    shift = max(SHIFTS, key=lambda one: (sum(_f1(task, pairs[task], one) for task in held), -abs(one)))
    print(f"\nCorpora that train nothing; one shift for all scores: {shift:+.2f}")
    for task in TASKS:
        if not pairs[task]:
            continue
        value = _f1(task, pairs[task], shift)
        floor = "" if task.floor is None else f"floor {task.floor:.2f} {'held' if value >= task.floor else 'MISSED'}"
        kind = "macro-F1" if task.macro else "F1"
        print(f"  {task.corpus:16} {task.score:16} {kind:8} {value:.3f}  AUC {area(pairs[task]):.3f}  {floor:18} {task.note}")
    _pooled(pairs, shift)


def _pooled(pairs: Mapping[Task, Sequence[tuple[bool, float]]], shift: float) -> None:
    """The mean of the three acts of SwDA that a floor names together."""
    acts = [_f1(task, pairs[task], shift) for task in TASKS if task.corpus == "swda_acts" and pairs[task]]
    if acts:
        mean = statistics.fmean(acts)
        print(f"  swda_acts        thanks, apology, questions: mean F1 {mean:.3f}  floor 0.72 {'held' if mean >= 0.72 else 'MISSED'}")


def _before(row: Row) -> str:
    context = row.get("context") or [""]
    assert isinstance(context, list)
    return str(context[-1])


def own(reader: Reader, each: bool) -> None:
    """The own test replies."""
    counts, quotes = label_counts(reader, [LABELLED / "test_a.jsonl", LABELLED / "test_b.jsonl"])
    counting = agreed()
    enough = sorted(id for id, count in counts.items() if id in counting and count.wanted >= 15)
    macro = statistics.fmean(counts[id].f1 for id in enough)
    people = agreement()
    everything = statistics.fmean(count.f1 for count in counts.values() if count.wanted >= 15)
    print(f"\nOwn test replies: macro-F1 {macro:.3f} over the {len(enough)} labels that count, {everything:.3f} over all with 15 or more")
    print(f"  two people on the same labels: {statistics.fmean(people[id] for id in enough):.3f}")
    print(f"  quoted sentence agrees (token F1) {statistics.fmean(quotes):.3f}, floor .85")
    if each:
        for id in sorted(enough, key=lambda id: counts[id].f1):
            count = counts[id]
            tally = f"right {count.right:3}  extra {count.extra:3}  missed {count.missed:3}"
            print(f"  {id:24} F1 {count.f1:.2f}  people {people[id]:.2f}  {tally}")


def scenes(reader: Reader) -> None:
    """What authored replies do in their scenes, read as if they were typed, each with itself taken out of the scene."""
    print("\nAuthored replies of the shipped scenes, typed:")
    for kind, count in scene_counts(reader).items():
        print(f"  {kind:12} precision {count.precision:.2f}  recall {count.recall:.2f}  of {count.wanted}")


_LOADING = """
import json, resource, sys, time
import numpy, game.content.model.scene
def most(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
texts, before, start = json.load(sys.stdin), most(), time.process_time()
from game.language import Context, Reader
reader = Reader.load()
loaded = time.process_time()
reader.read("Hello.")
first = time.process_time()
for text in texts: reader.read(text, Context(customer="It was due on the 7th."))
print(1000 * (loaded - start), 1000 * (first - start), most() - before)
"""


def speed(reader: Reader) -> None:
    """Loading, reading and memory; loading and memory in a process of its own, where numpy and the content's values are there already."""
    files = sorted(LABELLED.glob("train*.jsonl"))
    texts = [json.loads(line)["text"] for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    texts = [text for text in texts if 25 <= len(text.split()) <= 35]
    command, given = [sys.executable, "-c", _LOADING], json.dumps(texts[:300])
    runs = [
        [float(one) for one in subprocess.run(command, cwd=ROOT, input=given, capture_output=True, text=True, check=True).stdout.split()]
        for _ in range(5)
    ]
    loading, first, memory = (min(run[place] for run in runs) for place in range(3))
    for text in texts[::2]:
        reader.read(text)
    spent: list[float] = []
    for text in texts[1::2]:
        start = time.process_time()
        reader.read(text, Context(customer="It was due on the 7th, and nobody rang me."))
        spent.append(1000 * (time.process_time() - start))
    spent.sort()
    print(f"\nLoading {loading:.0f} ms, with the first reply {first:.0f} ms; limit 150. Memory with 300 replies {memory:.0f} MB; limit 60")
    print(f"  a reply of about 30 words: median {statistics.median(spent):.2f} ms, p95 {spent[int(len(spent) * 0.95)]:.2f} ms; limits 3, 8")


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, nargs="?", help="the folder with dev/ in it; without it only the own figures")
    parser.add_argument("--labels", action="store_true", help="each label's counts too")
    options = parser.parse_args()
    reader = Reader.load()
    own(reader, options.labels)
    scenes(reader)
    speed(reader)
    if options.data:
        corpora(options.data, reader)


if __name__ == "__main__":
    main()
