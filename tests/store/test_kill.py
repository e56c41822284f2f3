"""Killed with -9 at random moments of play: no acknowledged turn is lost, and the next start goes on where the talk stood."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.store.files import RealFiles
from game.store.journal import read_journal
from game.store.learners import Learners
from tests.store.driver import digest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9")

Acks = dict[tuple[str, int], int]
"""The digest of each acknowledged turn, by save and place."""


def play_and_kill(folder: Path, chance: random.Random, seed: int) -> Acks:
    """Let a child play for so many acknowledged turns and a moment more, kill it, and give what it acknowledged."""
    command = [sys.executable, "-m", "tests.store.driver", str(folder), str(seed)]
    acks: Acks = {}
    patience = chance.randrange(0, 40)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, text=True) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        lines: list[str] = []
        if chance.random() < 0.1:
            time.sleep(chance.random() * 0.5)  # in the middle of starting, resuming or the first turns
        else:
            lines.extend(child.stdout.readline() for _ in range(patience + 1))
            time.sleep(chance.random() * 0.004)
        os.kill(child.pid, signal.SIGKILL)
        rest, errors = child.communicate()
        assert errors == "", errors
        for line in "".join([*lines, rest]).splitlines(keepends=True):
            if line.endswith("\n"):
                _, name, place, turn = line.split()
                acks[name, int(place)] = int(turn)
    return acks


def check(folder: Path, acks: Acks) -> None:
    learners = Learners(folder)
    store = learners.look(learners.pick())
    saved: dict[str, list[object]] = {}
    for name, place in acks:
        if name not in saved:
            contents = read_journal(RealFiles(), store.path_of(name))
            assert contents.damaged is None
            saved[name] = [record["turn"] for record in contents.records if record["type"] == "turn"]
        assert digest(saved[name][place]) == acks[name, place]


def kills(folder: Path, number: int, seed: int) -> None:
    chance = random.Random(seed)
    acks: Acks = {}
    for _ in range(number):
        fresh = play_and_kill(folder, chance, chance.randrange(10**6))
        check(folder, acks | fresh)
        # Only the latest saves can still be touched; the older ones were checked in their time.
        acks = fresh or acks
    assert acks
    learners = Learners(folder)
    with learners.open(learners.pick()) as store:
        finished = {done.save for done in store.history()}
        unfinished = {save.name for save in store.unfinished()}
    assert not finished & unfinished
    assert {name for name, _ in acks} <= finished | unfinished


def test_ten_kills(tmp_path: Path, seed: int) -> None:
    kills(tmp_path, 10, seed)


@pytest.mark.long
@pytest.mark.parametrize("part", range(6))
def test_three_hundred_kills(tmp_path: Path, seed: int, part: int) -> None:
    kills(tmp_path, 50, seed * 10 + part)
