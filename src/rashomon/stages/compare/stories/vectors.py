"""Articles as sparse vectors of rarity-weighted terms."""

import math
import sys
from collections.abc import Mapping
from typing import Final

from rashomon.model.story import Profile
from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector, unit

SHARPNESS: Final = 1.3
"""Rare terms, count more than their rarity: best BCubed F1 on ECB+ .940, with 1.0 .937, with 1.5 .935."""


def vectors_of(profile: Mapping[str, Profile]) -> dict[str, Vector]:
    """A vector of length one for each article, by id; empty for an article without words."""
    return {id: _vector(profile[id]) for id in sorted(profile)}


def _vector(profile: Profile) -> Vector:
    weights: Vector = {}
    for entry in profile.terms.split():
        term, _, count = entry.rpartition("=")
        weights[sys.intern(term)] = (1 + math.log(int(count))) * rarity(term) ** SHARPNESS
    return unit(weights)
