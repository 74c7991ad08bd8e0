"""Which articles are near enough to be of one story."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from rashomon.model.story import Pair
from rashomon.text.vectors import Vector, products

JOIN: Final = 0.2
"""Least average cosine of two groups of articles that are one story (docs/evaluation.md: ECB+ and GVC agree on .18 to .22)."""
ONE_WORD: Final = 0.15
"""The nearness that one word can give to two articles, however few others they have: a place alone makes no event. Of ECB+, GVC and
invented streams nothing changes from .14 to .2, of invented short articles (`evaluation/stories/cases.py`) .10 to .15 is best."""
ROUNDED: Final = 1e-4
"""The cosine of a pair comes from whole numbers and is right to this."""
DAYS_APART: Final = 14
"""A longer story is chained by the reports between. A judgement: no dated set that could measure it was at hand."""

Neighbours = dict[str, dict[str, float]]
"""Article to neighbour to nearness; symmetric."""


def find_neighbours(pairs: Iterable[Pair], days: Mapping[str, str | None], leader: Mapping[str, str]) -> Neighbours:
    """Every two articles that reach `JOIN` and whose stated days allow it, each under the name of its leader."""
    found: Neighbours = {id: {} for id in leader.values()}
    for pair in pairs:
        one, other = leader[pair.one], leader[pair.other]
        if one != other and joins(pair, days[one], days[other]):
            found[one][other] = found[other][one] = pair.cosine
    return found


@dataclass(frozen=True, slots=True)
class Likeness:
    """Of articles by twos; in a large story every two are near, and each product is made once."""

    whole: Neighbours
    """The product of their vectors, under the smaller of the two ids."""
    discounts: Neighbours
    """By how much two articles are less near than their vectors are, because of boilerplate that both carry or because one word
    gives more than `ONE_WORD`, whichever is more; symmetric."""

    def link(self, one: str, other: str) -> float:
        """How near the two are."""
        return self.whole[min(one, other)][max(one, other)] - self.discounts[one].get(other, 0.0)


def find_likeness(pairs: Iterable[Pair], vectors: Mapping[str, Vector], leader: Mapping[str, str]) -> Likeness:
    """How like every two articles are that are near as wholes."""
    found = Likeness({id: {} for id in leader.values()}, {id: {} for id in leader.values()})
    for pair in pairs:
        one, other = sorted((leader[pair.one], leader[pair.other]))
        if one != other and pair.cosine:
            shared = products(vectors[one], vectors[other])
            found.whole[one][other] = whole = math.fsum(shared)
            less = max(whole - pair.cosine, max(shared, default=0.0) - ONE_WORD)
            if less > ROUNDED:
                found.discounts[one][other] = found.discounts[other][one] = less
    return found


def joins(pair: Pair, one: str | None, other: str | None) -> bool:
    """Whether the two, published on these days, may be of one story."""
    return pair.cosine >= JOIN and _within_reach(one, other)


def _within_reach(one: str | None, other: str | None) -> bool:
    """Whether two stated days lie near enough for one story; an unstated day hinders nothing."""
    if one is None or other is None or one == other:
        return True
    try:
        return abs(date.fromisoformat(one).toordinal() - date.fromisoformat(other).toordinal()) <= DAYS_APART
    except ValueError:
        return True
