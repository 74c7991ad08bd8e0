"""When each article of a story was published, as far as the story's own calendar tells."""

from collections.abc import Mapping, Sequence, Set
from datetime import date
from functools import cache

from rashomon.model.article import Article
from rashomon.model.options import Options
from rashomon.model.times import DateGround, Publication, TimeExpression
from rashomon.stages.compare.publication.agreement import Words, doubts_of, of_most, told_by, words_of
from rashomon.stages.compare.publication.clues import Clues, NearClue, is_weekday, month_day
from rashomon.stages.compare.publication.companions import Dated, date_beside
from rashomon.stages.compare.publication.in_figures import read_in_figures
from rashomon.stages.compare.publication.solve import Days, Solution, solutions
from rashomon.stages.compare.publication.stale import reread
from rashomon.stages.compare.publication.stated import stated
from rashomon.stages.compare.publication.story import StoryCalendar, calendar_of

__all__ = ["date_articles"]

_MOST_CANDIDATES = 24
"""So many days are listed; more is as good as unknown."""
_MOST_READ = 50
"""So many articles tell how rare a word is in their story."""
_STORY = 60
"""Days from a dated article of the story within which an undated one is looked for."""
_MOST_DAYS = 31
"""An interval longer than a month is not given as an inferred date."""


def date_articles(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]], options: Options
) -> dict[str, Publication]:
    """A publication for every article: stated, inferred with its grounds, or unknown.

    What no article states is inferred over the whole story. Bare weekdays, "next week", and month and day without a year each
    bound the day of writing; expressions of different articles that speak of one event must name one day, which makes a
    month and day a certain weekday and so leaves few years. Of these the last one up to `options.as_of` (or the day the
    article was captured) is taken; without such a bound the year stays open and `candidates` lists the days that fit.
    The result is a function of the set of articles.
    """
    known = {id: found for id in sorted(articles) if (found := stated(articles[id], times.get(id, ())))}
    known |= read_in_figures(articles, times, known, options.as_of)
    words = cache(lambda: words_of([articles[id] for id in sorted(articles)][:_MOST_READ]))
    known = reread(articles, times, known, words)
    if len(known) == len(articles):
        return known
    calendar = calendar_of(articles, times, known, options.as_of, words().rarity)
    beside = _beside(articles, times, calendar, words())
    fits = solutions(calendar) if len(beside) < len(calendar.undated) else []
    return {id: known.get(id) or beside.get(id) or _inferred(id, calendar, fits) for id in sorted(articles)}


def _beside(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]], calendar: StoryCalendar, words: Words
) -> dict[str, Publication]:
    """The undated accounts that the dated ones of the story date."""
    if not calendar.stated:
        return {}
    days = calendar.stated
    doubts = doubts_of(days.values())
    others = [told for id in of_most(days) for told in told_by(articles[id], times.get(id, ()), days[id], doubts)]
    found = {id: date_beside(clues, others, tuple(days.values()), words) for id, clues in calendar.undated.items()}
    told = frozenset(t for id in articles for t in times.get(id, ()))
    return {id: _published(id, dated, told) for id, dated in found.items() if dated}


def _published(id: str, dated: Dated, told: Set[TimeExpression]) -> Publication:
    """What the dated accounts make of an undated one, with both ends of every tie that are words of time: the "have" of what "has been
    done" shows nothing."""
    days = sorted(dated.days)
    spans = {t.span: _code(t) for clue, other in dated.ties for t in (clue.time, other) if t in told}
    grounds = (*(DateGround(spans[span], span) for span in sorted(spans)), DateGround("nearest-dated-article", None))
    day = days[0].isoformat() if len(days) == 1 else None
    return Publication(id, "inferred", day, days[0].isoformat(), days[-1].isoformat(), grounds, tuple(d.isoformat() for d in days))


def _code(t: TimeExpression) -> str:
    if "WXX" in t.value:
        return "weekday-of-date"
    return "month-and-day" if month_day(t) else "near-date"


