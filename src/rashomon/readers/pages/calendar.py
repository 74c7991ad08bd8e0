"""Dates as pages write them, made into ISO 8601."""

import re
from datetime import date, datetime
from typing import Literal

from rashomon.readers.pages.months import MONTHS

_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?))?")
_SLASHED = re.compile(r"(?<!\d)(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)|(?<!\d)(\d\d?)[/.](\d\d?)[/.](\d{4})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(20\d\d|19\d\d)(\d\d)(\d\d)(?!\d)")
_WORDED = re.compile(
    r"(?<!\w)(?:(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: de| of)?[ -]([^\W\d_]{3,12})\.?(?: de)?,?[ -](\d{4})"
    r"|([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))(?!\d)"
)
_NUMBERED = re.compile(
    r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)|(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)|(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)"
)
_EASTERN = re.compile(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_PAIR = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)\d\d(?![\d/])")
_MONTH_FIRST = frozenset({"en-us", "en-ph", "es-us", "fil", "fil-ph"})
Order = Literal["day-first", "month-first"]
_FIRST_YEAR = 1990
"""There was no web before."""
_LATEST_YEAR = 2100
"""A later year is a number of something else. By reason."""


def iso_of(value: str, order: Order | None = None) -> str | None:
    """The first date or instant in `value`, in ISO 8601; None where there is none that can be meant. Day first unless told."""
    value = value[:120]
    if found := _ISO.search(value):
        return _instant(found)
    if found := _EASTERN.search(value):
        return day_of(found[1], found[2], found[3])
    if found := _COMPACT.search(value):
        return day_of(found[1], found[2], found[3])
    if found := _SLASHED.search(value):
        return day_of(found[1], found[2], found[3]) if found[1] else _slashed(found[6], found[4], found[5], order)
    return next((day for day in map(_worded, _WORDED.finditer(value)) if day), None)


def _worded(found: re.Match[str]) -> str | None:
    day, month, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
    number = MONTHS.get(month.casefold())
    return day_of(year, str(number), day) if number else None


def _instant(found: re.Match[str]) -> str | None:
    day = day_of(found[1], found[2], found[3])
    if day is None or found[4] is None:
        return day
    try:
        return datetime.fromisoformat(f"{day}T{found[4]}").isoformat()
    except ValueError:
        return day


def day_of(year: str, month: str, day: str) -> str | None:
    """The ISO day, where there is such a day in the years of the web."""
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if _FIRST_YEAR <= found.year <= _LATEST_YEAR else None


def _slashed(year: str, one: str, two: str, order: Order | None) -> str | None:
    """Day before month, as nearly all the world writes, or as the page does; the other way round where only that can be."""
    if order == "month-first":
        return day_of(year, one, two) or day_of(year, two, one)
    return day_of(year, two, one) or day_of(year, one, two)


def order_of(text: str, language: str | None) -> Order | None:
    """Whether a page writes the day or the month first, by its dates in which only one order can be, else by its language.

    `language` is a tag such as "en-US"; None and plain English say nothing, as both orders are English.
    """
    pairs = [(int(found[1]), int(found[2])) for found in _PAIR.finditer(text) if int(found[1]) != int(found[2])]
    day, month = (any(pair[at] > 12 >= pair[1 - at] for pair in pairs) for at in (0, 1))
    if day != month:
        return "day-first" if day else "month-first"
    tag = (language or "").lower().replace("_", "-")
    if tag in _MONTH_FIRST:
        return "month-first"
    return None if tag in ("", "en") else "day-first"


def dates_in(text: str, order: Order | None = None) -> tuple[tuple[int, str], ...]:
    """Place and ISO day of every whole date in a running text; 3/4/2022 is left out where nothing tells which is the month."""
    found = [(match.start(), _worded(match)) for match in _WORDED.finditer(text)]
    found += [(match.start(), _numbered(match, order)) for match in _NUMBERED.finditer(text)]
    found += [(match.start(), day_of(match[1], match[2], match[3])) for match in _EASTERN.finditer(text)]
    return tuple(sorted((place, day) for place, day in found if day is not None))


def _numbered(found: re.Match[str], order: Order | None) -> str | None:
    if found[1]:
        return day_of(found[3], found[2], found[1])
    if found[4]:
        return day_of(found[4], found[5], found[6])
    if order is None and max(int(found[7]), int(found[8])) <= 12 and found[7] != found[8]:
        return None
    return _slashed(found[9], found[7], found[8], order)
