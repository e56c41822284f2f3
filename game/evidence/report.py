"""The whole of the evidence: every table judged, as text for a person, as JSON for a machine, and as the table of the docs."""

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from os import cpu_count
from pathlib import Path
from textwrap import fill
from typing import Any

from game.content.read import findings as faults
from game.evidence.judge import Verdict, judge
from game.evidence.play import Harness
from game.evidence.read import ROOM, TABLES, customers, read_table
from game.evidence.values import Finding
from game.language import Reader

HEADINGS = {
    "findings": "Published findings",
    "orderings": "How the four styles differ (design, not science)",
    "myths": "Myths: a script built on one must not come out ahead",
    "emergent": "What follows from all of it together",
}
WIDTH = 118
"""Columns of the printed tables."""
ALLOWED = 3
"""Published findings that may stand as not reproduced."""


@dataclass(frozen=True, slots=True)
class Row:
    """One finding as judged."""

    id: str
    finding: str
    expected: str
    source: str
    grade: str
    d: float
    """Mean paired difference of its first claim, in standard deviations."""
    band: str
    """What the first claim asks for."""
    claim: str
    """The first claim, as written."""
    right: float
    """Least share of seeds with the right sign, under any wording."""
    reproduced: bool
    note: str
    """What does not hold, or what the file says."""

    @classmethod
    def of(cls, verdict: Verdict) -> "Row":
        """The row of a verdict."""
        finding, first = verdict.finding, verdict.finding.claims[0]
        failed = dict.fromkeys(outcome.claim.text for outcome in verdict.failed)
        note = f"does not hold: {'; '.join(failed)}" if failed else finding.note
        band = first.band.text if first.band else first.text.partition(":")[2].strip()
        return cls(
            finding.id, finding.finding, finding.expected, finding.source, finding.grade, round(verdict.d, 2), band, first.text,
            round(verdict.right, 2), verdict.reproduced, note,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """All tables."""

    tables: dict[str, tuple[Row, ...]]
    faults: tuple[faults.Finding, ...]
    """What is wrong in the files."""
    seeds: int
    talks: int
    limited: int
    """Talks in which a meter was cut off at 0 or 100."""
    ended: int
    """Talks that the customer would have ended early."""

    @property
    def missing(self) -> tuple[Row, ...]:
        """What is not reproduced, in any table."""
        return tuple(row for rows in self.tables.values() for row in rows if not row.reproduced)

    @property
    def fine(self) -> bool:
        """Whether all but the few published findings that may is reproduced, and nothing is wrong in the files."""
        published = {row.id for row in self.tables["findings"]}
        return not self.faults and len(self.missing) <= ALLOWED and all(row.id in published for row in self.missing)


@dataclass(frozen=True, slots=True)
class _Part:
    rows: dict[str, Row]
    talks: int
    limited: int
    ended: int


def gather(seeds: int, room: Path = ROOM, processes: int | None = None) -> Evidence:
    """Play everything.

    Args:
        seeds: customers in each cell of style and severity.
        room: the folder with the tables.
        processes: how many work on it; by default one for each processor, four at most.

    Raises:
        ContentError: a bench or the harness's customer is wrong.
    """
    read = {name: read_table(name, room) for name in TABLES}
    wrong = tuple(fault for _, faults in read.values() for fault in faults)
    whole = [(name, finding) for name, (found, _) in read.items() for finding in found]
    count = processes or min(cpu_count() or 1, 4)
    shares = [[finding for _, finding in whole[start::count]] for start in range(count)]
    if count == 1:
        parts = [_judge(shares[0], seeds, room)]
    else:
        with ProcessPoolExecutor(count) as pool:
            parts = list(pool.map(_judge, shares, [seeds] * count, [room] * count))
    rows = {id: row for part in parts for id, row in part.rows.items()}
    tables = {name: tuple(rows[finding.id] for finding in found) for name, (found, _) in read.items()}
    talks, limited, ended = (sum(getattr(part, name) for part in parts) for name in ("talks", "limited", "ended"))
    return Evidence(tables, wrong, seeds, talks, limited, ended)


def _judge(share: Sequence[Finding], seeds: int, room: Path) -> _Part:
    harness = Harness(customers(room), Reader.load(), seeds)
    rows = {finding.id: Row.of(judge(harness, finding)) for finding in share}
    return _Part(rows, harness.talks, harness.limited, harness.ended)


def as_json(evidence: Evidence) -> str:
    """The tables for a machine: `findings`, `orderings`, `myths`, `emergent`, each a list with the keys that DESIGN names."""
    whole: dict[str, Any] = {name: [_row_json(row) for row in rows] for name, rows in evidence.tables.items()}
    whole |= {"seeds": evidence.seeds, "talks": evidence.talks, "limited": evidence.limited, "ended_early": evidence.ended}
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _row_json(row: Row) -> dict[str, Any]:
    return {
        "id": row.id, "finding": row.finding, "expected": row.expected, "d": row.d, "band": row.band, "right_sign": row.right,
        "reproduced": row.reproduced, "grade": row.grade, "source": row.source, "note": row.note,
    }  # fmt: skip


def as_text(evidence: Evidence) -> str:
    """The tables for a person."""
    lines: list[str] = []
    for name, rows in evidence.tables.items():
        lines += [f"{HEADINGS[name]}: {sum(row.reproduced for row in rows)} of {len(rows)}", ""]
        width = max((len(row.id) for row in rows), default=0)
        lines.append(f"  {'':{width}}    {'d':>7}  {'sign':>5}  {'grade':7} finding")
        for row in rows:
            mark = "yes" if row.reproduced else "NO "
            head = f"  {row.id:{width}} {mark} {row.d:7.2f}  {row.right:5.0%}  {row.grade:7} "
            lines += _wrapped(head, row.finding)
            lines += _wrapped(" " * len(head), f"expected: {row.expected}. Held to {row.claim} ({row.source})")
            if not row.reproduced:
                lines += _wrapped(" " * len(head), row.note)
        lines.append("")
    lines += _summary(evidence)
    return "\n".join(lines)


def _wrapped(head: str, text: str) -> list[str]:
    """A text after a head, in lines that fit a page; the later ones stand under the first."""
    return fill(text, WIDTH, initial_indent=head, subsequent_indent=" " * len(head)).split("\n")


def _summary(evidence: Evidence) -> Iterator[str]:
    yield f"{evidence.seeds} seeds × 4 styles × 3 severities, every wording with its tags and as typed text: {evidence.talks:,} talks."
    yield f"A meter was cut off at 0 or 100 in {evidence.limited:,} of them; {evidence.ended:,} customers would have left early."
    yield "d: mean paired difference of the first claim, in standard deviations over seeds. sign: least share of seeds with the right sign."


def as_markdown(evidence: Evidence) -> str:
    """The tables for docs/customer.md."""
    lines: list[str] = []
    for name, rows in evidence.tables.items():
        lines += [
            f"### {HEADINGS[name]}",
            "",
            "| id | finding | expected | d | sign | shown | grade | source |",
            "|---|---|---|--:|--:|---|---|---|",
        ]
        for row in rows:
            cells = (
                row.id,
                row.finding,
                row.expected,
                f"{row.d:.2f}",
                f"{row.right:.0%}",
                "yes" if row.reproduced else "**no**",
                row.grade,
                row.source,
            )
            lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
        lines.append("")
    return "\n".join([*lines, *_summary(evidence)]) + "\n"
