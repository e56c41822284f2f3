"""The learned numbers: one file in the package, made by `scripts/train.py`. Owns its form, and the sums made with it.

The file holds a line that names it, a line of JSON (data, licences, version of the script, date, labels, thresholds), and a compressed
block: whole-number weights, phrases, and the first letters that each pattern needs. All sums are of whole numbers, and no exponential is
taken, so that a reading is the same on every machine. Without the file the patterns read alone.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from game.language.features import UNIT, WIDTH, Seen

if TYPE_CHECKING:
    from numpy import int8
    from numpy.typing import NDArray

MAGIC = b"rapport learned numbers 1\n"
FILE = "learned.bin"
GENERIC = "generic:"
"""What the labels of generic scores begin with."""
PHRASE = 5
"""Words of the longest phrase in the table."""

# The logistic function at -8, -7.5, … 8, to four places; between them a straight line.
_LOGISTIC = (
    0.0003, 0.0006, 0.0009, 0.0015, 0.0025, 0.0041, 0.0067, 0.011, 0.018, 0.0293, 0.0474, 0.0759, 0.1192, 0.1824, 0.2689, 0.3775, 0.5,
    0.6225, 0.7311, 0.8176, 0.8808, 0.9241, 0.9526, 0.9707, 0.982, 0.989, 0.9933, 0.9959, 0.9975, 0.9985, 0.9991, 0.9994, 0.9997,
)  # fmt: skip


def logistic(value: float) -> float:
    """The logistic function, 0.0003 to 0.9997, by table.

    >>> logistic(0.0), logistic(1.0), logistic(-99.0)
    (0.5, 0.7311, 0.0003)
    """
    at = (min(max(value, -8.0), 8.0) + 8.0) * 2.0
    low = min(int(at), len(_LOGISTIC) - 2)
    return _LOGISTIC[low] + (_LOGISTIC[low + 1] - _LOGISTIC[low]) * (at - low)


@dataclass(frozen=True, slots=True)
class Learned:
    """The numbers, loaded."""

    header: Mapping[str, object]
    labels: tuple[str, ...]
    """Behaviours first, then generic scores as `generic:name`, in the order of the columns."""
    column: Mapping[str, int]
    weights: "NDArray[int8]"
    """`(WIDTH, labels)`."""
    scale: tuple[float, ...]
    """What one unit of a label's sum is worth."""
    bias: tuple[float, ...]
    """Added to a label's sum; chosen so that 0 is the threshold."""
    phrases: Mapping[str, tuple[tuple[int, int], ...]]
    """Phrase, and for each label that it speaks for its column and strength (in hundredths of log odds)."""

    def sums(self, seen: Seen) -> list[float]:
        """How much speaks for each label in a sentence, in log odds above its threshold."""
        import numpy as np

        rows = self.weights[np.array(seen.places, dtype=np.intp)].astype(np.int64)
        total = np.array(seen.values, dtype=np.int64) @ rows
        return [int(sum) * scale + bias for sum, scale, bias in zip(total.tolist(), self.scale, self.bias, strict=True)]

    def heads(self, sums: Sequence[Sequence[float]]) -> dict[str, float]:
        """The generic scores that have a head: the highest of the sentences, 0 to 1."""
        return {
            label.removeprefix(GENERIC): logistic(max((row[column] for row in sums), default=-99.0))
            for column, label in enumerate(self.labels)
            if label.startswith(GENERIC)
        }

    def spoken(self, tokens: Sequence[str]) -> dict[int, tuple[int, int, int]]:
        """The strongest phrase for each label in a row of words: column to strength, first word, and the word after the last."""
        found: dict[int, tuple[int, int, int]] = {}
        for size in range(1, PHRASE + 1):
            for start in range(len(tokens) - size + 1):
                for column, strength in self.phrases.get(" ".join(tokens[start : start + size]), ()):
                    if strength > found.get(column, (0, 0, 0))[0]:
                        found[column] = (strength, start, start + size)
        return found


def pack(header: Mapping[str, object], weights: bytes, phrases: Mapping[str, Sequence[Sequence[int]]], keys: Mapping[str, str]) -> bytes:
    """The bytes of a file of learned numbers; the same for the same numbers."""
    tables = json.dumps({"phrases": phrases, "keys": keys}, sort_keys=True, separators=(",", ":")).encode()
    head = json.dumps({**header, "tables": len(tables)}, sort_keys=True).encode()
    return MAGIC + head + b"\n" + zlib.compress(tables + weights, 9)


@cache
def _parts() -> tuple[dict[str, object], dict[str, object], bytes] | None:
    """Header, tables and weights of the shipped file; None if there is none."""
    place = files("game.language") / FILE
    if not place.is_file():
        return None
    data = place.read_bytes()
    if not data.startswith(MAGIC):
        return None
    stop = data.index(b"\n", len(MAGIC))
    header: dict[str, object] = json.loads(data[len(MAGIC) : stop])
    block = zlib.decompress(data[stop + 1 :])
    size = header["tables"]
    assert isinstance(size, int)
    tables: dict[str, object] = json.loads(block[:size])
    return header, tables, block[size:]


def pattern_keys() -> Mapping[str, str]:
    """The first letters that each line of the patterns needs, by line, as far as they were worked out beforehand."""
    parts = _parts()
    keys = parts[1]["keys"] if parts else {}
    assert isinstance(keys, dict)
    return keys


@cache
def load() -> Learned | None:
    """The shipped numbers; None if there are none, or they were made for other features."""
    parts = _parts()
    if parts is None:
        return None
    header, tables, block = parts
    if header.get("width") != WIDTH or header.get("unit") != UNIT:
        return None
    import numpy as np

    labels, scale, bias, phrases = header["labels"], header["scale"], header["bias"], tables["phrases"]
    assert isinstance(labels, list)
    assert isinstance(scale, list)
    assert isinstance(bias, list)
    assert isinstance(phrases, dict)
    weights = np.frombuffer(block, dtype=np.int8).reshape(WIDTH, len(labels))
    return Learned(
        header,
        tuple(labels),
        {label: place for place, label in enumerate(labels)},
        weights,
        tuple(scale),
        tuple(bias),
        {phrase: tuple((column, strength) for column, strength in found) for phrase, found in phrases.items()},
    )
