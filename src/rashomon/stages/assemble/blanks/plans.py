"""When, and what became of it: plans without a day, plans whose day is past, and what is only possible."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from rashomon.model.dossier import CalendarEntry
from rashomon.stages.assemble.blanks.question import Question, question, telling
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign
from rashomon.text.terms import find_words, rarity

_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|tonight|(?:this|through the) (?:week|month|year)|"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2})\b"
)
"""A day that is named but could not be put on the calendar: the accounts do say when."""
_HAS_A_DAY = re.compile(
    r"\b(?:re-?open|open|begin|start|resume|publish|release|issue|patch|ship|hold|held|vote|rule|sentenc|appear|arraign|elect|bur(?:y|ied)|"
    r"complet|finish|launch|return|replac|visit|take effect|hearing|trial|funeral|memorial|service|"
    r"meeting|summit|talks|conference|debate|address|speech|ceremony|inquiry|election)", re.I
)
"""Things that are set for a day; "will attend" and "will announce" take the day of something else."""
_DECIDES = re.compile(
    r"\b(?:re-?open|resume|publish|release|vote|rul(?:e|ing)|verdict|sentenc|hearing|trial|inquest|inquiry|talks|meet|summit|debate|election|"
    r"deadline|request)", re.I
)
"""What comes of these is news; that somebody was introduced, buried or heard speaking is told, or nobody asks."""
_DOUBTED = re.compile(r"\b(?:will have|would|may|might|could|if|until|unless)\b", re.I)
_COMES = re.compile(r"\b(?:will|(?:is|are) (?:to|set|due|scheduled|expected)|expect|plan|hope|aim|invit)", re.I)
_FORECAST = re.compile(
    r"\A(?:when|as|until|if)\b|\b(?:thinks?|believes?|anticipates?|forecasts?|predicts?|analysts?|economists?|earnings|profits?|losses|"
    r"conditions|demand|sales|prices|rates|growth)\b", re.I
)
"""What somebody thinks will come, and how business will go, is set for no day."""
_KEPT = re.compile(r"\bheld (?:without|in|on|at|for)\b")
"""Somebody in custody: "held" of a meeting has a day."""
_HABIT = re.compile(r"\b(?:most days|every|usually|often|always|until|before|needs? to|if|unless)\b", re.I)
_DEPENDS = re.compile(r"\b(?:when|once|after|until|as soon as|during|if|unless|at the|before|possible|may|might|could)\b", re.I)
_STANDS = frozenset({"planned", "confirmed", "tentative", "moved"})
_VAGUE = timedelta(days=45)
"""A stretch longer than a month: "in the autumn", "in the coming months"."""
_LONG_AGO = timedelta(days=3)
"""Before the last account: of what was set for the day before one can have nothing yet."""
_FAR = timedelta(days=200)
"""Longer than half a year nobody expects a day: "in 2029"."""
_AT_LEAST = Sign(
    re.compile(r"\b(?:will|is to|are to|would) [^.,;!?\n]{2,60}? for at least (?:another|one more|a) (?:day|week|month|year)\b"), "at least"
)
_PAPERS = 1.0
"""Rarity of the words of papers that are asked for: "order book" is of common words, and means one thing."""
_ITSELF = re.compile(
    r"\A(?:.{0,60}(?:['’]s|s['’]) )?(?P<it>.{1,60}?)(?: (?:first|now|again|too|before .{1,60}|for (?:him|her|them)sel(?:f|ves)))?\Z"
)
"""Of "the mill's order book first" what is asked for: neither whose it is nor when."""
_CALLED_OFF = re.compile(r"\b(?:will not|won['’]t|(?:is|are) (?:not|no longer)(?! only)|will no longer)\b")
"""In a plan that is told as one that will not come about: nobody asks what became of it."""
_SEE = Sign(re.compile(
    r"\b\w+ (?:wanted|demanded|asked) to see "
    r"(?P<what>(?!him|her|them|you|me|us|if|how|what|it\b)[^.,;!?\n]{4,60})"
), "to see")
_POSSIBLE = Sign(re.compile(
    r"\b(?:(?P<whole>it is possible (?:that )?(?!to\b|under\b|for\b|in\b))|"
    r"(?:is|was|are|were|been) (?:also )?(?:exploring|considering|weighing|deciding) "
    r"(?:whether (?:to )?|(?=\w+ing\b))|"
    r"(?:has|have|had|did|does) not (?:yet )?(?:ruled?|rule) out |has yet to decide (?:whether )?)(?P<what>[^.;!?\n]{12,160})", re.I
), "it is possible", "exploring", "considering", "weighing", "deciding", "rule", "yet to decide")  # fmt: skip
_ASIDE = re.compile(r", (?:and|but|which|who|to)\b|, [A-Z]?\w+ said")
_BREAK = re.compile(r"[,;:“\"—] *|\b(?:said|says|that|and|but|because) +")


def undated_plans(calendar: Sequence[CalendarEntry], readings: Readings, last: str) -> Iterator[Question]:
    """When, where a plan that is still to come is told without a day, or for a season."""
    for entry in calendar:
        if entry.status not in _STANDS:
            continue
        first = entry.evidence[0]
        about = readings[first.article].words(first)
        if entry.earliest is None and entry.value is None:
            named = any(_DAY.search(readings[span.article].words(span)) for span in entry.evidence)
            if not named and _HAS_A_DAY.search(about) and not (_DEPENDS.search(about) or _KEPT.search(about)):
                yield question("when", "plan-without-day", about, entry.evidence)
        elif _in_a_season(entry, last) and _COMES.search(about) and not (_DOUBTED.search(about) or _FORECAST.search(about)):
            yield question("when", "vague-date", about, entry.evidence)


def _in_a_season(entry: CalendarEntry, last: str) -> bool:
    """Whether it is still to come, some time within a few months."""
    if not entry.earliest or not entry.latest or entry.latest < last:
        return False
    return _VAGUE < date.fromisoformat(entry.latest[:10]) - date.fromisoformat(entry.earliest[:10]) < _FAR


def lasting(reading: Reading) -> Iterator[Question]:
    """Until when, where it is to last "at least another year"."""
    for found in reading.find(_AT_LEAST):
        span = reading.sentence(found.start(), found.end())
        yield question("when", "vague-date", reading.article.text[span.start : found.end()], (span,))


def outcomes(
    calendar: Sequence[CalendarEntry], readings: Readings, origin_of: Mapping[str, str], last: str
) -> Iterator[Question]:
    """What became of it, where the day of a plan that decides something is past and no account tells; of plans told by two origins."""
    for entry in calendar:
        told = len({origin_of.get(span.article, span.article) for span in entry.evidence})
        past = entry.latest is not None and bool(last) and _days_from(entry.latest, last) >= _LONG_AGO
        if entry.status in _STANDS and past and told > 1 and _decides(entry, readings):
            newest = entry.history[-1].evidence if entry.history else entry.evidence
            asked = question("whether", "outcome-not-told", readings[newest[0].article].words(newest[0]), entry.evidence)
            shared = frozenset.intersection(*(telling(readings[span.article].words(span)) for span in entry.evidence))
            yield replace(asked, words=frozenset(w for w in shared or asked.words if w.isalpha()))


def _days_from(day: str, last: str) -> timedelta:
    return date.fromisoformat(last[:10]) - date.fromisoformat(day[:10])


def _decides(entry: CalendarEntry, readings: Readings) -> bool:
    words = [readings[span.article].words(span) for span in entry.evidence]
    return any(_DECIDES.search(w) for w in words) and not any(_HABIT.search(w) or _CALLED_OFF.search(w) for w in words)


def possibilities(reading: Reading) -> Iterator[Question]:
    """Whether, where an account says only that something is possible or being considered."""
    for found in reading.find(_POSSIBLE):
        span = reading.sentence(found.start(), found.end())
        end = found.start("what") + len(_ASIDE.split(found["what"], maxsplit=1)[0])
        start = found.start("what") if found["whole"] else _clause_start(reading.article.text, span.start, found.start())
        yield question("whether", "possible", reading.article.text[start:end], (span,))


def _clause_start(text: str, start: int, end: int) -> int:
    """Where the clause begins of which a verb stands at the end: who considers it is asked, too."""
    breaks = [found.end() for found in _BREAK.finditer(text, start, end)]
    return breaks[-1] if breaks and breaks[-1] < end else start


def demands(reading: Reading) -> Iterator[Question]:
    """Whether somebody got to see what he asked to see."""
    for found in reading.find(_SEE):
        asked = question("whether", "outcome-not-told", found[0], (reading.sentence(found.start(), found.end()),))
        itself = _ITSELF.fullmatch(found["what"])
        words = find_words(itself["it"] if itself else found["what"])
        yield replace(asked, words=frozenset(word.stem for word in words if rarity(word.stem) > _PAPERS))


def last_day(readings: Readings) -> str:
    """The day of the latest account; the empty text where none is known."""
    return max((r.day for r in readings.values() if r.day), default="")
