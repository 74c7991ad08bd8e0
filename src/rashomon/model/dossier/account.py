"""How a story is presented: its head, chapters, and each article as an account of it."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from rashomon.model.span import Evidence
from rashomon.model.times import Publication


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline that stands in an article's text."""

    evidence: Evidence


@dataclass(frozen=True, slots=True)
class StatedSource:
    """The outlet that an article says it is from, in its first lines. `grounds`: masthead | date-line | agency-line."""

    evidence: Evidence
    grounds: str


@dataclass(frozen=True, slots=True)
class Label:
    """What an article calls itself in its own text."""

    headline: Headline | None
    source: StatedSource | None


UNLABELLED = Label(None, None)


@dataclass(frozen=True, slots=True)
class Keyword:
    """Words that tell this story from others. The first piece stands for all; `origins`: how many have them."""

    evidence: Evidence
    origins: int


@dataclass(frozen=True, slots=True)
class Title:
    """The story's title: the words of one of its articles."""

    exact: str
    article: str
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class Head:
    """What the story is: its id, title, first and last day, and its counts."""

    id: str
    title: Title
    first: str | None
    last: str | None
    articles: int
    origins: int
    keywords: tuple[Keyword, ...] = ()


@dataclass(frozen=True, slots=True)
class ChapterGround:
    """Why a chapter begins where it does: a code, and the words that are new in it (None where days are the reason)."""

    code: Literal["beginning", "quiet-days", "new-words", "new-names"]
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class ChapterArticle:
    """An article of a chapter, and what places it there: its day, where its words come from, or their likeness."""

    article: str
    grounds: Literal["published", "origin", "wording"]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of a long story. `first` and `last`: days on which its dated articles were published."""

    first: str
    last: str
    title: Title
    articles: tuple[ChapterArticle, ...]
    origins: int
    grounds: tuple[ChapterGround, ...]


@dataclass(frozen=True, slots=True)
class VersionChange:
    """A passage that the last change of an article touched. `evidence` stands in the present text; None where words were dropped."""

    kind: Literal["added", "dropped", "changed"]
    before: str | None
    """The words of the earlier version; None where there are none, or too many to repeat."""
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class Versions:
    """How many texts of an article the library received, and what the last change was."""

    count: int
    earlier_sha256: str | None
    """Of the text before the present one; None where there is one text only."""
    changes: tuple[VersionChange, ...]


ONE_VERSION = Versions(1, None, ())


@dataclass(frozen=True, slots=True)
class StoryGround:
    """Why an article stands in its story: somebody's decision, or a name, figure or word that other articles of the story have."""

    code: Literal["decided", "same-name", "same-figure", "same-word"]
    evidence: Evidence | None
    """Its first place in the article; None of a decision."""
    others: int | None
    """How many other articles of the story have it; None of a decision."""


@dataclass(frozen=True, slots=True)
class Account:
    """One article of the story: what it says of itself, its date and its origin."""

    id: str
    source: str | None
    title: str | None
    url: str | None
    text_sha256: str
    chars: int
    captures: int
    publication: Publication
    origin: str
    origin_grounds: tuple[str, ...]
    origin_through: str | None = None
    """The article of which `origin_grounds` speak; None where it is its own origin."""
    versions: Versions = ONE_VERSION
    label: Label = UNLABELLED
    story_grounds: tuple[StoryGround, ...] = ()


@dataclass(frozen=True, slots=True)
class Omission:
    """An article of the story that was not annotated, and why."""

    article: str
    why: str


class Subject(NamedTuple):
    """What a story is about."""

    title: Title
    keywords: tuple[Keyword, ...]
    chapters: tuple[Chapter, ...] = ()
