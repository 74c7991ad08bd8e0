"""Texts as sparse vectors of weighted terms."""

import math
from collections.abc import Iterable, Mapping
from typing import Final

Vector = dict[str, float]
"""Term to weight."""

_LEAST: Final = 1e-9
"""Length below which a vector has no direction: far below the weight of any word, far above what sums are rounded by."""


def dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The scalar product."""
    return math.fsum(products(one, other))


def products(one: Mapping[str, float], other: Mapping[str, float]) -> list[float]:
    """What each term that the two share gives to their scalar product, in no order."""
    # The shared terms first: most articles share few, and a set finds them faster than one question a term.
    return [one[term] * other[term] for term in one.keys() & other.keys()]


def add(vectors: Iterable[Mapping[str, float]]) -> Vector:
    """The sum, term by term, in the order given."""
    total: Vector = {}
    for vector in vectors:
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + weight
    return total


def unit(weights: Mapping[str, float]) -> Vector:
    """The same direction, of length one; empty where there is nothing."""
    length = math.sqrt(math.fsum([weight * weight for weight in weights.values()]))
    return {term: weight / length for term, weight in weights.items()} if length > _LEAST else {}
