"""Where a place of one article stands in another that has the same passage, word by word where the words are the same."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self, TypeVar

import numpy as np

from rashomon.model.span import Span
from rashomon.model.story import Copy

T = TypeVar("T")

_INSIDE = 0.8
"""Share of a span that lies in the passage: its first or last words may have been rewritten beyond it."""
_OVERLAP = 0.5
"""Share of the shorter of two spans that lies where the other one stands in its own article. By reason: a clause and half of it."""


@dataclass(frozen=True)
class _Way:
    """One direction of a copy: a passage here, the same passage there, and what differs between them."""

    here: Span
    there: Span
    differs: tuple[tuple[Span | None, Span | None], ...]

    @classmethod
    def of(cls, copy: Copy, forward: bool) -> Self:
        """From the source to the copy, or back."""
        if forward:
            return cls(copy.source, copy.copy, tuple((edit.source, edit.copy) for edit in copy.edits))
        return cls(copy.copy, copy.source, tuple((edit.copy, edit.source) for edit in copy.edits))

    @cached_property
    def _fixed(self) -> tuple[list[int], list[int]]:
        """Places here and there that are the same one, in order: both ends of the passage and of each difference in it."""
        here, there = [self.here.start], [self.there.start]
        for one, other in self.differs:
            start = one.start if one else here[-1] + max(0, other.start - there[-1]) if other else here[-1]
            beside = other.start if other else there[-1] + max(0, start - here[-1])
            here += (start, one.end if one else start)
            there += (beside, other.end if other else beside)
        return [*here, self.here.end], [*there, self.there.end]

    def place(self, at: int) -> int:
        """The place there of a place here; between two fixed ones in proportion, as the words differ."""
        here, there = self._fixed
        i = min(max(bisect_right(here, at) - 1, 0), len(here) - 2)
        length, beside = here[i + 1] - here[i], there[i + 1] - there[i]
        at = min(max(at, self.here.start), self.here.end)
        return there[i] + round((at - here[i]) * beside / length) if length > 0 else there[i]


class _Ways:
    """The ways from one article: hundreds in a large story, of which a span of it lies in a few."""

    def __init__(self, copies: Sequence[tuple[Copy, bool]]) -> None:
        """`copies` with whether this article is the source."""
        self._copies = copies
        here = [copy.source if forward else copy.copy for copy, forward in copies]
        self._starts, self._ends = (np.array(places) for places in ([s.start for s in here], [s.end for s in here]))
        self._made: dict[int, _Way] = {}

    def holding(self, span: Span) -> Iterator[_Way]:
        """Those whose passage holds the span, but for so much of it as may have been rewritten."""
        held = np.minimum(self._ends, span.end) - np.maximum(self._starts, span.start)
        for number in np.flatnonzero(held >= _INSIDE * len(span)).tolist():
            way = self._made.get(number)
            if way is None:
                way = self._made[number] = _Way.of(*self._copies[number])
            yield way


class CopiedPlaces:
    """The passages that a story's articles share, looked up by place."""

    def __init__(self, copies: Sequence[Copy]) -> None:
        of_article: dict[str, list[tuple[Copy, bool]]] = defaultdict(list)
        for copy in copies:
            of_article[copy.source.article].append((copy, True))
            of_article[copy.copy.article].append((copy, False))
        self._ways = {article: _Ways(own) for article, own in of_article.items()}

    def beside(self, span: Span) -> Iterator[Span]:
        """Where the span stands in each passage that holds it: to the character where the words are the same, in proportion where
        they differ or the passage is rewritten."""
        ways = self._ways.get(span.article)
        for way in ways.holding(span) if ways else ():
            start, end = way.place(span.start), way.place(span.end)
            yield Span(way.there.article, start, max(end, start + 1))

    def meetings(self, spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
        """Each of these, by index, another where an article has a copy of it, in part at least, and where that copy stands."""
        held: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for index, span in enumerate(spans):
            held[span.article].append((span.start, span.end, index))
        for index, span in enumerate(spans):
            for place in self.beside(span):
                first, last = place.start, place.end
                yield from [(index, other, place) for start, end, other in held.get(place.article, ()) if start < last and first < end]

    def join(self, groups: Sequence[Sequence[T]], span_of: Callable[[T], Span], alike: Callable[[T, T, Span], bool]) -> list[int]:
        """Of each group the first one that it is one with, its own index where it is with none before it.

        `alike` is asked of a member, another one, and where the other's article has a copy of the first's place.
        """
        members = [(at, member) for at, group in enumerate(groups) for member in group]
        into = list(range(len(groups)))
        for one, other, place in self.meetings([span_of(member) for _, member in members]):
            (at, member), (before, copy) = members[one], members[other]
            if into[before] < into[at] and alike(member, copy, place):
                into[at] = into[before]
        return into


def stands_at(span: Span, place: Span) -> bool:
    """Whether a span stands where a copy has another one."""
    return min(span.end, place.end) - max(span.start, place.start) >= _OVERLAP * min(len(span), len(place))

