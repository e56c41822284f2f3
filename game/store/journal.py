"""Append-only records that survive a crash. Owns the form of a line, and when a record counts as saved.

A line is one JSON object that begins with its number `n` and ends with `sum`, the CRC-32 of the line without it: a torn, doubled or altered
record shows. One write and one sync a record, so that a crash can leave at most one unfinished line, the last. Values are ASCII, so a line
break within a record cannot be.
"""

import json
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.errors import SaveError
from game.store.files import Changed, Files, Handle, InUse, cause

Record = dict[str, Any]
_SUM_LENGTH = len(',"sum":"00000000"}')


class Damaged(SaveError):
    """A journal is damaged in the middle, which no crash does. It is left as it is."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal's bytes hold."""

    records: tuple[Record, ...] = ()
    """The sound records in order, without `n` and `sum`."""
    size: int = 0
    """How many bytes they take, 0 or more: where the next record goes."""
    torn: bytes = field(default=b"", repr=False)
    """An unfinished last line, which nobody was told is saved."""
    damaged: int | None = None
    """The line (from 1) at which the file is damaged although sound records follow, which no crash does."""


def line_of(number: int, record: Mapping[str, Any]) -> bytes:
    r"""The line for a record.

    >>> line_of(0, {"type": "begin"})
    b'{"n":0,"type":"begin","sum":"7ed4f309"}\n'
    """
    body = json.dumps({"n": number, **record}, separators=(",", ":"), allow_nan=False).encode("ascii")
    return body[:-1] + b',"sum":"%08x"}\n' % zlib.crc32(body)


def _record_of(line: bytes) -> Record | None:
    """The record of a line without its line break, `n` included, or None if it is not whole."""
    body = line[:-_SUM_LENGTH] + b"}"
    if line[-_SUM_LENGTH:] != b',"sum":"%08x"}' % zlib.crc32(body):
        return None
    try:
        record = json.loads(body)
    except (ValueError, RecursionError):
        return None
    sound = isinstance(record, dict) and type(record.get("n")) is int
    return record if sound else None


def scan(data: bytes) -> Contents:
    """What the bytes of a journal hold: sound records, then perhaps a torn line.

    >>> scan(line_of(0, {"type": "begin"}) + b'{"n":1,"ty').torn
    b'{"n":1,"ty'
    """
    records: list[Record] = []
    size = at = 0
    bad_line = None
    last = b""
    for number, line in enumerate(data.split(b"\n")[:-1], 1):
        at += len(line) + 1
        record = _record_of(line)
        doubled = record is not None and line == last
        if record is None or not (doubled or record["n"] == len(records)):
            bad_line = bad_line or number
            if record is None:
                continue
        if bad_line is not None:
            return Contents(tuple(records), size, damaged=bad_line)
        if not doubled:
            del record["n"]
            records.append(record)
        last, size = line, at
    return Contents(tuple(records), size, torn=data[size:])


def read_journal(files: Files, path: Path) -> Contents:
    """What a journal holds, without locking or mending it.

    Raises:
        OSError: it cannot be read.
    """
    return scan(files.read(path))


class Journal:
    """A journal open for adding.

    When it cannot be written, records wait in memory in their order, `tell` is called once with the cause, and every later `append` and
    `flush` tries again.
    """

    def __init__(self, files: Files, path: Path, tell: Callable[[str], None] | None = None) -> None:
        """A journal that makes its file when the first record comes; `open` is for one that may exist."""
        self.path = path
        self.trouble: str | None = None
        """Why the latest record is not on the disk, in plain words; None when all are."""
        self._files = files
        self._tell = tell
        self._handle: Handle | None = None
        self._count = 0
        self._size = 0
        self._waiting: list[bytes] = []

    @classmethod
    def open(cls, files: Files, path: Path, tell: Callable[[str], None] | None = None) -> tuple["Journal", tuple[Record, ...]]:
        """Open a journal that may exist, and mend a torn end.

        Returns:
            The journal, and the records in it.

        Raises:
            Damaged: it is damaged in the middle; it is left as it is.
            SaveError: it cannot be read, or another game has it open.
        """
        journal = cls(files, path, tell)
        try:
            contents = read_journal(files, path)
        except FileNotFoundError:
            return journal, ()
        except OSError as error:
            raise SaveError(f"The save {path.name} cannot be read: {cause(error)}.") from None
        if contents.damaged is not None:
            raise Damaged(f"The save {path.name} is damaged in line {contents.damaged}. It was left as it is.")
        journal._count, journal._size = len(contents.records), contents.size
        try:
            journal._ready()
        except InUse:
            raise SaveError(f"The save {path.name} is open in another game.") from None
        except OSError as error:
            journal._fail(error)
        return journal, contents.records

    @property
    def unsaved(self) -> int:
        """How many records wait in memory, 0 or more."""
        return len(self._waiting)

    def append(self, record: Mapping[str, Any]) -> bool:
        """Add a record, after those that wait.

        Returns:
            Whether it is on the disk: only then does it count as saved.
        """
        self._waiting.append(line_of(self._count, record))
        self._count += 1
        return self.flush()

    def flush(self) -> bool:
        """Write what waits; whether nothing waits any more."""
        try:
            while self._waiting:
                handle = self._ready()
                handle.write(self._waiting[0])
                handle.sync()
                self._size += len(self._waiting.pop(0))
        except OSError as error:
            self._fail(error)
            return False
        self.trouble = None
        return True

    def close(self) -> bool:
        """Try what waits once more and let go of the file; whether everything is on the disk."""
        saved = self.flush()
        self._let_go()
        return saved

    def _ready(self) -> Handle:
        """The handle, with the file ending just after the last saved record and its name on the disk."""
        if self._handle is not None:
            return self._handle
        self._files.make_folder(self.path.parent)
        handle = self._files.append(self.path)
        try:
            self._mend(handle)
            self._files.sync_folder(self.path.parent)
        except BaseException:
            handle.close()
            raise
        self._handle = handle
        return handle

    def _mend(self, handle: Handle) -> None:
        """Cut off what follows the last saved record: a torn line of a crash, or of a write of ours that failed half-way."""
        data = self._files.read(self.path)
        rest = data[self._size :]
        ours = b"".join(self._waiting).startswith(rest)
        if len(data) < self._size or (not ours and scan(data).size != self._size):
            raise Changed(0, "changed")
        if not rest:
            return
        if rest.strip(b"\0") and not ours:
            self._set_aside(rest)
        handle.cut(self._size)
        handle.sync()

    def _set_aside(self, rest: bytes) -> None:
        """Keep what is cut off in a file beside it: nobody was told that it is saved, but they may be somebody's words."""
        aside = self._files.append(self.path.with_name(self.path.name + ".torn"))
        try:
            aside.write(rest if rest.endswith(b"\n") else rest + b"\n")
            aside.sync()
        finally:
            aside.close()

    def _fail(self, error: OSError) -> None:
        """Remember why, say so once for each spell of trouble, and open anew next time.

        After a failed sync the system may forget what it had not written, so the file is cut back and written again, never just synced.
        """
        self._let_go()
        first, self.trouble = self.trouble is None, cause(error)
        if first and self._tell is not None:
            self._tell(self.trouble)

    def _let_go(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            handle.close()
