"""Files that break other readers: always findings, never a traceback, and soon."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from game.authoring.check import check, exit_code
from game.content.read import marked
from game.content.read.findings import MOST, Finding
from game.content.read.persona import read_persona
from game.content.read.scene import read_scene
from game.content.read.source import MOST_BYTES

HERE = Path(__file__).parent
LAMP = (HERE / "lamp.yaml").read_text(encoding="utf-8")
IDA = (HERE / "ida.yaml").read_text(encoding="utf-8")

HOSTILE: dict[str, bytes | str] = {
    "60 kB of [": "[" * 60_000,
    "60 kB of {": "{" * 60_000,
    "1000 x [ as a value": "title: " + "[" * 1000,
    "closed brackets": "title: " + "[" * 5000 + "]" * 5000,
    "nested lists": "- " * 30_000,
    "nested keys": "".join(" " * depth + "a:\n" for depth in range(400)),
    "question marks": "? " * 30_000,
    "merge keys": "a: &a {x: 1}\n" + "".join(f"b{number}: &b{number}\n  <<: [*a, *a]\n" for number in range(50)),
    "merge bomb": "a0: &a0 {k: v}\n" + "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 30)),
    "alias bomb": "a: &a [x,x,x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40)),
    "recursive alias": "a: &a [*a]\n",
    "python tag": "title: !!python/object/apply:os.system ['true']\n",
    "NUL": b"title: a\0b\n",
    "escape sequence": b"title: \x1b[2Jgone\n",
    "bidi": "title: a\u202eb\n",
    "BOM inside": "title: a\ufeffb\n",
    "invalid UTF-8": b"title: a\xff\xfeb\nsummary: \xc3\x28\n",
    "UTF-16": "title: x\n".encode("utf-16"),
    "UTF-16 without a mark": "title: x\nsummary: y".encode("utf-16-be"),
    "a BOM": "\ufefftitle: x\n".encode(),
    "CRLF": b"title: x\r\nsummary: y\r\nbogus: z\r\n",
    "CR": b"title: x\rsummary: y\rbogus: z\r",
    "other line ends": "title: x\u2028summary: y\u0085bogus: z",
    "empty": b"",
    "blank": b"\n\n  \n",
    "only a comment": b"# a scene\n",
    "a list": b"- a\n- b\n",
    "a text": b"hello\n",
    "two documents": b"title: x\n---\ntitle: y\n",
    "document end": b"title: x\n...\ntitle: y\n",
    "too large": b"a: " + b"a" * MOST_BYTES,
    "the same key": "title: x\n" * 40_000,
    "unknown keys": "".join(f"k{number}: x\n" for number in range(40_000)),
    "a mistake a line": "a: b: c\n" * 40_000,
    "tabs": "title: x\nabout:\n\tchannel: phone\n",
    "open quote": 'title: "x\nsummary: y\n',
    "a block at the end": "title: |",
    "a directive": "%YAML 9.9\n---\ntitle: x\n",
    "lists as keys": "? [a, b]\n: c\n? {a: b}\n: d\n",
    "a lone surrogate": "title: \ud800\n",
    "parentheses": "endings:\n  resolved: " + "(" * 5000 + "\n",
    "not not not": "endings:\n  resolved: " + "not " * 50_000 + "\n",
    "quotes in tags": "beats:\n  start:\n    says: hi\n    replies: |\n      Hello // " + '"' * 50_001 + "\n",
    "slashes": "beats:\n  start:\n    says: hi\n    replies: |\n      " + "// " * 50_000 + "\n",
    "braces": "briefing: " + "x{" * 100_000 + "\n",
    "odd numbers": "level: 1e999\nminutes: nan\nabout: {harm: inf, hurry: -nan}\nhold: {minutes: 99999999999999999999999}\n",
    "long numbers": "level: " + "9" * 5000 + "\nhold: {minutes: " + "9" * 5000 + "}\nmilestones: {a: {worth: " + "9" * 5000 + "}}\n",
    "many lines": "beats:\n  start:\n    says: |\n" + "      hi\n" * 40_000,
    "many replies": "beats:\n  start:\n    replies: |\n" + "      a // b -> c\n" * 20_000,
    "many beats": "beats:\n" + "".join(f"  b{number}: {{to: x}}\n" for number in range(20_000)),
    "a long word": "trains: " + "a" * 400_000 + "\n",
}

Read = Callable[[bytes | str, str], tuple[object, tuple[Finding, ...]]]


def is_sound(data: bytes | str, read: Read, most_lines: int) -> tuple[object, tuple[Finding, ...]]:
    """Read, and hold the findings to what every list of findings must be."""
    value, found = read(data, "test:x")
    assert (value is None) == any(one.severity == "error" for one in found)
    assert len(found) <= MOST + 1
    assert list(found) == sorted(found, key=lambda one: (one.line, one.column)) or found[-1].code == "too-many-findings"
    for one in found:
        assert 1 <= one.line <= most_lines
        assert one.column >= 1
        assert one.message
        assert "\x1b" not in one.message + one.suggestion
    return value, found


@pytest.mark.parametrize("read", [read_scene, read_persona])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gives_findings_and_no_value_within_a_second(name: str, read: Read) -> None:
    data = HOSTILE[name]
    lines = len(data.decode("utf-8", "replace").splitlines() if isinstance(data, bytes) else data.splitlines())
    started = time.process_time()
    value, found = is_sound(data, read, lines + 1)
    assert value is None
    assert found
    assert time.process_time() - started < 3  # measured under 0.5 s; three times the limit of a second


@pytest.mark.parametrize(
    "name", ["60 kB of [", "60 kB of {", "closed brackets", "merge bomb", "alias bomb", "invalid UTF-8", "two documents"]
)
def test_the_parser_without_libyaml_gives_findings_too(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked, "_LOADER", yaml.Loader)
    value, found = read_scene(HOSTILE[name], "test:x")
    assert value is None
    assert found


def test_both_parsers_read_a_good_file_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read_scene(LAMP, "test:lamp")
    monkeypatch.setattr(marked, "_LOADER", yaml.Loader)
    assert read_scene(LAMP, "test:lamp") == fast


def test_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    scene, found = read_scene(LAMP, "test:lamp")
    other, also_found = read_scene(("\ufeff" + LAMP.replace("\n", "\r\n")).encode(), "test:lamp")
    assert (found, also_found) == ((), ())
    assert scene is not None
    assert other is not None
    assert other.beats == scene.beats


def test_text_stays_text_as_written() -> None:
    text = (
        LAMP.replace("event: the party", "event: no")
        .replace("trade: lighting shop", "trade: 1_000")
        .replace("label: the cause found", "label: on")
    )
    scene, found = read_scene(text, "test:lamp")
    assert scene is not None, found
    assert (scene.slots["event"], scene.about.trade, scene.milestones["cause"].label) == ("no", "1_000", "on")


@given(st.text(max_size=300))
@example("a: &a\n")
@example("a:\n- b\n c: d")
def test_any_text_gives_findings(text: str) -> None:
    is_sound(text, read_scene, text.count("\n") + text.count("\r") + 1)
    is_sound(text, read_persona, text.count("\n") + text.count("\r") + 1)


@given(st.binary(max_size=200))
def test_any_bytes_give_findings(data: bytes) -> None:
    is_sound(data, read_scene, data.count(b"\n") + data.count(b"\r") + 1)


SNIPPETS = st.sampled_from(
    ["[", "]", "{", "}", ":", ": ", " #", "//", "->", '"', "'", "|", ">", "&a ", "*a", "!t ", "<<: ", "@", "(", ")", "+ ", "- ", "? ", "%",
     "\t", "\n", "\n\n", "  ", ",", "not ", " and ", "{close}", "$", "\x00", "\u202e", "~", "`", "---\n", "...\n", "é", "\U0001f600"]
)  # fmt: skip
DAMAGE = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), SNIPPETS | st.text(max_size=5)), min_size=1, max_size=6)


def spoil(text: str, damage: list[tuple[float, int, str]]) -> str:
    """The text with pieces cut out and others put in."""
    for where, cut, put in damage:
        at = int(where * len(text))
        text = text[:at] + put + text[at + cut :]
    return text


@given(DAMAGE)
def test_a_damaged_scene_gives_findings_or_a_scene(damage: list[tuple[float, int, str]]) -> None:
    text = spoil(LAMP, damage)
    is_sound(text, read_scene, text.count("\n") + text.count("\r") + 1)


@given(DAMAGE)
def test_a_damaged_persona_gives_findings_or_a_persona(damage: list[tuple[float, int, str]]) -> None:
    text = spoil(IDA, damage)
    is_sound(text, read_persona, text.count("\n") + text.count("\r") + 1)


def test_check_reports_files_and_folders_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    found = check([tmp_path / "absent.yaml", tmp_path / "empty"])
    assert [one.code for one in found] == ["no-files", "cannot-read"]
    assert exit_code(found) == 1


def test_the_command_tells_scenes_from_personas_and_ends_with_one_when_there_are_errors(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(LAMP, encoding="utf-8")
    (tmp_path / "who.yaml").write_text(IDA, encoding="utf-8")
    command = [sys.executable, "-m", "game.authoring.check", "--fast", str(tmp_path)]
    fine = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parents[1])
    assert (fine.returncode, fine.stdout) == (0, "0 errors, 0 warnings\n")
    (tmp_path / "bad.yaml").write_text(LAMP.replace("dismisses -> hurt", "dismisses -> hrut"), encoding="utf-8")
    bad = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parents[1])
    assert bad.returncode == 1
    lines = bad.stdout.splitlines()
    assert lines[0].endswith("bad.yaml:54:68: error leads-nowhere: there is no beat `hrut`: this leads nowhere")
    assert lines[1][lines[2].index("^") :].startswith("hrut")
    assert lines[3].strip() == "did you mean `hurt`?"
    assert lines[-1] == "1 error, 0 warnings"


def test_check_compares_the_files_with_one_another(tmp_path: Path) -> None:
    (tmp_path / "lamp.yaml").write_text(LAMP.replace("not for: [driver]", "not for: [drvier, idda, ida]"), encoding="utf-8")
    (tmp_path / "ida.yaml").write_text(IDA, encoding="utf-8")
    (tmp_path / "twin.yaml").write_text(IDA.replace("One beat slower, please.", "Slower."), encoding="utf-8")
    found = check([tmp_path])
    ruled = [(one.line, one.column, one.suggestion) for one in found if one.code == "unknown-persona"]
    assert ruled == [(11, 11, "did you mean `driver`?"), (11, 19, "did you mean `ida`?")]
    same = [(Path(one.file).name, one.line, one.column) for one in found if one.code == "same-line"]
    assert len(same) == 10
    assert ("twin.yaml", 23, 5) in same
    assert exit_code(found) == 0
    assert exit_code(found, strict=True) == 1
