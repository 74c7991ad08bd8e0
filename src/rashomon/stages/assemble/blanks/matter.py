"""What a question is about where its own words do not say so, and the question word that the words kept back call for."""

import re

from rashomon.model.dossier import Asked
from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.question import LONGEST, Question, question, telling
from rashomon.stages.assemble.blanks.reading import Reading

A_MATTER = 3
"""Telling words from which a sentence itself has said what it is about. By reason."""
_MEANT: dict[Asked, re.Pattern[str]] = {
    "who": re.compile(r"\b(?:names?|identit(?:y|ies)|named|identified)\b", re.I),
    "why": re.compile(r"\b(?:reasons?|motives?|cause)\b", re.I),
    "where": re.compile(r"\b(?:whereabouts|locations?|address)\b", re.I),
    "when": re.compile(r"\b(?:dates?|timing|timetable|schedule)\b", re.I),
    "how many": re.compile(r"\b(?:number|size)\b", re.I),
    "how much": re.compile(r"\b(?:amounts?|prices?|sums?|costs?|values?|salary|fees?|terms)\b", re.I),
}


def matter_of(reading: Reading, asked: Asked, why: str, span: Span, own: Span) -> Question:
    """The question in the words `own` of its sentence, or where these say too little with the sentence before them."""
    before = reading.sentence_before(span)
    if before is None or len(telling(reading.words(own))) >= A_MATTER:
        return question(asked, why, reading.words(own), (span,))
    if len(telling(reading.words(before))) < A_MATTER and (earlier := reading.sentence_before(before)):
        return question(asked, why, _together(reading, earlier, before), (earlier, before, span))
    return question(asked, why, _together(reading, before, span), (before, span))


def _together(reading: Reading, before: Span, span: Span) -> str:
    """Both sentences where a question has room for them, else the one before."""
    both = reading.article.text[before.start : span.end]
    return both if len(both) <= LONGEST else reading.words(before)


def asked_for(kept_back: str) -> Asked:
    """The question word that the words of what is kept back call for; "what" of all that is no name, reason, place, day or number."""
    return next((asked for asked, sign in _MEANT.items() if sign.search(kept_back)), "what")


def room_from(text: str, sentence: Span, asks: int, end: int) -> int:
    """Where words that end at `end` and are longer than a question begin to be shown, so that what is asked (at `asks`) stands in them:
    behind a comma or between words."""
    start = end - LONGEST
    if start <= sentence.start:
        return sentence.start
    comma = text.find(", ", start, asks)
    return comma + 2 if comma >= 0 else max(start, text.find(" ", start, end) + 1)
