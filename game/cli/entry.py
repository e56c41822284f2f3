"""Where the program starts and ends. Owns the choice between screen and lines, and turns every fault into a sentence and an exit code.

Imports next to nothing: what the first screen does not need loads after it is painted.
"""

import errno
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from io import TextIOWrapper
from types import TracebackType

from game.errors import ContentError, RapportError, UsageError

FINE = 0
FINDINGS = 1
"""Findings, a failed check, or a save that cannot be used."""
USAGE = 2
"""Usage, or content that cannot be loaded for this command."""
CRASH = 70
"""A fault of the program's own (`EX_SOFTWARE` of sysexits.h)."""
STOPPED = 130
"""Stopped with Ctrl+C: 128 and the signal's number, as shells have it."""
PIPE = 141
"""The reader of our output has gone; the same rule."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code and never raises, but for `SystemExit` of an embedding program.

    Args:
        arguments: what follows the command's name; None is what the process was started with.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    speak_utf8()
    if arguments is None:
        # Only when the process is ours: an embedding program keeps its own.
        threading.excepthook = _thread_fault
        sys.unraisablehook = _unraisable_fault
    return guarded(lambda: _run(words))


def _run(words: list[str]) -> int:
    if not words and has_screen():
        from game.tui.app import run

        return run(None, None, None, None)
    from game.cli.commands import run_command

    return run_command(words or ["play"])


def has_screen(environment: Mapping[str, str] | None = None) -> bool:
    """Whether the full-screen game can and should open here.

    Decided before Textual is imported: without a terminal, or with a dumb one, it hangs or writes escapes.
    `ACCESSIBLE` asks for lines (a screen reader); empty and 0 do not count.
    """
    env = os.environ if environment is None else environment
    if env.get("ACCESSIBLE", "") not in {"", "0"}:
        return False
    term = env.get("TERM", "" if os.name != "nt" else "windows")
    if term in {"", "dumb", "unknown"}:
        return False
    try:
        return os.isatty(sys.stdin.fileno()) and os.isatty(sys.stdout.fileno())
    except (AttributeError, OSError, ValueError):
        # No stream at all (pythonw), a closed one, or one without a file behind it.
        return False


def speak_utf8() -> None:
    """UTF-8 in and out, whatever the locale says; what cannot be decoded or encoded becomes a replacement sign, never an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.closed:
            stream.reconfigure(encoding="utf-8", errors="replace")
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.closed and not sys.stdout.isatty():
        # The same bytes on every system: a transcript of a play can be compared.
        sys.stdout.reconfigure(newline="\n")


def guarded(action: Callable[[], int]) -> int:
    """Run `action`; every fault becomes words on stderr and an exit code. A learner's words are in none of them."""
    try:
        code = action()
        sys.stdout.flush()
        return code
    except RapportError as error:
        complain(str(error))
        return USAGE if isinstance(error, UsageError | ContentError) else FINDINGS
    except KeyboardInterrupt:
        complain("")
        return STOPPED
    except BrokenPipeError:
        _leave_pipe()
        return PIPE
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EIO, errno.EDQUOT}:
            complain(crash_words(error))
            return CRASH
        _leave_pipe()
        complain(f"what it says cannot be written: {os.strerror(error.errno).lower()}. What was saved up to here is safe.")
        return FINDINGS
    except Exception as error:  # noqa: BLE001  the last door: what comes here would print a traceback with whatever text it carries
        complain(crash_words(error))
        return CRASH


def complain(sentence: str) -> None:
    """Say something on stderr, if anybody can still hear it."""
    try:
        print(f"rapport: {sentence}" if sentence else "", file=sys.stderr, flush=True)
    except OSError:
        # The terminal has gone; there is nobody left to tell, and the exit code still says it.
        return


def crash_words(error: BaseException) -> str:
    """What to say of a fault of our own: its type and the places in our code, outermost first; never its message nor any value."""
    places = [f"{type(error).__name__} at {_places(error.__traceback__)}"]
    cause = error.__cause__ or error.__context__
    while cause is not None and len(places) < 4:
        places.append(f"after {type(cause).__name__} at {_places(cause.__traceback__)}")
        cause = cause.__cause__ or cause.__context__
    return (
        "sorry, the game has made a mistake of its own and had to stop. What was saved up to here is safe.\n"
        "Please report these lines; they hold nothing that you typed:\n  " + "\n  ".join(places)
    )


def _places(traceback: TracebackType | None) -> str:
    """Our own frames as `file:line`, outermost first; the last four are enough to find the spot."""
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    ours: list[str] = []
    while traceback is not None:
        file = os.path.abspath(traceback.tb_frame.f_code.co_filename)
        if file.startswith(os.path.join(root, "game") + os.sep):
            ours.append(f"{os.path.relpath(file, root)}:{traceback.tb_lineno}".replace(os.sep, "/"))
        traceback = traceback.tb_next
    return " > ".join(ours[-4:]) or "a place outside the game"


def _thread_fault(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
        complain(crash_words(arguments.exc_value))


def _unraisable_fault(arguments: "sys.UnraisableHookArgs") -> None:
    if arguments.exc_value is not None and not isinstance(arguments.exc_value, BrokenPipeError):
        complain(crash_words(arguments.exc_value))


def _leave_pipe() -> None:
    """Point stdout at nothing, so that the interpreter's last flush does not complain about the pipe again."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)
    except (OSError, ValueError):
        # Not a real file (an embedding program's own stream): nothing to flush into either.
        return
