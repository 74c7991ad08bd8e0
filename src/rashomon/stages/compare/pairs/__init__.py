"""Which articles are worth comparing: found through an index, so that an article meets its neighbours and nobody else."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.index import Index, Numbers, Place
from rashomon.model.outline import Outline
from rashomon.model.story import Pair, Profile
from rashomon.stages.compare.pairs.boilerplate import besides, say_the_same
from rashomon.stages.compare.pairs.disturbing import Disturbed, disturbed
from rashomon.stages.compare.pairs.judging import judge, worth_judging
from rashomon.stages.compare.pairs.meeting import Met, meet
from rashomon.stages.compare.pairs.memory import MemoryIndex
from rashomon.stages.compare.pairs.places import (
    FINGERPRINTS,
    number_of,
    outline_of,
    place_of,
    text_of,
    wording_of,
)
from rashomon.stages.compare.pairs.rests import AtHand
from rashomon.stages.compare.pairs.word_runs import Couple, find_crowded, find_phrases
from rashomon.text.shingles import Fingerprints

__all__ = [
    "Couple", "Disturbed", "MemoryIndex", "disturbed", "find_boilerplate", "find_pairs", "indexed", "loosen",
    "number_of", "outline_of", "place_of", "text_of",
]  # fmt: skip

GROUP: Final = 64
"""Articles that walk through the index together: what they meet is some megabytes."""


def find_pairs(
    changed: Iterable[Place], index: Index, numbered: Mapping[int, Profile], outlines: Mapping[int, Outline]
) -> tuple[Pair, ...]:
    """Every pair of one of the changed articles and any article of the library, sorted.

    `numbered`, `outlines`: by the articles' numbers in the index. Bounds: a run of words that `word_runs.CROWDED` articles
    have leads to the articles beside and the earliest, a term that `meeting.CROWD` articles of a month have to those beside;
    of those who say the same, only such as meet under a run of words are a pair.
    """
    at_hand = AtHand(numbered, outlines)
    places = sorted(changed, key=lambda place: place.stand)
    turn = _Turns(places)
    found: list[Pair] = []
    for at in range(0, len(places), GROUP):
        met = meet(group := places[at : at + GROUP], index)
        # Two that have both changed meet twice; the one whose turn comes first judges.
        found += _judged(group, met, ~turn.earlier(met.number, at + met.one), index, at_hand)
    return tuple(sorted(found, key=lambda pair: (pair.one, pair.other)))


def loosen(
    pairs: Iterable[Pair], index: Index, numbered: Mapping[int, Profile], outlines: Mapping[int, Outline]
) -> Iterator[Pair]:
    """The pairs as they are now that others have come between: their articles may meet under fewer runs of words and terms, or not
    at all any more, and more of what both say may be boilerplate."""
    at_hand = AtHand(numbered, outlines)
    asked: dict[int, list[int]] = {}
    for pair in pairs:
        asked.setdefault(number_of(pair.one), []).append(number_of(pair.other))
    numbers = sorted(asked)
    for at in range(0, len(numbers), GROUP):
        group = numbers[at : at + GROUP]
        met = meet(places := [place_of(at_hand[number].profile) for number in group], index)
        wanted = np.zeros(len(met.one), bool)
        for one, number in enumerate(group):
            wanted[met.one == one] = np.isin(met.number[met.one == one], asked[number])
        yield from _judged(places, met, wanted, index, at_hand)


def _judged(
    group: Sequence[Place], met: Met, wanted: NDArray[np.bool_], index: Index, at_hand: AtHand
) -> Iterator[Pair]:
    """Those who have met and are wanted, as far as they are worth comparing."""
    asked = np.flatnonzero(worth_judging(met.runs, met.weight) & wanted)
    bounds = np.searchsorted(met.one[asked], np.arange(len(group) + 1)).tolist()
    for place, (first, last) in zip(group, pairwise(bounds), strict=True):
        rows = asked[first:last]
        one, others = at_hand[place.number], [at_hand[number] for number in met.number[rows].tolist()]
        runs = met.runs[rows]
        crowded = cache(partial(_crowded, place, index))
        for other, pair in judge(one.outline, [each.outline for each in others], runs, met.weight[rows]):
            # Of many that say the same, each is near to those with whom it meets under what all of them say.
            if runs[other] or not say_the_same(pair, one, others[other]):
                yield besides(pair, one, others[other], crowded(), at_hand)


def _crowded(place: Place, index: Index) -> Fingerprints:
    """Those of an article's fingerprints that many articles have, rising."""
    return (find_crowded(place.wording, index) + FINGERPRINTS).astype(np.uint32)


class _Turns:
    """In which order the changed articles walk."""

    def __init__(self, places: Sequence[Place]) -> None:
        numbers = np.array([place.number for place in places], np.int64)
        self._turns: Numbers = np.argsort(numbers)
        self._numbers: Numbers = numbers[self._turns]

    def earlier(self, numbers: Numbers, turns: Numbers) -> NDArray[np.bool_]:
        """Which of these articles walk, and before the turn given."""
        at = np.searchsorted(self._numbers, numbers).clip(max=len(self._numbers) - 1)
        earlier: NDArray[np.bool_] = (self._numbers[at] == numbers) & (self._turns[at] < turns)
        return earlier


def indexed(profile: Mapping[str, Profile]) -> dict[str, Any]:
    """What the stages of the library are given when all its articles are new: for articles that are kept in memory."""
    places = [place_of(found) for found in profile.values()]
    numbered = {place.number: found for place, found in zip(places, profile.values(), strict=True)}
    outlines = {number: outline_of(found) for number, found in numbered.items()}
    return {"changed": places, "index": MemoryIndex(places), "numbered": numbered, "outlines": outlines}


def find_boilerplate(
    pairs: Iterable[Pair], index: Index, profile: Mapping[str, Profile]
) -> dict[tuple[str, str], frozenset[int]]:
    """Of each pair the fingerprints in both of its articles that are boilerplate."""
    marks = {id: wording_of(found) for id, found in profile.items()}
    shared = {(p.one, p.other): np.intersect1d(marks[p.one], marks[p.other], assume_unique=True) for p in pairs}
    asked = np.unique(np.concatenate([np.zeros(0, np.int64), *shared.values()]))
    phrases = set(find_phrases(asked, index))
    return {names: frozenset(mark + FINGERPRINTS for mark in found.tolist() if mark in phrases) for names, found in shared.items()}
