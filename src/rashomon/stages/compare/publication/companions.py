"""The day of an undated account from the accounts of its story that have one.

Accounts of one story tell the same things of the same days. From every day near those of the dated accounts the undated one's
"Friday", "tomorrow", "today" stand for certain days; the day of writing is the one from which most of what it tells is told of these
days by the others, too. That weighs all its expressions together: what two accounts use of two days is decided by the rest.

Chosen on the dated articles of five invented stories and of 27 stories that PolNeAR and AQUAINT make, each hidden in turn.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rashomon.model.article import Article
from rashomon.model.times import TimeExpression
from rashomon.stages.compare.publication.clues import Clue, Clues, NearClue, WeekdayClue, month_day
from rashomon.stages.compare.publication.links import Place, Rarity, place, rarity_of
from rashomon.stages.compare.publication.reading import clues_of
from rashomon.text.calendar import day_of
from rashomon.text.dateline import agency_dateline, date_line
from rashomon.text.terms import stem

_BEFORE, _AFTER = 3, 14
"""Days before the first and after the last dated account within which an undated one is looked for."""
_SINGLE = 0.5
"""What one shared word weighs where nothing else is shared. Set by reason."""
_LEAST = 0.3
"""Least weight of the words that two expressions share."""
Doubts = tuple[float, float]
"""How surely a weekday told in the past lies ahead ("a concert on Saturday was still planned"), and one that the verb in the past has
to itself."""
_DOUBTS: Doubts = (0.7, 0.3)
"""With 1 and .5, of 259 dated accounts of ECB+ and GVC hidden in turn 105 were given rightly and 27 wrongly; so 116 and 22."""
_DOUBTS_LONG: Doubts = (1.0, 0.5)
"""Those of a story of more than a month, where each weekday stands for many days: so it was chosen on the stories of AQUAINT."""
_OTHERS = 0.5
"""Share of its weight with which each further account counts that tells the same of that day."""
_ENOUGH, _LONE = 1.0, 1.5
"""Least weight of all that holds on a day, and of one expression alone."""
_ODD = 1.5
"""Weight against a day."""
_WIRE = 1
"""Days from the dateline of a wire report to its publication."""
_HALF = 0.5
"""Share of what could hold that must hold on one day."""
_CLEAR = 1.0
"""Weight by which a day must fall behind the best one not to be it as well: that of one rare word."""
_RIVAL, _RIVAL_LONG = 0.8, 0.4
"""Share of the best day's weight with which a day of another week leaves the matter open; in a story of more than a month each weekday
stands for many days."""
_LONG = 31
"""Days."""
_SPREAD = 6
"""Days over which those that may be it are given as an interval."""
_MOST, _MOST_ACCOUNTS = 60, 30
"""So many expressions of an account are compared, with so many accounts that have a day."""
_LAST, _REACH = date.max.toordinal(), 7
"""The calendar's last day, and the days that an expression may reach."""
_ORDINALS = frozenset(map(stem, "first second third fourth fifth sixth seventh eighth ninth tenth".split()))
_CLOCK = re.compile(r"T\d\d:\d\d")
_SMALL = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z][^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Words:
    """What words that two accounts share are worth."""

    rarity: Rarity
    small: frozenset[str]
    """Those that stand somewhere in small letters."""

    def weight(self, shared: frozenset[str]) -> float:
        """By how rare they are, a single one counted half; names alone tell of whom, not of what."""
        if not (shared & self.small or any(word[0].isdigit() for word in shared)):
            return 0.0
        return self.rarity.weight(shared) * (_SINGLE if len(shared) == 1 else 1.0)


def words_of(articles: Sequence[Article]) -> Words:
    """The words of a story."""
    small = frozenset(stem(word) for article in articles for word in _SMALL.findall(article.text[:60_000]))
    return Words(rarity_of(articles), small)


@dataclass(frozen=True, slots=True)
class Told:
    """What a dated account tells of one of these days."""

    place: Place
    days: Mapping[date, float]
    """Each with how surely it is that one."""


@dataclass(frozen=True, slots=True)
class Dated:
    """The days that may be an account's day of writing, and the expressions of it and of others that this rests on."""

    days: frozenset[date]
    ties: tuple[tuple[Clue, TimeExpression], ...]


def of_most(days: Mapping[str, date]) -> list[str]:
    """The dated accounts to compare with: all, or of many some from the first to the last day."""
    ids = sorted(days, key=lambda id: (days[id], id))
    return ids[:: -(-len(ids) // _MOST_ACCOUNTS)]


def doubts_of(stated: Collection[date]) -> Doubts:
    """The doubts that go with a story of these days."""
    return _DOUBTS_LONG if _lasts(stated) else _DOUBTS


def _lasts(stated: Collection[date]) -> bool:
    """Whether the story goes on for more than a month."""
    return (max(stated) - min(stated)).days > _LONG


def told_by(article: Article, times: Sequence[TimeExpression], written: date, doubts: Doubts) -> list[Told]:
    """What an account with a day tells of days, but for its dateline."""
    if not _REACH < written.toordinal() <= _LAST - _REACH:
        return []
    own = (date_line(article.text, times), agency_dateline(article.text, times))
    clues = clues_of(article, times, None)
    found = [Told(_place(article, clue.time), _days(clue, written, doubts))
             for clue in clues.compared if not _only_said(clue) and not _is_done(clue)]  # fmt: skip
    named = [(t, month_day(t)) for t in times if t.type in ("DATE", "TIME") and not t.shift and t not in own]
    near = [(t, _nearest(written, *day)) for t, day in named if day]
    return [*found, *(Told(_place(article, t), {day: 1.0}) for t, day in near if day)][:_MOST]


def date_beside(clues: Clues, others: Sequence[Told], stated: Sequence[date], words: Words) -> Dated | None:
    """The days that fit an undated account beside what others tell; None where they leave it open."""
    days, doubts = [day for day in _range(stated) if _possible(clues, day)], doubts_of(stated)
    held = {clue: found for clue in clues.compared[:_MOST] if (found := _held(clue, clues.article, others, words, days, doubts))}
    scores = {day: sum(found[day][0] for found in held.values() if day in found) - _odd(clues, day) for day in days}
    most = max(scores.values(), default=0.0)
    could = sum(max(weight for weight, _ in found.values()) for found in held.values())
    if most <= max(_ENOUGH, _HALF * could):
        return None
    fits = frozenset(day for day in days if scores[day] > most - min(_CLEAR, _HALF * most))
    best = min(day for day in fits if scores[day] == most)
    ties = tuple((clue, found[best][1]) for clue, found in held.items() if best in found)
    if (len(ties) == 1 and most < _LONE) or (max(fits) - min(fits)).days > _SPREAD:
        return None
    apart = max((scores[day] for day in days if all(abs((day - other).days) > _SPREAD for other in fits)), default=0.0)
    return Dated(fits, ties) if apart <= (_RIVAL_LONG if _lasts(stated) else _RIVAL) * most else None


def held_on(clues: Clues, others: Sequence[Told], words: Words, days: Sequence[date], doubts: Doubts) -> dict[date, tuple[float, int]]:
    """For each of these days of writing how much of what the account tells others tell of the same days, and by how many expressions."""
    held = [found for clue in clues.compared[:_MOST] if (found := _held(clue, clues.article, others, words, days, doubts))]
    return {day: (sum(found[day][0] for found in held if day in found), sum(day in found for found in held)) for day in days}


def _held(
    clue: Clue, article: Article, others: Sequence[Told], words: Words, days: Sequence[date], doubts: Doubts
) -> dict[date, tuple[float, TimeExpression]]:
    """For each day of writing on which the expression stands for a day that other accounts tell the same of: how much they
    share with it, and where most."""
    here = _place(article, clue.time)
    best: dict[tuple[date, str], tuple[float, TimeExpression]] = {}
    for told in others:
        shared = here.words & told.place.words
        weight = 0.0 if _another(here.words, told.place.words) else words.weight(shared)
        for day in days if weight >= _LEAST and _doing(clue) in shared | {None} else ():
            at = (day, told.place.article)
            meant = _days(clue, day, doubts).items()
            share = weight * max((sure * told.days[there] for there, sure in meant if there in told.days), default=0.0)
            if share > (best[at][0] if at in best else 0.0):
                best[at] = (share, told.place.time)
    by_day: dict[date, list[tuple[float, TimeExpression]]] = {}
    for (day, _), (share, where) in sorted(best.items()):
        by_day.setdefault(day, []).append((share, where))
    return {day: _together(found) for day, found in by_day.items()}


def _another(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each counts another: "a third body", "a fourth body"."""
    return bool(one & _ORDINALS and other & _ORDINALS) and not one & other & _ORDINALS


def _together(found: Sequence[tuple[float, TimeExpression]]) -> tuple[float, TimeExpression]:
    """The heaviest, and the others with a share of their weight, at most as much again."""
    most, where = max(found, key=lambda one: (one[0], one[1].span))
    rest = sum(weight for weight, _ in found) - most
    return most + min(most, _OTHERS * rest), where


def _place(article: Article, t: TimeExpression) -> Place:
    """The expression among the words of its clause; its clock time is one of them."""
    here = place(article, t)
    clock = _CLOCK.search(t.value)
    return replace(here, words=here.words | {clock.group()}) if clock else here


def _days(clue: Clue, written: date, doubts: Doubts) -> dict[date, float]:
    """The days that the expression may stand for, and how surely; a weekday that no tense places lies ahead or back."""
    if isinstance(clue, NearClue):
        return {written + timedelta(days=clue.shift): 1.0}
    gap = (clue.weekday - written.isoweekday()) % 7
    ahead, back = written + timedelta(days=gap), written - timedelta(days=(7 - gap) % 7)
    if clue.ahead:
        return {ahead: 1.0}
    doubt = doubts[1] if _is_firm(clue) else doubts[0] if clue.time.tense == "past" else 1.0
    return {ahead: doubt} | {back: 1.0}


def _is_firm(clue: WeekdayClue) -> bool:
    """Whether there is no doubt that the weekday lies ahead, or back."""
    return clue.ahead or clue.closely or clue.time.over


def _doing(clue: Clue) -> str | None:
    return clue.doing if isinstance(clue, NearClue) else None


def _is_done(clue: Clue) -> bool:
    """Whether it is a perfect without a time: a copy of the next day has it, too."""
    return clue.time.value == "PRESENT_REF"


def _only_said(clue: Clue) -> bool:
    return not isinstance(clue, NearClue) and clue.closely


def _odd(clues: Clues, day: date) -> float:
    """What counts against a day that its bare weekdays do not go with, each read as its verb has it."""
    told = replace(clues, weekdays=tuple(clue for clue in clues.weekdays if clue.time.tense != "unknown"))
    return 0.0 if day.isoweekday() in told.week_days else _ODD


def _possible(clues: Clues, day: date) -> bool:
    """Whether the account can have been written on that day, by its own weekdays and dates."""
    firm = replace(clues, weekdays=tuple(clue for clue in clues.weekdays if _is_firm(clue)))
    if day.isoweekday() not in firm.week_days or (clues.not_after and day > clues.not_after):
        return False
    if clues.not_before and day < clues.not_before:
        return False
    line = month_day(clues.dateline) if clues.dateline else None
    if line and (opening := _nearest(day, *line)) and not opening <= day <= opening + timedelta(days=_WIRE):
        return False
    past = [t for t in clues.dates if t.tense == "past" and t.over]
    return all((there := _nearest(day, *named)) is None or there <= day for t in past if (named := month_day(t)))


def _range(stated: Sequence[date]) -> list[date]:
    first, last = min(stated).toordinal() - _BEFORE, max(stated).toordinal() + _AFTER
    return [date.fromordinal(n) for n in range(max(first, 1 + _REACH), min(last, _LAST - _REACH) + 1)]


def _nearest(anchor: date, month: int, day: int) -> date | None:
    days = [found for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (found := day_of(year, month, day))]
    return min(days, key=lambda found: (abs((found - anchor).days), found), default=None)
