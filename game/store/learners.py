"""Who plays here. Owns the index of names, `learners.json`: the one place where a name meets the random id of a folder."""

import re
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from game.errors import SaveError
from game.store.files import Files, RealFiles, append_waiting, cause
from game.store.folders import saves_folder
from game.store.learner import Learner, LearnerBusy, LearnerStore, Now, Tell, file_stamp, stamp
from game.store.objects import read_object, write_object
from game.text import one_line

FORMAT = 1
DEFAULT_NAME = "You"
"""The name of the learner who is made silently at the first start."""
LONGEST_NAME = 60
"""Characters of a name that are kept."""
_ID = re.compile(r"[0-9a-f]{16}")
_DELETED = "deleted-"


@dataclass(frozen=True, slots=True)
class _Index:
    """What `learners.json` holds."""

    learners: tuple[Learner, ...] = ()
    broken: bool = False
    """Whether the file is there and holds something else than an index."""

    def named(self, name: str) -> Learner | None:
        """The learner with this name, capitals and width aside."""
        return next((learner for learner in self.learners if _key(learner.name) == _key(name)), None)


_Change = Callable[[_Index], _Index]


class Learners:
    """Every learner of one saves folder.

    Where the index cannot be written, changes count for this game, `tell` is called with the cause, and they are tried again with the next.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        files: Files | None = None,
        now: Now = lambda: datetime.now(UTC),
        token: Callable[[int], str] = secrets.token_hex,
        tell: Tell | None = None,
    ) -> None:
        """The learners in a folder.

        Args:
            folder: where saves live; `saves_folder()` if not given.
            files: the file system.
            now: the wall clock.
            token: makes random ids: of so many bytes, in hexadecimal digits.
            tell: called with the cause when something cannot be saved.
        """
        self.folder = folder or saves_folder()
        self._files: Files = files or RealFiles()
        self._now = now
        self._token = token
        self._tell = tell
        self._told = False
        self._pending: list[_Change] = []

    def all(self) -> tuple[Learner, ...]:
        """Every learner, in the order in which they were made.

        Raises:
            SaveError: the index was written by a newer version.
        """
        return self._view().learners

    def find(self, name: str) -> Learner | None:
        """The learner with this name, capitals aside, or None."""
        return self._view().named(clean_name(name))

    def create(self, name: str) -> Learner:
        """Make a learner.

        Raises:
            SaveError: the name is empty or taken.
        """
        fresh = Learner(self._token(8), clean_name(name), stamp(self._now()))

        def check(index: _Index) -> None:
            _free(index, fresh)

        def change(index: _Index) -> _Index:
            # The name may have been taken while the disk was full: the learner is kept under one like it.
            name = fresh.name if index.named(fresh.name) is None else f"{fresh.name[: LONGEST_NAME - 5]} {fresh.id[:4]}"
            return replace(index, learners=(*index.learners, replace(fresh, name=name)))

        self._change(check, change)
        return fresh

    def rename(self, learner: Learner, name: str) -> Learner:
        """Give a learner another name.

        Raises:
            SaveError: the name is empty or taken, or the learner is gone.
        """
        renamed = replace(learner, name=clean_name(name))

        def check(index: _Index) -> None:
            if learner.id not in {one.id for one in index.learners}:
                raise SaveError("There is no such learner any more.")
            _free(index, renamed)

        def change(index: _Index) -> _Index:
            return replace(index, learners=tuple(renamed if one.id == learner.id else one for one in index.learners))

        self._change(check, change)
        return renamed

    def delete(self, learner: Learner) -> None:
        """Delete a learner with everything they did, for good.

        Raises:
            LearnerBusy: a game is open for them.
            SaveError: it could not be deleted; what is left is no longer listed.
        """
        with self.open(learner):
            pass

        def change(index: _Index) -> _Index:
            return replace(index, learners=tuple(one for one in index.learners if one.id != learner.id))

        self._change(lambda _: None, change)
        try:
            doomed = self.folder / f"{_DELETED}{learner.id}"
            self._files.rename(self.folder / learner.id, doomed)
            # With what an interrupted deletion has left.
            for name in self._files.names(self.folder):
                if name.startswith(_DELETED):
                    self._remove(self.folder / name)
            self._files.sync_folder(self.folder)
        except OSError as error:
            raise SaveError(f"Not everything of this learner could be deleted: {cause(error)}.") from None

    def _remove(self, folder: Path) -> None:
        for name in self._files.names(folder):
            path = folder / name
            if name == "encounters":
                self._remove(path)
            else:
                self._files.remove(path)
        self._files.remove(folder)

    def pick(self, name: str | None = None) -> Learner:
        """The learner for this game: by name, made if new; without one the first, made silently as «You».

        Raises:
            SaveError: the name is empty.
        """
        if name is None:
            index = self._view()
            return index.learners[0] if index.learners else self.create(DEFAULT_NAME)
        return self.find(name) or self.create(name)

    def open(self, learner: Learner) -> LearnerStore:
        """Open a learner to play; close it afterwards.

        Raises:
            LearnerBusy: another game is open for them.
        """
        if self._pending:
            self._try_pending()
        store = self._store(learner)
        store.lock()
        return store

    def look(self, learner: Learner) -> LearnerStore:
        """Open a learner to read: for progress and reports. Nothing is locked or written."""
        return self._store(learner)

    def _store(self, learner: Learner) -> LearnerStore:
        if not _ID.fullmatch(learner.id):
            raise SaveError("That is not the id of a learner.")
        return LearnerStore(self._files, self.folder / learner.id, learner, self._now, self._report)

    def _report(self, trouble: str) -> None:
        if self._tell is not None:
            self._tell(trouble)

    def _view(self) -> _Index:
        """The index as this game sees it."""
        try:
            index = self._read()
        except OSError as error:
            self._trouble(cause(error))
            index = _Index()
        for change in self._pending:
            index = change(index)
        return index

    def _change(self, check: Callable[[_Index], None], change: _Change) -> None:
        """Apply a change, on the disk if that is possible. `check` raises `SaveError` if it must not be."""
        check(self._view())
        self._pending.append(change)
        try:
            self._try_pending(check)
        except SaveError:
            self._pending.remove(change)
            raise

    def _try_pending(self, check: Callable[[_Index], None] = lambda _: None) -> None:
        """Write what waits. Read, checked and written under a lock, so that two games never undo each other's change."""
        try:
            self._files.make_folder(self.folder)
            lock = append_waiting(self._files, self.folder / "learners.lock")
            try:
                index = self._read()
                for change in self._pending[:-1]:
                    index = change(index)
                check(index)
                self._write(self._pending[-1](index))
            finally:
                lock.close()
        except OSError as error:
            self._trouble(cause(error))
            return
        self._pending.clear()
        self._told = False

    def _trouble(self, trouble: str) -> None:
        if not self._told:
            self._told = True
            self._report(trouble)

    def _read(self) -> _Index:
        path = self.folder / "learners.json"
        data = read_object(self._files, path)
        if data is None:
            names = self._files.names(self.folder)
            # Without its index a folder still is somebody's: it is listed under a number.
            orphans = [name for name in names if _ID.fullmatch(name)]
            found = tuple(Learner(id, f"Learner {number}", "") for number, id in enumerate(orphans, 1))
            return _Index(found, broken=path.name in names)
        written = data.get("format")
        if isinstance(written, int) and written > FORMAT:
            raise SaveError(
                f"The list of learners was written by a newer version of the game (format {written}; this version reads up to "
                f"{FORMAT}). It was left as it is: use the newer version."
            )
        rows = data.get("learners")
        return _Index(_learners(rows if isinstance(rows, list) else []))

    def _write(self, index: _Index) -> None:
        path = self.folder / "learners.json"
        if index.broken:
            self._files.rename(path, path.with_name(f"learners-{file_stamp(self._now())}.damaged"))
        rows = [{"id": one.id, "name": one.name, "made": one.made} for one in index.learners]
        write_object(self._files, path, {"format": FORMAT, "learners": rows})


