"""Figures as the page shows them: which stand where, and their numbers as one reads them."""

from collections import defaultdict

from rashomon.model.codec import decimal_text
from rashomon.model.dossier import Dossier, FigureEntry, FigureValue
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
    return [(amount, tuple(spans)) for amount, spans in places.items()]


def amount(value: FigureValue) -> str:
    """A figure's number with its qualifier."""
    if value.low is not None and value.high is not None and value.qualifier == "range":
        return f"{_grouped(decimal_text(value.low))}–{_grouped(decimal_text(value.high))}"
    number = next((n for n in (value.value, value.low, value.high) if n is not None), None)
    plain = _grouped(decimal_text(number)) if number is not None else "no number"
    return plain if value.qualifier == "exact" else f"{value.qualifier.replace('-', ' ')} {plain}"


def _grouped(digits: str) -> str:
    """Thousands apart by a thin space (ISO 80000-1), from five digits on."""
    whole, dot, rest = digits.partition(".")
    if len(whole.lstrip("-")) < 5:
        return digits
    groups: list[str] = []
    while len(whole) > 3 and whole[-4].isdigit():
        whole, group = whole[:-3], whole[-3:]
        groups.insert(0, group)
    return "\u202f".join([whole, *groups]) + dot + rest
