"""Which articles meet in the index: a bounded walk from each article, which nothing far away can change."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from rashomon.model.index import LAST_DAY, UNDATED, Cell, Cells, Entries, Held, Index, Numbers, Place
from rashomon.stages.compare.pairs import word_runs
from rashomon.stages.compare.pairs.word_runs import met_among, wording_cell, wording_cells
from rashomon.text.ranges import rows_of

CROWD: Final = 512
"""A term of so many articles within a month leads only to those beside them."""
BESIDE_TERM: Final = 16
"""To how many on either side: enough for the reports of a busy day, so few that a crowd costs no more than they. Set by reason."""
MONTH: Final = 31
"""Days of a cell. Also the most days between two articles of which one is looked for in the other's words: what is older is
taken over word for word or not at all, as far as we look."""
_MONTH_BITS: Final = 18
"""Enough to number the months up to `LAST_DAY`."""


@dataclass(frozen=True, slots=True, eq=False)
class Met:
    """Who met whom, in arrays of one length: by position among the places asked for, then by number.

    `runs`: runs of words in common; `weight`: the sum of the products of their telling weights. Two articles meet alike from
    whichever of the two one looks.
    """

    one: Numbers
    number: Numbers
    runs: Numbers
    weight: Numbers


def meet(places: Sequence[Place], index: Index) -> Met:
    """Everybody whom these articles meet."""
    one, number, runs, weight = np.concatenate([*_by_wording(places, index), *_by_terms(places, index)]).T
    numbers, rank = np.unique(number, return_inverse=True)
    couples, at = np.unique(one * max(1, len(numbers)) + rank, return_inverse=True)
    who, whom = np.divmod(couples, max(1, len(numbers)))
    # Sums of whole numbers below 2**53 are exact in floats.
    runs, weight = (np.bincount(at, part, len(couples)).astype(np.int64) for part in (runs, weight))
    others = np.array([place.number for place in places], np.int64)[who] != numbers[whom]
    return Met(who[others], numbers[whom][others], runs[others], weight[others])


def _by_wording(places: Sequence[Place], index: Index) -> Iterator[Numbers]:
    """One, number, 1, 0: for each run of words under which two meet."""
    owner = np.repeat(np.arange(len(places)), [len(place.wording) for place in places])
    marks, at = np.unique(np.concatenate([place.wording for place in places]), return_inverse=True)
    held = index.held(wording_cells(marks), word_runs.WIDE + 1)
    crowded = held.counts[at] >= word_runs.CROWDED
    rows, entries = _spread(owner[~crowded], at[~crowded], held)
    yield _under_run(rows, entries)
    full = zip(owner[crowded].tolist(), at[crowded].tolist(), strict=True)
    ends = np.cumsum(held.counts)
    there = ((one, cell, held.entries[ends[cell] - held.counts[cell] : ends[cell]]) for one, cell in full)
    yield _under_run(*_one_by_one(
        (one, met_among(entries, wording_cell(int(marks[cell])), places[one].stand, index)) for one, cell, entries in there
    ))  # fmt: skip


def _by_terms(places: Sequence[Place], index: Index) -> Iterator[Numbers]:
    """One, number, 0, weight: for each term under which two meet.

    A term leads to those of the own month, of the months beside it, and to the undated, but for cells that are crowded; where
    the own is crowded it leads to those beside alone.
    """
    owner = np.repeat(np.arange(len(places)), [len(place.telling) for place in places])
    marks, weights = (np.concatenate(parts) for parts in zip(*((p.telling, p.weights) for p in places), strict=True))
    days = np.array([place.day for place in places], np.int64)
    months = days[owner] // MONTH
    keys, at = np.unique((marks << _MONTH_BITS) | months, return_inverse=True)
    held = index.held(_months(keys), CROWD + 1)
    alone = held.counts[at] <= CROWD
    full = np.flatnonzero(~alone).tolist()
    crowds = ((row, _in_crowd(int(marks[row]), places[int(owner[row])], index)) for row in full)
    yield _under_term(*_one_by_one(crowds), owner, weights)
    rows, entries = _spread(np.flatnonzero(alone), at[alone], held)
    yield _under_term(rows, entries, owner, weights)
    rows, cells = _elsewhere(np.flatnonzero(alone), marks, months, index)
    keys, at = np.unique(cells, return_inverse=True)
    held = index.held(_months(keys), CROWD + 1)
    near = held.counts[at] <= CROWD
    rows, entries = _spread(rows[near], at[near], held)
    mine, theirs = days[owner[rows]], entries[:, 0]
    reached = (mine == UNDATED) | (theirs == UNDATED) | (np.abs(mine - theirs) <= MONTH)
    yield _under_term(rows[reached], entries[reached], owner, weights)


def _elsewhere(rows: Numbers, marks: Numbers, months: Numbers, index: Index) -> tuple[Numbers, Numbers]:
    """The other cells that these rows lead to, as keys: the months beside and the undated; from the undated, every month."""
    dated = rows[months[rows] != UNDATED]
    beside = [(marks[dated] << _MONTH_BITS) | month for month in (months[dated] - 1, months[dated] + 1, months[dated] * 0)]
    found = [np.tile(dated, len(beside))]
    for row in rows[months[rows] == UNDATED].tolist():
        every = [(int(marks[row]) << _MONTH_BITS) | month for month in _later_months(int(marks[row]), index)]
        beside.append(np.array(every, np.int64))
        found.append(np.full(len(every), row))
    return np.concatenate(found), np.concatenate(beside)


def _later_months(mark: int, index: Index) -> Iterator[int]:
    """The months but that of the undated in which somebody has the mark."""
    at = term_cell(mark, UNDATED).last + 1
    while len(following := index.held(Cell(mark, at, LAST_DAY).alone(), 1).entries):
        month = int(following[0, 0]) // MONTH
        yield month
        at = (month + 1) * MONTH


def _spread(rows: Numbers, at: Numbers, held: Held) -> tuple[Numbers, Entries]:
    """Each row with all the entries of its cell (`at`): the row once for each, and these."""
    first = np.cumsum(held.counts) - held.counts
    return np.repeat(rows, held.counts[at]), held.entries[rows_of(first[at], held.counts[at])]


def _under_run(one: Numbers, entries: Entries) -> Numbers:
    return np.stack([one, entries[:, 1], np.ones_like(one), np.zeros_like(one)], axis=1)


def _under_term(rows: Numbers, entries: Entries, owner: Numbers, weights: Numbers) -> Numbers:
    return np.stack([owner[rows], entries[:, 1], np.zeros_like(rows), weights[rows] * entries[:, 2]], axis=1)


def _in_crowd(mark: int, place: Place, index: Index) -> Entries:
    """Whom an article meets under a term of many: those beside it."""
    return np.concatenate(index.beside(term_cell(mark, place.day), *place.stand, BESIDE_TERM))


def _one_by_one(met: Iterable[tuple[int, Entries]]) -> tuple[Numbers, Entries]:
    """Each number once for each of those with it, and these."""
    numbers, parts = [0], [np.zeros((0, 3), np.int64)]
    for number, entries in met:
        numbers.append(number)
        parts.append(entries)
    return np.repeat(np.array(numbers), [len(part) for part in parts]), np.concatenate(parts)


def term_cell(mark: int, day: int) -> Cell:
    """Those that have a term in the month of the day; the undated are a month of their own."""
    first = day // MONTH * MONTH
    return Cell(mark, first, first + MONTH - 1)


def _months(keys: Numbers) -> Cells:
    """The same of many, each given as its mark and month in one number."""
    first = (keys & (2**_MONTH_BITS - 1)) * MONTH
    return Cells(keys >> _MONTH_BITS, first, first + MONTH - 1)
