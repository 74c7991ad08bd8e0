"""What trafilatura takes for the article proper, found again in the page's own text."""

import logging
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from lxml import etree

_WORD = re.compile(r"\w+")
logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # else its complaints go to the user's screen
_RUN = 4
"""Words in a row that must agree: shorter runs repeat all over a page, longer ones miss short paragraphs."""


def find_main(source: str, text: str) -> tuple[tuple[int, int], ...]:
    """Stretches `[start, end)` of `text`, in order, each a run of words that trafilatura extracted from the page.

    Trafilatura (Barbaresi 2021) gives text of its own; every run of four words of it is looked up in `text`, going on from
    where the last was found. What is not found is left out, so the offsets always hold.
    """
    spans = [match.span() for match in _WORD.finditer(text)]
    words = [text[start:end].casefold() for start, end in spans]
    index = _Places(words)
    kept = bytearray(len(words))
    for block in _extracted(source):
        index.mark(block, kept)
    return tuple(_stretches(spans, kept))


def _extracted(source: str) -> Iterator[list[str]]:
    """The words of each line that trafilatura extracts."""
    from trafilatura import bare_extraction  # late: takes a fifth of a second, and only pages need it

    try:
        document = bare_extraction(source, include_comments=False, include_tables=True, with_metadata=False)
    except (etree.LxmlError, ValueError, AttributeError, TypeError, RecursionError):
        return  # a page that breaks the extractor still has its text; what it is must then be told from the text alone
    for block in str(getattr(document, "text", None) or "").split("\n"):
        words = [word.casefold() for word in _WORD.findall(block)]
        if words:
            yield words


class _Places:
    """Where each run of words stands in the text; remembers where the last one was found."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place in range(len(words) - _RUN + 1):
            self._runs[tuple(words[place : place + _RUN])].append(place)
        self._next = 0

    def mark(self, block: list[str], kept: bytearray) -> None:
        """Mark the block's words where they stand."""
        if len(block) < _RUN:
            self._mark_short(block, kept)
            return
        for first in range(len(block) - _RUN + 1):
            places = self._runs.get(tuple(block[first : first + _RUN]))
            if places:
                place = self._nearest(places)
                kept[place : place + _RUN] = b"\x01" * _RUN
                self._next = place + 1

    def _nearest(self, places: list[int]) -> int:
        """The place nearest to where the last run stood: a run that strays is followed by one that comes back."""
        at = bisect_left(places, self._next)
        around = places[max(0, at - 1) : at + 1]
        return min(around, key=lambda place: (abs(place - self._next), place))

    def _mark_short(self, block: list[str], kept: bytearray) -> None:
        """A block too short for a run must stand close behind the last: a heading, an item of a list."""
        size = len(block)
        for place in range(self._next, min(self._next + 60, len(self._words) - size + 1)):
            if self._words[place : place + size] == block:
                kept[place : place + size] = b"\x01" * size
                self._next = place + 1
                return


def _stretches(spans: list[tuple[int, int]], kept: bytearray) -> Iterator[tuple[int, int]]:
    start = None
    for place, (first, _) in enumerate(spans):
        if kept[place] and start is None:
            start = first
        if start is not None and (place + 1 == len(spans) or not kept[place + 1]):
            yield start, spans[place][1]
            start = None
