"""Before the verdict in plain mode: asked of somebody at a terminal, never of a pipe, a file or a program that reads JSON."""

import io
from pathlib import Path

import pytest

from game.plain.play import run
from game.store.learners import Learners
from game.store.settings import Settings

ASKED = "Before the verdict. A number answers"


@pytest.fixture(autouse=True)
def own_saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_SAVES", str(tmp_path / "saves"))


class Terminal(io.StringIO):
    """A stream that somebody sits at."""

    def isatty(self) -> bool:
        return True


def talk_lines() -> list[str]:
    """As many first replies as the talk takes to its end."""
    out = io.StringIO()
    run("first", "maureen", 3, None, None, True, io.StringIO("1\n" * 30), out, io.StringIO())
    return ["1"] * (len(out.getvalue().splitlines()) - 2)


def played(*answers: str, terminal: bool = True, as_json: bool = False, replies: Path | None = None) -> tuple[str, str]:
    lines = "".join(f"{line}\n" for line in (*talk_lines(), *answers))
    given = Terminal(lines) if terminal else io.StringIO(lines)
    out, err = io.StringIO(), io.StringIO()
    assert run("first", "maureen", 3, None, replies, as_json, given, out, err) == 0
    return out.getvalue(), err.getvalue()


def settings() -> Settings:
    learners = Learners()
    with learners.open(learners.pick()) as store:
        return store.settings()


def history() -> list[dict[str, object]]:
    """What is kept of the answers, of the talks where there were any."""
    learners = Learners()
    with learners.open(learners.pick()) as store:
        return [dict(one.before) for one in store.history() if one.before]


def test_two_numbers_answer_and_the_debrief_tells_the_result() -> None:
    out, _ = played("1", "3!")
    assert (
        out.index(ASKED) < out.index("How did Maureen feel just then?") < out.index("Which of the four styles") < out.index("=== Debrief")
    )
    assert "you read worry" in out
    assert "Style: amiable, as you said. You were sure, with reason." in out
    assert history()[-1]["confidence"] == "sure"


def test_enter_alone_skips() -> None:
    out, _ = played("")
    assert "Which of the four styles" not in out
    assert "you read" not in out
    assert "=== Debrief" in out
    assert history() == []


def test_what_is_no_answer_is_told_so_and_asked_again() -> None:
    out, _ = played("9", "worry", "1", "0", "2?")
    assert out.count("How did Maureen feel just then?") == 3
    assert "(type a number, 1 to 6)" in out
    assert "(type a number, 1 to 4, with ? or ! if you like)" in out
    assert history()[-1]["confidence"] == "a guess"


def test_the_long_form_is_asked_for_in_the_line_and_kept() -> None:
    out, _ = played("/more", "4", "1", "1", "3")
    assert "How do you rate your own talk?" in out
    assert "1. It went badly" in out
    assert out.count("How did Maureen feel just then?") == 3
    assert "You gave your talk 4 of 5" in out
    assert settings().long_questions
    out, _ = played("/fewer", "1", "3")
    assert not settings().long_questions


def test_the_end_of_the_input_is_the_end_of_the_questions() -> None:
    out, _ = played("1")
    assert "you read worry" in out
    assert "Style:" not in out


def test_a_pipe_a_file_and_json_are_never_asked(tmp_path: Path) -> None:
    moves = tmp_path / "moves.txt"
    moves.write_text("\n".join(talk_lines()), encoding="utf-8")
    for printed in (played(terminal=False), played(as_json=True), played(replies=moves)):
        assert ASKED not in "".join(printed)
