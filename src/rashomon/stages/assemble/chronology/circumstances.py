"""Hours and ages by which two events of one day are told apart."""

import re
from datetime import datetime

from rashomon.stages.assemble.chronology.stretch import Stretch

_BLURRED = 0.25
"""Hours by which an account may err about when it was, to either side."""
_PART = re.compile(r"\b(?:morning|noon|afternoon|evening|overnight|night|midnight)\b")
_PARTS = {
    "morning": [(0.0, 12.0)], "noon": [(11.0, 13.0)], "afternoon": [(12.0, 19.0)], "evening": [(16.0, 24.0)],
    "night": [(0.0, 7.0), (17.0, 24.0)], "overnight": [(0.0, 7.0), (17.0, 24.0)], "midnight": [(0.0, 3.0), (21.0, 24.0)],
}  # fmt: skip
"""Hours that parts of the day may name in news."""
_AGE = re.compile(r"\b(\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))-year-old\b")


def hours_of(stretch: Stretch | None, text: str) -> tuple[tuple[float, float], ...]:
    """From and to which hour of its day it can have been, by the clock or by "morning", "night" ...; the whole day where nothing says."""
    if stretch and stretch.precision == "instant":
        moment = datetime.fromisoformat(stretch.earliest)
        hour = moment.hour + moment.minute / 60
        return ((hour - _BLURRED, hour + _BLURRED),)
    parts = [_PARTS[word] for word in _PART.findall(text.lower())]
    return tuple(hours for part in parts for hours in part) or ((0, 24),)


def ages_in(text: str) -> frozenset[str]:
    """The ages of people that it gives ("36-year-old")."""
    return frozenset(_AGE.findall(text))
