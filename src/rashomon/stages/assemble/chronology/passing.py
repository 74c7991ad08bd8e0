"""Times in a clause that do not date what it tells."""

import re

from rashomon.model.annotation import Claim
from rashomon.model.dossier import Precision
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.dating import APPOINTED, ends_there
from rashomon.stages.assemble.chronology.in_names import YEAR, in_a_name, is_number, noun_behind
from rashomon.stages.assemble.chronology.lexicon import BLAMING, KINDS
from rashomon.stages.assemble.chronology.stretch import Days, Stretch, is_coarse
from rashomon.text.terms import find_words, stem

_OPENING = 4
"""Letters by which a verb is known in all its forms: "pencilled in"."""
_BACK = 32
"""Characters before a time that are looked at, and the half of that behind it."""

_THIS = re.compile(r"(?i)this (?:year|season|summer|autumn|fall|winter|spring|month|decade|century)\Z")
"""Times that hold the day of writing: what is told of them is how things have been, not what happened."""
_DECADES = re.compile(r"(?i).{0,30}\b(?:decades|centuries) (?:ago|before|earlier)\Z")
"""So long ago that no year is meant."""
_UNNAMED = re.compile(r"(?i)the (?:(?:entire|whole|full) )?(?:year|season|month|week|day)(?: (?:prior|before))?\Z")
"""A stretch of which nothing says which it is: "her fourth of the year"."""
_THAT_DAY = re.compile(r"(?i)that (?:day|morning|afternoon|evening|night)\Z")
_RETELLING = frozenset(stem(word) for word in "testify recall remember describe recount tell say relate".split())
"""With these "that day" is when the thing told of was, not when it is told."""
_ASIDE = re.compile(
    r"(?i)\b(?:(?:in force|in effect|than (?:was|were|had been)(?: \w+)?) (?:at|on|from|in) (?:about )?"
    r"|(?:as of|prior to|preceding|ahead of|leading up to) (?:the )?)\Z"
)
"""A rule's day, what a figure is compared with, how things stood, what came later: not when it happened."""
MOVED_FROM = re.compile(
    r"(?i)\b(?:put off|put back|pushed back|moved|postponed|adjourned|deferred|brought forward|rescheduled|switched) from (?:the )?\Z"
)
"""Before the day that a plan had until then."""
_UP_TO = re.compile(r"(?i)\b(?:before|through) (?:the )?\Z")
"""Up to when: a plan's end, but not the day of what is done."""
_TO_BE = re.compile(r"(?<!\bis )(?<!\bare )\bto be [a-z]{3,}(?:ed|en|ld|de|nt) (?:on |in |at |by |next |this )?(?:the )?\Z")
_AHEAD_OF = re.compile(r"\b(?:ahead of|prior to|in advance of|in the run-up to|leading up to) (?:the |an? )?[^,;.\n]{3,60} (?:on |in )\Z")
"""Before the day of what was still to come then: "a close race ahead of the count on Monday"."""
_BY = re.compile(r"(?i)\bby (?:the end of )?(?:the )?\Z")
_SINCE = re.compile(r"(?i)\bsince (?:the |early |late |mid-)?\Z")
_RECORD = re.compile(
    r"(?i)\b(?:worst|best|first|last|biggest|largest|deadliest|highest|lowest|heaviest|strongest|only|most [a-z-]{4,})\b"
    r"[^.!?\n]{0,140}\bsince\b[^.!?\n]{0,90}\Z"
)
"""Before a time that tells how long there was nothing like it: "the worst since the junta fell in 1974"."""
_RECORDED = 320
"""Characters before a time within which that is looked for."""
_STAMPED = re.compile(
    r"\b(?:[Pp]osted|[Pp]ublished|[Uu]pdated?|[Mm]odified)(?: (?:at|on))?: \Z|\b(?:Updated?|UPDATED?|Posted|POSTED)(?: (?:at|on))?,? \Z"
)
"""Before the time of a page: "Posted: January 19"."""
_DETERMINED = re.compile(r"(?:\b(?:an?|the|his|her|its|their|our|my|this|that|both|all|any)|['’]s) (?:[a-z-]{3,} )?\Z")
_OWNED = re.compile(r"(?i)\b(?:an?|the|his|her|its|their|our|this|that) \Z")
_SEVERAL_YEARS = re.compile(r"(?:, (?:19|20)\d\d){0,9},? (?:and|or) (?:in )?(?:19|20)\d\d\b")
"""Behind a year: what was so in each of several ("his victories in 2008 and 2012") happened in none alone."""
_COMPARED = re.compile(r"\b(?:than|as) when\b[^.;\n]{0,140}\Z")
"""Before the time of what something is compared with: "five rounds sooner than when they met in 2008"."""
_COUNTED_THEN = re.compile(r"(?i)\bfrom [^;.\n]{0,40}\d[^,;.\n]{0,24} in (?:the )?\Z")
"""Before the year of the lower of two numbers: "rose from 90,000 in 1980 to 300,000"."""
_ATTACK_DAY = re.compile(r"(?i)sept(?:ember|\.)? 11")
_ATTACKS = re.compile(r"(?i)(?:,? 2001,?)? ?(?:terror|attack|hijack|commission\b|widow|victims)")
"""Behind the name of the attacks of 2001."""
_PUT_AT = re.compile(r"(?i)\bputs? [^,;.\n]{0,60} at (?:about |around )?\Z")
"""Before the time that somebody reckons something to have been at."""
_YEARS_BEFORE = re.compile(r"\b(?:19|20)\d\d,? (?:and|or) (?:in )?\Z")
_BRACKET = re.compile(r"\([^()\n]{0,40}\Z")
_CONVERTED = re.compile(r"[^()\n]{0,40}\)")
_ZONE = re.compile(r"(?i)\b(?:time|gmt|utc|bst|c?e[sd]?t|[cmp][sd]?t|cest)\b")
"""In brackets with an hour of another zone stands the same moment once more, and its day there."""
_OF_AN_EVENT = re.compile(
    r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Ff]ollowing|[Dd]espite|because of|in connection (?:of|with)"
    r"|to (?:hono[u]?r|mark|recall|investigate)|investigating) (?:the |its |his |her |their |a |[A-Z]\w{1,20}['’]s )?(?:[a-z-]{3,20} ){0,3}"
    r"(?:founding|collapse|election|announcement|creation|invasion|attacks?|death|arrest|bombings?|shooting|killing|fall|signing|war|crash"
    r"|fire|murder|break-in|trial|conviction|resignation|visit|defeat|victory)"
    r"(?: (?:of|at|in|on) [\w.'’ -]{1,40})?,? (?:in |on |of |late |early ){0,2}\Z"
)
"""Before the day of an event that another came after: "after Nixon's election in 1968 he worked"."""
_DEED = re.compile(
    r"\b(?:charged|convicted|guilty|accused|suspected|acquitted|arrested|indicted|jailed|imprisoned|sentenced)\b[^.;\n]{0,60}?"
    r"\b(?:(?:of|for|with|in|to) (?:[a-z]+ ){0,2}[a-z]{3,}ing|for the [a-z ]{0,20}(?:deaths?|murders?|killings?|shootings?))\b"
    r"[^.;\n]{0,160}\Z"
)
"""Before the month or year of a deed that somebody was convicted of later: "found guilty of killing two people in 2010"."""
_TRIAL = 300
"""Characters before a time within which that is looked for."""
_APPOSED = re.compile(
    r"[\w.'’)”\"-], (?:an?|the|his|her|its|their|one of|once|now|formerly|[A-Z]\w{1,20}['’]s|the \w{1,20}['’]s) [^,;.\n]{2,90}\Z"
)
"""Before the time of what somebody or something is called between commas: "Toth, the club's best scorer in 2009, was hurt"."""
_OF_ITS_OWN = re.compile(
    r"(?i)\b(?:for|of|over|about|since|before|after|ahead of|into|from|than|to|with|follows?|followed|despite|on|because of|including"
    r"|such as) (?:the |an? |his |her |its |their )?\Z"
)


