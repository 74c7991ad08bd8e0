"""Dates in figures, "9/10/2013": which days they may be, and which of the two orders a text writes them in."""

import re
from datetime import date
from functools import lru_cache
from typing import Literal

from rashomon.text.calendar import day_of

Order = Literal["month", "day"]
"""What stands first."""

_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d\d)(?![\d/])")
_ZONES = re.compile(
    r"\b(?:(?P<month>(?:E[SD]?|C[SD]?|M[SD]?|P[SD]?|AK[SD]|HS)T)|(?P<day>BST|IST|CES?T|EES?T|MSK|SAST|A[EWC][SD]T|NZ[SD]T))\b"
)
"""Letters of a zone beside a date: in North America the month stands first, in Europe, India, Australia and New Zealand the day."""
_BESIDE = 24
"""Characters on the line of the date, to either side, in which its zone can stand: "3:21 PM ET, 01/5/2011". Set by reason."""
_HEAD = 20_000
"""Characters of a text that are looked at for another date in figures."""


def numeric_days(exact: str, order: Order | None = None) -> list[date]:
    """The days that the figures may stand for, in order; with dots the day stands first. With an order, the one day."""
    mark = next(c for c in exact if not c.isdigit())
    one, two, last = (int(piece) for piece in exact.split(mark))
    year = last if last > 99 else 2000 + last if last < 50 else 1900 + last
    if mark == "." or order == "day":
        orders = [(two, one)]
    else:
        orders = [(one, two)] if order == "month" else [(one, two), (two, one)]
    return sorted({found for month, day in orders if (found := day_of(year, month, day))})


def order_of(text: str, start: int) -> Order | None:
    """The order of the date at an offset that could be read both ways: by the zone beside it, else by the other dates of the text,
    whose figures leave no choice; None where neither tells."""
    end = text.find("\n", start)
    line = text[max(text.rfind("\n", 0, start) + 1, start - _BESIDE) : min(end if end >= 0 else len(text), start + 2 * _BESIDE)]
    zones = {found.lastgroup for found in _ZONES.finditer(line)}
    if len(zones) == 1:
        return "month" if zones == {"month"} else "day"
    return _order_elsewhere(text[:_HEAD]) if start < _HEAD else None


@lru_cache(maxsize=8)
def _order_elsewhere(head: str) -> Order | None:
    pairs = [(int(found[1]) > 12, int(found[2]) > 12) for found in _NUMERIC.finditer(head)]
    day_first = {first for first, second in pairs if first != second}
    return ("day" if day_first == {True} else "month") if len(day_first) == 1 else None
