"""What a time expression counts from, and which way."""

import re
from dataclasses import dataclass, replace
from datetime import date

from rashomon.model.times import TimeExpression
from rashomon.stages.compare.anchoring.grains import grain_of
from rashomon.stages.compare.anchoring.reference import Reference
from rashomon.text.calendar import add_days
from rashomon.text.timex import days_of

_NAMED = frozenset({"before", "after", "this", "closest"})
_DECADE = re.compile(r"(?:XX\d|\d{3})$")
_PASSAGE = 400
"""Characters: some three sentences."""
PLANNED = 120
"""Days that a programme may lie ahead: further ahead news adds the year."""
YEARLY = re.compile(r"XXXX-(\d\d-\d\d|\d\d|SP|SU|FA|WI|Q[1-4]|H[12])$")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A day to count from, how finely it is known, and what gave it."""

    day: date
    grain: str
    code: str


def anchor_of(t: TimeExpression, clock: bool, written: date | None, reference: Reference) -> Anchor | None:
    """What the expression counts from: the day of writing, or the time named before it. `clock`: whether it names an hour.

    None where neither is known, or the day of writing is wanted and unknown.
    """
    previous = reference.previous
    days = days_of(previous) if previous else None
    if written is None and not reference.narrative and t.anchor == "publication" and not _goes_on(t, reference):
        return None
    wants = t.anchor == "previous" or reference.narrative
    if days and previous and (wants or written is None):
        grain = grain_of(previous) or "day"
        lies_ahead = written is not None and t.tense != "future" and days[0] > written
        if not (written and clock and not reference.narrative and (grain != "day" or lies_ahead)):
            return Anchor(days[0], grain, "previous-time")
        if reference.told and grain != "day":
            # "On Friday ... a grey 2013 Corolla ... at about 7 p.m.": no year gives an hour its day.
            return Anchor(reference.told, "day", "previous-time")
    return Anchor(written, "day", "publication-day") if written else None


def _goes_on(t: TimeExpression, reference: Reference) -> bool:
    """Whether an account without a day of writing goes on from a full date it has just named: "On 24 March 2022 they met ...
    On 26 March they signed". Its "Friday" and "last year" count from the day of writing, which is not known; a decade is its own."""
    if _DECADE.match(t.value):
        return True
    named = YEARLY.match(t.value.partition("T")[0]) is not None and not t.shift and t.tense == "past"
    beside = t.span.start - reference.named_at <= _PASSAGE
    return named and beside and grain_of(reference.previous or "") == "day"


def direction_of(t: TimeExpression, anchor: Anchor) -> str:
    """Which way from the anchor its words and its tense point: a step of `grains`, or past, future, nearest."""
    for name, _ in t.shift:
        if name in _NAMED:
            return name
    if anchor.code == "previous-time":
        return "nearest"
    return {"past": "past", "future": "future", "present": "future"}.get(t.tense, "nearest")


def programme(t: TimeExpression, anchor: Anchor, reference: Reference) -> Anchor:
    """The day named last with its weekday, where that is a day more than a week ahead and the bare weekday near behind it lies
    ahead too: "The visit begins on Tuesday, May 14. On Wednesday she will speak". "The show, which was to run until May 22,
    will end on Sunday" counts from the day of writing."""
    previous = reference.previous
    if not previous or anchor.code == "previous-time" or t.shift or t.tense != "future" or not reference.with_weekday:
        return anchor
    if t.span.start - reference.named_at > _PASSAGE:
        return anchor
    days = days_of(previous)
    ahead = days is not None and 7 <= (days[0] - anchor.day).days < PLANNED
    return Anchor(days[0], "day", "previous-time") if days and ahead else anchor


def eve_of(anchor: Anchor) -> Anchor:
    """The day before: the midnight that ends a day is not over while one writes on it."""
    day = add_days(anchor.day, -1)
    return replace(anchor, day=day) if day else anchor
