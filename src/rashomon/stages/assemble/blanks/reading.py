"""An article as it is searched for open questions: its readable words, and the sentence around each place."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from rashomon.model.annotation import Block, Claim, Mention, Quote
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.read import ReadText
from rashomon.text.readable import CAPTIONED

_WITHIN = 250
"""Characters around a word of a sign that are searched: longer than any sign."""


class Sign:
    """A pattern, and the words of which one stands wherever it matches: only around these is it searched, which spares most of the text."""

    def __init__(self, pattern: re.Pattern[str], *words: str) -> None:
        self.pattern = pattern
        self._words = words

    def windows(self, lowered: str) -> list[tuple[int, int]]:
        """Where it can stand in a text that is given in lower case: stretches in order, that do not touch."""
        places: list[int] = []
        for word in self._words:
            if word in lowered:  # seldom: spares setting out to look
                places.extend(occurrences(lowered, word))
        joined: list[tuple[int, int]] = []
        for at in sorted(places):
            start, end = max(0, at - _WITHIN), at + _WITHIN
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
        return joined


def occurrences(text: str, word: str) -> Iterator[int]:
    """Where the word stands, as part of others too."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


@dataclass(frozen=True)
class Reading:
    """One article with what was found in it, and the day of which it is."""

    article: Article
    read: ReadText
    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...]
    mentions: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    day: str | None
    """ISO date on which it was published at the earliest."""

    def find(self, sign: Sign) -> Iterator[re.Match[str]]:
        """The places of a sign that a reader reads; page residue is none."""
        for start, end in sign.windows(self.lowered):
            yield from (found for found in sign.pattern.finditer(self.article.text, start, end) if self._readable(found.start()))

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, letter for letter, so that places hold."""
        text = self.article.text
        lowered = text.lower()
        return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)

    def sentence(self, start: int, end: int) -> Span:
        """The sentence around a place."""
        return Span(self.article.id, *self.read.sentence(start, end))

    def sentence_before(self, span: Span) -> Span | None:
        """The sentence before one, in the same paragraph or the one above; None before the first."""
        end = len(self.article.text[: span.start].rstrip())
        return self.sentence(end - 1, end) if end else None

    def words(self, span: Span) -> str:
        """What stands there."""
        return span.of(self.article.text)

    @cached_property
    def people(self) -> tuple[Mention, ...]:
        """The names of people, in reading order."""
        return tuple(mention for mention in self.mentions if mention.kind == "person")

    def named_in(self, start: int, end: int) -> list[str]:
        """The people who are named between two places."""
        return [m.name for m in self.people if start <= m.span.start < end]

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def _readable(self, at: int) -> bool:
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and self.blocks[index].kind in CAPTIONED and at < self.blocks[index].span.end


Readings = Mapping[str, Reading]
"""Article id to its reading, in the order of the ids."""


def sentence_of(readings: Readings, span: Span) -> Span:
    """The sentence around a place of any of the articles."""
    return readings[span.article].sentence(span.start, span.end)
