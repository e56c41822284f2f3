"""What is installed from a wheel: the command, its content and where it keeps saves, with no checkout near."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(command: Sequence[str | Path], folder: Path, env: Mapping[str, str] | None = None, keys: str = "") -> str:
    """Run a command in a folder, without this checkout on its path; returns its stdout and fails the test with what it said."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "RAPPORT", "XDG"))}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env={**own, **(env or {})},
        input=keys,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder], ROOT)
    return next(folder.glob("rapport-*.whl"))


def test_a_wheel_carries_all_content_and_code_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    for kind in ("personas", "scenes"):
        shipped = {f"game/_content/{kind}/{path.name}" for path in (ROOT / kind).glob("*.yaml")}
        assert shipped
        assert shipped <= names
    code = {path.relative_to(ROOT).as_posix() for path in (ROOT / "game").rglob("*.py")}
    assert code <= names
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"game"}


@pytest.mark.long
def test_installed_into_an_empty_environment_it_plays_and_keeps_saves_in_the_users_folder(wheel: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    programs = venv / ("Scripts" if os.name == "nt" else "bin")
    run([sys.executable, "-m", "venv", venv], tmp_path)
    run([programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel], tmp_path)
    rapport = programs / "rapport"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    home = {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}

    assert run([rapport, "--version"], elsewhere).startswith("rapport 0.")
    assert run([rapport, "check", "--fast"], elsewhere, home).endswith("0 errors, 0 warnings\n")
    replies = "1\nI'm sorry, that was our doing.\n" + "1\n" * 60
    told = run([rapport, "play", "coat", "--persona", "maureen", "--seed", "7"], elsewhere, home, replies)
    assert told.strip()
    assert list((tmp_path / "data").rglob("encounters/*.jsonl")), "the user's data folder has no save"

    chosen = {**home, "RAPPORT_SAVES": str(tmp_path / "chosen")}
    run([rapport, "play", "coat", "--plain", "--learner", "Ada"], elsewhere, chosen, replies)
    assert "Ada" in run([rapport, "learners", "list"], elsewhere, chosen)
    assert list((tmp_path / "chosen").rglob("encounters/*.jsonl"))
    assert not list(elsewhere.iterdir()), "something was written where the command was run"
