"""The terms of an article's profile as a vector."""

import math
import sys
from typing import Final

from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector, unit

SHARPNESS: Final = 1.3
"""Rare terms, count more than their rarity: best BCubed F1 on ECB+ .940, with 1.0 .937, with 1.5 .935."""


def weigh(terms: str) -> Vector:
    """The vector of length one of "quake=5 island=3"; empty for none."""
    weights: Vector = {}
    for entry in terms.split():
        term, _, count = entry.rpartition("=")
        weights[sys.intern(term)] = (1 + math.log(int(count))) * rarity(term) ** SHARPNESS
    return unit(weights)
