"""What a digest is chosen from, and what can be asked of it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import islice

from rashomon.model.dossier import (
    CalendarEntry,
    Corroboration,
    FigureEntry,
    Findings,
    IntegrityEntry,
    Keyword,
    QuoteFamily,
    Side,
    TimelineEntry,
)  # fmt: skip
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.lines import points_elsewhere
from rashomon.stages.assemble.digest.states import Endings

_WORD = re.compile(r"\w+")
_BESIDE = frozenset({"before", "after", "since", "until"})
"""Among the first words: "Nineteen months before the bridge fell" dates what follows it."""
_WEEKS = 45
"""Days before the last article over which a story's own events lie: what a paper tells from before is background."""
DEAD = re.compile(r"\b(?:kill|dead|death|die|fatal)", re.I)
"""What is counted of a toll."""
_ORDINALS = {word: i for i, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)}
_ONE_MORE = re.compile(rf"\b({'|'.join(_ORDINALS)}) (?:\w+ )?(?:body|victim|person|man|woman|boy|girl|death|fatality)\b", re.I)
"""A toll told by its last: "a third body has been found"."""
FEWEST_WORDS = 4
"""Of a line that tells something by itself ("Three people have died")."""


_OVER = frozenset({"happened", "cancelled", "moved"})
Places = Mapping[str, list[Span]]
"""Places by the article in which they stand: a line is only held against those of its own."""


