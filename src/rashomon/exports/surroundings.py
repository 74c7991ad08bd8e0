"""What stands around a piece of evidence: as much of its sentence as shows what it belongs to."""

import re

from rashomon.model.span import Span

REACH = 200
"""Characters shown on either side of a statement, unless its sentence ends before: about two lines."""
NEAR = 40
"""Characters shown on either side of a number: enough to see what it belongs to."""
_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}(?=\s)|\n")


def surroundings(text: str, span: Span, reach: int) -> tuple[int, int]:
    """From the beginning of its sentence to the end of it, but at most `reach` characters away and never within a word."""
    low, high = max(0, span.start - reach), min(len(text), span.end + reach)
    ends = [match.end() for match in _END.finditer(text, low, span.start)]
    start = ends[-1] if ends else _word_start(text, low, span.start)
    stop = _END.search(text, max(span.end - 1, span.start), high)
    end = stop.end() if stop else _word_end(text, span.end, high)
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
