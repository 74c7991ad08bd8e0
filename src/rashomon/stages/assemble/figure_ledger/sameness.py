"""Which figures count the same thing."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from rashomon.stages.assemble.figure_ledger.differences import compatible
from rashomon.stages.assemble.figure_ledger.lexicon import DEEDS, PASSING
from rashomon.stages.assemble.figure_ledger.quantities import Quantity
from rashomon.stages.assemble.figure_ledger.units import in_base, kind_of, same_amount
from rashomon.text.terms import rarity, stem

_TELLING = 3
"""Digits from which a number is telling by itself: 214, 3.2 million with its unit, 11,400; not 2 or 40."""
_SHARED = 5.0
"""Rarity (see `text.terms`) that shared words must add up to: two fairly common content words, or one rare one."""
_SHARED_APART = 7.0
"""The same where neither the number nor a noun in common speaks for one quantity."""
_HALF = 0.4
"""Share of the clause's words that the entry's clauses must hold before unequal numbers are taken for one count."""
_SIZE = Decimal("2.5")
"""Up to this ratio two values can be claimed for one quantity; beyond it they more likely count two things."""
_SUM = Decimal("1.5")
"""The same for two amounts of money for one thing: a loan of three million asked for and two and a half granted."""
_GROWTH = Decimal(20)
"""Up to this ratio a count of the dead may have grown from one account to another."""
_MONTH_AND_A_HALF = 45
"""Days from which counts of one noun are taken for two events, as of an earthquake and the next.
Set by reason; what it moves: docs/thresholds.md."""
_WEEK = 7
"""The same for two numbers of one article: it tells of an earlier event beside this one ("in March a gunman shot three"). By reason."""
_TEN = Decimal(10)
_THOUSANDS = Decimal(100_000)
_TENTHS = Decimal("0.4")
"""Difference up to which two magnitudes are readings of one quake: agencies' first and revised ones differ by as much."""
_AFTER = stem("aftershock")
_CLOSE = 60
"""Characters within which two numbers stand in one clause."""
_OF_THE_EVENT = frozenset({"dead", "hurt", "missing"})
"""Fates of which a story has one count; of people held, fled or marching it can have many."""


@dataclass(slots=True)
class Entry:
    """Figures taken for one quantity, gathered one after another."""

    members: list[Quantity] = field(default_factory=list)
    conversions: list[Quantity] = field(default_factory=list)
    """The same amounts, told once more in another unit."""
    near: Counter[str] = field(default_factory=Counter)
    around: Counter[str] = field(default_factory=Counter)
    heads: Counter[str] = field(default_factory=Counter)
    kinds: list[Quantity] = field(default_factory=list)
    """One member for each value and qualifier: comparing with all of them would cost more with every account."""
    deeds: Counter[str] = field(default_factory=Counter)
    places: set[str] = field(default_factory=set)
    modifiers: set[frozenset[str]] = field(default_factory=set)
    by_article: dict[str, list[Quantity]] = field(default_factory=lambda: defaultdict(list))

    def add(self, quantity: Quantity) -> None:
        """Take a figure in."""
        self.members.append(quantity)
        self.near.update(quantity.near)
        self.around.update(quantity.around)
        self.heads[quantity.head] += 1
        self.by_article[quantity.figure.span.article].append(quantity)
        if quantity.deed:
            self.deeds[quantity.deed] += 1
        if quantity.where:
            self.places.add(quantity.where)
        if quantity.modifiers:
            self.modifiers.add(quantity.modifiers)
        if not any(_same_value(quantity, k) and k.figure.qualifier == quantity.figure.qualifier for k in self.kinds):
            self.kinds.append(quantity)


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
    entries = adopt([entry for kind in sorted(shelves) for entry in shelves[kind]])
    holding = {member.figure.span: entry for entry in entries for member in entry.members}
    for quantity in ordered:
        if quantity.converts is not None:
            holding[quantity.converts].conversions.append(quantity)
    return entries


