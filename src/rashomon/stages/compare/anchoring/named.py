"""Named days, months, seasons and quarters without their year: which one is meant."""

from datetime import date

from rashomon.stages.compare.anchoring.grains import feast, weekday_near
from rashomon.text.calendar import add_months, day_of, in_range
from rashomon.text.timex import days_of

_FAR, _CLOSE = 270, 75
"""Days. A past tense does not send a date nine months back when the same date is at most ten weeks ahead (TimeBank:
payments "payable Jan. 2" in November)."""
_JUST = 60
"""Days. Nor a future tense one nine months ahead when the same date is two months back ("to release the tape from Jan 5", in March)."""

_MONTHS = 8
"""Months to either side among which a weekday and day of the month are looked for: every pair recurs within them but one (the 31st)."""
_ONWARD = 1.5
"""A narrative rather goes on than back: of two ways the one back must be this much shorter (WikiWars)."""
_BACKWARD = 0.8
"""News without a tense rather looks back ("the October fire", written in April; TempEval-3)."""


def nearest_year(tail: str, anchor: date, direction: str, known: str = "day") -> str | None:
    """The value YEAR-`tail` (03-24, 03, SU) that `direction` (past, over, future, nearest, onward, before, after, this) picks.

    Of an anchor whose grain (`known`) is no finer than a year only the year is sure: the value lies in it.
    """
    if direction == "this" or (direction == "nearest" and known in ("year", "decade", "century")):
        return f"{anchor.year:04d}-{tail}"
    gaps = []
    for year in (anchor.year - 2, anchor.year - 1, anchor.year, anchor.year + 1, anchor.year + 2):
        days = days_of(f"{year:04d}-{tail}") if in_range(year) else None
        if days:
            gap = 0 if days[0] <= anchor <= days[1] else (days[0] - anchor).days if days[0] > anchor else (days[1] - anchor).days
            gaps.append((gap, f"{year:04d}-{tail}"))
    return _pick(gaps, "nearest" if direction == "onward" else direction, direction == "onward")


def _pick(gaps: list[tuple[int, str]], direction: str, onward: bool) -> str | None:
    back = max((g for g in gaps if g[0] < 0 or (g[0] == 0 and direction != "before")), default=None)
    ahead = min((g for g in gaps if g[0] > 0 or (g[0] == 0 and direction != "after")), default=None)
    if back is None or ahead is None:
        return (back or ahead or (0, None))[1]
    if direction in ("past", "over", "before"):
        return ahead[1] if direction == "past" and back[0] < -_FAR and ahead[0] < _CLOSE else back[1]
    if direction in ("future", "after"):
        return back[1] if direction == "future" and ahead[0] > _FAR and back[0] > -_JUST else ahead[1]
    return back[1] if -back[0] * (_ONWARD if onward else _BACKWARD) <= ahead[0] else ahead[1]


def day_of_month(day: int, anchor: date, direction: str, weekday: int | None = None) -> date | None:
    """The day of that number, on that ISO weekday if one is told, that `direction` picks among the months around the anchor."""
    months = [there for n in range(-_MONTHS, _MONTHS + 1) if (there := add_months(anchor.replace(day=1), n))]
    days = [found for month in months if (found := day_of(month.year, month.month, day))]
    fitting = [found for found in days if weekday is None or found.isoweekday() == weekday]
    if direction in ("past", "before"):
        fitting = [found for found in fitting if found <= anchor]
    elif direction in ("future", "after"):
        fitting = [found for found in fitting if found >= anchor]
    return min(fitting, key=lambda found: (abs((found - anchor).days), found), default=None)


def named_quarter(tail: str, anchor: date, direction: str) -> str | None:
    """The quarter meant: reports speak of quarters that have begun, unless the tense is future and this year's is over."""
    current = days_of(f"{anchor.year:04d}-{tail}")
    if direction == "nearest" or (direction == "future" and current and current[0] <= anchor):
        return nearest_year(tail, anchor, "nearest")
    return nearest_year(tail, anchor, direction)


def year_with_weekday(tail: str, anchor: date, weekday: int) -> str | None:
    """The nearest year in which the month and day fall on this ISO weekday; None where the weekday cannot be right."""
    for gap in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        days = days_of(f"{anchor.year + gap:04d}-{tail}") if in_range(anchor.year + gap) else None
        if days and days[0].isoweekday() == weekday:
            return f"{anchor.year + gap:04d}-{tail}"
    return None


def named_feast(step: tuple[str, int], anchor: date, direction: str) -> date | None:
    """The day of the movable feast (a step of `grains`) that `direction` picks; the nearest where nothing is told."""
    near = [found for year in range(anchor.year - 1, anchor.year + 2) if (found := feast(year, step))]
    before, after = [day for day in near if day <= anchor], [day for day in near if day >= anchor]
    if direction in ("past", "before") and before:
        return before[-1]
    if direction in ("future", "after") and after:
        return after[0]
    return min(near, key=lambda day: abs((day - anchor).days), default=None)


def named_weekday(weekday: int, anchor: date, direction: str) -> date:
    """The weekday that the tense or "last", "next" picks; without either the latest one, as news has it."""
    if direction == "closest":
        back, ahead = weekday_near(anchor, weekday, "past"), weekday_near(anchor, weekday, "future")
        return back if (anchor - back).days <= (ahead - anchor).days else ahead
    return weekday_near(anchor, weekday, "past" if direction == "nearest" else direction)
