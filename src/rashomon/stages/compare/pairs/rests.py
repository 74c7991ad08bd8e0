"""Articles less what others have too: what is left of each, as if it were an article of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.outline import Outline
from rashomon.model.story import Profile
from rashomon.stages.compare.pairs.places import RARITY
from rashomon.text.ranges import rows_of
from rashomon.text.shingles import SHINGLE_WORDS, WINNOW, unpacked_places
from rashomon.text.telling import telling_stems
from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector
from rashomon.text.weighing import count_terms, weigh_event

SLACK: Final = WINNOW - 1
"""Words by which a fingerprint's place may be off: a word too many is better than the first words of every boilerplate."""
LEAST_RUN: Final = 20
"""Words in a row that many articles have and that are a passage: a shorter run is a name, an office or a turn of phrase, which
the accounts of one large event have in common for good reason."""
KNOWN: Final = 4096
"""Articles kept at hand, three kilobytes each; they walk in order of their days and meet the same ones."""
RESTS: Final = 4096
"""Rests kept at hand, some twenty kilobytes each: an article of a feed has much the same in common with each of the others."""


@dataclass(frozen=True, eq=False)
class Rest:
    """What is left of an article; what is made of it is made when first needed."""

    of: "Known"
    words: NDArray[np.intp]
    """Numbers of the words that are left, rising."""
    share: float
    """How many these are of all."""

    @cached_property
    def vector(self) -> Vector:
        """The terms of these words alone; names and figures tell more."""
        return weigh_event(count_terms(self._stems), self.of.names)

    @cached_property
    def passages(self) -> tuple[dict[str, int], ...]:
        """Of each passage what it tells: stem to rarity."""
        return tuple({stem: round(RARITY * rarity(stem)) for stem in stems} for stems in telling_stems(self._stems))

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        """Of these words, as far as they are among the article's terms."""
        return self.of.stems_at(self.words)

    @cached_property
    def is_framed(self) -> bool:
        """Whether these words are one stretch, a headline before it apart."""
        gaps = np.flatnonzero(np.diff(self.words) > 1)
        return len(gaps) == 0 or (len(gaps) == 1 and int(gaps[0]) < LEAST_RUN)


@dataclass(frozen=True, eq=False)
class Known:
    """An article of which some words may stand in others; what is made of its profile is made when first needed."""

    outline: Outline
    read: Callable[[], Profile]
    """Gives its profile."""

    def rest(self, shared: NDArray[np.intp]) -> Rest:
        """The words outside long runs of these of its fingerprints, given by their place among all of the article."""
        words = _rest(len(self._order), self.outline, shared)
        return Rest(self, words, len(words) / max(1, len(self._order)))

    def stems_at(self, words: NDArray[np.intp]) -> tuple[str, ...]:
        """The stems of these words, as far as they are among its terms."""
        stems = (self._terms[place] for place in self._order[words].tolist())
        return tuple(filter(None, stems))

    @cached_property
    def names(self) -> frozenset[str]:
        """Those of its terms that are names and figures."""
        return frozenset(self.profile.names.split())

    @cached_property
    def profile(self) -> Profile:
        """All that it is compared by."""
        return self.read()

    @cached_property
    def _order(self) -> NDArray[np.uint16]:
        """Of each word the place of its stem among the terms, or one beyond them."""
        return unpacked_places(self.profile.order)

    @cached_property
    def _terms(self) -> tuple[str, ...]:
        """The terms in order, and nothing for a word that is none of them."""
        return *(entry.rpartition("=")[0] for entry in self.profile.terms.split()), ""


class AtHand:
    """Articles, and rests of them, by number; those used last are kept."""

    def __init__(self, numbered: Mapping[int, Profile], outlines: Mapping[int, Outline]) -> None:
        self._known = lru_cache(KNOWN)(lambda number: Known(outlines[number], partial(numbered.__getitem__, number)))
        self._rest = lru_cache(RESTS)(lambda known, key: known.rest(np.frombuffer(key, np.intp)))

    def __getitem__(self, number: int) -> Known:
        return self._known(number)

    def rest(self, known: Known, shared: NDArray[np.intp]) -> Rest:
        """As `Known.rest`."""
        rest: Rest = self._rest(known, shared.tobytes())
        return rest


def _rest(words: int, outline: Outline, shared: NDArray[np.intp]) -> NDArray[np.intp]:
    """Of so many words the numbers of those outside long runs of these fingerprints."""
    if not len(outline.places) or len(shared) * (SHINGLE_WORDS + 3 * SLACK) < LEAST_RUN:
        return np.arange(words)
    starts = outline.places[shared].astype(np.intp)
    # How many runs begin less how many end at each word: where their sum is not nought a word is inside one.
    steps = np.bincount((starts - SLACK).clip(0, words), minlength=words + 1).astype(np.intp)
    steps -= np.bincount((starts + SHINGLE_WORDS + 2 * SLACK).clip(0, words), minlength=words + 1)
    inside = np.cumsum(steps[:words]) > 0
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inside, [False])).astype(np.int8))).reshape(-1, 2)
    inside[rows_of(edges[:, 0], np.where(edges[:, 1] - edges[:, 0] < LEAST_RUN, edges[:, 1] - edges[:, 0], 0))] = False
    return np.flatnonzero(~inside)