@dataclass(frozen=True)
class Material:
    """What a digest is chosen from. `published` holds the articles whose earliest possible day is known."""

    texts: Mapping[str, str]
    corroborations: tuple[Corroboration, ...]
    timeline: tuple[TimelineEntry, ...]
    calendar: tuple[CalendarEntry, ...]
    families: tuple[QuoteFamily, ...]
    ledger: tuple[FigureEntry, ...]
    origin_of: Mapping[str, str]
    published: Mapping[str, str]
    keywords: frozenset[str]
    """Words of the story's keywords, in lower case."""
    mangled: frozenset[str]
    """The articles that a machine has been through: shown only where no other has it."""
    broken: tuple[Span, ...] = ()
    """Damaged places: words around one are shown only where there are no others."""

    def origins(self, evidence: Iterable[Span]) -> int:
        """How many origins the evidence goes back to."""
        return len({self.origin_of.get(span.article, span.article) for span in evidence})

    def sound(self, evidence: Evidence) -> bool:
        """Whether nothing in the words is damaged."""
        return not any(span.overlaps(broken) for span in evidence for broken in self._damaged.get(span.article, ()))

    @cached_property
    def _damaged(self) -> Places:
        return _by_article(self.broken)

    def standing(self, evidence: Evidence) -> bool:
        """Whether no number in the words has been brought up to date since, but beside the newest one ("to 198 from 209")."""
        return all(self._stands(span) for span in evidence)

    def _stands(self, words: Span) -> bool:
        told = _ONE_MORE.search(words.of(self.texts[words.article]))
        if told and _ORDINALS[told[1].lower()] < self._toll:
            return False
        old = (newest for place, newest in self.outdated.get(words.article, ()) if words.covers(place))
        return all(any(words.covers(place) for place in newest) for newest in old)

    def undisputed(self, evidence: Evidence) -> bool:
        """Whether no number in the words is one that another account gives otherwise."""
        return not any(span.covers(one) for span in evidence for one in self.contested.get(span.article, ()))

    @cached_property
    def contested(self) -> Places:
        """Where the values of figures stand that contradict each other."""
        entries = (entry for entry in self.ledger if entry.status == "conflict")
        return _by_article({span for entry in entries for value in entry.values for span in value.evidence})

    @cached_property
    def outdated(self) -> Mapping[str, list[tuple[Span, list[Span]]]]:
        """Article to where the older values of updated figures stand in it, each with where it has the newest value."""
        found: dict[str, list[tuple[Span, list[Span]]]] = defaultdict(list)
        for entry in (entry for entry in self.ledger if entry.status == "updated"):
            newest = self._newest(entry)
            places = _by_article(span for value in entry.values if value.value in newest for span in value.evidence)
            for span in (span for value in entry.values if value.value not in newest for span in value.evidence):
                found[span.article].append((span, places.get(span.article, [])))
        return found

    @cached_property
    def _toll(self) -> Decimal:
        """The newest number of the dead, where it was brought up to date."""
        tolls = (entry for entry in self.ledger if entry.status == "updated" and DEAD.search(entry.counted or ""))
        return max((number for entry in tolls for number in self._newest(entry) if number is not None), default=Decimal(0))

    def _newest(self, entry: FigureEntry) -> set[Decimal | None]:
        """What the last articles give and none before them gave: they repeat the old value, too ("up from 1.4")."""
        last = max(self.published.get(value.article, "") for value in entry.values)
        said = {value.value for value in entry.values if self.published.get(value.article, "") == last}
        return (said - {value.value for value in entry.values if self.published.get(value.article, "") < last}) or said

    @cached_property
    def quoted(self) -> Places:
        """Where words stand that somebody said, in quotation marks."""
        wordings = (wording for family in self.families for wording in family.wordings if wording.form == "direct")
        return _by_article({span for wording in wordings for span in wording.evidence})

    @cached_property
    def uttered(self) -> Places:
        """Where words stand of which somebody's own, in quotation marks, are a part."""
        wordings = (wording for family in self.families for wording in family.wordings if wording.form in ("direct", "mixed"))
        return _by_article({span for wording in wordings for span in wording.evidence})

    @cached_property
    def endings(self) -> Endings:
        """Where states end of which earlier accounts told."""
        return Endings(self.texts, self.published)

    def is_over(self, words: Span) -> bool:
        """Whether half of the words tell a plan that is over."""
        return any(2 * words.common(span) >= len(words) for span in self.overtaken.get(words.article, ()))

    @cached_property
    def overtaken(self) -> Places:
        """Where plans are told that are over by the day of the last article: come about, moved, cancelled, or their day past; what tells
        of that end is the news."""
        return _by_article({span for entry in self.calendar for span in self._former(entry)})

    def _former(self, plan: CalendarEntry) -> Evidence:
        states = plan.history[:-1] if plan.status in _OVER else () if self.to_come(plan) else plan.history
        return tuple(span for state in states for span in state.evidence)

    def to_come(self, plan: CalendarEntry) -> bool:
        """Whether its day is not over by that of the last article, nor the same where the last article had nothing of it any more."""
        last = max(self.published.values(), default="")
        if plan.latest is None or plan.latest[:10] > last:
            return True
        return plan.latest[:10] == last and self.published.get(plan.evidence[-1].article, last) == last

    @cached_property
    def plans(self) -> Places:
        """Where plans are told, not what became of them."""
        states = (state for entry in self.calendar for state in entry.history if state.status not in ("happened", "cancelled"))
        return _by_article({span for state in states for span in state.evidence})

    def tells(self, evidence: Evidence) -> bool:
        """Whether the words can stand alone: several, not the tail of a sentence, and not the day on which something else was."""
        said = evidence[0].of(self.texts[evidence[0].article]).split()
        words = list(islice((word for word in said if word.isalnum() or any(map(str.isalnum, word))), FEWEST_WORDS))
        return len(words) == FEWEST_WORDS and not words[0][0].islower() and _BESIDE.isdisjoint(map(str.lower, words))

    def central(self, evidence: Evidence) -> int:
        """How many of the story's keywords the shown words hold."""
        words = evidence[0].of(self.texts[evidence[0].article]).casefold()
        return len(self.keywords.intersection(_WORD.findall(words)))

    def is_news(self, day: str | None) -> bool:
        """Whether a day lies in the weeks before the last article, or either of them is not known; the rest is what went before."""
        last = max(self._days, default="")
        return not day or not last or (date.fromisoformat(last[:10]) - date.fromisoformat(day[:10])).days <= _WEEKS

    def is_background(self, words: Span) -> bool:
        """Whether half of the words tell of a day that was no account's news, where the accounts have days."""
        return any(2 * words.common(span) >= len(words) for span in self._background.get(words.article, ()))

    @cached_property
    def _background(self) -> Places:
        old = (entry for entry in self.timeline if self.published and not self.was_news(entry.latest))
        return _by_article({span for entry in old for span in entry.evidence})

    def was_news(self, day: str | None) -> bool:
        """Whether an account came out in the weeks after the day, or neither is known; a story of years has news of years ago."""
        if not day or not self._days:
            return True
        return any((date.fromisoformat(out[:10]) - date.fromisoformat(day[:10])).days <= _WEEKS for out in self._days)

    @cached_property
    def _days(self) -> frozenset[str]:
        """The days on which accounts came out; where none is known, the last that they tell of: no account is older."""
        last = max((entry.latest for entry in self.timeline if entry.latest), default=None)
        return frozenset(self.published.values()) or frozenset({last} if last else ())

    def _flaws(self, evidence: Evidence) -> tuple[bool, bool, bool, bool]:
        """Whether it is mangled, cannot stand alone, is damaged, is out of date or disputed."""
        known = self._flaws_of.get(evidence)
        if known is None:
            holds = self.standing(evidence) and self.undisputed(evidence)
            alone = self.tells(evidence) and not points_elsewhere(evidence[0].of(self.texts[evidence[0].article]))
            known = evidence[0].article in self.mangled, not alone, not self.sound(evidence), not holds
            self._flaws_of[evidence] = known
        return known

    @cached_property
    def _flaws_of(self) -> dict[Evidence, tuple[bool, bool, bool, bool]]:
        """What was found of places: one may stand in an agreement, a lead and a difference."""
        return {}

    def by_article(self, pieces: Iterable[Evidence]) -> Evidence:
        """The first evidence of each article, in the order given; what is mangled, cannot stand alone, is damaged, out of date or
        disputed last."""
        first: dict[str, Evidence] = {}
        for evidence in pieces:
            first.setdefault(evidence[0].article, evidence)

        return tuple(span for evidence in sorted(first.values(), key=self._flaws) for span in evidence)

    def day(self, evidence: Evidence) -> str:
        """The day on which the first of the articles said it; the empty text where that is not known."""
        return min(self.published.get(span.article, "") for span in evidence)

    @cached_property
    def agreements(self) -> Mapping[str, list[tuple[int, Evidence]]]:
        """Article to what it states of the items that are agreed: their numbers and its words, in order of the items."""
        stated: dict[str, list[tuple[int, Evidence]]] = defaultdict(list)
        for number, item in enumerate(self.corroborations):
            for side in stating(item) if item.standing == "agreed" else ():
                stated[side.article].append((number, side.evidence))
        return stated

    def statements(self) -> Mapping[str, list[Evidence]]:
        """Article to what other findings rest on in it in one piece, the shortest first."""
        found: dict[str, list[Evidence]] = defaultdict(list)
        for evidence in (side.evidence for item in self.corroborations for side in stating(item)):
            if len(evidence) == 1:
                found[evidence[0].article].append(evidence)
        for span in (span for entry in self.timeline for span in entry.evidence):
            found[span.article].append((span,))
        return {article: sorted(pieces, key=lambda e: (len(e[0]), e)) for article, pieces in found.items()}


