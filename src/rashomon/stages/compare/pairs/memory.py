"""An index in memory, for libraries that are not kept."""

from collections.abc import Iterable
from typing import Final

import numpy as np

from rashomon.model.index import Cell, Cells, Entries, Held, Numbers, Place
from rashomon.text.ranges import rows_of

_DAY_BITS: Final = 23
"""Enough to number the days up to `LAST_DAY`."""


class MemoryIndex:
    """Mark to the articles that have it, of articles that are all there from the start: one table, in order of mark, day, number."""

    def __init__(self, places: Iterable[Place]) -> None:
        ordered = sorted(places, key=lambda place: (place.day, place.number))
        each = np.array([len(place.wording) + len(place.telling) for place in ordered], np.int64)
        marks = _joined([part for place in ordered for part in (place.wording, place.telling)])
        weights = _joined([part for p in ordered for part in (np.full(len(p.wording), p.about), p.weights)])
        days = np.repeat(np.array([place.day for place in ordered], np.int64), each)
        numbers = np.repeat(np.array([place.number for place in ordered], np.int64), each)
        order = np.argsort(marks, kind="stable")
        self._entries: Entries = np.stack([days[order], numbers[order], weights[order]], axis=1)
        self._marks, rank = np.unique(marks[order], return_inverse=True)
        self._keys: Numbers = (rank.astype(np.int64) << _DAY_BITS) | days[order]

    def held(self, cells: Cells, most: int) -> Held:
        """The first entries of each cell, at most `most` of each."""
        first, last = self._bounds(cells)
        counts = np.minimum(last - first, most)
        return Held(counts, self._entries[rows_of(first, counts)])

    def beside(self, cell: Cell, day: int, number: int, most: int) -> tuple[Entries, Entries]:
        """The entries of a cell before and after a place, the nearest first, at most `most` on each side."""
        low, high = self._bounds(cell.alone())
        first, last = int(low[0]), int(high[0])
        at, same = (first + int(np.searchsorted(self._entries[first:last, 0], day, side)) for side in ("left", "right"))
        numbers = self._entries[at:same, 1]
        before = at + int(np.searchsorted(numbers, number))
        after = at + int(np.searchsorted(numbers, number, "right"))
        return self._entries[max(first, before - most) : before][::-1], self._entries[after : min(last, after + most)]

    def _bounds(self, cells: Cells) -> tuple[Numbers, Numbers]:
        if not len(self._marks):
            return np.zeros(len(cells.marks), np.int64), np.zeros(len(cells.marks), np.int64)
        rank = np.searchsorted(self._marks, cells.marks).clip(max=len(self._marks) - 1)
        there = self._marks[rank] == cells.marks
        first = np.searchsorted(self._keys, (rank << _DAY_BITS) | cells.first)
        last = np.searchsorted(self._keys, (rank << _DAY_BITS) | cells.last, "right")
        return np.where(there, first, 0), np.where(there, last, 0)


def _joined(parts: list[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)
