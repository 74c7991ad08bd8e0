"""An article read for clues to the day it was written on: its weekdays, dates and weeks, what it calls "tomorrow" or "now"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import TimeExpression
from rashomon.stages.compare.publication.clues import Clues, NearClue, WeekdayClue, month_day
from rashomon.stages.compare.publication.stated import iso_day
from rashomon.text.calendar import add_days
from rashomon.text.dateline import agency_dateline
from rashomon.text.live import is_live
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import stem
from rashomon.text.timex import days_of

_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])(?:T|$)")
_REPORTS = re.compile(
    r"\b(?:said|says|told|announced|reported|added|declared|confirmed|denied|warned|stated|tweeted|wrote)\b", re.IGNORECASE
)
_REPORT_REACH = 60
"""Characters around a weekday within which a verb of saying makes it the day of the report."""
_SAID_ON = 20
"""Characters before a weekday within which the verb of saying is the one it belongs to: "said late on Tuesday"."""
_SAYS_ON = re.compile(
    r"\b(?:said|says|told|announced|reported|added|declared|confirmed|denied|warned|stated|wrote)"
    r" (?:[A-Za-z]+ ){0,2}(?:late |early )?(?:on )?$",
    re.IGNORECASE,
)
"""The same right before a weekday: "told reporters on" ($: the end of what is searched)."""
_BESIDE = 40
_NEAR = re.compile(r"\b(?:yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b")
"""Not "today": with it one article more of AQUAINT was dated, wrongly (it counted from the day of a report)."""
_DOING = re.compile(r"\b(?:is|are|am) (?:now )?([a-z]{2,20}ing)\b", re.IGNORECASE)
_PERFECT = re.compile(r"\b(has|have) (?:just |now )?(?:been )?([a-z]{1,20}(?:ed|en|[dlnu][dknt]|ade|ung|ot|old|on))\b")
_BARE: tuple[list[str], ...] = ([], ["this"], ["closest"])
"""Steps of a weekday that lies within a week: "Friday", "this Friday", "later on Friday"."""
_NAMED = re.compile(r"\b(?:Patch|Super|Black|Cyber|Bloody|Ash|Maundy|Shrove|Fat|Palm|Giving) $")
_EVERY = re.compile(r"s? (?:of|in) (?:every|each) ")
"""A weekday in the name of a day, or of every month: no day of this week ("Patch Tuesday, the second Tuesday of every month")."""
_BEING = frozenset({"being", "going", "doing", "trying", "looking", "asking", "calling", "working", "facing", "becoming", "waiting"})
"""In progress for weeks: no event of one day."""
_MOST = 200
"""So many expressions of an article are read for clues: those of its beginning."""


def clues_of(article: Article, times: Sequence[TimeExpression], as_of: str | None) -> Clues:
    """Gather the clues of an article that states no date."""
    weekdays, dates, weeks, near, present = [], [], [], [], []
    for t in times[:_MOST]:
        if t.type not in ("DATE", "TIME"):
            continue
        if found := _near(article.text, t):
            near.append(found)
        elif t.shift == (("day", 0),) and t.anchor == "publication" and "today" in t.span.of(article.text).lower():
            present.append(NearClue(t, 0))
        weekday = _WEEKDAY.match(t.value)
        if weekday and [name for name, _ in t.shift] in _BARE and t.anchor == "publication" and not _is_any(article.text, t):
            ahead = t.tense in ("future", "present")
            reported = not ahead and _is_reported(article.text, t)
            weekdays.append(WeekdayClue(t, int(weekday[1]), ahead, reported, reported and _is_said_on(article.text, t)))
        elif month_day(t) and (not t.shift or t.shift[0][0] in ("on-weekday", "year")):
            dates.append(t)
        elif t.value == "XXXX-WXX" and t.anchor == "publication" and t.shift:
            weeks.append(t)
    bounds = [day for day in (iso_day(as_of), iso_day(article.captured_at)) if day]
    return Clues(
        article, tuple(weekdays), tuple(dates), tuple(weeks), min(bounds, default=None), agency_dateline(article.text, times),
        tuple(near), _told_last(times), (*present, *_done(article, times)),
    )  # fmt: skip


def _done(article: Article, times: Sequence[TimeExpression]) -> list[NearClue]:
    """What "has been done" in a sentence of a live page without a time is news of the day."""
    found: list[NearClue] = []
    if not is_live(article.text):
        return found
    for verb in islice(_PERFECT.finditer(article.text), _MOST):
        first, last = sentence_around(article.text, verb.start(), verb.end())
        if not any(first <= t.span.start < last for t in times if t.type != "DURATION"):
            span = Span(article.id, *verb.span(1))
            found.append(NearClue(TimeExpression(span, "DATE", "PRESENT_REF", "publication"), 0, stem(verb[2])))
    return found


def _is_any(text: str, t: TimeExpression) -> bool:
    named = _NAMED.search(text, max(0, t.span.start - _BESIDE), t.span.start)
    return named is not None or _EVERY.match(text, t.span.end) is not None


def _told_last(times: Sequence[TimeExpression]) -> date | None:
    told = [t.value for t in times if t.type in ("DATE", "TIME") and t.anchor == "none" and t.tense == "past" and t.value[:4].isdigit()]
    return max((days[0] for value in told if (days := days_of(value))), default=None)


def _near(text: str, t: TimeExpression) -> NearClue | None:
    """The clue in "tomorrow", "this morning", "last night"; not where it only says when something was said.

    "now" is one beside a verb in progress ("councillors are voting now"): another account tells of that day what was done.
    """
    own = t.span.of(text).lower()
    if own == "now":
        doing = _DOING.search(text, max(0, t.span.start - _SAID_ON), t.span.end + _SAID_ON)
        return NearClue(t, 0, stem(doing[1].lower())) if doing and doing[1].lower() not in _BEING else None
    if not _NEAR.search(own) or t.anchor != "publication" or [unit for unit, _ in t.shift] not in ([], ["day"]):
        return None
    shift = t.shift[0][1] if t.shift else 0
    said = _REPORTS.search(text, max(0, t.span.start - _SAID_ON), min(len(text), t.span.end + _SAID_ON))
    return None if said and shift <= 0 else NearClue(t, shift)


def _is_reported(text: str, t: TimeExpression) -> bool:
    return _REPORTS.search(text, max(0, t.span.start - _REPORT_REACH), t.span.end + _REPORT_REACH) is not None


def _is_said_on(text: str, t: TimeExpression) -> bool:
    return _SAYS_ON.search(text, max(0, t.span.start - _BESIDE), t.span.start) is not None


def placed_weekday(article: Article, t: TimeExpression, written: date) -> TimeExpression | None:
    """A bare weekday of a dated article with the day it names as its value; None where its tense leaves that open, and where
    it tells when something was said: that is no day of the story."""
    weekday = _WEEKDAY.match(t.value)
    if not weekday or t.shift or t.anchor != "publication" or t.type not in ("DATE", "TIME") or t.tense not in ("past", "future"):
        return None
    if _REPORTS.search(article.text, max(0, t.span.start - _SAID_ON), t.span.start):
        return None
    gap = (int(weekday[1]) - written.isoweekday()) % 7
    there = add_days(written, gap if t.tense == "future" or not gap else gap - 7)
    return replace(t, value=there.isoformat()) if there else None
