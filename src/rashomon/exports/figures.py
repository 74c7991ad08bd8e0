"""Figures as they are shown: which stand where, their numbers and units as one reads them."""

import re
from collections import defaultdict
from dataclasses import dataclass

from rashomon.exports.amounts import amount
from rashomon.model.dossier import Dossier, FigureEntry
from rashomon.model.span import Evidence, Span
from rashomon.stages.annotate.figures.lexicon import DURATION_UNITS, MEASURES, PERCENT

_PEOPLE = re.compile(r"\b(?:people|persons?|men|women|children)\b|s$", re.I)
"""Words that say by themselves that people are counted."""
_SPOKEN = frozenset(MEASURES.values()) | frozenset(PERCENT.values()) | {"people"}
"""Units that are no noun of the text itself; those of currencies are in capitals."""
_OLDEST = 120
"""Years of a life."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A dossier's figures, with whom it names and which of its articles a machine has mangled."""

    entries: tuple[FigureEntry, ...]
    people: frozenset[str]
    mangled: frozenset[str]

    def several(self) -> list[FigureEntry]:
        """Those that more than one origin gives, that changed, or that a copy has otherwise than its source."""
        return [entry for entry in self.entries if not _single(entry)]

    def single(self) -> list[FigureEntry]:
        """Those that one origin alone gives, and gives in one way."""
        return [entry for entry in self.entries if _single(entry)]

    def contradicting(self) -> list[FigureEntry]:
        """Those whose numbers cannot all be true, what most origins give first."""
        found = [entry for entry in self.entries if entry.status == "conflict"]
        return sorted(found, key=lambda entry: -len({value.origin for value in entry.values}))

    def amounts(self, entry: FigureEntry) -> list[tuple[str, Evidence]]:
        """Its numbers, each with all places that give it, in the order in which they were first given; mangled places last."""
        places: dict[str, list[Span]] = defaultdict(list)
        for value in entry.values:
            other = value.unit if _is_mixed(entry) and _is_measure(value.unit) else ""
            places[f"{amount(value)} {other}".rstrip()].extend(value.evidence)
        return [(number, tuple(sorted(spans, key=lambda span: span.article in self.mangled))) for number, spans in places.items()]

    def unit(self, entry: FigureEntry) -> str:
        """What is counted in, where neither the words of what is counted nor the numbers say it; of somebody's years that they are an
        age."""
        counted = (entry.counted or "").rstrip(" ,.")
        said = (counted and not _is_measure(entry.unit)) or (entry.unit == "people" and _PEOPLE.search(counted))
        if not entry.unit or said or _is_mixed(entry):
            return ""
        numbers = {value.value for value in entry.values}
        if entry.unit == "year" and counted in self.people and all(age is not None and age <= _OLDEST for age in numbers):
            return "age"
        return _several(entry.unit) if entry.unit in DURATION_UNITS and numbers != {1} else entry.unit


def _several(unit: str) -> str:
    return "centuries" if unit == "century" else f"{unit}s"


def figures_of(dossier: Dossier) -> Figures:
    """The figures of a dossier."""
    people = frozenset(name.name for name in dossier.names if name.kind == "person")
    return Figures(dossier.figures, people, dossier.findings().mangled())


def _single(entry: FigureEntry) -> bool:
    return entry.status == "single" or (entry.status == "agree" and len({value.origin for value in entry.values}) < 2)


def _is_mixed(entry: FigureEntry) -> bool:
    """Whether its numbers are in several measures, each of which stands with its own: "200 million yuan ($28 million)"."""
    return len({value.unit for value in entry.values if _is_measure(value.unit)}) > 1


def _is_measure(unit: str | None) -> bool:
    return unit is not None and (unit in _SPOKEN or unit == unit.upper())
