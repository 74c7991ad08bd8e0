"""Numbers that contradict each other and yet are of two things: traffic to one country and to another."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations, product

from rashomon.stages.assemble.figure_ledger.differences import RUNNING, UNEQUAL, compatible, status_of
from rashomon.stages.assemble.figure_ledger.entry import Entry, mass, near_value
from rashomon.stages.assemble.figure_ledger.quantity import Quantity

_COMMON_GROUND = 0.3
"""Share of the telling words of the shorter of two sentences from which their numbers are of one matter (of 16 figures that contradict
each other it parts two that do not, and none that do)."""
_YOUNGER = 10
"""Years from which on two ages of somebody are of two times: what he did as a young man. By reason."""
_BEYOND = 2.0
"""A share that no two sentences have in common."""
_BOUND = Decimal("1.5")
"""How many times the other one a number may be that "more than" that holds. By reason."""
_TELLING = 12
"""Accounts of one number that are held against those of another one, the earliest first."""


def part_matters(entries: Iterable[Entry], goes_on: bool) -> list[Entry]:
    """The entries, those in conflict or brought up to date parted where what is said around their numbers has too little in common: a
    contradiction is only between numbers of one thing, and so is a change. In a story that `goes_on` for weeks no two numbers are of one
    thing: the delegates of one night and of the next."""
    least = _BEYOND if goes_on else _COMMON_GROUND
    return [part for entry in entries for part in (_parted(entry, least) if status_of(entry.members) in UNEQUAL else (entry,))]


def _parted(entry: Entry, least: float) -> list[Entry]:
    """The entry's numbers by matter, in the order in which they stand in it."""
    told: dict[tuple[Decimal | None, ...], list[Quantity]] = defaultdict(list)
    for member in entry.members:
        told[member.figure.value, member.figure.low, member.figure.high].append(member)
    groups = list(told.values())
    into = list(range(len(groups)))
    for one, other in combinations(range(len(groups)), 2):
        if into[one] != into[other] and _of_one_matter(groups[one], groups[other], least):
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


def _of_one_matter(ones: Sequence[Quantity], others: Sequence[Quantity], least: float) -> bool:
    return any(_say_of_one(one, other, least) for one, other in product(ones[:_TELLING], others[:_TELLING]))


def _say_of_one(one: Quantity, other: Quantity, least: float) -> bool:
    """Whether both can be true of one number, or are an age of one time, or a running count of what befell people; or the sentences have
    `least`, a share of the shorter one's words, in common, or one account holds the two against each other."""
    if one.aged:
        return _of_one_age(one.figure.value, other.figure.value)
    if (one.fate in RUNNING and one.fate == other.fate) or (compatible(one.figure, other.figure) and near_value(one, other, _BOUND)):
        return True
    if one.figure.span.article == other.figure.span.article and (least < _BEYOND or one.same_as == other.figure.span):
        return True
    return mass(one.around & other.around) >= least * min(mass(one.around), mass(other.around))


def _of_one_age(one: Decimal | None, other: Decimal | None) -> bool:
    """Whether two ages of somebody can be of one time: a few years apart, or a slip of the pen (34, 43)."""
    if one is None or other is None:
        return True
    return abs(one - other) <= _YOUNGER or str(one.normalize())[::-1] == str(other.normalize())
