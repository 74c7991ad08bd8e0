"""The index that leads from an article to its neighbours: mark to the articles that have it, a few read at a time."""

from collections.abc import Iterable
from itertools import chain

from sqlalchemy import Connection

from rashomon.model.index import Cell, Entry, Place
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


class StoredIndex:
    """The index as it stands in a transaction; what was read is kept until something is put in or taken out.

    It speaks to the database driver itself: a new article asks some three hundred small questions.
    """

    def __init__(self, connection: Connection) -> None:
        self._driver = driver(connection)
        self._read: dict[Cell, tuple[int, list[Entry]]] = {}

    def add(self, places: Iterable[Place]) -> None:
        """Put articles in."""
        self._read.clear()
        self._driver.executemany(_ADD, sorted(
            (mark, p.day, p.number, weight) for p in places for mark, weight in chain(p.wording, p.telling)
        ))  # fmt: skip

    def remove(self, places: Iterable[Place]) -> None:
        """Take articles out."""
        self._read.clear()
        self._driver.executemany(_REMOVE, sorted(
            (mark, p.day, p.number) for p in places for mark, _ in chain(p.wording, p.telling)
        ))  # fmt: skip

    def held(self, cell: Cell, most: int) -> list[Entry]:
        """The first entries of a cell, at most `most`."""
        asked, entries = self._read.get(cell, (0, []))
        if asked < most and len(entries) == asked:
            entries = list(map(Entry._make, self._driver.execute(_HELD, (*cell, most))))
            self._read[cell] = most, entries
        return entries[:most]

    def beside(self, cell: Cell, day: int, number: int, most: int) -> tuple[list[Entry], list[Entry]]:
        """The entries of a cell before and after a place, the nearest first, at most `most` on each side."""
        before = self._driver.execute(_BEFORE, (cell.mark, cell.first, day, number, most))
        after = self._driver.execute(_AFTER, (cell.mark, cell.last, day, number, most))
        return list(map(Entry._make, before)), list(map(Entry._make, after))
