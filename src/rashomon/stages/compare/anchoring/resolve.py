"""One article's expressions on the calendar, in reading order, from one day of writing."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.anchoring.grains import GRAINS, feast, grain_of, move, value_at
from rashomon.stages.compare.anchoring.named import named_weekday, nearest_year
from rashomon.text.calendar import week_start
from rashomon.text.timex import days_of

_FEASTS = frozenset({"easter", "month-weekday", "election-day"})
_NAMED = frozenset({"before", "after", "this"})
_YEARLY = re.compile(r"XXXX-(\d\d-\d\d|\d\d|SP|SU|FA|WI|Q[1-4]|H[12])$")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])$")
_REACH = 12
"""So many expressions back a quarter is still what a report compares with."""

Resolved = tuple[str, str]
"""Value and the code of what it rests on."""


@dataclass(slots=True)
class Reader:
    """Where the reading stands: the day of writing, the last time named, the last quarter named."""

    written: date | None
    narrative: bool
    previous: str | None = None
    quarter: str | None = None
    quarter_age: int = 0

    def read(self, t: TimeExpression, near: str | None) -> Resolved:
        """Resolve the next expression; `near` is the value of a day named beside it, which a clock time takes."""
        value, grounds = self._resolve(t, near)
        self._remember(t, value)
        return value, grounds

    def peek(self, t: TimeExpression) -> str | None:
        """The day that an expression ahead resolves to, without moving on to it."""
        value = self._resolve(t, None)[0]
        return value if grain_of(value) == "day" else None

    def _resolve(self, t: TimeExpression, near: str | None) -> Resolved:
        if t.type not in ("DATE", "TIME") or t.value.endswith("_REF"):
            return t.value, "explicit" if t.anchor == "none" else "stated-length"
        body, mark, clock = t.value.partition("T")
        if t.anchor == "none" and not t.shift:
            return t.value, "explicit" if "X" not in body else "underspecified"
        if self.narrative and t.anchor == "publication" and t.shift == (("day", 0),) and not clock:
            return "PRESENT_REF", "narrative-present"
        if near and clock:
            return near.partition("T")[0] + mark + clock, "day-beside"
        found = self._date(t, body)
        if found is None:
            return t.value, "underspecified"
        return found[0] + mark + clock, found[1]

    def _remember(self, t: TimeExpression, value: str) -> None:
        self.quarter_age += 1
        if t.type not in ("DATE", "TIME") or grain_of(value) is None:
            return
        if "-Q" in value:
            self.quarter, self.quarter_age = value, 0
        self.previous = value

    def _anchor(self, t: TimeExpression) -> tuple[date, str, str] | None:
        """Day, grain and code of what the expression counts from."""
        wants_previous = t.anchor == "previous" or (self.narrative and not t.shift)
        days = days_of(self.previous) if self.previous else None
        if (wants_previous or self.written is None) and days and self.previous:
            return days[0], grain_of(self.previous) or "day", "previous-time"
        return (self.written, "day", "publication-day") if self.written else None

    def _date(self, t: TimeExpression, body: str) -> Resolved | None:
        if t.shift and t.shift[0][0] in ("year-ago", "same-quarter", "latest-quarter"):
            return self._compared(t, body)
        anchor = self._anchor(t)
        if t.shift and t.shift[0][0] in _FEASTS:
            return self._feast(t, body, anchor)
        if anchor is None:
            return None
        day, grain, code = anchor
        direction = self._direction(t, code)
        yearly, weekday = _YEARLY.match(body), _WEEKDAY.match(body)
        if weekday:
            return self._weekday(t, int(weekday[1]), day, direction, code)
        if yearly:
            return self._yearly(t, yearly[1], day, direction, code)
        return self._moved(t, body, day, grain, code)

    def _direction(self, t: TimeExpression, code: str) -> str:
        for name, _ in t.shift:
            if name in _NAMED:
                return name
        if code == "previous-time":
            return "nearest"
        return {"past": "past", "future": "future"}.get(t.tense, "nearest")

    def _weekday(self, t: TimeExpression, weekday: int, day: date, direction: str, code: str) -> Resolved | None:
        weeks = [n for name, n in t.shift if name == "week"]
        if weeks:
            there = move(week_start(day), "week", weeks[0])
            return ((there + timedelta(days=weekday - 1)).isoformat(), code) if there else None
        there = named_weekday(weekday, day, direction)
        if code == "previous-time" and direction == "nearest":
            there = named_weekday(weekday, day, "future")
        for name, n in t.shift:
            if name == "day":
                there = move(there, "day", n) or there
        return there.isoformat(), "weekday-before" if there <= day else "weekday-after"

    def _yearly(self, t: TimeExpression, tail: str, day: date, direction: str, code: str) -> Resolved | None:
        years = [n for name, n in t.shift if name == "year"]
        if years:
            there = move(day, "year", years[0])
            return (f"{there.year:04d}-{tail}", code) if there else None
        value = nearest_year(tail, day, direction)
        if value and t.shift and t.shift[0][0] == "week-of":
            days = days_of(value)
            return (value_at(days[0], "week"), code) if days else None
        return (value, code) if value else None

    def _moved(self, t: TimeExpression, body: str, day: date, grain: str, code: str) -> Resolved | None:
        unit, steps = t.shift[0] if t.shift else ("day", 0)
        if unit == "nearest-weekend":
            unit, steps = "weekend", -1 if t.tense != "future" and day.isoweekday() < 6 else 0
        if unit.startswith("span-"):
            return t.value, code
        if unit not in GRAINS:
            return None
        if unit == "hour":
            return None
        if GRAINS.index(unit) < GRAINS.index(grain) and unit != "weekend":
            return self._coarser(body, day, grain, unit, steps, code)
        there = move(day, unit, steps)
        if there is None:
            return None
        if body[:2] == "XX" and not body.startswith("XXXX"):
            return f"{there.year // 100:02d}{body[2:]}", code
        if body.startswith("XXXX-XX-") and body[-2:].isdigit():
            return f"{value_at(there, 'month')}-{body[-2:]}", code
        return value_at(there, unit), code

    def _coarser(self, body: str, day: date, grain: str, unit: str, steps: int, code: str) -> Resolved | None:
        """Days counted from a month, months from a year: the coarser value with the finer digits left open."""
        if unit == "month" and grain == "quarter":
            return None
        known = value_at(day, grain if grain in ("month", "year") else "year")
        if steps and grain != "year":
            return None
        filled = known + body[len(known):] if len(known) < len(body) else known
        return filled, code

    def _feast(self, t: TimeExpression, body: str, anchor: tuple[date, str, str] | None) -> Resolved | None:
        if body[:4].isdigit():
            there = feast(int(body[:4]), t.shift[0])
            return (there.isoformat(), "explicit") if there else None
        if anchor is None:
            return None
        day, _, code = anchor
        direction = self._direction(t, code)
        near = [found for year in (day.year - 1, day.year, day.year + 1) if (found := feast(year, t.shift[0]))]
        before, after = [d for d in near if d <= day], [d for d in near if d >= day]
        if direction in ("past", "before") and before:
            return before[-1].isoformat(), code
        if direction in ("future", "after") and after:
            return after[0].isoformat(), code
        return (min(near, key=lambda d: abs((d - day).days)).isoformat(), code) if near else None

    def _compared(self, t: TimeExpression, body: str) -> Resolved | None:
        """The period that a business report compares with: that of the last quarter named, or the plain year."""
        quarter = self.quarter if self.quarter_age < _REACH else None
        name = t.shift[0][0]
        if name == "latest-quarter":
            if quarter is None and self.written:
                there = move(self.written, "quarter", -1)
                quarter = value_at(there, "quarter") if there else None
            return (quarter, "previous-time") if quarter else None
        if name == "same-quarter":
            return (body[:4] + quarter[4:], "previous-time") if quarter else (body[:4], "explicit")
        if quarter and body != "XXXX-XX":
            return f"{int(quarter[:4]) - 1:04d}{quarter[4:]}", "previous-time"
        anchor = self._anchor(t)
        there = move(anchor[0], "year", -1) if anchor else None
        return (value_at(there, "year"), anchor[2]) if there and anchor else None
