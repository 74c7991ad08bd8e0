"""TIMEX3 values and the stretch of the calendar they stand for (ISO-TimeML; ISO 8601 where that speaks)."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from rashomon.text.calendar import SEASONS, day_of, in_range, month_end

_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?:-(?P<weekday>[1-7]|WE))?"
    r"|(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])|H(?P<half>[12])))?$"
)
_CLOCK = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<clock>\d\d:\d\d)(?::\d\d)?(?P<zone>Z|[+-]\d\d:\d\d)?$")
_PART = re.compile(r"(?P<day>\d{4}(?:-\d\d-\d\d|-W\d\d-[1-7]))T[A-Z]{2}$")

_DAY = timedelta(days=1)
Days = tuple[date, date]


def days_of(value: str) -> Days | None:
    """First and last day of a value on the calendar, both inclusive; None for anything underspecified.

    Source of the forms: TimeML Annotation Guidelines 1.2.1; a decade is `199`, a century `19` (its leading digits).
    """
    if value.isdigit() and len(value) in (2, 3):
        scale = 10 ** (4 - len(value))
        first = int(value) * scale
        return (date(max(first, 1), 1, 1), date(first + scale - 1, 12, 31)) if in_range(first + scale) else None
    part = _PART.match(value) or _CLOCK.match(value)
    found = _DATE.match(part["day"] if part else value)
    if not found or not in_range(int(found["year"])):
        return None
    return _days(found)


def _days(found: re.Match[str]) -> Days | None:
    year = int(found["year"])
    if found["day"]:
        day = day_of(year, int(found["month"]), int(found["day"]))
        return (day, day) if day else None
    if found["month"]:
        return _months(year, int(found["month"]), int(found["month"]))
    if found["week"]:
        return _week(year, int(found["week"]), found["weekday"])
    if found["season"]:
        first, last = SEASONS[found["season"]]
        return date(year - (last < first), first, 1), month_end(year, last)
    if found["quarter"]:
        return _months(year, int(found["quarter"]) * 3 - 2, int(found["quarter"]) * 3)
    if found["half"]:
        return _months(year, int(found["half"]) * 6 - 5, int(found["half"]) * 6)
    return date(year, 1, 1), date(year, 12, 31)


def _months(year: int, first: int, last: int) -> Days | None:
    return (date(year, first, 1), month_end(year, last)) if 1 <= first <= last <= 12 else None


def _week(year: int, week: int, weekday: str | None) -> Days | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    if weekday is None:
        return monday, monday + timedelta(days=6)
    if weekday == "WE":
        return monday + timedelta(days=5), monday + timedelta(days=6)
    day = monday + timedelta(days=int(weekday) - 1)
    return day, day


def interval_of(value: str, mod: str | None = None) -> tuple[str | None, str | None]:
    """`earliest` and `latest` of a value as ISO days, or instants where it names a time of the clock; None: undecided.

    The modifiers START, MID and END narrow nothing: how much of March is "early March" is not for us to say. A night runs
    into the day after; the midnight that ends a day (T24:00) is the first instant of the next.
    """
    days = days_of(value)
    if days is None:
        return None, None
    clock = _CLOCK.match(value)
    if clock:
        day, hour = (days[0], clock["clock"]) if clock["clock"] != "24:00" else (days[0] + _DAY, "00:00")
        instant = f"{day.isoformat()}T{hour}{clock['zone'] or ''}"
        return (instant, instant) if mod is None else (days[0].isoformat(), day.isoformat())
    if mod in ("BEFORE", "AFTER"):
        return (None, days[1].isoformat()) if mod == "BEFORE" else (days[0].isoformat(), None)
    return days[0].isoformat(), (days[1] + _DAY if value.endswith("TNI") else days[1]).isoformat()


def without_year(days: Iterable[str]) -> str | None:
    """The value XXXX-03-24 of ISO days that differ in the year alone; None for none, and where they differ in more."""
    rest = {day[4:] for day in days}
    return f"XXXX{rest.pop()}" if len(rest) == 1 else None
