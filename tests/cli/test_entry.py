"""Where the program starts and ends: screen or lines, exit codes, and faults that say nothing of the learner's."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from game.cli import entry
from game.cli.commands import run_command
from game.errors import ContentError, MoveError, RapportError, SaveError, UsageError
from scripts.terminal import Terminal

ROOT = Path(__file__).resolve().parent.parent.parent
SECRET = "what I typed to the customer"


def raising(error: BaseException) -> Callable[[], int]:
    """An action that fails with the error."""

    def action() -> int:
        raise error

    return action


def fresh(code: str, **options: str) -> subprocess.CompletedProcess[bytes]:
    """Run some code in a process of its own, stdout into a pipe."""
    import os

    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60, env={**os.environ, **options})


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError("no such scene"), 2),
        (ContentError("cannot be read"), 2),
        (SaveError("newer format"), 1),
        (MoveError("no reply 9"), 1),
        (RapportError("other"), 1),
        (KeyboardInterrupt(), 130),
        (BrokenPipeError(), 141),
        (ValueError(SECRET), 70),
        (RecursionError(SECRET), 70),
    ],
)
def test_each_kind_of_fault_has_its_exit_code(error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "_leave_pipe", lambda: None)
    assert entry.guarded(raising(error)) == code


def test_a_fault_a_person_can_cause_is_one_sentence_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    entry.guarded(raising(UsageError("there is no scene cot. Did you mean coat?")))
    out, err = capsys.readouterr()
    assert (out, err) == ("", "rapport: there is no scene cot. Did you mean coat?\n")


def test_a_crash_names_its_type_and_place_and_no_words_of_the_learner(capsys: pytest.CaptureFixture[str]) -> None:
    def action() -> int:
        try:
            return len(run_command([SECRET, "\x00"]))  # type: ignore[arg-type]  # the fault is the point
        except UsageError as error:
            raise ZeroDivisionError(SECRET) from error

    assert entry.guarded(action) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert "ZeroDivisionError" in err
    assert "UsageError at game/cli/commands.py:" in err
    assert SECRET not in err
    assert "Traceback" not in err


def test_a_crash_in_a_thread_says_no_words_of_the_learner_either() -> None:
    done = fresh(
        "import threading, sys\nfrom game.cli.entry import main\nsys.argv = ['rapport', '--version']\nmain()\n"
        f"def work(): raise ValueError({SECRET!r})\nt = threading.Thread(target=work); t.start(); t.join()"
    )
    assert b"ValueError" in done.stderr
    assert SECRET.encode() not in done.stderr


@pytest.mark.parametrize(
    "words",
    [["plya"], ["play", "--sed", "1"], ["play", "--seed", "x"], ["play", "--seed", "-1"], ["play", "--replies", "/nowhere/at/all"],
     ["check", "/nowhere/at/all"], ["understand", "--beat", "start"], ["preview"], ["preview", "coat", "--persona", "x", "--all-personas"],
     ["learners", "rename", "nobody of this name", "other"], ["play", "no-such-scene", "--plain"]],
)  # fmt: skip
def test_a_wrong_command_is_one_sentence_and_exit_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("rapport: ")
    assert len(err.strip().splitlines()) == 1


def test_help_and_version_go_to_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--version"]) == 0
    assert entry.main(["play", "--help"]) == 0
    out, err = capsys.readouterr()
    assert "rapport 0." in out
    assert "--replies FILE" in out
    assert err == ""


@pytest.mark.parametrize("env", [{}, {"TERM": "dumb"}, {"TERM": "xterm", "ACCESSIBLE": "1"}, {"TERM": "xterm", "ACCESSIBLE": "yes"}])
def test_no_screen_where_the_terminal_cannot_or_should_not(env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.isatty", lambda _: True)
    for name in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{name}", sys.__stderr__)
    assert not entry.has_screen(env)
    assert entry.has_screen({"TERM": "xterm-256color"})
    assert entry.has_screen({"TERM": "xterm-256color", "ACCESSIBLE": "0"})


def test_no_screen_into_a_pipe() -> None:
    done = fresh("from game.cli.entry import has_screen; print(has_screen({'TERM': 'xterm'}))")
    assert done.stdout.strip() == b"False"


def test_output_is_utf8_with_plain_line_ends_on_any_locale() -> None:
    done = fresh(
        "from game.cli.entry import speak_utf8; speak_utf8(); print('\\u2212 caf\\u00e9 \\udc80')", LC_ALL="C", PYTHONIOENCODING="latin-1"
    )
    assert done.stdout == "− café ?\n".encode()


def test_a_reader_that_goes_away_is_left_quietly() -> None:
    code = "import sys; from game.cli.entry import main, guarded\nsys.exit(guarded(lambda: [print('x' * 9) for _ in range(99999)] and 0))"
    done = subprocess.run(
        ["bash", "-c", 'set -o pipefail; "$0" -c "$1" | head -1', sys.executable, code], cwd=ROOT, capture_output=True, timeout=60
    )
    assert done.returncode == 141
    assert done.stderr == b""


def test_ctrl_c_ends_with_130_and_no_traceback() -> None:
    code = (
        "import sys, time\nfrom game.cli.entry import guarded\nsys.exit(guarded(lambda: print('ready', flush=True) or time.sleep(60) or 0))"
    )
    with Terminal([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT)}) as terminal:
        terminal.wait_until(lambda text: "ready" in text)
        terminal.send("\x03")
        assert terminal.wait() == 130
        assert "Traceback" not in terminal.text
