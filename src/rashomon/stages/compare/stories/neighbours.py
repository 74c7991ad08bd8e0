"""Which articles are near enough to be of one story."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from rashomon.model.story import Pair
from rashomon.text.vectors import Vector, dot

JOIN: Final = 0.2
"""Least average cosine of two groups of articles that are one story (docs/evaluation.md: ECB+ and GVC agree on .18 to .22)."""
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


ROUNDED: Final = 1e-4
"""The cosine of a pair comes from whole numbers and is right to this."""


def find_discounts(pairs: Iterable[Pair], vectors: Mapping[str, Vector], leader: Mapping[str, str]) -> Neighbours:
    """By how much two articles are less near than their vectors are, because of boilerplate that both carry; symmetric."""
    found: Neighbours = {id: {} for id in leader.values()}
    for pair in pairs:
        one, other = leader[pair.one], leader[pair.other]
        if one != other and pair.cosine and (less := dot(vectors[one], vectors[other]) - pair.cosine) > ROUNDED:
            found[one][other] = found[other][one] = less
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
