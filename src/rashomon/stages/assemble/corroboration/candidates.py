"""Which pairs of claims are worth comparing: those that share an event, or telling words, in different articles."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nsmallest

from rashomon.stages.assemble.corroboration.facts import Fact

_POSTING = 120
"""A term that more claims share than this proposes no pair by itself: rarer ones will."""
_PARTNERS = 12
"""Claims that a claim is compared with at most, those with the most telling words in common first."""
_TELLING = 2.0
"""Weight that two claims without a common event must share to be compared: one telling word."""
_EVENT = 3.0
"""What a common event adds to the weight."""


def find_candidates(facts: Sequence[Fact], weights: Mapping[str, float]) -> list[tuple[int, int]]:
    """Pairs of indices, sorted; their number grows with the number of claims, not with its square."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        for key in fact.terms | {f"!{event}" for event in fact.events}:
            holders[key].append(index)
    articles = [fact.article for fact in facts]
    pairs: set[tuple[int, int]] = set()
    for index, fact in enumerate(facts):
        near = [
            (-weight, other)
            for other, weight in _shared(fact, holders, weights).items()
            if articles[other] != articles[index] and (weight >= _TELLING or fact.events & facts[other].events)
        ]
        pairs.update((min(index, other), max(index, other)) for _, other in nsmallest(_PARTNERS, near))
    return sorted(pairs)


def _shared(fact: Fact, holders: Mapping[str, Sequence[int]], weights: Mapping[str, float]) -> dict[int, float]:
    """Index to the weight of what a claim has in common with this one."""
    found: dict[int, float] = defaultdict(float)
    for key in sorted(fact.terms | {f"!{event}" for event in fact.events}):
        if len(holders[key]) <= _POSTING:
            weight = weights.get(key, _EVENT)
            for other in holders[key]:
                found[other] += weight
    return found
