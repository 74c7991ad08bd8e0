"""TIMEX3 values of a calendar day at each grain, and moves between them.

The steps that a TimeExpression's `shift` may hold:
  (unit, n)             n units from the anchor, at the grain of the unit: day, week, weekend, month, quarter, year, decade, century
  ("before" | "after" | "this", 1)   the named weekday, month or season before, after or nearest to the anchor
  ("closest", 0)     the named weekday fewest days away: "the meeting called for Wednesday"
  ("week-of", 0)        the week that holds the day
  ("month-weekday", mnd), ("easter", n), ("election-day", 0)   movable feasts: month, nth, ISO weekday; days from Easter Sunday
  ("year-ago", 1), ("same-quarter", 0), ("latest-quarter", 0)   the period that business news compares with
  ("span-" + unit, n)   a stretch of n units that ends (n < 0) or begins (n > 0) at the anchor
  ("day-of-month", n)   that day of the month told last, or of the one that the tense picks
  ("on-weekday", n)   the date falls on this ISO weekday, which tells its year
  ("utc-offset", n)   the clock time is n minutes east of UTC
  ("closed-by", n)   a stretch of n months that ends with the date told after it
  ("closed-week", 0)   the same of a week
  ("years", n)       a stretch of n years that begins with the one named: "2019/20"
  ("year-end", 0)    the last day of the year of writing, or of the year before where the tense is past
  ("nth-week", n)    the nth (9: last) week of the month
  ("ahead-" + unit, n)   a length of time after which something happens: n units from the day of writing
  ("nearest-weekend", 0)   the weekend before or after the anchor, as the tense says
"""

from collections.abc import Callable
from datetime import date, timedelta

from rashomon.text.calendar import add_days, add_months, easter, in_range, nth_weekday, quarter_of, week_start

GRAINS = ("hour", "day", "weekend", "week", "month", "quarter", "year", "decade", "century")


def _week_value(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


_FORMATS: dict[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "week": _week_value,
    "weekend": lambda day: f"{_week_value(day)}-WE",
    "month": lambda day: f"{day.year:04d}-{day.month:02d}",
    "quarter": lambda day: f"{day.year:04d}-Q{quarter_of(day)}",
    "year": lambda day: f"{day.year:04d}",
    "decade": lambda day: f"{day.year // 10:03d}",
    "century": lambda day: f"{day.year // 100:02d}",
}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}


def value_at(day: date, grain: str) -> str:
    """The value of the day, week, month ... that holds this day."""
    return _FORMATS[grain](day)


def move(day: date, unit: str, steps: int) -> date | None:
    """The day so many units on; None beyond the calendar."""
    if abs(steps) > 400_000:
        return None
    if unit in _MONTHS:
        return add_months(day, _MONTHS[unit] * steps)
    return add_days(day, steps * (7 if unit in ("week", "weekend") else 1))


def feast(year: int, step: tuple[str, int]) -> date | None:
    """The day of a movable feast in a year."""
    name, n = step
    if not in_range(year):
        return None
    if name == "easter":
        return add_days(easter(year), n)
    if name == "month-weekday":
        return nth_weekday(year, n // 100, n // 10 % 10, n % 10)
    first_monday = nth_weekday(year, 11, 1, 1)
    return first_monday + timedelta(days=1) if first_monday else None


def grain_of(value: str) -> str | None:
    """The grain of a value on the calendar; None for anything else."""
    body = value.split("T")[0]
    if not body or not body[0].isdigit() or "X" in body:
        return None
    if len(body) <= 4:
        return {2: "century", 3: "decade", 4: "year"}.get(len(body))
    if "W" in body[:6]:
        return "week" if len(body) == 8 else "weekend" if body.endswith("WE") else "day"
    if len(body) == 10:
        return "day"
    return "month" if body[5:].isdigit() else "quarter"


def weekday_near(anchor: date, weekday: int, direction: str) -> date:
    """The ISO weekday on or before, strictly before, on or after, or strictly after the anchor, or in its week."""
    if direction == "this":
        return week_start(anchor) + timedelta(days=weekday - 1)
    back = (anchor.isoweekday() - weekday) % 7
    if direction == "past":
        return anchor - timedelta(days=back)
    if direction == "before":
        return anchor - timedelta(days=back or 7)
    ahead = (weekday - anchor.isoweekday()) % 7
    return anchor + timedelta(days=(ahead or 7) if direction == "after" else ahead)
