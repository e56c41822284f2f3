"""YAML as a tree of marked nodes with line and column. Owns what of YAML we take, and how reading goes on after a mistake.

Only the parser's events are used; PyYAML's composers and constructors never run, because they recurse, resolve and build
(60 kB of brackets end the process, merge keys multiply). Every scalar is text, as written.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.content.read import syntax
from game.content.read.findings import Place, Report
from game.content.read.source import Source

MOST_DEPTH = 12
_MOST_RESTARTS = 40
_KEY = re.compile(r"""( *)(?:"[^"]*"|'[^']*'|[^\s#\-?\[\]{},&*!|>%@`"'][^:#]*?) *:(?: |$)""")
_PLAIN_KEY = re.compile(r" *[a-z][a-z0-9 _-]*:(?: |$)")
_TEMPLATE = "start from the formats in docs/writing.md"
_ESCAPES = {"x": 4, "u": 6, "U": 10}
"""How long an escape in double quotes is, where it is not two characters."""
_LOADER: Any = getattr(yaml, "CLoader", yaml.Loader)  # libyaml is many times as fast, and may be absent


@dataclass(slots=True)
class Scalar:
    """A text."""

    text: str
    line: int
    column: int
    style: str = ""
    """`|`, `>`, a quote, or nothing for plain text."""
    source: Source | None = None
    broken: bool = False
    """Whether a mistake in the YAML kept its value from being read."""
    _starts: list[int] | None = None
    _places: list[Place] | None = None

    @property
    def place(self) -> Place:
        """Where it is written; of a block, where its first line of text is."""
        return self.at(0) if self.style in ("|", ">") and self.text.strip() else (self.line, self.column)

    def at(self, offset: int) -> Place:
        """Where the character at this offset of the text is written."""
        if self.source is None:
            return (self.line, self.column)
        if self.style == "|" or self.style == ">":
            return self._in_block(offset)
        return self._in_flow(offset)

    def _in_block(self, offset: int) -> Place:
        assert self.source is not None
        if self._starts is None:
            self._starts = [0] + [match.end() for match in re.finditer("\n", self.text)]
        row = bisect_right(self._starts, max(offset, 0)) - 1
        start = self._starts[row]
        end = self._starts[row + 1] - 1 if row + 1 < len(self._starts) else len(self.text)
        written = self.source.line(self.line + 1 + row)
        if self.style == "|" and written.endswith(self.text[start:end]):
            return (self.line + 1 + row, len(written) - (end - start) + 1 + offset - start)
        return (self.line + 1 + row, len(written) - len(written.lstrip()) + 1)

    def _in_flow(self, offset: int) -> Place:
        if self._places is None:
            self._places = list(self._walk())
        return self._places[min(max(offset, 0), len(self._places) - 1)]

    def _walk(self) -> Iterator[Place]:
        """The place of each character: folded line ends count as one character, escapes as what they stand for."""
        assert self.source is not None
        line, column = self.line, self.column + (1 if self.style else 0)
        written = self.source.line(line)
        end = len(written.rstrip())
        for _ in range(len(self.text) + 1):
            yield (line, column)
            if column > end and line < len(self.source.lines):
                line += 1
                written = self.source.line(line)
                end = len(written.rstrip())
                column = len(written) - len(written.lstrip()) + 1
            elif self.style == '"' and written[column - 1 : column] == "\\":
                column += _ESCAPES.get(written[column : column + 1], 2)
            elif self.style == "'" and written[column - 1 : column + 1] == "''":
                column += 2
            else:
                column += 1


@dataclass(slots=True)
class Items:
    """A list."""

    line: int
    column: int
    items: list["Node"] = field(default_factory=list)
    broken: bool = False

    @property
    def place(self) -> Place:
        """Where it starts."""
        return (self.line, self.column)


@dataclass(slots=True)
class Table:
    """Keys with their values, in the order written."""

    line: int
    column: int
    entries: dict[str, tuple[Scalar, "Node"]] = field(default_factory=dict)
    broken: bool = False
    """Whether a mistake in the YAML cut it short: then nothing is said to be missing from it."""

    @property
    def place(self) -> Place:
        """Where it starts."""
        return (self.line, self.column)

    def get(self, key: str) -> "Node | None":
        """The value of a key."""
        entry = self.entries.get(key)
        return entry[1] if entry else None

    def key(self, key: str) -> Place:
        """Where a key is written; where the table starts when it is not there."""
        entry = self.entries.get(key)
        return (entry[0].line, entry[0].column) if entry else self.place

    def __iter__(self) -> Iterator[tuple[Scalar, "Node"]]:
        return iter(self.entries.values())


