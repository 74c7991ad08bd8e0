"""Whether a clause's time is a plan's or an end, and whether its verb is in the past."""

import re
from datetime import date

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.lexicon import ARRANGING
from rashomon.text.terms import stem

APPOINTED = re.compile(
    r"(?i)\b(called|scheduled|set|planned|arranged|booked|slated|due|billed|listed|fixed|pencill?ed(?: in)?) for (?:the )?\Z"
)
_MINDED = re.compile(r"\b(?:was|were|had been) (?:\w+ )?(?:willing|able|unable|forced|eager|asked|told|urged|ordered|tempted) to\b")
"""What somebody was minded or made to do is no plan any more."""
_CALLED_TO = re.compile(r"\b(?:called|dispatched|summoned) (?:out )?to\b")
_LISTED = re.compile(r"\b(?:was|were) (?:listed|fixed) for\b")
GOING_ON = re.compile(r"\b[Mm]ov(?:e|es|ed|ing) (?:on\b(?! to\b)|ahead|forward|along|in|out|up)\b(?! (?:the )?[A-Z\d])")
"""Who moves on puts nothing off; "moved on Tuesday" may."""
_UNTIL = re.compile(r"(?i)\b(?:until|till) (?:the )?(?:(?:end|beginning|start|middle) of )?(?:the )?\Z")
_WERE = frozenset({"was", "were", "had"})
INVARIANT = frozenset(
    "hit cut put set shut hurt let burst cast shed spread split broadcast telecast recast run rerun read thrust reset".split()
)
"""Verbs whose past is their own form."""


def days_between(first: str, last: str) -> int:
    """Days from the first to the last, both ISO."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def is_appointed(text: str, time: Span | None) -> bool:
    """Whether the time says for when something was called, set or scheduled: it was a plan's day, whatever came of it."""
    return time is not None and bool(APPOINTED.search(text[max(0, time.start - 24) : time.start]))


def ends_there(text: str, time: Span) -> bool:
    """Whether the time says how long something lasts: "until midnight"."""
    return bool(_UNTIL.search(text[max(0, time.start - 24) : time.start]))


def in_the_past(claim: Claim, text: str, forms: frozenset[str]) -> bool:
    """Whether the verb is in the past tense: then a day still to come was misread, and nothing is planned.

    What was moved or set has a day that lies ahead.
    """
    if claim.modality in {"planned", "possible"}:
        return bool(_MINDED.search(text))
    arranged = bool(_LISTED.search(text)) or (stem(claim.predicate.split()[0]) in ARRANGING and not _CALLED_TO.search(text))
    if claim.modality != "happened" or arranged:
        return False
    lemma = claim.predicate.split()[0].lower()
    if forms & _WERE:
        return True
    if lemma == "be":
        return False
    verbs = {form for form in forms if stem(form) == stem(lemma) or form == f"{lemma}es"}
    return any(form.endswith("ed") and form != lemma for form in verbs) or (not verbs) or (lemma in INVARIANT and lemma in verbs)
