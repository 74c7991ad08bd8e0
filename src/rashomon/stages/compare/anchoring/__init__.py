"""Time expressions on the calendar."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import date

from rashomon.model.article import Article
from rashomon.model.times import Publication, Time, TimeExpression
from rashomon.stages.compare.anchoring.kind import is_narrative
from rashomon.stages.compare.anchoring.neighbours import beside, ended, in_passing, is_elsewhere, named_behind
from rashomon.stages.compare.anchoring.reference import Reference
from rashomon.stages.compare.anchoring.resolve import Reader
from rashomon.stages.compare.anchoring.stretches import Ends, closing, ends_of
from rashomon.text.dateline import date_line
from rashomon.text.timex import interval_of

__all__ = ["anchor_times"]

_CANDIDATES = 12
"""So many possible days of publication are tried; beyond that the times stay open."""
_APART = 62
"""Days over which the readings from several candidate days may spread and still be given as one interval."""


def anchor_times(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]],
    publications: Mapping[str, Publication],
) -> dict[str, tuple[Time, ...]]:  # fmt: skip
    """Each article's times, one for one with its expressions, in the same order.

    An article whose day of publication is undecided is read from every day that fits; what all of these days agree on
    is given, the rest stays underspecified with the interval that they span.
    """
    return {id: _anchored(articles[id], found, publications[id]) for id, found in times.items()}


def _anchored(article: Article, times: tuple[TimeExpression, ...], publication: Publication) -> tuple[Time, ...]:
    times = tuple(_as_dated(t, publication) for t in times)
    line = date_line(article.text, times)
    own = line is not None and line.value[:10] != publication.day
    days = [date.fromisoformat(line.value[:10])] if line and own else _days(publication)
    readings = [_read(article, times, day, line is not None, _updated(publication, day)) for day in days]
    return tuple(_time(t, [reading[i] for reading in readings]) for i, t in enumerate(times))


def _as_dated(t: TimeExpression, publication: Publication) -> TimeExpression:
    """The date line, with the one of its two days ("9/10/2013") that the article was found to be of."""
    if publication.day is None or not t.value.endswith("-XX-XX"):
        return t
    states = any(ground.code == "stated-in-text" and ground.evidence == t.span for ground in publication.grounds)
    return replace(t, value=publication.day) if states else t


def _days(publication: Publication) -> list[date | None]:
    """The days to read from: the one decided; for a page that was stamped later than it was written, the one on which it was."""
    earlier = publication.candidates if publication.basis == "stated" else ()
    named = earlier or ([publication.day] if publication.day else publication.candidates[:_CANDIDATES])
    return [date.fromisoformat(day) for day in named] or [None]


def _updated(publication: Publication, day: date | None) -> date | None:
    """The day of an update of what was published on that day."""
    if day is None or publication.day != day.isoformat() or not publication.latest or publication.latest == publication.day:
        return None
    return date.fromisoformat(publication.latest)


Read = tuple[str, str, Ends]
"""Value, code of what it rests on, first and last day."""


def _read(
    article: Article, times: tuple[TimeExpression, ...], day: date | None, dated: bool, updated: date | None
) -> list[Read]:
    reader = Reader(day, Reference(not dated and is_narrative(times, day), day), updated)
    found: list[Read] = []
    for i, t in enumerate(times):
        other = closing(article.text, times, i) or beside(article.text, times, i)
        lent = reader.resolve(other)[0] if other else None
        behind = None if other else named_behind(article.text, times, i)
        if behind:
            reader.reference.remember(behind, reader.resolve(behind)[0])
        before = reader.reference.previous
        value, code = reader.read(t, lent, in_passing(article.text, t))
        if i and is_elsewhere(article.text, times, i):
            reader.reference.previous = before
        if i and t.type == "TIME":
            value = ended(article.text, times, i, found[-1][0], value)
        ends = ends_of(t, value, None if reader.reference.narrative else day, lent)
        found.append((value, code, ends or interval_of(value, t.mod)))
    return found


def _time(t: TimeExpression, readings: Sequence[Read]) -> Time:
    values = {value for value, _, _ in readings}
    value, grounds = readings[0][:2] if len(values) == 1 else _without_year(values) or (t.value, "underspecified")
    earliest, latest = _hull(sorted({ends for _, _, ends in readings}, key=str))
    zone = next((_zone(n) for name, n in t.shift if name == "utc-offset"), "")
    if zone and earliest and latest and "T" in earliest:
        earliest, latest = earliest + zone, latest + zone
    return Time(t.span, t.type, value, earliest, latest, grounds)


def _without_year(values: Set[str]) -> tuple[str, str] | None:
    """The one value that they are but for the year, and the code for that; None where they differ in more."""
    rest = {value[4:] for value in values}
    dated = len(rest) == 1 and all(value[:4].isdigit() and value[4:5] == "-" for value in values)
    return (f"XXXX{rest.pop()}", "year-open") if dated else None


def _zone(minutes: int) -> str:
    """Minutes east of UTC as ISO 8601 has them: Z, +05:30."""
    if minutes == 0:
        return "Z"
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"


def _hull(ends: Sequence[tuple[str | None, str | None]]) -> tuple[str | None, str | None]:
    """First and last day of all these intervals; None where one is open, or where they lie years apart."""
    firsts, lasts = [first for first, _ in ends], [last for _, last in ends]
    if len(ends) == 1:
        return ends[0]
    if None in firsts or None in lasts:
        return None, None
    earliest, latest = min(f for f in firsts if f), max(last for last in lasts if last)
    apart = date.fromisoformat(latest[:10]) - date.fromisoformat(earliest[:10])
    return (earliest, latest) if apart.days <= _APART else (None, None)
