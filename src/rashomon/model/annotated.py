"""Everything found in one article alone, as the library keeps it."""

from dataclasses import dataclass
from typing import Literal

from rashomon.model.annotation import Block, Claim, Correction, Figure, Mark, Mention, Quote
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.model.times import Publication, Time, TimeExpression

Skipped = Literal["language", "too-long", "failed"]


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the article-scoped stages found. Where `skipped` says why not, only the blocks are there."""

    article: str
    language: str | None
    skipped: Skipped | None
    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    claims: tuple[Claim, ...] = ()
    marks: tuple[Mark, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolved:
    """What its story settles of one article: when it was published, its times on the calendar, and whom its names mean."""

    publication: Publication
    times: tuple[Time, ...]
    entities: tuple[Entity, ...]
    """The story's entities, with the places they have in this article alone."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What the library keeps of that: one article's times, and the names that the story gives otherwise."""

    article: str
    times: tuple[Time, ...]
    names: tuple[tuple[str, str], ...]
    """(canonical name in the article, canonical name in the story), sorted; only where they differ."""
