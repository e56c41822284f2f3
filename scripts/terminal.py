"""A terminal without anybody in front of it: a program in a pty, and what a person would see (POSIX only).

Used by the bench and by tests that play the real program.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

# What a terminal answers when Textual asks whether it paints whole frames at once (DEC mode 2026): it does.
_ASKED = b"\x1b[?2026$p"
_ANSWER = b"\x1b[?2026;2$y"
_KEPT = 64 * 1024


class Terminal:
    """A program running in a pty, with the screen that it paints."""

    def __init__(self, command: Sequence[str], columns: int = 80, lines: int = 24, env: Mapping[str, str] | None = None) -> None:
        """Start `command`; `env` is added to this process's environment."""
        self._screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = bytearray()
        """The latest bytes that came, as they came."""
        self.started = time.perf_counter()
        """When the program was started, on the clock of `time.perf_counter`."""
        self.peak = 0
        """The most memory that it ever held, in bytes; known after `close` on Linux, else 0."""
        self.code: int | None = None
        """Its exit code (128 and the signal's number, if it was killed); None while it runs."""
        self._latest = self.started
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            # A test runner's workers ignore Ctrl+C, and a program would inherit that.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.execvpe(command[0], list(command), {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})})
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def __enter__(self) -> Self:
        """The terminal; `close` is called at the end."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        """End the program, if it still runs."""
        self.close()

    @property
    def text(self) -> str:
        """What is on the screen now."""
        return "\n".join(self._screen.display)

    def send(self, keys: str) -> None:
        """Press keys."""
        os.write(self._fd, keys.encode())

    def wait_until(self, condition: Callable[[str], bool], seconds: float = 20.0) -> float:
        """Read until `condition` holds of the screen's text.

        Returns:
            When the bytes came that made it hold: seconds after the start.

        Raises:
            TimeoutError: it did not come to hold, or the program ended before; the message shows the screen.
        """
        until = time.monotonic() + seconds
        while not condition(self.text):
            if time.monotonic() > until or not self._read(until - time.monotonic()):
                raise TimeoutError(f"the screen never came to that; it shows:\n{self.text}")
        return self._latest - self.started

    def read_for(self, seconds: float) -> None:
        """Read what comes for so long."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and self._read(left):
            pass

    def close(self, kind: signal.Signals = signal.SIGKILL) -> int:
        """End the program with a signal unless it has ended; returns its exit code."""
        if self.code is None:
            self.peak = self._peak_now()
            os.kill(self.pid, kind)
            self._reap()
        return self.code or 0

    def wait(self, seconds: float = 20.0) -> int:
        """Read until the program ends by itself; returns its exit code.

        Raises:
            TimeoutError: it did not.
        """
        until = time.monotonic() + seconds
        while self._read(until - time.monotonic()):
            if time.monotonic() > until:
                raise TimeoutError(f"the program did not end; the screen shows:\n{self.text}")
        return self._reap()

    def _read(self, seconds: float) -> bool:
        """Take in what has come, waiting at most so long; False once the program has closed the terminal."""
        ready, _, _ = select.select([self._fd], [], [], max(seconds, 0.0))
        if not ready:
            return True
        try:
            data = os.read(self._fd, 65536)
        except OSError:  # Linux: the other end is closed
            return False
        self._latest = time.perf_counter()
        if _ASKED in data:
            os.write(self._fd, _ANSWER)
        self.raw = (self.raw + data)[-_KEPT:]
        self._stream.feed(data)
        return bool(data)

    def _reap(self) -> int:
        if self.code is None:
            _, status = os.waitpid(self.pid, 0)
            code = os.waitstatus_to_exitcode(status)
            self.code = code if code >= 0 else 128 - code
        os.close(self._fd)
        return self.code

    def _peak_now(self) -> int:
        # What `wait4` tells counts the memory of the process that forked it, too.
        status = Path(f"/proc/{self.pid}/status")
        if not status.exists():
            return 0
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii", errors="replace"))
        return int(found[1]) * 1024 if found else 0
