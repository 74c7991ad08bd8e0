"""What two articles share: a function of the two, and of what in both is boilerplate."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import islice
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Found, Pair, Reuse, Rewrite
from rashomon.stages.compare.reuse.features import Features, Passage
from rashomon.stages.compare.reuse.likeness import find_rewritten
from rashomon.stages.compare.reuse.passages import find_passages, mostly_in, without_boilerplate
from rashomon.stages.compare.reuse.reading import Reading, read_words
from rashomon.stages.compare.reuse.rewriting import place, stretches
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
    def features(self) -> Features:
        """What a rewriting would keep of it."""
        return Features(self.reading)

    def passages(self, boilerplate: frozenset[int]) -> list[Passage]:
        """Its passages, as what may be rewritten from another article, less the sentences at their ends that are boilerplate."""
        return self._whole_passages if not boilerplate else self._made(stretches(self.reading, partial(self._is_in, boilerplate)))

    @cached_property
    def _whole_passages(self) -> list[Passage]:
        return self._made(stretches(self.reading, None))

    def _made(self, bounds: Iterable[tuple[int, int]]) -> list[Passage]:
        found = []
        for sentences in islice(bounds, MOST_PASSAGES):
            if sentences not in self._passages:
                self._passages[sentences] = self.features.passage(*sentences)
            found.append(self._passages[sentences])
        return found

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


@dataclass(frozen=True, slots=True)
class Compared:
    """A pair to compare. `boilerplate`: the fingerprints in both that many articles have."""

    pair: Pair
    one: Text
    other: Text
    boilerplate: frozenset[int]


def compare_texts(given: Sequence[Compared]) -> Iterator[Found]:
    """Of each two passages in the same words, and passages of either that are the other in other words."""
    retold = [beside for beside in given if beside.pair.telling and not alike(beside.one.sketch, beside.other.sketch)]
    both_ways = zip(retold, _rewrites(retold), _rewrites([*map(_turned, retold)]), strict=True)
    rewrites = {beside.pair: (*of_one, *of_other) for beside, of_one, of_other in both_ways}
    for beside in given:
        yield Found(_passages(beside), rewrites.get(beside.pair, ()))


def _passages(beside: Compared) -> tuple[Reuse, ...]:
    if not beside.pair.wording:
        return ()
    one, other = beside.one.reading, beside.other.reading
    return tuple(without_boilerplate(list(find_passages(one, other)), one, other, beside.boilerplate))


def _turned(beside: Compared) -> Compared:
    return replace(beside, one=beside.other, other=beside.one)


def _rewrites(given: Sequence[Compared]) -> Iterator[list[Rewrite]]:
    """Of each two the passages of the one that are the other in other words."""
    passages = [beside.one.passages(beside.boilerplate) for beside in given]
    couples = [(passage, beside.other.features.view) for beside, found in zip(given, passages, strict=True) for passage in found]
    likenesses = find_rewritten(couples)
    for beside, found in zip(given, passages, strict=True):
        placed = (
            place(beside.one.reading, number, likeness, beside.other.reading)
            for number, likeness in enumerate(islice(likenesses, len(found))) if likeness and likeness.drawn
        )  # fmt: skip
        yield list(placed)


ALIKE: Final = 0.5
"""Jaccard similarity of fingerprints from which one article stands for both."""


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two articles are copies for the most part: no passage of one is looked for in the other in other words."""
    few, many = sorted((len(one), len(other)))
    if few <= ALIKE * many:
        return False
    common = len(one & other)
    return common > ALIKE * (few + many - common)
