"""Whether a time in a clause dates what the clause tells, and whether its verb is in the past."""

import re
from datetime import date

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.lexicon import ARRANGING
from rashomon.text.terms import find_words, stem

_THIS = re.compile(r"(?i)this (?:year|season|summer|autumn|fall|winter|spring|month|decade|century)\Z")
"""Times that hold the day of writing: what is told of them is how things have been, not what happened."""
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")
_MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\Z")
_HYPHENS = frozenset("-–‑/")
_DATING = re.compile(
    r"(?i)\b(?:in|since|by|during|on|next|last|this|every|each|from|until|till|to|of|after|before|for|around|about|circa|and|through"
    r"|late|early|mid) \Z"
)
_CALLED_FOR = re.compile(r"(?i)\b(called|scheduled|set|planned|arranged|booked|slated|due|billed) for (?:the )?\Z")
_ASIDE = re.compile(r"(?i)\b(?:in force|in effect|than (?:was|were|had been)(?: \w+)?) (?:at|on|from|in) (?:about )?\Z")
"""A rule's day, and what a figure is compared with: not when it happened."""
_UNTIL = re.compile(r"(?i)\b(?:until|till) \Z")
_WERE = frozenset({"was", "were", "had"})
_INVARIANT = frozenset("hit cut put set shut hurt let burst cast shed spread split".split())
"""Verbs whose past is their own form."""


def days_between(first: str, last: str) -> int:
    """Days from the first to the last, both ISO."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def in_passing(text: str, time: Span, predicate: str) -> bool:
    """Whether the time does not date what the predicate tells.

    It is part of a name ("the 2013 Sedan", CVE-2013-1), lasts until now, or says when something else was to be ("called for").
    """
    own, before, after = time.of(text), text[max(0, time.start - 24) : time.start], text[time.end : time.end + 2]
    called = _CALLED_FOR.search(before)
    if _ASIDE.search(before) or text.startswith(" than ", time.end):
        return True
    if _THIS.match(own) or (called and stem(called[1].lower()) != predicate):
        return True
    if _MONTH.match(own):
        return before[-2:-1].islower() and not _DATING.search(before)
    if not _YEAR.match(own):
        return False
    hyphened = before[-1:] in _HYPHENS or after[:1] in _HYPHENS
    return hyphened or (after[:1] == " " and after[1:].isupper() and not _DATING.search(before))


def is_appointed(text: str, time: Span | None) -> bool:
    """Whether the time says for when something was called, set or scheduled: it was a plan's day, whatever came of it."""
    return time is not None and bool(_CALLED_FOR.search(text[max(0, time.start - 24) : time.start]))


def ends_there(text: str, time: Span) -> bool:
    """Whether the time says how long something lasts: "until midnight"."""
    return bool(_UNTIL.search(text[max(0, time.start - 12) : time.start]))


def in_the_past(claim: Claim, text: str) -> bool:
    """Whether the verb is in the past tense: then a day still to come was misread, and nothing is planned.

    What was moved or set has a day that lies ahead.
    """
    if claim.modality != "happened" or stem(claim.predicate.split()[0]) in ARRANGING:
        return False
    lemma = claim.predicate.split()[0].lower()
    forms = {w.form for w in find_words(text)}
    if forms & _WERE:
        return True
    verbs = {form for form in forms if stem(form) == stem(lemma)}
    return any(form.endswith("ed") and form != lemma for form in verbs) or (not verbs) or (lemma in _INVARIANT and lemma in verbs)
