"""What the page's template asks of a dossier: short names of articles, words of evidence, the matrix, the copy tree."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from rashomon.model.annotation import Block
from rashomon.model.codec import decimal_text
from rashomon.model.dossier import Account, Corroboration, Dossier, FigureValue
from rashomon.model.span import Evidence, Span

MATRIX_ROWS = 40
"""Rows of the claim and source matrix: what one still reads; the list below it holds all."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A link to evidence: the article's short name, and the spans as the script reads them."""

    short: str
    name: str
    spans: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the matrix: what an article says of a claim."""

    stance: str
    chip: Chip | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an article as the page shows it."""

    kind: str
    label: str | None
    start: int
    text: str


class View:
    """Answers the template's questions about one dossier."""

    def __init__(self, dossier: Dossier, texts: Mapping[str, str], blocks: Mapping[str, tuple[Block, ...]]) -> None:
        self._dossier = dossier
        self._texts = texts
        self._blocks = blocks
        self._letters = {account.id: _letter(i) for i, account in enumerate(dossier.articles)}
        self._accounts = {account.id: account for account in dossier.articles}

    def short(self, article: str) -> str:
        """A letter for an article."""
        return self._letters[article]

    def name(self, article: str) -> str:
        """What a reader would call an article: its outlet, site or title, else its id."""
        account = self._accounts[article]
        site = urlsplit(account.url or "").hostname
        return account.source or site or account.title or self._headline(article) or account.id

    def _headline(self, article: str) -> str | None:
        spans = [block.span for block in self._blocks.get(article, ()) if block.kind == "headline"]
        return spans[0].of(self._texts[article]) if spans else None

    def title(self, account: Account) -> str:
        """An article's own headline, else how it begins."""
        begins = " ".join(self._texts[account.id][:90].split())
        return account.title or self._headline(account.id) or f"{begins} …"

    def words(self, evidence: Evidence) -> str:
        """The words of the evidence in its first article."""
        first = evidence[0].article
        return " … ".join(" ".join(s.of(self._texts[first]).split()) for s in evidence if s.article == first)

    def chips(self, evidence: Evidence) -> list[Chip]:
        """One chip an article, in the order of the articles."""
        by_article: dict[str, list[Span]] = defaultdict(list)
        for span in evidence:
            by_article[span.article].append(span)
        return [self._chip(id, by_article[id]) for id in self._letters if id in by_article]

    def _chip(self, article: str, spans: list[Span]) -> Chip:
        return Chip(self.short(article), self.name(article), " ".join(f"{self.short(article)}:{s.start}-{s.end}" for s in spans))

    def stretch(self, earliest: str | None, latest: str | None) -> str:
        """A stretch of time as one reads it."""
        if earliest == latest:
            return earliest or "day undecided"
        return f"{earliest or 'undecided'} – {latest or 'undecided'}"

    def amount(self, value: FigureValue) -> str:
        """A figure's number with its qualifier."""
        if value.low is not None and value.high is not None and value.qualifier == "range":
            return f"{_grouped(decimal_text(value.low))}–{_grouped(decimal_text(value.high))}"
        number = next((n for n in (value.value, value.low, value.high) if n is not None), None)
        plain = _grouped(decimal_text(number)) if number is not None else "no number"
        return plain if value.qualifier == "exact" else f"{value.qualifier.replace('-', ' ')} {plain}"

    def agreed(self) -> list[Corroboration]:
        """What more than one origin states, without a difference."""
        return [c for c in self._dossier.corroborations if c.difference is None]

    def disputed(self) -> list[Corroboration]:
        """What the accounts state differently."""
        return [c for c in self._dossier.corroborations if c.difference is not None]

    def matrix(self) -> Iterator[tuple[Corroboration, list[Cell]]]:
        """The claims with what each article says of them, in the order of the articles."""
        for item in self._dossier.corroborations[:MATRIX_ROWS]:
            sides = {side.article: side for side in reversed(item.sides)}
            cells = []
            for account in self._dossier.articles:
                side = sides.get(account.id)
                silent = "no match" if account.id in item.no_match else "not asked"
                cells.append(Cell(side.stance, self.chips(side.evidence)[0]) if side else Cell(silent, None))
            yield item, cells

    def origins(self) -> list[tuple[Account, list[Account]]]:
        """Every origin with the articles that go back to it."""
        roots = [a for a in self._dossier.articles if a.origin == a.id]
        return [(root, [a for a in self._dossier.articles if a.origin == root.id and a.id != root.id]) for root in roots]

    def pieces(self, article: str) -> Iterator[Piece]:
        """The article's text in pieces: its blocks, and what lies between them if it is more than white space."""
        text, at = self._texts[article], 0
        for block in self._blocks.get(article, ()):
            if text[at : block.span.start].strip():
                yield Piece("unlabelled", None, at, text[at : block.span.start])
            yield Piece(block.kind, block.label, block.span.start, block.span.of(text))
            at = block.span.end
        if text[at:].strip():
            yield Piece("unlabelled", None, at, text[at:])


def _letter(i: int) -> str:
    """A, B … Z, AA, AB …"""
    head, tail = divmod(i, 26)
    return (_letter(head - 1) if head else "") + chr(ord("A") + tail)


def _grouped(digits: str) -> str:
    """Thousands apart by a thin space (ISO 80000-1), from five digits on."""
    whole, dot, rest = digits.partition(".")
    if len(whole.lstrip("-")) < 5:
        return digits
    groups: list[str] = []
    while len(whole) > 3 and whole[-4].isdigit():
        whole, group = whole[:-3], whole[-3:]
        groups.insert(0, group)
    return "\u202f".join([whole, *groups]) + dot + rest
