"""Lines are kept, or left out, in runs: what each line shows by itself, seen together with its neighbours.

A linear chain over the lines (conditional random field, Lafferty et al. 2001) with two kinds of change, where a run of kept lines
begins and where it ends. What is asked of it are the odds of each line with all ways to keep the others added up
(forward-backward, Rabiner 1989). The scores and the costs of changes were learned together (`evaluation/train_body.py`).
"""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
_SEEN = ("sentence", "tiny", "residue", "long sentence", "signed", "boilerplate", "in run", "between prose")
"""Features of a line that say something about whether a run begins or ends at it."""


def change_features(columns: Mapping[str, Matrix]) -> dict[str, Matrix]:
    """Features of the step to each line from the one before it; those of the first line mean nothing."""
    found = {}
    for name in _SEEN:
        here = columns[name]
        found[f"{name} before"] = np.concatenate([here[:1], here[:-1]])
        found[f"{name} here"] = here
    found["change of length"] = np.abs(np.diff(columns["length"], prepend=columns["length"][:1]))
    return found


def chained(scores: Matrix, begins: Matrix, ends: Matrix) -> Matrix:
    """Log-odds of each line, from its own and those of a run that begins, or ends, at each; all of one length, not 0."""
    own, begin, end = scores.tolist(), begins.tolist(), ends.tolist()
    ahead = own[:1]
    for at in range(1, len(own)):
        ahead.append(own[at] + _step(ahead[-1], begin[at], end[at]))
    back = [0.0]
    for at in range(len(own) - 1, 0, -1):
        back.append(_step(own[at] + back[-1], end[at], begin[at]))
    return np.array([one + other for one, other in zip(ahead, reversed(back), strict=True)])


def _step(odds: float, into: float, out: float) -> float:
    """Log-odds on one side of a step from those on the other: `into` is the score of coming into a run on the way, `out` of leaving it."""
    return _sum(into, odds) - _sum(0.0, odds + out)


def _sum(one: float, other: float) -> float:
    """log(exp(one) + exp(other)), without overflow."""
    high, low = (one, other) if one > other else (other, one)
    return high + math.log1p(math.exp(low - high))
