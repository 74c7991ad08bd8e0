"""Dossiers made by hand, for what the example corpus does not hold."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from rashomon.model.annotation import Block
from rashomon.model.dossier import (
    Account,
    CalendarEntry,
    Corroboration,
    DigestLine,
    Dossier,
    FigureEntry,
    FigureValue,
    Head,
    Manifest,
    PlanState,
    Preferred,
    QuoteFamily,
    Side,
    TimelineEntry,
    Title,
    Wording,
)  # fmt: skip
from rashomon.model.span import Span
from rashomon.model.times import Publication
from rashomon.verify import sha256


def account(id: str, text: str, day: str | None = "2031-05-04", origin: str | None = None, url: str | None = None) -> Account:
    """An article's entry."""
    publication = Publication(id, "stated" if day else "unknown", day, day, day)
    return Account(id, f"The {id.title()}", None, url, sha256(text), len(text), 1, publication, origin or id, ())


def dossier(texts: Mapping[str, str], **sections: object) -> Dossier:
    """A dossier over these texts with nothing in it but the given sections."""
    accounts = tuple(account(id, text) for id, text in texts.items())
    first = next(iter(texts))
    empty = Dossier(
        story=Head("s-1", Title("A made story", first, None), "2031-05-04", "2031-05-06", len(texts), len(texts)),
        articles=accounts, not_annotated=(), failures=(), copies=(), names=(), quotes=(), figures=(), timeline=(), calendar=(),
        corroborations=(), integrity=(), blanks=(), manifest=Manifest("0.0.0", {}, (), (), ()),
    )  # fmt: skip
    return replace(empty, **sections)  # type: ignore[arg-type]


def place(texts: Mapping[str, str], article: str, words: str) -> Span:
    """Where the words first stand in an article."""
    start = texts[article].index(words)
    return Span(article, start, start + len(words))


def said(evidence: tuple[Span, ...], speaker: str | None = None) -> QuoteFamily:
    """An utterance in one wording."""
    return QuoteFamily(speaker, Preferred(evidence, ()), (Wording(evidence, "direct", "same"),))


def claim(sides: Sequence[Span], origins: int | None = None) -> Corroboration:
    """A claim that all these places agree on."""
    made = tuple(Side("agrees", span.article, span.article, None, "happened", (span,)) for span in sides)
    return Corroboration(sides[0], made, (), origins or len(sides), len(sides), None, "agreed")


def event(*places: Span, day: str = "2031-05-04") -> TimelineEntry:
    """Something that happened."""
    return TimelineEntry(day, day, "day", len(places), places)


def plan(uid: str, earliest: str | None, latest: str | None, *states: PlanState, **fields: object) -> CalendarEntry:
    """A plan with its history."""
    made = CalendarEntry(uid, earliest, latest, "day", None, (), states[-1].status, states, states[0].evidence)
    return replace(made, **fields)  # type: ignore[arg-type]


def figure(*values: tuple[str, Span], status: str = "updated") -> FigureEntry:
    """A quantity: numbers and where they stand."""
    made = tuple(FigureValue(Decimal(n), None, None, "exact", s.article, s.article, (s,)) for n, s in values)
    return FigureEntry("people", "people", None, None, made, status)  # type: ignore[arg-type]


def line(about: str, *evidence: Span) -> DigestLine:
    """A line of a digest."""
    return DigestLine(about, evidence)  # type: ignore[arg-type]


def paragraphs(article: str, text: str) -> tuple[Block, ...]:
    """A body block for every paragraph."""
    blocks, at = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            blocks.append(Block(Span(article, at, at + len(part)), "body"))
        at += len(part) + 2
    return tuple(blocks)
