"""The sentence around a place in a text, found by marks alone: for stages that see no parse."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from rashomon.text.abbreviations import MONTHS, TITLES

_STOP = re.compile(r"(?<=[.!?])[\"”’')]{0,3}\s+(?=[\"“‘'(]?[A-Z0-9])|\n")
_HOUR = re.compile(r"\b[ap]\. ?m\.\Z")
_GOES_ON = re.compile(
    r"[\s(]{1,9}(?:[A-Z]{2,4}\b|(?:Eastern|Central|Mountain|Pacific|Greenwich|British|European)\b"
    r"|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|local\b|time\b)"
)
"""What stands behind an hour in the same sentence: a zone, another hour, a day."""
_SHORT = TITLES | MONTHS | frozenset({"Sr", "vs", "No"})
_CUT_SHORT = re.compile(rf"\b(?:{'|'.join(sorted(_SHORT))}|[A-Z])\.$")
_LONGEST = max(map(len, _SHORT)) + 2
_REACH = 600
"""Characters on each side within which the ends are looked for; longer sentences are cut there."""


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Bounds of the sentence (or sentences) that hold `text[start:end]`, without white space and closing marks at the ends."""
    return sentence_among(text, _beginnings(text), start, end)


def sentence_among(text: str, begins: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """The same for who holds on to where the text's sentences begin (`find_beginnings`)."""
    before, behind = bisect_right(begins, start) - 1, bisect_left(begins, end)
    first = max(begins[before] if before >= 0 else 0, start - _REACH)
    last = min(begins[behind] if behind < len(begins) else len(text), end + _REACH)
    while last > end and text[last - 1].isspace():
        last -= 1
    while first < start and text[first].isspace():
        first += 1
    return first, last


@lru_cache(maxsize=64)
def _beginnings(text: str) -> list[int]:
    """A few texts are remembered: an article's places are asked for in a row."""
    return find_beginnings(text)


def find_beginnings(text: str) -> list[int]:
    """Where sentences begin behind the end of another."""
    return [match.end() for match in _STOP.finditer(text) if not _abbreviated(text, match.start())]


def first_stop(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a sentence ends inside `text[start:end]`, and where the next one begins; None where all is one sentence."""
    for found in _STOP.finditer(text, start, end):
        if found.end() < end and not _abbreviated(text, found.start()):
            return found.span()
    return None


def sentence_within(text: str, start: int, end: int, reach: int) -> tuple[int | None, int | None]:
    """Where the sentence (or sentences) that hold `text[start:end]` begin and end, its closing marks included; None on the side where
    neither its end nor the text's lies within `reach` characters."""
    low, high = max(0, start - reach), min(len(text), end + reach)
    before = [found.end() for found in _STOP.finditer(text, low, start) if not _abbreviated(text, found.start())]
    behind = (found for found in _STOP.finditer(text, max(end - 1, start), high) if not _abbreviated(text, found.start()))
    stop = next((found.start() + len(found[0].rstrip()) for found in behind), None)
    return (before[-1] if before else 0 if low == 0 else None), (stop if stop is not None else high if high == len(text) else None)


def _abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop before this place closes an abbreviation or an initial."""
    if text[stop - 1 : stop] != ".":
        return False
    if _HOUR.search(text, max(0, stop - 6), stop):
        return bool(_GOES_ON.match(text, stop))
    return bool(_CUT_SHORT.search(text, max(0, stop - _LONGEST), stop))
