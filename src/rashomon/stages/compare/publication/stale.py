"""Pages whose stamp is that of a later touch: what they tell was written days before.

A page "last updated" on a Tuesday may still say "on Saturday" of the Saturday of the week before. Its expressions are held against what the
other dated accounts tell of days, as for an undated account (`companions`); where nearly all of them agree on an earlier day, its times are
read from that. On the dated accounts of the 66 stories of ECB+ and of 13 that PolNeAR makes this moves one, rightly; pages stamped months
after all others (`_copied`) there are none that move.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from rashomon.model.article import Article
from rashomon.model.times import Publication, TimeExpression
from rashomon.stages.compare.publication.agreement import Words, doubts_of, held_on, of_most, told_by
from rashomon.stages.compare.publication.reading import clues_of
from rashomon.stages.compare.publication.stated import iso_day
from rashomon.text.dateline import update_lines

Held = Callable[[Sequence[date]], Mapping[date, tuple[float, int]]]
"""For days of writing: how much of what an account tells others tell of the same days, and by how many expressions."""

_EARLIEST, _LATEST = 14, 5
"""Days before the stamp among which the day of writing is looked for. Set by reason: nearer ones differ by how an account names days."""
_TIES = 4
"""Expressions that must agree with other accounts on that day: a lone like event proves nothing."""
_MONTHS = 60
"""Days from which a stamp that much later than every other account's is looked at as that of a copy; see `_copied`."""
_LIKE = 2
"""Expressions of such a page that must agree with others: a trial that begins "on Monday" shares its captain with the arrest of a year
before."""
_CLEAR = 2.0
"""Times the weight of what agrees with the stamp that must agree with the earlier day."""


def reread(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]], known: Mapping[str, Publication],
    words: Callable[[], Words],
) -> dict[str, Publication]:  # fmt: skip
    """The publications, with the day to read from as their only candidate where a page stamped later was written before."""
    days = {id: day for id, found in known.items() if (day := iso_day(found.day))}
    stamped = [id for id in days if len(days) > 2 and _is_stamped(articles[id], times.get(id, ()), days[id])]
    late = _latest_by_far(days)
    if not stamped and late is None:
        return dict(known)
    doubts = doubts_of(days.values())
    told = {id: told_by(articles[id], times.get(id, ()), days[id], doubts) for id in of_most(days)}
    moved = {}
    for id in stamped if late is None else {*stamped, late}:
        others = [one for other, found in told.items() if other != id for one in found]
        clues = clues_of(articles[id], times.get(id, ()), None)
        held = partial(held_on, clues, others, words(), doubts=doubts)
        if day := _copied(days, id, held) if id == late else _written(days[id], held):
            moved[id] = day
    return {id: replace(found, candidates=(moved[id].isoformat(),)) if id in moved else found for id, found in known.items()}


def _is_stamped(article: Article, times: Sequence[TimeExpression], day: date) -> bool:
    """Whether its day is the one on which its text says that it was brought up to date."""
    return any(iso_day(t.value) == day for t in update_lines(article.text, times))


def _latest_by_far(days: Mapping[str, date]) -> str | None:
    """The article that is stamped months after all others, at least two."""
    *others, last = sorted(days, key=lambda id: (days[id], id)) or [""]
    return last if len(others) > 1 and days[last] - days[others[-1]] > timedelta(days=_MONTHS) else None


def _copied(days: Mapping[str, date], id: str, held: Held) -> date | None:
    """The day of another account, or the one after it, on which what it tells agrees with the others where nothing agrees with its own
    stamp: sites that take others' pages stamp them with the day on which they took them."""
    before = sorted({day + timedelta(days=n) for other, day in days.items() if other != id for n in (0, 1)})
    found = held([days[id], *before])
    best = max(before, key=lambda day: (found[day][0], -day.toordinal()))
    return best if found[best][1] >= _LIKE and not found[days[id]][0] else None


def _written(stamp: date, find: Held) -> date | None:
    """The earlier day on which what it tells agrees with the others."""
    own, *before = [stamp - timedelta(days=n) for n in (0, *range(_LATEST, _EARLIEST + 1))]
    held = find([own, *before])
    best = max(before, key=lambda day: (held[day][0], day))
    weight, ties = held[best]
    return best if ties >= _TIES and weight >= _CLEAR * held[own][0] else None
