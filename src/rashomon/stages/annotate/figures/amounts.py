"""A number with its currency, percent sign or unit."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from rashomon.stages.annotate.figures.amount import Amount
from rashomon.stages.annotate.figures.atoms import Atom
from rashomon.stages.annotate.figures.lexicon import (
    CODES,
    DIMENSIONS,
    DURATION_UNITS,
    GLUED_MONEY,
    GLYPHS,
    LEADING_MONEY,
    MEASURES,
    SMALL,
    SUFFIXES,
    SYMBOLS,
    TENS,
    VAGUE,
)
from rashomon.stages.annotate.figures.numbers import read_number
from rashomon.stages.annotate.figures.units import with_unit

_FIRST = (
    frozenset({"a", "an", "half", "several", "many", "tens", "scores"}) | SMALL.keys() | TENS.keys() | VAGUE.keys()
    | GLUED_MONEY.keys() | LEADING_MONEY.keys() | {sign.lower() for sign in (*GLYPHS, *CODES)}
)  # fmt: skip
"""The words and signs, digits and currency signs apart, that an amount can begin with."""


def may_begin(atom: Atom) -> bool:
    """Whether an amount can begin with this atom: a cheap question, since most words are no part of any."""
    return atom.kind in ("digits", "money") or atom.low in _FIRST


def read_amount(atoms: Sequence[Atom], i: int) -> Amount | None:
    """The amount that begins at atom `i` (a number or a currency sign), or None."""
    if atoms[i].kind == "money" or atoms[i].text in CODES or _money_word(atoms, i):
        return _money_first(atoms, i)
    number = read_number(atoms, i)
    if number is None:
        return _one_unit(atoms, i)
    amount = Amount(
        number.first, number.last, number.value, number.least, None, "share" if number.share else "count",
        number.digits, number.scaled, number.last,
    )  # fmt: skip
    return _with_seconds(atoms, with_unit(atoms, _negative(atoms, _million(atoms, amount))))


def _money_word(atoms: Sequence[Atom], i: int) -> bool:
    """ "Dh4,275", "Rs 500", "Taka 8,500": a currency's name or sign in letters before digits."""
    following = atoms[i + 1] if i + 1 < len(atoms) else None
    if following is None or following.kind != "digits":
        return False
    glued = following.start == atoms[i].end
    return (glued and atoms[i].low in GLUED_MONEY) or (atoms[i].low in LEADING_MONEY and following.start - atoms[i].end == 1)


def _money_first(atoms: Sequence[Atom], i: int) -> Amount | None:
    unit = SYMBOLS.get(atoms[i].text.upper()) or LEADING_MONEY.get(atoms[i].low) or GLUED_MONEY.get(atoms[i].low) or atoms[i].text
    number = read_number(atoms, i + 1) if i + 1 < len(atoms) and atoms[i + 1].kind == "digits" else None
    if number is None or number.value is None:
        return None
    last, value = number.last, number.value
    glued = last < len(atoms) and atoms[last].start == atoms[last - 1].end
    if glued and atoms[last].low in SUFFIXES and not number.scaled:
        value, last = value * SUFFIXES[atoms[last].low], last + 1
    return Amount(i, last, value, None, unit, "money", True, number.scaled or last > number.last, last)


def _one_unit(atoms: Sequence[Atom], i: int) -> Amount | None:
    """ "a metre thick", "an hour": one of a unit; kept only where a qualifier or a dimension word stands with it."""
    if atoms[i].low not in {"a", "an"} or i + 1 >= len(atoms) or atoms[i + 1].low not in MEASURES:
        return None
    if len(atoms[i + 1].low) < 3 or atoms[i + 1].low.endswith("s"):
        return None
    unit = MEASURES[atoms[i + 1].low]
    return Amount(i, i + 2, Decimal(1), None, unit, "duration" if unit in DURATION_UNITS else "measure", False, False, i + 1)


_NOT_COUNTED = DIMENSIONS | frozenset("a per while when before after during into onto over until with for containing".split())
"""Behind "600m" these are nothing that could be counted in millions: it is metres."""


def _million(atoms: Sequence[Atom], amount: Amount) -> Amount:
    """ "1.5m homes" is a million and a half of them; "3.5m high", "fell 600m while climbing" are lengths."""
    i = amount.last
    if not amount.digits or amount.scaled or i >= len(atoms) or atoms[i].text != "m" or atoms[i].start != atoms[i - 1].end:
        return amount
    following = atoms[i + 1] if i + 1 < len(atoms) else None
    if following is None or following.kind != "word" or following.low in _NOT_COUNTED:
        return amount
    assert amount.value is not None
    return replace(amount, value=amount.value * 10**6, last=i + 1, number=i + 1, scaled=True)


def _negative(atoms: Sequence[Atom], amount: Amount) -> Amount:
    i = amount.first
    if amount.value is None or i == 0:
        return amount
    before = atoms[i - 1]
    apart = i == 1 or atoms[i - 2].end < before.start or atoms[i - 2].text in "(["
    sign = before.text in "-−" and before.end == atoms[i].start and apart
    return replace(amount, first=i - 1, value=-amount.value) if sign or before.low == "minus" else amount


_IN_HOURS = {"hour": Decimal(1), "minute": Decimal(60), "second": Decimal(3600)}


def _with_seconds(atoms: Sequence[Atom], amount: Amount) -> Amount:
    """ "4 hours 12 minutes" is one amount."""
    i = amount.last
    if amount.unit != "hour" or amount.value is None or amount.compound or i >= len(atoms):
        return amount
    j = i + (atoms[i].low == "and")
    number = read_number(atoms, j, ratio=False) if j < len(atoms) else None
    if number is None or number.value is None or number.last >= len(atoms):
        return amount
    if MEASURES.get(atoms[number.last].low) != "minute":
        return amount
    hours = (amount.value + number.value / _IN_HOURS["minute"]).quantize(Decimal("0.0001")).normalize()
    return replace(amount, last=number.last + 1, value=hours)
