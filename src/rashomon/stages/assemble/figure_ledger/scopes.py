"""Counts of one fate that are told for several places beside each other: "38 in Istria and three in Carniola"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from rashomon.model.annotation import Figure
from rashomon.stages.assemble.figure_ledger.quantity import Quantity

_BESIDE = 120
"""Characters between two counts of one sentence. By reason."""


def by_place(quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities, each with the place that it is told for where some account sets that place against another.

    Where no account does, the place that one names is that of the event, and no other account need name it.
    """
    told: dict[tuple[str, str], list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        if quantity.fate:
            told[quantity.figure.span.article, quantity.fate].append(quantity)
    apart = {(fate, place) for (_, fate), counts in told.items() for place in _set_apart(counts)}
    return [replace(q, scope=q.where) if (q.fate, q.where) in apart else q for q in quantities]


def _set_apart(counts: Sequence[Quantity]) -> Iterator[str]:
    """The places of one account's counts that stand beside a count for another place, or behind a larger one for none."""
    for one, other in pairwise(sorted(counts, key=lambda q: q.figure.span)):
        beside = one.where != other.where and other.figure.span.start - one.figure.span.end < _BESIDE
        if beside and other.where and (one.where or _is_less(other.figure, one.figure)):
            yield from filter(None, (one.where, other.where))


def _is_less(figure: Figure, other: Figure) -> bool:
    """Of two exact numbers: "113 died. In the next province, 13 died"; the "two" dead are no others than "at least one in Tarn"."""
    exact = figure.qualifier == other.qualifier == "exact"
    return exact and figure.value is not None and other.value is not None and figure.value < other.value
