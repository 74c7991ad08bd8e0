"""How near two articles are besides the boilerplate that both carry."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.outline import Outline
from rashomon.model.story import Profile
from rashomon.stages.compare.pairs.judging import FAINT
from rashomon.stages.compare.pairs.ranges import rows_of
from rashomon.text.shingles import SHINGLE_WORDS, WINNOW, unpacked_places
from rashomon.text.vectors import Vector, dot
from rashomon.text.weighing import count_terms, weigh_event

SLACK: Final = WINNOW - 1
"""Words by which a fingerprint's place may be off: a word too many is better than the first words of every boilerplate."""
LEAST_RUN: Final = 20
"""Words in a row that many articles have and that are a passage: a shorter run is a name, an office or a turn of phrase, which
the accounts of one large event have in common for good reason."""
LEAST_REST: Final = 0.1
"""Share of an article's words that must be its own for the rest to say what it is about. A report that everybody runs is made
of runs of words that many articles have, and yet they are what it reports."""


@dataclass(frozen=True)
class Known:
    """An article of which some words may be boilerplate; what is made of its profile is made when first needed."""

    profile: Profile
    outline: Outline

    @cached_property
    def order(self) -> NDArray[np.uint16]:
        """Of each word the place of its stem among the terms, or one beyond them."""
        return unpacked_places(self.profile.order)

    def rest(self, crowded: NDArray[np.intp]) -> NDArray[np.intp]:
        """The words outside long runs of these of its fingerprints."""
        key = crowded.tobytes()
        if key not in self._rests:
            self._rests[key] = _rest(self, crowded)
        return self._rests[key]

    @cached_property
    def _rests(self) -> dict[bytes, NDArray[np.intp]]:
        return {}

    def vector_of(self, words: NDArray[np.intp]) -> Vector:
        """The terms of these words alone, as if they were the article; names and figures tell more."""
        key = words.tobytes()
        if key not in self._vectors:
            names = self._names
            counts = count_terms([names[place] for place in self.order[words].tolist()])
            counts.pop("", None)
            self._vectors[key] = weigh_event(counts, frozenset(self.profile.names.split()))
        return self._vectors[key]

    @cached_property
    def _vectors(self) -> dict[bytes, Vector]:
        return {}

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """The terms in order, and nothing for a word that is none of them."""
        return *(entry.rpartition("=")[0] for entry in self.profile.terms.split()), ""


def nearness(one: Known, other: Known, whole: float, boilerplate: NDArray[np.uint32]) -> float:
    """The cosine of the two articles' terms, without those that stand in long runs of words that both and many others have.

    `whole`: their cosine with these; `boilerplate`: fingerprints that many articles have, rising; those that only one of the
    two has do not matter. A function of the two profiles and of which of their common runs are boilerplate; at least `FAINT`.
    """
    _, first, second = np.intersect1d(one.outline.sketch, other.outline.sketch, assume_unique=True, return_indices=True)
    crowded = np.isin(one.outline.sketch[first], boilerplate, assume_unique=True)
    if not np.any(crowded):
        return whole
    rests = one.rest(first[crowded]), other.rest(second[crowded])
    shares = [len(rest) / max(1, len(known.order)) for rest, known in zip(rests, (one, other), strict=True)]
    if min(shares) < LEAST_REST or min(shares) == 1:
        return whole
    return max(FAINT, dot(one.vector_of(rests[0]), other.vector_of(rests[1])))


def _rest(known: Known, crowded: NDArray[np.intp]) -> NDArray[np.intp]:
    """The places of the words outside long runs of these fingerprints, given by their place among all of the article."""
    words = len(known.order)
    if not len(known.outline.places):
        return np.arange(words)
    starts = known.outline.places[crowded].astype(np.intp)
    # How many runs begin less how many end at each word: where their sum is not nought a word is inside one.
    steps = np.bincount((starts - SLACK).clip(0, words), minlength=words + 1).astype(np.intp)
    steps -= np.bincount((starts + SHINGLE_WORDS + 2 * SLACK).clip(0, words), minlength=words + 1)
    inside = np.cumsum(steps[:words]) > 0
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inside, [False])).astype(np.int8))).reshape(-1, 2)
    inside[rows_of(edges[:, 0], np.where(edges[:, 1] - edges[:, 0] < LEAST_RUN, edges[:, 1] - edges[:, 0], 0))] = False
    return np.flatnonzero(~inside)