Node = Scalar | Items | Table


def read_marked(source: Source, report: Report) -> Table | None:
    """The tree of a file, or None when it holds no keys at all. Everything that is not read is reported.

    After a mistake in the YAML itself reading goes on at the next key of the same section, and at the next top-level key.
    """
    if not source.text.strip():
        report.error("empty-file", (1, 1), "the file is empty", _TEMPLATE)
        return None
    builder = _Builder(source, report)
    start = 1
    for _ in range(_MOST_RESTARTS):
        stopped = builder.read(start, len(source.lines))
        following = builder.resume(stopped) if stopped is not None else None
        if following is None:
            break
        start = following
    else:
        report.error("too-many-mistakes", (start, 1), "there are so many mistakes in the YAML that the rest was not read")
    if builder.root is None and not report.failed:
        report.error("empty-file", (1, 1), "there is nothing but comments in the file", _TEMPLATE)
    return builder.root


@dataclass(slots=True)
class _Open:
    """A container whose end has not been seen."""

    node: Items | Table
    key: Scalar | None = None


class _Builder:
    """Builds the tree from events, piece by piece of the text."""

    def __init__(self, source: Source, report: Report) -> None:
        self.source = source
        self.report = report
        self.root: Table | None = None
        self.first_line = 1

    def read(self, first: int, last: int) -> int | None:
        """Read the lines `first` to `last` (from 1) as keys of the root. The line of the mistake that ended it, or None at the end."""
        self.first_line = first
        tree = _Tree(self)
        text = self.source.text if first == 1 and last == len(self.source.lines) else "\n".join(self.source.lines[first - 1 : last])
        stopped = tree.read(text)
        root = tree.root
        if isinstance(root, Table):
            self._join(root)
        elif root is not None and stopped is None:
            what = "a list" if isinstance(root, Items) else "a text"
            self.report.error(
                "not-keys", root.place, f"at the top of the file stands {what}; it must be `key: value` lines", "write `title: …`"
            )
        return stopped

    def resume(self, stopped: int) -> int | None:
        """Read on after a mistake: first the rest of its section, then give the line of the next top-level key."""
        following = self._next_key(stopped + 1, len(self.source.lines), 0)
        end = following - 1 if following else len(self.source.lines)
        section = self._section(stopped)
        depth = self._inner_indent(section, stopped) if section else 0
        at = stopped
        for _ in range(_MOST_RESTARTS):
            inner = self._next_key(at + 1, end, depth) if section and depth else None
            if inner is None or section is None:
                break
            again = self._read_inner(section, inner, end)
            if again is None:
                break
            at = max(again, inner)
        return following

    def _read_inner(self, section: Table, first: int, last: int) -> int | None:
        self.first_line = first
        tree = _Tree(self, depth=1)
        stopped = tree.read("\n".join(self.source.lines[first - 1 : last]))
        if isinstance(tree.root, Table):
            self._merge(section, tree.root)
        return stopped

    def _join(self, root: Table) -> None:
        if self.root is None:
            self.root = root
        else:
            self._merge(self.root, root)

    def _merge(self, into: Table, more: Table) -> None:
        into.broken = into.broken or more.broken
        for key, value in more:
            if key.text in into.entries:
                syntax.duplicate_key(self.report, (key.line, key.column), key.text, into.key(key.text)[0])
            else:
                into.entries[key.text] = (key, value)

    def _section(self, line: int) -> Table | None:
        """The last section of the root that starts at or before a line."""
        found: Table | None = None
        for key, value in self.root or ():
            if key.line <= line:
                found = value if isinstance(value, Table) else None
        return found

    def _inner_indent(self, section: Table, stopped: int) -> int:
        inner = next((key for key, _ in section if key.line < stopped), None)
        return inner.column - 1 if inner and self.source.line(inner.line)[: inner.column - 1].isspace() else 0

    def _next_key(self, first: int, last: int, indent: int) -> int | None:
        for number in range(first, last + 1):
            match = _KEY.match(self.source.line(number))
            if match and len(match.group(1)) == indent:
                return number
        return None


