"""Figures put to those that count the same thing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from decimal import Decimal

from rashomon.stages.assemble.figure_ledger.entry import Entry, same_value
from rashomon.stages.assemble.figure_ledger.lexicon import PEERS
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.sameness import likeness
from rashomon.stages.assemble.figure_ledger.units import kind_of
from rashomon.text.terms import stem

Amount = tuple[Decimal | None, Decimal | None, Decimal | None]


def gather(quantities: Iterable[Quantity]) -> list[Entry]:
    """Entries, from the figures in an order that depends on them alone.

    Each figure is held against the entries of its own kind (unit, and noun or fate), not against every other figure, so
    the cost grows with the number of figures times that of different quantities.
    """
    shelves: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    ordered = [q for q in sorted(quantities, key=lambda q: (q.published or "9999", q.figure.span)) if q.converts is None]
    told = {(q.figure.span.article, q.head, _amount(q)) for q in ordered if q.head and not q.former}
    for quantity in ordered:
        shelf = shelves[_kind(quantity)]
        fit = [
            (s, -i) for i, entry in enumerate(shelf) if not _both_told(quantity, entry, told) and (s := likeness(quantity, entry)) > 0
        ]
        if fit:
            shelf[-max(fit)[1]].add(quantity)
        else:
            shelf.append(Entry())
            shelf[-1].add(quantity)
    return [entry for kind in sorted(shelves) for entry in shelves[kind]]


def _amount(quantity: Quantity) -> Amount:
    return quantity.figure.value, quantity.figure.low, quantity.figure.high


def _both_told(quantity: Quantity, entry: Entry, told: Set[tuple[str, str, Amount]]) -> bool:
    """Whether its own account tells the entry's numbers too, of the same noun and no other: six rifles and, in all, fourteen are two
    counts, and no account contradicts itself. What befell people is told as it grows."""
    if not quantity.head or quantity.fate or quantity.former or any(same_value(quantity, m) for m in entry.kinds):
        return False
    return any((quantity.figure.span.article, m.head, _amount(m)) in told and m.head == quantity.head for m in entry.kinds)


def add_conversions(entries: Sequence[Entry], quantities: Iterable[Quantity]) -> None:
    """Put the amounts told once more in another unit to the entries of those that they tell again."""
    holding = {member.figure.span: entry for entry in entries for member in entry.members}
    for quantity in quantities:
        if quantity.converts is not None:
            holding[quantity.converts].conversions.append(quantity)


def _kind(quantity: Quantity) -> tuple[str, str]:
    """What two figures must share before they are compared at all."""
    unit = quantity.figure.unit or ""
    if quantity.aged:
        return "age", quantity.aged
    if quantity.ballot[0]:
        return "vote", quantity.ballot[0]
    if quantity.fate:
        return "people", f"{quantity.fate} {quantity.scope}".rstrip()
    return kind_of(PEERS.get(stem(unit), unit)), ""
