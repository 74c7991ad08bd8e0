"""Whom the articles that come and go disturb: the couples and articles that have to be looked at again."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from rashomon.model.index import LAST_DAY, Cell, Cells, Entry, Index, Place
from rashomon.stages.compare.pairs import meeting, word_runs
from rashomon.stages.compare.pairs.meeting import term_cell
from rashomon.stages.compare.pairs.places import FINGERPRINTS
from rashomon.stages.compare.pairs.word_runs import Couple, beside_before, places_before, shift, wording_cell


@dataclass(frozen=True, slots=True)
class Disturbed:
    """What was there before and must be looked at again.

    `anew`: articles that may meet others now; `thinned`: articles that may meet others less than before; `loosened`: couples that
    may do so; `narrowed`, `widened`: couples that share a run of words which has become boilerplate, or ceased to be: what they
    share may be less or more, and not whether they meet. `phrases`: the fingerprints of the runs that have become boilerplate.
    """

    anew: frozenset[int]
    thinned: frozenset[int]
    loosened: frozenset[Couple]
    narrowed: frozenset[Couple]
    widened: frozenset[Couple]
    phrases: frozenset[int]

    def articles(self) -> set[int]:
        """All that are spoken of."""
        return {*self.anew, *self.thinned, *chain.from_iterable(self.loosened | self.narrowed | self.widened)}


def disturbed(came: Sequence[Place], went: Sequence[Place], index: Index) -> Disturbed:
    """Whom the articles that came and went disturb; the index is that after the change.

    Exactly those whose meeting with a third article can differ: of runs of words see `word_runs.shift`; in the cell of a term that
    became crowded or ceased to be, all; in one that was and is crowded, those beside the change. Everybody else meets whom he
    met, and perhaps those that came. Where articles have only come, under a term nobody meets anybody whom he did not meet
    before: it is enough to look at the couples that there are.
    """
    came_to, gone_from = _by_cell(came), _by_cell(went)
    new = {place.number for place in came}
    anew: set[int] = set()
    thinned: set[int] = set()
    loosened: set[Couple] = set()
    narrowed: set[Couple] = set()
    widened: set[Couple] = set()
    phrases: set[int] = set()
    for cell in [*gone_from, *_full(came_to.keys() - gone_from.keys(), index)]:
        came_here, went_here = came_to.get(cell, ()), gone_from.get(cell, ())
        if cell.last != LAST_DAY:
            crowded = _became_crowded(cell, came_here, went_here, index)
            if went_here:
                anew.update(_near_disturbed(cell, (*came_here, *went_here), crowded, index, new))
            elif crowded is None:
                loosened.update(chain(*(_parted(cell, at, index, new) for at in came_here)))
            else:
                thinned.update(crowded)
            continue
        found = shift(cell, came_here, went_here, index)
        anew.update(one for one, _ in found.joined)
        loosened.update(found.looser)
        (narrowed if found.more else widened).update(found.reread)
        if found.more and found.reread:
            phrases.add(cell.mark + FINGERPRINTS)
    return Disturbed(
        frozenset(anew - new), frozenset(thinned - new), frozenset(loosened), frozenset(narrowed), frozenset(widened),
        frozenset(phrases),
    )  # fmt: skip


def _full(cells: Iterable[Cell], index: Index) -> Iterator[Cell]:
    """Those that are crowded: where articles have only come, in all others everybody meets whom he met."""
    runs, terms = list[Cell](), list[Cell]()
    for cell in cells:
        (runs if cell.last == LAST_DAY else terms).append(cell)
    for asked, least, most in ((runs, word_runs.CROWDED, word_runs.WIDE + 1), (terms, meeting.CROWD + 1, meeting.CROWD + 1)):
        counts = index.held(Cells(*np.array(asked, np.int64).reshape(-1, 3).T), most).counts
        yield from (asked[number] for number in np.flatnonzero(counts >= least).tolist())


def _became_crowded(cell: Cell, came: Sequence[Entry], went: Sequence[Entry], index: Index) -> list[int] | None:
    """All of a term's cell that became crowded or ceased to be; None of one that was and is; nobody where it neither was nor is."""
    held: list[int] = index.held(cell.alone(), meeting.CROWD + len(came) + 1).entries[:, 1].tolist()
    before = len(held) - len(came) + len(went)
    if (before > meeting.CROWD) != (len(held) > meeting.CROWD):
        return held
    return None if before > meeting.CROWD else []


def _near_disturbed(
    cell: Cell, changes: Sequence[Entry], crowded: list[int] | None, index: Index, new: set[int]
) -> Iterator[int]:
    """Under a term: who may meet others now."""
    if crowded is not None:
        return iter(crowded)
    return (number for at in changes for side in beside_before(cell, at, index, meeting.BESIDE_TERM, new) for number in side)


def _parted(cell: Cell, at: Entry, index: Index, new: set[int]) -> Iterator[Couple]:
    """The couples that stood near enough to meet in a crowded cell, and no longer do since others have come between them."""
    most = meeting.BESIDE_TERM
    left, right = places_before(cell, at, index, most, new)
    for before, (steps, one) in enumerate(left, 1):
        for beyond, (other_steps, other) in enumerate(right[: most - before + 1], 1):
            if before + beyond - 1 <= most < steps + other_steps:
                yield min(one, other), max(one, other)


def _by_cell(places: Iterable[Place]) -> dict[Cell, list[Entry]]:
    found: dict[Cell, list[Entry]] = defaultdict(list)
    for place in places:
        entry = Entry(place.day, place.number, place.about)
        for mark in place.wording.tolist():
            found[wording_cell(mark)].append(entry)
        for mark in place.telling.tolist():
            found[term_cell(mark, place.day)].append(entry)
    return found
