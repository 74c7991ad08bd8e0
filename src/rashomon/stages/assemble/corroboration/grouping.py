"""Claims of one event brought together, by average link over scored pairs."""

from collections.abc import Mapping, Sequence

Pair = tuple[int, int]

_SAMPLE = 6
"""Members of a group that stand for it when it is compared with another."""


def group_claims(strengths: Mapping[Pair, float], articles: Sequence[int], least: float, unseen: float) -> list[list[int]]:
    """Groups of at least two claims, sorted; `articles` holds each claim's article.

    Pairs (the smaller index first) are taken from the likest on; two groups join when their members are on average at least
    `least` alike (average linkage, Sokal & Michener 1958, over a sample of large groups). Pairs of one article say nothing; a
    pair that was not compared counts as `unseen`.
    """
    group_of = list(range(len(articles)))
    members = {index: [index] for index in range(len(articles))}
    for _, one, other in sorted((-value, *pair) for pair, value in strengths.items() if value >= least):
        low, high = sorted((group_of[one], group_of[other]))
        if low != high and _average(members[low], members[high], strengths, articles, unseen) >= least:
            for index in members[high]:
                group_of[index] = low
            members[low] = sorted(members[low] + members.pop(high))
    return [group for _, group in sorted(members.items()) if len(group) > 1]


def measure_closeness(groups: Sequence[Sequence[int]], strengths: Mapping[Pair, float]) -> dict[int, float]:
    """Of each claim in a group how like the others of its group it is, summed over the pairs that were compared."""
    group_of = {index: number for number, group in enumerate(groups) for index in group}
    closeness = dict.fromkeys(group_of, 0.0)
    for (one, other), value in sorted(strengths.items()):
        if one in group_of and group_of[one] == group_of.get(other):
            closeness[one] += value
            closeness[other] += value
    return closeness


def _average(
    one: Sequence[int], other: Sequence[int], strengths: Mapping[Pair, float], articles: Sequence[int], unseen: float
) -> float:
    values = [
        strengths.get((a, b) if a < b else (b, a), unseen)
        for a in _sample(one) for b in _sample(other) if articles[a] != articles[b]
    ]  # fmt: skip
    return sum(values) / len(values) if values else 0.0


def _sample(members: Sequence[int]) -> Sequence[int]:
    """Evenly spread members, the first among them."""
    step = max(1, len(members) // _SAMPLE)
    return members[::step][:_SAMPLE]
