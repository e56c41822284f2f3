"""Fitting for `scripts/train.py`: logistic regression for many labels at once, cross-validation over situations, thresholds."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, diags, vstack

from game.language.features import UNIT, WIDTH, Seen

Matrix = Any  # scipy ships no types
STRENGTH = 4.0
"""How much the data count against the wish for small weights."""
ROUNDS = 60
GRID = np.linspace(-5.0, 3.0, 81)
SMOOTH, COMMON = 15, 0.3
"""Thresholds are chosen on a curve averaged over so many places of the grid, and leaning so far to the curve of all labels."""


def matrix(seen: Sequence[Seen]) -> Matrix:
    """The features of sentences as a sparse matrix `(sentences, WIDTH)`, a whole unit as 1."""
    starts, places, values = [0], list[int](), list[int]()
    for one in seen:
        places.extend(one.places)
        values.extend(one.values)
        starts.append(len(places))
    return csr_matrix((np.array(values, dtype=np.float32) / UNIT, places, starts), shape=(len(seen), WIDTH))


def fold_numbers(situations: Sequence[str], folds: int) -> NDArray[np.intp]:
    """The part that each sentence is in: a situation lies in one part whole."""
    order = {name: place % folds for place, name in enumerate(sorted(set(situations)))}
    return np.array([order[name] for name in situations], dtype=np.intp)


def fit(
    x: Matrix,
    y: NDArray[np.float32],
    judged: NDArray[np.float32],
    more_x: Matrix,
    more_y: NDArray[np.float32],
    more_judged: NDArray[np.float32],
    scale: NDArray[np.float32],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights `(WIDTH, labels)` and biases of a logistic regression for every label, with small weights preferred."""
    a = (vstack([x, more_x]) if more_x.shape[0] else x) @ diags(scale)
    a = a.astype(np.float32).tocsr()
    turned = a.T.tocsr()
    goal = np.vstack([y, more_y])
    counts = np.vstack([judged, more_judged]) * STRENGTH
    width, labels = a.shape[1], goal.shape[1]
    prior = np.clip((goal * counts).sum(0) / np.maximum(counts.sum(0), 1), 1e-4, 0.5)

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat[: width * labels].reshape(width, labels).astype(np.float32)
        z = a @ weights + flat[width * labels :].astype(np.float32)
        shrunk = np.exp(-np.abs(z))  # noqa: TID251 - nothing of the game is computed here
        value = float((counts * (np.log1p(shrunk) + np.maximum(z, 0) - goal * z)).sum(dtype=np.float64))
        slope = (np.where(z >= 0, 1 / (1 + shrunk), shrunk / (1 + shrunk)) - goal) * counts
        down = turned @ slope + weights
        value += 0.5 * float((weights.astype(np.float64) ** 2).sum())
        return value, np.concatenate([down.ravel(), slope.sum(0)]).astype(np.float64)

    start = np.concatenate([np.zeros(width * labels), np.log(prior / (1 - prior))])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 6}).x
    return found[: width * labels].reshape(width, labels).astype(np.float32), found[width * labels :].astype(np.float32)


def out_of_fold(
    x: Matrix,
    y: NDArray[np.float32],
    judged: NDArray[np.float32],
    more_x: Matrix,
    more_y: NDArray[np.float32],
    more_judged: NDArray[np.float32],
    scale: NDArray[np.float32],
    parts: NDArray[np.intp],
) -> NDArray[np.float32]:
    """The sums of each sentence by weights that never saw its situation."""
    sums = np.zeros(y.shape, dtype=np.float32)
    for part in range(int(parts.max()) + 1):
        here, rest = np.flatnonzero(parts == part), np.flatnonzero(parts != part)
        weights, bias = fit(x[rest], y[rest], judged[rest], more_x, more_y, more_judged, scale)
        sums[here] = (x[here] @ diags(scale)) @ weights + bias
    return sums


def _f1(right: NDArray[np.float64], said: NDArray[np.float64], true: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(2 * right / np.maximum(said + true, 1))


def _choose(right: NDArray[np.float64], said: NDArray[np.float64], true: NDArray[np.float64]) -> NDArray[np.intp]:
    """The place on the grid for each label."""
    curves = _f1(right, said, true[:, None])
    kernel = np.ones(SMOOTH) / SMOOTH
    smooth = np.array([np.convolve(np.pad(curve, SMOOTH // 2, "edge"), kernel, "valid") for curve in curves])
    return np.asarray((smooth + COMMON * curves.mean(0)).argmax(1))


def threshold(sums: NDArray[np.float32], true: NDArray[np.bool_], parts: NDArray[np.intp]) -> tuple[NDArray[np.float64], float]:
    """A threshold for each label, and the macro-F1 that thresholds chosen on the other parts reach."""
    count = int(parts.max()) + 1
    said = np.array(
        [[(sums[parts == p, label][:, None] >= GRID).sum(0) for p in range(count)] for label in range(sums.shape[1])], dtype=float
    )
    right = np.array(
        [
            [((sums[parts == p, label][:, None] >= GRID) & true[parts == p, label][:, None]).sum(0) for p in range(count)]
            for label in range(sums.shape[1])
        ],
        dtype=float,
    )
    wanted = np.array([[true[parts == p, label].sum() for p in range(count)] for label in range(sums.shape[1])], dtype=float)
    got = np.zeros((sums.shape[1], 2))
    for part in range(count):
        rest = [p for p in range(count) if p != part]
        at = _choose(right[:, rest].sum(1), said[:, rest].sum(1), wanted[:, rest].sum(1))
        for label, place in enumerate(at):
            got[label] += right[label, part, place], said[label, part, place]
    macro = float(_f1(got[:, 0], got[:, 1], wanted.sum(1)).mean())
    return GRID[_choose(right.sum(1), said.sum(1), wanted.sum(1))], macro
