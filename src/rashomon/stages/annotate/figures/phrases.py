"""Qualifiers and ranges: from single amounts to what is said of a quantity."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from rashomon.model.annotation import Qualifier
from rashomon.stages.annotate.figures.amount import Amount, Kind
from rashomon.stages.annotate.figures.amounts import may_begin, read_amount
from rashomon.stages.annotate.figures.atoms import Atom
from rashomon.stages.annotate.figures.lexicon import DIMENSIONS, PERCENT, QUALIFIERS_AFTER, QUALIFIERS_BEFORE, VOTING

_DASHES = "-‐‑–—"
_SCALES = (Decimal(10**12), Decimal(10**9), Decimal(10**6), Decimal(1000), Decimal(100))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A quantity as stated: atoms `[first, last)`, `number` the one behind its bare number, and its value or bounds."""

    first: int
    last: int
    begin: int
    """First atom behind the qualifier."""
    number: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    kind: Kind
    qualifier: Qualifier
    digits: bool
    scaled: bool
    compound: bool
    tally: bool = False
    """Stands in "3-1" or "31 to 14": a score, unless something was voted on."""


def read_phrases(atoms: Sequence[Atom]) -> list[Phrase]:
    """Every quantity among the atoms of one sentence, in order, before any is refused."""
    amounts: list[Amount] = []
    free = 0
    for i, atom in enumerate(atoms):
        amount = read_amount(atoms, i) if i >= free and may_begin(atom) else None
        if amount is not None:
            amounts.append(amount)
            free = amount.last
    if not amounts:
        return []
    votes = any(atom.low.rstrip("s").removesuffix("e") in VOTING or atom.low in VOTING or atom.low == "voted" for atom in atoms)
    return _gather(atoms, amounts, votes)


def _gather(atoms: Sequence[Atom], amounts: Sequence[Amount], votes: bool) -> list[Phrase]:
    found: list[Phrase] = []
    i = 0
    while i < len(amounts):
        one, other = amounts[i], amounts[i + 1] if i + 1 < len(amounts) else None
        link = _link(atoms, one, other) if other else None
        if other and link == "range":
            found.append(_range(atoms, one, other))
            i += 2
        elif other and link == "tally":
            found += [_single(atoms, a, tally=not votes, unit="vote" if votes else None) for a in (one, other)]
            i += 2
        else:
            found.append(_single(atoms, one))
            i += 1
    return _in_one_scale(atoms, [p for p in found if p.kind not in {"measure", "duration"} or _stands(atoms, p)])


