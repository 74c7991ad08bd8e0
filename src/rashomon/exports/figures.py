"""Figures as they are shown: which stand where, their numbers and units as one reads them."""

import re
from collections import defaultdict
from collections.abc import Container

from rashomon.exports.amounts import amount
from rashomon.model.dossier import Dossier, FigureEntry
from rashomon.model.span import Evidence, Span

_PEOPLE = re.compile(r"(?:s|men|women|children|people)$", re.I)
"""Nouns that say by themselves that people are counted."""
_TIMES = frozenset("year month week day hour minute second".split())
_OLDEST = 120
"""Years of a life."""


def several(dossier: Dossier) -> list[FigureEntry]:
    """The figures that more than one origin gives, that changed, or that a copy has otherwise than its source."""
    return [entry for entry in dossier.figures if not _single(entry)]


def single(dossier: Dossier) -> list[FigureEntry]:
    """The figures that one origin alone gives, and gives in one way."""
    return [entry for entry in dossier.figures if _single(entry)]


def _single(entry: FigureEntry) -> bool:
    return entry.status == "single" or (entry.status == "agree" and len({value.origin for value in entry.values}) < 2)


def amounts(entry: FigureEntry) -> list[tuple[str, Evidence]]:
    """The numbers of a figure, each with all places that give it, in the order in which they were first given."""
    places: dict[str, list[Span]] = defaultdict(list)
    for value in entry.values:
        other = value.unit if value.unit and value.unit != entry.unit else ""
        places[f"{amount(value)} {other}".rstrip()].extend(value.evidence)
    return [(number, tuple(spans)) for number, spans in places.items()]


def unit(entry: FigureEntry, people: Container[str]) -> str:
    """What is counted in, where the words of what is counted do not say it; of somebody's years that they are an age."""
    counted = (entry.counted or "").rstrip(" ,.")
    if not entry.unit or entry.unit.lower() in {word.lower().rstrip("s") for word in counted.split()} | {counted.lower()}:
        return ""
    if entry.unit == "people" and _PEOPLE.search(counted):
        return ""
    years = (value.value for value in entry.values)
    if entry.unit == "year" and counted in people and all(age is not None and age <= _OLDEST for age in years):
        return "age"
    return f"{entry.unit}s" if entry.unit in _TIMES else entry.unit
