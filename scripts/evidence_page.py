"""Writes into docs/customer.md what the game itself says: the ledger of two turns, and the table of evidence with its fingerprint.

Run as a module from the checkout: `python -m scripts.evidence_page`.
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from game.content.read.library import load_library
from game.customer.coefficients import ROWS
from game.customer.crowd import Crowd, Traits
from game.customer.react import react
from game.encounter.engine import begin, said
from game.encounter.input import read_move
from game.encounter.moves import Desk
from game.encounter.state import METERS, Encounter
from game.encounter.step import Step
from game.encounter.turn import appraised, complete
from game.evidence.play import SEEDS
from game.evidence.read import TABLES, read_table
from game.evidence.report import Evidence, as_markdown, gather
from game.language import Reader

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "customer.md"
CAUSES = (
    "game/customer",
    "game/evidence",
    "game/language",
    "game/explore/batch.py",
    *(f"game/encounter/{name}.py" for name in ("clock", "desk", "endings", "engine", "events", "step", "turn")),
)
"""What the table hangs on: the customer, the findings and their harness, the reader with its numbers, and what makes events of a reply."""
SCENE, PERSONA, SEED = "coat", "maureen", 7
PLAYS = (("@start.2", "@case.5"), ("@start.4", "@story.3", "@case.5"))
"""The worked example: the same words before and after the worry is acknowledged. Picked replies: the reader has no part in it."""


def fingerprint(root: Path = ROOT) -> str:
    """A short digest of everything that the table hangs on, the same on every system.

    Args:
        root: the checkout.
    """
    digest = hashlib.sha256()
    for path in _causes(root):
        data = path.read_bytes()
        # Line ends are the checkout's affair; the learned numbers are bytes.
        whole = data if path.suffix == ".bin" else data.replace(b"\r\n", b"\n")
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(whole)}\0".encode())
        digest.update(whole)
    return digest.hexdigest()[:12]


def _causes(root: Path) -> Iterator[Path]:
    for cause in CAUSES:
        path = root / cause
        found = path.rglob("*") if path.is_dir() else [path]
        yield from sorted(one for one in found if one.suffix in (".py", ".yaml", ".bin"))


def made_from(page: str) -> str:
    """The fingerprint that a page names; empty where it names none."""
    _, found, rest = page.partition("\nMade from ")
    return rest.split(maxsplit=1)[0].rstrip(".") if found else ""


def between(page: str, name: str) -> str:
    """What stands between the two comments of a name.

    Raises:
        ValueError: the page does not have them.
    """
    _, opening, rest = page.partition(f"<!-- {name} -->\n")
    inside, closing, _ = rest.partition(f"<!-- /{name} -->")
    if not (opening and closing):
        raise ValueError(f"{PAGE.name} needs <!-- {name} --> and, below it, <!-- /{name} -->")
    return inside


def filled(page: str, name: str, text: str) -> str:
    """The page with a text between the two comments of a name.

    Raises:
        ValueError: the page does not have them.
    """
    opening, closing = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    return page.replace(f"{opening}{between(page, name)}{closing}", f"{opening}{text}{closing}")


def example() -> str:
    """The ledger of the last turn of each play, with the numbers that made each entry, as Markdown."""
    library, reader = load_library(), Reader.load()
    lines = ["```text"]
    for moves in PLAYS:
        encounter = begin(library.scene(SCENE), library.persona(PERSONA), SEED)
        lines += _standing(encounter)
        for place, line in enumerate(moves, start=1):
            move = read_move(encounter, line, reader)
            assert not isinstance(move, Desk)
            step, before = said(encounter, move), encounter
            encounter = complete(encounter, step)
            lines.append(f"You: {encounter.last.text}")
            if place == len(moves):
                lines += ["", *_ledger(before, step, encounter)]
        lines += [*_standing(encounter), ""]
    return "\n".join([*lines[:-1], "```"]) + "\n"


def _standing(encounter: Encounter) -> Iterator[str]:
    """Where the talk stands: the meters, and what nobody sees."""
    inside = encounter.last.inside
    yield f"→ {', '.join(f'{meter} {encounter.state.meters.of(meter) / 10:.1f}' for meter in METERS)}"
    yield f"  inside: {inside.feeling}, frustration {inside.frustration / 10:.1f}"


def _ledger(encounter: Encounter, step: Step, after: Encounter) -> Iterator[str]:
    """Each entry of one turn as lines: why, and for each meter what was multiplied."""
    felt, before = appraised(encounter, step), encounter.state.felt
    _, effects = react(Traits.of(encounter.persona), Crowd.of(before), felt.rows, felt.weights, felt.turn, felt.solved, felt.passes)
    entries = iter(after.last.entries)
    for number, event in enumerate(felt.events):
        why, row = "", ROWS[event.row]
        for meter, worth, moved in (("trust", row.trust, effects.trust), ("patience", row.patience, effects.patience)):
            points = int(moved[number, 0])
            if not points:
                continue
            entry = next(entries)
            if entry.why != why:
                yield entry.why
            why = entry.why
            factors = f"style {entry.style:.2f} × mood {entry.mood:.2f} × history {entry.history:.2f}"
            amount = f" × amount {event.weight:.2f}" if abs(event.weight - 1.0) >= 0.005 else ""
            tolerance = f" × tolerance {before.tolerance:.2f}" if meter == "patience" and points < 0 else ""
            yield f"   {meter:8} {points / 10:+5.1f} = {worth:g} × {factors}{amount}{tolerance}"
    for entry in entries:
        yield from (entry.why, f"   {entry.meter:8} {entry.points / 10:+5.1f}")


def table(evidence: Evidence, mark: str) -> str:
    """The tables as Markdown, with what they were made from, and a word on each row that is not reproduced."""
    lines = ["", f"Made from {mark}.", "", as_markdown(evidence).rstrip()]
    if evidence.missing:
        notes = {finding.id: finding.note for name in TABLES for finding in read_table(name)[0]}
        lines += ["", "Not reproduced:", ""]
        lines += [f"- {row.id}: {'; '.join(filter(None, (row.note, notes[row.id])))}" for row in evidence.missing]
    return "\n".join([*lines, "", ""])


def main() -> int:
    """Play everything and write the page; 1 where a finding's file is wrong, and then nothing is written."""
    mark = fingerprint()
    evidence = gather(SEEDS)
    for fault in evidence.faults:
        print(f"{fault.file}:{fault.line}:{fault.column}: {fault.message}", file=sys.stderr)
    if evidence.faults:
        return 1
    page = PAGE.read_text(encoding="utf-8")
    page = filled(filled(page, "example", example()), "evidence", table(evidence, mark))
    PAGE.write_text(page, encoding="utf-8", newline="\n")
    print(f"{PAGE.relative_to(ROOT)}: made from {mark}; not reproduced: {', '.join(row.id for row in evidence.missing) or 'nothing'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
