"""Whether two articles that have met are worth comparing: a function of their two profiles."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rashomon.model.story import Pair, Profile
from rashomon.stages.compare.pairs.meeting import Met
from rashomon.stages.compare.pairs.places import WHOLE
from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector, dot
from rashomon.text.weighing import weigh

LEAST_RUNS: Final = 2
"""Ten words in a row leave at least two fingerprints; one alone is a turn of phrase."""
LEAST_WEIGHT: Final = round(0.03 * WHOLE**2)
"""Least product of telling weights: of rewritten passages and their sources 99.5 % reach it."""
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
    def passages(self) -> tuple[dict[str, float], ...]:
        """The telling stems of each passage, with their rarity."""
        return tuple({stem: rarity(stem) for stem in line.split()} for line in self.profile.passages.split("\n"))


def worth_judging(met: Met) -> bool:
    """Whether the two can be worth comparing, before anything is known of their profiles."""
    return met.runs >= LEAST_RUNS or met.weight >= LEAST_WEIGHT


def judge(one: Known, other: Known, met: Met) -> Pair | None:
    """In which ways the two are worth comparing; None for in none."""
    if one.profile.article > other.profile.article:
        one, other = other, one
    wording = met.runs >= LEAST_RUNS
    near = met.weight >= LEAST_WEIGHT
    telling = near and (_holds(one, other) or _holds(other, one))
    cosine = dot(one.vector, other.vector) if near else 0.0
    if not (wording or telling or cosine >= NEAR):
        return None
    return Pair(one.profile.article, other.profile.article, wording, telling, cosine if cosine >= NEAR else 0.0)


def _holds(source: Known, copy: Known) -> bool:
    """Whether the source has most of what a passage of the copy tells."""
    held = source.vector
    for passage in copy.passages:
        shared = sum(weight for stem, weight in passage.items() if stem in held)
        if shared >= LEAST_SHARE * sum(passage.values()) > 0:
            return True
    return False
