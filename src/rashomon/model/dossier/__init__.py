"""A story's dossier. Field names are those of the published JSON; every `evidence` is spans, quoted only when written out."""

from dataclasses import dataclass

from rashomon.model.dossier.account import (
    ONE_VERSION,
    UNLABELLED,
    Account,
    Chapter,
    ChapterArticle,
    ChapterGround,
    Head,
    Headline,
    Keyword,
    Label,
    Omission,
    StatedSource,
    StoryGround,
    Subject,
    Title,
    VersionChange,
    Versions,
)
from rashomon.model.dossier.chronology import (
    CalendarEntry,
    Chronology,
    PlanState,
    PlanStatus,
    Precision,
    TimelineEntry,
)
from rashomon.model.dossier.corroboration import (
    Corroboration,
    Difference,
    DifferenceKind,
    DifferingValue,
    Side,
    Stance,
    Standing,
    count_sources,
)
from rashomon.model.dossier.figures import (
    FigureEntry,
    FigureStatus,
    FigureValue,
)
from rashomon.model.dossier.findings import (
    Asked,
    Blank,
    CorrectionEntry,
    DigestAbout,
    DigestLine,
    IntegrityEntry,
    Likely,
    Revisions,
)
from rashomon.model.dossier.gathered import Established, Findings
from rashomon.model.dossier.manifest import (
    BoundEntry,
    Failure,
    Making,
    Manifest,
    ModelEntry,
    StageEntry,
)
from rashomon.model.dossier.names import (
    Name,
    NameVariant,
    Role,
)
from rashomon.model.dossier.quotes import (
    Preferred,
    QuoteFamily,
    Wording,
    WordingDifference,
)
from rashomon.model.story import Copy, Lineage, Origin

__all__ = [
    "ONE_VERSION",
    "UNLABELLED",
    "Account",
    "Asked",
    "Blank",
    "BoundEntry",
    "CalendarEntry",
    "Chapter",
    "ChapterArticle",
    "ChapterGround",
    "Chronology",
    "CorrectionEntry",
    "Corroboration",
    "Difference",
    "DifferenceKind",
    "DifferingValue",
    "DigestAbout",
    "DigestLine",
    "Dossier",
    "Established",
    "Failure",
    "FigureEntry",
    "FigureStatus",
    "FigureValue",
    "Findings",
    "Head",
    "Headline",
    "IntegrityEntry",
    "Keyword",
    "Label",
    "Likely",
    "Making",
    "Manifest",
    "ModelEntry",
    "Name",
    "NameVariant",
    "Omission",
    "PlanState",
    "PlanStatus",
    "Precision",
    "Preferred",
    "QuoteFamily",
    "Revisions",
    "Role",
    "Side",
    "StageEntry",
    "Stance",
    "Standing",
    "StatedSource",
    "StoryGround",
    "Subject",
    "TimelineEntry",
    "Title",
    "VersionChange",
    "Versions",
    "Wording",
    "WordingDifference",
    "count_sources",
]


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

    def findings(self) -> Findings:
        """What was found, as the stages that draw from it read it."""
        origins = tuple(Origin(a.id, a.origin, a.origin_grounds, a.origin_through) for a in self.articles)
        return Findings(
            lineage=Lineage(self.copies, origins, {a.id: a.publication for a in self.articles}),
            subject=Subject(self.story.title, self.story.keywords, self.chapters),
            names=self.names, families=self.quotes, ledger=self.figures, chronology=Chronology(self.timeline, self.calendar),
            corroborations=self.corroborations, integrity=self.integrity,
            revisions=Revisions({a.id: a.versions for a in self.articles}, self.corrections),
        )  # fmt: skip