def _inferred(id: str, calendar: StoryCalendar, fits: Sequence[Solution]) -> Publication:
    """From the years in which the story's calendar holds together; `fits`, in order."""
    clues = calendar.undated[id]
    has_week = any(week.week.span.article == id for week in calendar.week_ties)
    tied = [solution for solution in fits if id in solution.days]
    if not tied or (calendar.stated and clues.dateline is None and not has_week):
        return _unknown(id, clues)
    grounds = _grounds(id, clues, calendar)
    if calendar.stated:
        tied = [min(tied, key=lambda solution: (_distance(solution.days[id], calendar), solution.year))]
        if _distance(tied[0].days[id], calendar) > _STORY:
            return _unknown(id, clues)
        grounds = (*grounds, DateGround("nearest-dated-article", None))
    if len(tied) == 1:
        return _of_days(id, tied[0].days[id], clues, grounds)
    if clues.not_after is not None and _weekday_known(calendar):
        return _of_days(id, tied[-1].days[id], clues, (*grounds, DateGround("latest-year-before-capture", None)))
    days = {day for solution in tied for day in _likely(solution.days[id], clues)[0]}
    few = sorted(days) if len(days) <= _MOST_CANDIDATES else []
    return Publication(id, "unknown", None, None, None, grounds, tuple(d.isoformat() for d in few))


def _unknown(id: str, clues: Clues) -> Publication:
    return Publication(id, "unknown", None, None, clues.not_after.isoformat() if clues.not_after else None)


def _of_days(id: str, days: Days, clues: Clues, grounds: tuple[DateGround, ...]) -> Publication:
    """One of these days of one year; the interval alone where they are too many."""
    first, last = min(days), max(days)
    if (last - first).days >= _MOST_DAYS:
        return Publication(id, "unknown", None, first.isoformat(), last.isoformat(), grounds)
    likely, clear = _likely(days, clues)
    day = likely[0].isoformat() if clear else None
    candidates = tuple(d.isoformat() for d in sorted(days)[:_MOST_CANDIDATES])
    return Publication(id, "inferred", day, first.isoformat(), last.isoformat(), grounds, candidates)


def _distance(days: Days, calendar: StoryCalendar) -> int:
    """Days between these and the nearest dated article of the story."""
    return min(abs((day - stated).days) for day in days for stated in calendar.stated.values())


def _likely(days: Days, clues: Clues) -> tuple[list[date], bool]:
    """The days to name, and whether one of them is decided: the only one, or of two the one that the article says it speaks of."""
    if clues.report_day:
        reported = sorted(day for day in days if day.isoweekday() == clues.report_day.weekday)
        if reported:
            return reported, len(days) == 1 or (len(reported) == 1 and len(days) <= 2 and clues.says_when)
    return sorted(days), len(days) == 1


def _weekday_known(calendar: StoryCalendar) -> bool:
    """Whether some date of the story has a weekday, so that not just any year fits."""
    return bool(calendar.ties) or any(
        name == "on-weekday" or t.value[:4].isdigit() for t in calendar.dates for name, _ in (*t.shift, ("", 0))
    )  # fmt: skip


def _grounds(id: str, clues: Clues, calendar: StoryCalendar) -> tuple[DateGround, ...]:
    """The clues that the day rests on, in reading order, those of other articles last."""
    own: set[tuple[str, int, int, str]] = set()
    other: set[tuple[str, int, int, str]] = set()

    def add(code: str, t: TimeExpression) -> None:
        (own if t.span.article == id else other).add((t.span.article, t.span.start, t.span.end, code))

    if clues.report_day:
        add("reported-weekday", clues.report_day.time)
    for t in clues.dates:
        add("dateline" if t == clues.dateline else "month-and-day", t)
    for week in calendar.week_ties:
        if week.week.span.article == id:
            add("week-of-date", week.week)
    mine = set(clues.dates) | {tie.date for tie in calendar.ties if tie.clue.time.span.article == id}
    for tie in calendar.ties:
        if tie.date in mine:
            add("near-date" if isinstance(tie.clue, NearClue) else "weekday-of-date", tie.clue.time)
            add("weekday-of-date" if is_weekday(tie.date) else "month-and-day", tie.date)
    spans = {t.span: t.span for t in (*clues.dates, *(c.time for c in clues.weekdays), *calendar.dates)}
    spans |= {tie.clue.time.span: tie.clue.time.span for tie in calendar.ties}
    spans |= {tie.week.span: tie.week.span for tie in calendar.week_ties}
    by_place = {(s.article, s.start, s.end): s for s in spans}
    return tuple(DateGround(code, by_place[(article, start, end)]) for article, start, end, code in (*sorted(own), *sorted(other)))
