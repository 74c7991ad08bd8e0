"""The day of an undated account from the accounts of its story that have one.

Accounts of one story tell the same things of the same days. From every day near those of the dated accounts the undated one's
"Friday", "tomorrow", "today" stand for certain days; the day of writing is the one from which most of what it tells is told of these
days by the others, too. That weighs all its expressions together: what two accounts use of two days is decided by the rest.

Chosen on the dated articles of five invented stories and of 27 stories that PolNeAR and AQUAINT make, each hidden in turn.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.publication.agreement import LAST, REACH, Told, Words, doubts_of, held_by, lasts
from rashomon.stages.compare.publication.clues import Clue, Clues, days_of_writing, is_firm, month_day
from rashomon.text.calendar import nearest_day

_BEFORE, _AFTER = 3, 14
"""Days before the first and after the last dated account within which an undated one is looked for."""
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
_SPREAD = 6
"""Days over which those that may be it are given as an interval."""


@dataclass(frozen=True, slots=True)
class Dated:
    """The days that may be an account's day of writing, and the expressions of it and of others that this rests on."""

    days: frozenset[date]
    ties: tuple[tuple[Clue, TimeExpression], ...]


def date_beside(clues: Clues, others: Sequence[Told], stated: Sequence[date], words: Words) -> Dated | None:
    """The days that fit an undated account beside what others tell; None where they leave it open."""
    days, doubts = _possible(clues, _range(stated)), doubts_of(stated)
    held = held_by(clues, others, words, days, doubts)
    scores = _scores(days, held.values(), clues)
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
    return Dated(fits, ties) if apart <= (_RIVAL_LONG if lasts(stated) else _RIVAL) * most else None


def _scores(days: Iterable[date], held: Iterable[Mapping[date, tuple[float, TimeExpression]]], clues: Clues) -> dict[date, float]:
    """What speaks for each day, less what counts against one that its bare weekdays do not go with, each read as its verb has it."""
    scores = dict.fromkeys(days, 0.0)
    for found in held:
        for day, (weight, _) in found.items():
            scores[day] += weight
    told = days_of_writing([clue for clue in clues.weekdays if clue.time.tense != "unknown"])
    return {day: score - (0.0 if day.isoweekday() in told else _ODD) for day, score in scores.items()}


def _possible(clues: Clues, days: Iterable[date]) -> list[date]:
    """Those on which the account can have been written, by its own weekdays and dates."""
    week_days = days_of_writing([clue for clue in clues.weekdays if is_firm(clue)])
    line = month_day(clues.dateline) if clues.dateline else None
    past = [named for t in clues.dates if t.tense == "past" and t.over and (named := month_day(t))]
    return [
        day for day in days
        if day.isoweekday() in week_days
        and (not clues.not_after or day <= clues.not_after) and (not clues.not_before or day >= clues.not_before)
        and (not line or _opens(line, day))
        and all((there := nearest_day(day, *named)) is None or there <= day for named in past)
    ]  # fmt: skip


def _opens(line: tuple[int, int], day: date) -> bool:
    """Whether a report with this dateline can be of that day."""
    opening = nearest_day(day, *line)
    return opening is None or opening <= day <= opening + timedelta(days=_WIRE)


def _range(stated: Sequence[date]) -> list[date]:
    first, last = min(stated).toordinal() - _BEFORE, max(stated).toordinal() + _AFTER
    return [date.fromordinal(n) for n in range(max(first, 1 + REACH), min(last, LAST - REACH) + 1)]
