"""Whether articles that have met are worth comparing: of each two a function of their two profiles, computed for many at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.index import Numbers
from rashomon.model.outline import Outline
from rashomon.model.story import Pair
from rashomon.stages.compare.pairs.places import FINE, WHOLE
from rashomon.text.ranges import rows_of

LEAST_RUNS: Final = 2
"""Ten words in a row leave at least two fingerprints; one alone is a turn of phrase."""
TOGETHER: Final = 60
"""Two such runs stand at most so many words apart in both articles, else they are two turns of phrase."""
LEAST_WEIGHT: Final = round(0.03 * WHOLE**2)
"""Least product of telling weights: of rewritten passages and their sources 99.5 % reach it."""
LEAST_NEAR: Final = round(0.06 * WHOLE**2)
"""Least product of telling weights of articles that can be near: the terms that are left out add little."""
NEAR: Final = 0.15
"""Least cosine of all terms of a pair that is kept as near; stories ask for more of the names."""
FAINT: Final = 0.001
"""Nearness of two articles that are near as wholes and of which no more than the kind of event or boilerplate is near: never nought,
for the pair is kept and looked at again when other runs of words are boilerplate."""
LEAST_SHARE: Final = 0.35
"""Share of a passage's telling weight that its source must hold: 98 % of the rewritten passages' sources do."""

_LOW_BITS: Final = np.uint64(0xFFFF)

Keys = NDArray[np.uint64]


def worth_judging(runs: Numbers, weight: Numbers) -> NDArray[np.bool_]:
    """Which of those who have met can be worth comparing, before anything is known of their profiles."""
    return (runs >= LEAST_RUNS) | (weight >= LEAST_WEIGHT)


def judge(one: Outline, others: Sequence[Outline], runs: Numbers, weight: Numbers) -> Iterator[tuple[int, Pair]]:
    """The pairs of the one and those of the others, by number, that are worth comparing with it, and in which ways."""
    telling = np.zeros(len(others), bool)
    cosine = np.zeros(len(others))
    near = np.flatnonzero(weight >= LEAST_WEIGHT)
    if len(near):
        found = [others[number] for number in near.tolist()]
        compared = compare_outlines(one, found)
        telling[near] = compared.telling
        cosine[near] = np.where((weight[near] >= LEAST_NEAR) & (compared.words >= NEAR), compared.event, 0.0)
    for number, other in enumerate(others):
        wording = bool(runs[number] >= LEAST_RUNS) and _together(one, other)
        if wording or telling[number] or cosine[number]:
            first, second = sorted((one.article, other.article))
            yield number, Pair(first, second, wording, bool(telling[number]), float(cosine[number]))


def _together(one: Outline, other: Outline) -> bool:
    """Whether two shared runs of words stand near each other in both articles, as those of a passage do."""
    if not (len(one.places) and len(other.places)):
        return True
    first, second = shared_runs(one, other)
    left, right = one.places[first].astype(np.int64), other.places[second].astype(np.int64)
    # From both sides: what is next in one article is not always next in the other, and either of the two may be the one that came in.
    return _stand_near(left, right) or _stand_near(right, left)


def _stand_near(left: Numbers, right: Numbers) -> bool:
    """Whether two runs that are nearest on the left, or next but one or two, stand near each other on both sides: of four some may be out
    of order."""
    order = np.argsort(left, kind="stable")
    left, right = left[order], right[order]
    return any(
        bool(np.any((left[step:] - left[:-step] <= TOGETHER) & (np.abs(right[step:] - right[:-step]) <= TOGETHER)))
        for step in (1, 2, 3)
        if step < len(left)
    )


def shared_runs(one: Outline, other: Outline) -> tuple[Numbers, Numbers]:
    """The fingerprints that both have, by their places among those of each, rising."""
    if not len(one.sketch):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    at = np.searchsorted(one.sketch, other.sketch).clip(max=len(one.sketch) - 1)
    second = np.flatnonzero(one.sketch[at] == other.sketch)
    return at[second], second


@dataclass(frozen=True, slots=True)
class Compared:
    """An article beside each of some others. `words`: the cosine of all their terms; `event`: the same where names and figures
    tell more, at least `FAINT`; `telling`: whether either holds most of what a passage of the other tells."""

    words: NDArray[np.float64]
    event: NDArray[np.float64]
    telling: NDArray[np.bool_]


def compare_outlines(one: Outline, others: Sequence[Outline]) -> Compared:
    """Compare an article with others."""
    terms = _Joined([other.terms for other in others])
    met, mine = _found(terms.values, one.terms)
    owner = terms.owner[met]
    words = np.concatenate([other.weights for other in others])[met].astype(np.float64) * one.weights[mine]
    event = np.concatenate([other.telling for other in others])[met].astype(np.float64) * one.telling[mine]
    # Whole numbers below 2**53: the sums are exact, and the same in any order.
    cosines = (np.bincount(owner, weights, len(others)) / FINE**2 for weights in (words, event))
    return Compared(next(cosines), next(cosines).clip(min=FAINT), _hold(terms, one, len(others)) | _held_by(one, others))


def _hold(terms: "_Joined", copy: Outline, count: int) -> NDArray[np.bool_]:
    """Which of so many sources have most of what a passage of the copy tells."""
    if not len(copy.stems):
        return np.zeros(count, bool)
    order = np.argsort(copy.stems, kind="stable")
    stems, passages, rarities = copy.stems[order], copy.passages[order].astype(np.int64), copy.rarities[order]
    met, first = _found(terms.values, stems)
    # A stem may stand in several passages: one row for each.
    times = np.searchsorted(stems, stems[first], "right") - first
    rows, whole = rows_of(first, times), np.bincount(passages, rarities)
    cells = np.repeat(terms.owner[met], times) * len(whole) + passages[rows]
    shared = np.bincount(cells, rarities[rows], count * len(whole)).reshape(count, len(whole))
    return np.asarray(np.any((shared > 0) & (shared >= LEAST_SHARE * whole), axis=1), np.bool_)


def _held_by(source: Outline, copies: Sequence[Outline]) -> NDArray[np.bool_]:
    """Of which copies the source has most of what a passage tells."""
    stems = _Joined([copy.stems for copy in copies])
    rarities = np.concatenate([copy.rarities for copy in copies])
    count = np.array([int(copy.passages[-1]) + 1 if len(copy.passages) else 0 for copy in copies], np.int64)
    begin = np.cumsum(count) - count
    passages = np.concatenate([copy.passages for copy in copies]) + begin[stems.owner]
    met, _ = _found(stems.values, source.terms)
    shared = np.bincount(passages[met], rarities[met], count.sum())
    full = np.flatnonzero((shared > 0) & (shared >= LEAST_SHARE * np.bincount(passages, rarities, count.sum())))
    held = np.zeros(len(copies), bool)
    held[np.repeat(np.arange(len(copies)), count)[full]] = True
    return held


class _Joined:
    """Arrays of keys one after the other; `owner`: the number of the array that each key is of."""

    def __init__(self, arrays: Sequence[Keys]) -> None:
        self.values: Keys = np.concatenate(arrays)
        self.owner: Numbers = np.repeat(np.arange(len(arrays)), [len(array) for array in arrays])


def _found(keys: Keys, known: Keys) -> tuple[Numbers, NDArray[Any]]:
    """Which of the keys are known, by position, and where each stands first among the known, which rise."""
    maybe = np.zeros(int(_LOW_BITS) + 1, bool)
    maybe[known & _LOW_BITS] = True
    # Most keys are not known: a table of their last bits says so sooner than a search.
    met = np.flatnonzero(maybe[keys & _LOW_BITS])
    first = np.searchsorted(known, keys[met])
    same = known[first.clip(max=len(known) - 1)] == keys[met] if len(known) else np.zeros(len(met), bool)
    return met[same], first[same]
