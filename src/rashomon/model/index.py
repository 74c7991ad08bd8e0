"""Where articles stand in the index that leads from one article to those it is to be compared with."""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

UNDATED = 0
"""The day of an article that states none."""
LAST_DAY = 2**22
"""Beyond the last day that a date can name."""


class Mark(NamedTuple):
    """A run of words or a telling term of an article, as a number, and how much the article is about it."""

    mark: int
    weight: int


@dataclass(frozen=True, slots=True)
class Place:
    """An article in the index: under each of its marks it stands by its day, those of one day by number.

    `number` is made from the article's id, so that the order depends on nothing else; `day`: proleptic ordinal or `UNDATED`.
    """

    number: int
    day: int
    wording: tuple[Mark, ...]
    """Fingerprints of runs of words."""
    telling: tuple[Mark, ...]
    """The terms that the article is most about."""


class Entry(NamedTuple):
    """An article under a mark."""

    day: int
    number: int
    weight: int


class Cell(NamedTuple):
    """The part of a mark's list between two days, both included."""

    mark: int
    first: int
    last: int


class Index(Protocol):
    """Mark to the articles that have it, in order of day and number: only what is asked for is read."""

    def held(self, cell: Cell, most: int) -> list[Entry]:
        """The first entries of a cell, at most `most`."""
        ...

    def beside(self, cell: Cell, day: int, number: int, most: int) -> tuple[list[Entry], list[Entry]]:
        """The entries of a cell before and after a place, the nearest first, at most `most` on each side."""
        ...
