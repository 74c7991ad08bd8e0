"""Who and what a story names."""

from dataclasses import dataclass

from rashomon.model.annotation import MentionKind
from rashomon.model.authority import Authority
from rashomon.model.span import Evidence


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
