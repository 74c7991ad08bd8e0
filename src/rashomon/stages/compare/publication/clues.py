"""What an article's expressions tell of the day it was written on, before that day is known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rashomon.model.article import Article
from rashomon.model.times import TimeExpression
from rashomon.text.calendar import add_days

_MONTHDAY = re.compile(r"(?:XXXX|\d{4})-(\d\d)-(\d\d)(?:T|$)")
_BACK = 4
"""Days that a bare past weekday lies back at most (in 117 of the 127 articles of TempEval-3 and GUM that name past weekdays)."""


@dataclass(frozen=True, slots=True)
class WeekdayClue:
    """A bare weekday: ISO number, whether it lies ahead, whether something was said on it ("said on Tuesday": `closely`)."""

    time: TimeExpression
    weekday: int
    ahead: bool
    reported: bool
    closely: bool = False


@dataclass(frozen=True, slots=True)
class NearClue:
    """A day told from that of writing: "tomorrow", "last night", what is going on "now"."""

    time: TimeExpression
    shift: int
    """Days from the day of writing."""
    doing: str | None = None
    """For "now" and for what "has been done": the stem of the verb."""


Clue = WeekdayClue | NearClue


@dataclass(frozen=True)
class Clues:
    """The clues of one undated article."""

    article: Article
    weekdays: tuple[WeekdayClue, ...]
    dates: tuple[TimeExpression, ...]
    """Month and day, with or without the year."""
    weeks: tuple[TimeExpression, ...]
    """"This", "last", "next" week."""
    not_after: date | None
    dateline: TimeExpression | None = None
    """Month and day in the opening of a wire report."""
    near: tuple[NearClue, ...] = ()
    not_before: date | None = None
    """The latest day that the article names with its year and tells of in the past."""
    present: tuple[NearClue, ...] = ()
    """"Today", and what a live page says "has been done": ties to an account that has a day alone."""

    @property
    def tied(self) -> tuple[Clue, ...]:
        """What another account's date can be tied to."""
        return (*self.weekdays, *self.near)

    @property
    def compared(self) -> tuple[Clue, ...]:
        """What is held against what an account with a day tells."""
        return (*self.weekdays, *self.near, *self.present)

    @cached_property
    def week_days(self) -> tuple[int, ...]:
        """ISO weekdays of writing that fit all bare weekdays."""
        return days_of_writing(self.weekdays)

    @cached_property
    def report_day(self) -> WeekdayClue | None:
        """The latest weekday on which something was said.

        It is the day of writing in 38 of the 74 such articles of TempEval-3 and GUM, the day before in 10.
        """
        said = [c for c in self.weekdays if c.reported and not c.ahead and c.weekday in self.week_days]
        if not said:
            return None
        latest = min({c.weekday for c in said}, key=lambda day: (max((day - c.weekday) % 7 for c in said), day))
        return next(c for c in said if c.weekday == latest)

    @cached_property
    def says_when(self) -> bool:
        """Whether `report_day` is the day of writing: the verb stands right before it, and more was said on that weekday.

        Of the 12 such articles of TempEval-3 and GUM written on that day or the next, 11 were written on it; of all, 38 of 48.
        """
        day = self.report_day
        return day is not None and day.closely and sum(c.reported and c.weekday == day.weekday for c in self.weekdays) > 1


def days_of_writing(weekdays: Sequence[WeekdayClue]) -> tuple[int, ...]:
    """ISO weekdays of writing that fit these bare weekdays: none more than a week back or ahead, none crossing another.

    News names by its bare weekday only what lies inside one week around the day of writing (true of 118 of the 127
    articles of TempEval-3 and GUM that name weekdays), and the latest of them is that day, the day before, or a Friday
    or Saturday read on Monday.
    """
    back = {c.weekday for c in weekdays if not c.ahead}
    ahead = {c.weekday for c in weekdays if c.ahead}
    if not back and not ahead:
        return tuple(range(1, 8))
    return tuple(
        day for day in range(1, 8)
        if max(((day - w) % 7 for w in back), default=0) <= _BACK
        and max(((day - w) % 7 for w in back), default=0) + max(((w - day) % 7 for w in ahead), default=0) < 7
        and (not back or min((day - w) % 7 for w in back) <= (3 if day == 1 and back & {5, 6} else 1))
    )  # fmt: skip


def is_firm(clue: WeekdayClue) -> bool:
    """Whether there is no doubt that the weekday lies ahead, or back."""
    return clue.ahead or clue.closely or clue.time.over


def month_day(t: TimeExpression) -> tuple[int, int] | None:
    """Month and day of a date clue."""
    found = _MONTHDAY.match(t.value)
    return (int(found[1]), int(found[2])) if found else None


def is_weekday(t: TimeExpression) -> bool:
    """Whether the words name a weekday, though the value is a day (`placed_weekday`): full dates count from nothing."""
    return t.anchor == "publication" and t.value[:4].isdigit()


def iso_weekday(t: TimeExpression) -> int:
    """ISO weekday of a full date."""
    return date.fromisoformat(t.value[:10]).isoweekday()


def fits_week(day: date, there: date, steps: int) -> bool:
    """Whether `there` lies in the week so many weeks from that of `day`; weeks may begin on Sunday or on Monday."""
    gap = (there - day).days - 7 * steps
    return any(0 <= gap + since_first <= 6 for since_first in (day.weekday(), day.isoweekday() % 7))


def around_week(there: date, steps: int) -> tuple[date, date]:
    """The first and last day from whose weeks so many weeks lead to that of `there`."""
    return add_days(there, -7 * steps - 6) or date.min, add_days(there, 6 - 7 * steps) or date.max
