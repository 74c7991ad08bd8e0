"""Numbers that contradict each other and yet are of two things: traffic to one country and to another."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations, product
from math import fsum

from rashomon.stages.assemble.figure_ledger.differences import compatible, status_of
from rashomon.stages.assemble.figure_ledger.entry import Entry
from rashomon.stages.assemble.figure_ledger.lexicon import OF_THE_EVENT
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.text.terms import rarity

_COMMON_GROUND = 0.3
"""Share of the telling words of the shorter of two sentences from which their numbers are of one matter (of 16 figures that contradict
each other it parts two that do not, and none that do)."""
_YOUNGER = 10
"""Years from which on two ages of somebody are of two times: what he did as a young man. By reason."""
_TELLING = 12
"""Accounts of one number that are held against those of another one, the earliest first."""


def part_matters(entries: Iterable[Entry]) -> list[Entry]:
    """The entries, those in conflict parted where what is said around their numbers has too little in common: a contradiction is only
    between numbers of one thing."""
    return [part for entry in entries for part in (_parted(entry) if status_of(entry.members) == "conflict" else (entry,))]


def _parted(entry: Entry) -> list[Entry]:
    """The entry's numbers by matter, in the order in which they stand in it."""
    told: dict[tuple[Decimal | None, ...], list[Quantity]] = defaultdict(list)
    for member in entry.members:
        told[member.figure.value, member.figure.low, member.figure.high].append(member)
    groups = list(told.values())
    into = list(range(len(groups)))
    for one, other in combinations(range(len(groups)), 2):
        if into[one] != into[other] and _of_one_matter(groups[one], groups[other]):
            first, second = sorted((into[one], into[other]))
            into = [first if at == second else at for at in into]
    if len(set(into)) == 1:
        return [entry]
    parts = {at: Entry() for at in into}
    for at, group in zip(into, groups, strict=True):
        for member in group:
            parts[at].add(member)
    for quantity in entry.conversions:
        at = next(at for at, group in zip(into, groups, strict=True) if any(m.figure.span == quantity.converts for m in group))
        parts[at].conversions.append(quantity)
    return list(parts.values())


def _of_one_matter(ones: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    return any(_say_of_one(one, other) for one, other in product(ones[:_TELLING], others[:_TELLING]))


def _say_of_one(one: Quantity, other: Quantity) -> bool:
    """Whether both can be true of one number, or are an age of one time, or what befell people in the event, or two numbers that one
    account holds against each other; or the sentences have much in common."""
    if one.aged:
        return _of_one_age(one.figure.value, other.figure.value)
    if compatible(one.figure, other.figure) or one.figure.span.article == other.figure.span.article or one.fate in OF_THE_EVENT:
        return True
    return _mass(one.around & other.around) >= _COMMON_GROUND * min(_mass(one.around), _mass(other.around))


def _of_one_age(one: Decimal | None, other: Decimal | None) -> bool:
    """Whether two ages of somebody can be of one time: a few years apart, or a slip of the pen (34, 43)."""
    if one is None or other is None:
        return True
    return abs(one - other) <= _YOUNGER or str(one.normalize())[::-1] == str(other.normalize())


def _mass(stems: Iterable[str]) -> float:
    return fsum(map(rarity, stems))
