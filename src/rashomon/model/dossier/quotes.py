"""One utterance, all its wordings."""

from dataclasses import dataclass
from typing import Literal

from rashomon.model.annotation import QuoteForm
from rashomon.model.span import Evidence

WordingDifference = Literal["same", "shortened", "reworded", "garbled"]


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
