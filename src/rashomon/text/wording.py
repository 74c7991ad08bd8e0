"""The telling words of texts, and what several texts have in common."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from rashomon.text.read import ReadText
from rashomon.text.terms import CALENDAR, Word, rarity
from rashomon.text.vectors import Vector, add, unit

MOST_WORDS: Final = 4_000
"""Words of one text that are read: the longest news feature has about so many."""


def telling_words(read: ReadText, stretches: Iterable[tuple[int, int]]) -> list[Word]:
    """The words in these stretches of the text, those of the calendar left out; at most `MOST_WORDS`."""
    words: list[Word] = []
    for start, end in stretches:
        if len(words) >= MOST_WORDS:
            break
        words.extend(word for word in read.words(start, end) if word.stem not in CALENDAR)
    return words[:MOST_WORDS]


def vector(words: Iterable[Word]) -> Vector:
    """Stems weighed by how often they stand and how rare they are (Salton and Buckley 1988: log tf, idf); of length one."""
    counts = Counter(word.stem for word in words)
    return unit({stem: (1 + math.log(count)) * rarity(stem) for stem, count in counts.items()})


def middle(vectors: Iterable[Mapping[str, float]]) -> Vector:
    """What the texts have in common: the mean of their vectors, of length one."""
    return unit(add(vectors))
