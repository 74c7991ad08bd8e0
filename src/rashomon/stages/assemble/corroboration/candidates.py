"""Which pairs of claims are worth comparing: those that share an event, or telling words, in different articles."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from rashomon.stages.assemble.corroboration.facts import Fact

_POSTING = 250
"""A term that more claims share than this proposes no pair by itself: rarer ones will."""
_PARTNERS = 40
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
    pairs: set[tuple[int, int]] = set()
    for index, fact in enumerate(facts):
        shared = _shared(index, fact, holders, weights)
        near = [(weight, other) for other, weight in shared.items() if facts[other].article != fact.article]
        near = sorted(
            (-weight, other) for weight, other in near if weight >= _TELLING or _same_event(fact, facts[other])
        )
        pairs.update((min(index, other), max(index, other)) for _, other in near[:_PARTNERS])
    return sorted(pairs)


def _shared(index: int, fact: Fact, holders: Mapping[str, Sequence[int]], weights: Mapping[str, float]) -> Counter[int]:
    found: Counter[int] = Counter()
    for key in sorted(fact.terms | {f"!{event}" for event in fact.events}):
        if len(holders[key]) <= _POSTING:
            for other in holders[key]:
                if other != index:
                    found[other] += weights.get(key, _EVENT)  # type: ignore[assignment]
    return found


def _same_event(one: Fact, other: Fact) -> bool:
    return bool(one.events & other.events)
