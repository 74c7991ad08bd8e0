"""Claims of one event brought together, by average link over scored pairs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.stages.assemble.corroboration.incidence import Indices, Values

_SAMPLE = 6
"""Members of a group that stand for it when it is compared with another."""


@dataclass(frozen=True)
class Links:
    """Pairs of claims that were compared (`one[k] < other[k]`, sorted), and how likely each is to tell of one event."""

    one: Indices
    other: Indices
    strengths: Values
    claims: int
    """How many claims there are."""

    def by_code(self, least: float) -> dict[int, float]:
        """Strength by pair (the first claim times the number of claims, plus the second) of the claims that a pair of at least that
        strength holds: no others are grouped."""
        strong = self.strengths >= least
        grouped = np.zeros(self.claims, dtype=bool)
        grouped[self.one[strong]] = grouped[self.other[strong]] = True
        kept = grouped[self.one] & grouped[self.other]
        codes = self.one[kept] * self.claims + self.other[kept]
        return dict(zip(codes.tolist(), self.strengths[kept].tolist(), strict=True))

    def surest(self, least: float) -> "Pairs":
        """The pairs of at least that strength."""
        strong = self.strengths >= least
        return Pairs(frozenset((self.one[strong] * self.claims + self.other[strong]).tolist()), self.claims)

    def likeliest(self, least: float) -> tuple[list[int], list[int]]:
        """The pairs of at least that strength, the likeliest first, then in order."""
        kept = np.flatnonzero(self.strengths >= least)
        order = kept[np.argsort(-self.strengths[kept], kind="stable")]
        return self.one[order].tolist(), self.other[order].tolist()


@dataclass(frozen=True)
class Pairs:
    """Pairs of claims, by code as in `Links.by_code`."""

    codes: frozenset[int]
    claims: int

    def inside(self, group_of: Mapping[int, int]) -> list[tuple[int, int]]:
        """Those of two claims of one group, sorted."""
        pairs = (divmod(code, self.claims) for code in sorted(self.codes))
        return [(one, other) for one, other in pairs if group_of.get(one, -1) == group_of.get(other, -2)]

    def hold(self, one: int, other: int) -> bool:
        """Whether the two are one of the pairs, in either order."""
        return min(one, other) * self.claims + max(one, other) in self.codes


def group_claims(links: Links, articles: Sequence[int], least: float, unseen: float) -> list[list[int]]:
    """Groups of at least two claims, sorted; `articles` holds each claim's article.

    Pairs are taken from the likest on; two groups join when their members are on average at least `least` alike (average
    linkage, Sokal & Michener 1958, over a sample of large groups). Pairs of one article say nothing; a pair that was not
    compared counts as `unseen`.
    """
    group_of = list(range(links.claims))
    members = [[index] for index in group_of]
    strengths = links.by_code(least)
    refused: set[tuple[int, int, int, int]] = set()
    for one, other in zip(*links.likeliest(least), strict=True):
        if group_of[one] == group_of[other]:
            continue
        low, high = sorted((group_of[one], group_of[other]))
        # A group only grows: of the same size it is the same group, and what was refused is refused again.
        met = low, high, len(members[low]), len(members[high])
        if met in refused:
            continue
        codes = _between(members[low], members[high], links.claims, articles)
        if not codes or sum(strengths.get(code, unseen) for code in codes) / len(codes) < least:
            refused.add(met)
            continue
        for index in members[high]:
            group_of[index] = low
        members[low], members[high] = sorted(members[low] + members[high]), []
    return [group for group in members if len(group) > 1]


def measure_closeness(groups: Sequence[Sequence[int]], links: Links) -> dict[int, float]:
    """Of each claim in a group how like the others of its group it is, summed over the pairs that were compared."""
    group_of = np.full(links.claims, -1, dtype=np.int64)
    for number, group in enumerate(groups):
        group_of[np.array(group)] = number
    inside = (group_of[links.one] >= 0) & (group_of[links.one] == group_of[links.other])
    claim = np.concatenate((links.other[inside], links.one[inside]))
    strengths = np.concatenate((links.strengths[inside], links.strengths[inside]))
    closeness = np.bincount(claim, weights=strengths, minlength=links.claims).tolist()
    return {index: closeness[index] for group in groups for index in group}


def _between(one: Sequence[int], other: Sequence[int], claims: int, articles: Sequence[int]) -> list[int]:
    """The pairs of a sample of two groups, by code; those of one article left out."""
    beside = _sample(other)
    return [a * claims + b if a < b else b * claims + a for a in _sample(one) for b in beside if articles[a] != articles[b]]


def _sample(members: Sequence[int]) -> Sequence[int]:
    """Evenly spread members, the first among them."""
    step = max(1, len(members) // _SAMPLE)
    return members[::step][:_SAMPLE]
