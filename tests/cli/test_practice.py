"""`rapport learners progress` and `goal`: for people, for programs, and where nothing was played."""

import json
from pathlib import Path

import pytest

from game.cli import entry
from game.store.learners import Learners


@pytest.fixture
def saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one learner who has not played."""
    monkeypatch.setenv("RAPPORT_SAVES", str(tmp_path))
    Learners(tmp_path).create("Ada")
    return tmp_path


def test_before_the_first_talk_it_says_what_a_first_step_is(saves: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["learners", "progress", "ada"]) == 0
    out, err = capsys.readouterr()
    assert "A first step" in out
    assert "rapport play coat --persona" in out
    assert err == ""


def test_a_program_gets_one_object(saves: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["learners", "goal", "Ada", "empathy", "60"]) == 0
    assert entry.main(["learners", "progress", "Ada", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["encounters"] == 0
    assert [one["goal"] for one in told["skills"] if one["id"] == "empathy"] == [60]
    assert all(row["scene"] != "rapport:first" for row in told["map"])


def test_a_finished_talk_changes_what_is_told(saves: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moves = tmp_path / "moves.txt"
    moves.write_text("I'm sorry, that was our doing.\n" + "1\n" * 40)
    assert entry.main(["play", "coat", "--persona", "maureen", "--seed", "7", "--learner", "Ada", "--replies", str(moves)]) == 0
    capsys.readouterr()
    assert entry.main(["learners", "progress", "Ada"]) == 0
    out = capsys.readouterr().out
    assert "talks finished: 1" in out
    assert "An apology that owns the fault" in out
    assert "Maureen Tate" in out


@pytest.mark.parametrize(
    "words",
    [["progress", "Nobody"], ["goal", "Nobody", "empathy", "6"], ["goal", "Ada", "juggling", "6"], ["goal", "Ada", "empathy", "101"]],
)
def test_a_wrong_name_or_number_is_one_sentence(saves: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["learners", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.strip().splitlines()) == 1