def in_passing(text: str, time: Span, claim: Claim, stretch: Stretch, day: Days) -> bool:
    """Whether the time does not date what the claim's verb tells.

    It is part of a name ("the 2013 Sedan", CVE-2013-1) or an address, says which thing is meant ("the 2005 shooting") or when something
    else was to be ("called for Tuesday"), or tells how things stood then.
    """
    own, before, precision = time.of(text), text[max(0, time.start - _BACK) : time.start], stretch.precision
    verb = stem(claim.predicate.split()[0])
    called = APPOINTED.search(before)
    if _UNNAMED.match(own) or _DECADES.match(own) or (verb in _RETELLING and _THAT_DAY.match(own)):
        return True
    # "next month's Patch Tuesday" and "a November release" name something planned.
    planned = day[1] is not None and stretch.first > day[1] and not YEAR.match(own)
    if (_THIS.match(own) and not planned) or (called and not called[1].lower().startswith(verb[:_OPENING])):
        return True
    if MOVED_FROM.search(before) or (_ASIDE.search(before) and not planned) or text.startswith(" than ", time.end):
        return True
    if claim.modality == "happened" and not planned and precision != "instant" and "midnight" not in own and _UP_TO.search(before):
        return True
    if claim.modality == "happened" and not planned and ends_there(text, time):
        return True
    if claim.modality == "happened" and _is_goal(text, time, before, stretch, day):
        return True
    if claim.modality == "happened" and _AHEAD_OF.search(text, max(0, time.start - 3 * _BACK), time.start):
        return True
    if _SINCE.search(before) and not _begun(before, verb):
        return True
    if _tells_apart(text, time, claim, before, precision):
        return True
    if _STAMPED.search(before) or _is_of_a_record(text, time):
        return True
    if is_number(text, time, own) or in_a_name(text, time, own, before):
        return True
    return not planned and _says_which(text, time, verb, precision)


