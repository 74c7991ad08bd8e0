"""Sets of terms as rows of a sparse matrix, so that thousands of pairs of sets are compared at once."""

from collections.abc import Collection, Mapping, Sequence
from itertools import chain, repeat
from typing import Self

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]
Values = NDArray[np.float64]
Flags = NDArray[np.bool_]

_CELLS = 1 << 24
"""Cells of the table in which shared terms are looked up: bounds the memory whatever the number of rows and terms."""


class Incidence:
    """Which row holds which of `terms`. What is summed is summed in the order of the terms, so that it is the same everywhere."""

    def __init__(self, rows: Indices, held: Indices, shape: tuple[int, int]) -> None:
        """Row `rows[k]` holds term `held[k]`; `shape` is the number of rows and of terms."""
        self.shape = shape
        keys = np.sort(rows * shape[1] + held)
        keys = keys[np.diff(keys, prepend=-1) > 0]
        self._row, self._held = np.divmod(keys, max(1, shape[1]))
        self.counts: Indices = np.bincount(self._row, minlength=shape[0])
        self._first = np.cumsum(self.counts) - self.counts

    @classmethod
    def of(cls, rows: Sequence[Collection[str]], terms: Mapping[str, int], size: int | None = None) -> Self:
        """`terms` gives each term its number, below `size`, else below that of terms; terms of a row that it lacks are left out."""
        held = np.fromiter(map(terms.get, chain.from_iterable(rows), repeat(-1)), dtype=np.int64)
        row = np.repeat(np.arange(len(rows), dtype=np.int64), np.fromiter(map(len, rows), dtype=np.int64))
        return cls(row[held >= 0], held[held >= 0], (len(rows), len(terms) if size is None else size))

    def gathered(self, groups: Indices, numbers: Indices, size: int) -> Self:
        """A row for each of `size` groups, with the terms of the rows `numbers[k]` that stand in group `groups[k]`."""
        at, term = self._terms_of(numbers)
        return type(self)(groups[at], term, (size, self.shape[1]))

    def shared(self, one: Indices, other: Indices) -> tuple[Indices, Indices]:
        """(number of the pair, term) for each term that rows `one[k]` and `other[k]` both hold; by pair, then by term."""
        wanted = np.zeros(self.shape[0], dtype=bool)
        wanted[one] = True
        rows = np.flatnonzero(wanted)
        if len(rows) * self.shape[1] > _CELLS and len(one) > 1:
            return self.in_halves(one, other)
        at, term = self._terms_of(rows)
        table = np.zeros(len(rows) * self.shape[1], dtype=bool)
        table[at * self.shape[1] + term] = True
        begins = (np.cumsum(wanted) - 1) * self.shape[1]
        pair, term = self._terms_of(other)
        met = np.flatnonzero(table[begins[one][pair] + term])
        return pair[met], term[met]

    def in_halves(self, one: Indices, other: Indices) -> tuple[Indices, Indices]:
        """The same, found of half of the pairs at a time."""
        half = len(one) // 2
        (first, term), (second, further) = self.shared(one[:half], other[:half]), self.shared(one[half:], other[half:])
        return np.concatenate((first, second + half)), np.concatenate((term, further))

    def _terms_of(self, rows: Indices) -> tuple[Indices, Indices]:
        """(place in `rows`, term) for each term of each row."""
        counts = self.counts[rows]
        at = np.repeat(np.arange(len(rows), dtype=np.int64), counts)
        begins = self._first[rows] - (np.cumsum(counts) - counts)
        return at, self._held[begins[at] + np.arange(len(at), dtype=np.int64)]

    def holders(self) -> Indices:
        """Of each term how many rows hold it."""
        return np.bincount(self._held, minlength=self.shape[1])

    def common(self, one: Indices, other: Indices, weights: Values | None = None) -> Values:
        """Weight of what each pair of rows shares; how many terms, where they have none."""
        pair, term = self.shared(one, other)
        return summed(pair, None if weights is None else weights[term], len(one))

    def totals(self, weights: Values) -> Values:
        """Weight of each row."""
        return summed(self._row, weights[self._held], self.shape[0])

    def cosine(self, one: Indices, other: Indices, weights: Values) -> Values:
        """Cosine of the weighted rows, 0 where one of them is empty."""
        return self.common_and_cosine(one, other, weights)[1]

    def common_and_cosine(self, one: Indices, other: Indices, weights: Values) -> tuple[Values, Values]:
        """Weight of what each pair of rows shares, and their cosine."""
        pair, term = self.shared(one, other)
        squares = weights**2
        lengths = self.totals(squares)
        norm = np.sqrt(lengths[one] * lengths[other])
        return summed(pair, weights[term], len(one)), summed(pair, squares[term], len(one)) / np.where(norm > 0, norm, 1.0)

    def apart(self, one: Indices, other: Indices) -> NDArray[np.bool_]:
        """Whether both rows hold something and nothing is shared."""
        found = np.flatnonzero((self.counts[one] > 0) & (self.counts[other] > 0))
        pair, _ = self.shared(one[found], other[found])
        both = np.zeros(len(one), dtype=bool)
        both[found] = True
        both[found[pair]] = False
        return both


def summed(groups: Indices, values: Values | None, size: int) -> Values:
    """The sum of the values of each group, its number where there are none."""
    return np.bincount(groups, weights=values, minlength=size).astype(np.float64, copy=False)


def highest(pair: Indices, values: Values, size: int) -> Values:
    """The highest of the values of each pair, 0 where it has none."""
    found = np.zeros(size)
    np.maximum.at(found, pair, values)
    return found
