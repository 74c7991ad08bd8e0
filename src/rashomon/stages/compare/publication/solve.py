"""Days of writing that fit all clues of a story at once, for each year that its dates may lie in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.publication.clues import Clues, fits_week, month_day
from rashomon.stages.compare.publication.story import StoryCalendar
from rashomon.text.calendar import day_of

_FIRST_YEAR, _LAST_YEAR = 1990, 2049
"""Years tried where nothing bounds them: the time of electronic news; no clock says where it ends."""
_WINDOW = 120
"""Days that an article may lie from a bare month and day that it names: beyond that news adds the year."""

Days = frozenset[date]


@dataclass(frozen=True, slots=True)
class Solution:
    """For one year: the day of each date expression, and the days that fit each undated article (those with any tie)."""

    year: int
    days: Mapping[str, Days]


def solutions(calendar: StoryCalendar) -> list[Solution]:
    """One solution for each year in which everything fits, in order of years."""
    bound = min((c.not_after for c in calendar.undated.values() if c.not_after), default=None)
    found = []
    for year in _years(calendar, bound):
        placed = _placed(calendar, year)
        if placed and all(placed[tie.date].isoweekday() == tie.clue.weekday for tie in calendar.ties if tie.date in placed):
            days = {id: _fitting(calendar, id, clues, placed) for id, clues in calendar.undated.items()}
            if all(fits is None or fits for fits in days.values()):
                found.append(Solution(year, {id: fits for id, fits in days.items() if fits}))
    return found


def _years(calendar: StoryCalendar, bound: date | None) -> range:
    if calendar.stated:
        return range(min(calendar.stated.values()).year - 1, max(calendar.stated.values()).year + 2)
    return range(_FIRST_YEAR, (bound.year if bound else _LAST_YEAR) + 1)


def _placed(calendar: StoryCalendar, year: int) -> dict[TimeExpression, date] | None:
    """Every date expression on its day, if the story lies in this year; None if a stated year or weekday speaks against it."""
    placed: dict[TimeExpression, date] = {}
    for t in calendar.dates:
        named = month_day(t)
        if named is None:
            continue
        if t.value[:4].isdigit():
            own = day_of(int(t.value[:4]), *named)
        elif t.span.article in calendar.stated:
            own = _nearest(calendar.stated[t.span.article], *named)
        else:
            own = day_of(year, *named)
            if own is None or any(name == "on-weekday" and n != own.isoweekday() for name, n in t.shift):
                return None
        if own:
            placed[t] = own
    return placed


def _nearest(anchor: date, month: int, day: int) -> date | None:
    days = [found for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (found := day_of(year, month, day))]
    return min(days, key=lambda found: (abs((found - anchor).days), found), default=None)


def _fitting(calendar: StoryCalendar, id: str, clues: Clues, placed: Mapping[TimeExpression, date]) -> Days | None:
    """The days that fit one article; None where nothing ties it to the calendar."""
    spans = [_around(placed[tie.date], tie.clue.ahead, 6) for tie in calendar.ties
             if tie.clue.time.span.article == id and tie.date in placed]  # fmt: skip
    week_ties = [tie for tie in calendar.week_ties if tie.week.span.article == id and tie.date in placed]
    own = [t for t in clues.dates if t in placed and not t.value[:4].isdigit()]
    if not spans and not own:
        return None
    spans += [_around(placed[t], t.tense != "past", _WINDOW) if t.tense != "unknown" else _both(placed[t]) for t in own]
    first, last = max(span[0] for span in spans), min(span[1] for span in spans)
    days = []
    for n in range(max(0, (last - first).days + 1)):
        day = first + timedelta(days=n)
        if (
            day.isoweekday() in clues.week_days
            and (clues.not_after is None or day <= clues.not_after)
            and all(fits_week(day, placed[tie.date], tie.steps) for tie in week_ties)
        ):
            days.append(day)
    return frozenset(days)


def _around(day: date, ahead: bool, reach: int) -> tuple[date, date]:
    return (day - timedelta(days=reach), day) if ahead else (day, day + timedelta(days=reach))


def _both(day: date) -> tuple[date, date]:
    return day - timedelta(days=_WINDOW), day + timedelta(days=_WINDOW)
