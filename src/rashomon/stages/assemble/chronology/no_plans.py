"""What lies ahead and is no plan for a calendar."""

import re
from collections.abc import Collection, Sequence

from rashomon.stages.assemble.chronology.clause import Clause
from rashomon.stages.assemble.chronology.lexicon import (
    ARRANGED,
    ARRANGING,
    CALENDAR_KINDS,
    INCIDENTS,
    KIND_MARK,
    KINDS,
    OCCASIONS,
    UNSURE,
)
from rashomon.stages.assemble.chronology.refusals import LEADING, NEAR, is_adjective
from rashomon.stages.assemble.chronology.stretch import is_coarse
from rashomon.text.terms import Word, find_words, stem

_FEW = 3
"""Words up to which a journey of nobody to nowhere tells nothing: "after Thursday flies"."""
_THOUGHT = frozenset("can could would might".split())
_TAKING_PLACE = OCCASIONS | ARRANGING | frozenset(stem(w) for w in "expect due".split())
_ARRANGED = re.compile(
    r"\b(?:is|are) (?:now |then |also )?(?:to|set to|due to|slated to|scheduled to) |\b(?:plans?|scheduled) to "
    r"|\bwill (?:now |then |also )?(?:take place|be held)\b"
)
_WISHED = frozenset("likely unlikely wants want hopes hope considering perhaps".split())
"""What somebody wishes for some month is arranged by nobody yet."""
_ROLE = re.compile(r"\bplay(?:s|ed|ing)? (?:an? |the |his |her |its |their )?(?:[a-z]+ )?(?:role|part)s?\b")
"""Not every play is one that takes place."""
_DEGREES = frozenset("most more very so too".split())
_SOMEBODY = re.compile(r"\b(?:slated|set|expected|due|going|likely) to be an? ")
"""What somebody will be is nothing that takes place."""
_READY = frozenset(stem(w) for w in "available open ready back effective live present absent free due".split())
"""What something will be is a plan for a day where it says from when it is there."""
_SPEAKS_OF = re.compile(r"\bwould be to\b|\bwill have [a-z]+(?:ed|n|de|t)\b")
"""What one would rather, and what will have come about: no plans."""
_FORECAST = re.compile(
    r"\b(?:expected|forecast|predicted|projected) to (?:increase|decrease|rise|fall|grow|shrink|drop|decline|double|triple|exceed|reach)\b|"
    r"\b(?:will|would|could|may|might) (?:also |then )?(?:increase|decrease|rise|fall|grow|shrink|drop|decline|double|triple|exceed)\b"
    r"|\b(?:will|would|could|may|might) (?:cut|cost|hurt|dent|lower|reduce|trim|add) [^.,;]{0,40}"
    r"\b(?:profits?|earnings|sales|revenues?|growth)\b"
)
"""What a number will do is a forecast, and nobody's plan."""
_FIRM = re.compile(r"\b(?:will|plans?|planned|is|are|due|set|expects?|expected|scheduled)\b")
"""Without a speaker, "would" tells a thought."""
_SAID = ("said ", "said on ", "told ", "says ", "announced ")
"""Before a day on which it was said."""
_NARRATED = re.compile(r"(?i)the (?:next|following) (?:day|morning|afternoon|evening|night)\b")
"""Counted from what was told: with "would", what used to come next."""
_BACK_IN = re.compile(r"\bback in \Z")
"""Before a time that is long past, whatever is to come: "the deaths back in 1967"."""
_AFTER = re.compile(r"\bafter (?:an? |the |his |her |their )?([^,;.\n]{3,70})\Z")
"""Before the day of what came before: "faces charges after a shooting over the weekend"."""
_BEFORE_TIME = 90
"""Characters before a time in which that is looked for."""


