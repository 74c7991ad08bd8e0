"""What the accounts agree on, and in what they differ."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rashomon.model.annotation import Modality
from rashomon.model.span import Evidence, Span

Stance = Literal["agrees", "differs", "copies", "mentions"]
Standing = Literal["agreed", "changed", "disputed"]
DifferenceKind = Literal["figure", "date", "name", "place", "modality", "attribution", "polarity"]


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
    """One of the values that differ; of a date also the first and the last day that the words stand for, YYYY-MM-DD."""

    evidence: Evidence
    earliest: str | None = None
    latest: str | None = None


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


def count_sources(sides: Iterable[Side]) -> int:
    """People and bodies that the sides rest on. Of an account that names none but roles ("the report", "the agency"), which may all be one,
    one is counted; of an account that says of nobody, its origin."""
    said: dict[str, set[str]] = defaultdict(set)
    for side in sides:
        said[side.origin].update(filter(None, (side.attributed_to,)))
    resting: set[str] = set()
    for origin, speakers in said.items():
        named = {speaker for speaker in speakers if speaker[:1].isupper()}
        resting |= named or set(sorted(speakers)[:1]) or {f"origin {origin}"}
    return len(resting)
