"""Which pairs of claims are worth comparing: those that share an event, or telling words, in different articles."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.incidence import Flags, Indices, Values, summed

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
_BATCH = 1 << 16
"""Shared terms looked at in one go. Set by time: of 500 accounts a third less than all at once; half or four times that cost the same."""
_FINEST = 1e9
"""Parts of a unit that weights are told apart by, so that their order does not hang on how they were summed."""


def find_candidates(facts: Sequence[Fact], weights: Mapping[str, float]) -> tuple[Indices, Indices]:
    """Pairs of indices, the smaller in the first array, sorted; their number grows with that of the claims, not with its square."""
    if not facts:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    one, other, shared = _sharing(facts, weights)
    kept = _nearest(one, other, shared, max(_PARTNERS, _PAIRS // len(facts)))
    return one[kept], other[kept]


def _sharing(facts: Sequence[Fact], weights: Mapping[str, float]) -> tuple[Indices, Indices, Values]:
    """The pairs of claims of different articles that share enough, sorted, and how much; summed in the order of what they share."""
    keys, key, holder = _postings(facts)
    weight = np.array([_weight(name, weights) for name in keys])
    articles = np.unique([fact.article for fact in facts], return_inverse=True)[1]
    parts = []
    for one, other, number in _pairs(key, holder, len(facts)):
        apart = articles[one] != articles[other]
        # Pair and key in one number, so that one sort brings together what a pair shares.
        codes = np.sort(((one * len(facts) + other) * len(keys) + number)[apart])
        pair, number = np.divmod(codes, len(keys))
        fresh = np.diff(pair, prepend=-1) > 0
        shared = summed(np.cumsum(fresh) - 1, weight[number], int(fresh.sum()))
        enough = shared >= _TELLING
        parts.append((*np.divmod(pair[fresh][enough], len(facts)), shared[enough]))
    first, second, shared = (np.concatenate(column) for column in zip(*parts, strict=True))
    return first, second, shared


def _postings(facts: Sequence[Fact]) -> tuple[list[str], Indices, Indices]:
    """The terms and events ("!") of the story; number of each and the claim that holds it, by number, then by claim."""
    held = [[*fact.terms, *(f"!{event}" for event in fact.events)] for fact in facts]
    keys = sorted(set().union(*held))
    numbers = {key: n for n, key in enumerate(keys)}
    number = np.fromiter(map(numbers.__getitem__, chain.from_iterable(held)), dtype=np.int64)
    index = np.repeat(np.arange(len(facts), dtype=np.int64), np.fromiter(map(len, held), dtype=np.int64))
    key, holder = np.divmod(np.sort(number * len(facts) + index), len(facts))
    return keys, key, holder


def _weight(key: str, weights: Mapping[str, float]) -> float:
    if key[0] == "!":
        return _EVENT
    return max(_TELLING, weights[key]) if key[0] == "#" else weights[key]


def _pairs(key: Indices, holder: Indices, claims: int) -> Iterator[tuple[Indices, Indices, Indices]]:
    """(one, other, key) for every two claims that hold it, the smaller first; for a frequent key those with a hub.

    Some claims' pairs at a time, those of the first claims first: what fits into the processor's own memory is sorted sooner.
    """
    sizes = np.bincount(key)
    ends = np.cumsum(sizes)
    hub = _hubs(sizes, ends)
    met, before = np.concatenate((holder, holder[hub])), np.cumsum(hub)
    every = (sizes[key] <= _POSTING) | hub
    at = np.arange(len(key), dtype=np.int64)
    # Of those behind it a claim meets all, or the hubs alone, which stand behind all postings in `met`.
    begins = np.where(every, at + 1, len(key) + before)
    following = np.where(every, ends[key] - 1 - at, before[ends[key] - 1] - before)
    order = np.argsort(holder, kind="stable")
    batch = np.cumsum(np.bincount(holder, following, claims)).astype(np.int64) // _BATCH
    for places in np.split(order, np.flatnonzero(np.diff(batch[holder[order]])) + 1):
        counts = following[places]
        place = np.repeat(places, counts)
        step = np.arange(len(place), dtype=np.int64) - np.repeat(np.cumsum(counts) - counts - begins[places], counts)
        yield holder[place], met[step], key[place]


def _hubs(sizes: Indices, ends: Indices) -> Flags:
    """Of each posting whether its claim is a hub of its key: those of a frequent one stand evenly spread in it."""
    hub = np.zeros(int(sizes.sum()), dtype=bool)
    for frequent in np.flatnonzero(sizes > _POSTING):
        hub[ends[frequent] - sizes[frequent] + np.linspace(0, sizes[frequent] - 1, _HUBS).astype(np.int64)] = True
    return hub


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
