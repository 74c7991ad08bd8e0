"""The words by which an article credits another outlet."""

from typing import Final

from rashomon.text.outlets import AGENCIES

SHORT: Final = frozenset(form for form in AGENCIES if len(form) <= 4)
"""Initials: taken for the agency only in capitals, for "pa" and "tt" are words too."""

REPORTING: Final = ("reported", "reports", "has reported", "had reported", "said in a report", "was reporting", "wrote")
