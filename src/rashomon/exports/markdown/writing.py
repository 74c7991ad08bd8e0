"""How words, places and days stand in a line of Markdown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rashomon.exports.figures import Figures
from rashomon.exports.surroundings import in_context
from rashomon.model.dossier import CalendarEntry, IntegrityEntry, PlanState, TimelineEntry
from rashomon.model.span import Evidence, Span

MOST_SIDES = 3
"""Articles whose words are shown of what is disputed: the others stand where the accounts differ."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What every line needs: the articles' texts, how they begin, their short names, the places that are damaged, how many origins the
    story has, and its figures."""

    texts: Mapping[str, str]
    openings: Mapping[str, str]
    letters: Mapping[str, str]
    integrity: tuple[IntegrityEntry, ...]
    origins: int
    figures: Figures

    def flat(self, text: str) -> str:
        """On one line, with Markdown's own signs made harmless."""
        return self._escaped(" ".join(text.split()))

    def _escaped(self, text: str) -> str:
        return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in text)

    def at(self, evidence: Evidence) -> str:
        """The places, as letter[start:end]."""
        return ", ".join(f"`{self.letters[s.article]}[{s.start}:{s.end}]`" for s in evidence)

    def articles(self, ids: Iterable[str]) -> str:
        """The letters of articles, Z before AA."""
        return ", ".join(sorted({self.letters[id] for id in ids}, key=lambda letter: (len(letter), letter)))

    def words(self, evidence: Evidence) -> str:
        """The words, pieces apart from one another by an ellipsis."""
        return " … ".join(self.flat(s.of(self.texts[s.article])) for s in evidence)

    def said(self, evidence: Evidence) -> str:
        """The words and their places; of many places that read alike the first is quoted."""
        pieces: dict[str, list[Span]] = {}
        for span in evidence:
            pieces.setdefault(span.article, []).append(span)
        first = tuple(next(iter(pieces.values())))
        return f"“{self.words(first)}” {self.at(evidence)}"

    def against(self, evidence: Evidence) -> str:
        """The words of each article and their places, one against the other."""
        parts = [tuple(span for span in evidence if span.article == id) for id in dict.fromkeys(span.article for span in evidence)]
        return " against ".join(map(self.said, parts[:MOST_SIDES]))

    def damaged(self, evidence: Evidence) -> str:
        """A word of warning where the words shown are of a damaged place, and not only its quotation marks."""
        shown = [span for span in evidence if span.article == evidence[0].article]
        places = (span for entry in self.integrity if entry.kind != "unbalanced-quote" for span in entry.evidence)
        return " (damaged text)" if any(span.overlaps(place) for place in places for span in shown) else ""

    def in_context(self, evidence: Evidence) -> str:
        """The first place between the words around it, and all places."""
        before, exact, after = in_context(self.texts[evidence[0].article], evidence[0])
        return f"“{self._escaped(before)}**{self.flat(exact)}**{self._escaped(after)}” {self.at(evidence)}"

    def stretch(self, earliest: str | None, latest: str | None) -> str:
        """From the one day to the other."""
        if earliest == latest:
            return earliest or "undecided"
        return f"{earliest or 'undecided'} to {latest or 'undecided'}"

    def when(self, e: TimelineEntry | CalendarEntry | PlanState) -> str:
        """The days of an event or a plan."""
        return f"{e.value} (year open)" if e.value else self.stretch(e.earliest, e.latest)

    def count(self, origins: int) -> str:
        """ "1 origin", "2 origins"."""
        return f"{origins} origin{'s' * (origins != 1)}"
