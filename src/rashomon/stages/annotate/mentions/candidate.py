"""A place where a name may stand."""

from dataclasses import dataclass

NAMING = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})
"""The recogniser's labels that names have; the others are numbers and times."""

@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `[first, last)` taken for a name, the recogniser's label (NNP: proper nouns it passed over), and titles before it."""

    first: int
    last: int
    label: str
    title: tuple[int, int] | None = None
