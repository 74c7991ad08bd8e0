"""What the page's templates ask of a dossier: short names of articles, words of evidence, amounts, groups."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from rashomon.exports.claims import Claim, Statement, agreed, statements
from rashomon.exports.dated import dated_by
from rashomon.exports.figures import figures_of
from rashomon.exports.lists import to_trust
from rashomon.exports.origins import origins_of
from rashomon.exports.page.accounts import Detail, account_details
from rashomon.exports.page.drawings import draw_figure
from rashomon.exports.page.matrix import columns, matrix
from rashomon.exports.page.naming import Naming
from rashomon.exports.page.pieces import Piece
from rashomon.exports.page.tree import draw_copies
from rashomon.exports.parents import parents_of
from rashomon.exports.speakers import speaker
from rashomon.exports.surroundings import in_context
from rashomon.model.dossier import (
    Account,
    DigestLine,
    Dossier,
    FigureEntry,
    QuoteFamily,
)  # fmt: skip
from rashomon.model.span import Evidence, Span
from rashomon.model.story import Copy
from rashomon.model.times import DateGround

LONGEST_WORDS = 420
"""Characters of a line's words; longer passages are cut in the list and stand whole in the article."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A link to evidence in one article: its letter, its name, the spans as the script reads them."""

    short: str
    name: str
    spans: str


class View:
    """Answers the templates' questions about one dossier. `pieces`: what is shown of each article."""

    def __init__(
        self, dossier: Dossier, texts: Mapping[str, str], openings: Mapping[str, str], pieces: Mapping[str, tuple[Piece, ...]]
    ) -> None:
        self.dossier = dossier
        self._texts = texts
        self._pieces = pieces
        self.called = Naming(dossier.articles, openings, self.words)
        self._details = account_details(dossier)
        self.figures = figures_of(dossier)
        self._origins = origins_of(dossier)
        self.columns = columns(dossier)

    # -- articles

    def dated_by(self, account: Account) -> tuple[DateGround, ...]:
        """What its day of publication rests on."""
        return dated_by(account.publication, self._texts)

    def detail(self, account: Account) -> Detail:
        """What sets an article apart."""
        return self._details[account.id]

    def pieces(self, article: str) -> tuple[Piece, ...]:
        """What is shown of an article."""
        return self._pieces[article]

    def shown(self) -> int:
        """Percent of the articles' characters that the page holds."""
        total = sum(map(len, self._texts.values()))
        return round(100 * sum(len(p.text) for pieces in self._pieces.values() for p in pieces) / max(1, total))

    def tree(self) -> Markup | None:
        """The copy tree drawn."""
        return draw_copies(self.dossier, parents_of(self.dossier), self.called.with_day)

    # -- evidence

    def words(self, evidence: Evidence) -> str:
        """The words of the evidence in its first article, white space made plain, a long passage cut."""
        first = evidence[0].article
        words = " … ".join(dict.fromkeys(" ".join(s.of(self._texts[first]).split()) for s in evidence if s.article == first))
        return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS].rsplit(' ', 1)[0]} […]"

    def in_context(self, evidence: Evidence) -> tuple[str, str, str]:
        """The first place of the evidence between the words around it."""
        return in_context(self._texts[evidence[0].article], evidence[0])

    def chip(self, evidence: Evidence) -> Chip:
        """The chip of the evidence's first article."""
        first = evidence[0].article
        return self._chip(first, [span for span in evidence if span.article == first])

    def chips(self, evidence: Evidence) -> list[Chip]:
        """One chip an article: that of the words first, the others in the order of the articles."""
        return [self.chip(pieces) for pieces in self.by_article(evidence)]

    def by_article(self, evidence: Evidence) -> list[Evidence]:
        """The evidence in parts, one an article, the first article first."""
        parts: dict[str, list[Span]] = defaultdict(list)
        for span in evidence:
            parts[span.article].append(span)
        order = {id: i for i, id in enumerate(self.called.letters)}
        first = evidence[0].article if evidence else ""
        return [tuple(dict.fromkeys(parts[id])) for id in sorted(parts, key=lambda id: (id != first, order[id]))]

    def _chip(self, article: str, spans: list[Span]) -> Chip:
        places = " ".join(f"{self.called.short(article)}:{s.start}-{s.end}" for s in dict.fromkeys(spans))
        return Chip(self.called.short(article), self.called.name(article), places)

    def side_chips(self, claim: Claim) -> list[Chip]:
        """A chip for every article that states a claim."""
        return self.chips(tuple(span for side in claim.stating for span in side.evidence))

    def broken(self, evidence: Evidence) -> bool:
        """Whether the words shown are of a damaged place, and not only its quotation marks."""
        shown = [span for span in evidence if span.article == evidence[0].article]
        places = (span for entry in self.dossier.integrity if entry.kind != "unbalanced-quote" for span in entry.evidence)
        return any(span.overlaps(place) for place in places for span in shown)

    def origins(self, evidence: Evidence) -> int:
        """How many origins the evidence goes back to."""
        return self._origins.count(evidence)

    def alike(self, evidence: Evidence) -> list[Evidence]:
        """The places, those that read alike joined."""
        places: dict[str, list[Span]] = defaultdict(list)
        for span in evidence:
            places[self.words((span,)).casefold()].append(span)
        return [tuple(spans) for spans in places.values()]

    # -- sections

    def agreed(self) -> list[Claim]:
        """What the accounts agree on, what most origins state first; of both, what begins in the middle of a sentence last."""
        return sorted(agreed(self.dossier), key=lambda claim: self.words((claim.clearest,))[:1].islower())

    def statements(self, claim: Claim) -> list[Statement]:
        """What each origin says of a claim, in the order of the articles; what only mentions it last."""
        order = {id: i for i, id in enumerate(self.called.letters)}
        return sorted(statements(claim), key=lambda told: (told.stance == "mentions", order[told.side.article]))

    def silent(self, claim: Claim) -> list[str]:
        """The articles that were not found to state a claim, in the order of the articles."""
        return [id for id in self.called.letters if id in claim.no_match]

    def matrix(self) -> list[tuple[Claim, list[tuple[str, Chip | None]]]]:
        """The claims with the stance of every column's article, and the chip that leads to it."""
        return [
            (claim, [(cell.stance, self.chip(cell.evidence) if cell.evidence else None) for cell in cells])
            for claim, cells in matrix(self.dossier, self.columns)
        ]

    def passages(self) -> list[Copy]:
        """The copied passages, those of the copy tree first, the longest first."""
        parents = {(d.parent, id) for id, d in self._details.items()}
        return sorted(self.dossier.copies, key=lambda c: ((c.source.article, c.copy.article) not in parents, -len(c.copy)))

    def speaker(self, line: DigestLine) -> str | None:
        """Who says what a line of the digest gives as said."""
        return speaker(line, self.dossier.quotes)

    def wordings(self, family: QuoteFamily) -> list[tuple[str, str, Evidence]]:
        """Form, difference and places of an utterance's wordings, those that read alike joined, the one to trust first."""
        places: dict[tuple[str, str, str], list[Span]] = defaultdict(list)
        best = to_trust(family)
        for wording in (best, *(other for other in family.wordings if other != best)):
            places[wording.form, wording.difference, self.words(wording.evidence)].extend(wording.evidence)
        return [(form, difference, tuple(spans)) for (form, difference, _), spans in places.items()]

    def drawing(self, entry: FigureEntry) -> Markup | None:
        """A figure over time, where it changed."""
        days = {a.id: a.publication.day for a in self.dossier.articles if a.publication.day}
        return draw_figure(entry, days, self.called.short)
