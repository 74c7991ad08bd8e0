"""Which articles are worth comparing: found through an index, so that an article meets its neighbours and nobody else."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from rashomon.model.index import Index
from rashomon.model.story import Pair, Profile
from rashomon.stages.compare.pairs.boilerplate import Boilerplate, nearness
from rashomon.stages.compare.pairs.judging import LEAST_RUNS, LEAST_WEIGHT, Known, judge, tells, worth_judging
from rashomon.stages.compare.pairs.meeting import Disturbed, disturbed, meet, runs_between
from rashomon.stages.compare.pairs.memory import MemoryIndex
from rashomon.stages.compare.pairs.places import WHOLE, mark_of, number_of, place_of
from rashomon.stages.compare.pairs.wording import Couple, holders, is_boilerplate
from rashomon.text.shingles import unpacked

__all__ = [
    "Couple", "Disturbed", "MemoryIndex", "disturbed", "find_boilerplate", "find_pairs", "indexed", "loosen", "number_of", "place_of",
]  # fmt: skip


def find_pairs(changed: Iterable[Profile], index: Index, numbered: Mapping[int, Profile]) -> tuple[Pair, ...]:
    """Every pair of one of the changed articles and any article of the library, sorted.

    `numbered`: the profiles by the articles' numbers in the index. Bounds: a run of words that `wording.CROWDED` articles
    have leads to the articles beside and the earliest, a term that `meeting.CROWD` articles of a month have to those beside.
    """
    known: dict[int, Known] = {}
    boilerplate = Boilerplate(index)
    seen: set[Couple] = set()
    found: list[Pair] = []
    for profile in changed:
        number = number_of(profile.article)
        for other, met in meet(place_of(profile), index).items():
            couple = min(number, other), max(number, other)
            if couple in seen or not worth_judging(met):
                continue
            seen.add(couple)
            for needed in couple:
                if needed not in known:
                    known[needed] = Known(numbered[needed])
            if pair := judge(known[number], known[other], met):
                found.append(_besides(pair, known[number], known[other], boilerplate))
    return tuple(sorted(found, key=lambda pair: (pair.one, pair.other)))


def _besides(pair: Pair, one: Known, other: Known, boilerplate: Boilerplate) -> Pair:
    """The pair as it is besides the boilerplate of both: where no more is near than that, nothing else can be retold either."""
    if not pair.cosine:
        return pair
    cosine = nearness(one, other, boilerplate)
    return replace(pair, cosine=cosine, telling=pair.telling and cosine * WHOLE**2 >= LEAST_WEIGHT)


def indexed(profile: Mapping[str, Profile]) -> dict[str, Any]:
    """What the stages of the library are given when all its articles are new: for articles that are kept in memory."""
    places = {id: place_of(found) for id, found in profile.items()}
    index = MemoryIndex(places.values())
    numbered = {place.number: profile[id] for id, place in places.items()}
    return {"changed": list(profile.values()), "index": index, "numbered": numbered}


def loosen(pairs: Iterable[Pair], index: Index, profile: Mapping[str, Profile]) -> Iterator[Pair]:
    """The pairs as they are now that others have come between: their articles may meet under fewer runs of words, or not at
    all any more, and more of what both say may be boilerplate."""
    boilerplate = Boilerplate(index)
    for pair in pairs:
        one, other = Known(profile[pair.one]), Known(profile[pair.other])
        if pair.wording and runs_between(place_of(one.profile), place_of(other.profile), index) < LEAST_RUNS:
            pair = replace(pair, wording=False)
        if pair.cosine:
            yield _besides(replace(pair, telling=tells(one, other)), one, other, boilerplate)
        elif pair.wording or pair.telling:
            yield pair


def find_boilerplate(
    pairs: Iterable[Pair], index: Index, profile: Mapping[str, Profile]
) -> dict[tuple[str, str], frozenset[int]]:
    """Of each pair the fingerprints in both of its articles that are boilerplate."""
    return {
        (pair.one, pair.other): frozenset(_boilerplate(profile[pair.one], profile[pair.other], index)) for pair in pairs
    }


def _boilerplate(one: Profile, other: Profile, index: Index) -> Iterator[int]:
    shared = np.intersect1d(unpacked(one.sketch), unpacked(other.sketch), assume_unique=True).tolist()
    return (mark for mark in shared if is_boilerplate(holders(mark_of(mark), index)))
