"""How the values of one quantity stand to each other."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from rashomon.model.annotation import Figure
from rashomon.model.dossier import FigureStatus
from rashomon.stages.assemble.figure_ledger.lexicon import MARKETS
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.units import in_base, kind_of, same_amount

RUNNING = frozenset({"dead", "hurt", "missing", "held", "fled", "rescued", "charged", "infected"})
"""Counts that accounts bring up to date; two values of them a day apart are no contradiction."""
UNEQUAL = frozenset({"conflict", "updated"})
"""Statuses of entries that hold numbers of which not all can be true at once."""
_HALF = Decimal("0.499")
"""Of the unit of the last digit: two and a half million are not "three million"."""
_MUCH_MORE = Decimal("1.5")
"""Beyond this ratio "more than 300" is no way to tell of the number: it has risen. By reason."""
_ABOUT = Decimal("0.1")
"""What "about" may stand for: a tenth either way."""


def status_of(members: Sequence[Quantity]) -> FigureStatus:
    """`single` where one article states it; else how the values agree, in order of publication."""
    members = _in_one_unit(members)
    if len({m.figure.span.article for m in members}) < 2 and len({_bounds(m.figure) for m in members}) < 2:
        return "single"
    if len({_core(m.figure) for m in members}) == 1:
        return "agree"
    # What it was before speaks against no account of what it is.
    said = list({_key(m): m for m in members if not m.former}.values()) or list(members)
    was = {_core(m.figure) for m in members if m.former}
    if was and len({_core(m.figure) for m in said} - was) == 1:
        return "updated"
    if all(compatible(a.figure, b.figure) for i, a in enumerate(said) for b in said[i + 1 :]) and not _grown(said):
        return "rounding"
    if (_brought_up_to_date(said) and not any(m.lasting for m in said)) or _grown_older(said):
        return "updated"
    if all(m.head in MARKETS and m.figure.unit in {"%", "point"} for m in said):
        return "updated"
    return "conflict"


def _grown(members: Sequence[Quantity]) -> bool:
    """Whether a running count told only from below has risen from day to day: "more than 300", "more than 900"."""
    told = [(str(m.at or m.published or "")[:10], m.figure.low or m.figure.value or Decimal(0)) for m in members]
    running = all(m.fate in RUNNING and m.figure.qualifier in {"more-than", "at-least"} for m in members)
    return running and any(one[0] != other[0] and one[1] * _MUCH_MORE < other[1] for one in told for other in told)


def _grown_older(members: Sequence[Quantity]) -> bool:
    """Whether an age is told of other years: 92 of 2006 and 95 of 2008 are one person's, birthdays considered."""
    if not all(m.aged and m.figure.value is not None for m in members):
        return False
    years: dict[Decimal, set[int]] = defaultdict(set)
    for member in members:
        years[member.figure.value or Decimal(0)].update(_years(member))
    return all(
        any(later != year and abs((other - age) - (later - year)) <= 1 for year in years[age] for later in years[other])
        for age, other in combinations(sorted(years), 2)
    )  # fmt: skip


def _years(member: Quantity) -> set[int]:
    """The years of which its sentence can tell the age: the one that it names, and the one of its article."""
    return {int(day[:4]) for day in (member.when[0], member.published or "") if day}


def _in_one_unit(members: Sequence[Quantity]) -> list[Quantity]:
    """The members, where an amount that another has in other units stands as that one tells it."""
    told: list[Quantity] = []
    for member in members:
        alike = next((t for t in told if t.figure.unit != member.figure.unit and same_amount(t.figure, member.figure)), None)
        if alike:
            figure = replace(member.figure, value=alike.figure.value, low=alike.figure.low, high=alike.figure.high, unit=alike.figure.unit)
            member = replace(member, figure=figure)
        told.append(member)
    return told


def _key(member: Quantity) -> tuple[object, ...]:
    """What decides how a member stands to the others: accounts that say the same at the same time are one."""
    day = (member.at or member.published or "")[:10]
    return (*_bounds(member.figure), member.figure.qualifier, day, member.fate)


def compatible(one: Figure, other: Figure) -> bool:
    """Whether both can be true of one number: equal, one rounded to the other, inside what the qualifier leaves open, or an amount in
    another currency."""
    if one.unit != other.unit and one.is_money and other.is_money:
        return True
    if one.unit != other.unit and kind_of(one.unit) == kind_of(other.unit):
        one, other = in_base(one), in_base(other)
    place, beside = (_exponent(f.value) if f.value is not None else 0 for f in (one, other))
    (a, b), (c, d) = _reach(one, place > beside), _reach(other, beside > place)
    return (b is None or c is None or c <= b) and (a is None or d is None or a <= d)


def _core(figure: Figure) -> tuple[Decimal | None, ...]:
    return (figure.value,) if figure.value is not None else (None, figure.low, figure.high)


def _bounds(figure: Figure) -> tuple[Decimal | None, ...]:
    return figure.value, figure.low, figure.high


@lru_cache(maxsize=4096)
def _exponent(value: Decimal) -> int:
    """Place of the last digit that is not zero: which of two numbers is the rounder one."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _reach(figure: Figure, rounder: bool) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most that the words can mean; only the `rounder` of two exact numbers can be rounded from the other."""
    value = figure.value
    if figure.qualifier == "range" or value is None:
        return figure.low, figure.high
    if figure.qualifier in {"more-than", "at-least"}:
        return value, None
    if figure.qualifier in {"less-than", "up-to"}:
        return None, value
    slack = abs(value) * _ABOUT if figure.qualifier == "about" else _rounding(value) if rounder else Decimal(0)
    return value - slack, value + slack


def _rounding(value: Decimal) -> Decimal:
    """Half a unit of the last digit that is not zero, where the number is written with few: 3.5 million may be 3,512,000."""
    _sign, digits, exponent = value.normalize().as_tuple()
    if len(digits) > 2 or not isinstance(exponent, int) or exponent < 2:
        return Decimal(0)
    return _HALF * Decimal(10) ** exponent


def _brought_up_to_date(members: Sequence[Quantity]) -> bool:
    """Whether a later word replaces an earlier one: the values change with the day, and those of one moment agree.

    Where a day is not known only running counts are taken to have moved on.
    """
    running = {m.fate for m in members if m.fate} <= RUNNING and any(m.fate for m in members)
    moments = [m.at or m.published for m in members]
    if None in moments or "" in moments:
        return running
    for i, one in enumerate(members):
        for other, moment in zip(members[i + 1 :], moments[i + 1 :], strict=True):
            if compatible(one.figure, other.figure):
                continue
            if str(moments[i])[:10] == str(moment)[:10] and not running:
                return False
    return True