def _is_of_a_record(text: str, time: Span) -> bool:
    """Whether it says since when there was nothing like it."""
    start = max(0, time.start - _RECORDED)
    # The plain word first: nearly all times have none before them.
    return "since" in text[start : time.start].lower() and bool(_RECORD.search(text, start, time.start))


def _tells_apart(text: str, time: Span, claim: Claim, before: str, precision: Precision) -> bool:
    """Whether it is the time of one number of two, of each of several years, of a zone in brackets, or part of a name."""
    around, verb = max(0, time.start - 3 * _BACK), stem(claim.predicate.split()[0])
    if precision == "year" and (_SEVERAL_YEARS.match(text, time.end) or _YEARS_BEFORE.search(before)):
        return True
    if text.rfind(" when ", max(0, time.start - _RECORDED), time.start) >= 0 and _COMPARED.search(
        text, max(0, time.start - _RECORDED), time.start
    ):
        return True
    if precision == "year" and _COUNTED_THEN.search(text, around, time.start):
        return True
    if is_conversion(text, time):
        return True
    if text.startswith(",", time.end) and _is_apposed(text, time, claim, verb):
        return True
    if is_coarse(precision) and _DEED.search(text, max(0, time.start - _TRIAL), time.start):
        return True
    if precision != "instant" and _OF_AN_EVENT.search(text, around, time.start):
        return True
    if time.of(text) == "Noon":
        # "High Noon" is a name.
        return True
    if names_attacks(text, time):
        return True
    return verb == "put" and bool(_PUT_AT.search(text, around, time.start))


def names_attacks(text: str, time: Span) -> bool:
    """Whether the day is the name of the attacks of 2001."""
    return bool(_ATTACK_DAY.fullmatch(time.of(text)) and _ATTACKS.match(text, time.end))


def _is_apposed(text: str, time: Span, claim: Claim, verb: str) -> bool:
    """Whether it stands between commas in what the subject is called, with the verb behind."""
    apposed = _APPOSED.search(text, max(claim.span.start, time.start - 3 * _BACK - 4), time.start)
    if apposed is None or claim.subject is None or claim.subject.start > apposed.start():
        return False
    return any(word.stem == verb for word in find_words(text, time.end, claim.span.end))


def is_conversion(text: str, time: Span) -> bool:
    """Whether the time stands in brackets as that of another zone: "(6:18 p.m. Eastern time Tuesday)"."""
    opened, closed = _BRACKET.search(text, max(0, time.start - 2 * _BACK), time.start), _CONVERTED.match(text, time.end)
    return bool(opened and closed and _ZONE.search(text, opened.start(), closed.end()))


def is_weak(text: str, time: Span) -> bool:
    """Whether the time belongs to a noun ("Monday's shooting", "the Tuesday vote") and dates the verb only where nothing else does."""
    before = text[max(0, time.start - _BACK) : time.start]
    return _possessive(text, time) or bool(_OWNED.search(before) and noun_behind(text, time.end))


def _is_goal(text: str, time: Span, before: str, stretch: Stretch, day: Days) -> bool:
    """Whether it says by when something is hoped for, or when something is "to be voted on"."""
    if _TO_BE.search(text, max(0, time.start - 2 * _BACK), time.start):
        return True
    return day[1] is not None and stretch.last > day[1] and bool(_BY.search(before))


def _begun(before: str, verb: str) -> bool:
    """Whether it began then and has been so since: "closed since Thursday"."""
    words = before.split()
    return len(words) > 1 and verb in KINDS and stem(words[-2].lower()) == verb


def _says_which(text: str, time: Span, verb: str, precision: Precision) -> bool:
    """Whether the time tells things of a kind apart: "the 2006 film", "last year's Oscars"; to the day, where the verb is another matter.

    A day before a noun dates what is done "in Monday's attack", not what is done about it ("charged in", "a hearing on").
    """
    before = text[max(0, time.start - _BACK) : time.start]
    if is_coarse(precision):
        determined = _DETERMINED if YEAR.match(time.of(text)) else _OWNED
        return _possessive(text, time) or bool(determined.search(before) and noun_behind(text, time.end))
    if not is_weak(text, time):
        return False
    if precision == "week" and _possessive(text, time) and not before.endswith("in "):
        return True
    return verb in BLAMING or bool(_OF_ITS_OWN.search(before))


def _possessive(text: str, time: Span) -> bool:
    return text.startswith(("'s", "’s", "' s ", "’ s "), time.end) or text[time.end - 2 : time.end] in {"'s", "’s"}
