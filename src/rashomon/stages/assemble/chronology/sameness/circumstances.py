"""Hours and ages by which two events of one day are told apart."""

import re
from datetime import datetime

from rashomon.stages.assemble.chronology.event import Event

_BLURRED = 0.25
"""Hours by which an account may err about when it was, to either side."""
_PART = re.compile(r"\b(?:morning|noon|afternoon|evening|overnight|night|midnight)\b")
_PARTS = {
    "morning": [(0.0, 12.0)], "noon": [(11.0, 13.0)], "afternoon": [(12.0, 19.0)], "evening": [(16.0, 24.0)],
    "night": [(0.0, 7.0), (17.0, 24.0)], "overnight": [(0.0, 7.0), (17.0, 24.0)], "midnight": [(0.0, 3.0), (21.0, 24.0)],
}  # fmt: skip
"""Hours that parts of the day may name in news."""
_AGE = re.compile(r"\b(\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))-year-old\b")


def at_other_hours(one: Event, other: Event) -> bool:
    """Whether no hour of the day can be that of both."""
    return not any(first < end and start < last for first, last in _hours_of(one) for start, end in _hours_of(other))


def of_other_ages(one: str, other: str) -> bool:
    """Whether their ages tell the people of one from those of the other: a climber of 36 and one of 32."""
    ages, others = set(_AGE.findall(one)), set(_AGE.findall(other))
    return bool(ages) and bool(others) and ages.isdisjoint(others)


def _hours_of(event: Event) -> list[tuple[float, float]]:
    """From and to which hour of its day it can have been, by the clock or by "morning", "night" ...; the whole day where nothing says."""
    if event.stretch and event.stretch.precision == "instant":
        moment = datetime.fromisoformat(event.stretch.earliest)
        hour = moment.hour + moment.minute / 60
        return [(hour - _BLURRED, hour + _BLURRED)]
    parts = [_PARTS[word] for word in _PART.findall(event.text.lower())]
    return [hours for part in parts for hours in part] or [(0, 24)]
