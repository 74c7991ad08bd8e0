"""Days of writing that fit all clues of a story at once, for each year that its dates may lie in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.publication.clues import Clues, fits_week, month_day
from rashomon.stages.compare.publication.story import StoryCalendar, Tie
from rashomon.text.calendar import day_of

_FIRST_YEAR, _LAST_YEAR = 1990, 2049
"""Years tried where nothing bounds them: the time of electronic news; no clock says where it ends."""
_WINDOW = 120
"""Days that an article may lie from a bare month and day that it names: beyond that news adds the year."""

_WIRE = 1
"""Days from the dateline of a wire report to its publication: none or one (six and seven of the Xinhua reports of TempEval-3)."""
_FAILING = 0.5
"""Ties that may fail for each that holds."""

Days = frozenset[date]


@dataclass(frozen=True, slots=True)
class Solution:
    """For one year: the day of each date expression, and the days that fit each undated article (those with any tie)."""

    year: int
    days: Mapping[str, Days]
    ties: tuple[Tie, ...]


def solutions(calendar: StoryCalendar) -> list[Solution]:
    """The years that fit best, in order, each with the ties that hold in it.

    Best is the year in which most ties hold; it counts only if twice as many hold as fail, for some ties will have joined
    what is not one event.
    """
    bound = min((c.not_after for c in calendar.undated.values() if c.not_after), default=None)
    found = [solution for year in _years(calendar, bound) if (solution := _solve(calendar, year))]
    most = max((len(solution.ties) for solution in found), default=0)
    if len(calendar.ties) > most * (1 + _FAILING):
        return []
    return [solution for solution in found if len(solution.ties) == most and solution.days]


def _solve(calendar: StoryCalendar, year: int) -> Solution | None:
    placed = _placed(calendar, year)
    if placed is None:
        return None
    ties = tuple(tie for tie in calendar.ties if tie.date in placed and placed[tie.date].isoweekday() == tie.clue.weekday)
    days = {id: _fitting(calendar, id, clues, placed, ties) for id, clues in calendar.undated.items()}
    return Solution(year, {id: fits for id, fits in days.items() if fits}, ties)


def _years(calendar: StoryCalendar, bound: date | None) -> range:
    if calendar.stated:
        return range(min(calendar.stated.values()).year - 1, max(calendar.stated.values()).year + 2)
    return range(_FIRST_YEAR, (bound.year if bound else _LAST_YEAR) + 1)


def _placed(calendar: StoryCalendar, year: int) -> dict[TimeExpression, date] | None:
    """Every date expression on its day, if the story lies in this year; None if a weekday beside a date speaks against it."""
    center = _center(calendar, year)
    placed: dict[TimeExpression, date] = {}
    for t in calendar.dates:
        named = month_day(t)
        if named is None:
            continue
        if t.value[:4].isdigit():
            own = day_of(int(t.value[:4]), *named)
        else:
            own = _nearest(calendar.stated.get(t.span.article, center), *named)
            if own is None or any(name == "on-weekday" and n != own.isoweekday() for name, n in t.shift):
                return None
        if own:
            placed[t] = own
    return placed


def _center(calendar: StoryCalendar, year: int) -> date:
    """The middle of the dates that articles share, in this year: the others lie within half a year of it."""
    shared = [tie.date for tie in calendar.ties] or list(calendar.dates)
    named = sorted(found for t in shared if not t.value[:4].isdigit() and (found := month_day(t)))
    middle = named[len(named) // 2] if named else (7, 1)
    return day_of(year, *middle) or date(year, middle[0], 28)


def _nearest(anchor: date, month: int, day: int) -> date | None:
    days = [found for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (found := day_of(year, month, day))]
    return min(days, key=lambda found: (abs((found - anchor).days), found), default=None)


def _fitting(
    calendar: StoryCalendar, id: str, clues: Clues, placed: Mapping[TimeExpression, date], ties: Sequence[Tie]
) -> Days | None:  # fmt: skip
    """The days that fit one article; None where nothing ties it to the calendar (a bare date of its own does not: it may
    lie months away)."""
    spans = [_around(placed[tie.date], tie.clue.ahead, 6) for tie in ties if tie.clue.time.span.article == id]
    week_ties = [tie for tie in calendar.week_ties if tie.week.span.article == id and tie.date in placed]
    own = [t for t in clues.dates if t in placed and not t.value[:4].isdigit()]
    dateline = placed.get(clues.dateline) if clues.dateline else None
    if not spans and not week_ties and dateline is None:
        return None
    spans += [_around(placed[t], t.tense != "past", _WINDOW) if t.tense != "unknown" else _both(placed[t]) for t in own]
    if dateline:
        spans.append((dateline, dateline + timedelta(days=_WIRE)))
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
