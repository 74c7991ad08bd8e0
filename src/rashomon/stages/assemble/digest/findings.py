"""What a digest is chosen from, and what can be asked of it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rashomon.model.dossier import CalendarEntry, Corroboration, FigureEntry, Keyword, QuoteFamily, Side, TimelineEntry
from rashomon.model.span import Evidence, Span

_WORD = re.compile(r"\w+")
_BESIDE = frozenset({"before", "after", "since", "until"})
"""Among the first words: "Nineteen months before the bridge fell" dates what follows it."""
FEWEST_WORDS = 4
"""Of a line that tells something by itself ("Three people have died")."""


@dataclass(frozen=True, slots=True)
class Findings:
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

    def origins(self, evidence: Iterable[Span]) -> int:
        """How many origins the evidence goes back to."""
        return len({self.origin_of.get(span.article, span.article) for span in evidence})

    def tells(self, evidence: Evidence) -> bool:
        """Whether the words can stand alone: several, not the tail of a sentence, and not the day on which something else was."""
        words = evidence[0].of(self.texts[evidence[0].article]).split()
        beside = any(word.lower() in _BESIDE for word in words[:FEWEST_WORDS])
        return len(words) >= FEWEST_WORDS and not words[0][0].islower() and not beside

    def central(self, evidence: Evidence) -> int:
        """How many of the story's keywords the shown words hold."""
        words = evidence[0].of(self.texts[evidence[0].article]).casefold()
        return len(self.keywords.intersection(_WORD.findall(words)))

    def by_article(self, pieces: Iterable[Evidence]) -> Evidence:
        """The first evidence of each article, in the order given, of mangled articles last."""
        first: dict[str, Evidence] = {}
        for evidence in pieces:
            first.setdefault(evidence[0].article, evidence)
        return tuple(span for id in sorted(first, key=self.mangled.__contains__) for span in first[id])

    def day(self, evidence: Evidence) -> str:
        """The day on which the first of the articles said it; the empty text where that is not known."""
        return min(self.published.get(span.article, "") for span in evidence)

    def statements(self) -> Mapping[str, list[Evidence]]:
        """Article to what other findings rest on in it in one piece, the shortest first."""
        found: dict[str, list[Evidence]] = defaultdict(list)
        for evidence in (side.evidence for item in self.corroborations for side in stating(item)):
            if len(evidence) == 1:
                found[evidence[0].article].append(evidence)
        for span in (span for entry in self.timeline for span in entry.evidence):
            found[span.article].append((span,))
        return {article: sorted(pieces, key=lambda e: (len(e[0]), e)) for article, pieces in found.items()}


def keywords_of(keywords: Iterable[Keyword], texts: Mapping[str, str]) -> frozenset[str]:
    """The words of the keywords, in lower case; names of several words word by word."""
    said = (keyword.evidence[0].of(texts[keyword.evidence[0].article]) for keyword in keywords)
    return frozenset(word for words in said for word in _WORD.findall(words.casefold()))


def stating(item: Corroboration) -> list[Side]:
    """The sides that state it, not those that only tell of the same event."""
    return [side for side in item.sides if side.stance != "mentions"]
