"""Days of a story whose year nothing tells: put in a year of their own while they are compared, shown without it.

The Gregorian calendar repeats after 400 years, weekdays and leap years alike. So a possible year of the story, 400 years on, has its
weekdays and can be mistaken for no year that a text names.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rashomon.model.dossier import CalendarEntry, PlanState, TimelineEntry
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.chronology.stretch import Days, Stretch
from rashomon.text.timex import days_of, interval_of

_CYCLE = 400
"""Years after which the calendar is the same to the weekday."""
_ANY = 2392
"""A leap year where no article's days say which years are possible."""
_FIRST = 2350
"""No news names a day from this year on."""
_OPEN = "XXXX-"


@dataclass(frozen=True, slots=True)
class OpenYear:
    """The year in which a story's days without a year are put, and there the first and last day on which one of its articles can have
    been written (None where that is unknown)."""

    year: int
    written: Days = (None, None)

    def placed(self, time: Time) -> Time:
        """The time in that year where it names day or week but no year; the same time where it does not."""
        if time.earliest or time.latest or not time.value.startswith(_OPEN) or time.type not in {"DATE", "TIME"}:
            return time
        values = [f"{year}{time.value[4:]}" for year in (self.year, self.year - 1, self.year + 1)]
        fitting = [value for value in values if _names_a_day(value)]
        if not fitting:
            return time
        first = self.written[0]
        earliest, latest = interval_of(min(fitting, key=lambda v: _apart(v, first)) if first else fitting[0])
        return replace(time, earliest=earliest, latest=latest)


def open_years(publications: Mapping[str, Publication]) -> dict[str, OpenYear | None]:
    """For each article the year for its days without one; None for all where one of the story is dated, which dates the story."""
    if any(p.day or p.earliest for p in publications.values()):
        return dict.fromkeys(publications)
    years = [{int(day[:4]) for day in p.candidates} for p in publications.values() if p.candidates]
    shared = set.intersection(*years) if years else set()
    if not shared:
        return dict.fromkeys(publications, OpenYear(_ANY))
    return {id: _article_in(min(shared), p.candidates) for id, p in publications.items()}


def _article_in(year: int, candidates: Sequence[str]) -> OpenYear:
    there = year + _CYCLE
    days = sorted(f"{there}{day[4:]}" for day in candidates if int(day[:4]) == year)
    return OpenYear(there, (days[0], days[-1])) if days else OpenYear(there)


def comparable(stretch: Stretch, day: Days) -> Days:
    """The day of writing, as far as it can be compared with the time: nothing is known of an open year beside a named one."""
    if day[0] is None or (int(day[0][:4]) < _FIRST) == (int(stretch.earliest[:4]) < _FIRST):
        return day
    return None, None


def _names_a_day(value: str) -> bool:
    days = days_of(value)
    return days is not None and (days[1] - days[0]).days < _WEEK


_WEEK = 7
"""Days from which a stretch names no day any more ("next week", "in March"). By reason."""


def _apart(value: str, written: str) -> int:
    days = days_of(value)
    assert days is not None
    return abs((days[0] - date.fromisoformat(written)).days)


def timeline_shown(entries: Iterable[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """Each entry with its days, or with what is known of them where their year is open."""
    return tuple(replace(e, earliest=None, latest=None, value=v) if (v := _shown(e)) else e for e in entries)


def calendar_shown(entries: Iterable[CalendarEntry]) -> tuple[CalendarEntry, ...]:
    """The same of plans and of what each account said of them."""
    shown = (replace(e, history=tuple(_state(state) for state in e.history)) for e in entries)
    return tuple(replace(e, earliest=None, latest=None, value=v) if (v := _shown(e)) else e for e in shown)


def _state(state: PlanState) -> PlanState:
    value = _shown(state)
    return replace(state, earliest=None, latest=None, value=value) if value else state


def _shown(entry: TimelineEntry | CalendarEntry | PlanState) -> str | None:
    """The TIMEX3 value, or two of them with a stroke between; None where the year is known, or there is no day."""
    if not entry.earliest or not entry.latest or int(entry.earliest[:4]) < _FIRST:
        return None
    first, last = (f"XXXX{end[4:]}" for end in (entry.earliest, entry.latest))
    return first if first == last else f"{first}/{last}"
