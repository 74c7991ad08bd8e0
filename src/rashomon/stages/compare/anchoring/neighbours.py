"""What an expression takes from those that stand beside it: its day, its year, the midnight between two clock times."""

import re
from collections.abc import Sequence
from datetime import date

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.anchoring.grains import grain_of, move
from rashomon.text.surroundings import sentence_around

_YEARLY = re.compile(r"XXXX-(?:\d\d-\d\d|\d\d|SP|SU|FA|WI|Q[1-4]|H[12])$")
_DAY = re.compile(r"-(?:\d\d|XX|WXX-[1-7])$")
_WEEKDAY = re.compile(r"XXXX-WXX-[1-7](?:T|$)")
_OF_WEEK = frozenset({" ", " of ", " of the "})
"""Between a weekday and the week it lies in: "midnight on Thursday next week"."""
_CLOCK = re.compile(r"\d\d:\d\d")
_UNTIL = re.compile(r"\s{0,9}(?:and|to|until|till|through|[-–—])\s{0,9}(?:about\s{1,9}|around\s{1,9})?$")
_NAMED_AGAIN = re.compile(r"(?:,? on |, )(?:the |a )?$")
_ELSEWHERE, _BRACKET = 24, 60
"""Characters between a clock time and its bracket (" local time ("), and from there to a day in it. By reason."""
_CLAUSE = 80
"""Characters between the "had" of a clause and its time. Set by reason; what it moves: docs/thresholds.md."""
_HAD = re.compile(rf"\bhad [^,.;:\n]{{0,{_CLAUSE}}}\Z")
_DETERMINED = re.compile(r"\b(?:the|an?|its|their|his|her|this|that) \Z", re.IGNORECASE)
_NOUN = re.compile(r" (?!(?:of|to|and|or|in|at|by|for|from|with|was|were|is|are|had|has|when|until|on|as|but|that|which|who)\b)[^\W\d_]")
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

    "10:35 a.m. (0735 GMT) Friday" and "three days later, on Friday" take the day, "noon on Friday next week" the week; "April and
    June 1955" and "26 June - 4 August 1952" the year.
    """
    t = times[i]
    for j in range(i + 1, min(i + 3, len(times))):
        gap = text[times[i].span.end : times[j].span.start]
        if len(gap) > 25 or "\n" in gap or ". " in gap.removeprefix("."):
            return None
        dated = _DAY.search(times[j].value.partition("T")[0]) and times[j].anchor != "previous"
        joined = times[j].type == "DATE" or (j == i + 1 and _UNTIL.match(gap))
        if j == i + 1 and gap in _OF_WEEK and _WEEKDAY.match(t.value) and not t.shift and times[j].value == "XXXX-WXX":
            return times[j]
        if t.type == "TIME" and t.anchor == "previous" and dated and joined:
            return times[j]
        if j == i + 1 and counts_days(t) and dated and times[j].type == "DATE" and _NAMED_AGAIN.match(gap):
            return times[j]
        if _YEARLY.match(t.value) and not t.shift and _JOINED.match(gap) and times[j].value[:4].isdigit() and "-" in times[j].value:
            return times[j]
    return None


def counts_days(t: TimeExpression) -> bool:
    """Whether it is a day so many days from another: "two days later", "the day before"."""
    return t.anchor == "previous" and any(name == "day" and n for name, n in t.shift)


def named_behind(text: str, times: Sequence[TimeExpression], i: int) -> TimeExpression | None:
    """The day that "four days earlier" counts from, where it is named only behind it: "fired four days earlier, he came back on Monday".

    "Two days later, on 7 May" and "two days later the town fell" count from what was told before.
    """
    t = times[i]
    if t.anchor != "previous" or not any(name in ("day", "week") and n < 0 for name, n in t.shift):
        return None
    first, last = sentence_around(text, t.span.start, t.span.end)
    if any(first <= other.span.start and _DAY.search(other.value.partition("T")[0]) for other in times[:i]):
        return None
    behind = (other for other in times[i + 1 :] if other.span.end <= last and _DAY.search(other.value.partition("T")[0]))
    return next(behind, None)


def in_passing(text: str, t: TimeExpression) -> bool:
    """Whether an earlier time is named beside what is told, which does not go on from there: "the May 1958 crisis" says which
    crisis, "troops that had landed in late 1943" what had happened by then."""
    start, end = t.span.start, t.span.end
    if _HAD.search(text, max(0, start - _CLAUSE), start):
        return True
    return t.anchor == "none" and bool(_DETERMINED.search(text, max(0, start - 8), start) and _NOUN.match(text, end))


def is_elsewhere(text: str, times: Sequence[TimeExpression], i: int) -> bool:
    """Whether it gives in brackets the hour of another place for the clock time before it, from which nothing goes on:
    "at 4:18 a.m. local time (6:18 p.m. Eastern time on Tuesday)"."""
    opening = text.rfind("(", max(0, times[i].span.start - _BRACKET), times[i].span.start)
    if opening < 0 or ")" in text[opening : times[i].span.start]:
        return False
    first = next(j for j in range(max(0, i - 2), i + 1) if times[j].span.start > opening)
    clocks = first > 0 and times[first].type == times[first - 1].type == "TIME"
    return clocks and 0 <= opening - times[first - 1].span.end <= _ELSEWHERE
