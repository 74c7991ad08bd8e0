"""What a digest is chosen from, and what can be asked of it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from rashomon.model.dossier import Corroboration, Findings, IntegrityEntry, Keyword, QuoteFamily, Side
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.days import Days
from rashomon.stages.assemble.digest.lines import points_elsewhere
from rashomon.stages.assemble.digest.numbers import Numbers
from rashomon.stages.assemble.digest.places import Places, by_article
from rashomon.stages.assemble.digest.plans import Plans
from rashomon.stages.assemble.digest.states import Endings

_WORD = re.compile(r"\w+")
_BESIDE = frozenset({"before", "after", "since", "until"})
"""Among the first words: "Nineteen months before the bridge fell" dates what follows it."""
FEWEST_WORDS = 4
"""Of a line that tells something by itself ("Three people have died")."""


@dataclass(frozen=True)
class Material:
    """What a digest is chosen from. `published` holds the articles whose earliest possible day is known."""

    texts: Mapping[str, str]
    corroborations: tuple[Corroboration, ...]
    families: tuple[QuoteFamily, ...]
    numbers: Numbers
    plans: Plans
    days: Days
    endings: Endings
    """Where states end of which earlier accounts told."""
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

    def is_over(self, evidence: Evidence) -> bool:
        """Whether the words tell a plan or a state that is over."""
        return self.plans.is_over(evidence[0]) or self.endings.is_over(evidence)

    def sound(self, evidence: Evidence) -> bool:
        """Whether nothing in the words is damaged."""
        return not any(span.overlaps(broken) for span in evidence for broken in self._damaged.get(span.article, ()))

    @cached_property
    def _damaged(self) -> Places:
        return by_article(self.broken)

    @cached_property
    def quoted(self) -> Places:
        """Where words stand that somebody said, in quotation marks."""
        wordings = (wording for family in self.families for wording in family.wordings if wording.form == "direct")
        return by_article({span for wording in wordings for span in wording.evidence})

    @cached_property
    def uttered(self) -> Places:
        """Where words stand of which somebody's own, in quotation marks, are a part."""
        wordings = (wording for family in self.families for wording in family.wordings if wording.form in ("direct", "mixed"))
        return by_article({span for wording in wordings for span in wording.evidence})

    def tells(self, evidence: Evidence) -> bool:
        """Whether the words can stand alone: several, not the tail of a sentence, and not the day on which something else was."""
        said = evidence[0].of(self.texts[evidence[0].article]).split()
        words = list(islice((word for word in said if word.isalnum() or any(map(str.isalnum, word))), FEWEST_WORDS))
        return len(words) == FEWEST_WORDS and not words[0][0].islower() and _BESIDE.isdisjoint(map(str.lower, words))

    def central(self, evidence: Evidence) -> int:
        """How many of the story's keywords the shown words hold."""
        words = evidence[0].of(self.texts[evidence[0].article]).casefold()
        return len(self.keywords.intersection(_WORD.findall(words)))

    def best_first(self, pieces: Iterable[Evidence]) -> Evidence:
        """The first evidence of each article, in the order given; what is mangled, cannot stand alone, is damaged, out of date or
        disputed last."""
        first: dict[str, Evidence] = {}
        for evidence in pieces:
            first.setdefault(evidence[0].article, evidence)

        return tuple(span for evidence in sorted(first.values(), key=self._flaws) for span in evidence)

    def _flaws(self, evidence: Evidence) -> tuple[bool, bool, bool, bool]:
        """Whether it is mangled, cannot stand alone, is damaged, is out of date or disputed."""
        known = self._flaws_of.get(evidence)
        if known is None:
            holds = self.numbers.standing(evidence) and self.numbers.undisputed(evidence)
            alone = self.tells(evidence) and not points_elsewhere(evidence[0].of(self.texts[evidence[0].article]))
            known = evidence[0].article in self.mangled, not alone, not self.sound(evidence), not holds
            self._flaws_of[evidence] = known
        return known

    @cached_property
    def _flaws_of(self) -> dict[Evidence, tuple[bool, bool, bool, bool]]:
        """What was found of places: one may stand in an agreement, a lead and a difference."""
        return {}

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
        for span in (span for entry in self.days.timeline for span in entry.evidence):
            found[span.article].append((span,))
        return {article: sorted(pieces, key=lambda e: (len(e[0]), e)) for article, pieces in found.items()}


_BENIGN = frozenset({
    "closed-by-apostrophes", "never-closed", "never-opened", "runs-over-paragraph", "wrong-article", "misspelt", "missing-space",
    "no-agreement",
})  # fmt: skip
"""Reasons of a damaged place that leave the words as they were: only a mark or a letter is missing or odd."""


def gather(findings: Findings, texts: Mapping[str, str]) -> Material:
    """The findings of a story, with the texts of its articles, by id."""
    published = {id: p.earliest for id, p in findings.lineage.publications.items() if p.earliest}
    timeline, calendar = findings.chronology
    return Material(
        texts, findings.corroborations, findings.families, Numbers(texts, findings.ledger, published), Plans(calendar, published),
        Days(published, timeline), Endings(texts, published), findings.lineage.origin_of, published,
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
