"""Calendar arithmetic: months, quarters, seasons, movable feasts. Proleptic Gregorian, ISO weeks."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
"""First and last month of each season (northern, meteorological); a winter begins in the year before the one that names it."""


def in_range(year: int) -> bool:
    """Whether the calendar reaches this year with room for a neighbour on both sides."""
    return MINYEAR < year < MAXYEAR


def add_days(day: date, days: int) -> date | None:
    """The day so many days on; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    """The same day so many months on, or the month's last day where it is shorter; None beyond the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not in_range(year):
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def day_of(year: int, month: int, day: int) -> date | None:
    """A calendar day; None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_day(anchor: date, month: int, day: int) -> date | None:
    """The day of that month and day that lies nearest; None where no year around it has one."""
    days = [found for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (found := day_of(year, month, day))]
    return min(days, key=lambda found: (abs((found - anchor).days), found), default=None)


def month_end(year: int, month: int) -> date:
    """The month's last day."""
    return date(year, month, monthrange(year, month)[1])


def week_start(day: date) -> date:
    """The Monday of its ISO week."""
    return day - timedelta(days=day.weekday())


def length_of(days: tuple[str, str]) -> timedelta:
    """From the first ISO day to the last."""
    return date.fromisoformat(days[1]) - date.fromisoformat(days[0])


def quarter_of(day: date) -> int:
    """1 to 4."""
    return (day.month - 1) // 3 + 1


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The nth (1 to 5) ISO weekday of a month; nth 9 is the last one."""
    if nth == 9:
        last = month_end(year, month)
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return day_of(year, month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    r = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * r) // 451
    month, day = divmod(h + r - 7 * m + 114, 31)
    return date(year, month, day + 1)
