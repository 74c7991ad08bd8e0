"""Articles as sparse vectors of rarity-weighted terms."""

import math
import sys
from collections.abc import Iterable, Mapping
from typing import Final

from rashomon.model.story import Profile
from rashomon.text.terms import rarity

Vector = dict[str, float]
"""Term to weight; of length one for a single article."""

SHARPNESS: Final = 1.3
"""Rare terms, count more than their rarity: best BCubed F1 on ECB+ .940, with 1.0 .937, with 1.5 .935."""
_LEAST_WEIGHT: Final = 1e-9


def vectors_of(profile: Mapping[str, Profile]) -> dict[str, Vector]:
    """A vector of length one for each article, by id; empty for an article without words."""
    return {id: _vector(profile[id]) for id in sorted(profile)}


def _vector(profile: Profile) -> Vector:
    weights: Vector = {}
    for entry in profile.terms.split():
        term, _, count = entry.rpartition("=")
        weights[sys.intern(term)] = (1 + math.log(int(count))) * rarity(term) ** SHARPNESS
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length > _LEAST_WEIGHT else {}


def dot(one: Vector, other: Vector) -> float:
    """The scalar product."""
    if len(one) > len(other):
        one, other = other, one
    return math.fsum(weight * other[term] for term, weight in one.items() if term in other)


def add(vectors: Iterable[Vector]) -> Vector:
    """The sum, term by term, in the order given."""
    total: Vector = {}
    for vector in vectors:
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + weight
    return total
