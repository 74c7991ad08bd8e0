"""What speaks against reading a quotation mark as opening, and as closing, by what stands around it.

Small numbers, by reason: 0 for what is usual, 1 for what a machine does to many marks, 2 to 4 for what hardly stands so.
"""

import re

from rashomon.stages.annotate.quotes.lexicon import REPORTING_WORD
from rashomon.stages.annotate.quotes.marks import SPEECH_END, Mark
from rashomon.text.turned_marks import ATTRIBUTION, closes_speech

_SAYS = re.compile(rf"\b(?:{REPORTING_WORD}|reads?)(?: (?:[A-Z]\w*|him|her|them|us|me|that))?[,:]? ?\Z")
_LEAD = 32
"""Characters before a mark that hold the verb that introduces it."""
_AGAINST_SHAPE = 4.0
"""Against what a mark's own shape, or somebody told to have said the words, says it is. By reason."""
_NEAR = 4
"""Characters before a mark in which the words end, marks of others' words and spaces between."""


def against_opening(text: str, mark: Mark) -> float:
    """What speaks against its opening the words behind it."""
    if mark.shape != "straight":
        return _AGAINST_SHAPE if mark.shape == "closing" else 0.0
    if _closes_speech(text, mark):
        return 1.0 if mark.last and not _cued_below(text, mark) else _AGAINST_SHAPE
    if not mark.before.isspace() and not mark.looks_open:
        return 3.0 if not mark.after.isalnum() else 1.0
    if not mark.last:
        return 0.0 if not mark.after.isspace() else 1.0
    if _alone(mark) or _introduced(text, mark):
        return 0.0
    return 1.0 if _ends_speech(text, mark) else 0.5


def against_closing(text: str, mark: Mark) -> float:
    """What speaks against its closing the words before it."""
    if mark.shape != "straight":
        return _AGAINST_SHAPE if mark.shape == "opening" else 0.0
    if _introduced(text, mark):
        return 2.0
    if _closes_speech(text, mark):
        return 0.0
    if not mark.before.isspace():
        return 0.0 if not mark.after.isalnum() else 1.0
    if mark.last or mark.after.isspace():
        return 0.0 if _ends_speech(text, mark) or _alone(mark) else 2.0
    return 2.0


def _closes_speech(text: str, mark: Mark) -> bool:
    """As `closes_speech`; at the head of a line only before small letters, with which nobody begins to speak."""
    return closes_speech(text, mark.start) and (mark.before != "\n" or mark.after.islower())


def _ends_speech(text: str, mark: Mark) -> bool:
    """As `Mark.ends_speech`, behind the mark of somebody's words told in these, too."""
    return text[max(0, mark.start - _NEAR) : mark.start].rstrip(" '’")[-1:] in SPEECH_END


def _cued_below(text: str, mark: Mark) -> bool:
    """The line behind it begins with who said so."""
    return ATTRIBUTION.match(text, mark.end + 1) is not None


def _alone(mark: Mark) -> bool:
    return mark.before == "\n" and mark.last


def _introduced(text: str, mark: Mark) -> bool:
    """A verb of saying stands at once before it."""
    return _SAYS.search(text, max(0, mark.start - _LEAD), mark.start) is not None
