"""The calendar of a story: which dates its articles name, and which expressions speak of the same day."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rashomon.model.article import Article
from rashomon.model.times import Publication, TimeExpression
from rashomon.stages.compare.publication.clues import (
    Clue,
    Clues,
    NearClue,
    WeekdayClue,
    is_weekday,
    iso_weekday,
    month_day,
)
from rashomon.stages.compare.publication.links import THRESHOLD, Place, Rarity, linked, place
from rashomon.stages.compare.publication.reading import clues_of, placed_weekday
from rashomon.stages.compare.publication.stated import iso_day
from rashomon.text.calendar import add_days
from rashomon.text.dateline import agency_dateline, date_line
from rashomon.text.surroundings import sentence_around

_DEADLINE = re.compile(r"\b(?:by|until|till|before|after|since|through)(?: the)? $", re.IGNORECASE)
"""Before a date on which nothing happens: "service should be back by Dec. 31"."""
_BESIDE = 8
"""Characters up to which a weekday and a date are one day: "Thursday (Dec. 11)"."""
_MOST_DATES = 60
"""So many dates of a story are tied to other articles' weekdays."""
_MOST_PLACES = 400
"""So many weekdays of a story are looked at for each of these dates."""


@dataclass(frozen=True, slots=True)
class Tie:
    """An undated article's bare weekday (or "tomorrow") and another article's date that speak of one event."""

    clue: Clue
    date: TimeExpression
    weight: float
    """Of the words they share."""

    @property
    def article(self) -> str:
        """The undated article."""
        return self.clue.time.span.article


@dataclass(frozen=True, slots=True)
class WeekTie:
    """An undated article's "next week" and a date of the same article that falls into it."""

    week: TimeExpression
    steps: int
    date: TimeExpression


@dataclass(frozen=True, slots=True)
class StoryCalendar:
    """Everything from which the undated articles of a story are dated."""

    undated: Mapping[str, Clues]
    stated: Mapping[str, date]
    ties: tuple[Tie, ...]
    week_ties: tuple[WeekTie, ...]
    dates: tuple[TimeExpression, ...]

    @property
    def not_before(self) -> date | None:
        """A year before the latest day that any of its undated articles tells of: accounts of one story are not further apart."""
        told = [clues.not_before for clues in self.undated.values() if clues.not_before]
        return add_days(max(told), -366) if told else None


def calendar_of(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]],
    stated: Mapping[str, Publication], as_of: str | None, rarity: Rarity,
) -> StoryCalendar:  # fmt: skip
    """Read the story's calendar."""
    undated = {id: clues_of(articles[id], times.get(id, ()), as_of) for id in sorted(articles) if id not in stated}
    days = {id: day for id, found in sorted(stated.items()) if (day := iso_day(found.day))}
    dates = [t for clues in undated.values() for t in clues.dates]
    for id in days:
        dates += _named_days(articles[id], times.get(id, ()))
    dates += [found for id in days for t in times.get(id, ()) if (found := placed_weekday(articles[id], t, days[id]))]
    happen = [t for t in dates if not _is_deadline(articles[t.span.article].text, t)]
    named = [place(articles[t.span.article], t) for t in happen[:_MOST_DATES]]
    return StoryCalendar(undated, days, tuple(_ties(articles, undated, named, rarity)),
                         tuple(_week_ties(articles, undated, rarity)), tuple(dates))  # fmt: skip


def _named_days(article: Article, times: tuple[TimeExpression, ...]) -> list[TimeExpression]:
    """The days that a dated article names, but for the one in its dateline, which is no day of an event."""
    own = (date_line(article.text, times), agency_dateline(article.text, times))
    return [t for t in times if t.type in ("DATE", "TIME") and month_day(t) and not t.shift and t not in own]


def _ties(articles: Mapping[str, Article], undated: Mapping[str, Clues], named: Sequence[Place], rarity: Rarity) -> list[Tie]:
    clues = [c for found in undated.values() for c in found.tied][:_MOST_PLACES]
    by_place = {place(articles[c.time.span.article], c.time): c for c in clues}
    day = {p: _day(c) for p, c in by_place.items()}
    by_article: dict[str, list[Place]] = {}
    for p in by_place:
        by_article.setdefault(p.article, []).append(p)
    ties = []
    for one in named:
        past = [p for p in by_article.get(one.article, ()) if not _is_ahead(by_place[p])]
        for id, others in by_article.items():
            there, weight = (linked(one, others, rarity, day) if id != one.article else None) or (one, 0.0)
            if there is one or not _agrees(by_place[there], one):
                continue
            clue = by_place[there]
            # What the account that names the date tells of a day of its own ("died yesterday") is not what it names the date for.
            told = not _is_ahead(clue) and any(rarity.weight(p.words & there.words) >= weight for p in past)
            if not told and not _contradicts(articles[one.article].text, clue, one.time, undated.get(one.article)):
                ties.append(Tie(clue, one.time, weight))
    return ties


def _is_ahead(clue: Clue) -> bool:
    return clue.ahead if isinstance(clue, WeekdayClue) else clue.shift > 0


def _day(clue: Clue) -> tuple[bool, int]:
    return (True, clue.weekday) if isinstance(clue, WeekdayClue) else (False, clue.shift)


def _agrees(clue: Clue, one: Place) -> bool:
    """Whether the weekday is that of a date that has one; whether what is being done "now" is what was done then."""
    if isinstance(clue, NearClue):
        return clue.doing is None or clue.doing in one.words
    return not is_weekday(one.time) or iso_weekday(one.time) == clue.weekday


def _is_deadline(text: str, t: TimeExpression) -> bool:
    return _DEADLINE.search(text, max(0, t.span.start - 12), t.span.start) is not None


def _contradicts(text: str, clue: Clue, date: TimeExpression, own: Clues | None) -> bool:
    """Whether the undated account that names the date tells the weekday apart from it: of the weekday in the past and of the date
    as ahead ("was named on Friday; the awards are on Feb. 22"), or both in one sentence ("died Thursday after a heart attack on
    Dec. 2")."""
    same = [c for c in own.weekdays if c.weekday == clue.weekday] if own and isinstance(clue, WeekdayClue) else []
    if date.tense == "future" and not all(c.ahead for c in same):
        return True
    first, last = sentence_around(text, date.span.start, date.span.end)
    beside = [c.time.span for c in same if first <= c.time.span.start < last]
    return any(max(span.start - date.span.end, date.span.start - span.end) > _BESIDE for span in beside)


def _week_ties(articles: Mapping[str, Article], undated: Mapping[str, Clues], rarity: Rarity) -> list[WeekTie]:
    ties = []
    for id, clues in undated.items():
        for week in clues.weeks:
            here = place(articles[id], week)
            steps = week.shift[0][1]
            for t in clues.dates:
                there = place(articles[id], t)
                agrees = (t.tense != "past") if steps > 0 else (t.tense == "past") if steps < 0 else True
                if agrees and rarity.weight(here.words & there.words) >= THRESHOLD:
                    ties.append(WeekTie(week, steps, t))
    return ties
