"""An article as a row of words with their places."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.terms import Word, find_words

READ: Final = frozenset({"headline", "heading", "body", "post"})
"""Kinds of block in which words can be copied; page residue is the outlet's own on every page."""
MOST_WORDS: Final = 20_000
_KEPT: Final = 512


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of an article's readable blocks in order, and their lower-case forms alone."""

    article: str
    words: tuple[Word, ...]
    forms: tuple[str, ...]

    def span(self, first: int, last: int) -> Span:
        """From the first to before the last word, by number."""
        return Span(self.article, self.words[first].start, self.words[last - 1].end)


class Reader:
    """Readings made when asked for; those used last are kept."""

    def __init__(self, articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]]) -> None:
        self._articles, self._blocks = articles, blocks
        self._readings: OrderedDict[str, Reading] = OrderedDict()

    def read(self, id: str) -> Reading:
        """The reading of the article."""
        if id not in self._readings:
            self._readings[id] = read_words(self._articles[id], self._blocks[id])
            if len(self._readings) > _KEPT:
                self._readings.popitem(last=False)
        self._readings.move_to_end(id)
        return self._readings[id]


def read_words(article: Article, blocks: tuple[Block, ...]) -> Reading:
    """The words of the readable blocks, at most `MOST_WORDS`."""
    words: list[Word] = []
    for block in blocks:
        if block.kind in READ and len(words) < MOST_WORDS:
            words.extend(find_words(article.text, block.span.start, block.span.end))
    kept = tuple(words[:MOST_WORDS])
    return Reading(article.id, kept, tuple(word.form for word in kept))
