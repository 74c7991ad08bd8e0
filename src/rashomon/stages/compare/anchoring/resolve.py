"""One article's expressions on the calendar, in reading order, from one day of writing."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.anchoring.anchor import PLANNED, YEARLY, Anchor, anchor_of, direction_of, eve_of, programme
from rashomon.stages.compare.anchoring.compared import compared
from rashomon.stages.compare.anchoring.grains import GRAINS, feast, grain_of, move, value_at
from rashomon.stages.compare.anchoring.named import (
    day_of_month,
    named_feast,
    named_quarter,
    named_weekday,
    nearest_year,
    year_with_weekday,
)
from rashomon.stages.compare.anchoring.neighbours import counts_days, started
from rashomon.stages.compare.anchoring.reference import Reference
from rashomon.stages.compare.anchoring.stretches import STEPS, closed_value, step_of
from rashomon.text.calendar import week_start
from rashomon.text.timex import days_of

_FEASTS = frozenset({"easter", "month-weekday", "election-day"})
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])$")
_COARSE = frozenset({"year", "decade", "century"})
_AHEAD = 10
"""Years that '28 may lie ahead; further ahead the century before is meant."""


_SAME_ACCOUNT = 62
"""Days from the day of writing within which a time told before belongs to the same account."""

Grounded = tuple[str, str]
"""Value and the code of what it rests on."""


