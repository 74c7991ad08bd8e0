"""What two articles share: a function of the two, and of what in both is boilerplate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import islice
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Found, Pair, Reuse, Rewrite
from rashomon.stages.compare.reuse.features import Features, Passage
from rashomon.stages.compare.reuse.likeness import Likeness, find_rewritten
from rashomon.stages.compare.reuse.passages import find_passages, mostly_in, without_boilerplate
from rashomon.stages.compare.reuse.reading import Reading, read_words
from rashomon.stages.compare.reuse.rewriting import place, stretches
from rashomon.text.shingles import shingle_hashes, winnow

MOST_PASSAGES: Final = 64
"""Of an article, so many passages are looked for in other words: twenty times a news report."""


Bounds = tuple[int, int]
"""A passage by the numbers of its first sentence and of that behind its last."""


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

    def bounds(self, boilerplate: frozenset[int]) -> tuple[Bounds, ...]:
        """The sentences of its passages, as what may be rewritten from another article, less those at their ends that are boilerplate."""
        if boilerplate not in self._bounds:
            found = stretches(self.reading, partial(self._is_in, boilerplate) if boilerplate else None)
            self._bounds[boilerplate] = tuple(islice(found, MOST_PASSAGES))
        return self._bounds[boilerplate]

    def passage(self, bounds: Bounds) -> Passage:
        """The passage of these sentences."""
        if bounds not in self._passages:
            self._passages[bounds] = self.features.passage(*bounds)
        return self._passages[bounds]

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
    def _bounds(self) -> dict[frozenset[int], tuple[Bounds, ...]]:
        return {}

    @cached_property
    def _passages(self) -> dict[Bounds, Passage]:
        return {}


@dataclass(frozen=True, slots=True)
class Former:
    """What the same two texts were found to share when fewer of the fingerprints in both were boilerplate, and which of them were."""

    found: Found
    boilerplate: frozenset[int]


@dataclass(frozen=True, slots=True)
class Compared:
    """A pair to compare. `boilerplate`: the fingerprints in both that many articles have; `former`: what is known of the two."""

    pair: Pair
    one: Text
    other: Text
    boilerplate: frozenset[int]
    former: Former | None = None


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
    if beside.former and not beside.former.found.passages:
        return ()
    one, other = beside.one.reading, beside.other.reading
    # What more boilerplate leaves of all that they share is what it leaves of that which less has left.
    passages = beside.former.found.passages if beside.former else find_passages(one, other)
    return tuple(without_boilerplate(list(passages), one, other, beside.boilerplate))


def _turned(beside: Compared) -> Compared:
    return replace(beside, one=beside.other, other=beside.one)


def _rewrites(given: Sequence[Compared]) -> Iterator[list[Rewrite]]:
    """Of each two the passages of the one that are the other in other words."""
    known = [_known_rewrites(beside) for beside in given]
    couples = [
        (beside.one.passage(bounds), beside.other.features.view)
        for beside, found in zip(given, known, strict=True) for bounds in beside.one.bounds(beside.boilerplate) if bounds not in found
    ]  # fmt: skip
    likenesses = find_rewritten(couples)
    for beside, found in zip(given, known, strict=True):
        asked = enumerate(beside.one.bounds(beside.boilerplate))
        rewrites = (
            _numbered(found[bounds], number) if bounds in found else _placed(beside, number, next(likenesses)) for number, bounds in asked
        )
        yield [rewrite for rewrite in rewrites if rewrite]


def _known_rewrites(beside: Compared) -> dict[Bounds, Rewrite | None]:
    """Of the passages that the one article had when less was boilerplate, what they were found to be rewritten from, if they were."""
    if not beside.former:
        return {}
    found = {rewrite.stretch: rewrite for rewrite in beside.former.found.rewrites if rewrite.copy.article == beside.one.article.id}
    return {bounds: found.get(number) for number, bounds in enumerate(beside.one.bounds(beside.former.boilerplate))}


def _numbered(rewrite: Rewrite | None, number: int) -> Rewrite | None:
    """The same as of the passage of this number."""
    return replace(rewrite, stretch=number) if rewrite and rewrite.stretch != number else rewrite


def _placed(beside: Compared, number: int, likeness: Likeness | None) -> Rewrite | None:
    return place(beside.one.reading, number, likeness, beside.other.reading) if likeness and likeness.drawn else None


ALIKE: Final = 0.5
"""Jaccard similarity of fingerprints from which one article stands for both."""


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two articles are copies for the most part: no passage of one is looked for in the other in other words."""
    few, many = sorted((len(one), len(other)))
    if few <= ALIKE * many:
        return False
    common = len(one & other)
    return common > ALIKE * (few + many - common)
