"""What stands around a piece of evidence: as much of its sentence as shows what it belongs to."""

import re

from rashomon.model.span import Span
from rashomon.text.surroundings import sentence_within

REACH = 200
"""Characters shown on either side of a statement, unless its sentence ends before: about two lines."""
NEAR = 40
"""Characters shown on either side of a number: enough to see what it belongs to."""


def surroundings(text: str, span: Span, reach: int) -> tuple[int, int]:
    """From the beginning of its sentence to the end of it, but at most `reach` characters away and never within a word."""
    first, last = sentence_within(text, span.start, span.end, reach)
    start = first if first is not None else _word_start(text, span.start - reach, span.start)
    end = last if last is not None else _word_end(text, span.end, span.end + reach)
    while start < span.start and text[start].isspace():
        start += 1
    return start, max(end, span.end)


def _word_start(text: str, low: int, limit: int) -> int:
    if low in (0, limit):
        return low
    while low < limit and not text[low - 1].isspace():
        low += 1
    return low


def _word_end(text: str, limit: int, high: int) -> int:
    if high in (len(text), limit):
        return high
    while high > limit and not text[high].isspace():
        high -= 1
    return high


def in_context(text: str, span: Span) -> tuple[str, str, str]:
    """What stands `NEAR` before the evidence, the evidence, and what stands after it: a line of a concordance, on one line."""
    start, end = surroundings(text, span, NEAR)
    before, after = text[start : span.start], text[span.end : end]
    return _flat(before).lstrip(), _flat(span.of(text)).strip(), _flat(after).rstrip()


def _flat(text: str) -> str:
    """White space made single; that at the ends says whether words touch, and stays."""
    return re.sub(r"\s+", " ", text)
