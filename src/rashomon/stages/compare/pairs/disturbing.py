"""Whom the articles that come and go disturb: the couples and articles that have to be looked at again."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from rashomon.model.index import LAST_DAY, Cell, Cells, Entry, Index, Place
from rashomon.stages.compare.pairs import meeting, wording
from rashomon.stages.compare.pairs.meeting import term_cell
from rashomon.stages.compare.pairs.wording import Couple, beside_before, shift, wording_cell


@dataclass(frozen=True, slots=True)
class Disturbed:
    """What was there before and must be looked at again.

    `anew`: articles that may meet others now; `loosened`: couples that may have lost runs of words under which they met;
    among the latter, couples that share a run of words which has become boilerplate (`narrowed`) or ceased to be (`widened`).
    """

    anew: frozenset[int]
    loosened: frozenset[Couple]
    narrowed: frozenset[Couple]
    widened: frozenset[Couple]


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
    narrowed: set[Couple] = set()
    widened: set[Couple] = set()
    for cell in [*gone_from, *_full(came_to.keys() - gone_from.keys(), index)]:
        came_here, went_here = came_to.get(cell, ()), gone_from.get(cell, ())
        if cell.last != LAST_DAY:
            anew.update(_near_disturbed(cell, came_here, went_here, index, new))
            continue
        found = shift(cell, came_here, went_here, index)
        anew.update(one for one, _ in found.joined)
        loosened.update(found.looser)
        (narrowed if found.more else widened).update(found.reread)
    return Disturbed(frozenset(anew - new), frozenset(loosened | narrowed | widened), frozenset(narrowed), frozenset(widened))


def _full(cells: Iterable[Cell], index: Index) -> Iterator[Cell]:
    """Those that are crowded: where articles have only come, in all others everybody meets whom he met."""
    runs, terms = list[Cell](), list[Cell]()
    for cell in cells:
        (runs if cell.last == LAST_DAY else terms).append(cell)
    for asked, least, most in ((runs, wording.CROWDED, wording.WIDE + 1), (terms, meeting.CROWD + 1, meeting.CROWD + 1)):
        counts = index.held(Cells(*np.array(asked, np.int64).reshape(-1, 3).T), most).counts
        yield from (asked[number] for number in np.flatnonzero(counts >= least).tolist())


def _near_disturbed(
    cell: Cell, came: Sequence[Entry], went: Sequence[Entry], index: Index, new: set[int]
) -> Iterator[int]:
    """Under a term: who may meet others now."""
    held = index.held(cell.alone(), meeting.CROWD + len(came) + 1).entries[:, 1].tolist()
    before = len(held) - len(came) + len(went)
    if (before > meeting.CROWD) != (len(held) > meeting.CROWD):
        yield from (number for number in held if number not in new)
    elif len(held) > meeting.CROWD:
        for at in (*came, *went):
            yield from chain(*beside_before(cell, at, index, meeting.BESIDE_TERM, new))


def _by_cell(places: Iterable[Place]) -> dict[Cell, list[Entry]]:
    found: dict[Cell, list[Entry]] = defaultdict(list)
    for place in places:
        entry = Entry(place.day, place.number, place.about)
        for mark in place.wording.tolist():
            found[wording_cell(mark)].append(entry)
        for mark in place.telling.tolist():
            found[term_cell(mark, place.day)].append(entry)
    return found
