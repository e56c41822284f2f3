"""Makes `.venv` beside this folder and installs the game into it; says plainly what is missing when it cannot.

Only the standard library, and only syntax that a Python too old for the game understands: it must be able to say so.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
NEEDED = (3, 11)
SETS = {"play": ".", "dev": ".[dev]", "train": ".[dev,train]"}
"""What a stamp's name stands for: what pip is asked to install."""


def main(which: str) -> int:
    """Install one of `SETS`; returns the exit code."""
    if sys.version_info < NEEDED:
        return _again_with_newer(which)
    started = time.monotonic()
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _works(str(python)) and not _make_venv():
        return 1
    log = VENV / "install.log"
    _say("Installing into .venv (this once; a minute or two) ")
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-e", SETS[which]]
    with log.open("wb") as out, subprocess.Popen(command, cwd=str(ROOT), stdout=out, stderr=subprocess.STDOUT) as pip:
        while True:
            try:
                pip.wait(2)
                break
            except subprocess.TimeoutExpired:
                _say(".")
    if pip.returncode != 0:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        _say("\n" + "\n".join(lines[-15:]) + "\n\n")
        _say("The installation failed. The lines above say why; all of them are in .venv/install.log.\n")
        return 1
    # What the tests need is enough to play.
    for name in {which, "play"}:
        (VENV / (name + ".stamp")).touch()
    _say(f" done in {time.monotonic() - started:.0f} s.\n")
    return 0


def _again_with_newer(which: str) -> int:
    """Go on with a newer Python of this machine, if there is one."""
    for minor in range(20, NEEDED[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and _works(found):
            return subprocess.call([found, str(Path(__file__).resolve()), which])
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    _say(f"Rapport needs Python 3.11 or newer; {sys.executable} is {here}, and no newer one was found.\n")
    _say("Install one (https://www.python.org/downloads/), or name it: make PYTHON=/path/to/python3.12 play\n")
    return 1


def _works(python: str) -> bool:
    """Whether this is a Python that starts and is new enough: a moved folder or an upgraded system leaves broken ones."""
    test = f"import sys; sys.exit(sys.version_info < {NEEDED})"
    try:
        return subprocess.call([python, "-c", test], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def _make_venv() -> bool:
    """Make `.venv` afresh."""
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode == 0:
        return True
    shutil.rmtree(str(VENV), ignore_errors=True)
    _say(done.stdout.decode("utf-8", "replace").strip() + "\n\n")
    _say(f"{sys.executable} could not make a virtual environment. On Debian or Ubuntu its module is a package of its own:\n")
    _say(f"  sudo apt install python{sys.version_info[0]}.{sys.version_info[1]}-venv\n")
    return False


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
