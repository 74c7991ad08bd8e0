"""Sets of terms as rows of a sparse matrix, so that thousands of pairs of sets are compared at once."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]
Values = NDArray[np.float64]


class Incidence:
    """Which row holds which of `terms`. What is summed is summed in the order of the terms, so that it is the same everywhere."""

    def __init__(self, rows: Sequence[Collection[str]], terms: Mapping[str, int]) -> None:
        """`terms` gives each term its number, from 0; terms of a row that it lacks are left out."""
        held = [sorted(terms[term] for term in row if term in terms) for row in rows]
        self.counts = np.array([len(row) for row in held], dtype=np.int64)
        self._width = len(terms) + 1
        self._first = np.cumsum(self.counts) - self.counts
        self._held = np.array([number for row in held for number in row], dtype=np.int64)
        self._keys = np.repeat(np.arange(len(held), dtype=np.int64), self.counts) * self._width + self._held

    def shared(self, one: Indices, other: Indices, within: "Incidence | None" = None) -> tuple[Indices, Indices]:
        """(number of the pair, term) for each term that rows `one[k]` and `other[k]` (of `within`, else of this) both hold."""
        beside = within or self
        counts = self.counts[one]
        pair = np.repeat(np.arange(len(one), dtype=np.int64), counts)
        if not len(pair) or not len(beside._keys):
            return pair[:0], pair[:0]
        step = np.arange(len(pair), dtype=np.int64) - np.repeat(np.cumsum(counts) - counts, counts)
        term = self._held[self._first[one][pair] + step]
        wanted = other[pair] * self._width + term
        place = np.minimum(np.searchsorted(beside._keys, wanted), len(beside._keys) - 1)
        met = beside._keys[place] == wanted
        return pair[met], term[met]

    def common(self, one: Indices, other: Indices, weights: Values) -> Values:
        """Weight of what each pair of rows shares."""
        pair, term = self.shared(one, other)
        return np.bincount(pair, weights=weights[term], minlength=len(one)).astype(np.float64, copy=False)

    def totals(self, weights: Values) -> Values:
        """Weight of each row."""
        row = np.repeat(np.arange(len(self.counts), dtype=np.int64), self.counts)
        return np.bincount(row, weights=weights[self._held], minlength=len(self.counts)).astype(np.float64, copy=False)

    def cosine(self, one: Indices, other: Indices, weights: Values) -> Values:
        """Cosine of the weighted rows, 0 where one of them is empty."""
        squares = weights**2
        lengths = self.totals(squares)
        norm = np.sqrt(lengths[one] * lengths[other])
        return self.common(one, other, squares) / np.where(norm > 0, norm, 1.0)

    def apart(self, one: Indices, other: Indices) -> NDArray[np.bool_]:
        """Whether both rows hold something and nothing is shared."""
        pair, _ = self.shared(one, other)
        none: NDArray[np.bool_] = np.bincount(pair, minlength=len(one)) == 0
        both: NDArray[np.bool_] = (self.counts[one] > 0) & (self.counts[other] > 0)
        return both & none


def highest(pair: Indices, values: Values, size: int) -> Values:
    """The highest of the values of each pair, 0 where it has none."""
    found = np.zeros(size)
    np.maximum.at(found, pair, values)
    return found
