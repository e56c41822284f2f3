"""A file system in memory that forgets what was not synced: after `crash`, unsynced writes and names are kept, dropped, torn or zeroed."""

import errno
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from game.store.files import InUse


class Crash(BaseException):
    """The machine stopped. Not an `Exception`, as nothing in the game may catch it."""


@dataclass
class Node:
    """A file: what is on the disk, and what was done to it since, with offsets as a kernel has them."""

    disk: bytes = b""
    now: bytes = b""
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)
    locked: bool = False


@dataclass
class Name:
    """A change of names in a folder that is not synced: paths that appear (with their node) and paths that go."""

    folder: Path
    gone: Path | None
    come: Path | None
    node: Node | None


class FakeFiles:
    """The fake layer. `stop_at` is the number of the operation at which the machine stops; `fault` may make an operation fail."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.nodes: dict[Path, Node | None] = {Path("/"): None}
        self.disk_names: dict[Path, Node | None] = {Path("/"): None}
        self.name_changes: list[Name] = []
        self.operations = 0
        self.stop_at = stop_at
        self.fault: Callable[[str, Path], OSError | None] = lambda _operation, _path: None

    def step(self, operation: str, path: Path) -> None:
        if self.operations == self.stop_at:
            raise Crash
        self.operations += 1
        error = self.fault(operation, path)
        if error is not None:
            raise error

    def read(self, path: Path) -> bytes:
        node = self._file(path)
        error = self.fault("read", path)
        if error is not None:
            raise error
        return node.now

    def names(self, folder: Path) -> list[str]:
        return sorted(path.name for path in self.nodes if path.parent == folder and path != folder)

    def append(self, path: Path) -> "FakeHandle":
        self.step("open", path)
        if path.parent not in self.nodes:
            raise FileNotFoundError(errno.ENOENT, "no folder")
        if path not in self.nodes:
            node = Node()
            self.nodes[path] = node
            self.name_changes.append(Name(path.parent, None, path, node))
        node = self._file(path)
        if node.locked:
            raise InUse(errno.EAGAIN, "in use")
        node.locked = True
        return FakeHandle(self, path, node)

    def make_folder(self, path: Path) -> None:
        if path != path.parent:
            self.make_folder(path.parent)
        if path not in self.nodes:
            self.step("folder", path)
            self.nodes[path] = None
            self.name_changes.append(Name(path.parent, None, path, None))
        if any(change.folder == path.parent for change in self.name_changes):
            self.sync_folder(path.parent)

    def sync_folder(self, path: Path) -> None:
        self.step("sync folder", path)
        for change in [change for change in self.name_changes if change.folder == path]:
            self._settle(change)
            self.name_changes.remove(change)

    def rename(self, source: Path, target: Path) -> None:
        self.step("rename", target)
        if source not in self.nodes:
            raise FileNotFoundError(errno.ENOENT, "no such file")
        for path in [path for path in self.nodes if source in path.parents]:
            self.nodes[target / path.relative_to(source)] = self.nodes.pop(path)
        self.nodes[target] = self.nodes.pop(source)
        self.name_changes.append(Name(target.parent, source, target, self.nodes[target]))

    def remove(self, path: Path) -> None:
        self.step("remove", path)
        if path not in self.nodes:
            raise FileNotFoundError(errno.ENOENT, "no such file")
        del self.nodes[path]
        self.name_changes.append(Name(path.parent, path, None, None))

    def _file(self, path: Path) -> Node:
        if path not in self.nodes:
            raise FileNotFoundError(errno.ENOENT, "no such file")
        node = self.nodes[path]
        if node is None:
            raise IsADirectoryError(errno.EISDIR, "a folder")
        return node

    def _settle(self, change: Name) -> None:
        if change.gone is not None:
            self.disk_names.pop(change.gone, None)
        if change.come is not None:
            self.disk_names[change.come] = change.node

    def crash(self, chance: random.Random) -> "FakeFiles":
        """What is there after the power came back: all that was synced, and of the rest whatever chance leaves."""
        for change in self.name_changes:
            if chance.random() < 0.5:
                self._settle(change)
        after = FakeFiles()
        for path, node in self.disk_names.items():
            if all(above in self.disk_names for above in path.parents):
                after.nodes[path] = None if node is None else _survivor(node, chance)
        after.disk_names = dict(after.nodes)
        return after


def _survivor(node: Node, chance: random.Random) -> Node:
    data = bytearray(node.disk)
    for kind, offset, written in node.pending:
        fate = chance.choice(["kept", "dropped", "torn", "zeroed"])
        if fate == "dropped":
            continue
        if kind == "cut":
            del data[offset:]
            continue
        piece = written[: chance.randrange(len(written) + 1)] if fate == "torn" else written
        piece = bytes(len(piece)) if fate == "zeroed" else piece
        data.extend(bytes(max(0, offset - len(data))))
        data[offset : offset + len(piece)] = piece
    return Node(bytes(data), bytes(data))


class FakeHandle:
    """An open file of the fake layer."""

    def __init__(self, files: FakeFiles, path: Path, node: Node) -> None:
        self.files, self.path, self.node = files, path, node

    def write(self, data: bytes) -> None:
        self.node.pending.append(("write", len(self.node.now), data))
        self.node.now += data
        self.files.step("write", self.path)

    def cut(self, size: int) -> None:
        self.files.step("cut", self.path)
        self.node.pending.append(("cut", size, b""))
        self.node.now = self.node.now[:size]

    def sync(self) -> None:
        self.files.step("sync", self.path)
        self.node.disk, self.node.pending = self.node.now, []

    def close(self) -> None:
        self.node.locked = False
