"""The scenes and personas there are. Owns where content lies and how it is found by name; reading itself stands in `scene` and `persona`.

A warm start goes through the cache alone: YAML and pydantic are imported only when a file has to be read.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import platformdirs

from game.content.model.frozen import FrozenMap
from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.read import cache as caching
from game.content.read.findings import Finding, mean_or_list
from game.errors import ContentError

PACK = "rapport"
"""The pack of what ships: its ids are `rapport:coat`."""
SUFFIXES = (".yaml", ".yml")
_MOST_BYTES = 512 * 1024 + 1

T = TypeVar("T", Scene, Persona)
Read = Callable[[bytes, str, str], tuple[Any, tuple[Finding, ...]]]


@dataclass(frozen=True, slots=True)
class Library:
    """All content that could be read, and what is wrong with the rest."""

    scenes: Mapping[str, Scene]
    """By id, `pack:name`, in the order of the file names."""
    personas: Mapping[str, Persona]
    """By id, `pack:name`, in the order of the file names."""
    findings: tuple[Finding, ...] = ()
    """Of every file, readable or not."""

    def scene(self, name: str) -> Scene:
        """The scene with this id, or with this name in the pack that ships.

        Raises:
            ContentError: there is none, or its file has errors.
        """
        return _named("scene", name, self.scenes, self.findings)

    def persona(self, name: str) -> Persona:
        """The persona with this id, or with this name in the pack that ships.

        Raises:
            ContentError: there is none, or its file has errors.
        """
        return _named("persona", name, self.personas, self.findings)


def _named(what: str, name: str, known: Mapping[str, T], findings: tuple[Finding, ...]) -> T:
    id = name if ":" in name else f"{PACK}:{name}"
    if id in known:
        return known[id]
    stem = id.partition(":")[2]
    wrong = [
        one for one in findings if one.severity == "error" and Path(one.file).stem == stem and Path(one.file).parent.name == f"{what}s"
    ]
    if wrong:
        first = wrong[0]
        raise ContentError(
            f"the {what} `{name}` has {len(wrong)} error{'' if len(wrong) == 1 else 's'}; "
            f"the first: {first.file}:{first.line}:{first.column}: {first.message}. `rapport check` shows all."
        )
    short = [one.removeprefix(f"{PACK}:") for one in known]
    hint = mean_or_list(name.removeprefix(f"{PACK}:"), short, f"there are no {what}s")
    raise ContentError(f"there is no {what} `{name}`: {hint}")


def content_root() -> Path:
    """The folder that holds `personas/` and `scenes/`: the checkout's, or inside the installed package."""
    package = Path(__file__).resolve().parents[2]
    checkout = package.parent
    project = checkout / "pyproject.toml"
    if project.is_file() and (checkout / "scenes").is_dir() and 'name = "rapport"' in project.read_text(encoding="utf-8", errors="replace"):
        return checkout
    return package / "_content"


def cache_folder() -> Path:
    """Where content that was read is kept."""
    return Path(platformdirs.user_cache_dir(PACK, appauthor=False)) / "content"


def load_library(root: Path | None = None, cache: Path | None = None) -> Library:
    """Everything under a root, a bad file never stopping the good ones.

    Args:
        root: holds `personas/` and `scenes/`; what ships when not given.
        cache: folder for what was read; the user's cache folder when not given.
    """
    root = content_root() if root is None else root
    folder = cache_folder() if cache is None else cache
    findings: list[Finding] = []
    scenes = {one.id: one for one in _read_all(root / "scenes", Scene, read_scene, folder, findings)}
    personas = {one.id: one for one in _read_all(root / "personas", Persona, read_persona, folder, findings)}
    return Library(FrozenMap(scenes), FrozenMap(personas), tuple(findings))


def _read_all(folder: Path, kind: type[T], read: Read, cache: Path, findings: list[Finding]) -> list[T]:
    found: list[T] = []
    taken: dict[str, Path] = {}
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.startswith("."))
    except OSError as fault:
        findings.append(
            Finding("cannot-read", "error", str(folder), 1, 1, f"the folder cannot be read: {fault.strerror or 'unknown reason'}")
        )
        return found
    for path in files:
        try:
            with path.open("rb") as file:
                data = file.read(_MOST_BYTES)
        except OSError as fault:
            findings.append(
                Finding("cannot-read", "error", str(path), 1, 1, f"the file cannot be read: {fault.strerror or 'unknown reason'}")
            )
            continue
        id = f"{PACK}:{path.stem}"
        if id in taken:
            message = f"`{taken[id].name}` has the same name already"
            findings.append(Finding("duplicate-name", "error", str(path), 1, 1, message, "rename the file"))
            continue
        taken[id] = path
        stored = caching.load(cache, path, id, data, kind)
        if stored is None:
            stored = caching.Stored(*read(data, id, str(path)))
            caching.save(cache, path, id, data, stored)
        findings += stored.findings
        if stored.value is not None:
            found.append(stored.value)
    return found


def read_scene(data: bytes | str, id: str, file: str = "") -> tuple[Scene | None, tuple[Finding, ...]]:
    """Read a scene from its bytes or text, past every cache; see `game.content.read.scene`."""
    from game.content.read.scene import read_scene as read

    return read(data, id, file)


def read_persona(data: bytes | str, id: str, file: str = "") -> tuple[Persona | None, tuple[Finding, ...]]:
    """Read a persona from its bytes or text, past every cache; see `game.content.read.persona`."""
    from game.content.read.persona import read_persona as read

    return read(data, id, file)
