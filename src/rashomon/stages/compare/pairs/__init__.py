"""Which articles are worth comparing: found through an index, so that an article meets its neighbours and nobody else."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rashomon.model.index import Index
from rashomon.model.story import Pair, Profile
from rashomon.stages.compare.pairs.judging import Known, judge, worth_judging
from rashomon.stages.compare.pairs.meeting import Disturbed, disturbed, is_boilerplate, meet
from rashomon.stages.compare.pairs.memory import MemoryIndex
from rashomon.stages.compare.pairs.places import fingerprint, number_of, place_of

__all__ = ["Disturbed", "MemoryIndex", "disturbed", "find_boilerplate", "find_pairs", "indexed", "number_of", "place_of"]


def find_pairs(changed: Iterable[Profile], index: Index, numbered: Mapping[int, Profile]) -> tuple[Pair, ...]:
    """Every pair of one of the changed articles and any article of the library, sorted.

    `numbered`: the profiles by the articles' numbers in the index. Bounds: a run of words that `meeting.BOILERPLATE` articles
    have, and a term that `meeting.CROWD` articles of a month have, lead to the articles beside alone.
    """
    known: dict[int, Known] = {}
    found: dict[tuple[str, str], Pair] = {}
    for profile in changed:
        number = number_of(profile.article)
        for other, met in meet(place_of(profile), index).items():
            if not worth_judging(met):
                continue
            for needed in (number, other):
                if needed not in known:
                    known[needed] = Known(numbered[needed])
            names = sorted((profile.article, known[other].profile.article))
            if (names[0], names[1]) not in found and (pair := judge(known[number], known[other], met)):
                found[pair.one, pair.other] = pair
    return tuple(found[names] for names in sorted(found))


def indexed(profile: Mapping[str, Profile]) -> dict[str, Any]:
    """What the stages of the library are given when all its articles are new: for articles that are kept in memory."""
    places = {id: place_of(found) for id, found in profile.items()}
    index = MemoryIndex(places.values())
    numbered = {place.number: profile[id] for id, place in places.items()}
    return {"changed": list(profile.values()), "index": index, "numbered": numbered}


def find_boilerplate(index: Index, profile: Mapping[str, Profile]) -> dict[str, frozenset[int]]:
    """Article id to its fingerprints that many articles have."""
    return {id: frozenset(_boilerplate(found, index)) for id, found in profile.items()}


def _boilerplate(profile: Profile, index: Index) -> Iterator[int]:
    return (fingerprint(mark.mark) for mark in place_of(profile).wording if is_boilerplate(mark.mark, index))
