"""Which articles meet in the index: a bounded walk from one article, which nothing far away can change."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from rashomon.model.index import LAST_DAY, UNDATED, Cell, Entry, Index, Mark, Place
from rashomon.stages.compare.pairs.wording import Couple, beside_before, met_under, shift, wording_cell

CROWD: Final = 512
"""A term of so many articles within a month leads only to those beside them."""
BESIDE_TERM: Final = 16
"""To how many on either side: enough for the reports of a busy day, so few that a crowd costs no more than they. Set by reason."""
MONTH: Final = 31
"""Days of a cell. Also the most days between two articles of which one is looked for in the other's words: what is older is
taken over word for word or not at all, as far as we look."""


@dataclass(slots=True)
class Met:
    """How two articles meet: runs of words in common, and the product of their telling weights."""

    runs: int = 0
    weight: int = 0


def meet(place: Place, index: Index) -> dict[int, Met]:
    """Number of another article to how the two meet."""
    found: defaultdict[int, Met] = defaultdict(Met)
    for mark in place.wording:
        for entry in met_under(wording_cell(mark.mark), _entry(place), index):
            found[entry.number].runs += 1
    for mark in place.telling:
        for entry in _near(mark, place, index):
            found[entry.number].weight += mark.weight * entry.weight
    found.pop(place.number, None)
    return dict(found)


def _near(mark: Mark, place: Place, index: Index) -> Iterable[Entry]:
    """Under a term: the own month, and the months beside it and the undated unless either is crowded."""
    own = term_cell(mark.mark, place.day)
    held = index.held(own, CROWD + 1)
    if len(held) > CROWD:
        return _seen(own, place, index, CROWD, BESIDE_TERM)
    cells = _other_cells(mark.mark, place.day, index)
    others = (index.held(cell, CROWD + 1) for cell in cells)
    entries = chain(held, *(entries for entries in others if len(entries) <= CROWD))
    return (entry for entry in entries if within_reach(place.day, entry.day))


def _other_cells(mark: int, day: int, index: Index) -> Iterator[Cell]:
    if day != UNDATED:
        yield term_cell(mark, UNDATED)
        yield from (term_cell(mark, beside) for beside in (day - MONTH, day + MONTH) if beside > 0)
        return
    at = term_cell(mark, UNDATED).last + 1
    while following := index.held(Cell(mark, at, LAST_DAY), 1):
        cell = term_cell(mark, following[0].day)
        yield cell
        at = cell.last + 1


def _seen(cell: Cell, place: Place, index: Index, most: int, beside: int) -> Iterable[Entry]:
    held = index.held(cell, most + 1)
    return held if len(held) <= most else chain(*index.beside(cell, place.day, place.number, beside))


def runs_between(one: Place, other: Place, index: Index) -> int:
    """Under how many runs of words the two meet."""
    shared = {mark.mark for mark in one.wording} & {mark.mark for mark in other.wording}
    return sum(_meet_under(wording_cell(mark), one, other, index) for mark in shared)


def _meet_under(cell: Cell, one: Place, other: Place, index: Index) -> bool:
    return any(entry.number == other.number for entry in met_under(cell, _entry(one), index))


def _entry(place: Place, weight: int = 0) -> Entry:
    return Entry(place.day, place.number, weight)


def term_cell(mark: int, day: int) -> Cell:
    """Those that have a term in the month of the day; the undated are a month of their own."""
    first = day // MONTH * MONTH
    return Cell(mark, first, first + MONTH - 1)


def within_reach(one: int, other: int) -> bool:
    """Whether two days lie near enough; an unstated one hinders nothing."""
    return UNDATED in (one, other) or abs(one - other) <= MONTH


@dataclass(frozen=True, slots=True)
class Disturbed:
    """What was there before and must be looked at again.

    `anew`: articles that may meet others now; `loosened`: couples that may have lost runs of words under which they met;
    `reread`, among the latter: couples that share a run of words which has become boilerplate, or ceased to be.
    """

    anew: frozenset[int]
    loosened: frozenset[Couple]
    reread: frozenset[Couple]


def disturbed(came: Sequence[Place], went: Sequence[Place], index: Index) -> Disturbed:
    """Whom the articles that came and went disturb; the index is that after the change.

    Exactly those whose meeting with a third article can differ: of runs of words see `wording.shift`; in the cell of a term that
    became crowded or ceased to be, all; in one that was and is crowded, those beside the change. Everybody else meets whom he
    met, and perhaps those that came.
    """
    came_to, gone_from = _by_cell(came), _by_cell(went)
    new = {place.number for place in came}
    anew: set[int] = set()
    loosened: set[Couple] = set()
    reread: set[Couple] = set()
    for cell in came_to.keys() | gone_from.keys():
        came_here, went_here = came_to.get(cell, ()), gone_from.get(cell, ())
        if cell.last != LAST_DAY:
            anew.update(_near_disturbed(cell, came_here, went_here, index, new))
            continue
        found = shift(cell, came_here, went_here, index)
        anew.update(one for one, _ in found.joined)
        loosened.update(found.looser)
        reread.update(found.reread)
    return Disturbed(frozenset(anew - new), frozenset(loosened | reread), frozenset(reread))


def _near_disturbed(
    cell: Cell, came: Sequence[Entry], went: Sequence[Entry], index: Index, new: set[int]
) -> Iterator[int]:
    """Under a term: who may meet others now."""
    held = index.held(cell, CROWD + len(came) + 1)
    before = len(held) - len(came) + len(went)
    if (before > CROWD) != (len(held) > CROWD):
        yield from (entry.number for entry in held if entry.number not in new)
    elif len(held) > CROWD:
        for at in (*came, *went):
            yield from chain(*beside_before(cell, at, index, BESIDE_TERM, new))


def _by_cell(places: Iterable[Place]) -> dict[Cell, list[Entry]]:
    found: dict[Cell, list[Entry]] = defaultdict(list)
    for place in places:
        for mark in place.wording:
            found[wording_cell(mark.mark)].append(_entry(place, mark.weight))
        for mark in place.telling:
            found[term_cell(mark.mark, place.day)].append(_entry(place, mark.weight))
    return found
