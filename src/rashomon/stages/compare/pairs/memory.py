"""An index in memory, for libraries that are not kept."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

from rashomon.model.index import Cell, Entry, Place


class MemoryIndex:
    """Mark to the articles that have it, of articles that are all there from the start."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._lists: dict[int, list[Entry]] = defaultdict(list)
        for place in sorted(places, key=lambda place: (place.day, place.number)):
            for mark, weight in chain(place.wording, place.telling):
                self._lists[mark].append(Entry(place.day, place.number, weight))

    def held(self, cell: Cell, most: int) -> list[Entry]:
        """The first entries of a cell, at most `most`."""
        entries = self._lists.get(cell.mark, [])
        first, last = _bounds(entries, cell)
        return entries[first : min(last, first + most)]

    def beside(self, cell: Cell, day: int, number: int, most: int) -> tuple[list[Entry], list[Entry]]:
        """The entries of a cell before and after a place, the nearest first, at most `most` on each side."""
        entries = self._lists.get(cell.mark, [])
        first, last = _bounds(entries, cell)
        at = bisect_left(entries, (day, number), first, last, key=_place)
        after = at + 1 if at < last and _place(entries[at]) == (day, number) else at
        return entries[max(first, at - most) : at][::-1], entries[after : min(last, after + most)]


def _bounds(entries: list[Entry], cell: Cell) -> tuple[int, int]:
    first = bisect_left(entries, cell.first, key=lambda entry: entry.day)
    return first, bisect_left(entries, cell.last + 1, first, key=lambda entry: entry.day)


def _place(entry: Entry) -> tuple[int, int]:
    return entry.day, entry.number
