"""A number with its currency, percent sign or unit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from rashomon.stages.annotate.figures.atoms import Atom
from rashomon.stages.annotate.figures.lexicon import (
    CASE_BOUND,
    CODES,
    CURRENCIES,
    DIMENSIONS,
    DURATION_UNITS,
    FIXED_COMPOUNDS,
    GLUED,
    GLUED_MONEY,
    GLYPHS,
    INSERTED,
    LEADING_MONEY,
    MEASURES,
    NATIONAL_DOLLARS,
    PEOPLE,
    PERCENT,
    PLAIN_SHORT,
    SCALES,
    SMALL,
    SUFFIXES,
    SYMBOLS,
    TENS,
    VAGUE,
)
from rashomon.stages.annotate.figures.numbers import read_number

Kind = Literal["count", "share", "money", "percent", "measure", "duration"]


@dataclass(frozen=True, slots=True)
class Amount:
    """Atoms `[first, last)` that state one amount; `number` is the last atom of the bare number plus one."""

    first: int
    last: int
    value: Decimal | None
    least: Decimal | None
    unit: str | None
    kind: Kind
    digits: bool
    scaled: bool
    number: int
    compound: bool = False
    """The unit hangs on by a hyphen: "40-metre", "12-year-old"."""


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
    return _with_seconds(atoms, _with_unit(atoms, _negative(atoms, _million(atoms, amount))))


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


def _million(atoms: Sequence[Atom], amount: Amount) -> Amount:
    """ "1.5m homes" is a million and a half of them; "3.5m high" is a length."""
    i = amount.last
    if not amount.digits or amount.scaled or i >= len(atoms) or atoms[i].text != "m" or atoms[i].start != atoms[i - 1].end:
        return amount
    following = atoms[i + 1] if i + 1 < len(atoms) else None
    if following is None or following.kind != "word" or following.low in DIMENSIONS or following.low in {"a", "per"}:
        return amount
    assert amount.value is not None
    return replace(amount, value=amount.value * 10**6, last=i + 1, number=i + 1, scaled=True)


def _negative(atoms: Sequence[Atom], amount: Amount) -> Amount:
    i = amount.first
    if amount.value is None or i == 0:
        return amount
    before = atoms[i - 1]
    sign = before.text in "-−" and before.end == atoms[i].start and (i == 1 or atoms[i - 2].end < before.start)
    return replace(amount, first=i - 1, value=-amount.value) if sign or before.low == "minus" else amount


def _with_unit(atoms: Sequence[Atom], amount: Amount) -> Amount:
    """The amount with the percent sign, currency word or measure behind it."""
    i = amount.last
    hyphen = i + 1 < len(atoms) and atoms[i].text in "-‐‑" and atoms[i + 1].start == atoms[i].end
    j = i + 1 if hyphen else i
    if j >= len(atoms):
        return amount
    low, two, three = (" ".join(a.low for a in atoms[j : j + n]) for n in (1, 2, 3))
    if hyphen and atoms[j].low in SCALES:
        return amount
    joined = low + " " + atoms[j + 2].low if hyphen and j + 2 < len(atoms) and atoms[j + 1].text in "-‐‑" else ""
    if joined in MEASURES:
        return replace(amount, last=j + 3, unit=MEASURES[joined], kind="measure", compound=True)
    for words, text in ((2, two), (1, low)):
        if text in PERCENT and j + words <= len(atoms):
            return replace(amount, last=j + words, unit=PERCENT[text], kind="percent", compound=hyphen)
    money = _currency(atoms, j)
    if money:
        unit, last = money
        if unit == "GBP" and _weighs(atoms, amount.first, last, hyphen):
            return replace(amount, last=last, unit="lb", kind="measure", compound=hyphen)
        return replace(amount, last=last, unit=unit, kind="money", compound=hyphen)
    for words, text in ((3, three), (2, two), (1, low)):
        if text in MEASURES and j + words <= len(atoms) and _readable(atoms, amount, j, words):
            kind: Kind = "duration" if MEASURES[text] in DURATION_UNITS else "measure"
            last = j + words
            if text in _BY_THE_HOUR and [a.low for a in atoms[last : last + 2]] in (["/", "h"], ["/", "hr"]):
                return replace(amount, last=last + 2, unit=_BY_THE_HOUR[text], kind="measure", compound=hyphen)
            old = last + (last < len(atoms) and atoms[last].text in "-‐‑")
            if old < len(atoms) and atoms[old].low in _OLD and (old > last or (kind == "duration" and not low.endswith("s"))):
                last, hyphen = old + 1, True
            return replace(amount, last=last, unit=MEASURES[text], kind=kind, compound=hyphen)
    if low == "of" and amount.value is None and j + 1 < len(atoms) and atoms[j + 1].low in CURRENCIES:
        return replace(amount, last=j + 2, unit=CURRENCIES[atoms[j + 1].low], kind="money")
    if low in INSERTED and j + 1 < len(atoms) and MEASURES.get(atoms[j + 1].low) in DURATION_UNITS:
        return replace(amount, last=j + 2, unit=MEASURES[atoms[j + 1].low], kind="duration")
    if hyphen and atoms[j].kind == "word" and atoms[j].text.islower() and not low.endswith("ed") and _counts_parts(amount, low):
        return replace(amount, last=j + 1, unit=low, compound=True)
    return amount


def _counts_parts(amount: Amount, noun: str) -> bool:
    """ "180-member", "18-page": not "one-off", "two-way"."""
    fixed = FIXED_COMPOUNDS | {"odd", "plus", "and", "to", "or", "by"}
    return amount.kind == "count" and noun not in fixed and amount.value not in {None, 0, 1}


def _readable(atoms: Sequence[Atom], amount: Amount, j: int, words: int) -> bool:
    """Whether a unit's letters can be one here: short ones stand close to digits and in their own case."""
    if words > 1:
        return True
    atom = atoms[j]
    if len(atom.low) > 2 and not atom.low.startswith("°"):
        ordinal = atom.low == "second" and j == amount.last and amount.digits and len(atoms[j - 1].text) == len("1988")
        return not ordinal and (atom.low != "story" or atoms[j - 1].text == "-")
    if atom.low in PLAIN_SHORT:
        return True
    if not amount.digits or (atom.low in CASE_BOUND and atom.text != CASE_BOUND[atom.low]):
        return False
    if atom.low in GLUED and atom.start != atoms[j - 1].end:
        return j + 1 < len(atoms) and (atoms[j + 1].low in DIMENSIONS or atoms[j + 1].low in {"a", "per"}) and atom.low == "m"
    return True


