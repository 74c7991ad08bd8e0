"""A story's dossier. Field names are those of the published JSON; every `evidence` is spans, quoted only when written out."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from rashomon.model.annotation import CorrectionKind, MarkKind, MentionKind, Modality, Qualifier, QuoteForm
from rashomon.model.authority import Authority
from rashomon.model.span import Evidence, Span
from rashomon.model.story import Copy
from rashomon.model.times import Publication

Precision = Literal["instant", "part-of-day", "day", "week", "month", "season", "quarter", "year", "interval", "unknown"]
PlanStatus = Literal["planned", "tentative", "confirmed", "moved", "cancelled", "happened"]
FigureStatus = Literal["agree", "updated", "rounding", "different-scope", "conflict", "single"]
WordingDifference = Literal["same", "shortened", "reworded", "garbled"]
Stance = Literal["agrees", "differs", "copies", "mentions"]
Standing = Literal["agreed", "changed", "disputed"]
DifferenceKind = Literal["figure", "date", "name", "place", "modality", "attribution", "polarity"]
DigestAbout = Literal["agreed", "disputed", "happened", "planned", "said", "counted", "new"]
Asked = Literal["who", "what", "when", "where", "why", "how", "how many", "how much", "which", "whether"]


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
    versions: Versions = ONE_VERSION
    label: Label = UNLABELLED


@dataclass(frozen=True, slots=True)
class Omission:
    """An article of the story that was not annotated, and why."""

    article: str
    why: str


@dataclass(frozen=True, slots=True)
class NameVariant:
    """One written form of a name."""

    exact: str
    count: int
    grounds: tuple[str, ...]
    garbled: bool
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Role:
    """A role given to somebody, in the words of an article."""

    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Name:
    """A person, body, place or other named thing with all its forms."""

    name: str
    kind: MentionKind
    roles: tuple[Role, ...]
    variants: tuple[NameVariant, ...]
    evidence: Evidence
    authority: Authority | None = None
    """What the user's authority file calls it; no words of the articles."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One form in which an utterance is given."""

    evidence: Evidence
    form: QuoteForm
    difference: WordingDifference


@dataclass(frozen=True, slots=True)
class Preferred:
    """The wording to trust, and why."""

    evidence: Evidence
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuoteFamily:
    """One utterance in all its wordings."""

    speaker: str | None
    preferred: Preferred
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One article's number."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    article: str
    origin: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """One quantity by source and time. `counted`, `where` and `as_of` are words of the sources or derived values."""

    counted: str | None
    unit: str | None
    where: str | None
    as_of: str | None
    values: tuple[FigureValue, ...]
    status: FigureStatus


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened."""

    earliest: str | None
    latest: str | None
    precision: Precision
    origins: int
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class PlanState:
    """What one account said of a plan."""

    status: PlanStatus
    earliest: str | None
    latest: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Something planned, followed from account to account."""

    uid: str
    earliest: str | None
    latest: str | None
    precision: Precision
    where: str | None
    who: tuple[str, ...]
    status: PlanStatus
    history: tuple[PlanState, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Side:
    """One article's statement of a fact, with its stance towards the clearest wording."""

    stance: Stance
    article: str
    origin: str
    attributed_to: str | None
    modality: Modality
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class DifferingValue:
    """One of the values that differ."""

    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Difference:
    """In what the sides differ."""

    about: DifferenceKind
    values: tuple[DifferingValue, ...]


@dataclass(frozen=True, slots=True)
class Corroboration:
    """A fact and who states it. `clearest` is the wording that `stance` is measured against."""

    clearest: Span
    sides: tuple[Side, ...]
    no_match: tuple[str, ...]
    origins: int
    sources: int
    difference: Difference | None
    standing: Standing
    """How the sides stand to each other: they agree; a later word overtook the earlier one; or they contradict each other."""


@dataclass(frozen=True, slots=True)
class Likely:
    """The likely original of something mangled, in another account's (or the same one's) words."""

    evidence: Evidence


@dataclass(frozen=True, slots=True)
class IntegrityEntry:
    """A damaged place."""

    article: str
    evidence: Evidence
    kind: MarkKind
    reason: str
    likely: Likely | None


@dataclass(frozen=True, slots=True)
class Blank:
    """A question that the accounts raise and do not answer. `about` is words of the sources."""

    asked: Asked
    answer: Literal["not stated", "undecided"]
    why: str
    about: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class StageEntry:
    """A stage that had a part in the dossier."""

    name: str
    version: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model or data file that had a part in it."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class BoundEntry:
    """A bound that articles of the story reached: `too-long` or `read-in-part` (`model.run.Bound`), and which articles."""

    what: Literal["too-long", "read-in-part"]
    limit: int
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What made the dossier: enough to make it again."""

    rashomon: str
    options: Mapping[str, str]
    stages: tuple[StageEntry, ...]
    models: tuple[ModelEntry, ...]
    articles_sha256: tuple[str, ...]
    bounded: tuple[BoundEntry, ...] = ()
    """What of these articles was left out so that the work stays in proportion. A bound of the library as a whole does not stand
    here: one more article elsewhere would change it (`Library.bounds`)."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A record that could not be processed: which stage, which record, why."""

    stage: str
    record: str
    why: str


@dataclass(frozen=True, slots=True)
class CorrectionEntry:
    """A note in which an article corrects itself or another, or says that it was changed."""

    article: str
    kind: CorrectionKind
    evidence: Evidence
    before: Evidence | None
    """What was said before, in the note's own words."""
    now: Evidence | None
    earlier_sha256: str | None
    """Of the earlier version of the article, where it corrects itself and the library holds one."""


@dataclass(frozen=True, slots=True)
class DigestLine:
    """A line of the digest. The first article's pieces are the words shown; the others say the same, or (disputed) differ."""

    about: DigestAbout
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything said of one story."""

    story: Head
    articles: tuple[Account, ...]
    not_annotated: tuple[Omission, ...]
    failures: tuple[Failure, ...]
    copies: tuple[Copy, ...]
    names: tuple[Name, ...]
    quotes: tuple[QuoteFamily, ...]
    figures: tuple[FigureEntry, ...]
    timeline: tuple[TimelineEntry, ...]
    calendar: tuple[CalendarEntry, ...]
    corroborations: tuple[Corroboration, ...]
    integrity: tuple[IntegrityEntry, ...]
    blanks: tuple[Blank, ...]
    manifest: Manifest
    digest: tuple[DigestLine, ...] = ()
    corrections: tuple[CorrectionEntry, ...] = ()
    chapters: tuple[Chapter, ...] = ()
