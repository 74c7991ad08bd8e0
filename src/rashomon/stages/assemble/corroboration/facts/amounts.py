"""The numbers of a clause: how far each reaches, and what it counts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.stages.assemble.corroboration.lexicon import LIGHT, NUMERALS
from rashomon.text.terms import stem

_STRETCH = {
    "at-least": (Decimal(1), Decimal("1.5")), "more-than": (Decimal(1), Decimal("1.5")),
    "up-to": (Decimal("0.5"), Decimal(1)), "less-than": (Decimal("0.5"), Decimal(1)),
    "about": (Decimal("0.9"), Decimal("1.1")),
}  # fmt: skip
"""How far a qualified figure reaches, as factors of it."""


_FORMER = re.compile(r"\b(?:from|against|instead of|rather than|compared (?:with|to))[ \t]+[^\w\s]?\Z", re.IGNORECASE)
"""Words before a figure that stands beside the one that holds now ("to 13 percent from 15", "up from $1,500")."""
_KNOWN = re.compile(r"\b(?:the|these|those|its|his|her|their|our|my|your)[ \t]+\Z", re.IGNORECASE)
_BEHIND = ("from", "against", " of", " than", " with", " to")
"""Of these one stands in whatever `_FORMER` finds."""
_BACK = 16
"""Characters before a figure in which they stand: as many as the longest of them and a mark."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a claim and the stem of what it counts ("" where nothing is counted)."""

    low: Decimal
    high: Decimal
    counted: str
    span: Span
    quantity: int | None = None
    """Number of the ledger's entry that holds it, once the story has settled it: two amounts of one entry measure the same thing."""
    settled: bool = False
    """Whether the ledger found nothing in that entry to differ: the values agree, are rounded, or are of different scope."""
    years: bool = False
    """Whether it is an age or a number of years."""
    currency: str = ""
    """Code of the currency of a sum of money (ISO 4217)."""
    known: bool = False
    """Whether the clause takes it as known and says another thing ("of the 288 candidates", "her two sons")."""

    @property
    def money(self) -> bool:
        """Whether it is a sum of money."""
        return self.currency != ""

    def meets(self, other: "Amount") -> bool:
        """Whether some number is among those that both allow; sums in two currencies have none in common."""
        if self.currency != other.currency and self.currency and other.currency:
            return False
        return self.low <= other.high and other.low <= self.high


def amounts_in(reading: Reading, span: Span, inner: Sequence[Span]) -> tuple[Amount, ...]:
    """The amounts in a clause, in reading order, those of its subordinate clauses (`inner`) left out."""
    found = []
    for figure in _present(reading, reading.figures(span, inner)):
        low, high = _bounds(figure)
        if low is not None and high is not None:
            found.append(Amount(
                low, high, _counted(reading, figure), figure.span, years=figure.unit == "year",
                currency=figure.unit or "" if figure.is_money else "", known=_is_known(reading, figure),
            ))  # fmt: skip
    return tuple(found)


def _present(reading: Reading, figures: Sequence[Figure]) -> list[Figure]:
    """Without those that were so before: of a change from one value to another the value that it has now."""
    former = [figure for figure in figures if _is_former(reading.text, figure.span.start)]
    if not former:
        return list(figures)
    kept = [figure for figure in figures if figure not in former]
    return kept if any(a.unit == b.unit for a in kept for b in former) else list(figures)


def _is_former(text: str, start: int) -> bool:
    """Whether the words before a figure say that it was so before; the plain words first: nearly all figures have none of them."""
    before = max(0, start - _BACK)
    low = text[before:start].lower()
    return any(map(low.__contains__, _BEHIND)) and _FORMER.search(text, before, start) is not None


def _counted(reading: Reading, figure: Figure) -> str:
    if figure.counted is None:
        return _unit(figure)
    telling = [form for form in reading.forms(figure.counted) if form not in LIGHT and form not in NUMERALS]
    return stem(telling[-1]) if telling else _unit(figure)


def _unit(figure: Figure) -> str:
    """The unit as a term: a word as what is counted ("people"), a code ("USD") as it is."""
    unit = figure.unit or ""
    return stem(unit) if unit.islower() else unit


def _is_known(reading: Reading, figure: Figure) -> bool:
    """Whether it stands behind "the" or "her", or is part of a word ("a 2,507-member assembly")."""
    joined = reading.text[figure.span.end : figure.span.end + 1] == "-" or "-" in reading.text[figure.span.start : figure.span.end]
    return joined or _KNOWN.search(reading.text, max(0, figure.span.start - _BACK), figure.span.start) is not None


def _bounds(figure: Figure) -> tuple[Decimal | None, Decimal | None]:
    """What a figure allows: "at least" and "more than" as much as half again, "up to" as little as half, "about" a tenth."""
    low, high = figure.low or figure.value, figure.high or figure.value
    if low is None or high is None:
        return None, None
    stretch = _STRETCH.get(figure.qualifier, (Decimal(1), Decimal(1)))
    return min(low, high * stretch[0]), max(high, low * stretch[1])
