"""Live pages saved as text."""

import re
from itertools import islice

_STAMP = re.compile(
    r"(?i)\s{0,40}(?:\d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?) ago"
    r"|(?:(?:yesterday|today),? )?(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?)\s{0,40}"
)
_SHORT = 60
"""Characters of the longest line that may be a stamp."""
_STAMPS = 2
"""Posts from which a page is a live one."""


def is_live(text: str) -> bool:
    """Whether the text is a saved live page: several of its lines only say when, or how long ago, they were posted."""
    stamps = (line for line in text.split("\n") if len(line) <= _SHORT and _STAMP.fullmatch(line))
    return sum(1 for _ in islice(stamps, _STAMPS)) == _STAMPS
