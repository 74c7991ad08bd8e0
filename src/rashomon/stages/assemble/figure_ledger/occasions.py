"""Whether a number counts over several occasions or sorts together: no count of one of them speaks against it."""

import re

from rashomon.model.annotation import Figure
from rashomon.model.span import Span

_OVER_TIME = re.compile(
    r"\b(?:so far|to date|thus far|in total|altogether|over the (?:years|past|last)|(?:this|each|every) (?:year|month|season)"
    r"|(?:in|during|over) (?:the|their|his|her|its|these) (?:(?:past|last|first|previous) )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|dozen|\d{1,3}) [a-z]{3,14}s)\b",
    re.I,
)
"""How a sum over several occasions is told: "in their five operations so far", "this year"."""
_AND_OTHERS = re.compile(
    r" and (?:crew|staff|guests|passengers|members|women|children|teachers|pupils|students|soldiers|police|officers|residents)\b"
)
"""What a count of two sorts goes on with: "420 passengers and crew"."""


def is_summed(text: str, figure: Figure, sentence: Span) -> bool:
    """Whether its sentence tells of more than one occasion, or its noun goes on with another one."""
    if figure.counted is not None and _AND_OTHERS.match(text, figure.counted.end):
        return True
    return _OVER_TIME.search(text, sentence.start, sentence.end) is not None
