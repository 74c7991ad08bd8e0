"""What is behind a number: a percent sign, a currency, a measure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.stages.annotate.figures.amount import Amount, Kind
from rashomon.stages.annotate.figures.atoms import Atom
from rashomon.stages.annotate.figures.lexicon import (
    CASE_BOUND,
    CODES,
    CURRENCIES,
    DIMENSIONS,
    DURATION_UNITS,
    FIXED_COMPOUNDS,
    GLUED,
    INSERTED,
    MEASURES,
    NATIONAL_DOLLARS,
    PEOPLE,
    PERCENT,
    PLAIN_SHORT,
    SCALES,
)


def with_unit(atoms: Sequence[Atom], amount: Amount) -> Amount:
    """The amount with the percent sign, currency word or measure behind it."""
    i = amount.last
    hyphen = i + 1 < len(atoms) and atoms[i].text in "-‐‑" and atoms[i + 1].start == atoms[i].end
    j = i + 1 if hyphen else i
    if j >= len(atoms) or (hyphen and atoms[j].low in SCALES):
        return amount
    readings = (_hyphened_measure, _percent, _money, _measure) if hyphen else (_percent, _money, _measure)
    found = next((with_unit for reading in readings if (with_unit := reading(atoms, amount, j, hyphen))), None)
    return found or _unit_further_on(atoms, amount, j, hyphen) or amount


def _words(atoms: Sequence[Atom], j: int, most: int) -> Iterator[tuple[int, str]]:
    """The next words as one text with how many they are, the longest first."""
    for words in range(min(most, len(atoms) - j), 0, -1):
        yield words, " ".join(atom.low for atom in atoms[j : j + words])


def _hyphened_measure(atoms: Sequence[Atom], amount: Amount, j: int, hyphen: bool) -> Amount | None:
    """ "a 12-square-mile area"."""
    joined = atoms[j].low + " " + atoms[j + 2].low if j + 2 < len(atoms) and atoms[j + 1].text in "-‐‑" else ""
    return replace(amount, last=j + 3, unit=MEASURES[joined], kind="measure", compound=True) if joined in MEASURES else None


def _percent(atoms: Sequence[Atom], amount: Amount, j: int, hyphen: bool) -> Amount | None:
    found = next(((words, text) for words, text in _words(atoms, j, 2) if text in PERCENT), None)
    return replace(amount, last=j + found[0], unit=PERCENT[found[1]], kind="percent", compound=hyphen) if found else None


def _money(atoms: Sequence[Atom], amount: Amount, j: int, hyphen: bool) -> Amount | None:
    money = _currency(atoms, j)
    if money is None:
        return None
    unit, last = money
    if unit == "GBP" and _weighs(atoms, amount.first, last, hyphen):
        return replace(amount, last=last, unit="lb", kind="measure", compound=hyphen)
    return replace(amount, last=last, unit=unit, kind="money", compound=hyphen)


def _measure(atoms: Sequence[Atom], amount: Amount, j: int, hyphen: bool) -> Amount | None:
    measures = ((words, text) for words, text in _words(atoms, j, 3) if text in MEASURES and _readable(atoms, amount, j, words))
    words, text = next(measures, (0, ""))
    if not words:
        return None
    kind: Kind = "duration" if MEASURES[text] in DURATION_UNITS else "measure"
    last = j + words
    if text in _BY_THE_HOUR and [a.low for a in atoms[last : last + 2]] in (["/", "h"], ["/", "hr"]):
        return replace(amount, last=last + 2, unit=_BY_THE_HOUR[text], kind="measure", compound=hyphen)
    old = last + (last < len(atoms) and atoms[last].text in "-‐‑")
    if old < len(atoms) and atoms[old].low in _OLD and (old > last or (kind == "duration" and not atoms[j].low.endswith("s"))):
        last, hyphen = old + 1, True
    return replace(amount, last=last, unit=MEASURES[text], kind=kind, compound=hyphen)


def _unit_further_on(atoms: Sequence[Atom], amount: Amount, j: int, hyphen: bool) -> Amount | None:
    """ "dozens of dollars", "ten more minutes", "an 18-page report"; "a third straight night" is no third of it."""
    low, following = atoms[j].low, atoms[j + 1].low if j + 1 < len(atoms) else ""
    if low == "of" and (amount.value is None or amount.scaled) and following in CURRENCIES:
        return replace(amount, last=j + 2, unit=CURRENCIES[following], kind="money")
    if low in INSERTED and amount.kind != "share" and MEASURES.get(following) in DURATION_UNITS:
        return replace(amount, last=j + 2, unit=MEASURES[following], kind="duration")
    if hyphen and atoms[j].kind == "word" and atoms[j].text.islower() and not low.endswith("ed") and _counts_parts(amount, low):
        return replace(amount, last=j + 1, unit=low, compound=True)
    return None


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
    return bool(before & _WEIGHING) or (compound and any(a.low in PEOPLE | _HEAVY for a in atoms[last : last + _DESCRIBED]))


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
_DESCRIBED = 3
"""Words behind a weight among which stands who has it: "a 200-pound white male". By reason."""
_HEAVY = frozenset(
    "male female bomb shell dog bear fish shark cat crocodile python rock boulder block statue bag weight truck frame".split()
)
_BY_THE_HOUR = {"km": "km/h", "kms": "km/h", "mi": "mph", "mile": "mph", "miles": "mph"}
