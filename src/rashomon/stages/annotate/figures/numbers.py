"""Numbers in digits and in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from rashomon.stages.annotate.figures.atoms import Atom
from rashomon.stages.annotate.figures.lexicon import (
    CURRENCIES,
    GLYPHS,
    MEASURES,
    PARTS,
    PEOPLE,
    PERCENT,
    SCALES,
    SMALL,
    SUFFIXES,
    TENS,
    UNCOUNTED_SINGLES,
    VAGUE,
)

_PLURAL_SCALES = frozenset({"thousands", "millions", "billions", "trillions"})
"""Behind digits these are no more than their singular: "38 millions Euro"."""
_SCALED = frozenset({"million", "billion", "trillion"}) | _PLURAL_SCALES
_UNDIVIDED = frozenset("votes ballots homes houses households cases deaths".split())
_PLACES = Decimal("0.0001")
"""To which a fraction in words is kept: finer than any that reports use, and "a third" is the same wherever it stands."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number: atoms `[first, last)`. A vague one ("dozens") has no value, only the least it can mean."""

    first: int
    last: int
    value: Decimal | None
    least: Decimal | None = None
    share: bool = False
    """A part of a whole: a third, one in five."""
    digits: bool = False
    scaled: bool = False
    """Carries a scale of its own: 3 million, 2.4bn."""


def share(part: Decimal, whole: Decimal) -> Decimal:
    """The part as a decimal of four places."""
    return (part / whole).quantize(_PLACES).normalize()


def _joined(atoms: Sequence[Atom], i: int) -> bool:
    """Whether atom `i` follows the one before it after at most one space."""
    return 0 < i < len(atoms) and atoms[i].start - atoms[i - 1].end <= 1


def _words(atoms: Sequence[Atom], i: int) -> tuple[Decimal, int] | None:
    """A number under a hundred in words at `i`: "twenty-one", "seven"."""
    low = atoms[i].low
    if low in SMALL:
        return SMALL[low], i + 1
    if low not in TENS:
        return None
    after = i + 1 + (i + 1 < len(atoms) and atoms[i + 1].text in "-‐‑")
    if after < len(atoms) and atoms[after].low in SMALL and 0 < SMALL[atoms[after].low] < 10 and _joined(atoms, after):
        return TENS[low] + SMALL[atoms[after].low], after + 1
    return TENS[low], i + 1


def _scaled(atoms: Sequence[Atom], value: Decimal, i: int) -> tuple[Decimal, int]:
    """The value with all scale words from `i` on: "two hundred and six thousand"."""
    total, group = Decimal(0), value
    while i < len(atoms):
        j = i + (atoms[i].text in "-‐‑" and i + 1 < len(atoms) and atoms[i + 1].low in SCALES)
        low = atoms[j].low
        if low in SCALES and _joined(atoms, j):
            group *= SCALES[low]
            if SCALES[low] >= 1000:
                total, group = total + group, Decimal(0)
            i = j + 1
            continue
        j = i + (low == "and" and group + total >= 100)
        more = _words(atoms, j) if j < len(atoms) and group % 100 == 0 and group + total >= 100 else None
        if more is None or (j == i and atoms[i].low == "one"):
            break
        group, i = group + more[0], more[1]
    return total + group, i


def _digits(atoms: Sequence[Atom], i: int) -> Number:
    following = atoms[i + 1] if i + 1 < len(atoms) else None
    if following and _cut_thousands(atoms, i):
        return Number(i, i + 3, Decimal(atoms[i].text + atoms[i + 2].text), digits=True)
    if following and _decimal_comma(atoms, i):
        return Number(i, i + 3, Decimal(f"{atoms[i].text}.{atoms[i + 2].text}"), digits=True)
    text = atoms[i].text.replace(".", "") if following and _parts_thousands(atoms[i].text, following) else atoms[i].text
    value, last, scaled = Decimal(text.replace(",", "")), i + 1, False
    if following and following.start == atoms[i].end:
        if following.low in SUFFIXES and following.low not in {"m", "mm"} and not _names_a_sort(atoms, last):
            return Number(i, last + 1, value * SUFFIXES[following.low], digits=True, scaled=True)
        if following.text in GLYPHS:
            return Number(i, last + 1, value + GLYPHS[following.text], digits=True)
    word = following.low.removesuffix("s") if following and following.low in _PLURAL_SCALES else following.low if following else ""
    if (word in SCALES or word in {"bn", "mn", "tn", "mln"}) and _joined(atoms, last):
        scale = SCALES.get(word) or SUFFIXES[word]
        return Number(i, last + 1, value * scale, digits=True, scaled=True)
    if following and following.text in "-‐‑" and last + 1 < len(atoms) and atoms[last + 1].low in SCALES:
        return Number(i, last + 2, value * SCALES[atoms[last + 1].low], digits=True, scaled=True)
    return Number(i, last, value, digits=True, scaled=scaled)


