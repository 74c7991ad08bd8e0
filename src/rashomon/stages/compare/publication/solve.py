"""Days of writing that fit all clues of a story at once, for each year that its dates may lie in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.publication.clues import Clues, NearClue, WeekdayClue, around_week, fits_week, month_day
from rashomon.stages.compare.publication.story import StoryCalendar, Tie
from rashomon.text.calendar import day_of, in_range, nearest_day

_FIRST_YEAR, _LAST_YEAR = 1990, 2049
"""Years tried where nothing bounds them: the time of electronic news; no clock says where it ends."""
_WINDOW = 120
"""Days that an article may lie from a bare month and day that it names: beyond that news adds the year."""

_WIRE = 1
"""Days from the dateline of a wire report to its publication: none or one (six and seven of the Xinhua reports of TempEval-3)."""
_FAILING = 0.5
"""Ties that may fail for each that holds."""

_EVEN = 1e-6
_NEAR = 6
"""Days over which one set of ties can hold."""
_HALF = 0.5
"""Share of the ties' weight that must hold on the days given."""
_MONTH = 31
"""Days of a story over which a lone tie tells nothing: eight of the nine wrong intervals on the stories of AQUAINT rested on one."""
_RIVAL = 0.8
"""Share of that weight with which other days leave the matter undecided."""

Days = frozenset[date]
Window = tuple[date, date]


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
    ties = tuple(tie for tie in calendar.ties if tie.date in placed and _holds(tie, placed[tie.date]))
    days = {id: _fitting(calendar, id, clues, placed, ties) for id, clues in calendar.undated.items()}
    return Solution(year, {id: fits for id, fits in days.items() if fits}, ties)


def _holds(tie: Tie, day: date) -> bool:
    return isinstance(tie.clue, NearClue) or day.isoweekday() == tie.clue.weekday


def _years(calendar: StoryCalendar, bound: date | None) -> range:
    if calendar.stated:
        first, last = min(calendar.stated.values()).year, max(calendar.stated.values()).year
        return range(max(date.min.year, first - 1), min(date.max.year, last + 1) + 1)
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
            year_told = int(t.value[:4])
            own = day_of(year_told, *named) if in_range(year_told) else None
        else:
            own = nearest_day(calendar.stated.get(t.span.article, center), *named)
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


def _fitting(
    calendar: StoryCalendar, id: str, clues: Clues, placed: Mapping[TimeExpression, date], ties: Sequence[Tie]
) -> Days | None:  # fmt: skip
    """The days that fit one article; None where nothing ties it to the calendar (a bare date of its own does not: it may
    lie months away)."""
    tied = [(tie, _window(tie, placed[tie.date])) for tie in ties if tie.article == id]
    week_ties = [tie for tie in calendar.week_ties if tie.week.span.article == id and tie.date in placed]
    own = [t for t in clues.dates if t in placed and not t.value[:4].isdigit()]
    dateline = placed.get(clues.dateline) if clues.dateline else None
    if not tied and not week_ties and dateline is None:
        return None
    spans = [_around(placed[t], t.tense != "past", _WINDOW) if t.tense != "unknown" else _both(placed[t]) for t in own]
    if dateline:
        spans.append((dateline, dateline + timedelta(days=_WIRE)))
    if tied:
        spans.append((min(first for _, (first, _) in tied), max(last for _, (_, last) in tied)))
    weeks = [(placed[tie.date], tie.steps) for tie in week_ties]
    spans += [around_week(*week) for week in weeks]
    days = [
        day for day in _common(spans)
        if _bounded(day, calendar, clues) and all(fits_week(day, there, steps) for there, steps in weeks)
    ]  # fmt: skip
    if not tied:
        return frozenset(days)
    lone = _lone(tied) and (_lasts(calendar) or _is_said(tied))
    return None if lone else _best(days, tied)


def _common(spans: Sequence[Window]) -> Iterator[date]:
    """The days that lie in all of these."""
    first, last = max(first for first, _ in spans), min(last for _, last in spans)
    return (first + timedelta(days=n) for n in range(max(0, (last - first).days + 1)))


def _bounded(day: date, calendar: StoryCalendar, clues: Clues) -> bool:
    """Whether an article can be of that day, as far as its own weekdays and what is known of it and its story go."""
    if day.isoweekday() not in clues.week_days or (clues.not_after is not None and day > clues.not_after):
        return False
    return all(bound is None or bound <= day for bound in (clues.not_before, calendar.not_before))


def _is_said(tied: Sequence[tuple[Tie, Window]]) -> bool:
    """Whether the weekday only tells when something was said."""
    return all(isinstance(tie.clue, WeekdayClue) and tie.clue.reported for tie, _ in tied)


def _lone(tied: Sequence[tuple[Tie, Window]]) -> bool:
    """Whether one expression tied to one article is all there is."""
    return len({tie.clue.time for tie, _ in tied}) == 1 and len({tie.date.span.article for tie, _ in tied}) == 1


def _lasts(calendar: StoryCalendar) -> bool:
    """Whether the story goes on so long that some date in it fits nearly any weekday."""
    days = sorted(calendar.stated.values())
    return bool(days) and (days[-1] - days[0]).days > _MONTH


def _window(tie: Tie, day: date) -> Window:
    if isinstance(tie.clue, NearClue):
        written = day - timedelta(days=tie.clue.shift)
        return written, written
    return _around(day, tie.clue.ahead, 6)


def _best(days: Sequence[date], tied: Sequence[tuple[Tie, Window]]) -> Days | None:
    """The days on which most ties hold, by weight, each expression counted once; None where other days come close.

    An event that was put off is told of two days: the ties to one of them must fail.
    """
    scores = {day: _weight(tie for tie, (first, last) in tied if first <= day <= last) for day in days}
    most = max(scores.values(), default=0.0)
    best = frozenset(day for day, score in scores.items() if score >= most - _EVEN)
    apart = [scores[day] for day in days if all(abs((day - other).days) > _NEAR for other in best)]
    spread = bool(best) and (max(best) - min(best)).days > _NEAR
    clear = most > _HALF * _weight(tie for tie, _ in tied) and not spread and max(apart, default=0.0) <= _RIVAL * most
    return best if clear else None


def _weight(ties: Iterable[Tie]) -> float:
    heaviest: dict[TimeExpression, float] = {}
    for tie in ties:
        heaviest[tie.clue.time] = max(tie.weight, heaviest.get(tie.clue.time, 0.0))
    return sum(heaviest[clue] for clue in sorted(heaviest, key=lambda t: t.span))


def _around(day: date, ahead: bool, reach: int) -> Window:
    return (day - timedelta(days=reach), day) if ahead else (day, day + timedelta(days=reach))


def _both(day: date) -> Window:
    return day - timedelta(days=_WINDOW), day + timedelta(days=_WINDOW)
