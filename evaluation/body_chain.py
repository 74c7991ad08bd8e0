"""Learns a linear chain over lines (`rashomon.stages.annotate.clean.chain`): used by `train_body.py`.

Maximises the likelihood of the pages' labels, lines without one summed out; every page weighs the same whatever its length. Ridge on
standardised features; sixty steps of L-BFGS from the weights of single lines, after which held-out pages gain nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from rashomon.stages.annotate.clean.chain import chained, change_features

Matrix = NDArray[np.float64]
RIDGE = 1e-3
STEPS = 60
BEGUN = 0.7
"""The weights of single lines begin this much smaller, since their neighbours come to speak for them too."""
IMPOSSIBLE = -1e9


@dataclass(frozen=True)
class Chain:
    """Weights of features as they are: of a line, and of a run that begins or ends at it; constants stand last."""

    line: Matrix
    begins: Matrix
    ends: Matrix

    def scores(self, page: Any) -> Matrix:
        """Log-odds of each line of a page (`train_body.Sheet`)."""
        changes = changes_of(page)
        return chained(page.features @ self.line[:-1] + self.line[-1], changes @ self.begins, changes @ self.ends)


def names_of_changes(page: Any) -> tuple[str, ...]:
    return tuple(change_features(dict(zip(page.names, page.features.T, strict=True))))


def changes_of(page: Any) -> Matrix:
    """A row of features for each step to a line, a 1 last."""
    columns = change_features(dict(zip(page.names, page.features.T, strict=True)))
    return np.stack([*columns.values(), np.ones(len(page.features))], 1)


class Pages:
    """Pages side by side, the longest first, so that one step along all of them is one operation on arrays."""

    def __init__(self, pages: Sequence[Any], mean: Matrix, spread: Matrix) -> None:
        ordered = sorted(pages, key=lambda page: -len(page.lines))
        self.sizes = np.array([len(page.lines) for page in ordered])
        self.count, self.longest = len(ordered), int(self.sizes[0])
        self.row = np.repeat(np.arange(self.count), self.sizes)
        self.column = np.concatenate([np.arange(size) for size in self.sizes])
        plain = np.concatenate([page.features for page in ordered])
        self.lines = np.hstack([(plain - mean) / spread, np.ones((len(plain), 1))])
        self.changes = np.concatenate([changes_of(page) for page in ordered])
        self.labels = self.grid(np.concatenate([page.body for page in ordered]).astype(np.float64), -1.0)
        self.weights = np.array([page.weight for page in ordered]) / self.sizes
        self.reach = [int((self.sizes > at).sum()) for at in range(self.longest)]

    def grid(self, values: Matrix, fill: float = 0.0) -> Matrix:
        """A value a line as a row a page."""
        made = np.full((self.count, self.longest), fill)
        made[self.row, self.column] = values
        return made

    def expected(self, kept: Matrix, left: Matrix, begins: Matrix, ends: Matrix) -> tuple[Matrix, Matrix, Matrix, Matrix]:
        """The log of the sum over all labellings, and how likely each line is kept, and a run begins and ends at it."""
        shape = (self.count, self.longest)
        ahead0, ahead1 = np.full(shape, IMPOSSIBLE), np.full(shape, IMPOSSIBLE)
        ahead0[:, 0], ahead1[:, 0] = left[:, 0], kept[:, 0]
        for at in range(1, self.longest):
            n = self.reach[at]
            out, into = ahead0[:n, at - 1], ahead1[:n, at - 1]
            ahead0[:n, at] = np.logaddexp(out, into + ends[:n, at]) + left[:n, at]
            ahead1[:n, at] = np.logaddexp(out + begins[:n, at], into) + kept[:n, at]
        back0, back1 = np.zeros(shape), np.zeros(shape)
        for at in range(self.longest - 1, 0, -1):
            n = self.reach[at]
            out, into = left[:n, at] + back0[:n, at], kept[:n, at] + back1[:n, at]
            back0[:n, at - 1] = np.logaddexp(out, into + begins[:n, at])
            back1[:n, at - 1] = np.logaddexp(out + ends[:n, at], into)
        each = np.arange(self.count)
        total = np.logaddexp(ahead0[each, self.sizes - 1], ahead1[each, self.sizes - 1])
        begun, ended = np.zeros(shape), np.zeros(shape)
        begun[:, 1:] = likely(ahead0[:, :-1] + begins[:, 1:] + kept[:, 1:] + back1[:, 1:], total)
        ended[:, 1:] = likely(ahead1[:, :-1] + ends[:, 1:] + left[:, 1:] + back0[:, 1:], total)
        return total, likely(ahead1 + back1, total), begun, ended

    def loss(self, weights: Matrix) -> tuple[float, Matrix]:
        """Minus the penalised likelihood, and its gradient."""
        line, begin, end = np.split(weights, [self.lines.shape[1], self.lines.shape[1] + self.changes.shape[1]])
        own, begins, ends = self.grid(self.lines @ line), self.grid(self.changes @ begin), self.grid(self.changes @ end)
        nothing = np.zeros_like(own)
        free = self.expected(own, nothing, begins, ends)
        kept, left = np.where(self.labels == 0, IMPOSSIBLE, own), np.where(self.labels == 1, IMPOSSIBLE, nothing)
        told = self.expected(kept, left, begins, ends)
        parts = [(self.weights[:, None] * (a - b))[self.row, self.column] for a, b in zip(free[1:], told[1:], strict=True)]
        ridge = np.full(len(weights), RIDGE * self.weights.sum())
        ridge[len(line) - 1] = 0.0
        gradient = np.concatenate([self.lines.T @ parts[0], self.changes.T @ parts[1], self.changes.T @ parts[2]])
        return float((self.weights * (free[0] - told[0])).sum() + (ridge * weights**2).sum() / 2), gradient + ridge * weights


def likely(log: Matrix, total: Matrix) -> Matrix:
    return np.asarray(np.exp(np.minimum(0.0, log - total[:, None])))


def learn_chain(pages: Sequence[Any], single: tuple[Matrix, float], mean: Matrix, spread: Matrix) -> Chain:
    """A chain from labelled pages and the weights of single lines (`train_body.learn`)."""
    given = Pages(pages, mean, spread)
    changes = np.zeros(given.changes.shape[1])
    changes[-1] = -1.0
    begun = np.concatenate([BEGUN * single[0] * spread, [BEGUN * (single[1] + single[0] @ mean)], changes, changes])
    found = minimize(given.loss, begun, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    line, begins, ends = np.split(found, [given.lines.shape[1], given.lines.shape[1] + given.changes.shape[1]])
    plain = line[:-1] / spread
    return Chain(np.append(plain, line[-1] - plain @ mean), begins, ends)
