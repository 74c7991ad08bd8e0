"""Where articles stand in the index that leads from one article to those it is to be compared with."""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

UNDATED = 0
"""The day of an article that states none."""
LAST_DAY = 2**22
"""Beyond the last day that a date can name."""

Numbers = NDArray[np.int64]
Entries = NDArray[np.int64]
"""Articles under a mark, one a row, in order of day and number: day, number, weight."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """An article in the index: under each of its marks it stands by its day, those of one day by number.

    `number` is made from the article's id, so that the order depends on nothing else; `day`: proleptic ordinal or `UNDATED`.
    """

    number: int
    day: int
    wording: Numbers
    """Marks of its runs of words, each once."""
    about: int
    """The weight of each of these: what the article is about, as a signature of a few bits."""
    telling: Numbers
    """Marks of the terms that the article is most about, each once."""
    weights: Numbers
    """How much the article is about each of these terms."""

    @property
    def stand(self) -> tuple[int, int]:
        """Its place in the order of every cell."""
        return self.day, self.number


class Entry(NamedTuple):
    """One of them."""

    day: int
    number: int
    weight: int


def listed(entries: Entries) -> list[Entry]:
    """The entries one by one."""
    return list(map(Entry._make, entries.tolist()))


class Cells(NamedTuple):
    """Parts of marks' lists, as `Cell`: three arrays of one length."""

    marks: Numbers
    first: Numbers
    last: Numbers


class Cell(NamedTuple):
    """The part of a mark's list between two days, both included."""

    mark: int
    first: int
    last: int

    def alone(self) -> Cells:
        """As the only one of several."""
        return Cells(*(np.array([value], np.int64) for value in self))


class Held(NamedTuple):
    """What many cells hold: how many entries of each were read, and these one cell after the other."""

    counts: Numbers
    entries: Entries


class Index(Protocol):
    """Mark to the articles that have it, in order of day and number: only what is asked for is read."""

    def held(self, cells: Cells, most: int) -> Held:
        """The first entries of each cell, at most `most` of each."""
        ...

    def beside(self, cell: Cell, day: int, number: int, most: int) -> tuple[Entries, Entries]:
        """The entries of a cell before and after a place, the nearest first, at most `most` on each side."""
        ...
