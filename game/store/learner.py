"""One learner's folder: settings, history, encounters, and the lock that keeps two games from one learner.

Owns the layout of the folder. `talk` writes the encounters; `learners` owns the names.
"""

import json
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from game.errors import SaveError
from game.store.files import Files, Handle, InUse, cause
from game.store.history import Finished, Progress, finished_from, finished_of, progress
from game.store.journal import Damaged, Journal, Record, read_journal
from game.store.objects import read_object
from game.store.saves import Save, save_of
from game.store.settings import Settings, settings_from, write_settings

Now = Callable[[], datetime]
"""The wall clock, passed in; it must know its zone."""
Tell = Callable[[str], None]
"""Called with the cause, in plain words, when something cannot be saved: once for each spell of trouble."""


@dataclass(frozen=True, slots=True)
class Learner:
    """A person who plays here."""

    id: str
    """Random; the name of the folder."""
    name: str
    """As the learner wrote it, made safe, at most 60 characters."""
    made: str
    """ISO 8601, UTC; empty if unknown."""


class LearnerBusy(SaveError):
    """Another game is open for this learner."""

    def __init__(self, process: int | None, host: str, since: str) -> None:
        """What is known of the other game; the message says it."""
        self.process = process
        """Its process id, None if unknown."""
        self.host = host
        """The machine that it runs on; empty if unknown."""
        self.since = since
        """When it was opened, ISO 8601, UTC; empty if unknown."""
        known = ", ".join(
            part
            for part in (f"process {process}" if process else "", f"on {host}" if host else "", f"since {since}" if since else "")
            if part
        )
        super().__init__(
            f"Another game is open for this learner{f' ({known})' if known else ''}. "
            "Close it first, or play as someone else with --learner NAME."
        )


