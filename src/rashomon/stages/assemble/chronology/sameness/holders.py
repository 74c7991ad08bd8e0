"""Which groups hold a word, in arrays: an event asks for what hundreds of groups have in common with it."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.assemble.chronology.weights import thousandths

_HOLDERS = 60
"""So many groups that hold a word, the latest, are looked at for it: one that most groups hold tells nothing, and walking all of them
would make every event cost as much as all."""
_NOBODY = 0
"""Stands in a row for who is not there yet; the group at place 0 is number 1."""


class Holders:
    """Of each word the latest groups that came to hold it, by their places."""

    def __init__(self) -> None:
        self._row: dict[str, int] = {}
        self._came: list[int] = []
        """How many groups have come to hold the word of each row; the next one takes the place of the first of the latest."""
        self._numbers: NDArray[np.int64] = np.full((64, _HOLDERS), _NOBODY, dtype=np.int64)
        self._weights: NDArray[np.float64] = np.zeros(64)

    def add(self, word: str, place: int) -> None:
        """The group at this place holds the word from now on."""
        row = self._row.setdefault(word, len(self._came))
        if row == len(self._came):
            self._came.append(0)
            if row == len(self._weights):
                self._numbers = np.concatenate((self._numbers, np.full_like(self._numbers, _NOBODY)))
                self._weights = np.concatenate((self._weights, np.zeros_like(self._weights)))
            self._weights[row] = thousandths(word)
        self._numbers[row, self._came[row] % _HOLDERS] = place + 1
        self._came[row] += 1

    def latest(self, word: str, most: int) -> list[int]:
        """Places of the last groups, not more than `most`, that came to hold the word."""
        came = self._came[self._row[word]]
        places: list[int] = (self._numbers[self._row[word]] - 1).tolist()
        return [places[at % _HOLDERS] for at in range(max(0, came - most), came)]

    def sharing(self, words: Iterable[str], least: int) -> Iterator[tuple[int, int]]:
        """The places of the groups that have at least so much in common with these words, the closest first, then in order; and how
        much, in thousandths."""
        rows = [row for word in words if (row := self._row.get(word)) is not None]
        weights = np.repeat(self._weights[rows], _HOLDERS)
        # Whole numbers, which add up to the same in any order.
        shared = np.bincount(self._numbers[rows].ravel(), weights, minlength=1)[_NOBODY + 1 :].astype(np.int64)
        places = np.flatnonzero(shared >= least)
        places = places[np.argsort(-shared[places], kind="stable")]
        return zip(places.tolist(), shared[places].tolist(), strict=True)
