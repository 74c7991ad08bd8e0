"""Amounts of one kind told in different units: kilometres and miles, litres and gallons, one currency and another in brackets."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.lexicon import UNITS

_UNITS = {unit: (kind, Decimal(size)) for kind, units in UNITS.items() for unit, size in units.items()}
_OTHER_SIZE = {"gallon": Decimal("3.785") / Decimal("4.546"), "ton": Decimal("907.185") / Decimal(1016)}
"""What the American unit of that name is of the British one."""
_ROUNDED = Decimal("0.04")
"""By how much two tellings of one amount differ through rounding: 11 miles are 17.7 km and told as 18, 3 miles are told as 5 km.
By reason."""
_BRACKET = re.compile(r"(?:[ -][^\W\d_]{1,12}){0,3} ?[(\[](?:about |around |some |roughly |or |nearly |almost )?\Z")
_BESIDE = 30
"""Characters between an amount and its conversion without brackets: "31,500 litres of diesel, about 6,900 gallons". By reason."""


def kind_of(unit: str | None) -> str:
    """What the unit measures, where it can be converted; else the unit itself."""
    return _UNITS[unit][0] if unit in _UNITS else unit or ""


def in_base(figure: Figure) -> Figure:
    """The figure in the first unit of its kind; unchanged where its unit cannot be converted."""
    if figure.unit not in _UNITS:
        return figure
    size = _UNITS[figure.unit][1]
    value, low, high = (n and n * size for n in (figure.value, figure.low, figure.high))
    return replace(figure, value=value, low=low, high=high)


def same_amount(one: Figure, other: Figure) -> bool:
    """Whether figures in two units of one kind are one amount, rounded."""
    if kind_of(one.unit) != kind_of(other.unit) or one.unit not in _UNITS:
        return False
    first, second = in_base(one).value, in_base(other).value
    if not first or not second:
        return False
    sizes = [Decimal(1), *(_OTHER_SIZE[u] for u in (one.unit, other.unit) if u in _OTHER_SIZE)]
    return any(abs(first * a - second * b) <= _ROUNDED * abs(second * b) for a in sizes for b in sizes)


def _is_own_dollar(one: str, other: str) -> bool:
    """Whether American dollars are followed by the paper's own, which it need not name: "$US1 million ($1.52 million)"."""
    return one.startswith(("US$", "$US", "U.S. $")) and other.startswith("$") and other[1:2].isdigit()


def find_conversions(text: str, figures: Sequence[Figure]) -> dict[Span, Span]:
    """Each figure that tells the one before it once more in another unit, to that one: "18 km (11 miles)", "$4 million (€3.7 million)"."""
    found: dict[Span, Span] = {}
    for one, other in pairwise(figures):
        between = text[one.span.end : other.span.start]
        own = _is_own_dollar(one.span.of(text), other.span.of(text))
        if (one.unit == other.unit and not own) or len(between) > _BESIDE:
            continue
        bracketed = bool(_BRACKET.match(between)) and text[other.span.end : other.span.end + 1] in {")", "]", ","}
        money = all((f.unit or "")[:3].isupper() and (f.unit or "")[:3].isalpha() and f.unit not in _UNITS for f in (one, other))
        warmth = all((f.unit or "").startswith("degree") for f in (one, other))
        if (bracketed and (money or warmth or kind_of(one.unit) == kind_of(other.unit) != "")) or same_amount(one, other):
            found[other.span] = found.get(one.span, one.span)
    return found
