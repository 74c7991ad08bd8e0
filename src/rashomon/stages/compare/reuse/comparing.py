"""What two articles share: a function of the two, and of what in both is boilerplate."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import islice
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Found, Pair, Reuse, Rewrite
from rashomon.stages.compare.reuse.likeness import Passage, View, passage, view
from rashomon.stages.compare.reuse.passages import find_passages, mostly_in, without_boilerplate
from rashomon.stages.compare.reuse.reading import Reading, read_words
from rashomon.stages.compare.reuse.rewriting import place, rate, stretches
from rashomon.text.shingles import shingle_hashes, winnow

MOST_PASSAGES: Final = 64
"""Of an article, so many passages are looked for in other words: twenty times a news report."""


@dataclass(frozen=True)
class Text:
    """An article as it is compared; what only some comparisons need is made when it is first asked for."""

    article: Article
    blocks: tuple[Block, ...]
    sketch: frozenset[int]
    """Its fingerprints."""

    @cached_property
    def reading(self) -> Reading:
        """Its words; most articles that many copy are told from their fingerprints alone."""
        return read_words(self.article, self.blocks)

    @cached_property
    def view(self) -> View:
        """The article as a source of rewritings."""
        return view(self.reading)

    def passages(self, boilerplate: frozenset[int]) -> Iterator[Passage]:
        """Its passages, as what may be rewritten from another article, less the sentences at their ends that are boilerplate."""
        frequent = partial(self._is_in, boilerplate) if boilerplate else None
        for bounds in islice(stretches(self.reading, frequent), MOST_PASSAGES):
            if bounds not in self._passages:
                self._passages[bounds] = passage(self.reading, *bounds)
            yield self._passages[bounds]

    def _is_in(self, boilerplate: frozenset[int], sentence: int) -> bool:
        """Whether the sentence is boilerplate; its fingerprints are made once for all the articles that this one is compared with."""
        if sentence not in self._marks:
            start, end = self.reading.sentences[sentence]
            self._marks[sentence] = winnow(shingle_hashes(self.reading.forms[start:end])).tolist()
        return mostly_in(self._marks[sentence], boilerplate)

    @cached_property
    def _marks(self) -> dict[int, list[int]]:
        return {}

    @cached_property
    def _passages(self) -> dict[tuple[int, int], Passage]:
        return {}


def compare_texts(pair: Pair, one: Text, other: Text, boilerplate: frozenset[int]) -> Found:
    """Passages in the same words, and passages of either that are the other in other words.

    `boilerplate`: the fingerprints in both that many articles have.
    """
    passages: list[Reuse] = []
    if pair.wording:
        passages = list(find_passages(one.reading, other.reading))
        passages = without_boilerplate(passages, one.reading, other.reading, boilerplate)
    if not pair.telling or alike(one.sketch, other.sketch):
        return Found(tuple(passages))
    return Found(tuple(passages), (*_rewrites(one, other, boilerplate), *_rewrites(other, one, boilerplate)))


def _rewrites(copy: Text, source: Text, boilerplate: frozenset[int]) -> Iterator[Rewrite]:
    for number, found in enumerate(copy.passages(boilerplate)):
        score = rate(found, source.view)
        if score is not None and (rewrite := place(copy.reading, number, found, source.reading, source.view, score)):
            yield rewrite


ALIKE: Final = 0.5
"""Jaccard similarity of fingerprints from which one article stands for both."""


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two articles are copies for the most part: no passage of one is looked for in the other in other words."""
    return len(one & other) > ALIKE * len(one | other)