def clean_name(name: str) -> str:
    """A name made safe: one line, at most 60 characters, nothing that steers a terminal.

    Raises:
        SaveError: nothing is left of it.
    """
    cleaned = one_line(name[: LONGEST_NAME * 20])[:LONGEST_NAME].strip()
    if not cleaned.strip("\ufffd "):
        raise SaveError("A learner's name needs at least one letter or digit that can be seen.")
    return cleaned


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _free(index: _Index, learner: Learner) -> None:
    taken = index.named(learner.name)
    if taken is not None and taken.id != learner.id:
        raise SaveError("There is a learner with that name already. Choose another.")


def _learners(rows: list[Any]) -> tuple[Learner, ...]:
    """The sound rows of an index. An id that is not one of ours is left out: it could lead out of the folder."""
    found: dict[str, Learner] = {}
    for row in rows:
        if not isinstance(row, dict):
            continue
        id, name, made = row.get("id"), row.get("name"), row.get("made")
        if isinstance(id, str) and _ID.fullmatch(id) and isinstance(name, str):
            shown = one_line(name)[:LONGEST_NAME] or f"Learner {len(found) + 1}"
            found.setdefault(id, Learner(id, shown, stamp_or_empty(made)))
    return tuple(found.values())


def stamp_or_empty(value: object) -> str:
    """A recorded time, or an empty text for what is none."""
    return value if isinstance(value, str) and len(value) <= 30 and value.isascii() and value.isprintable() else ""


__all__ = ["DEFAULT_NAME", "Learner", "LearnerBusy", "LearnerStore", "Learners", "clean_name"]
