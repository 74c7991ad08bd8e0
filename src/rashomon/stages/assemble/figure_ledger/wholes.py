"""Counts of all the people that a body has: the employees of a firm, beside those of them who strike."""

import re

from rashomon.model.annotation import Figure
from rashomon.text.terms import stem

_HAVING = re.compile(
    r"(?i)(?:\b(?:has|have|had|employs|employed|employing)(?: only| just)?"
    r"|\b(?:staff|workforce|membership|enrolment|enrollment) of|['’]s|\b(?:its|their|of the|all(?: of)?(?: the| its)?)) \Z"
)
"""Before a number of all that there are: "has about 420 employees", "of the company's 420 workers", "its 12,000 members"."""
_REACH = 24
"""Characters of the longest of these."""
_BELONGING = frozenset(
    stem(word) for word in "employee worker member staff staffer student pupil teacher resident inhabitant subscriber customer".split()
)
"""Of what a body has so many that some of them do something."""


def is_whole(text: str, figure: Figure, head: str) -> bool:
    """Whether the number is told as that of all such people that somebody has."""
    at = figure.span.start
    return head in _BELONGING and _HAVING.search(text, max(0, at - _REACH), at) is not None
