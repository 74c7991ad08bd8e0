"""A clause as it is read once: its words, its time, whether that lies behind or ahead of its article."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property

from rashomon.model.annotation import Claim
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.blamed import blamed_for
from rashomon.stages.assemble.chronology.counted import counted_stretch
from rashomon.stages.assemble.chronology.event import Event, View
from rashomon.stages.assemble.chronology.kinds import kind_of
from rashomon.stages.assemble.chronology.lexicon import DUE, KINDS
from rashomon.stages.assemble.chronology.open_year import comparable
from rashomon.stages.assemble.chronology.passing import MOVED_FROM, in_passing, is_weak
from rashomon.stages.assemble.chronology.reading import Reading
from rashomon.stages.assemble.chronology.stretch import DAILY, Days, Stretch, Stretches
from rashomon.text.read import ReadText
from rashomon.text.terms import Word, stem

_FIRE, _SHOTS = stem("fire"), (" shots ", " shots being ", " gunshots ")
_TO = frozenset({"to", "and", "until", "–", "-", "and stay until", "through"})
_RANGE = re.compile(r"(?i)\b(?:between|from) \Z")
"""Before the first of two months or years that something reached over."""
_IS_TO_BE = re.compile(r"\b(?:is|are) (?:now |still |also |then )?to be ([a-z]{3,20})\b")
_IS_SET = re.compile(r"\bset (?:on |last )?\Z")
"""Before a day on which something was set, not for which it is: "held on bond set Tuesday"."""
_BE = frozenset("is are was were been being be".split())
_BETWEEN = 3
"""Words from a form of "to be" up to the participle: "were later both arrested"."""
_CLOSE = 40
"""Characters before a clause in which the time it takes up can begin."""


@dataclass(frozen=True)
class Clause:
    """A claim's clause in its article."""

    article: Article
    read: ReadText
    claim: Claim
    text: str
    verb: str
    """Stem of its predicate."""
    stretch: Stretch | None
    """When what it tells was or will be; None where it does not say."""
    view: View | None
    """None where its time and its verb speak against each other."""
    before: Event | None
    """The dated plan told before it."""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words, where they stand in the article."""
        return tuple(self.read.words(self.claim.span.start, self.claim.span.end))

    @cached_property
    def forms(self) -> frozenset[str]:
        """Their forms."""
        return frozenset(w.form for w in self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Their stems."""
        return frozenset(w.stem for w in self.words)

    @cached_property
    def kind(self) -> str:
        """The kind of event that it tells; "a call of shots fired around 3 p.m." tells of a shooting."""
        if incident := blamed_for(self.read, self.claim):
            return incident
        if self.verb == _FIRE and self.article.text.endswith(_SHOTS, 0, self.claim.span.start):
            return "shoot"
        return kind_of(self.claim.predicate, self.text, self.words, self.claim.span.start)

    @cached_property
    def passive(self) -> bool:
        """Whether its subject is done to, and does nothing: "was shot by police"."""
        return any(
            word.form in _BE and any(map(self._is_participle, self.words[at + 1 : at + 1 + _BETWEEN])) for at, word in enumerate(self.words)
        )

    def _is_participle(self, word: Word) -> bool:
        """Whether it is the predicate in another form: "shot" of "shoot"."""
        same = word.stem == self.verb or (word.stem in KINDS and KINDS[word.stem] == KINDS.get(self.verb))
        return same and not word.form.endswith("ing")


def read_clause(reading: Reading, claim: Claim, own: Sequence[Span], before: Event | None) -> Clause:
    """The clause with the time that it is told of; `own` are those that stand in no smaller clause."""
    article, read, stretches, day = reading.article, reading.read, reading.stretches, reading.day
    text = claim.span.of(article.text)
    claim = _of_what_is_to_be(claim, text)
    verb = stem(claim.predicate.split()[0])
    stretch = _stretch(reading, claim, own) or _named_before(article.text, claim, stretches)
    stretch = stretch or counted_stretch(read, claim, stretches, day)
    if stretch and _points_back(claim, text, stretch, own, article.text, day):
        stretch = stretch.later(_WEEK)
    return Clause(article, read, claim, text, verb, stretch, _view(claim, text, stretch, day), before)


def _of_what_is_to_be(claim: Claim, text: str) -> Claim:
    """The plan of "is to be raised", where the parser saw no more than "to be"."""
    found = _IS_TO_BE.search(text) if claim.predicate == "be" else None
    return replace(claim, predicate=found[1], modality="planned") if found else claim


def own_times(text: str, claims: Sequence[Claim], stretches: Stretches, spoken: Set[Span]) -> dict[Span, list[Span]]:
    """Each clause's times: those that stand in no smaller clause inside it; when something was said is not among them."""
    owner: dict[Span, Span] = {}
    for claim in claims:
        if claim.form == "noun":
            continue
        for time in stretches.within(claim.span):
            if time not in owner or len(claim.span) < len(owner[time]):
                owner[time] = claim.span
    ends = {claim.span.end: claim.span for claim in claims if claim.form == "clause"}
    for time in stretches:
        # "scheduled to appear in court Sunday, police said": the clause ends before its day.
        if time not in owner and text[time.start - 1 : time.start] == " " and time.start - 1 in ends:
            owner[time] = ends[time.start - 1]
    found: dict[Span, list[Span]] = {}
    for time, span in owner.items():
        if time not in spoken:
            found.setdefault(span, []).append(time)
    return found