@dataclass(slots=True)
class Reader:
    """Where the reading stands: the day of writing and what was named before."""

    written: date | None
    reference: Reference
    updated: date | None = None
    """The day of an update that came soon after, from which weekdays in the past count: "about 8 p.m. Tuesday" in what was published
    on Monday and updated on Tuesday."""

    def read(self, t: TimeExpression, beside: str | None, in_passing: bool) -> Grounded:
        """Resolve the next expression; `beside` is the value of a date that stands with it and lends it day or year.

        Told `in_passing`, it leaves a narrative that is further on where it stands.
        """
        found = self.resolve(t, beside)
        self.reference.remember(t, found[0], in_passing)
        return found

    def resolve(self, t: TimeExpression, beside: str | None = None) -> Grounded:
        """Resolve an expression without moving on."""
        if t.type not in ("DATE", "TIME") or t.value.endswith("_REF"):
            return t.value, "explicit" if t.anchor == "none" else "stated-length"
        body, mark, clock = t.value.partition("T")
        if any(name in STEPS for name, _ in t.shift):
            closed = closed_value(body, beside) if any(name.startswith("closed-") for name, _ in t.shift) else None
            if closed:
                return closed, "year-beside"
            t = replace(t, shift=tuple(step for step in t.shift if step[0] not in STEPS))
        if t.anchor == "none" and not t.shift:
            return t.value, "explicit" if "X" not in body else "underspecified"
        if self.reference.narrative and t.anchor == "publication" and t.shift == (("day", 0),) and not clock:
            return "PRESENT_REF", "narrative-present"
        if beside and clock and grain_of(beside) == "day":
            return started(beside, clock), "day-beside"
        if beside and counts_days(t) and grain_of(beside) == "day":
            return beside, "day-beside"
        week = days_of(beside) if beside and grain_of(beside) == "week" else None
        weekday = _WEEKDAY.match(body)
        if week and weekday:
            return (week[0] + timedelta(days=int(weekday[1]) - 1)).isoformat() + mark + clock, "week-beside"
        if beside and body.startswith("XXXX-") and not t.shift and YEARLY.match(body):
            return beside[:4] + body[4:] + mark + clock, "year-beside"
        found = self._date(t, body, clock)
        if found is None:
            return t.value, "underspecified"
        return found[0] + mark + clock, found[1]

    def _date(self, t: TimeExpression, body: str, clock: str) -> Grounded | None:
        name = t.shift[0][0] if t.shift else ""
        if name in ("year-ago", "same-quarter", "latest-quarter"):
            return compared(name, body, self.reference, self.written)
        if self.reference.before_christ and (t.anchor == "previous" or self.reference.narrative):
            return self._before_christ(t, body)
        if name == "day-of-month":
            return self._day_of_month(t)
        anchor = anchor_of(t, bool(clock), self.written, self.reference)
        yearly, weekday = YEARLY.match(body), _WEEKDAY.match(body)
        if clock == "24:00" and anchor and anchor.code == "publication-day" and t.tense != "future":
            if weekday and not t.shift and anchor.day.isoweekday() == int(weekday[1]):
                # "Around midnight Wednesday", written on Wednesday, is the midnight that Wednesday began with.
                return eve_of(anchor).day.isoformat(), "weekday-before"
            anchor = eve_of(anchor)
        if name in _FEASTS:
            return self._feast(t, body, anchor)
        if anchor is None:
            return None
        if weekday:
            return self._weekday(t, int(weekday[1]), anchor)
        if yearly:
            return self._yearly(t, yearly[1], anchor)
        return self._moved(t, body, anchor)

    def _weekday(self, t: TimeExpression, weekday: int, anchor: Anchor) -> Grounded | None:
        weeks = [n for name, n in t.shift if name == "week"]
        if weeks:
            there = move(week_start(anchor.day), "week", weeks[0])
            return ((there + timedelta(days=weekday - 1)).isoformat(), anchor.code) if there else None
        if anchor.code == "previous-time" and anchor.grain in ("month", "quarter", *_COARSE):
            return None
        inside = self.reference.within_recent(weekday) if t.anchor == "previous" and not t.shift else None
        if inside:
            return inside.isoformat(), "weekday-before" if inside <= anchor.day else "weekday-after"
        anchor = programme(t, anchor, self.reference)
        if self.updated and anchor.code == "publication-day" and t.tense == "past" and not t.shift:
            anchor = replace(anchor, day=self.updated)
        direction = direction_of(t, anchor)
        if anchor.code == "previous-time" and direction == "nearest":
            direction = "future"
        there = named_weekday(weekday, anchor.day, direction)
        for name, n in t.shift:
            if name == "day":
                there = move(there, "day", n) or there
        return there.isoformat(), "weekday-before" if there <= anchor.day else "weekday-after"

    def _yearly(self, t: TimeExpression, tail: str, anchor: Anchor) -> Grounded | None:
        years = [n for name, n in t.shift if name == "year"]
        if years:
            there = move(anchor.day, "year", years[0])
            return (f"{there.year:04d}-{tail}", anchor.code) if there else None
        if step_of(t, "year-end") is not None:
            return f"{anchor.day.year - (direction_of(t, anchor) == 'past'):04d}-{tail}", anchor.code
        weekdays = [n for name, n in t.shift if name == "on-weekday"]
        if weekdays:
            value = year_with_weekday(tail, anchor.day, weekdays[0])
        elif tail.startswith("Q"):
            value = named_quarter(tail, anchor.day, direction_of(t, anchor))
        else:
            direction = direction_of(t, anchor) if t.tense != "present" or t.shift else "nearest"
            if direction == "nearest" and anchor.code == "previous-time" and anchor.grain not in _COARSE:
                direction = "onward"
            elif direction == "past" and t.over:
                direction = "over"
            value = nearest_year(tail, anchor.day, direction, known=anchor.grain)
            if value and self.written is None and not self.reference.narrative and not _follows(value, anchor.day):
                return None
        if value and t.shift and t.shift[0][0] == "week-of":
            days = days_of(value)
            return (value_at(days[0], "week"), anchor.code) if days else None
        return (value, anchor.code) if value else None

    def _moved(self, t: TimeExpression, body: str, anchor: Anchor) -> Grounded | None:
        unit, steps = t.shift[0] if t.shift else ("day", 0)
        if unit == "nearest-weekend":
            unit, steps = "weekend", -1 if t.tense != "future" and anchor.day.isoweekday() < 6 else 0
        if unit not in GRAINS or unit == "hour":
            return None
        if GRAINS.index(unit) < GRAINS.index(anchor.grain) and unit != "weekend":
            return _coarser(body, anchor, unit, steps)
        there = move(anchor.day, unit, steps)
        if there is None or self._comes_too_late(t, anchor, there, steps):
            return None
        if body[:2] == "XX" and body[2:].isdigit():
            return _in_century(there, body[2:], unit), anchor.code
        if body.startswith("XXXX-XX-") and body[-2:].isdigit():
            return f"{value_at(there, 'month')}-{body[-2:]}", anchor.code
        return value_at(there, unit), anchor.code

    def _day_of_month(self, t: TimeExpression) -> Grounded | None:
        """"On the 5th": of the month told last, unless that lies far from the day of writing; then the tense picks."""
        days = days_of(self.reference.previous) if self.reference.previous else None
        near = days is not None and (self.written is None or abs((days[0] - self.written).days) <= _SAME_ACCOUNT)
        if days and (near or self.reference.narrative):
            anchor = Anchor(days[0], "day", "previous-time")
        elif self.written:
            anchor = Anchor(self.written, "day", "publication-day")
        else:
            return None
        direction = "future" if near and t.tense == "future" and anchor.day == self.written else direction_of(t, anchor)
        there = day_of_month(t.shift[0][1], anchor.day, direction, step_of(t, "on-weekday"))
        return (there.isoformat(), anchor.code) if there else None

    def _comes_too_late(self, t: TimeExpression, anchor: Anchor, there: date, steps: int) -> bool:
        """What is told as past or present lies not after the day of writing: "a decade later, it remains" counts from elsewhere."""
        told = anchor.code == "previous-time" and steps > 0 and t.tense in ("past", "present")
        return told and not self.reference.narrative and self.written is not None and there > self.written

    def _before_christ(self, t: TimeExpression, body: str) -> Grounded | None:
        """Years before Christ have no calendar here: only the year is carried on."""
        year = int((self.reference.before_christ or "BC0000")[2:6])
        steps = [n for name, n in t.shift if name == "year"]
        year -= steps[0] if steps else 0
        if body[:4] != "XXXX" or year < 1:
            return None
        return f"BC{year:04d}{body[4:]}", "previous-time"

    def _feast(self, t: TimeExpression, body: str, anchor: Anchor | None) -> Grounded | None:
        if body[:4].isdigit():
            there = feast(int(body[:4]), t.shift[0])
            return (there.isoformat(), "explicit") if there else None
        if anchor is None:
            return None
        there = named_feast(t.shift[0], anchor.day, direction_of(t, anchor))
        return (there.isoformat(), anchor.code) if there else None


def _follows(value: str, day: date) -> bool:
    days = days_of(value)
    return days is not None and 0 <= (days[0] - day).days <= PLANNED


def _coarser(body: str, anchor: Anchor, unit: str, steps: int) -> Grounded | None:
    """Days counted from a month, months from a year: the coarser value with the finer digits left open."""
    if unit == "month" and anchor.grain == "quarter":
        return None
    known = value_at(anchor.day, anchor.grain if anchor.grain == "month" and not steps else "year")
    return known + body[len(known) :] if len(known) < len(body) else known, anchor.code


def _in_century(day: date, digits: str, unit: str) -> str:
    """The decade or year that its last digits name: the last one that had begun by that day, a year up to ten years ahead."""
    begun = day.year // 10 % 10 if unit == "decade" else day.year % 100 + _AHEAD
    return f"{day.year // 100 - (int(digits) > begun):02d}{digits}"
