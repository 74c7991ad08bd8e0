"""Passages beside articles that they may be rewritten from: what they have in common, of many couples at once, in arrays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.compare.reuse.features import KINDS, WINDOW, Numbers, Passage, View
from rashomon.text.ranges import rows_of

CELLS: Final = 2**19
"""So many sentences are held against sentences at a time: some fifty megabytes."""
_PLACES: Final = 2**20
"""More than an article has sentences: what a sentence shares and its number fit one number."""

Couple = tuple[Passage, View]
Shares = NDArray[np.float64]


def batched(couples: Sequence[Couple]) -> Iterator[Sequence[Couple]]:
    """The couples in order, as many at a time as `CELLS` allows."""
    first = cells = 0
    for number, (passage, view) in enumerate(couples):
        more = (len(passage.totals) + WINDOW) * len(view.weights)
        if cells + more > CELLS and number > first:
            yield couples[first:number]
            first, cells = number, 0
        cells += more
    if couples:
        yield couples[first:]


@dataclass(frozen=True, eq=False)
class Likest:
    """Of each couple how like the passage is to the likest run of sentences of the source, and how many these are."""

    share: Shares
    length: Numbers


@dataclass(frozen=True, eq=False)
class Sentences:
    """Of each couple how like the sentences of the passage are, in the mean, to the likest of the source (`share`); and of each sentence
    of each couple's passage (`couple` by number, then by sentence) which sentence of the source holds most of it, and how much."""

    share: Shares
    couple: Numbers
    total: Numbers
    """What the sentence of the passage weighs."""
    held: Numbers
    place: Numbers


