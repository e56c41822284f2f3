"""The few things that saves ask of a file system, and the real one. Owns every system call of this room.

A small protocol, so that tests can put a file system in its place that forgets whatever was not synced. Every call may raise `OSError`;
nothing here catches one that the caller should know of.
"""

import contextlib
import errno
import os
import sys
import time
from pathlib import Path
from typing import Protocol

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCK_BYTE = 1 << 30
"""Where Windows locks: far past the end, because a lock there also keeps others from reading what it covers."""

_UNSYNCABLE = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS}
"""What file systems say that cannot sync a folder and need not."""


class InUse(OSError):
    """Another process (or another handle of this one) holds the lock."""


class Changed(OSError):
    """Another program has shortened a file or added to it: what is in it now is not ours to cut."""


class Handle(Protocol):
    """A file open for adding to its end, locked against others."""

    def write(self, data: bytes) -> None:
        """Add the bytes with one write. A write that was cut short raises `OSError`; the file may then hold a part."""

    def cut(self, size: int) -> None:
        """Make the file this many bytes long."""

    def sync(self) -> None:
        """Return when what was written and cut is on the disk."""

    def close(self) -> None:
        """Let go of the file and its lock."""


class Files(Protocol):
    """A file system. Names are synced by `sync_folder`, contents by `Handle.sync`; nothing else is certain after a crash."""

    def read(self, path: Path) -> bytes:
        """The whole content."""

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, sorted; none if there is no such folder."""

    def append(self, path: Path) -> Handle:
        """Open for adding, created (0600) when missing. Raises `InUse` if it is open elsewhere."""

    def make_folder(self, path: Path) -> None:
        """Return when a folder (0700) and all above it are on the disk, made if they are missing."""

    def sync_folder(self, path: Path) -> None:
        """Return when the names in the folder are on the disk."""

    def rename(self, source: Path, target: Path) -> None:
        """Rename within a folder, in one step, over what is there."""

    def remove(self, path: Path) -> None:
        """Remove a file, or an empty folder."""


def replace(files: Files, path: Path, data: bytes) -> None:
    """Put a new content in the place of a file's old one: after a crash it is the old or the new, whole.

    Raises:
        OSError: it is still the old one.
    """
    fresh = path.with_name(path.name + ".new")
    handle = files.append(fresh)
    try:
        handle.cut(0)
        handle.write(data)
        handle.sync()
    finally:
        handle.close()
    files.rename(fresh, path)
    files.sync_folder(path.parent)


def cause(error: OSError) -> str:
    """Why writing failed, in plain words that fit after «because». Never a path, never a learner's words.

    >>> cause(OSError(errno.ENOSPC, "No space left on device"))
    'the disk is full'
    """
    if isinstance(error, InUse):
        return "another game has the file open"
    if isinstance(error, Changed):
        return "another program has changed the file"
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "the disk is full"
        case errno.EACCES | errno.EPERM:
            return "the folder for saves may not be written to"
        case errno.EROFS:
            return "the disk is read-only"
        case errno.EFBIG:
            return "the file has grown past what the system allows"
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            return "something else stands where the folder for saves should be"
        case errno.EIO:
            return "the disk reports a fault"
        case errno.EMFILE | errno.ENFILE:
            return "too many files are open"
        case number:
            return os.strerror(number).lower() if number else "the disk refused"


class RealHandle:
    """A file of the machine's own file system."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def write(self, data: bytes) -> None:
        """One `write`; a short one means that the disk is full."""
        if os.write(self._descriptor, data) != len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def cut(self, size: int) -> None:
        """Truncate."""
        os.ftruncate(self._descriptor, size)

    def sync(self) -> None:
        """`fdatasync`, or what the platform has for it."""
        if sys.platform == "darwin":
            # Plain fsync on macOS stops at the drive's own cache.
            try:
                fcntl.fcntl(self._descriptor, fcntl.F_FULLFSYNC)
                return
            except OSError as error:
                if error.errno not in _UNSYNCABLE:
                    raise
        if hasattr(os, "fdatasync"):
            os.fdatasync(self._descriptor)
        else:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Close; the lock goes with it."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)


class RealFiles:
    """The machine's own file system."""

    def __init__(self) -> None:
        self._certain: set[Path] = set()

    def read(self, path: Path) -> bytes:
        """The whole content."""
        return path.read_bytes()

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, sorted."""
        try:
            return sorted(os.listdir(folder))
        except FileNotFoundError:
            return []

    def append(self, path: Path) -> Handle:
        """Open and lock. A link in the file's place is refused, so that nobody redirects a learner's words."""
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND
        for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_BINARY", "O_NOINHERIT"):
            flags |= getattr(os, name, 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            _lock(descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        return RealHandle(descriptor)

    def make_folder(self, path: Path) -> None:
        """Make the missing folders from the top down, each synced into the one above.

        Folders that are there are synced once as well, as far up as they are this user's: the game that made one may have died before.
        """
        if path in self._certain:
            return
        made = not path.is_dir()
        if made or (_is_own(path) and path != path.parent):
            self.make_folder(path.parent)
        if made:
            with contextlib.suppress(FileExistsError):
                os.mkdir(path, 0o700)
            if not path.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        try:
            self.sync_folder(path.parent)
        except PermissionError:
            # A folder above that may be passed through and not read: what is in it is older than this game.
            if made:
                raise
        self._certain.add(path)

    def sync_folder(self, path: Path) -> None:
        """Sync the names. Windows has no such call: its file system logs changes of names by itself."""
        if sys.platform == "win32":
            return
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _UNSYNCABLE:
                raise
        finally:
            os.close(descriptor)

    def rename(self, source: Path, target: Path) -> None:
        """`os.replace`."""
        os.replace(source, target)

    def remove(self, path: Path) -> None:
        """Remove a file, a link or an empty folder."""
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        else:
            path.unlink()


def _is_own(path: Path) -> bool:
    """Whether a folder is this user's, so that an earlier game may have made it. Windows syncs no folders, so there it does not matter."""
    return sys.platform != "win32" and path.stat().st_uid == os.getuid()


def _lock(descriptor: int) -> None:
    """Take the lock or raise `InUse`. The system drops it when the process ends, however it ends."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCK_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            raise InUse(errno.EAGAIN, "in use") from None
        if error.errno not in (*_UNSYNCABLE, errno.ENOLCK):
            raise
        # Some network file systems have no locks: playing on without one beats not playing.


def append_waiting(files: Files, path: Path, seconds: float = 2.0) -> Handle:
    """Open for adding, waiting for another process that holds the file for a moment.

    Raises:
        InUse: it was not free within so many seconds.
    """
    until = time.monotonic() + seconds
    while True:
        try:
            return files.append(path)
        except InUse:
            if time.monotonic() >= until:
                raise
            time.sleep(0.02)
