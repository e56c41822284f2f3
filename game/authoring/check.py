"""Everything wrong or doubtful in content, all at once. Owns which files are checked and as what; `content.read` owns the rules.

Run as `rapport check [PATH…]`, or `python -m game.authoring.check` where the command is not installed.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from game.authoring.tags import STAND_IN, compare
from game.content.model.persona import STYLES, Persona
from game.content.model.scene import Reply, Scene
from game.content.read.findings import Finding, as_json, as_text, mean_or_list
from game.content.read.library import content_root
from game.content.read.persona import read_persona
from game.content.read.scene import read_scene
from game.content.read.source import MOST_BYTES
from game.language import Reader

Kind = Literal["scene", "persona"]
SUFFIXES = (".yaml", ".yml")
_SCENE_KEYS = ("beats:", "endings:", "milestones:", "about:", "facts:")
_PERSONA_KEYS = ("says:", "temper:", "style:", "pronouns:", "looks:", "who:")


def check(paths: Sequence[Path], reader: Reader | None = None) -> list[Finding]:
    """Every finding in these files and folders, by file and place.

    Args:
        paths: files, or folders whose YAML files are taken, also those of their folders.
        reader: reads every authored reply and is held against its tags; None leaves that out.
    """
    findings: list[Finding] = []
    scenes: dict[str, Scene] = {}
    personas: dict[str, Persona] = {}
    for path in _files(paths, findings):
        data = _bytes(path, findings)
        if data is None:
            continue
        if kind_of(path, data) == "scene":
            scene, found = read_scene(data, f"check:{path.stem}", str(path))
            if scene:
                scenes[str(path)] = scene
        else:
            persona, found = read_persona(data, f"check:{path.stem}", str(path))
            if persona:
                personas[str(path)] = persona
        findings += found
    return findings + _ruled_out(scenes, personas) + _said_twice(personas) + (_misread(scenes, reader) if reader else [])


def exit_code(findings: Iterable[Finding], strict: bool = False) -> int:
    """1 when there is an error (with `strict`: anything at all), else 0."""
    return int(any(strict or finding.severity == "error" for finding in findings))


def text(findings: Sequence[Finding]) -> str:
    """The findings for a person, with the lines they stand in and a count at the end."""
    errors = sum(finding.severity == "error" for finding in findings)
    count = f"{errors} error{'' if errors == 1 else 's'}, {len(findings) - errors} warning{'' if len(findings) - errors == 1 else 's'}"
    return "\n".join(part for part in (as_text(findings, _lines), count) if part)


def json(findings: Sequence[Finding]) -> str:
    """The findings as a JSON list."""
    return as_json(findings)


def kind_of(path: Path, data: bytes) -> Kind:
    """What a file is, by its top-level keys, or else by its folder."""
    lines = data.decode("utf-8", "replace").splitlines()
    scene = sum(line.startswith(_SCENE_KEYS) for line in lines)
    persona = sum(line.startswith(_PERSONA_KEYS) for line in lines)
    if scene != persona:
        return "scene" if scene > persona else "persona"
    return "persona" if "persona" in path.parent.name else "scene"


def _files(paths: Sequence[Path], findings: list[Finding]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(one for one in path.rglob("*") if one.suffix in SUFFIXES and one.is_file() and not _hidden(one, path))
            if not inside:
                findings.append(
                    Finding("no-files", "error", str(path), 1, 1, "there is no YAML file in this folder", "give a folder with scenes")
                )
            found += inside
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def _hidden(path: Path, root: Path) -> bool:
    return any(part.startswith((".", "_")) for part in path.relative_to(root).parts)


def _bytes(path: Path, findings: list[Finding]) -> bytes | None:
    if path.exists() and not path.is_file():
        # A pipe or a device would be waited for.
        findings.append(Finding("cannot-read", "error", str(path), 1, 1, "this is not a file", "give a YAML file or a folder"))
        return None
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as fault:
        findings.append(Finding("cannot-read", "error", str(path), 1, 1, f"the file cannot be read: {fault.strerror or 'unknown reason'}"))
        return None


def _ruled_out(scenes: dict[str, Scene], personas: dict[str, Persona]) -> list[Finding]:
    """Names under `not for` that are neither a style nor a persona of these files or of what ships."""
    shipped = (path.stem for path in (content_root() / "personas").glob("*.yaml"))
    known = list(dict.fromkeys([*STYLES, *(Path(file).stem for file in personas), *shipped]))
    return [
        Finding(
            "unknown-persona", "warning", file, *_place(file, name), f"there is no style or persona `{name}`", mean_or_list(name, known)
        )
        for file, scene in scenes.items()
        for name in scene.not_for
        if name.split(":")[-1] not in known
    ]


def _misread(scenes: dict[str, Scene], reader: Reader) -> list[Finding]:
    """Replies whose words surely show what their tags do not say."""
    findings: list[Finding] = []
    for file, scene in scenes.items():

        def place(reply: Reply, file: str = file) -> tuple[str, int, int]:
            return file, *_place(file, reply.text)

        findings += compare(scene, reader, {**STAND_IN, **scene.slots}, place)
    return findings


def _said_twice(personas: dict[str, Persona]) -> list[Finding]:
    """Lines that two people would say in the same words."""
    said: dict[str, str] = {}
    findings: list[Finding] = []
    for file, persona in personas.items():
        own = dict.fromkeys(voice.line.text for lines in persona.voice.values() for voice in lines if voice.line.text)
        for line in own:
            other = said.setdefault(line.casefold(), file)
            if other != file:
                at, column = _place(file, line)
                message = f"{Path(other).name} has the same line"
                findings.append(Finding("same-line", "warning", file, at, column, message, "say it as only this person would"))
    return findings


def _place(file: str, words: str) -> tuple[int, int]:
    return next(((number, line.index(words) + 1) for number, line in enumerate(_lines(file), 1) if words in line), (1, 1))


def _lines(file: str) -> list[str]:
    try:
        with open(file, "rb") as source:
            return (
                source.read(MOST_BYTES)
                .decode("utf-8", "replace")
                .removeprefix("\ufeff")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .split("\n")
            )
    except OSError:
        return []


def main(arguments: Sequence[str]) -> int:
    """The command without the command line's help: paths, `--strict`, `--json`, `--fast`."""
    reader = None if "--fast" in arguments else Reader.load()
    findings = check([Path(one) for one in arguments if not one.startswith("--")], reader)
    sys.stdout.write((json(findings) if "--json" in arguments else text(findings)) + "\n")
    return exit_code(findings, "--strict" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
