"""Stretches of days that a value alone does not tell: "the past two years", "the quarter ended Feb. 28", "the third week of May"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.anchoring.grains import move, value_at
from rashomon.text.calendar import add_days, add_months, month_end
from rashomon.text.timex import Days, days_of, interval_of

Ends = tuple[str | None, str | None]
"""First and last day, ISO, both inclusive; None where open."""

_CLOSES = re.compile(r"\s{1,9}(?:ended|ending|to|through)\s{1,9}(?:on\s{1,9})?(?:early\s{1,9}|late\s{1,9}|mid-)?$", re.IGNORECASE)
_SLACK = 5
"""Days by which a business quarter may miss the calendar's: those that end on a Friday or Sunday near the month's end."""
STEPS = frozenset({"closed-by", "closed-week", "nth-week", "years"})
"""Steps that narrow an expression's stretch and move no day."""


def step_of(t: TimeExpression, name: str) -> int | None:
    """The number of the step of this name, if the expression has one."""
    return next((n for step, n in t.shift if step == name), None)


def closing(text: str, times: Sequence[TimeExpression], i: int) -> TimeExpression | None:
    """The date that closes a period: "the quarter ended [Sept. 30]", "the three months to [February]"."""
    if not any(name.startswith("closed-") for name, _ in times[i].shift) or i + 1 == len(times):
        return None
    gap = text[times[i].span.end : times[i + 1].span.start]
    return times[i + 1] if len(gap) <= 20 and _CLOSES.match(gap) else None


def closed_value(body: str, close: str | None) -> str | None:
    """The value of a week or quarter that ends on the day `close` says; None where it says none."""
    if body != "XXXX-WXX":
        return _quarter_closed(body, close)
    days = days_of(close) if close else None
    middle = add_days(days[1], -3) if days else None
    return value_at(middle, "week") if middle else None


def _quarter_closed(body: str, close: str | None) -> str | None:
    """The value of a quarter that ends on a day: the calendar's, or the ordinal that a business year gives it."""
    days = days_of(close) if close else None
    if days is None or not body.startswith("XXXX"):
        return None if days is None else body
    if not body.endswith("X"):
        return f"{days[1].year:04d}{body[4:]}"
    for slack in range(-_SLACK, _SLACK + 1):
        end = add_days(days[1], slack)
        if end and end.month % 3 == 0 and end == month_end(end.year, end.month):
            return value_at(end, "quarter")
    return f"{days[1].year:04d}-QX"


def ends_of(t: TimeExpression, value: str, day: date | None, close: str | None) -> Ends | None:
    """The days that the expression's steps leave, counted from the day of writing; None where they say no more than the value."""
    for name, n in t.shift:
        if name == "closed-by":
            return _iso(_before(close, n))
        if name == "closed-week":
            return _iso(_week_before(close))
        if name == "years":
            return f"{value}-01-01", f"{int(value) + n - 1:04d}-12-31"
        if name == "nth-week":
            return _iso(_week_of_month(value, n))
        if day and name.startswith("span-"):
            return _iso(_span(day, name.removeprefix("span-"), n))
        if day and name.startswith("ahead-"):
            unit = name.removeprefix("ahead-")
            there = move(day, unit, n)
            return interval_of(value_at(there, unit)) if there else None
    return None


def _iso(days: Days | None) -> Ends | None:
    return (days[0].isoformat(), days[1].isoformat()) if days else None


def _before(close: str | None, months: int) -> Days | None:
    days = days_of(close) if close else None
    after = add_days(days[1], 1) if days else None
    first = add_months(after, -months) if after else None
    return (first, days[1]) if days and first else None


def _week_before(close: str | None) -> Days | None:
    days = days_of(close) if close else None
    first = add_days(days[1], -6) if days else None
    return (first, days[1]) if days and first else None


def _span(day: date, unit: str, steps: int) -> Days | None:
    """The stretch that ends or begins on the day of writing; hours and minutes reach over at most so many days."""
    if unit in ("hour", "minute", "second"):
        hours = {"hour": 1.0, "minute": 1 / 60, "second": 1 / 3600}[unit] * steps
        there = add_days(day, int(hours // 24) if hours < 0 else int(-(-hours // 24)))
    else:
        there = move(day, unit, steps)
    return None if there is None else (min(day, there), max(day, there))


def _week_of_month(month: str, nth: int) -> Days | None:
    """All days that the nth (9: last) week of a month may hold, whether weeks are counted in sevens, from Monday or from Sunday."""
    days = days_of(month)
    if days is None:
        return None
    first, last = days
    if nth == 9:
        return last - timedelta(days=6), last
    begins = [(nth - 1) * 7, *((nth - 1) * 7 - back for back in (first.weekday(), (first.weekday() + 1) % 7))]
    found = first + timedelta(days=max(0, min(begins))), first + timedelta(days=max(begins) + 6)
    return (found[0], min(found[1], last)) if found[0] <= last else None