def _in_one_scale(atoms: Sequence[Atom], phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, those with the scale of one before them that leave it out: "we asked for three million and got two and a half"."""
    told: list[Phrase] = []
    for phrase in phrases:
        scale = next((_scale_of(p.value) for p in reversed(told) if p.scaled and p.kind in {"count", "money"} and p.value), None)
        if scale and _leaves_out_scale(atoms, phrase):
            assert phrase.value is not None
            phrase = replace(phrase, value=phrase.value * scale, scaled=True)
        told.append(phrase)
    return told


def _leaves_out_scale(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """Whether it is a number with a half that counts nothing: no word of the clause stands behind it."""
    behind = atoms[phrase.last] if phrase.last < len(atoms) else None
    alone = behind is None or behind.kind != "word" or behind.low in {"and", "but", "or"}
    halved = phrase.kind == "count" and phrase.value is not None and bool(phrase.value % 1) and phrase.last - phrase.begin > 1
    return alone and halved and not phrase.scaled and phrase.qualifier != "range"


def _stands(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """Whether "a metre", "an hour" states an amount: with a qualifier, or with a word of dimension."""
    if atoms[phrase.begin].low not in {"a", "an"} or phrase.last - phrase.begin != 2 or phrase.value != 1:
        return True
    if phrase.qualifier != "exact":
        return phrase.unit != "second" or phrase.last == len(atoms) or atoms[phrase.last].kind != "word" or (
            atoms[phrase.last].low in _BEHIND_A_SECOND  # not "almost a second home"
        )
    following = atoms[phrase.last].low if phrase.last < len(atoms) else ""
    return following in {"high", "tall", "long", "wide", "deep", "thick"} and following in DIMENSIONS


def _link(atoms: Sequence[Atom], one: Amount, other: Amount) -> str | None:
    """How two neighbouring amounts hang together: range | tally | None."""
    between = atoms[one.last : other.first]
    text = " ".join(a.low for a in between if a.text not in _DASHES) or " ".join(a.low for a in between)
    if one.value is None or other.value is None or (one.unit and other.unit and one.unit != other.unit):
        return None
    before = atoms[one.first - 1].low if one.first else ""
    if one.kind == "share" and text == "to" and other.kind == "count":
        return None
    if text == "and":
        return "range" if before == "between" else None
    dash = len(between) == 1 and between[0].text in _DASHES
    if not dash and other.first == one.last and other.value < 0:
        dash, other_value = True, -other.value
    else:
        other_value = other.value
    if (text not in {"to", "or"} and not dash) or (one.unit and not other.unit and atoms[one.first].low in {"a", "an"}):
        return None
    if dash and between and atoms[one.last].start - atoms[one.last - 1].end != other_gap(atoms, one, other):
        return None
    if text == "or":
        round_numbers = one.digits and not one.value % 5 and not other_value % 5 and one.value >= 10
        return "range" if one.unit is None and 0 < other_value - one.value <= 10 and (round_numbers or not one.digits) else None
    if text == "to" and before == "from" and not _ranging(atoms, one.first - 1):
        return None
    low = one.value * _lift(one, other)
    if low < other_value:
        return "range"
    return "tally" if one.unit is None and other.unit is None and one.kind == "count" else None


def other_gap(atoms: Sequence[Atom], one: Amount, other: Amount) -> int:
    """Spaces between a dash and the amount behind it: a range has as many before it."""
    return atoms[other.first].start - atoms[other.first - 1].end


def _ranging(atoms: Sequence[Atom], i: int) -> bool:
    return i > 0 and atoms[i - 1].low in {"ranging", "ranged", "range", "ranges", "anywhere", "aged", "varying", "varies"}


def _lift(one: Amount, other: Amount) -> Decimal:
    """ "3 to 5 million": the scale of the second number is the first one's too."""
    if one.scaled or not other.scaled or one.value is None or other.value is None or other.value < 1000:
        return Decimal(1)
    scale = _scale_of(other.value)
    return scale if one.value < 1000 and one.value * scale < other.value else Decimal(1)


def _scale_of(value: Decimal) -> Decimal:
    """The word's worth with which a number is said: a million of three million."""
    return next((step for step in _SCALES if value >= step), Decimal(1))


def _range(atoms: Sequence[Atom], one: Amount, other: Amount) -> Phrase:
    assert one.value is not None
    assert other.value is not None
    first = one.first
    if first and atoms[first - 1].low in {"between", "from"}:
        first -= 1
    kind: Kind = one.kind if one.kind not in {"count", "share"} else other.kind
    return Phrase(
        first, other.last, one.first, other.number, None, one.value * _lift(one, other), abs(other.value),
        one.unit or other.unit, kind, "range", one.digits, one.scaled or other.scaled, other.compound,
    )  # fmt: skip


def _single(atoms: Sequence[Atom], amount: Amount, tally: bool = False, unit: str | None = None) -> Phrase:
    article = int(amount.first > 1 and atoms[amount.first - 1].low in {"a", "an"} and (amount.compound or amount.kind == "percent"))
    first, qualifier = _before(atoms, amount.first - article)
    if qualifier == "exact" or (article and atoms[first].low in _SPANNING):
        first, qualifier = amount.first, "exact"
    if amount.kind == "duration" and atoms[first].low == "over" and _spread(atoms, first):
        first, qualifier = amount.first, "exact"
    last, behind = _after(atoms, amount.last)
    if behind and qualifier == "exact":
        qualifier = behind
    if amount.value is None and qualifier == "exact":
        qualifier = "at-least"
    if qualifier == "exact" and amount.first + 1 < len(atoms) and atoms[amount.first + 1].low == "couple":
        qualifier = "about"
    value = amount.value
    least = value if value is not None else amount.least
    low = least if qualifier in {"more-than", "at-least"} or value is None else None
    high = value if qualifier in {"less-than", "up-to"} else None
    return Phrase(
        first, last, amount.first, amount.number, value, low, high, amount.unit or unit, amount.kind, qualifier,
        amount.digits, amount.scaled, amount.compound, tally,
    )  # fmt: skip


_BEHIND_A_SECOND = frozenset("of ago later earlier or before after and to for in from faster slower behind ahead".split())
_STAY = frozenset("for took take takes taken lasted lasts last lasting in of spent wait waited after is was been be were".split())
"""Before "over three years" these say how long something took; else it may be the time over which an amount is spread."""
_SPANNING = frozenset({"over", "under", "above", "below"})
"""Before "a three-year period" these are prepositions of their own."""
_CLOSE = 6
"""Atoms before "over" among which that amount stands ("9 percent a year on average over three years"). By reason."""


def _spread(atoms: Sequence[Atom], over: int) -> bool:
    """Whether "over" leads to the time over which an amount before it is spread: "9 percent over three years"."""
    before = atoms[max(0, over - _CLOSE) : over]
    return bool(before) and before[-1].low not in _STAY and any(a.kind in {"digits", "money"} or a.low in PERCENT for a in before)


def _before(atoms: Sequence[Atom], first: int) -> tuple[int, Qualifier]:
    """Where the phrase begins with the longest qualifier before it, and what that says."""
    for words in (4, 3, 2, 1):
        if first < words:
            continue
        text = " ".join(a.low for a in atoms[first - words : first])
        if text in QUALIFIERS_BEFORE:
            start = first - words
            said: Qualifier = QUALIFIERS_BEFORE[text]  # type: ignore[assignment]
            return (first if said == "exact" else start), said
    return first, "exact"


def _after(atoms: Sequence[Atom], last: int) -> tuple[int, Qualifier | None]:
    """The same for what stands behind: "or more", "-plus", and past a counted word "200 staff or fewer"."""
    for skip in (0, 1):
        for words in (2, 1):
            behind = [atom.low for atom in atoms[last + skip : last + skip + words]]
            if len(behind) < words:
                continue
            text = ("" if behind[0] in _DASHES else " ").join(behind)
            if text in QUALIFIERS_AFTER and (skip == 0 or text.startswith("or ")):
                said: Qualifier = QUALIFIERS_AFTER[text]  # type: ignore[assignment]
                return (last + words if skip == 0 else last), said
    return last, None
