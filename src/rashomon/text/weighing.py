"""The terms of an article's profile as a vector."""

import math
import sys
from functools import lru_cache
from typing import Final

from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector, unit

SHARPNESS: Final = 1.3
"""Rare terms, count more than their rarity: best BCubed F1 on ECB+ .940, with 1.0 .937, with 1.5 .935."""
_MOST: Final = 999
"""Times that a term is counted: more make no difference to a logarithm."""
_LOGARITHMS: Final = (0.0, *(1 + math.log(count) for count in range(1, _MOST + 1)))
"""What a term counts that stands so often in an article."""


def weigh(terms: str) -> Vector:
    """The vector of length one of "quake=5 island=3"; empty for none."""
    weights: Vector = {}
    for entry in terms.split():
        term, _, count = entry.rpartition("=")
        weights[sys.intern(term)] = _LOGARITHMS[min(int(count), _MOST)] * _sharpened(term)
    return unit(weights)


@lru_cache(maxsize=200_000)
def _sharpened(term: str) -> float:
    return float(rarity(term) ** SHARPNESS)