class Couples:
    """Passages, each with an article that it is held against, each two once. How like two are: twice what they share by what both hold."""

    def __init__(self, couples: Sequence[Couple]) -> None:
        self._passages = [*{id(passage): passage for passage, _ in couples}.values()]
        self._views = [*{id(view): view for _, view in couples}.values()]
        passage_at, view_at = ({id(one): at for at, one in enumerate(known)} for known in (self._passages, self._views))
        self._of: Numbers = np.array([passage_at[id(passage)] for passage, _ in couples], np.int64)
        self._beside: Numbers = np.array([view_at[id(view)] for _, view in couples], np.int64)
        self._weights = _Joined([view.weights for view in self._views])

    def shared_marks(self) -> Numbers:
        """What the marks that both have are worth, a row for each couple and a column for each kind."""
        marks = _Joined([passage.marks for passage in self._passages])
        mine, _, couple = self._meet(marks, _Joined([view.marks for view in self._views]))
        cells = couple * KINDS + np.concatenate([passage.kinds for passage in self._passages])[mine]
        worth = np.concatenate([passage.worth for passage in self._passages])[mine]
        return _summed(cells, worth, len(self._of) * KINDS).reshape(-1, KINDS)

    def windows(self) -> Likest:
        """The likest run of at most `WINDOW` sentences that begins where they share something: of several the first, the shortest."""
        stems = _Joined([passage.stems for passage in self._passages])
        mine, theirs, couple = self._meet(stems, _Joined([view.stems for view in self._views]))
        sizes = self._weights.sizes[self._beside]
        first = np.cumsum(sizes) - sizes
        sentence = first[couple] + np.concatenate([view.sentences for view in self._views])[theirs]
        cells = sentence * WINDOW + np.concatenate([view.steps for view in self._views])[theirs]
        weights = np.concatenate([passage.weights for passage in self._passages])
        new = _summed(cells, weights[mine], int(sizes.sum()) * WINDOW).reshape(-1, WINDOW)
        # What a sentence adds to a run that began so many sentences before it: the stems that stood in none of these.
        new = np.cumsum(new[:, ::-1], axis=1)[:, ::-1]
        totals = np.array([passage.weights.sum() for passage in self._passages], np.int64)[self._of]
        share, length = _likest_runs(new, self._weights.taken(self._beside), totals.repeat(sizes))
        best = np.maximum.reduceat(share, first)
        likest = np.flatnonzero(share == best.repeat(sizes))
        at = likest[np.searchsorted(likest, first)]
        return Likest(best.clip(min=0.0), np.where(best > 0, length[at], 0))

    def sentences(self) -> Sentences:
        """Sentence by sentence."""
        stems = _Joined([passage.row_stems for passage in self._passages])
        mine, theirs, couple = self._meet(stems, _Joined([view.stems for view in self._views]))
        totals = _Joined([passage.totals for passage in self._passages])
        height, width = totals.sizes[self._of], self._weights.sizes[self._beside]
        base = np.cumsum(height * width) - height * width
        rows = np.concatenate([passage.rows for passage in self._passages])[mine]
        cells = base[couple] + rows * width[couple] + np.concatenate([view.sentences for view in self._views])[theirs]
        weights = np.concatenate([passage.row_weights for passage in self._passages])
        shared = _summed(cells, weights[mine], int((height * width).sum()))
        return self._by_sentence(shared, np.repeat(np.arange(len(height)), height), totals.taken(self._of))

    def _by_sentence(self, shared: Numbers, couple: Numbers, total: Numbers) -> Sentences:
        """`shared`: for each sentence of a passage a row of what each of the source's sentences shares with it; `couple`, `total`: its."""
        sizes = self._weights.sizes[self._beside[couple]]
        first = np.cumsum(sizes) - sizes
        both = total.repeat(sizes) + self._weights.taken(self._beside[couple])
        likest = np.maximum.reduceat(2 * shared / both.clip(min=1), first)
        full = total > 0
        count = np.bincount(couple[full], minlength=len(self._of))
        share = np.bincount(couple[full], likest[full], len(self._of)) / count.clip(min=1)
        # The first of those that share most.
        most = np.maximum.reduceat(shared * _PLACES - (np.arange(len(shared)) - first.repeat(sizes)), first)
        held = -(-most // _PLACES)
        return Sentences(share, couple, total, held, held * _PLACES - most)

    def _meet(self, mine: "_Joined", theirs: "_Joined") -> tuple[Numbers, Numbers, Numbers]:
        """The equal keys of passages and views that are a couple: their places, and the number of the couple."""
        order = np.argsort(theirs.values)
        known = theirs.values[order]
        first = np.searchsorted(known, mine.values)
        count = np.searchsorted(known, mine.values, "right") - first
        at, other = np.repeat(np.arange(len(mine.values)), count), order[rows_of(first, count)]
        number = np.full((len(self._passages), len(self._views)), -1)
        number[self._of, self._beside] = np.arange(len(self._of))
        couple = number[mine.owner[at], theirs.owner[other]]
        together = np.flatnonzero(couple >= 0)
        return at[together], other[together], couple[together]


class _Joined:
    """Arrays one after the other; `owner`: the number of the array that each value is of."""

    def __init__(self, arrays: Sequence[NDArray[np.generic]]) -> None:
        self.values = np.concatenate(arrays)
        self.sizes = np.array([len(array) for array in arrays], np.int64)
        self.owner = np.repeat(np.arange(len(arrays)), self.sizes)

    def taken(self, which: Numbers) -> Numbers:
        """These of the arrays, one after the other."""
        sizes = self.sizes[which]
        return self.values[rows_of((np.cumsum(self.sizes) - self.sizes)[which], sizes)]


def _likest_runs(new: Numbers, sizes: Numbers, totals: Numbers) -> tuple[Shares, Numbers]:
    """Of the runs that begin at each sentence the likest, and of how many sentences it is; less than nothing where nothing is shared."""
    shared, size = np.zeros(len(new)), np.zeros(len(new))
    best, length = np.full(len(new), -1.0), np.zeros(len(new), np.int64)
    for step in range(WINDOW):
        end = len(new) - step
        shared[:end] += new[step:, step]
        size[:end] += sizes[step:]
        share = 2 * shared / (totals + size).clip(min=1)
        longer = share > best
        best[longer], length[longer] = share[longer], step + 1
    best[new[:, 0] == 0] = -1.0
    return best, length


def _summed(cells: Numbers, values: Numbers, count: int) -> Numbers:
    """What the values in each cell come to: whole numbers below 2**53, so that the sums are exact, and the same in any order."""
    return np.bincount(cells, values, count).astype(np.int64)
