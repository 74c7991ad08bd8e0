"""Which articles a passage is compared with, and which of its sources are named."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.story import Profile
from rashomon.stages.compare.reuse.likeness import Passage, View, passage, view
from rashomon.stages.compare.reuse.reading import Kept, Reading
from rashomon.stages.compare.reuse.rewriting import Rewrite, place, rate, stretches
from rashomon.text.shingles import unpacked
from rashomon.text.terms import rarity

TELLING: Final = 4.5
"""Rarity of the terms that lead to candidates: names, and words that one report in ninety has."""
TELLING_TERMS: Final = 24
WINDOW: Final = 512
"""A telling term leads to so many articles before and after, in order of day and id."""
LEAST_SHARE: Final = 0.35
"""Share of a passage's telling weight that a candidate must hold: 98 % of the rewritten passages' sources do."""
MOST_CANDIDATES: Final = 40
MOST_SOURCES: Final = 24
"""So many sources of one passage are named, the likeliest first."""
ALIKE: Final = 0.5
"""Jaccard similarity of fingerprints from which a source is left out beside its likelier copy: that copy leads to it."""
VIEWS: Final = 1024
"""Articles kept ready for comparison at a time, about a hundred kilobytes each."""


class Sources:
    """Finds the sources of passages among the articles of a library."""

    def __init__(self, profile: Mapping[str, Profile], readings: Kept[Reading], frequent: frozenset[int]) -> None:
        self._ids = sorted(profile, key=lambda id: (profile[id].published or "9999", id))
        self._readings = readings
        self._views: Kept[View] = Kept(lambda id: view(readings[id]), most=VIEWS)
        self._sketches = Kept(lambda id: frozenset(unpacked(profile[id].sketch).tolist()), most=VIEWS)
        self._frequent = frequent
        postings: dict[str, list[int]] = defaultdict(list)
        for number, id in enumerate(self._ids):
            for entry in profile[id].terms.split():
                term = entry.rpartition("=")[0]
                if rarity(term) >= TELLING:
                    postings[term].append(number)
        self._postings = {term: np.array(held, np.uint32) for term, held in postings.items() if len(held) > 1}

    def find(self) -> Iterator[Rewrite]:
        """Every passage with each article that it is like, the likeliest first."""
        for number, id in enumerate(self._ids):
            reading = self._readings[id]
            for first, last in stretches(reading, self._frequent):
                yield from self._sources(number, passage(reading, first, last))

    def _sources(self, number: int, found: Passage) -> Iterator[Rewrite]:
        rated = []
        for other in self._candidates(number, found):
            score = rate(found, self._views[self._ids[other]])
            if score is not None:
                rated.append((-score, other))
        copy = self._ids[number]
        stand = [self._sketches[copy]]
        for score, other in sorted(rated):
            source = self._ids[other]
            if len(stand) > MOST_SOURCES or any(_alike(self._sketches[source], known) for known in stand):
                continue
            stand.append(self._sketches[source])
            if rewrite := place(self._readings[copy], found, self._readings[source], self._views[source], -score):
                yield rewrite

    def _candidates(self, number: int, found: Passage) -> list[int]:
        """Numbers of the articles that hold most of the passage's telling terms, by weight."""
        telling = sorted((-weight, term) for term, weight in found.telling.items() if weight >= TELLING)[:TELLING_TERMS]
        total = -sum(weight for weight, _ in telling)
        met = [(self._near(term, number), -weight) for weight, term in telling if term in self._postings]
        if not met or total <= 0:
            return []
        owners, index = np.unique(np.concatenate([owners for owners, _ in met]), return_inverse=True)
        shares = np.bincount(index, np.concatenate([np.full(len(owners), weight) for owners, weight in met])) / total
        enough = [
            (-round(float(share), 6), int(owner))
            for owner, share in zip(owners, shares, strict=True)
            if share >= LEAST_SHARE
        ]
        return [owner for _, owner in sorted(enough) if owner != number][:MOST_CANDIDATES]

    def _near(self, term: str, number: int) -> NDArray[np.uint32]:
        owners = self._postings[term]
        if len(owners) <= 2 * WINDOW:
            return owners
        middle = int(np.searchsorted(owners, number))
        return owners[max(0, middle - WINDOW) : middle + WINDOW]


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two articles are copies for the most part, so that one stands for both."""
    return len(one & other) > ALIKE * len(one | other)
