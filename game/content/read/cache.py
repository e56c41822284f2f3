"""What was read once, kept as JSON so that the next start needs no YAML. Owns the files of the cache; a bad one counts as none.

One file for each source file. Its first line is a key of the source's bytes, of the name it was read under and of this reader itself,
and a sum of the second line, which holds what was read; when any of them does not fit, the source is read anew and the file overwritten.
Never pickle: a cache must not be able to run code.
"""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import game.content.model
import game.skills
from game.content.read.codec import decode, encode
from game.content.read.findings import Finding, in_file

FORMAT = 2
"""Of the stored form; raised when `codec` stores something differently."""

MOST_BYTES = 8 * 1024 * 1024
_FOUND: Any = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Stored:
    """What reading a file gave: the value, or None when there were errors, and every finding."""

    value: Any
    findings: tuple[Finding, ...]


@cache
def _stamp() -> str:
    """Changes whenever the code changes that decides how a file is read: sizes and times of its modules."""
    seen = [f"format {FORMAT}"]
    for folder in (Path(__file__).parent, *map(Path, game.content.model.__path__), *map(Path, game.skills.__path__)):
        try:
            for entry in sorted(os.scandir(folder), key=lambda one: one.name):
                if entry.name.endswith(".py"):
                    stat = entry.stat()
                    seen.append(f"{entry.name} {stat.st_size} {stat.st_mtime_ns}")
        except OSError:
            seen.append("no folder")  # installed as something other than files: then only the format number counts
    return hashlib.sha256("\n".join(seen).encode()).hexdigest()


def _head(id: str, data: bytes, body: str) -> str:
    key = hashlib.sha256(f"{_stamp()} {id} {hashlib.sha256(data).hexdigest()}".encode()).hexdigest()
    return f"{key} {hashlib.sha256(body.encode()).hexdigest()}"


def _path(folder: Path, source: Path) -> Path:
    return folder / f"{hashlib.sha256(os.fsencode(source)).hexdigest()[:24]}.json"


def load(folder: Path, source: Path, id: str, data: bytes, kind: Any) -> Stored | None:
    """What is stored for a file, or None when there is nothing, or nothing that can be trusted to be of this file.

    Args:
        folder: of the cache.
        source: the file that was read.
        id: the name it was read under.
        data: the file's bytes now.
        kind: `Scene` or `Persona`.
    """
    try:
        with _path(folder, source).open("rb") as file:
            text = file.read(MOST_BYTES).decode("utf-8")
        head, _, body = text.partition("\n")
        # Checked text holds no control characters, so a stored one needs no escapes for them.
        if head != _head(id, data, body) or "\\u" in body:
            return None
        stored = json.loads(body)
        if type(stored) is not list or len(stored) != 2:
            return None
        value = None if stored[0] is None else decode(stored[0], kind)
        found: tuple[Finding, ...] = decode(stored[1], _FOUND)
        return Stored(value, in_file(found, str(source))) if value is None or value.id == id else None
    except (OSError, ValueError, RecursionError):
        return None


def save(folder: Path, source: Path, id: str, data: bytes, stored: Stored) -> None:
    """Keep what reading a file gave. A folder that cannot be written to is no fault: the file is then read again next time."""
    findings = [encode(finding) for finding in in_file(stored.findings, "")]
    value = None if stored.value is None else encode(stored.value)
    body = json.dumps([value, findings], ensure_ascii=False, separators=(",", ":"))
    path = _path(folder, source)
    # Its own name for each process: two that write at once must not write into one another.
    half = path.with_suffix(f".{os.getpid()}")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        half.write_bytes(f"{_head(id, data, body)}\n{body}".encode())
        half.replace(path)
    except (OSError, UnicodeEncodeError):
        _delete(half)


def _delete(path: Path) -> None:
    """Delete a half-written file, if it is there and may be deleted."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
