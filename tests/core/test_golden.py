"""The same bytes everywhere: on any processor, at any batch size, as on the day that the digest was written."""

import importlib
import json
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.customer.appraisals import EMOTIONS
from game.customer.chance import draw
from game.customer.coefficients import FAMILIES
from game.customer.crowd import Crowd, Traits
from game.customer.felt import Felt
from game.customer.react import Effects, rating, react
from game.customer.tables import INDEX
from tests.golden.plays import DIGEST, digests, persona, played, record

ROOT = Path(__file__).parents[2]
CHANGED = "the rules give other bytes than they did. If that is meant: python -m tests.golden.plays --write, and raise RULES_VERSION"


def _umath() -> Any:
    """The part of numpy that knows the processor; it moved in numpy 2."""
    name = "numpy._core._multiarray_umath" if int(np.__version__.split(".")[0]) >= 2 else "numpy.core._multiarray_umath"
    return importlib.import_module(name)


def _run(code: str, disabled: str) -> str:
    """What a fresh Python prints with these features of the processor switched off."""
    environment = {**os.environ, "NPY_DISABLE_CPU_FEATURES": disabled, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def dispatched() -> list[str]:
    """What numpy chooses at run time on this machine; may be nothing."""
    umath = _umath()
    return [feature for feature in umath.__cpu_dispatch__ if umath.__cpu_features__[feature]]


def test_the_fixed_plays_give_the_bytes_of_the_digest() -> None:
    assert digests() == json.loads(DIGEST.read_text(encoding="utf-8")), CHANGED


def test_the_bytes_do_not_change_when_the_processor_does() -> None:
    code = f"""
import importlib
umath = importlib.import_module({_umath().__name__!r})
assert not any(umath.__cpu_features__[feature] for feature in {dispatched()!r}), "a feature is still on"
from tests.golden.plays import main
main([])
"""
    assert json.loads(_run(code, ",".join(dispatched()))) == digests()


def test_the_digest_notices_a_change_in_the_last_place() -> None:
    encounter = played("kept")
    felt = encounter.turns[3].inside
    text = record(encounter)
    assert repr(felt.pleasure) in text
    assert json.loads(text)[1][3]["mood"]["pleasure"] == felt.pleasure


# ---- batches ---------------------------------------------------------------------------------------------------------------------


def _number(low: float, high: float, *salt: int | str) -> float:
    return low + (high - low) * ((draw(5, *salt) >> 11) / (1 << 53))


def _felt(row: int) -> Felt:
    """A customer of any mood and any past."""
    return Felt(
        _number(-1.0, 1.0, "pleasure", row),
        _number(-1.0, 1.0, "arousal", row),
        _number(-1.0, 1.0, "dominance", row),
        emotions=tuple(_number(0.0, 1.0, "emotion", row, number) for number in range(len(EMOTIONS))),
        opening=(_number(-1.0, 1.0, "opening", row, 0), _number(-1.0, 1.0, "opening", row, 1), _number(-1.0, 1.0, "opening", row, 2)),
        opened=tuple(_number(0.0, 1.0, "opened", row, number) for number in range(len(EMOTIONS))),
        acknowledged=_number(0.0, 1.0, "acknowledged", row),
        tolerance=_number(0.85, 1.15, "tolerance", row),
        leniency=_number(-8.0, 8.0, "leniency", row),
        counts=tuple(draw(5, "count", row, family) % 7 for family in range(len(FAMILIES))),
        comforted=draw(5, "comforted", row) % 8,
        high=_number(0.0, 1.0, "high", row),
        low=_number(-1.0, 0.0, "low", row),
        worked=_number(0.0, 1.0, "worked", row),
        recent=_number(-1.0, 1.0, "recent", row),
        lasting=_number(-1.0, 1.0, "lasting", row),
    )


DEEP = 6
"""Events in a turn of the batch."""
LAST_ROW = max(INDEX.values())


def _batch(size: int) -> tuple[Crowd, Effects]:
    """The first `size` customers of an endless row, each with events of their own: together all rows of the table."""
    events = np.array([[(row * DEEP + number * 7) % (LAST_ROW + 1) for row in range(size)] for number in range(DEEP)], dtype=np.int64)
    weights = np.array([[_number(0.0, 3.0, "w", row, number) for row in range(size)] for number in range(DEEP)])
    turn = np.array([float(1 + row % 40) for row in range(size)])
    solved = np.array([_number(0.0, 1.0, "s", row) for row in range(size)])
    passes = np.array([float(row % 3 != 0) for row in range(size)])
    return react(Traits.of(persona()), Crowd.of(*(_felt(row) for row in range(size))), events, weights, turn, solved, passes)


def _bytes(crowd: Crowd, effects: Effects, row: int) -> bytes:
    """All that the kernel says of one customer, bit for bit (so that 0.0 and −0.0 differ)."""
    # The customers are the first axis of the counts, and of everything else the last.
    columns = [getattr(crowd, field.name) for field in fields(crowd) if field.name not in ("counts", "opening")]
    columns += [*crowd.opening, crowd.counts.T, *(getattr(effects, field.name) for field in fields(effects))]
    return b"".join(np.ascontiguousarray(column[..., row]).tobytes() for column in columns)


@pytest.fixture(scope="module")
def crowd_of_4096() -> tuple[Crowd, Effects]:
    return _batch(4096)


def test_a_batch_of_4096_uses_every_row_of_the_table() -> None:
    assert {(row * DEEP + number * 7) % (LAST_ROW + 1) for row in range(4096) for number in range(DEEP)} == set(range(LAST_ROW + 1))


def test_a_batch_of_7_has_the_bits_of_the_batch_of_4096(crowd_of_4096: tuple[Crowd, Effects]) -> None:
    seven = _batch(7)
    assert [_bytes(*seven, row) for row in range(7)] == [_bytes(*crowd_of_4096, row) for row in range(7)]


def test_customers_alone_have_the_bits_of_the_batch_of_4096(crowd_of_4096: tuple[Crowd, Effects]) -> None:
    traits = Traits.of(persona())
    for row in range(0, 4096, 16):
        alone = react(
            traits,
            Crowd.of(_felt(row)),
            np.array([[(row * DEEP + number * 7) % (LAST_ROW + 1)] for number in range(DEEP)], dtype=np.int64),
            np.array([[_number(0.0, 3.0, "w", row, number)] for number in range(DEEP)]),
            np.array([float(1 + row % 40)]),
            np.array([_number(0.0, 1.0, "s", row)]),
            np.array([float(row % 3 != 0)]),
        )
        assert _bytes(*alone, 0) == _bytes(*crowd_of_4096, row)


def test_a_reply_filled_up_with_nothing_feels_the_same() -> None:
    traits = Traits.of(persona())
    one = np.array([1.0])
    event = np.array([[INDEX["validates"]]], dtype=np.int64)
    longer = np.array([[INDEX["validates"]], [0], [0]], dtype=np.int64)
    short, _ = react(traits, Crowd.of(_felt(3)), event, np.array([[1.0]]), one, one, one)
    filled, effects = react(traits, Crowd.of(_felt(3)), longer, np.array([[1.0], [1.0], [1.0]]), one, one, one)
    assert short.felt(0) == filled.felt(0)
    assert effects.trust[1:].tolist() == [[0], [0]]


@given(st.lists(st.tuples(st.integers(0, 5000), st.floats(0.0, 1.0), st.floats(0.0, 1.0)), min_size=1, max_size=20))
@settings(max_examples=30)
def test_ratings_have_the_same_bits_alone_and_in_a_batch_and_stay_in_range(rows: list[tuple[int, float, float]]) -> None:
    felts = [_felt(row) for row, _, _ in rows]
    outcomes, solved = (np.array([row[place] for row in rows]) for place in (1, 2))
    together = rating(Crowd.of(*felts), outcomes, solved).tolist()
    alone = [rating(Crowd.of(felt), outcomes[[at]], solved[[at]])[0] for at, felt in enumerate(felts)]
    assert together == alone
    assert all(0 <= value <= 1000 for value in together)