def _weighs(atoms: Sequence[Atom], first: int, last: int, compound: bool) -> bool:
    """Whether pounds are of weight: "weighing 180 pounds", "a 180-pound man"."""
    before = {a.low for a in atoms[max(0, first - 3) : first]}
    return bool(before & _WEIGHING) or (compound and last < len(atoms) and atoms[last].low in PEOPLE | _HEAVY)


def _currency(atoms: Sequence[Atom], j: int) -> tuple[str, int] | None:
    low = atoms[j].low
    if low in CURRENCIES:
        unit = CURRENCIES[low]
        heavy = unit == "GBP" and j + 1 < len(atoms) and atoms[j + 1].low in {"of", "heavier", "lighter"}
        return ("lb" if heavy else unit), j + 1
    if atoms[j].text in CODES and atoms[j].kind == "word":
        return atoms[j].text, j + 1
    for words in (1, 2, 4):
        country = "".join(a.low for a in atoms[j : j + words]) if words == 4 else " ".join(a.low for a in atoms[j : j + words])
        if country in NATIONAL_DOLLARS and j + words < len(atoms) and atoms[j + words].low in {"dollar", "dollars"}:
            return NATIONAL_DOLLARS[country], j + words + 1
    if low in {"p"} and atoms[j].start == atoms[j - 1].end:
        return "penny", j + 1
    return None


_OLD = frozenset({"old", "olds", "old's", "old’s"})
_WEIGHING = frozenset({"weigh", "weighs", "weighed", "weighing", "lost", "gained"})
_HEAVY = frozenset("bomb shell dog bear fish shark cat crocodile python rock boulder block statue bag weight truck frame".split())
_BY_THE_HOUR = {"km": "km/h", "kms": "km/h", "mi": "mph", "mile": "mph", "miles": "mph"}
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
