"""How long an article is, and which words it has."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rashomon.model.annotation import Block
from rashomon.text.read import ReadText
from rashomon.text.readable import READ

LEAST_LETTERS: Final = 6
"""Shorter words lie one letter apart by chance."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of an article's readable blocks."""

    size: int
    """How many."""
    stems: frozenset[str]
    """Of those that are long enough to be told from their misspellings."""


def read_vocabulary(read: ReadText, blocks: Sequence[Block]) -> Vocabulary:
    """Its words, counted and by stem."""
    words = [word for b in blocks if b.kind in READ for word in read.words(b.span.start, b.span.end)]
    stems = {word.stem for word in words}
    return Vocabulary(len(words), frozenset(own for own in stems if len(own) >= LEAST_LETTERS and own.isalpha()))
