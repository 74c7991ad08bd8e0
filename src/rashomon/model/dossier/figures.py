"""One quantity, by source and time."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from rashomon.model.annotation import Qualifier
from rashomon.model.span import Evidence

FigureStatus = Literal["agree", "updated", "rounding", "different-scope", "conflict", "single"]


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One article's number."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    article: str
    origin: str
    evidence: Evidence
    unit: str | None = None
    """The unit it is told in: not always the entry's ("18 km (11 miles)")."""


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """One quantity by source and time. `counted`, `where` and `as_of` are words of the sources or derived values."""

    counted: str | None
    unit: str | None
    where: str | None
    as_of: str | None
    values: tuple[FigureValue, ...]
    status: FigureStatus
