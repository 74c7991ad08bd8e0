"""Claims of one fact brought together, by average link over scored pairs."""

from collections.abc import Callable, Sequence

_SAMPLE = 6
"""Members of a group that stand for it when it is compared with another."""


def group_claims(
    size: int, pairs: Sequence[tuple[int, int]], likeness: Callable[[int, int], float], least: float
) -> list[list[int]]:
    """Groups of at least two of `size` claims, sorted.

    Pairs are taken from the likest on; two groups join when their members are on average at least `least` alike
    (average linkage, Sokal & Michener 1958, over a sample of large groups).
    """
    scored = sorted((-likeness(one, other), one, other) for one, other in pairs)
    group_of = list(range(size))
    members = {index: [index] for index in range(size)}
    for value, one, other in scored:
        if -value < least:
            break
        low, high = sorted((group_of[one], group_of[other]))
        if low != high and _average(members[low], members[high], likeness) >= least:
            for index in members[high]:
                group_of[index] = low
            members[low] = sorted(members[low] + members.pop(high))
    return [group for _, group in sorted(members.items()) if len(group) > 1]


def _average(one: Sequence[int], other: Sequence[int], likeness: Callable[[int, int], float]) -> float:
    values = [likeness(min(a, b), max(a, b)) for a in _sample(one) for b in _sample(other)]
    return sum(values) / len(values)


def _sample(members: Sequence[int]) -> Sequence[int]:
    """Evenly spread members, the first among them."""
    step = max(1, len(members) // _SAMPLE)
    return members[::step][:_SAMPLE]
