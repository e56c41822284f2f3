"""The real program in a real terminal: it opens with a customer talking, leaves when told to, and offers to go on."""

import sys
from pathlib import Path

from scripts.terminal import Terminal

ROOT = Path(__file__).resolve().parent.parent.parent
CTRL_Q = "\x11"


def test_the_first_start_has_a_customer_talking_and_the_next_offers_to_go_on(tmp_path: Path) -> None:
    env = {"RAPPORT_SAVES": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with Terminal([sys.executable, "-m", "game"], env=env) as terminal:
        assert terminal.wait_until(lambda text: "Your turn" in text) < 10
        terminal.send("1\r")
        terminal.wait_until(lambda text: "turn 1" in text)
        terminal.send(CTRL_Q)
        assert terminal.wait() == 0
        # The terminal is itself again: the other screen left, the cursor shown, the mouse let go.
        for sequence in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l"):
            assert sequence in terminal.raw
    with Terminal([sys.executable, "-m", "game"], env=env) as terminal:
        terminal.wait_until(lambda text: "Continue" in text and "turn 1" in text)


def test_with_a_dumb_terminal_it_plays_line_by_line(tmp_path: Path) -> None:
    env = {"RAPPORT_SAVES": str(tmp_path), "PYTHONPATH": str(ROOT), "TERM": "dumb"}
    with Terminal([sys.executable, "-m", "game", "play", "coat", "--seed", "7"], env=env) as terminal:
        terminal.wait_until(lambda text: "1." in text)
        terminal.send("/quit\n")
        assert terminal.wait() == 0
        assert b"\x1b[" not in terminal.raw
