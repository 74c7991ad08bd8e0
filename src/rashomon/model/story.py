"""What is found by comparing articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from rashomon.model.annotation import MentionKind
from rashomon.model.span import Evidence, Span
from rashomon.model.times import Publication

_DAYS = 20
"""Days on which accounts of a story that goes on appeared: three stories of a campaign have 29 to 83, all others of four sets up to 14."""

Names = tuple[str, str]
"""Two articles by their ids, in order; of what all that carry one text share, that text's article twice."""
ReuseKind = Literal["verbatim", "edited", "rewritten"]


@dataclass(frozen=True, slots=True)
class Profile:
    """The little of an article that is needed to compare it with all others: what stays in memory for the whole library.

    About four kilobytes an article: texts and not tuples, for a tuple of short strings takes ten times as much.
    """

    article: str
    terms: str
    """Stems of headline and body with their weight in the article, "quake=5 island=3": how often, more where the lead has it."""
    sketch: str
    """Winnowed fingerprints of word shingles (`text.shingles.packed`)."""
    published: str | None
    """Stated day, ISO, or None."""
    size: int
    """Words of headline and body."""
    places: str = ""
    """About where in the article each of the fingerprints stands (`text.shingles.packed_places`)."""
    names: str = ""
    """Those of `terms` that are names and figures."""
    order: str = ""
    """Of each word in turn the place of its stem in `terms`, or one beyond them (`text.shingles.packed_places`)."""
    passages: str = ""
    """A line for each stretch of words of about a passage's length: its most telling stems."""
    text: str = ""
    """Digest of the text and of which blocks of it are read: where it is the same, so are all offsets."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles that are worth comparing, and in which ways; `one < other`."""

    one: str
    other: str
    wording: bool
    """They share runs of words."""
    telling: bool
    """A passage of one may be a passage of the other in other words."""
    cosine: float
    """Of their terms, names before ordinary words, besides common boilerplate; nought where they are not near as wholes."""


@dataclass(frozen=True, slots=True)
class Reuse:
    """A passage that stands in two articles; `one.article < other.article`. Which came first is not yet said."""

    one: Span
    other: Span
    kind: ReuseKind
    similarity: float


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A passage of an article, and where in another it stands in other words.

    `stretch`: number of the passage in its article; `evidence`: how strongly the two speak for it.
    """

    copy: Span
    source: Span
    similarity: float
    stretch: int
    evidence: float


@dataclass(frozen=True, slots=True)
class Found:
    """What two articles share, as far as the two alone can tell."""

    passages: tuple[Reuse, ...] = ()
    rewrites: tuple[Rewrite, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one event. `articles` is sorted; the id is made from the smallest article id."""

    id: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """One way a name is written, with every place, and why it is taken for this name."""

    exact: str
    places: Evidence
    grounds: tuple[str, ...]
    garbled: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, body or place of a story. `id` is made from kind and name."""

    id: str
    name: str
    kind: MentionKind
    roles: Evidence
    variants: tuple[Variant, ...]

    @property
    def places(self) -> Evidence:
        """Every mention, in reading order."""
        return tuple(sorted(place for variant in self.variants for place in variant.places))


@dataclass(frozen=True, slots=True)
class Edit:
    """A difference between a passage and its copy."""

    kind: Literal["added", "dropped", "changed"]
    source: Span | None
    copy: Span | None


@dataclass(frozen=True, slots=True)
class Copy:
    """A passage and its copy; where the direction is undecided the sides stand in order of article id."""

    source: Span
    copy: Span
    kind: ReuseKind
    similarity: float
    direction: Literal["known", "undecided"]
    grounds: tuple[str, ...]
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """What an article goes back to: itself, or the root of its copy tree. `id` is the root article's id."""

    article: str
    id: str
    grounds: tuple[str, ...] = ()
    through: str | None = None
    """The article of the tree that it shares words with, of which the grounds speak; None of a root."""


@dataclass(frozen=True)
class Lineage:
    """Where the articles of a story come from, and when they appeared."""

    copies: tuple[Copy, ...]
    origins: tuple[Origin, ...]
    """Of every article, sorted by article."""
    publications: Mapping[str, Publication]
    """By article."""

    @cached_property
    def origin_of(self) -> Mapping[str, str]:
        """Article to the article that it goes back to."""
        return {origin.article: origin.id for origin in self.origins}

    @cached_property
    def goes_on(self) -> bool:
        """Whether accounts appeared on so many days that it is no one event but a campaign or a season, in which much the same happens
        again and again."""
        return len({(p.earliest[:10], p.latest[:10]) for p in self.publications.values() if p.earliest and p.latest}) >= _DAYS

    def latest(self, article: str) -> str | None:
        """The last day or moment at which the article can have appeared, ISO; None where that is not known."""
        publication = self.publications.get(article)
        return publication.latest if publication else None
