"""The sentence around a place in a text, found by marks alone: for stages that see no parse."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

_STOP = re.compile(r"(?<=[.!?])[\"”’')]{0,3}\s+(?=[\"“‘'(]?[A-Z0-9])|\n")
_HOUR = re.compile(r"\b[ap]\. ?m\.\Z")
_GOES_ON = re.compile(r"[\s(]{1,9}(?:[A-Z]{2,4}\b|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|local\b|time\b)")
"""What stands behind an hour in the same sentence: a zone, another hour, a day."""
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Supt|St|Lt|Col|Sgt|Capt|Rev|Maj|Sr|Msgr|Messrs|Ave|vs|No"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z])\.$"
)
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


def _abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop before this place closes an abbreviation or an initial."""
    if text[stop - 1 : stop] != ".":
        return False
    if _HOUR.search(text, max(0, stop - 6), stop):
        return bool(_GOES_ON.match(text, stop))
    return bool(_TITLE.search(text, max(0, stop - 7), stop))
