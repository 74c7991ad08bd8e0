"""How near two articles are besides the boilerplate that both carry."""

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.index import Index
from rashomon.stages.compare.pairs.judging import Known
from rashomon.stages.compare.pairs.places import mark_of
from rashomon.stages.compare.pairs.wording import is_crowded
from rashomon.text.shingles import SHINGLE_WORDS, WINNOW
from rashomon.text.vectors import dot

SLACK: Final = WINNOW - 1
"""Words by which a fingerprint's place may be off: a word too many is better than the first words of every boilerplate."""
LEAST_RUN: Final = 20
"""Words in a row that many articles have and that are a passage: a shorter run is a name, an office or a turn of phrase, which
the accounts of one large event have in common for good reason."""
LEAST_REST: Final = 0.1
"""Share of an article's words that must be its own for the rest to say what it is about. A report that everybody runs is made
of runs of words that many articles have, and yet they are what it reports."""
FAINT: Final = 0.001
"""Nearness of two articles of which nothing but boilerplate is near: never nought, for as wholes they are near."""


class Boilerplate:
    """Which fingerprints many articles have; each is asked for once."""

    def __init__(self, index: Index) -> None:
        self._asked = cache(lambda fingerprint: is_crowded(mark_of(fingerprint), index))

    def among(self, fingerprints: NDArray[np.uint32]) -> NDArray[np.bool_]:
        """Of each fingerprint whether it is one of them."""
        return np.fromiter(map(self._asked, fingerprints.tolist()), np.bool_, len(fingerprints))


def nearness(one: Known, other: Known, boilerplate: Boilerplate) -> float:
    """The cosine of the two articles' terms, without those that stand in long runs of words that both and many others have.

    A function of the two profiles and of which of their common runs are boilerplate. At least `FAINT` for articles that are near
    as wholes, so that the pair is kept and can be looked at again when other runs are boilerplate.
    """
    _, first, second = np.intersect1d(one.sketch, other.sketch, assume_unique=True, return_indices=True)
    crowded = boilerplate.among(one.sketch[first])
    rests = _rest(one, first[crowded]), _rest(other, second[crowded])
    shares = [len(rest) / max(1, len(known.order)) for rest, known in zip(rests, (one, other), strict=True)]
    if min(shares) < LEAST_REST or min(shares) == 1:
        return dot(one.vector, other.vector)
    return max(FAINT, dot(one.vector_of(rests[0]), other.vector_of(rests[1])))


def _rest(known: Known, crowded: NDArray[np.intp]) -> NDArray[np.intp]:
    """The places of the words outside long runs of these fingerprints, given by their place among all of the article."""
    inside = np.zeros(len(known.order), np.bool_)
    for start in known.places[crowded].astype(int).tolist() if len(known.places) else ():
        inside[max(0, start - SLACK) : start + SHINGLE_WORDS + 2 * SLACK] = True
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inside, [False])).astype(np.int8)))
    for start, end in edges.reshape(-1, 2).tolist():
        if end - start < LEAST_RUN:
            inside[start:end] = False
    return np.flatnonzero(~inside)
