"""Date lines in figures that may be two days, "Posted: 9/10/2013": which of the two the rest of the story speaks for."""

from collections.abc import Mapping, Sequence
from datetime import date

from rashomon.model.article import Article
from rashomon.model.times import DateGround, Publication, TimeExpression
from rashomon.stages.compare.publication.clues import Clues, month_day
from rashomon.stages.compare.publication.reading import clues_of
from rashomon.stages.compare.publication.stated import iso_day
from rashomon.text.calendar import day_of
from rashomon.text.dateline import open_date_line
from rashomon.text.numeric_dates import numeric_days

_NEAR = 10
"""Days from what else is dated to the reading that is taken; the other one must be twice as far. Set by reason: accounts of one
event lie days apart, the two readings a month or more."""


def read_in_figures(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]], known: Mapping[str, Publication], as_of: str | None
) -> dict[str, Publication]:
    """The publications of the accounts without one whose date line is one of two days."""
    dated = {day for found in known.values() if (day := iso_day(found.day))}
    lines = {id: open_date_line(article.text, times.get(id, ())) for id, article in sorted(articles.items()) if id not in known}
    found = ((id, line, _day(clues_of(articles[id], times[id], as_of), line, sorted(dated))) for id, line in lines.items() if line)
    return {id: _published(id, line, *day) for id, line, day in found if day}


def _day(clues: Clues, line: TimeExpression, dated: Sequence[date]) -> tuple[date, str | None] | None:
    """The day, and the code of what it was chosen by where that is not the account itself: what other accounts state, the dates
    that the account names, its weekdays."""
    readings = numeric_days(line.span.of(clues.article.text))
    readings = [day for day in readings if clues.not_after is None or day <= clues.not_after]
    named = [there for t in clues.dates if (there := _in_year(t, readings))]
    fitting = [day for day in readings if day.isoweekday() in clues.week_days]
    for days, code in ((dated, "nearest-dated-article"), (named, None)):
        if nearest := _nearest(readings, days):
            return nearest, code
    return (fitting[0], None) if len(fitting) == 1 else None


def _in_year(t: TimeExpression, readings: Sequence[date]) -> date | None:
    """The day of a month that the account names, in the year of its date line."""
    named = month_day(t)
    return day_of(readings[0].year, *named) if named and readings and not t.value[:4].isdigit() else None


def _nearest(readings: Sequence[date], days: Sequence[date]) -> date | None:
    """The reading that lies near to one of these days, if the other is clearly further away from all of them."""
    gaps = sorted((min(abs((day - other).days) for other in days), day) for day in readings if days)
    if not gaps or gaps[0][0] > _NEAR:
        return None
    return gaps[0][1] if len(gaps) == 1 or gaps[1][0] > 2 * _NEAR else None


def _published(id: str, line: TimeExpression, day: date, code: str | None) -> Publication:
    iso = day.isoformat()
    grounds = (DateGround("stated-in-text", line.span), *((DateGround(code, None),) if code else ()))
    return Publication(id, "stated", iso, iso, iso, grounds, (iso,))
