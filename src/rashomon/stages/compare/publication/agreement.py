"""On which days of writing the expressions of an account agree with what the dated accounts of its story tell."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache

from rashomon.model.article import Article
from rashomon.model.times import TimeExpression
from rashomon.stages.compare.publication.clues import Clue, Clues, NearClue, is_firm, month_day
from rashomon.stages.compare.publication.links import Place, Rarity, place, rarity_of
from rashomon.stages.compare.publication.reading import clues_of
from rashomon.text.calendar import nearest_day
from rashomon.text.dateline import agency_dateline, date_line
from rashomon.text.terms import stem

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
_LONG = 31
"""Days."""
_MOST, _MOST_ACCOUNTS = 60, 30
"""So many expressions of an account are compared, with so many accounts that have a day."""
LAST, REACH = date.max.toordinal(), 7
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
    known: dict[frozenset[str], float] = field(default_factory=dict, compare=False)
    """What was asked before: accounts of one story share the same few words again and again."""

    def weight(self, shared: frozenset[str]) -> float:
        """By how rare they are, a single one counted half; names alone tell of whom, not of what."""
        if shared not in self.known:
            self.known[shared] = self._weigh(shared)
        return self.known[shared]

    def _weigh(self, shared: frozenset[str]) -> float:
        if not (shared & self.small or any(word[0].isdigit() for word in shared)):
            return 0.0
        return self.rarity.weight(shared) * (_SINGLE if len(shared) == 1 else 1.0)


def words_of(articles: Sequence[Article]) -> Words:
    """The words of a story."""
    small = {word for article in articles for word in _SMALL.findall(article.text[:60_000])}
    return Words(rarity_of(articles), frozenset(map(stem, small)))


@dataclass(frozen=True, slots=True)
class Told:
    """What a dated account tells of one of these days."""

    place: Place
    days: Mapping[date, float]
    """Each with how surely it is that one."""


def of_most(days: Mapping[str, date]) -> list[str]:
    """The dated accounts to compare with: all, or of many some from the first to the last day."""
    ids = sorted(days, key=lambda id: (days[id], id))
    return ids[:: -(-len(ids) // _MOST_ACCOUNTS)]


def doubts_of(stated: Collection[date]) -> Doubts:
    """The doubts that go with a story of these days."""
    return _DOUBTS_LONG if lasts(stated) else _DOUBTS


def lasts(stated: Collection[date]) -> bool:
    """Whether the story goes on for more than a month."""
    return (max(stated) - min(stated)).days > _LONG


def told_by(article: Article, times: Sequence[TimeExpression], written: date, doubts: Doubts) -> list[Told]:
    """What an account with a day tells of days, but for its dateline."""
    if not REACH < written.toordinal() <= LAST - REACH:
        return []
    own = (date_line(article.text, times), agency_dateline(article.text, times))
    clues = clues_of(article, times, None)
    found = [Told(_place(article, clue.time), _meant(clue, written, doubts))
             for clue in clues.compared if not _only_said(clue) and not _is_done(clue)]  # fmt: skip
    named = [(t, month_day(t)) for t in times if t.type in ("DATE", "TIME") and not t.shift and t not in own]
    near = [(t, nearest_day(written, *day)) for t, day in named if day]
    return [*found, *(Told(_place(article, t), {day: 1.0}) for t, day in near if day)][:_MOST]


def held_by(
    clues: Clues, others: Sequence[Told], words: Words, days: Sequence[date], doubts: Doubts
) -> dict[Clue, dict[date, tuple[float, TimeExpression]]]:
    """For each expression the days of writing on which it stands for a day that other accounts tell the same of: how much they share
    with it, and where most."""
    on = {day.toordinal(): day for day in days}
    return {clue: found for clue in clues.compared[:_MOST] if (found := _held(clue, clues.article, others, words, on, doubts))}


def held_on(clues: Clues, others: Sequence[Told], words: Words, days: Sequence[date], doubts: Doubts) -> dict[date, tuple[float, int]]:
    """For each of these days of writing how much of what the account tells others tell of the same days, and by how many expressions."""
    held = held_by(clues, others, words, days, doubts).values()
    return {day: (sum(found[day][0] for found in held if day in found), sum(day in found for found in held)) for day in days}


def _held(
    clue: Clue, article: Article, others: Sequence[Told], words: Words, on: Mapping[int, date], doubts: Doubts
) -> dict[date, tuple[float, TimeExpression]]:
    """The same of one expression; `on`: the days of writing by their numbers."""
    here, doing = _place(article, clue.time), _doing(clue)
    counts = here.words & _ORDINALS
    meant = cache(lambda written: _meant(clue, written, doubts))
    best: dict[tuple[date, str], tuple[float, TimeExpression]] = {}
    for told in others:
        shared = here.words & told.place.words
        if not shared or (doing and doing not in shared) or (counts and _another(counts, told.place.words)):
            continue
        if (weight := words.weight(shared)) < _LEAST:
            continue
        for there, surely in told.days.items():
            for written in filter(None, map(on.get, _from(clue, there))):
                at = (written, told.place.article)
                share = weight * (meant(written).get(there, 0.0) * surely)
                if share > (best[at][0] if at in best else 0.0):
                    best[at] = (share, told.place.time)
    by_day: dict[date, list[tuple[float, TimeExpression]]] = {}
    for (day, _), (share, where) in sorted(best.items()):
        by_day.setdefault(day, []).append((share, where))
    return {day: _together(found) for day, found in by_day.items()}


def _another(counts: frozenset[str], words: frozenset[str]) -> bool:
    """Whether these words count another than the ordinals `counts`: "a third body", "a fourth body"."""
    return not counts & words and bool(words & _ORDINALS)


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


def _from(clue: Clue, there: date) -> range:
    """The numbers of the days of writing among which are those that the expression, if it stands for this day, is written on."""
    day = there.toordinal()
    return range(day - clue.shift, day - clue.shift + 1) if isinstance(clue, NearClue) else range(day - REACH, day + REACH + 1)


def _meant(clue: Clue, written: date, doubts: Doubts) -> dict[date, float]:
    """The days that the expression may stand for, and how surely; a weekday that no tense places lies ahead or back."""
    if isinstance(clue, NearClue):
        return {written + timedelta(days=clue.shift): 1.0}
    gap = (clue.weekday - written.isoweekday()) % 7
    ahead, back = written + timedelta(days=gap), written - timedelta(days=(7 - gap) % 7)
    if clue.ahead:
        return {ahead: 1.0}
    doubt = doubts[1] if is_firm(clue) else doubts[0] if clue.time.tense == "past" else 1.0
    return {ahead: doubt} | {back: 1.0}


def _doing(clue: Clue) -> str | None:
    return clue.doing if isinstance(clue, NearClue) else None


def _is_done(clue: Clue) -> bool:
    """Whether it is a perfect without a time: a copy of the next day has it, too."""
    return clue.time.value == "PRESENT_REF"


def _only_said(clue: Clue) -> bool:
    return not isinstance(clue, NearClue) and clue.closely
