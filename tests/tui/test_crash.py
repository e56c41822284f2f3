"""A fault of our own: another exit code than 0, no word of the learner's in what is left on the terminal, and the save intact."""

import os
import pty
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from game.store.learners import Learners
from tests.tui.crash_driver import SECRET

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name != "posix", reason="a pty is a Unix thing")
def test_a_crash_says_so_without_a_learners_word_and_keeps_the_turn(tmp_path: Path) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", "PYTHONPATH": str(ROOT)}
        os.execve(sys.executable, [sys.executable, "-m", "tests.tui.crash_driver", str(tmp_path)], environment)
    said = b""
    # What to look for on the screen, and what to press then.
    answers = {b"Pick up the phone": b"\r", b"Enter sends": f"I told you {SECRET} twice\r".encode()}
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                piece = os.read(terminal, 65536)
            except OSError:
                break
            if not piece:
                break
            said += piece
        for sign, keys in tuple(answers.items()):
            if sign in said:
                os.write(terminal, keys)
                del answers[sign]
    else:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert not answers, "the talk was never reached"
    assert os.waitstatus_to_exitcode(status) == 70
    # What is left once the game has given the terminal back.
    left = said.rpartition(b"\x1b[?1049l")[2].decode("utf-8", "replace")
    assert "mistake of its own" in left
    assert "RuntimeError" in left
    assert SECRET not in left
    learners = Learners(tmp_path)
    (save,) = learners.look(learners.pick()).unfinished()
    assert save.moves == 1
    assert SECRET in str(save.turns[-1]["move"])