class _Tree:
    """One run of the parser over one piece of text."""

    def __init__(self, builder: _Builder, depth: int = 0) -> None:
        self.source = builder.source
        self.report = builder.report
        self.offset = builder.first_line
        self.depth = depth
        self.root: Node | None = None
        self.stack: list[_Open] = []
        self.documents = 0

    def read(self, text: str) -> int | None:
        """Take every event. The line of the mistake that ended it, or None."""
        line = self.offset
        try:
            for event in yaml.parse(text, Loader=_LOADER):
                mark: Any = event.start_mark
                line, column = int(mark.line) + self.offset, int(mark.column) + 1
                if not self._take(event, line, column):
                    self._abandon()
                    return line
        except yaml.YAMLError as fault:
            self._abandon()
            return syntax.report_fault(fault, self.offset, line, self.source, self.report)
        return None

    def _take(self, event: Any, line: int, column: int) -> bool:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._refuse(event, line, column)
            scalar = Scalar(event.value, line, column, event.style or "", self.source)
            if scalar.style in ("'", '"') and self._swallows(line, int(event.end_mark.line) + self.offset):
                syntax.open_quote(self.report, (line, column))
                return False
            if not scalar.style:
                syntax.report_cut(scalar.text, event.end_mark.line + self.offset, event.end_mark.column, self.source, self.report)
            self._put(scalar)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._refuse(event, line, column)
            if len(self.stack) + self.depth >= MOST_DEPTH:
                syntax.too_deep(self.report, (line, column), MOST_DEPTH)
                return False
            node: Items | Table = Table(line, column) if kind is yaml.MappingStartEvent else Items(line, column)
            self._put(node)
            self.stack.append(_Open(node))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self.stack.pop()
        elif kind is yaml.AliasEvent:
            syntax.alias(self.report, (line, column), event.anchor)
            self._put(Scalar("", line, column, "", self.source, broken=True))
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                syntax.several_documents(self.report, (line, column))
                return False
        return True

    def _swallows(self, first: int, last: int) -> bool:
        """Whether a quoted text runs over what looks like keys: then its closing quote is one that opens another text."""
        return any(_PLAIN_KEY.match(self.source.line(number)) for number in range(first + 1, last + 1))

    def _refuse(self, event: Any, line: int, column: int) -> None:
        if event.anchor is not None:
            syntax.anchor(self.report, (line, column), event.anchor)
        if event.tag is not None:
            syntax.tag(self.report, (line, column), event.tag)

    def _put(self, node: Node) -> None:
        if not self.stack:
            if self.root is None:
                self.root = node
            return
        top = self.stack[-1]
        if isinstance(top.node, Items):
            top.node.items.append(node)
        elif top.key is None:
            top.key = node if isinstance(node, Scalar) else Scalar("", node.line, node.column, broken=True)
            if not isinstance(node, Scalar):
                syntax.odd_key(self.report, node.place)
        else:
            self._set(top.node, top.key, node)
            top.key = None

    def _set(self, table: Table, key: Scalar, node: Node) -> None:
        if key.broken:
            return
        if key.text == "<<" and not key.style:
            syntax.merge_key(self.report, key.place)
        elif key.text in table.entries:
            syntax.duplicate_key(self.report, (key.line, key.column), key.text, table.entries[key.text][0].line)
        elif not key.text.strip():
            syntax.odd_key(self.report, (key.line, key.column))
        else:
            table.entries[key.text] = (key, node)

    def _abandon(self) -> None:
        """Mark every container that is still open as cut short; a key without its value gets a broken one."""
        for number, level in enumerate(self.stack):
            # Reading goes on at the next key of the outermost table: only a mistake in place of a key loses one of its keys.
            level.node.broken = number > 0 or (len(self.stack) == 1 and level.key is None)
            if level.key is not None and isinstance(level.node, Table) and level.key.text not in level.node.entries:
                level.node.entries[level.key.text] = (level.key, Scalar("", level.key.line, level.key.column, broken=True))
        self.stack.clear()
