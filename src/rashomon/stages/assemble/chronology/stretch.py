"""A stretch of the calendar: how early, how late, how exactly."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model.dossier import Precision
from rashomon.model.span import Span
from rashomon.model.times import Time

_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)T24:00")
_FINE = re.compile(r"T\d\d")
_KINDS: tuple[tuple[re.Pattern[str], Precision], ...] = (
    (re.compile(r"T(?:MO|AF|EV|NI|DT|MI)$"), "part-of-day"),
    (re.compile(r"-W(?:\d\d|XX)(?:-WE)?$"), "week"),
    (re.compile(r"-(?:SP|SU|FA|AU|WI)$"), "season"),
    (re.compile(r"-[QH]\d$"), "quarter"),
    (re.compile(r"^[\dX]{4}-[\dX]{2}$"), "month"),
    (re.compile(r"^[\dX]{4}$"), "year"),
)
FINENESS: tuple[Precision, ...] = (
    "instant", "part-of-day", "day", "week", "month", "season", "quarter", "year", "interval", "unknown",
)  # fmt: skip
DAILY: frozenset[Precision] = frozenset({"day", "part-of-day", "instant"})
"""What is told to the day."""

_MONTH = FINENESS.index("month")

Days = tuple[str | None, str | None]
"""The first and last day on which an article can have been written, ISO."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the first to the last day (or instant) an event can fall on, both inclusive."""

    earliest: str
    latest: str
    precision: Precision

    @property
    def first(self) -> str:
        """The first day, ISO."""
        return self.earliest[:10]

    @property
    def last(self) -> str:
        """The last day, ISO."""
        return self.latest[:10]

    def covers(self, other: "Stretch") -> bool:
        """Whether the other lies inside it."""
        return self.first <= other.first and other.last <= self.last

    def later(self, days: int) -> "Stretch":
        """The same so many days later; an hour is not carried over."""
        moved = [(date.fromisoformat(day) + timedelta(days=days)).isoformat() for day in (self.first, self.last)]
        return Stretch(moved[0], moved[1], self.precision if self.precision not in {"instant", "part-of-day"} else "day")

    def meets(self, other: "Stretch") -> bool:
        """Whether they share a day."""
        return self.first <= other.last and other.first <= self.last


def is_coarse(precision: Precision) -> bool:
    """Whether it is a month or longer: what is told of one is looked back on, or dates a thing rather than a deed."""
    return FINENESS.index(precision) >= _MONTH


def stretch_of(time: Time, text: str) -> Stretch | None:
    """The time's stretch, where it is anchored and names a day or longer, not how long or how often. `text` is that of its article."""
    if time.type not in {"DATE", "TIME"} or time.earliest is None or time.latest is None or time.value.endswith("_REF"):
        return None
    if midnight := _MIDNIGHT.match(time.value):
        # "Around midnight on Friday" may be before or after it: the night of that day.
        return Stretch(midnight[1], midnight[1], "part-of-day")
    precision = _precision(time)
    # A night is named by the day it begins on; what came "overnight" may have come on the next.
    named = precision == "part-of-day" and not time.span.of(text).lower().endswith("overnight")
    latest = max(time.earliest, time.earliest[:10]) if named else time.latest
    return Stretch(time.earliest, latest, precision)


def _precision(time: Time) -> Precision:
    assert time.earliest is not None
    assert time.latest is not None
    for pattern, kind in _KINDS:
        if pattern.search(time.value):
            return kind
    if time.earliest[:10] == time.latest[:10]:
        return "instant" if _FINE.search(time.value) and time.earliest == time.latest else "day"
    return "interval"


def common(stretches: list[Stretch]) -> Stretch | None:
    """What all the stretches leave possible; where they exclude each other, the finest and of these the latest."""
    if not stretches:
        return None
    ranked = sorted(stretches, key=lambda s: (_fineness(s), s.earliest, s.latest))
    best = ranked[0]
    for other in ranked[1:]:
        if not best.meets(other):
            continue
        if other.first > best.first and best.precision not in {"instant", "part-of-day", "day"}:
            best = Stretch(other.earliest, min(best.latest, other.latest), "interval")
        elif other.last < best.last and best.precision not in {"instant", "part-of-day", "day"}:
            best = Stretch(best.earliest, other.latest, "interval")
    return best


def _fineness(stretch: Stretch) -> float:
    """How fine it is; a night of two days is coarser than a day."""
    overnight = stretch.precision == "part-of-day" and stretch.first != stretch.last
    return FINENESS.index("day") + 0.5 if overnight else FINENESS.index(stretch.precision)


class Stretches:
    """An article's times that lie on the calendar, by their spans."""

    def __init__(self, times: Iterable[Time], text: str) -> None:
        self._all = {t.span: s for t in times if (s := stretch_of(t, text))}
        self._spans = sorted(self._all)
        self._starts = [s.start for s in self._spans]

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def __contains__(self, span: Span) -> bool:
        return span in self._all

    def __getitem__(self, span: Span) -> Stretch:
        return self._all[span]

    def between(self, start: int, end: int) -> list[Span]:
        """The times that begin at these characters."""
        return self._spans[bisect_left(self._starts, start) : bisect_right(self._starts, end)]

    def within(self, span: Span) -> list[Span]:
        """The times that lie inside a span."""
        return [s for s in self.between(span.start, span.end) if s.end <= span.end]
