"""How near two articles are besides what both carry: boilerplate of many, or a frame of their own outlet."""

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


LEAST_OWN: Final = 30
"""Words of its own that an article needs besides what another has too, for them to say that it is about something else."""
LEAST_OWN_SHARE: Final = 0.25
"""And what share of all its words they must be: less is what an outlet puts round a report that others run too."""
LEAST_FRAME: Final = 0.15
"""Share of an article's fingerprints that a frame holds; a smaller one makes nobody near."""
LEAST_COMMON: Final = LEAST_RUN // (2 * WINNOW)
"""Fingerprints that the shortest passage leaves at least."""
NOTHING: Final = 0.05
"""Two articles that are less near than this in all that they say each for itself have nothing but that text in common, few as may
carry it: of 499 couples of one story that share such text (ECB+, GVC), none with `LEAST_OWN`; the lowest is .06."""
FRAMED: Final = 0.15
"""The same where the common text stands at the head and the foot of both; the lowest of 23 such couples of ECB+ is .26."""


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


def own_nearness(one: Known, other: Known, whole: float) -> float:
    """The cosine of the two without the long runs of words that both have, if that leaves them next to nothing in common.

    Such articles carry the same frame (about us, subscribe, the day's headlines) round news of their own. What one takes over from
    another in earnest leaves it too little of its own, or the rest speaks of the same event. A function of the two profiles alone.
    """
    _, first, second = np.intersect1d(one.outline.sketch, other.outline.sketch, assume_unique=True, return_indices=True)
    if len(first) < max(LEAST_COMMON, LEAST_FRAME * max(len(known.outline.sketch) for known in (one, other))):
        return whole
    rests = one.rest(first), other.rest(second)
    shares = [len(rest) / max(1, len(known.order)) for rest, known in zip(rests, (one, other), strict=True)]
    if min(map(len, rests)) < LEAST_OWN or min(shares) < LEAST_OWN_SHARE or max(shares) == 1:
        return whole
    own = dot(one.vector_of(rests[0]), other.vector_of(rests[1]))
    return max(FAINT, own) if own < (FRAMED if all(map(_is_framed, rests)) else NOTHING) else whole


def _is_framed(rest: NDArray[np.intp]) -> bool:
    """Whether these words are one stretch, a headline before it apart."""
    gaps = np.flatnonzero(np.diff(rest) > 1)
    return len(gaps) == 0 or (len(gaps) == 1 and int(gaps[0]) < LEAST_RUN)


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
