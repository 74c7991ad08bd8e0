"""Where quoted words begin or end when the mark there is missing."""

import re

from rashomon.stages.annotate.quotes.lexicon import REPORTING_WORD

_WINDOW = 1500
"""Characters looked at: words between marks are seldom longer, and a bound keeps hostile text cheap."""
_STOP = re.compile(r"[.!?]")
_SENTENCE_END = re.compile(r"[.!?][\"”’]?\s+")
_TRAILING_CUE = re.compile(rf",\s+(?:[^\s,]+\s+){{0,3}}(?:{REPORTING_WORD})\b|,\s+(?:{REPORTING_WORD})\b")
_INTRODUCING_CUE = re.compile(rf"\b(?:{REPORTING_WORD})(?:[,:]| that)\s")
_REPORT = re.compile(r"\b(?:says?|said|told|adds?|added|according to|ha(?:s|d|ve) confirmed)\b")
_LEAD = 120
"""Characters before a cue that introduces the words."""
_ANY_CUE = re.compile(rf"\b(?:{REPORTING_WORD})\b")


def unopened_start(text: str, head: int, before: int, mark: int) -> int | None:
    """Where the words begin that the mark closes and none opened; None where that is too far.

    `head`: where the block begins; `before`: where the last passage ended. The words begin behind that passage (and the
    sentence of its cue), else with the block (behind a cue that introduces them).
    """
    start = max(head, before)
    if mark - start > _WINDOW:
        return None
    if before > head:
        cue = _ANY_CUE.search(text, start, mark)
        if cue is not None:
            ended = _SENTENCE_END.search(text, cue.end(), mark)
            start = ended.end() if ended else cue.end()
    else:
        led = _INTRODUCING_CUE.search(text, start, mark)
        leads = led and led.start() - start <= _LEAD and not _STOP.search(text, start, led.start())
        start = led.end() if led and leads else start
    while start < mark and (text[start].isspace() or text[start] in ",;"):
        start += 1
    return start


def unclosed_end(text: str, start: int, limit: int) -> int:
    """Where the words end that none closes before `limit`: behind the comma of a cue, else there."""
    cue = _TRAILING_CUE.search(text, start, min(limit, start + _WINDOW))
    return cue.start() + 1 if cue else limit


def reports(text: str, start: int, end: int) -> bool:
    """Whether somebody is told of there as saying something: the words are no one's speech that runs on."""
    return _REPORT.search(text, start, min(end, start + _WINDOW)) is not None


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space at its ends; empty where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
