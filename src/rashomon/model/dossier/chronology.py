"""What happened and what is planned."""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from rashomon.model.span import Evidence

Precision = Literal["instant", "part-of-day", "day", "week", "month", "season", "quarter", "year", "interval", "unknown"]
PlanStatus = Literal["planned", "tentative", "confirmed", "moved", "cancelled", "happened"]
OPEN: Final[frozenset[PlanStatus]] = frozenset({"planned", "tentative", "confirmed", "moved"})
"""A plan that may still come."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened."""

    earliest: str | None
    latest: str | None
    precision: Precision
    origins: int
    evidence: Evidence
    value: str | None = None
    """What is known of its day where the year is open: XXXX-03-24, or first and last with a stroke between; both ends are None then."""


@dataclass(frozen=True, slots=True)
class PlanState:
    """What one account said of a plan."""

    status: PlanStatus
    earliest: str | None
    latest: str | None
    evidence: Evidence
    value: str | None = None
    """As of a `TimelineEntry`."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Something planned, followed from account to account."""

    uid: str
    earliest: str | None
    latest: str | None
    precision: Precision
    where: str | None
    who: tuple[str, ...]
    status: PlanStatus
    history: tuple[PlanState, ...]
    evidence: Evidence
    value: str | None = None
    """As of a `TimelineEntry`."""


class Chronology(NamedTuple):
    """What happened, and what is planned; each in order of time."""

    timeline: tuple[TimelineEntry, ...]
    calendar: tuple[CalendarEntry, ...]