def _stretch(reading: Reading, claim: Claim, own: Sequence[Span]) -> Stretch | None:
    """The claim's own time; where that has no day, or a coarser one than another in the clause, the finest there.

    "from May 14 to May 16" reaches from the first day to the second.
    """
    text, stretches, day = reading.article.text, reading.stretches, reading.day
    named = sorted({*own, *([claim.time] if claim.time and claim.time in stretches else [])})
    inside = [s for s in named if not in_passing(text, s, claim, stretches[s], day)]
    if not inside:
        return None
    inside = [s for s in inside if not is_weak(text, s)] or inside
    inside = [s for s in inside if not _is_former(text, claim.span, s)] or inside
    best = min(inside, key=lambda s: (stretches[s].precision not in DAILY, s != claim.time, s))
    opening = [s for s in named if s.end < best.start and text[s.end : best.start].strip(" ,") in _TO and _is_range(text, s)]
    best = opening[-1] if opening and stretches[opening[-1]].precision == stretches[best].precision else best
    chosen = stretches[best]
    after = [s for s in named if s.start > best.end and text[best.end : s.start].strip(" ,") in _TO]
    if after and stretches[after[0]].precision == chosen.precision and stretches[after[0]].last > chosen.first:
        joined = chosen.precision == "day" or _is_range(text, best)
        return Stretch(chosen.earliest, stretches[after[0]].latest, "interval") if joined else chosen
    return chosen


def _is_former(text: str, span: Span, time: Span) -> bool:
    """Whether it is the day that what now has another one was to have: "the fair, which was to end on Friday, will end on Sunday"."""
    return any(found.start() <= time.start < found.end() for found in FORMER.finditer(text, span.start, span.end))


def _is_range(text: str, time: Span) -> bool:
    before = text[max(0, time.start - _CLOSE) : time.start]
    return bool(_RANGE.search(before)) and not MOVED_FROM.search(before)


def is_set_ahead(text: str) -> bool:
    """Whether the clause declares a day for something, or tells what was to have been on one."""
    # The plain words first: nearly all clauses have none of them.
    return ("declare" in text or "proclaim" in text or "to have " in text) and bool(_SET_AHEAD.search(text))


def _points_back(claim: Claim, text: str, stretch: Stretch, own: Sequence[Span], whole: str, day: Days) -> bool:
    """Whether a bare weekday of what is "scheduled" or "expected" was read as the one before the day of writing."""
    if not day[0] or not day[1] or stretch.last >= day[0] or not (claim.modality == "planned" or _is_due(text)):
        return False
    bare = not _was_set(claim, text) and len(own) == 1 and _WEEKDAY.fullmatch(own[0].of(whole)) is not None
    return bare and stretch.later(_WEEK).first >= day[0] and not _WAS.search(text)


def _named_before(text: str, claim: Claim, stretches: Stretches) -> Stretch | None:
    """The time right before a clause that says what happened then: "since January, when they cut the quota"."""
    if not text.startswith("when ", claim.span.start):
        return None
    before = [s for s in stretches.between(max(0, claim.span.start - _CLOSE), claim.span.start) if s.end <= claim.span.start]
    return stretches[before[-1]] if before and text[before[-1].end : claim.span.start].strip() == "," else None


def _view(claim: Claim, text: str, stretch: Stretch | None, day: Days) -> View | None:
    """Past or ahead by its own time where that decides, else by what the clause says it is."""
    if claim.modality in {"planned", "possible"} and _WOULD_BE.match(text):
        return None
    ahead = (claim.modality in {"planned", "possible"} and not _was_set(claim, text)) or _is_due(text) or is_set_ahead(text)
    if ahead and claim.attribution is None and _TOLD_BACK.search(text) and not (stretch and day[1] and stretch.first > day[1]):
        return None if stretch is None else "past"
    if stretch is None:
        return "ahead" if ahead else "undated"
    day = comparable(stretch, day)
    if day[0] is None or day[1] is None:
        return "ahead" if ahead else "past"
    if stretch.first > day[1]:
        return "ahead"
    if stretch.last < day[0]:
        return None if ahead else "past"
    return "ahead" if ahead else "past"


def _is_due(text: str) -> bool:
    return any(map(text.__contains__, DUE))


def _was_set(claim: Claim, text: str) -> bool:
    """Whether its day is that on which something was set."""
    return claim.time is not None and bool(_IS_SET.search(text, 0, max(0, claim.time.start - claim.span.start)))


_TOLD_BACK = re.compile(r"\bwould\b(?! like)")
"""What a story told in the past has still to tell: "would follow with a jumper"; reported speech has a speaker."""
_WOULD_BE = re.compile(r"(?:that|which|who) would (?!(?:start|begin|open|take|run|end|close|come|be (?:held|opened|published|released))\b)")
"""Opens what tells one thing from others of its kind ("a box that would hold a gun"): the day beside it is that of the main verb."""
_DAY_NAMES = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
FORMER = re.compile(
    r", (?:which|that|who) (?:was|were|had) (?:been )?(?:to|due|planned|scheduled|expected|set|listed|booked)\b[^,;.\n]{0,80}"
)
"""What something was to be before it came otherwise."""
_MONTH_NAMES = "(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October"
_SET_AHEAD = re.compile(
    rf"\b(?:declare|declared|proclaim|proclaimed) (?:next )?{_DAY_NAMES} (?:as )?an? "
    rf"|\b(?:was|were) to [a-z]{{2,12}} [^.,;:\n]{{0,60}}?\b(?:{_DAY_NAMES}\b|to(?:day|night|morrow)\b|(?:{_MONTH_NAMES}) \d)"
)
"""What is declared a day of something, or was to be on one, when that is told, lies ahead."""
_WAS = re.compile(r"\b(?:was|were|had|would)\b")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?")
_WEEK = 7
"""Days."""
