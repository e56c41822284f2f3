"""What is wrong or doubtful in a file: findings, how they are collected, sorted, and rendered for a person or a machine."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from typing import Literal

from game.text import clean

Severity = Literal["error", "warning"]
Place = tuple[int, int]
"""Line and column, each from 1."""

_MOST_NAMES = 250
MOST = 300
"""No file reports more findings than this: a hostile one would otherwise fill the screen and the memory."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or doubtful at one place of a file."""

    code: str
    """Stable id of the kind of finding, lower case with hyphens."""
    severity: Severity
    """Errors keep the file from being played, warnings do not."""
    file: str
    line: int
    """From 1."""
    column: int
    """From 1, in code points."""
    message: str
    """What is wrong, in a writer's words."""
    suggestion: str = ""
    """What to write instead; empty when there is nothing to propose."""


@dataclass(slots=True)
class Report:
    """Collects the findings of one file."""

    file: str = ""
    found: list[Finding] = field(default_factory=list)
    dropped: int = 0
    """How many findings past the limit were left out."""

    def error(self, code: str, place: Place, message: str, suggestion: str = "") -> None:
        """Note something that keeps the file from being played."""
        self._add("error", code, place, message, suggestion)

    def warn(self, code: str, place: Place, message: str, suggestion: str = "") -> None:
        """Note something doubtful."""
        self._add("warning", code, place, message, suggestion)

    def _add(self, severity: Severity, code: str, place: Place, message: str, suggestion: str) -> None:
        if len(self.found) < MOST:
            self.found.append(Finding(code, severity, self.file, place[0], place[1], clean(message), clean(suggestion)))
        else:
            self.dropped += 1

    @property
    def full(self) -> bool:
        """Whether no more findings are taken: then a suggestion need not be looked for."""
        return len(self.found) >= MOST

    @property
    def failed(self) -> bool:
        """Whether any finding is an error."""
        return self.dropped > 0 or any(finding.severity == "error" for finding in self.found)

    def sorted(self) -> tuple[Finding, ...]:
        """The findings by place, each once, with a last one that counts those left out."""
        found = sorted(dict.fromkeys(self.found), key=lambda finding: (finding.line, finding.column, finding.severity, finding.code))
        if self.dropped:
            place = (found[-1].line, found[-1].column)
            more = f"there are {self.dropped} more findings; mend these first"
            found.append(Finding("too-many-findings", "error", self.file, *place, more))
        return tuple(found)


def did_you_mean(word: str, names: Iterable[str], most: int = 1) -> str:
    """«did you mean `hurt`?» for a misspelt name, or nothing when no name is close.

    >>> did_you_mean("hrut", ["start", "hurt"])
    'did you mean `hurt`?'
    >>> did_you_mean("zebra", ["start", "hurt"])
    ''
    """
    near = closest(word, names, most)
    return f"did you mean {' or '.join(f'`{name}`' for name in near)}?" if near else ""


def mean_or_list(word: str, names: Iterable[str], nothing: str = "") -> str:
    """The close name, or else all of them when they are few."""
    known = list(names)
    near = did_you_mean(word, known)
    if near or not known:
        return near or nothing
    listed = ", ".join(f"`{name}`" for name in known[:12])
    return f"one of: {listed}{', …' if len(known) > 12 else ''}"


def closest(word: str, candidates: Iterable[str], most: int = 1) -> list[str]:
    """The names within a few slips of the finger of a word, nearest first."""
    names = list(islice(dict.fromkeys(candidates), _MOST_NAMES))
    written = _folded(word)
    limit = max(1, min(4, (len(written) + 1) // 3))
    measured: list[tuple[int, str]] = []
    for name in names:
        other = _folded(name)
        if abs(len(other) - len(written)) <= limit:
            steps = _slips(written, other)
            if steps <= limit and steps < max(len(written), 2):
                measured.append((steps, name))
    if not measured and len(written) >= 4:
        # A shortened or lengthened name: `paraphrases`, `clarifying`, `concrete`.
        measured = [
            (abs(len(name) - len(word)), name) for name in names if name.startswith(written) or written.startswith(_folded(name) + "-")
        ]
    return [name for _, name in sorted(measured, key=lambda pair: pair[0])[:most]]


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")[:60]


def _slips(first: str, second: str) -> int:
    """Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.

    Source: Damerau, F. J. (1964), A technique for computer detection and correction of spelling errors, CACM 7(3).
    """
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, left in enumerate(first, 1):
        following = [i] + [0] * len(second)
        for j, right in enumerate(second, 1):
            following[j] = min(row[j] + 1, following[j - 1] + 1, row[j - 1] + (left != right))
            if i > 1 and j > 1 and left == second[j - 2] and first[i - 2] == right:
                following[j] = min(following[j], before[j - 2] + 1)
        before, row = row, following
    return row[-1]


def in_file(findings: Iterable[Finding], file: str) -> tuple[Finding, ...]:
    """The same findings, said of another file name."""
    return tuple(replace(finding, file=file) for finding in findings)


def as_json(findings: Iterable[Finding]) -> str:
    """The findings as a JSON list of objects."""
    return json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1)


def as_text(findings: Iterable[Finding], source: Callable[[str], Sequence[str]]) -> str:
    """The findings for a person: place, what is wrong, the line with a mark under the place, and what to write.

    Args:
        findings: what to render, in this order.
        source: gives the lines of a file by its name; an empty list when it cannot be read.
    """
    blocks: list[str] = []
    cached: dict[str, Sequence[str]] = {}
    for finding in findings:
        if finding.file not in cached:
            cached[finding.file] = source(finding.file)
        lines = cached[finding.file]
        block = [f"{finding.file}:{finding.line}:{finding.column}: {finding.severity} {finding.code}: {finding.message}"]
        if 0 < finding.line <= len(lines):
            block += _marked(clean(lines[finding.line - 1]), finding.column)
        if finding.suggestion:
            block.append(f"    {finding.suggestion}")
        blocks.append("\n".join(block))
    return "\n".join(blocks)


def _marked(line: str, column: int, width: int = 110) -> list[str]:
    """The source line, cut to a window round the column, and a mark under it."""
    line = line.replace("\t", " ")
    start = max(0, column - 1 - width * 2 // 3) if len(line) > width else 0
    if start == 0 and len(line) <= width:
        lead = len(line) - len(line.lstrip())
        start = min(lead, column - 1)
    shown = line[start : start + width]
    return [f"  | {shown.rstrip()}", f"  | {' ' * (column - 1 - start)}^"]
