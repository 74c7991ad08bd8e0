"""An article as a row of words with their places, in sentences."""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, chain
from typing import Final, Generic, TypeVar

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.alignment import Row
from rashomon.text.readable import words_by_block
from rashomon.text.terms import Word, find_words

_ENDS: Final = re.compile(r"[.!?…][^\w\s]{0,3}\s|\n")
_LONGEST_GAP: Final = 40
"""Characters between two words in which the end of a sentence is looked for: what is longer is white space."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of an article's readable blocks in order; `forms`: their lower-case forms alone; `row`: these as they are aligned.

    `capital`: whether each begins with a capital; `sentences`: each as numbers of its first and after its last word.
    """

    article: str
    words: tuple[Word, ...]
    forms: tuple[str, ...]
    row: Row
    capital: tuple[bool, ...]
    sentences: tuple[tuple[int, int], ...]

    def span(self, first: int, last: int) -> Span:
        """From the first to before the last word, by number."""
        return Span(self.article, self.words[first].start, self.words[last - 1].end)


def read_words(article: Article, blocks: tuple[Block, ...]) -> Reading:
    """The words of the readable blocks, in sentences."""
    pieces = words_by_block(partial(find_words, article.text), blocks)
    words = list(chain.from_iterable(pieces))
    starts = {0, *accumulate(map(len, pieces))}
    capital = tuple(article.text[word.start].isupper() for word in words)
    starts.update(place for place in range(1, len(words)) if _begins(article.text, words, capital, place))
    bounds = sorted(start for start in starts if start < len(words))
    sentences = tuple(zip(bounds, [*bounds[1:], len(words)], strict=True)) if words else ()
    forms = tuple(word.form for word in words)
    return Reading(article.id, tuple(words), forms, Row.of(forms), capital, sentences)


def _begins(text: str, words: list[Word], capital: tuple[bool, ...], place: int) -> bool:
    """Whether a sentence begins at the word: after a line's end, or after a full stop that ends no initial."""
    gap = text[words[place - 1].end : min(words[place].start, words[place - 1].end + _LONGEST_GAP)]
    if not _ENDS.search(gap):
        return False
    if "\n" in gap:
        return True
    return (capital[place] or words[place].form[0].isdigit()) and len(words[place - 1].form) > 2


class Kept(Generic[T]):
    """Things made of an article when asked for; those used last are kept."""

    def __init__(self, make: Callable[[str], T], most: int) -> None:
        self._make, self._most = make, most
        self._made: OrderedDict[str, T] = OrderedDict()

    def __getitem__(self, id: str) -> T:
        if id not in self._made:
            self._made[id] = self._make(id)
            if len(self._made) > self._most:
                self._made.popitem(last=False)
        self._made.move_to_end(id)
        return self._made[id]
