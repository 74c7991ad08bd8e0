"""Passages of one article that stand in another in other words: a function of the two alone."""

import math
from collections.abc import Callable, Iterator
from typing import Final

from rashomon.model.story import Rewrite
from rashomon.stages.compare.reuse.likeness import REWRITTEN, Likeness
from rashomon.stages.compare.reuse.reading import Reading
from rashomon.text.shingles import SHINGLE_WORDS

PASSAGE_WORDS: Final = 120
"""Shorter stretches of two independent reports look alike by chance: of passages of 50 words 8 % did, of 120 words 3 %."""
LEAST_REST: Final = 15
"""Words of a last passage that are still one of its own, as in `profile`."""
SPREAD: Final = 2.7
"""Evidence beyond `REWRITTEN` that makes a similarity of .88; with so much more again it is .95. One in two hundred pairs of
independent reports of one story has .9 (evaluation/copies/independent.py)."""
REACH: Final = 5
"""Sentences that a rewriting is drawn from lie at most this far from the likest one."""


def stretches(reading: Reading, is_frequent: Callable[[int], bool] | None) -> Iterator[tuple[int, int]]:
    """The sentences in stretches of about `PASSAGE_WORDS`, by number; a short rest goes to the last one.

    Sentences at both ends of a stretch that many articles have (`is_frequent`; none where there is nothing that many have), or
    that say too little to tell, are left out.
    """
    begins = [0]
    for number, (start, _) in enumerate(reading.sentences):
        enough = start - reading.sentences[begins[-1]][0] >= PASSAGE_WORDS
        if enough and len(reading.words) - start >= LEAST_REST:
            begins.append(number)
    if reading.sentences:
        for first, last in zip(begins, [*begins[1:], len(reading.sentences)], strict=True):
            first, last = _without_ends(reading, first, last, is_frequent)
            if first < last:
                yield first, last


def _without_ends(
    reading: Reading, first: int, last: int, is_frequent: Callable[[int], bool] | None
) -> tuple[int, int]:
    if not is_frequent:
        return first, last

    def empty(number: int) -> bool:
        start, end = reading.sentences[number]
        return end - start < SHINGLE_WORDS or is_frequent(number)

    while first < last and empty(last - 1):
        last -= 1
    while first < last and empty(first):
        first += 1
    return first, last


def place(made: Reading, stretch: int, found: Likeness, origin: Reading) -> Rewrite:
    """The passage from its first to its last sentence that comes from the source, and the sentences it was made of; some must be known."""
    drawn = found.drawn
    middle = sorted(number for _, number in drawn)[len(drawn) // 2]
    near = [number for _, number in drawn if abs(number - middle) <= REACH]
    return Rewrite(
        made.span(made.sentences[drawn[0][0]][0], made.sentences[drawn[-1][0]][1]),
        origin.span(origin.sentences[min(near)][0], origin.sentences[max(near)][1]),
        _similarity(found.evidence),
        stretch,
        found.evidence,
    )


def _similarity(score: float) -> float:
    """Evidence as a number from .75 to 1, to stand beside the share of equal words that an edited passage has."""
    return round(1 / (1 + math.exp((REWRITTEN - score) / SPREAD - math.log(3))), 4)
