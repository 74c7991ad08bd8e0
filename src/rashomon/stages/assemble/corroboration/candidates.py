"""Which pairs of claims are worth comparing: those that share an event, or telling words, in different articles."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.incidence import Indices, Values

_POSTING = 120
"""Of a term that more claims share than this, only `_HUBS` claims are proposed to each of the others."""
_HUBS = 24
_PARTNERS = 16
"""Claims that a claim is compared with at least, where so many share something: those with most in common first."""
_PAIRS = 30_000
"""Pairs that a story is allowed beyond that: in a small one every claim is compared with every other that shares something."""
_TELLING = 2.0
"""Weight that two claims without a common event must share to be compared: one telling word."""
_EVENT = 3.0
"""What a common event adds to the weight."""


def find_candidates(facts: Sequence[Fact], weights: Mapping[str, float]) -> tuple[Indices, Indices]:
    """Pairs of indices, the smaller in the first array, sorted; their number grows with that of the claims, not with its square."""
    codes, shared = _sharing(facts, weights)
    articles = np.unique([fact.article for fact in facts], return_inverse=True)[1] if facts else np.zeros(0, dtype=np.int64)
    one, other = codes // max(1, len(facts)), codes % max(1, len(facts))
    kept = (shared >= _TELLING) & (articles[one] != articles[other])
    one, other, shared = one[kept], other[kept], shared[kept]
    kept = _nearest(one, other, shared, max(_PARTNERS, _PAIRS // max(1, len(facts))))
    return one[kept], other[kept]


def _sharing(facts: Sequence[Fact], weights: Mapping[str, float]) -> tuple[Indices, Values]:
    """Codes of the pairs that share something (the first index times the number of claims, plus the second), and how much."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        for key in sorted(fact.terms | {f"!{event}" for event in fact.events}):
            holders[key].append(index)
    codes, values = [np.zeros(0, dtype=np.int64)], [np.zeros(0)]
    for key in sorted(holders):
        one, other = _pairs_of(np.array(holders[key], dtype=np.int64))
        codes.append(one * len(facts) + other)
        values.append(np.full(len(one), _weight(key, weights)))
    found, place = np.unique(np.concatenate(codes), return_inverse=True)
    weight = np.bincount(place, weights=np.concatenate(values), minlength=len(found))
    return found, weight.astype(np.float64, copy=False)


def _weight(key: str, weights: Mapping[str, float]) -> float:
    if key[0] == "!":
        return _EVENT
    return max(_TELLING, weights[key]) if key[0] == "#" else weights[key]


def _pairs_of(holders: Indices) -> tuple[Indices, Indices]:
    if len(holders) <= _POSTING:
        one, other = np.triu_indices(len(holders), 1)
        return holders[one], holders[other]
    hubs = holders[np.linspace(0, len(holders) - 1, _HUBS).astype(np.int64)]
    one, other = np.repeat(hubs, len(holders)), np.tile(holders, len(hubs))
    low, high = np.minimum(one, other), np.maximum(one, other)
    fresh = np.unique(low[low != high] * (holders[-1] + 1) + high[low != high])
    return fresh // (holders[-1] + 1), fresh % (holders[-1] + 1)


def _nearest(one: Indices, other: Indices, shared: Values, partners: int) -> NDArray[np.bool_]:
    """Whether a pair is among the first `partners` of one of its claims."""
    kept = np.zeros(len(one), dtype=bool)
    for claim in (one, other):
        # Both directions count: a claim's pairs stand partly in the first array, partly in the second.
        kept |= _rank(claim, shared) < partners
    return kept


def _rank(claim: Indices, shared: Values) -> Indices:
    """Of each pair its place among those of its claim, what shares most first, then in order."""
    order = np.lexsort((np.arange(len(claim)), -np.round(shared, 9), claim))
    starts = np.flatnonzero(np.diff(claim[order], prepend=-1))
    place = np.arange(len(claim)) - np.repeat(starts, np.diff(starts, append=len(claim)))
    ranks = np.empty(len(claim), dtype=np.int64)
    ranks[order] = place
    return ranks
