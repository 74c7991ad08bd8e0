"""Where a place of one article stands in another that has the same passage, word by word where the words are the same."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.model.span import Span
from rashomon.model.story import Copy, Edit

_INSIDE = 0.8
"""Share of a span that lies in the passage: its first or last words may have been rewritten beyond it."""


@dataclass(frozen=True)
class _Way:
    """One direction of a copy: a passage here, the same passage there, and what differs between them."""

    here: Span
    there: Span
    differs: tuple[tuple[Span | None, Span | None], ...]

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


class CopiedPlaces:
    """The passages that a story's articles share, looked up by place."""

    def __init__(self, copies: Sequence[Copy]) -> None:
        self._ways: dict[str, list[_Way]] = defaultdict(list)
        for copy in copies:
            self._ways[copy.source.article].append(_Way(copy.source, copy.copy, tuple(map(_forward, copy.edits))))
            self._ways[copy.copy.article].append(_Way(copy.copy, copy.source, tuple(map(_backward, copy.edits))))

    def beside(self, span: Span) -> Iterator[Span]:
        """Where the span stands in each passage that holds it: to the character where the words are the same, in proportion where
        they differ or the passage is rewritten."""
        for way in self._ways.get(span.article, ()):
            if min(span.end, way.here.end) - max(span.start, way.here.start) >= _INSIDE * len(span):
                start, end = way.place(span.start), way.place(span.end)
                yield Span(way.there.article, start, max(end, start + 1))


def _forward(edit: Edit) -> tuple[Span | None, Span | None]:
    return edit.source, edit.copy


def _backward(edit: Edit) -> tuple[Span | None, Span | None]:
    return edit.copy, edit.source
