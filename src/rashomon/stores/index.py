"""The index that leads from an article to its neighbours: mark to the articles that have it, a few read at a time."""

from collections.abc import Iterable, Iterator
from itertools import repeat
from typing import Final

import numpy as np
from sqlalchemy import Connection

from rashomon.model.index import Cell, Cells, Entries, Held, Place
from rashomon.stores.rows import driver

_HELD = "SELECT day, number, weight FROM postings WHERE mark = ? AND day BETWEEN ? AND ? ORDER BY day, number LIMIT ?"
_BEFORE = (
    "SELECT day, number, weight FROM postings WHERE mark = ? AND day >= ? AND (day, number) < (?, ?)"
    " ORDER BY day DESC, number DESC LIMIT ?"
)
_AFTER = (
    "SELECT day, number, weight FROM postings WHERE mark = ? AND day <= ? AND (day, number) > (?, ?)"
    " ORDER BY day, number LIMIT ?"
)
_ADD = "INSERT INTO postings (mark, day, number, weight) VALUES (?, ?, ?, ?)"
_REMOVE = "DELETE FROM postings WHERE mark = ? AND day = ? AND number = ?"
_NONE: Final[Entries] = np.zeros((0, 3), np.int64)


class StoredIndex:
    """The index as it stands in a transaction; what was read is kept until something is put in or taken out.

    It speaks to the database driver itself: a new article asks some three hundred small questions.
    """

    def __init__(self, connection: Connection) -> None:
        self._driver = driver(connection)
        self._read: dict[tuple[int, int, int], tuple[int, Entries]] = {}

    def add(self, places: Iterable[Place]) -> None:
        """Put articles in."""
        self._read.clear()
        self._driver.executemany(_ADD, sorted((m, p.day, p.number, w) for p in places for m, w in _marks(p)))

    def remove(self, places: Iterable[Place]) -> None:
        """Take articles out."""
        self._read.clear()
        self._driver.executemany(_REMOVE, sorted((m, p.day, p.number) for p in places for m, _ in _marks(p)))

    def held(self, cells: Cells, most: int) -> Held:
        """The first entries of each cell, at most `most` of each."""
        found = [self._first(cell, most) for cell in zip(*(part.tolist() for part in cells), strict=True)]
        counts = np.array([len(entries) for entries in found], np.int64)
        return Held(counts, np.concatenate(found) if found else _NONE)

    def _first(self, cell: tuple[int, int, int], most: int) -> Entries:
        asked, entries = self._read.get(cell, (0, _NONE))
        if asked < most and len(entries) == asked:
            entries = _array(self._driver.execute(_HELD, (*cell, most)))
            self._read[cell] = most, entries
        return entries[:most]

    def beside(self, cell: Cell, day: int, number: int, most: int) -> tuple[Entries, Entries]:
        """The entries of a cell before and after a place, the nearest first, at most `most` on each side."""
        before = self._driver.execute(_BEFORE, (cell.mark, cell.first, day, number, most))
        after = self._driver.execute(_AFTER, (cell.mark, cell.last, day, number, most))
        return _array(before), _array(after)


def _marks(place: Place) -> Iterator[tuple[int, int]]:
    """Each mark with its weight."""
    yield from zip(place.wording.tolist(), repeat(place.about))
    yield from zip(place.telling.tolist(), place.weights.tolist(), strict=True)


def _array(rows: Iterable[tuple[int, int, int]]) -> Entries:
    found = list(rows)
    return np.array(found, np.int64) if found else _NONE
