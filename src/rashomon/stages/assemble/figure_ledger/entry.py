"""Figures taken for one quantity, and how two numbers compare."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from math import fsum

from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.units import in_base, kind_of, same_amount
from rashomon.text.terms import rarity

_TELLING = 3
"""Digits from which a number is telling by itself: 214, 3.2 million with its unit, 11,400; not 2 or 40."""
_SIZE = Decimal("2.5")
"""Up to this ratio two values can be claimed for one quantity; beyond it they more likely count two things."""


@dataclass(slots=True)
class Entry:
    """Figures taken for one quantity, gathered one after another."""

    members: list[Quantity] = field(default_factory=list)
    conversions: list[Quantity] = field(default_factory=list)
    """The same amounts, told once more in another unit."""
    near: Counter[str] = field(default_factory=Counter)
    around: Counter[str] = field(default_factory=Counter)
    heads: Counter[str] = field(default_factory=Counter)
    kinds: list[Quantity] = field(default_factory=list)
    """One member for each value and qualifier: comparing with all of them would cost more with every account."""
    deeds: Counter[str] = field(default_factory=Counter)
    places: set[str] = field(default_factory=set)
    modifiers: set[frozenset[str]] = field(default_factory=set)
    by_article: dict[str, list[Quantity]] = field(default_factory=lambda: defaultdict(list))

    def add(self, quantity: Quantity) -> None:
        """Take a figure in."""
        self.members.append(quantity)
        self.near.update(quantity.near)
        self.around.update(quantity.around)
        self.heads[quantity.head] += 1
        self.by_article[quantity.figure.span.article].append(quantity)
        if quantity.deed:
            self.deeds[quantity.deed] += 1
        if quantity.where:
            self.places.add(quantity.where)
        if quantity.modifiers:
            self.modifiers.add(quantity.modifiers)
        if not any(same_value(quantity, k) and k.figure.qualifier == quantity.figure.qualifier for k in self.kinds):
            self.kinds.append(quantity)

    def take(self, other: "Entry") -> None:
        """Take another entry's figures in."""
        for quantity in other.members:
            self.add(quantity)
        self.conversions += other.conversions


def same_value(one: Quantity, other: Quantity) -> bool:
    """Whether the numbers are equal, or one amount in two units."""
    a, b = one.figure, other.figure
    if a.unit != b.unit and kind_of(a.unit) == kind_of(b.unit):
        return same_amount(a, b)
    return (a.value, a.low if a.value is None else None, a.high if a.value is None else None) == (
        b.value, b.low if b.value is None else None, b.high if b.value is None else None,
    )  # fmt: skip


def near_value(one: Quantity, other: Quantity, most: Decimal = _SIZE) -> bool:
    """Whether two numbers are of one size: 23 and 32 passengers may be one count, 2 and 61 seats are not."""
    a, b = (f.value or f.low or f.high for f in (in_base(one.figure), in_base(other.figure)))
    return a is not None and b is not None and min(abs(a), abs(b)) * most >= max(abs(a), abs(b))


def is_telling(quantity: Quantity) -> bool:
    """Whether the number itself tells quantities apart: digits that carry meaning, or a unit with a scale."""
    value = quantity.figure.value or quantity.figure.low
    if value is None:
        return False
    digits = len(value.normalize().as_tuple().digits)
    money = quantity.figure.unit is not None and quantity.figure.unit[:3].isupper()
    return digits >= _TELLING or (digits == _TELLING - 1 and (money or value > Decimal(100)))


def shared(words: frozenset[str], others: Counter[str]) -> float:
    """The rarity of the words in common."""
    return mass(words & others.keys())


def mass(stems: Iterable[str]) -> float:
    """The rarity of the words together."""
    return fsum(map(rarity, stems))
