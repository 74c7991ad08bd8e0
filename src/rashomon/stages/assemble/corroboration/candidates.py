"""Which pairs of claims are worth comparing: those that share an event, or telling words, in different articles."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.incidence import Indices, Values, summed

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
_FINEST = 1e9
"""Parts of a unit that weights are told apart by, so that their order does not hang on how they were summed."""


def find_candidates(facts: Sequence[Fact], weights: Mapping[str, float]) -> tuple[Indices, Indices]:
    """Pairs of indices, the smaller in the first array, sorted; their number grows with that of the claims, not with its square."""
    if not facts:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    one, other, shared = _sharing(facts, weights)
    kept = shared >= _TELLING
    one, other, shared = one[kept], other[kept], shared[kept]
    kept = _nearest(one, other, shared, max(_PARTNERS, _PAIRS // len(facts)))
    return one[kept], other[kept]


def _sharing(facts: Sequence[Fact], weights: Mapping[str, float]) -> tuple[Indices, Indices, Values]:
    """The pairs of claims of different articles that share something, sorted, and how much; summed in the order of what they share."""
    keys, key, holder = _postings(facts)
    weight = np.array([_weight(name, weights) for name in keys])
    articles = np.unique([fact.article for fact in facts], return_inverse=True)[1]
    one, other, number = _pairs(key, holder)
    apart = articles[one] != articles[other]
    # Pair and key in one number, so that one sort brings together what a pair shares.
    codes = np.sort(((one * len(facts) + other) * len(keys) + number)[apart])
    pair, number = np.divmod(codes, len(keys))
    fresh = np.diff(pair, prepend=-1) > 0
    first, second = np.divmod(pair[fresh], len(facts))
    return first, second, summed(np.cumsum(fresh) - 1, weight[number], len(first))


def _postings(facts: Sequence[Fact]) -> tuple[list[str], Indices, Indices]:
    """The terms and events ("!") of the story; number of each and the claim that holds it, by number, then by claim."""
    held = [[*fact.terms, *(f"!{event}" for event in fact.events)] for fact in facts]
    keys = sorted(set().union(*held))
    numbers = {key: n for n, key in enumerate(keys)}
    codes = np.array([numbers[key] * len(facts) + index for index, own in enumerate(held) for key in own], dtype=np.int64)
    key, holder = np.divmod(np.sort(codes), len(facts))
    return keys, key, holder


def _weight(key: str, weights: Mapping[str, float]) -> float:
    if key[0] == "!":
        return _EVENT
    return max(_TELLING, weights[key]) if key[0] == "#" else weights[key]


def _pairs(key: Indices, holder: Indices) -> tuple[Indices, Indices, Indices]:
    """(one, other, key) for every two claims that hold it, the smaller first; for a frequent key those with a hub."""
    sizes = np.bincount(key)
    ends = np.cumsum(sizes)
    few = np.flatnonzero(sizes[key] <= _POSTING)
    following = ends[key[few]] - 1 - few
    at = np.repeat(few, following)
    step = np.arange(len(at), dtype=np.int64) - np.repeat(np.cumsum(following) - following, following)
    found = [(holder[at], holder[at + 1 + step], key[at])]
    for frequent in np.flatnonzero(sizes > _POSTING):
        one, other = _with_hubs(holder[ends[frequent] - sizes[frequent] : ends[frequent]])
        found.append((one, other, np.full(len(one), frequent, dtype=np.int64)))
    first, second, number = (np.concatenate(column) for column in zip(*found, strict=True))
    return first, second, number


def _with_hubs(holders: Indices) -> tuple[Indices, Indices]:
    hubs = np.linspace(0, len(holders) - 1, _HUBS).astype(np.int64)
    one, other = np.repeat(hubs, len(holders)), np.tile(np.arange(len(holders), dtype=np.int64), len(hubs))
    hub = np.zeros(len(holders), dtype=bool)
    hub[hubs] = True
    once = (one < other) | ((one > other) & ~hub[other])  # two hubs meet twice
    return holders[np.minimum(one, other)[once]], holders[np.maximum(one, other)[once]]


def _nearest(one: Indices, other: Indices, shared: Values, partners: int) -> NDArray[np.bool_]:
    """Whether a pair is among the first `partners` of one of its claims."""
    kept = np.zeros(len(one), dtype=bool)
    most_first = np.argsort(-np.rint(shared * _FINEST), kind="stable")
    for claim in (one, other):
        # Both directions count: a claim's pairs stand partly in the first array, partly in the second.
        kept |= _rank(claim, most_first) < partners
    return kept


def _rank(claim: Indices, most_first: Indices) -> Indices:
    """Of each pair its place among those of its claim, what shares most first, then in order."""
    short = claim.astype(np.min_scalar_type(np.max(claim, initial=0)))  # numbers of two bytes are sorted in linear time
    order = most_first[np.argsort(short[most_first], kind="stable")]
    starts = np.flatnonzero(np.diff(claim[order], prepend=-1))
    place = np.arange(len(claim)) - np.repeat(starts, np.diff(starts, append=len(claim)))
    ranks = np.empty(len(claim), dtype=np.int64)
    ranks[order] = place
    return ranks