def _cut_thousands(atoms: Sequence[Atom], i: int) -> bool:
    """ "2, 000ft", "2, 200 homes": three digits behind a space count nothing by themselves, where no list of numbers stands before."""
    mark, rest, noun = (*atoms[i + 1 : i + 4], None, None, None)[:3]
    if mark is None or rest is None or mark.text != "," or mark.start != atoms[i].end or not _joined(atoms, i + 2):
        return False
    if not (atoms[i].text.isdigit() and rest.text.isdigit() and len(rest.text) == len("000") and len(atoms[i].text) <= len("000")):
        return False
    listed = i > 1 and atoms[i - 1].text in {",", "and", "or"} and atoms[i - 2].kind == "digits"
    counted = noun is not None and noun.kind == "word" and noun.text.islower() and noun.low.endswith("s") and len(noun.low) > len("was")
    return rest.text == "000" or (counted and not listed and atoms[i].text[0] != "0")


def _decimal_comma(atoms: Sequence[Atom], i: int) -> bool:
    """ "1,93 meters", "3,5 percent": one or two digits behind a comma, and what they measure."""
    mark, rest, unit = (*atoms[i + 1 : i + 4], None, None, None)[:3]
    if mark is None or rest is None or unit is None or mark.text != "," or not atoms[i].text.isdigit():
        return False
    glued = atoms[i].end == mark.start and mark.end == rest.start and rest.text.isdigit() and len(rest.text) <= len("93")
    return glued and (unit.low in MEASURES or unit.low in CURRENCIES or unit.low in PERCENT or unit.low in _SCALED)


def _parts_thousands(text: str, following: Atom) -> bool:
    """ "21.614 votes": people, votes and homes have no thousandths; shares and measures may ("1.439 shares")."""
    whole, point, rest = text.partition(".")
    counted = following.low in _UNDIVIDED or following.low.removesuffix("s") in PEOPLE
    return bool(point) and len(rest) == len("000") and 0 < len(whole) <= len("000") and whole[0] != "0" and counted


def _names_a_sort(atoms: Sequence[Atom], i: int) -> bool:
    """Whether the capital at a number's end is none of its scale: "1B Ola Reiss" plays at first base, "the 5K Harbour Run"."""
    capital = atoms[i].text in {"B", "K"} and (i < 2 or atoms[i - 2].kind != "money")
    return capital and i + 1 < len(atoms) and (atoms[i + 1].text[:1].isupper() or atoms[i + 1].text == "/")


def _vague(atoms: Sequence[Atom], i: int) -> Number | None:
    """ "dozens", "tens of thousands", "several hundred", "hundreds of millions"."""
    low = atoms[i].low
    if low in {"several", "many"} and i + 1 < len(atoms) and atoms[i + 1].low in SCALES:
        return Number(i, i + 2, None, SCALES[atoms[i + 1].low])
    if low not in VAGUE and low not in {"tens", "scores"}:
        return None
    if i + 2 < len(atoms) and atoms[i + 1].low == "of" and atoms[i + 2].low in VAGUE:
        times = {"tens": Decimal(10), "scores": Decimal(20)}.get(low) or VAGUE[low]
        return Number(i, i + 3, None, times * VAGUE[atoms[i + 2].low])
    return Number(i, i + 1, None, VAGUE[low]) if low in VAGUE else None


def _article(atoms: Sequence[Atom], i: int) -> Number | None:
    """What "a" begins: "a hundred", "a dozen", "a third", "a couple of hundred", "a million"."""
    if i + 1 >= len(atoms):
        return None
    low = atoms[i + 1].low
    if low in SCALES:
        value, last = _scaled(atoms, Decimal(1), i + 1)
        return Number(i, last, value, scaled=True)
    if low == "single" and i + 2 < len(atoms) and atoms[i + 2].low not in UNCOUNTED_SINGLES:
        return Number(i, i + 2, Decimal(1))
    if low == "couple" and i + 3 < len(atoms) and atoms[i + 2].low == "of" and atoms[i + 3].low in SCALES:
        return Number(i, i + 4, 2 * SCALES[atoms[i + 3].low])
    if low in PARTS and low != "half":
        return _part(atoms, i, Decimal(1), i + 1)
    return None