def is_no_plan(clause: Clause, subject: Sequence[str], inside: Sequence[str], telling: Collection[str], open_day: bool) -> bool:
    """Whether what lies ahead is no plan for a calendar: a journey of nobody to nowhere, a month in which something is to be done.

    `open_day`: whether it is told of a day that lies at no known place of the calendar; a plan for it is one without a day.
    """
    if clause.stretch is None:
        return _is_unarranged(clause, subject) and not (open_day and _is_appointed(clause))
    if _is_of_the_past(clause):
        return True
    if _FORECAST.search(clause.text) or clause.kind == "win" or _is_quality(clause):
        return True
    if is_coarse(clause.stretch.precision) and (all(w.startswith(KIND_MARK) for w in telling) or not _takes_place(clause)):
        return True
    return KINDS.get(clause.verb) == "travel" and not subject and not inside and len(clause.words) <= _FEW


def _is_appointed(clause: Clause) -> bool:
    """Whether it is arranged for some day, which it need not be on the calendar for: "is to appear in court on Monday"."""
    text, time = clause.article.text, clause.claim.time
    if is_tentative(clause) or _FORECAST.search(clause.text) or clause.kind == "win" or _is_quality(clause):
        return False
    if time and text.endswith(_SAID, 0, time.start):
        return False
    return _FIRM.search(clause.text) is not None and _SPEAKS_OF.search(clause.text) is None


def _is_of_the_past(clause: Clause) -> bool:
    """Whether its time is that of something told before, which lies behind."""
    time, text = clause.claim.time, clause.article.text
    if time is None:
        return False
    if "would" in clause.forms and _NARRATED.match(text, time.start):
        return True
    first = max(clause.claim.span.start, time.start - _BEFORE_TIME)
    after = _AFTER.search(text, first, time.start)
    if after and any(KINDS.get(word.stem) in INCIDENTS for word in find_words(after[1])):
        return True
    return _BACK_IN.search(text, first, time.start) is not None


def _takes_place(clause: Clause) -> bool:
    """Whether what is to come some month or season is an occasion that somebody arranges: nobody plans to "unite in November"."""
    if not _WISHED.isdisjoint(clause.forms) or _ROLE.search(clause.text):
        return False
    if _ARRANGED.search(clause.text):
        return True
    if not _THOUGHT.isdisjoint(clause.forms) and _FIRM.search(clause.text) is None:
        return False
    return not _TAKING_PLACE.isdisjoint({clause.verb, *(w.stem for w in clause.words if not _is_in_time(clause, w))})


def _is_in_time(clause: Clause, word: Word) -> bool:
    """Whether the word is part of the time itself: "in the fall"."""
    return clause.claim.time is not None and clause.claim.time.start <= word.start < clause.claim.time.end


def _is_quality(clause: Clause) -> bool:
    """Whether it tells how somebody or something will be: "will be competitive on election day"."""
    place = next((i for i, w in enumerate(clause.words) if w.stem == clause.verb), -1)
    near = [w.form for w in clause.words[max(0, place - NEAR) : max(0, place)]]
    if _SOMEBODY.search(clause.text):
        return True
    if near[-1:] and near[-1] in _DEGREES:
        near = near[:-1]
    if place <= 0 or clause.verb in OCCASIONS | _READY or _is_in_time(clause, clause.words[place]):
        return False
    return is_adjective(clause, near, clause.words[place].form)


def is_tentative(clause: Clause) -> bool:
    """Whether it says that this may be; what must be done is no less a plan."""
    return (clause.claim.modality == "possible" and "must" not in clause.forms) or not UNSURE.isdisjoint(clause.text.split())


def _is_unarranged(clause: Clause, subject: Sequence[str]) -> bool:
    """A plan that names no day is one only if it takes place some day: an occasion, arranged, in a clause of its own."""
    bare = KINDS.get(clause.verb) == "travel" and clause.claim.place is None
    if bare or not subject or is_tentative(clause):
        return True
    low = clause.text.lower()
    if _SPEAKS_OF.search(low) or (clause.claim.attribution is None and not _FIRM.search(low)):
        return True
    opening = clause.words[0].form not in LEADING
    return not (opening and KINDS.get(clause.verb) in CALENDAR_KINDS and any(word in low for word in ARRANGED))
