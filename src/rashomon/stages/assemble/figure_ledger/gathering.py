"""Figures put to those that count the same thing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rashomon.stages.assemble.figure_ledger.entry import Entry
from rashomon.stages.assemble.figure_ledger.lexicon import PEERS
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.sameness import likeness
from rashomon.stages.assemble.figure_ledger.units import kind_of
from rashomon.text.terms import stem


def gather(quantities: Iterable[Quantity]) -> list[Entry]:
    """Entries, from the figures in an order that depends on them alone.

    Each figure is held against the entries of its own kind (unit, and noun or fate), not against every other figure, so
    the cost grows with the number of figures times that of different quantities.
    """
    shelves: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    ordered = sorted(quantities, key=lambda q: (q.published or "9999", q.figure.span))
    for quantity in (q for q in ordered if q.converts is None):
        shelf = shelves[_kind(quantity)]
        fit = [(s, -i) for i, entry in enumerate(shelf) if (s := likeness(quantity, entry)) > 0]
        if fit:
            shelf[-max(fit)[1]].add(quantity)
        else:
            shelf.append(Entry())
            shelf[-1].add(quantity)
    return [entry for kind in sorted(shelves) for entry in shelves[kind]]


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
