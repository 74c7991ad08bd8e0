"""Figures as the page shows them: which stand where, and their numbers as one reads them."""

from collections import defaultdict

from rashomon.exports.amounts import amount
from rashomon.model.dossier import Dossier, FigureEntry
from rashomon.model.span import Evidence, Span


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
