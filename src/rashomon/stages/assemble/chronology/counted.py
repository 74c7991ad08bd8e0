"""Days counted from what another clause tells: "on Friday, two days after her government won a vote"."""

import re

from rashomon.model.annotation import Claim
from rashomon.stages.assemble.chronology.stretch import DAILY, Days, Stretch, Stretches
from rashomon.text.number_words import SPELLED
from rashomon.text.read import ReadText

_COUNTED = re.compile(
    r"(?i)(?:(?:just|only|not a mere|barely|some) )?(?:the|(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})) "
    r"(day|week)s? (after|before) "
)
_NUMBERS = SPELLED | {"a": 1, "an": 1}
_DAYS = {"day": 1, "week": 7}
_REACH = 60
"""Characters before a clause in which it can be said how long after it the other thing was."""


def counted_stretch(read: ReadText, claim: Claim, stretches: Stretches, day: Days) -> Stretch | None:
    """The day of a clause that another is said to have come so many days after (or before); None where none is counted.

    It is counted from the closest time before it in its sentence (behind it, where the sentence begins with the count) from which
    no day after that of writing is reached: what was done is not still to come.
    """
    if claim.modality != "happened":
        return None
    found = _COUNTED.match(read.text, claim.span.start) or _before(read.text, claim.span.start)
    if found is None:
        return None
    number = 1 if found[1] is None else _NUMBERS.get(found[1].lower()) or int(found[1])
    days = number * _DAYS[found[2].lower()] * (-1 if found[3].lower() == "after" else 1)
    first, last = read.sentence(claim.span.start, claim.span.end)
    named = [s for s in stretches.between(first, last) if stretches[s].precision in DAILY]
    around = [s for s in reversed(named) if s.end <= found.start()]
    if found.start() <= first:
        around = [s for s in named if s.start >= claim.span.end]
    reached = [stretches[s].later(days) for s in around]
    return next((stretch for stretch in reached if day[1] is None or stretch.first <= day[1]), None)


def _before(text: str, start: int) -> re.Match[str] | None:
    """The count right before the clause."""
    if not text.endswith(("after ", "before "), 0, start):
        return None
    for found in _COUNTED.finditer(text, max(0, start - _REACH), start):
        if found.end() == start:
            return found
    return None