def _part(atoms: Sequence[Atom], first: int, count: Decimal, i: int) -> Number:
    """`count` parts named at `i`; "a quarter of a million" is an amount."""
    value = share(count, Decimal(PARTS[atoms[i].low]))
    if i + 3 < len(atoms) and [a.low for a in atoms[i + 1 : i + 3]] == ["of", "a"] and atoms[i + 3].low in SCALES:
        return Number(first, i + 4, value * SCALES[atoms[i + 3].low], scaled=True)
    return Number(first, i + 1, value, share=True)


def _half(atoms: Sequence[Atom], i: int) -> Number | None:
    following = [a.low for a in atoms[i + 1 : i + 3]] + ["", ""]
    if following[0] in {"a", "an"} and following[1] in SCALES:
        return Number(i, i + 3, SCALES[following[1]] / 2, scaled=True)
    if following[0] in {"past", "-", "time", "brother", "sister", "century"}:
        return None
    if following[0] in {"a", "an"}:
        return Number(i, i + 2, Decimal("0.5"))
    return Number(i, i + 1, Decimal("0.5"), share=True)


def _and_a_half(atoms: Sequence[Atom], number: Number) -> Number:
    """ "two and a half million", "three and a quarter", "two-and-a-half-hour"."""
    i = number.last
    step = 2 if i < len(atoms) and atoms[i].text in "-‐‑" else 1
    between = [a.low for a in atoms[i + step - 1 : i + 3 * step : step]]
    if number.value is None or between[:2] != ["and", "a"] or between[2:] not in (["half"], ["quarter"], ["third"]):
        return number
    value, last = number.value + share(Decimal(1), Decimal(PARTS[between[2]])), i + 3 * step
    if last < len(atoms) and atoms[last].low in SCALES:
        return Number(number.first, last + 1, value * SCALES[atoms[last].low], scaled=True)
    return Number(number.first, last, value)


def _ratio(atoms: Sequence[Atom], number: Number) -> Number:
    """ "one in five", "four out of five", "one person in four", "nine in ten"."""
    i = number.last
    lows = [a.low for a in atoms[i : i + 4]] + [""] * 4
    skip = 1 if lows[0] == "in" else 2 if lows[:2] == ["out", "of"] else 2 if lows[1] == "in" and number.value == 1 else 0
    if not skip or number.value is None or number.scaled or number.value > 20 or i + skip >= len(atoms):
        return number
    whole = read_number(atoms, i + skip, ratio=False)
    if whole is None or whole.value is None or whole.share or whole.value <= number.value or whole.value > 10**6:
        return number
    if whole.value >= 1900 and whole.value <= 2100 and whole.digits:
        return number
    return Number(number.first, whole.last, share(number.value, whole.value), share=True)


def read_number(atoms: Sequence[Atom], i: int, ratio: bool = True) -> Number | None:
    """The longest number that begins at atom `i`, or None."""
    atom = atoms[i]
    if atom.kind == "digits":
        found: Number | None = _digits(atoms, i)
    elif atom.text in GLYPHS:
        found = Number(i, i + 1, GLYPHS[atom.text])
    elif atom.low in {"a", "an"}:
        return _article(atoms, i)
    elif atom.low == "half":
        return _half(atoms, i)
    else:
        found = _vague(atoms, i) or _spelled(atoms, i)
    if found is None or found.value is None:
        return found
    found = _and_a_half(atoms, found)
    return _ratio(atoms, found) if ratio else found


def _spelled(atoms: Sequence[Atom], i: int) -> Number | None:
    small = _words(atoms, i)
    if small is None:
        return None
    value, last = _scaled(atoms, *small)
    j = last + (last < len(atoms) and atoms[last].text in "-‐‑")
    if last == small[1] and value <= 20 and j < len(atoms) and atoms[j].low in PARTS and atoms[j].low != "half":
        plural = atoms[j].low.endswith("s")
        if plural == (value > 1) and (j > last or plural):
            return _part(atoms, i, value, j)
    return Number(i, last, value, scaled=last > small[1])
