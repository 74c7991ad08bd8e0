"""What a reader is to know of the texts themselves: damage, gaps, corrections, and the lines that say most."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from rashomon.model.annotation import CorrectionKind, MarkKind
from rashomon.model.dossier.account import Versions
from rashomon.model.span import Evidence

DigestAbout = Literal["lead", "agreed", "disputed", "happened", "planned", "said", "counted", "new"]
Asked = Literal["who", "what", "when", "where", "why", "how", "how many", "how much", "which", "whether"]


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


class Revisions(NamedTuple):
    """What was changed after it was first told."""

    versions: Mapping[str, Versions]
    """Of the articles that had several."""
    corrections: tuple[CorrectionEntry, ...]


@dataclass(frozen=True, slots=True)
class DigestLine:
    """A line of the digest. The first article's pieces are the words shown; the others say the same, or (disputed) differ."""

    about: DigestAbout
    evidence: Evidence
