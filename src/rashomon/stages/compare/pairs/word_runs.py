"""Under a run of words: whom an article meets there, when the run is boilerplate, and whom a change of its holders disturbs."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np

from rashomon.model.index import LAST_DAY, UNDATED, Cell, Cells, Entries, Entry, Index, Numbers, listed
from rashomon.stages.compare.pairs.signature import are_related

CROWDED: Final = 24
"""From so many articles with one run of words on, it leads from an article to those beside it and to the earliest, not to all.
Where they are not related, it is a phrase of the trade (copyright lines, "about us", appeals for witnesses)."""
BESIDE: Final = 2
"""To so many on each side, in order of day: enough to find a report that everybody runs."""
WIDE: Final = 128
"""Beyond so many articles a run leads to those beside alone, and is boilerplate whatever they are: bounds what one more can change."""

Couple = tuple[int, int]
"""Two articles by number, the smaller first."""


def wording_cell(mark: int) -> Cell:
    """All that have a run of words, whatever their day."""
    return Cell(mark, UNDATED, LAST_DAY)


def wording_cells(marks: Numbers) -> Cells:
    """The same of many."""
    return Cells(marks, np.full(len(marks), UNDATED), np.full(len(marks), LAST_DAY))


def met_among(held: Entries, cell: Cell, stand: tuple[int, int], index: Index) -> Entries:
    """Those that an article, which stands in the cell at its day and number, meets under the run of words; itself may be among
    them. `held`: the first `WIDE + 1` of the cell."""
    if len(held) < CROWDED:
        return held
    if len(held) > WIDE:
        return np.concatenate(index.beside(cell, *stand, BESIDE))
    at, first = int(np.flatnonzero(held[:, 1] == stand[1])[0]), _earliest(held)
    if first == at:
        return held
    near = range(max(0, at - BESIDE), min(len(held), at + BESIDE + 1))
    return held[[*near] if first is None or first in near else [first, *near]]


def _earliest(held: Entries) -> int | None:
    """The place of the first of a stated day; those that state none may be of any."""
    dated = np.flatnonzero(held[:, 0] != UNDATED)
    return int(dated[0]) if len(dated) else None


def is_boilerplate(held: Sequence[Entry]) -> bool:
    """Whether a run with these holders (all, or the first beyond `WIDE`) is a phrase of the trade: nobody takes it over from another."""
    return len(held) >= CROWDED and (len(held) > WIDE or not are_related(held[:CROWDED]))


def find_crowded(marks: Numbers, index: Index) -> Numbers:
    """Those of these runs of words that many articles have, of one story or not."""
    crowded: Numbers = marks[index.held(wording_cells(marks), WIDE + 1).counts >= CROWDED]
    return crowded


def find_phrases(marks: Numbers, index: Index) -> list[int]:
    """Those of these runs of words that are boilerplate."""
    crowded = find_crowded(marks, index).tolist()
    return [mark for mark in crowded if is_boilerplate(listed(index.held(wording_cell(mark).alone(), WIDE + 1).entries))]


@dataclass(frozen=True, slots=True)
class Shift:
    """Couples of articles that were there before and still are.

    `looser`: those that may meet no more, or have a run in common that became crowded or ceased to be; `joined`: those that meet
    only now; `reread`: those to whom other runs are boilerplate; `more`: whether it is one more.
    """

    looser: frozenset[Couple]
    joined: frozenset[Couple]
    reread: frozenset[Couple]
    more: bool = False


def shift(cell: Cell, came: Sequence[Entry], went: Sequence[Entry], index: Index) -> Shift:
    """What a change of its holders does under a run of words; the index is that after the change."""
    new = {entry.number for entry in came}
    now = listed(index.held(cell.alone(), WIDE + len(came) + 1).entries)
    stayed = [entry for entry in now if entry.number not in new]
    before = sorted([*stayed, *went])
    if len(before) < CROWDED and len(now) < CROWDED:
        return Shift(frozenset(), frozenset(), frozenset())
    if len(before) > WIDE and len(now) > WIDE:
        # The lists are not whole, but only those around a change can have lost or won each other.
        around = frozenset(couple for at in (*came, *went) for couple in _around(cell, at, index, new))
        return Shift(around, around if went else frozenset(), frozenset())
    there = {entry.number for entry in stayed}
    met, meet = _couples(before, there), _couples(now, there)
    everybody = frozenset(combinations(sorted(there), 2))
    turned = (len(before) < CROWDED) != (len(now) < CROWDED)
    more = is_boilerplate(now)
    flips = is_boilerplate(before) != more
    return Shift(everybody if turned else met - meet, meet - met, everybody if flips else frozenset(), more)


def _couples(held: Sequence[Entry], among: Collection[int]) -> frozenset[Couple]:
    """All who meet where these hold a run of words, and belong to `among`."""
    return frozenset(
        (min(one, other), max(one, other)) for one, other in _meeting(held) if one in among and other in among
    )


def _meeting(held: Sequence[Entry]) -> Iterator[Couple]:
    numbers = [entry.number for entry in held]
    if len(held) < CROWDED:
        yield from combinations(numbers, 2)
        return
    for step in range(1, BESIDE + 1):
        yield from zip(numbers, numbers[step:], strict=False)
    first = next((entry.number for entry in held if entry.day != UNDATED), None)
    if len(held) <= WIDE and first is not None:
        yield from ((first, number) for number in numbers if number != first)


def _around(cell: Cell, at: Entry, index: Index, new: Collection[int]) -> Iterator[Couple]:
    left, right = beside_before(cell, at, index, BESIDE, new)
    return ((min(one, other), max(one, other)) for one in left for other in right)


def beside_before(cell: Cell, at: Entry, index: Index, most: int, new: Collection[int]) -> tuple[list[int], list[int]]:
    """The nearest to a place on each side, at most `most`, of those that are not new."""
    left, right = places_before(cell, at, index, most, new)
    return [number for _, number in left], [number for _, number in right]


def places_before(
    cell: Cell, at: Entry, index: Index, most: int, new: Collection[int]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The same, each with how many steps it is away now."""
    asked = most
    while True:
        sides = [side[:, 1].tolist() for side in index.beside(cell, at.day, at.number, asked)]
        left, right = ([(steps, number) for steps, number in enumerate(side, 1) if number not in new] for side in sides)
        if all(len(old) >= most or len(side) < asked for old, side in zip((left, right), sides, strict=True)):
            return left[:most], right[:most]
        asked *= 4
