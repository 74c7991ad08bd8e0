"""A clause as it is read once: its words, its time, whether that lies behind or ahead of its article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.model.annotation import Claim
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.dating import in_passing
from rashomon.stages.assemble.chronology.event import Event, View, kind_of
from rashomon.stages.assemble.chronology.lexicon import DUE, KINDS
from rashomon.stages.assemble.chronology.stretch import FINENESS, Days, Stretch, Stretches
from rashomon.text.terms import Word, find_words, stem

_TO = frozenset({"to", "and", "until", "–", "-", "and stay until", "through"})
_DAY = FINENESS.index("day")
_CLOSE = 40
"""Characters before a clause in which the time it takes up can begin."""


@dataclass(frozen=True)
class Clause:
    """A claim's clause in its article."""

    article: Article
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
        """Its words, counted from its beginning."""
        return tuple(find_words(self.text))

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
        """The kind of event that it tells."""
        return kind_of(self.claim.predicate, self.text, self.words)


def read_clause(
    article: Article, claim: Claim, times: tuple[Stretches, Sequence[Span]], day: Days, before: Event | None
) -> Clause:
    """The clause with the time that is its own; `times` are the article's and, of these, those that stand in no smaller clause."""
    text, verb = claim.span.of(article.text), stem(claim.predicate.split()[0])
    stretch = _stretch(article.text, claim, verb, *times) or _named_before(article.text, claim, times[0])
    return Clause(article, claim, text, verb, stretch, _view(claim, text, stretch, day), before)


def own_times(claims: Sequence[Claim], stretches: Stretches, spoken: set[Span]) -> dict[Span, list[Span]]:
    """Each clause's times: those that stand in no smaller clause inside it; when something was said is not among them."""
    owner: dict[Span, Span] = {}
    for claim in claims:
        if claim.form == "noun":
            continue
        for time in stretches.within(claim.span):
            if time not in owner or len(claim.span) < len(owner[time]):
                owner[time] = claim.span
    found: dict[Span, list[Span]] = {}
    for time, span in owner.items():
        if time not in spoken:
            found.setdefault(span, []).append(time)
    return found


def _stretch(text: str, claim: Claim, verb: str, stretches: Stretches, own: Sequence[Span]) -> Stretch | None:
    """The claim's own time; where that has no day, or a coarser one than another in the clause, the finest there.

    "from May 14 to May 16" reaches from the first day to the second. "since" gives the start of what may be no event at all.
    """
    inside = sorted({*own, *([claim.time] if claim.time and claim.time in stretches else [])})
    inside = [s for s in inside if not in_passing(text, s, verb)]
    if not inside:
        return None
    best = min(inside, key=lambda s: (FINENESS.index(stretches[s].precision) > _DAY, s != claim.time, s))
    chosen = stretches[best]
    if text[: best.start].endswith("since ") and verb not in KINDS:
        return None
    after = [s for s in inside if s.start > best.end and text[best.end : s.start].strip(" ,") in _TO]
    if after and stretches[after[0]].precision == chosen.precision == "day" and stretches[after[0]].last > chosen.first:
        return Stretch(chosen.earliest, stretches[after[0]].latest, "interval")
    return chosen


def _named_before(text: str, claim: Claim, stretches: Stretches) -> Stretch | None:
    """The time right before a clause that says what happened then: "since January, when they cut the quota"."""
    if not text.startswith("when ", claim.span.start):
        return None
    before = [s for s in stretches.between(max(0, claim.span.start - _CLOSE), claim.span.start) if s.end <= claim.span.start]
    return stretches[before[-1]] if before and text[before[-1].end : claim.span.start].strip() == "," else None


def _view(claim: Claim, text: str, stretch: Stretch | None, day: Days) -> View | None:
    """Past or ahead by its own time where that decides, else by what the clause says it is."""
    ahead = claim.modality in {"planned", "possible"} or bool(_DUE.search(text))
    if stretch is None:
        return "ahead" if ahead else "undated"
    if day[0] is None or day[1] is None:
        return "ahead" if ahead else "past"
    if stretch.first > day[1]:
        return "ahead"
    if stretch.last < day[0]:
        return None if ahead else "past"
    return "ahead" if ahead else "past"


_DUE = re.compile("|".join(map(re.escape, DUE)))
