"""What the readers make of the outside: one account, as received."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a page's text and what the page's own markup (or the extractor) says it is."""

    start: int
    end: int
    kind: str
    """title | heading | body | byline | time | caption | navigation | comment | related | footer | aside | other"""


@dataclass(frozen=True, slots=True)
class PageDate:
    """A date that a page states about itself in markup or metadata, not in its running text."""

    code: str
    """Where it was found: json-ld | meta | time-element | url | text-pattern"""
    value: str
    """ISO 8601 date or instant."""
    kind: str = "published"
    """published | modified"""


@dataclass(frozen=True, slots=True)
class Article:
    """One account. `text` is the text as received and the only text there is."""

    id: str
    text: str
    title: str | None = None
    url: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published_at: str | None = None
    captured_at: str | None = None
    language: str | None = None
    regions: tuple[Region, ...] = ()
    page_dates: tuple[PageDate, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
