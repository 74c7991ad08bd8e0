"""Which words of an article stand for an event."""

import re
from collections.abc import Sequence

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.event import Event
from rashomon.text.opening import dateline_end
from rashomon.text.read import ReadText
from rashomon.text.surroundings import first_stop

_LEANING = frozenset({"when", "where", "as", "until", "before", "after", "once", "while", "since"})
_RELATIVE = frozenset({"who", "which", "that", "whose"})
_ASIDES = _RELATIVE | {"where"}
_PARTICIPLE = re.compile(r"[a-z]{3,20}(?:ed|ing|wn|ken|den) ")
"""Opens a clause that hangs on the noun before it: "announced on Friday with the harbour office"."""
_SHORT = 240
"""Characters up to which a sentence is given whole as evidence: one reads it better than its clause."""
_DATED = re.compile(
    r"\b(?:\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|today|tomorrow|yesterday|week|month|year|morning|night)\b"
)
_STAMP = re.compile(r"\s{0,9}\n\s{0,9}[^\n]{1,12}\Z")
_ASIDE = 40
"""Characters from a noun to the relative clause that hangs on it, and before it in which its name begins."""
_NAME = re.compile(r"(?:['‘“(\"]?[A-Z][\w.’-]{0,20}['’”)\"]?,? ){1,4}\Z")
"""The rest of a name before its last word, or the name before what somebody is: "Ada Vale, the pilot who"."""
_COMMA = 2
"""Characters between what opens a sentence and the clause behind it."""
_FEW = 4
"""Words up to which a clause does not tell what happened ("issued Jan. 14")."""


def is_headed(text: str, span: Span) -> bool:
    """Whether it stands in a line that ends without a full stop: a headline repeats what the article tells."""
    end = text.find("\n", span.end)
    return text[span.end : end if end >= 0 else len(text)].strip() == "" and text[span.end - 1] not in ".!?”\""


def without_dateline(text: str, span: Span) -> Span:
    """The span without the dateline that it begins with and the stamp of the next post that it ends with."""
    start = dateline_end(text, span.start, span.end)
    stamp = _STAMP.search(text, start, span.end)
    end = stamp.start() if stamp and stamp.end() == span.end else span.end
    return Span(span.article, start, end) if start < end else span


def whole(read: ReadText, event: Event, claims: Sequence[Claim], told: Sequence[Event]) -> Span:
    """A short sentence whole, if none of the events `told` lies in it that has another day; else the clause, or the clause around
    one that cannot stand alone ("when it ships"). Of what is told in passing of somebody ("the driver, who was shot on Monday, is
    to speak") that alone: the sentence tells something else."""
    stop = first_stop(read.text, event.span.start, event.span.end)
    if stop is not None:
        return _half(read, event.span, stop)
    first, last = read.sentence(event.span.start, event.span.end)
    sentence = Span(event.span.article, min(first, event.span.start), max(last, event.span.end))
    if event.view == "past" and event.text.split()[0].lower().strip(",") in _ASIDES:
        apart = event.looks_back or _of_other_days(sentence, event, told)
        if aside := _told_aside(read.text, event, claims, apart):
            return aside
    if last - first <= _SHORT and not _of_other_days(sentence, event, told):
        return sentence
    return _part(read.text, event, claims, told, sentence)


def _part(text: str, event: Event, claims: Sequence[Claim], told: Sequence[Event], sentence: Span) -> Span:
    """Of a long sentence, or one that tells of another day as well, the clause; more where the clause does not stand alone."""
    subject = next((c.subject for c in claims if c.span == event.clause), None)
    alone = subject is not None and event.clause.covers(subject)
    if not alone and event.text[:1].isupper():
        return _with_behind(text, event, claims)
    opening = [word.strip(",") for word in event.text.lower().split()]
    hanging = opening[0] in _RELATIVE or _PARTICIPLE.match(event.text) is not None
    if alone and not hanging and opening[0] not in _LEANING and (len(opening) > _FEW or event.text[:1].isupper()):
        return event.span
    around = [c.span for c in claims if c.form == "clause" and c.span.covers(event.span) and len(c.span) > len(event.span)]
    wider = min(around, key=lambda s: (len(s), s), default=event.span)
    if wider != event.span and not _of_other_days(wider, event, told):
        return wider
    led = Span(event.span.article, sentence.start, event.span.end)
    # What has no subject is not understood without the words before it, whatever else these tell.
    readable = len(led) <= _SHORT and (not (alone or hanging) or len(opening) <= _FEW or not _of_other_days(led, event, told))
    return led if readable else event.span


def _with_behind(text: str, event: Event, claims: Sequence[Claim]) -> Span:
    """What opens a sentence without a subject ("Arraigned on Monday, Toth was held") with the clause behind it that names him."""
    behind = (c for c in claims if c.form == "clause" and 0 <= c.span.start - event.span.end <= _COMMA and c.subject)
    clause = next((c for c in behind if not text[event.span.end : c.span.start].strip(" ,")), None)
    return Span(event.span.article, event.span.start, clause.span.end) if clause else event.span


def _told_aside(text: str, event: Event, claims: Sequence[Claim], apart: bool) -> Span | None:
    """A relative clause between commas with the noun that it hangs on; what is told of a place behind its "where"; else None.

    `apart`: whether it is background, or the sentence tells of another day: then no commas are asked for.
    """
    opening = event.text.split()[0].lower().strip(",")
    if not (apart or text.endswith(", ", 0, event.clause.start)):
        return None
    noun = next((c.subject for c in claims if c.span == event.clause and c.subject), None)
    if noun is None:
        return None
    if opening == "where":
        return Span(event.span.article, noun.start, event.clause.end) if noun.start > event.clause.start else None
    if not (apart or text.startswith(",", event.clause.end)) or not 0 <= event.clause.start - noun.end <= _ASIDE:
        return None
    name = _NAME.search(text, max(0, noun.start - _ASIDE), noun.start)
    subjects = [c.subject.start for c in claims if c.subject and c.subject.covers(noun) and c.span.covers(event.clause)]
    return Span(event.span.article, min([*subjects, name.start() if name else noun.start]), event.clause.end)


def _of_other_days(sentence: Span, event: Event, told: Sequence[Event]) -> bool:
    """Whether another clause of the sentence tells of another day: the sentence would stand under both."""
    if event.stretch is None or len(event.text.split()) < _FEW:
        return False
    others = (e.stretch for e in told if e.stretch and e.span != event.span and sentence.covers(e.span))
    return any(not event.stretch.meets(other) for other in others)


def _half(read: ReadText, span: Span, stop: tuple[int, int]) -> Span:
    """Of a clause that runs over the end of a sentence, the sentence that names the time (digits or a capital), else the second."""
    before, after = read.text[span.start : stop[0]], read.text[stop[1] : span.end]
    if _DATED.search(before) and not _DATED.search(after):
        return Span(span.article, span.start, stop[0])
    return Span(span.article, *read.sentence(stop[1], span.end))