class LearnerStore:
    """A learner's folder, open. Make it with `Learners.open` (to play) or `Learners.look` (only to read)."""

    def __init__(self, files: Files, folder: Path, learner: Learner, now: Now, tell: Tell | None = None) -> None:
        self.files = files
        self.folder = folder
        self.learner = learner
        self.now = now
        self._tell = tell
        self._told: str | None = None
        self._lock: Handle | None = None
        self._playing = False
        self._settings: Settings | None = None
        self._history: Journal | None = None
        self._finished: dict[str, Finished | None] = {}

    def lock(self) -> None:
        """Keep the learner to this game until `close`.

        Where nothing can be written there is nothing to keep apart: then it goes on without a lock, and `tell` has been called.

        Raises:
            LearnerBusy: another game has the learner.
        """
        path = self.folder / "lock"
        try:
            self.files.make_folder(self.folder)
            self._lock = self.files.append(path)
            note = {"process": os.getpid(), "host": platform.node(), "since": self.stamp()}
            self._lock.cut(0)
            self._lock.write(json.dumps(note).encode("ascii"))
        except InUse:
            raise self._busy(path) from None
        except OSError as error:
            self.report(cause(error))
        self._playing = True

    def _busy(self, path: Path) -> LearnerBusy:
        try:
            note = read_object(self.files, path) or {}
        except OSError:
            note = {}
        process, host, since = note.get("process"), note.get("host"), note.get("since")
        return LearnerBusy(
            process if isinstance(process, int) else None,
            host if isinstance(host, str) else "",
            since if isinstance(since, str) else "",
        )

    def close(self) -> bool:
        """Let go of the learner; whether everything of the history is on the disk."""
        saved = self._history is None or self._history.close()
        if self._lock is not None:
            handle, self._lock = self._lock, None
            handle.close()
        self._playing = False
        return saved

    def __enter__(self) -> "LearnerStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def report(self, trouble: str) -> None:
        """Say once that something cannot be saved; the same cause is not said again until `recovered`."""
        if trouble != self._told:
            self._told = trouble
            if self._tell is not None:
                self._tell(trouble)

    def recovered(self) -> None:
        """Note that saving works (again)."""
        self._told = None

    def stamp(self) -> str:
        """The time now: ISO 8601, UTC, in seconds."""
        return stamp(self.now())

    # Settings

    def settings(self) -> Settings:
        """The learner's settings; the usual ones where there are none or they cannot be read."""
        if self._settings is None:
            try:
                self._settings = settings_from(read_object(self.files, self.folder / "settings.json") or {})
            except OSError as error:
                self.report(cause(error))
                self._settings = Settings()
        return self._settings

    def save_settings(self, settings: Settings) -> bool:
        """Keep the settings; whether they are on the disk. They count for this game in any case."""
        self._settings = settings
        try:
            write_settings(self.files, self.folder / "settings.json", settings)
        except OSError as error:
            self.report(cause(error))
            return False
        return True

    # Encounters

    def path_of(self, name: str) -> Path:
        """Where the save with this name is.

        Raises:
            SaveError: it is not the name of a save.
        """
        if not name or not name.replace("-", "").isalnum() or not name.isascii():
            raise SaveError("That is not the name of a save.")
        return self.folder / "encounters" / f"{name}.jsonl"

    def names(self) -> tuple[str, ...]:
        """The names of all saves, oldest first."""
        try:
            found = self.files.names(self.folder / "encounters")
        except OSError as error:
            self.report(cause(error))
            return ()
        return tuple(name.removesuffix(".jsonl") for name in found if name.endswith(".jsonl"))

    def read(self, name: str) -> Save | None:
        """The save with this name as recorded; None if there is nothing sound in it.

        Raises:
            SaveError: it is missing, cannot be read, or was written by a newer version.
        """
        try:
            return save_of(name, read_journal(self.files, self.path_of(name)).records)
        except FileNotFoundError:
            raise SaveError(f"There is no save {name}.") from None
        except OSError as error:
            raise SaveError(f"The save {name} cannot be read: {cause(error)}.") from None

    def unfinished(self) -> tuple[Save, ...]:
        """The saves that can be gone on with, latest first. Those of a newer version are not among them."""
        self._load()
        found = [save for save in map(self._try_read, self._unknown()) if save is not None and save.end is None and not save.left]
        return tuple(reversed(found))

    def leave(self, name: str) -> None:
        """Give a save up: it is kept, and not offered again."""
        self._load()
        self._keep(name, None, {"type": "left", "save": name})

    # History

    def history(self) -> tuple[Finished, ...]:
        """The finished encounters, oldest first. What a crash kept out of the history is read from the saves."""
        self._load()
        for name in self._unknown():
            save = self._try_read(name)
            if save is None:
                continue
            if save.left:
                self._keep(name, None, {"type": "left", "save": name})
            elif (finished := finished_of(save)) is not None:
                self._keep(name, finished, finished.json())
        return tuple(sorted((done for done in self._finished.values() if done is not None), key=lambda done: (done.when, done.save)))

    def progress(self) -> Progress:
        """The sums over the history."""
        return progress(self.history())

    def finish(self, save: Save) -> None:
        """Add an encounter that has just ended to the history."""
        self._load()
        finished = finished_of(save)
        if finished is not None and save.name not in self._finished:
            self._keep(save.name, finished, finished.json())

    def answered(self, name: str, before: Record) -> None:
        """Add what a learner answered before the debrief to a finished encounter of the history.

        Args:
            name: of its save.
            before: what the answers came to; no words of the learner's.
        """
        self._load()
        finished = self._finished.get(name)
        if finished is not None:
            self._keep(name, replace(finished, before=before), {"type": "before", "save": name, "before": dict(before)})

    def _keep(self, name: str, finished: Finished | None, record: Record) -> None:
        self._finished[name] = finished
        if self._history is not None and self._history.append(record):
            self.recovered()

    def _unknown(self) -> list[str]:
        """The saves that the history does not know: unfinished ones, and what a crash kept out."""
        return [name for name in self.names() if name not in self._finished]

    def _try_read(self, name: str) -> Save | None:
        try:
            return self.read(name)
        except SaveError:
            return None

    def _load(self) -> None:
        """Read the history once; a game that only looks leaves the file alone."""
        if self._history is not None or (self._finished and not self._playing):
            return
        path = self.folder / "history.jsonl"
        records: tuple[Record, ...] = ()
        try:
            if self._playing:
                self._history, records = self._open_history(path)
            else:
                records = read_journal(self.files, path).records
        except FileNotFoundError:
            return
        except OSError as error:
            self.report(cause(error))
        for record in records:
            name, answers = str(record.get("save")), record.get("before")
            known = self._finished.get(name)
            if record.get("type") == "before" and known is not None and isinstance(answers, dict):
                self._finished[name] = replace(known, before=answers)
            finished = finished_from(record)
            if finished is not None or record.get("type") == "left":
                self._finished.setdefault(name, finished)

    def _open_history(self, path: Path) -> tuple[Journal, tuple[Record, ...]]:
        try:
            return Journal.open(self.files, path, self.report)
        except Damaged:
            # It is set aside, and made again from the saves by the next reading.
            stamped = path.with_name(f"history-{file_stamp(self.now())}.damaged")
            try:
                self.files.rename(path, stamped)
            except OSError as error:
                self.report(cause(error))
        except SaveError as error:
            self.report(str(error))
        return Journal(self.files, path, self.report), ()


def stamp(time: datetime) -> str:
    """A time as ISO 8601, UTC, in seconds.

    >>> from datetime import UTC
    >>> stamp(datetime(2025, 3, 1, 9, 30, tzinfo=UTC))
    '2025-03-01T09:30:00Z'
    """
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def file_stamp(time: datetime) -> str:
    """A time as the beginning of a file's name, fit for every system.

    >>> from datetime import UTC
    >>> file_stamp(datetime(2025, 3, 1, 9, 30, tzinfo=UTC))
    '20250301T093000'
    """
    return time.astimezone(UTC).strftime("%Y%m%dT%H%M%S")
