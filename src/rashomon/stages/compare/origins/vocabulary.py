"""How long an article is, and which words it has."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.text.terms import find_forms, stem

LEAST_LETTERS: Final = 6
"""Shorter words lie one letter apart by chance."""
_READ: Final = frozenset({"headline", "heading", "body", "post"})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of an article's readable blocks."""

    size: int
    """How many."""
    stems: frozenset[str]
    """Of those that are long enough to be told from their misspellings."""


def read_vocabulary(article: Article, blocks: Sequence[Block]) -> Vocabulary:
    """Its words, counted and by stem."""
    read = [find_forms(article.text, b.span.start, b.span.end)[1] for b in blocks if b.kind in _READ]
    stems = map(stem, set(chain.from_iterable(read)))
    return Vocabulary(sum(map(len, read)), frozenset(own for own in stems if len(own) >= LEAST_LETTERS and own.isalpha()))
