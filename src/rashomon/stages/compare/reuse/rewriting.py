"""Passages that stand in another article in other words."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.span import Span
from rashomon.model.story import Profile
from rashomon.stages.compare.reuse.likeness import REWRITTEN, Passage, View, drawn_from, likeness, passage, view
from rashomon.stages.compare.reuse.passages import is_boilerplate
from rashomon.stages.compare.reuse.reading import Kept, Reading
from rashomon.text.shingles import SHINGLE_WORDS, unpacked
from rashomon.text.terms import rarity

PASSAGE_WORDS: Final = 120
"""Shorter stretches of two independent reports look alike by chance: of passages of 50 words 8 % did, of 120 words 3 %."""
LEAST_REST: Final = 15
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
REACH: Final = 5
"""Sentences that a rewriting is drawn from lie at most this far from the likest one."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A passage, and where in another article it stands in other words."""

    copy: Span
    source: Span
    similarity: float


class Rewriting:
    """Finds the sources of passages among the articles of a library."""

    def __init__(self, profile: Mapping[str, Profile], readings: Kept[Reading], frequent: frozenset[int]) -> None:
        self._ids = sorted(profile, key=lambda id: (profile[id].published or "9999", id))
        self._readings = readings
        self._views: Kept[View] = Kept(lambda id: view(readings[id]), most=VIEWS)
        self._sketches = Kept(lambda id: frozenset(unpacked(profile[id].sketch).tolist()), most=VIEWS)
        self._frequent = frequent
        postings: dict[str, list[int]] = defaultdict(list)
        for place, id in enumerate(self._ids):
            for entry in profile[id].terms.split():
                term = entry.rpartition("=")[0]
                if rarity(term) >= TELLING:
                    postings[term].append(place)
        self._postings = {term: np.array(held, np.uint32) for term, held in postings.items() if len(held) > 1}

    def find(self) -> Iterator[Rewrite]:
        """Every passage with each article that it is like, the likeliest first."""
        for place, id in enumerate(self._ids):
            reading = self._readings[id]
            for first, last in _stretches(reading):
                first, last = self._without_ends(reading, first, last)
                if first < last:
                    yield from self._sources(place, passage(reading, first, last))

    def _without_ends(self, reading: Reading, first: int, last: int) -> tuple[int, int]:
        """The sentences less those at both ends that many articles have, or that say too little to tell."""
        if not self._frequent:
            return first, last

        def empty(number: int) -> bool:
            start, end = reading.sentences[number]
            return end - start < SHINGLE_WORDS or is_boilerplate(reading.forms[start:end], self._frequent)

        while first < last and empty(last - 1):
            last -= 1
        while first < last and empty(first):
            first += 1
        return first, last

    def _sources(self, place: int, found: Passage) -> Iterator[Rewrite]:
        rated = []
        for other in self._candidates(place, found):
            score = likeness(found, self._views[self._ids[other]])
            if score >= REWRITTEN:
                rated.append((-score, other))
        copy = self._ids[place]
        stand = [self._sketches[copy]]
        for score, other in sorted(rated):
            source = self._ids[other]
            if len(stand) > MOST_SOURCES or any(_alike(self._sketches[source], known) for known in stand):
                continue
            stand.append(self._sketches[source])
            if spans := self._spans(copy, found, source):
                yield Rewrite(*spans, _similarity(-score))

    def _candidates(self, place: int, found: Passage) -> list[int]:
        """Places of the articles that hold most of the passage's telling terms, by weight."""
        telling = sorted((-weight, term) for term, weight in found.telling.items() if weight >= TELLING)[:TELLING_TERMS]
        total = -sum(weight for weight, _ in telling)
        met = [(self._near(term, place), -weight) for weight, term in telling if term in self._postings]
        if not met or total <= 0:
            return []
        owners, index = np.unique(np.concatenate([owners for owners, _ in met]), return_inverse=True)
        shares = np.bincount(index, np.concatenate([np.full(len(owners), weight) for owners, weight in met])) / total
        enough = [
            (-round(float(share), 6), int(owner))
            for owner, share in zip(owners, shares, strict=True)
            if share >= LEAST_SHARE
        ]
        return [owner for _, owner in sorted(enough) if owner != place][:MOST_CANDIDATES]

    def _near(self, term: str, place: int) -> NDArray[np.uint32]:
        owners = self._postings[term]
        if len(owners) <= 2 * WINDOW:
            return owners
        middle = int(np.searchsorted(owners, place))
        return owners[max(0, middle - WINDOW) : middle + WINDOW]

    def _spans(self, copy: str, found: Passage, source: str) -> tuple[Span, Span] | None:
        """The passage from its first to its last sentence that comes from the source, and the sentences it was made of."""
        drawn = drawn_from(found, self._views[source])
        if not drawn:
            return None
        middle = sorted(place for _, place in drawn)[len(drawn) // 2]
        near = [place for _, place in drawn if abs(place - middle) <= REACH]
        made, origin = self._readings[copy], self._readings[source]
        return (
            made.span(made.sentences[drawn[0][0]][0], made.sentences[drawn[-1][0]][1]),
            origin.span(origin.sentences[min(near)][0], origin.sentences[max(near)][1]),
        )


def _stretches(reading: Reading) -> Iterator[tuple[int, int]]:
    """The sentences in stretches of about `PASSAGE_WORDS`; a short rest goes to the last one."""
    begins = [0]
    for number, (start, _) in enumerate(reading.sentences):
        enough = start - reading.sentences[begins[-1]][0] >= PASSAGE_WORDS
        if enough and len(reading.words) - start >= LEAST_REST:
            begins.append(number)
    if reading.sentences:
        yield from zip(begins, [*begins[1:], len(reading.sentences)], strict=True)


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two articles are copies for the most part, so that one stands for both."""
    return len(one & other) > ALIKE * len(one | other)


def _similarity(score: float) -> float:
    """Evidence as a number from .75 to 1, to stand beside the share of equal words that an edited passage has."""
    return round(1 / (1 + math.exp((REWRITTEN - score) / 2 - math.log(3))), 4)
