"""What later expressions count from: the last time named, the quarter a report is about."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.anchoring.grains import GRAINS, grain_of
from rashomon.text.timex import days_of

_BC = re.compile(r"BC\d{4}")
_LEAP = 12
"""Years. A narrative that jumps further for one bare year looks aside ("twenty years after 1945"); two such years in a
row move it. Measured on WikiWars."""
_RECENT = 2
"""Days named last between which "the Wednesday" is looked for: the first and last day of a visit."""
_FORTNIGHT = 14
"""Days between the two days named last from which they are no stay that "the Wednesday" could lie in.
Set by reason; what it moves: docs/thresholds.md."""
_NEWS = 14
"""Days before the day of writing up to which a day gives a later hour its day; a birthday does not. Set by reason."""
_COARSE = frozenset({"year", "decade", "century", "quarter"})


@dataclass(slots=True)
class Reference:
    """The reading's memory."""

    narrative: bool
    written: date | None = None
    previous: str | None = None
    before_christ: str | None = None
    quarter: str | None = None
    year_compared: bool = False
    """A stretch of months stood last: what is "a year earlier" is then a year, not a quarter."""
    aside: str | None = None
    named_at: int = 0
    """Where in the text `previous` ends."""
    with_weekday: bool = False
    """Whether `previous` was told with its weekday: "Tuesday, May 14"."""
    told: date | None = None
    """The last day named that is news: of the fortnight up to the day of writing."""
    recent: tuple[date, ...] = ()
    """The last days named, oldest first."""

    def remember(self, t: TimeExpression, value: str, in_passing: bool = False) -> None:
        """Take note of a resolved expression; a narrative does not go back to one told in passing."""
        if t.type == "DURATION" and value in ("P9M", "P6M"):
            self.year_compared = True
        if t.type not in ("DATE", "TIME"):
            return
        if _BC.match(value):
            self.before_christ, self.previous = value, None
            return
        grain = grain_of(value)
        if grain is None:
            return
        days = days_of(value) if grain == "day" else None
        if days:
            self.recent = (*self.recent[1 - _RECENT :], days[0])
            self.told = days[0] if self.written and 0 <= (self.written - days[0]).days <= _NEWS else self.told
        if grain == "quarter" and "-Q" in value and t.anchor != "none" and not any(name in _COMPARES for name, _ in t.shift):
            self._report_quarter(value)
        if self.narrative and (self._points_out(t) or _looks_back(t) or self._looks_aside(value, grain)):
            return
        if self.narrative and in_passing and self.previous and value < self.previous:
            return
        if self.narrative and grain in _COARSE and self.previous and self.previous.startswith(value):
            return
        self.previous, self.before_christ, self.aside, self.named_at = value, None, None, t.span.end
        self.with_weekday = any(name == "on-weekday" for name, _ in t.shift)

    def within_recent(self, weekday: int) -> date | None:
        """The one day of that ISO weekday between the days named last, where they lie within a fortnight."""
        if len(self.recent) < 2 or (max(self.recent) - min(self.recent)).days > _FORTNIGHT:
            return None
        first, last = min(self.recent), max(self.recent)
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        fitting = [day for day in days if day.isoweekday() == weekday]
        return fitting[0] if len(fitting) == 1 else None

    def _report_quarter(self, value: str) -> None:
        """The quarter that a report is about: the first one named, or a later one that was over by then."""
        days = days_of(value)
        over = days is not None and self.written is not None and days[1] < self.written
        if self.quarter is None or over:
            self.quarter = value
        self.year_compared = False

    def _points_out(self, t: TimeExpression) -> bool:
        """Whether it counts from the day of writing, so is no part of what is told."""
        if t.tense == "future" and t.anchor == "none":
            return True
        return t.anchor == "publication" and bool(t.shift) and t.shift[0][0] not in ("on-weekday", "before", "after", "this")

    def _looks_aside(self, value: str, grain: str) -> bool:
        if grain not in _COARSE or self.previous is None:
            return False
        known = int(self.previous[:4].ljust(4, "0"))
        leap = abs(int(value[:4].ljust(4, "0")) - known)
        near_aside = self.aside and abs(int(value[:4].ljust(4, "0")) - int(self.aside[:4].ljust(4, "0"))) <= _LEAP
        if leap <= _LEAP or (near_aside and value != self.aside):
            return False
        self.aside = value
        return True


def _looks_back(t: TimeExpression) -> bool:
    """"The previous year", "two years earlier": a glance back, after which the narrative goes on from where it stood."""
    return t.anchor == "previous" and any(name == "year-ago" or (name in GRAINS and n < 0) for name, n in t.shift)


_COMPARES = frozenset({"year-ago", "same-quarter", "latest-quarter"})
