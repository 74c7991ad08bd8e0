"""Whether two articles that have met are worth comparing: a function of their two profiles."""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.story import Pair, Profile
from rashomon.stages.compare.pairs.meeting import Met
from rashomon.stages.compare.pairs.places import WHOLE
from rashomon.text.shingles import unpacked, unpacked_places
from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector, dot
from rashomon.text.weighing import count_terms, weigh, weigh_counts

LEAST_RUNS: Final = 2
"""Ten words in a row leave at least two fingerprints; one alone is a turn of phrase."""
TOGETHER: Final = 60
"""Two such runs stand at most so many words apart in both articles, else they are two turns of phrase."""
LEAST_WEIGHT: Final = round(0.03 * WHOLE**2)
"""Least product of telling weights: of rewritten passages and their sources 99.5 % reach it."""
LEAST_NEAR: Final = round(0.06 * WHOLE**2)
"""Least product of telling weights of articles that can be near: the terms that are left out add little."""
NEAR: Final = 0.15
"""Least cosine that is kept: stories join articles from .18."""
LEAST_SHARE: Final = 0.35
"""Share of a passage's telling weight that its source must hold: 98 % of the rewritten passages' sources do."""


@dataclass(frozen=True)
class Known:
    """What is made of a profile to judge pairs, when it is first needed."""

    profile: Profile

    @cached_property
    def vector(self) -> Vector:
        """The article's terms."""
        return weigh(self.profile.terms)

    @cached_property
    def order(self) -> NDArray[np.uint16]:
        """Of each word the place of its stem among the terms, or one beyond them."""
        return unpacked_places(self.profile.order)

    def vector_of(self, words: NDArray[np.intp]) -> Vector:
        """The terms of these words alone, as if they were the article."""
        key = words.tobytes()
        if key not in self._vectors:
            names = self._names
            counts = count_terms([names[place] for place in self.order[words].tolist()])
            counts.pop("", None)
            self._vectors[key] = weigh_counts(counts)
        return self._vectors[key]

    @cached_property
    def _vectors(self) -> dict[bytes, Vector]:
        return {}

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """The terms in order, and nothing for a word that is none of them."""
        return *(entry.rpartition("=")[0] for entry in self.profile.terms.split()), ""

    @cached_property
    def terms(self) -> frozenset[str]:
        """The article's terms without their weights."""
        return frozenset(self._names[:-1])

    @cached_property
    def sketch(self) -> NDArray[np.uint32]:
        """Its fingerprints, rising."""
        return unpacked(self.profile.sketch)

    @cached_property
    def places(self) -> NDArray[np.uint16]:
        """Where they stand."""
        return unpacked_places(self.profile.places)

    @cached_property
    def passages(self) -> tuple[tuple[dict[str, float], float], ...]:
        """The telling stems of each passage with their rarity, and the sum of these."""
        held = ({stem: rarity(stem) for stem in line.split()} for line in self.profile.passages.split("\n"))
        return tuple((weights, math.fsum(weights.values())) for weights in held)


def worth_judging(met: Met) -> bool:
    """Whether the two can be worth comparing, before anything is known of their profiles."""
    return met.runs >= LEAST_RUNS or met.weight >= LEAST_WEIGHT


def judge(one: Known, other: Known, met: Met) -> Pair | None:
    """In which ways the two are worth comparing; None for in none."""
    if one.profile.article > other.profile.article:
        one, other = other, one
    wording = met.runs >= LEAST_RUNS and _together(one, other)
    near = met.weight >= LEAST_WEIGHT
    telling = near and tells(one, other)
    cosine = dot(one.vector, other.vector) if met.weight >= LEAST_NEAR else 0.0
    if not (wording or telling or cosine >= NEAR):
        return None
    return Pair(one.profile.article, other.profile.article, wording, telling, cosine if cosine >= NEAR else 0.0)


def _together(one: Known, other: Known) -> bool:
    """Whether two shared runs of words stand near each other in both articles, as those of a passage do."""
    if not (one.profile.places and other.profile.places):
        return True
    _, first, second = np.intersect1d(one.sketch, other.sketch, assume_unique=True, return_indices=True)
    left, right = one.places[first].astype(int), other.places[second].astype(int)
    order = np.argsort(left, kind="stable")
    left, right = left[order], right[order]
    # Nearest in the one is enough to look at, and the next but one: of three runs two may be out of order.
    return any(
        bool(np.any((left[step:] - left[:-step] <= TOGETHER) & (np.abs(right[step:] - right[:-step]) <= TOGETHER)))
        for step in (1, 2, 3)
        if step < len(left)
    )


def tells(one: Known, other: Known) -> bool:
    """Whether one of them has most of what a passage of the other tells."""
    return _holds(one, other) or _holds(other, one)


def _holds(source: Known, copy: Known) -> bool:
    """Whether the source has most of what a passage of the copy tells."""
    for passage, whole in copy.passages:
        shared = source.terms & passage.keys()
        if shared and sum(passage[stem] for stem in sorted(shared)) >= LEAST_SHARE * whole:
            return True
    return False