def _by_article(spans: Iterable[Span]) -> Places:
    found: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        found[span.article].append(span)
    return dict(found)


_BENIGN = frozenset({
    "closed-by-apostrophes", "never-closed", "never-opened", "runs-over-paragraph", "wrong-article", "misspelt", "missing-space",
    "no-agreement",
})  # fmt: skip
"""Reasons of a damaged place that leave the words as they were: only a mark or a letter is missing or odd."""


def gather(findings: Findings, texts: Mapping[str, str]) -> Material:
    """The findings of a story, with the texts of its articles, by id."""
    return Material(
        texts, findings.corroborations, *findings.chronology, findings.families, findings.ledger, findings.lineage.origin_of,
        {id: p.earliest for id, p in findings.lineage.publications.items() if p.earliest},
        _keywords(findings.subject.keywords, texts), findings.mangled(), broken_places(findings.integrity),
    )  # fmt: skip


def broken_places(integrity: Iterable[IntegrityEntry]) -> tuple[Span, ...]:
    """The places whose words are damaged, not only their quotation marks."""
    return tuple(span for entry in integrity if entry.reason not in _BENIGN for span in entry.evidence)


def _keywords(keywords: Iterable[Keyword], texts: Mapping[str, str]) -> frozenset[str]:
    """The words of the keywords, in lower case; names of several words word by word."""
    said = (keyword.evidence[0].of(texts[keyword.evidence[0].article]) for keyword in keywords)
    return frozenset(word for words in said for word in _WORD.findall(words.casefold()))


def stating(item: Corroboration) -> list[Side]:
    """The sides that state it, not those that only tell of the same event."""
    return [side for side in item.sides if side.stance != "mentions"]
