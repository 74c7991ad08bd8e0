"""What an expression takes from those that stand beside it: its day, its year, the midnight between two clock times."""

import re
from collections.abc import Sequence
from datetime import date

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.anchoring.grains import grain_of, move
from rashomon.text.surroundings import sentence_around

_YEARLY = re.compile(r"XXXX-(?:\d\d-\d\d|\d\d|SP|SU|FA|WI|Q[1-4]|H[12])$")
_DAY = re.compile(r"-(?:\d\d|XX|WXX-[1-7])$")
_CLOCK = re.compile(r"\d\d:\d\d")
_UNTIL = re.compile(r"\s{0,9}(?:and|to|until|till|through|[-–—])\s{0,9}(?:about\s{1,9}|around\s{1,9})?$")
_JOINED = re.compile(r"\s{0,9}(?:and|or|to|through|until|[-–—,/])\s{0,9}(?:the\s{1,9}|on\s{1,9}|in\s{1,9})?$")


def started(close: str, clock: str) -> str:
    """The clock time on the day lent by `close`; where that is the clock time a stretch ends with, not after it."""
    day, _, ends = close.partition("T")
    if not _CLOCK.match(ends) or clock <= ends:
        return f"{day}T{clock}"
    if clock == "24:00":
        return f"{day}T00:00"
    eve = move(date.fromisoformat(day), "day", -1)
    return f"{eve.isoformat() if eve else day}T{clock}"


def ended(text: str, times: Sequence[TimeExpression], i: int, opening: str, value: str) -> str:
    """The clock time that ends a stretch begun at `opening`: "from 10 p.m. to 5 a.m." runs into the next day."""
    day, _, clock = value.partition("T")
    begun, _, begins = opening.partition("T")
    t = times[i]
    gap = text[times[i - 1].span.end : t.span.start]
    own = t.anchor != "previous" or not (_CLOCK.match(clock) and _CLOCK.match(begins))
    if own or begun != day or clock >= begins or begins == "24:00" or len(gap) > 12 or not _UNTIL.match(gap):
        return value
    after = move(date.fromisoformat(day), "day", 1) if grain_of(day) == "day" else None
    return f"{after.isoformat()}T{clock}" if after else value


def beside(text: str, times: Sequence[TimeExpression], i: int) -> TimeExpression | None:
    """The date that stands with an expression and lends it its day or year.

    "10:35 a.m. (0735 GMT) Friday" takes the day; "April and June 1955", "26 June - 4 August 1952" the year.
    """
    t = times[i]
    for j in range(i + 1, min(i + 3, len(times))):
        gap = text[times[i].span.end : times[j].span.start]
        if len(gap) > 25 or "\n" in gap or ". " in gap.removeprefix("."):
            return None
        dated = _DAY.search(times[j].value.partition("T")[0]) and times[j].anchor != "previous"
        joined = times[j].type == "DATE" or (j == i + 1 and _UNTIL.match(gap))
        if t.type == "TIME" and t.anchor == "previous" and dated and joined:
            return times[j]
        if _YEARLY.match(t.value) and not t.shift and _JOINED.match(gap) and times[j].value[:4].isdigit() and "-" in times[j].value:
            return times[j]
    return None


def named_behind(text: str, times: Sequence[TimeExpression], i: int) -> TimeExpression | None:
    """The day that "four days earlier" counts from, where it is named only behind it: "fired four days earlier, he came back on Monday"."""
    t = times[i]
    if t.anchor != "previous" or not any(name in ("day", "week") and n for name, n in t.shift):
        return None
    first, last = sentence_around(text, t.span.start, t.span.end)
    if any(first <= other.span.start and _DAY.search(other.value.partition("T")[0]) for other in times[:i]):
        return None
    behind = (other for other in times[i + 1 :] if other.span.end <= last and _DAY.search(other.value.partition("T")[0]))
    return next(behind, None)