def adopt(entries: Sequence[Entry]) -> list[Entry]:
    """With bare numbers put to the one quantity of the story that has their value: "about 170 of the 214", "we asked for three
    million", "seven hundred megawatts"; where two have it they stay alone."""
    by_value: dict[Decimal | None, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for value in {m.figure.value for m in entry.kinds}:
            by_value[value].append(place)
    into: dict[int, int] = {}
    for place, entry in enumerate(entries):
        value = entry.kinds[0].figure.value
        if len(entry.members) > 1 or value is None or entry.members[0].fate or entry.members[0].ballot[0]:
            continue
        fit = [i for i in by_value[value] if i != place and i not in into and _adopts(entries[i], entry.members[0])]
        if len(fit) == 1:
            into[place] = fit[0]
            entries[fit[0]].add(entry.members[0])
    return [entry for place, entry in enumerate(entries) if place not in into]


def _adopts(entry: Entry, bare: Quantity) -> bool:
    """Whether a number that names nothing (or only its unit) is of the entry's kind."""
    unit, own = bare.figure.unit, entry.members[0].figure.unit
    value = bare.figure.value or Decimal(0)
    if bare.aged or any(m.aged or m.ballot[0] for m in entry.kinds):
        return False
    if unit is not None and unit == own and unit not in {"%", "people", "share"} and not unit[:3].isupper():
        return value >= _TEN and unit not in PASSING
    if (unit is not None and unit not in DEEDS) or (bare.head and unit not in DEEDS) or own is None:
        return False
    if own[:3].isupper():
        return value >= _THOUSANDS
    return _telling(bare) and own not in PASSING and bare.figure.span.article in entry.by_article


def _kind(quantity: Quantity) -> tuple[str, str]:
    """What two figures must share before they are compared at all."""
    unit = quantity.figure.unit or ""
    if quantity.aged:
        return "age", quantity.aged
    if quantity.ballot[0]:
        return "vote", quantity.ballot[0]
    if quantity.fate:
        return "people", quantity.fate
    return kind_of(unit), ""


def likeness(quantity: Quantity, entry: Entry) -> float:
    """How much speaks for one and the same quantity; 0: not enough, or something speaks against it."""
    if quantity.aged:
        return 1.0
    if quantity.ballot[0]:
        return 10.0 if any(quantity.ballot == m.ballot for m in entry.kinds) else 0.0
    if _beside(quantity, entry) or _apart(quantity, entry):
        return 0.0
    equal = any(_same_value(quantity, m) for m in entry.kinds)
    if quantity.figure.unit == "magnitude":
        return _one_quake(quantity, entry)
    named = bool(quantity.head) and entry.heads[quantity.head] > 0
    loose = not quantity.head or entry.heads[""] > 0
    if quantity.fate:
        if _of_another_event(quantity, entry):
            return 0.0
        one_sort = equal or all(quantity.sort == m.sort for m in entry.kinds)
        same = one_sort and (named or (loose and (equal or quantity.fate in _OF_THE_EVENT)))
        return 20.0 + _shared(quantity.near, entry.near) if same else 0.0
    near = _shared(quantity.near - {quantity.head}, entry.near)
    around = _shared(quantity.around - {quantity.head}, entry.around)
    fitting = equal or any(compatible(quantity.figure, m.figure) for m in entry.kinds)
    done = bool(quantity.deed) and entry.deeds[quantity.deed] > 0
    if done and equal:
        return 8.0 + near + around
    if done and not equal and around >= _SHARED and _one_sum(quantity, entry):
        return around
    if quantity.deed and entry.deeds and not done:
        return 0.0
    if named and not equal and not _one_count(quantity, entry, fitting):
        return 0.0
    if named:
        return 10.0 * equal + near + around if equal or around >= (_SHARED if fitting else _SHARED_APART) else 0.0
    if not equal:
        return 0.0
    if _telling(quantity):
        return 5.0 + near + around if loose or around >= _SHARED else 0.0
    measured = quantity.figure.unit not in {None, "people", quantity.head}
    return near + around if (loose or measured) and around >= _SHARED_APART else 0.0


def _of_another_event(quantity: Quantity, entry: Entry) -> bool:
    """Whether the people fell to something else: at another time, or far more of them in the same account."""
    if any(_far(quantity.when, m.when) for m in entry.kinds):
        return True
    own = [m for m in entry.by_article.get(quantity.figure.span.article, ()) if not _same_value(quantity, m)]
    if any(_far(quantity.when, m.when, _WEEK) or not _near_value(quantity, m) for m in own):
        return True
    return not any(_near_value(quantity, m, _GROWTH) for m in entry.kinds)


def _far(one: tuple[str, str], other: tuple[str, str], days: int = _MONTH_AND_A_HALF) -> bool:
    """Whether the stretches lie apart by more than accounts of one event can."""
    if not (one[0] and other[0]):
        return False
    first, second = sorted((one, other))
    return (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days > days


def _one_quake(quantity: Quantity, entry: Entry) -> float:
    """Magnitudes of one quake differ by a few tenths between agencies; an aftershock's is its own."""
    if any(_far(quantity.when, m.when) or (_AFTER in quantity.around) != (_AFTER in m.around) for m in entry.kinds):
        return 0.0
    best = min((abs(a - b) for m in entry.kinds for a in _ends(m) for b in _ends(quantity)), default=_TENTHS + 1)
    return float(10 - best) if best <= _TENTHS else 0.0


def _ends(quantity: Quantity) -> list[Decimal]:
    figure = quantity.figure
    return [figure.value] if figure.value is not None else [v for v in (figure.low, figure.high) if v is not None]


def _one_count(quantity: Quantity, entry: Entry, fitting: bool) -> bool:
    """Whether unequal numbers of one noun can be one count: not a part, of no other people, of one size, said of much the same.

    An account does not contradict itself: two numbers in one article count two things.
    """
    if quantity.part or any(m.part for m in entry.kinds):
        return False
    if quantity.people and any(m.people for m in entry.kinds) and not any(quantity.people & m.people for m in entry.kinds):
        return False
    if not any(_near_value(quantity, m) for m in entry.kinds):
        return False
    if any(not _same_value(quantity, m) for m in entry.by_article.get(quantity.figure.span.article, ())):
        return False
    if fitting:
        return True
    own = sum(rarity(w) for w in quantity.near - {quantity.head})
    shared = _shared(quantity.near - {quantity.head}, entry.near)
    return shared >= _HALF * own


def _one_sum(quantity: Quantity, entry: Entry) -> bool:
    """Whether unequal amounts of one deed can be one sum as it changed: of one size, and not told beside each other as two."""
    own = [m for m in entry.by_article.get(quantity.figure.span.article, ()) if not _same_value(quantity, m)]
    told_twice = any(not (m.former or quantity.former) for m in own)
    return not quantity.part and not told_twice and any(_near_value(quantity, m, _SUM) for m in entry.kinds)


def _shared(words: frozenset[str], others: Counter[str]) -> float:
    return sum(rarity(w) for w in words if others[w])


def _beside(quantity: Quantity, entry: Entry) -> bool:
    """Two numbers in one clause count two things, unless they are equal."""
    return any(
        abs(m.figure.span.start - quantity.figure.span.start) < _CLOSE
        and not _same_value(quantity, m) and not (m.former or quantity.former)
        for m in entry.by_article.get(quantity.figure.span.article, ())
    )


def _apart(quantity: Quantity, entry: Entry) -> bool:
    """Named for different places, or for kinds that exclude each other by their modifiers."""
    if quantity.where and entry.places and quantity.where not in entry.places:
        return True
    return bool(quantity.modifiers and entry.modifiers) and not any(quantity.modifiers & o for o in entry.modifiers)


def _same_value(one: Quantity, other: Quantity) -> bool:
    a, b = one.figure, other.figure
    if a.unit != b.unit and kind_of(a.unit) == kind_of(b.unit):
        return same_amount(a, b)
    return (a.value, a.low if a.value is None else None, a.high if a.value is None else None) == (
        b.value, b.low if b.value is None else None, b.high if b.value is None else None,
    )  # fmt: skip


def _near_value(one: Quantity, other: Quantity, most: Decimal = _SIZE) -> bool:
    """Whether two numbers are of one size: 23 and 32 passengers may be one count, 2 and 61 seats are not."""
    a, b = (f.value or f.low or f.high for f in (in_base(one.figure), in_base(other.figure)))
    return a is not None and b is not None and min(abs(a), abs(b)) * most >= max(abs(a), abs(b))


def _telling(quantity: Quantity) -> bool:
    """Whether the number itself tells quantities apart: digits that carry meaning, or a unit with a scale."""
    value = quantity.figure.value or quantity.figure.low
    if value is None:
        return False
    digits = len(value.normalize().as_tuple().digits)
    money = quantity.figure.unit is not None and quantity.figure.unit[:3].isupper()
    return digits >= _TELLING or (digits == _TELLING - 1 and (money or value > Decimal(100)))
