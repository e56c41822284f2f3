"""What is read comes back from the cache as it was, whatever happened to the cache; a bad file never stops the good ones."""

import copy
import hashlib
import json
import os
import pickle  # noqa: TID251 # a search may send scenes to another process
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.frozen import FrozenMap
from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.read.codec import DecodeError, decode, encode
from game.content.read.library import Library, content_root, load_library, read_persona, read_scene
from game.errors import ContentError

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LAMP = (HERE / "lamp.yaml").read_text(encoding="utf-8")
IDA = (HERE / "ida.yaml").read_text(encoding="utf-8")


def value(read: Any, text: str) -> Any:
    made, found = read(text, "test:x")
    assert made is not None, found
    return made


STORED: tuple[tuple[Any, Any], ...] = ((value(read_scene, LAMP), Scene), (value(read_persona, IDA), Persona))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A root with one scene that is good, one that is not, and one persona."""
    for folder in ("scenes", "personas"):
        (tmp_path / "root" / folder).mkdir(parents=True)
    (tmp_path / "root" / "scenes" / "lamp.yaml").write_text(LAMP, encoding="utf-8")
    (tmp_path / "root" / "scenes" / "broken.yaml").write_text(LAMP.replace("-> hurt", "-> hrut"), encoding="utf-8")
    (tmp_path / "root" / "personas" / "ida.yaml").write_text(IDA, encoding="utf-8")
    return tmp_path / "root"


def test_a_bad_file_does_not_stop_the_good_ones(root: Path, tmp_path: Path) -> None:
    library = load_library(root, tmp_path / "cache")
    assert (list(library.scenes), list(library.personas)) == (["rapport:lamp"], ["rapport:ida"])
    assert {Path(one.file).name for one in library.findings} == {"broken.yaml"}


def test_content_is_found_by_id_and_by_name(root: Path, tmp_path: Path) -> None:
    library = load_library(root, tmp_path / "cache")
    assert library.scene("lamp") is library.scene("rapport:lamp") is library.scenes["rapport:lamp"]
    with pytest.raises(ContentError, match="did you mean `lamp`"):
        library.scene("lmap")
    with pytest.raises(ContentError, match=r"did you mean `ida`"):
        library.persona("rapport:idda")
    with pytest.raises(ContentError, match=r"has 2 errors; the first: .*broken\.yaml:54:"):
        library.scene("broken")
    with pytest.raises(ContentError, match="there are no scenes"):
        Library(FrozenMap(), FrozenMap()).scene("lamp")


def test_a_warm_load_gives_the_same_as_a_cold_one(root: Path, tmp_path: Path) -> None:
    cold = load_library(root, tmp_path / "cache")
    assert load_library(root, tmp_path / "cache") == cold
    moved = root.rename(tmp_path / "moved")
    assert {Path(one.file).parent.parent for one in load_library(moved, tmp_path / "cache").findings} == {moved}


def test_a_changed_file_is_read_anew(root: Path, tmp_path: Path) -> None:
    load_library(root, tmp_path / "cache")
    (root / "scenes" / "lamp.yaml").write_text(LAMP.replace("title: The lamp", "title: The other lamp"), encoding="utf-8")
    assert load_library(root, tmp_path / "cache").scene("lamp").title == "The other lamp"
    assert len(list((tmp_path / "cache").iterdir())) == 3, "one file of the cache for each file read, and no more with time"


WRONG: tuple[Any, ...] = (None, 1, {}, "x", [1])


def damages(text: str) -> list[str]:
    """What may have happened to a file of the cache: torn, emptied, another form, another type, control characters."""
    head, _, body = text.partition("\n")
    bodies = ["", "null", "[]", "[" * 100_000, '[null,["x"]]', body.replace("60", '"60"'), body.replace("amiable", "a\\u001b[2Jb") + " "]
    value, findings = json.loads(body)
    bodies += [
        json.dumps(bad)
        for wrong in WRONG
        for bad in ([wrong, findings], [value, wrong])
        if bad not in ([value, findings], [None, findings])
    ]
    summed = [f"{head.split()[0]} {hashlib.sha256(bad.encode()).hexdigest()}\n{bad}" for bad in bodies if bad != body]
    return ["", text[: len(text) // 2], body, text + "x", text.replace("e", "E"), "0" + text[1:], *summed]


def test_a_damaged_cache_is_passed_over_and_mended(root: Path, tmp_path: Path) -> None:
    cold = load_library(root, tmp_path / "cache")
    for file in sorted((tmp_path / "cache").iterdir()):
        good = file.read_text(encoding="utf-8")
        for bad in damages(good):
            file.write_text(bad, encoding="utf-8")
            assert load_library(root, tmp_path / "cache") == cold
        file.write_text(good[:-1], encoding="utf-8")
        load_library(root, tmp_path / "cache")
        assert file.read_text(encoding="utf-8") == good


def test_a_cache_that_cannot_be_written_is_done_without(root: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder", encoding="utf-8")
    assert load_library(root, in_the_way / "cache") == load_library(root, tmp_path / "cache")
    assert load_library(root, in_the_way) == load_library(root, tmp_path / "cache")


def test_folders_that_are_not_there_are_findings(tmp_path: Path) -> None:
    library = load_library(tmp_path / "nowhere", tmp_path / "cache")
    assert [one.code for one in library.findings] == ["cannot-read", "cannot-read"]


def test_two_files_of_one_name_are_a_finding(root: Path, tmp_path: Path) -> None:
    (root / "scenes" / "lamp.yml").write_text(LAMP, encoding="utf-8")
    library = load_library(root, tmp_path / "cache")
    assert [one.code for one in library.findings if one.file.endswith("lamp.yml")] == ["duplicate-name"]


def test_what_ships_has_no_errors(tmp_path: Path) -> None:
    library = load_library(cache=tmp_path)
    assert [one for one in library.findings if one.severity == "error"] == []
    assert content_root() == ROOT
    assert len(library.scenes) >= 4
    assert len(library.personas) >= 4


def test_a_warm_start_imports_neither_yaml_nor_pydantic_nor_numpy(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom game.content.read.library import load_library\n"
        "library = load_library(cache=Path(sys.argv[1]))\n"
        "rooms = {name.partition('.')[0] for name in sys.modules}\n"
        "print(len(library.scenes), *sorted(rooms & {'yaml', 'pydantic', 'numpy', 'textual', 'rich'}))"
    )
    shown = [
        subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ}
        )
        for _ in range(2)
    ]
    cold, warm = (one.stdout.split() for one in shown)
    assert cold[1:] == ["pydantic", "yaml"]
    assert warm == cold[:1]


@pytest.mark.parametrize(("stored", "kind"), STORED)
def test_content_is_itself_after_a_trip_through_json(stored: Any, kind: Any) -> None:
    assert decode(json.loads(json.dumps(encode(stored))), kind) == stored


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in JSON values."""
    inner = enumerate(data) if isinstance(data, list) else data.items() if isinstance(data, dict) else ()
    return [path] + [place for key, part in inner for place in places(part, (*path, key))]


@given(
    st.data(),
    st.sampled_from(STORED),
    st.sampled_from([None, True, 1, -2.5, float("nan"), "x", [], {}, [[]], ["Always"], ["Holds", "moon", "x"]]),
)
def test_a_wrong_value_anywhere_is_refused_or_of_the_right_type(data: st.DataObject, stored: tuple[Any, Any], wrong: Any) -> None:
    whole = json.loads(json.dumps(encode(stored[0])))
    path = data.draw(st.sampled_from(places(whole)[1:]))
    at = whole
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = copy.deepcopy(wrong)
    try:
        made = decode(whole, stored[1])
    except DecodeError:
        return
    assert decode(json.loads(json.dumps(encode(made))), stored[1]) == made, "what passes is whole: it can be stored and read again"


def test_content_cannot_be_changed_and_can_be_copied() -> None:
    scene = value(read_scene, LAMP)
    with pytest.raises(TypeError, match="cannot be changed"):
        scene.beats["other"] = scene.first
    assert copy.deepcopy(scene) == scene
    assert pickle.loads(pickle.dumps(scene)) == scene
