"""Which figures count the same thing."""

from datetime import date
from decimal import Decimal

from rashomon.stages.assemble.figure_ledger.differences import compatible
from rashomon.stages.assemble.figure_ledger.entry import Entry, is_telling, mass, near_value, same_value, shared
from rashomon.stages.assemble.figure_ledger.lexicon import ANEW, HARM, OF_THE_EVENT
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.text.terms import stem

_SHARED = 5.0
"""Rarity (see `text.terms`) that shared words must add up to: two fairly common content words, or one rare one."""
_SHARED_APART = 7.0
"""The same where neither the number nor a noun in common speaks for one quantity."""
_HALF = 0.4
"""Share of the clause's words that the entry's clauses must hold before unequal numbers are taken for one count."""
_SUM = Decimal("1.5")
"""The same for two amounts of money for one thing: a loan of three million asked for and two and a half granted."""
_GROWTH = Decimal(20)
"""Up to this ratio a count of the dead may have grown from one account to another."""
_MONTH_AND_A_HALF = 45
"""Days from which counts of one noun are taken for two events, as of an earthquake and the next.
Set by reason; what it moves: docs/thresholds.md."""
_WEEK = 7
"""The same for two numbers of one article: it tells of an earlier event beside this one ("in March a gunman shot three"). By reason."""
_TENTHS = Decimal("0.4")
"""Difference up to which two magnitudes are readings of one quake: agencies' first and revised ones differ by as much."""
_AFTER = stem("aftershock")
_SAME_NUMBER = 100.0
"""Above all that shared words add up to: a figure belongs rather to those who tell its number. By reason."""
_MANY = 10
"""People from which on two counts are seldom equal by chance. By reason."""
_CLOSE = 60
"""Characters within which two numbers stand in one clause."""


def likeness(quantity: Quantity, entry: Entry) -> float:
    """How much speaks for one and the same quantity; 0: not enough, or something speaks against it."""
    if quantity.aged:
        return 1.0
    if quantity.ballot[0]:
        return 10.0 if any(quantity.ballot == m.ballot for m in entry.kinds) else 0.0
    if _beside(quantity, entry) or _apart(quantity, entry):
        return 0.0
    if quantity.figure.unit == "magnitude":
        return _one_quake(quantity, entry)
    equal = any(same_value(quantity, m) for m in entry.kinds)
    named = bool(quantity.head) and entry.heads[quantity.head] > 0
    return _one_fate(quantity, entry, equal, named) if quantity.fate else _one_thing(quantity, entry, equal, named)


def _one_fate(quantity: Quantity, entry: Entry, equal: bool, named: bool) -> float:
    """Of people of whom the same befell: `equal` numbers, a noun in common (`named`), or none on one side."""
    if _of_another_event(quantity, entry) or (quantity.fate not in OF_THE_EVENT and _told_beside(quantity, entry)):
        return 0.0
    one_sort = equal or all(quantity.sort == m.sort for m in entry.kinds)
    whole = quantity.fate in OF_THE_EVENT or (quantity.fate == "aboard" and _fits(quantity, entry))
    same = one_sort and (named or (_loose(quantity, entry) and (equal or whole)))
    return (30.0 if equal else 20.0) + shared(quantity.near, entry.near) if same else 0.0  # rather with those who tell the same number


def _one_thing(quantity: Quantity, entry: Entry, equal: bool, named: bool) -> float:
    """Of what is done with an amount, and of anything else that is counted."""
    done = bool(quantity.deed) and entry.deeds[quantity.deed] > 0
    harm = not done and _one_harm(quantity, entry, equal)
    if not (equal or named or done or harm):
        return 0.0
    near = shared(quantity.near - {quantity.head}, entry.near)
    around = shared(quantity.around - {quantity.head}, entry.around)
    if done and equal:
        return 8.0 + near + around
    if done and around >= _SHARED and _one_sum(quantity, entry):
        return around
    if quantity.deed and entry.deeds and not done:
        return 6.0 + near + around if harm else 0.0
    if named and equal:
        return _SAME_NUMBER + near + around
    if named:
        fitting = around >= _SHARED and _fits(quantity, entry)
        return near + around if (fitting or around >= _SHARED_APART) and _one_count(quantity, entry, fitting) else 0.0
    return _one_number(quantity, entry, near, around) if equal else 0.0


def _one_number(quantity: Quantity, entry: Entry, near: float, around: float) -> float:
    """Of equal numbers whose nouns are not known to be one; `near` and `around` weigh the words that they share."""
    loose = _loose(quantity, entry)
    if is_telling(quantity):
        return 5.0 + near + around if loose or around >= _SHARED else 0.0
    if quantity.figure.unit == "people" and _of_one_kind(quantity, entry):  # "26 Somali pirates", "26 Somali crew"
        return near + around if around >= _SHARED else 0.0
    measured = quantity.figure.unit not in {None, "people", quantity.head}
    return near + around if (loose or measured) and around >= _SHARED_APART else 0.0


def _of_one_kind(quantity: Quantity, entry: Entry) -> bool:
    """Whether so many people that few counts are as large are told with one adjective."""
    return (quantity.figure.value or 0) >= _MANY and any(quantity.modifiers & others for others in entry.modifiers)


def _loose(quantity: Quantity, entry: Entry) -> bool:
    """Whether one of them names no noun."""
    return not quantity.head or entry.heads[""] > 0


def _fits(quantity: Quantity, entry: Entry) -> bool:
    return any(compatible(quantity.figure, m.figure) for m in entry.kinds)


def _of_another_event(quantity: Quantity, entry: Entry) -> bool:
    """Whether the people fell to something else: at another time, or far more of them in the same account. As many are told of again
    at a trial, without a day."""
    if any(_far(quantity.when, m.when) for m in entry.kinds if (quantity.dated and m.dated) or not same_value(quantity, m)):
        return True
    own = [m for m in entry.by_article.get(quantity.figure.span.article, ()) if not same_value(quantity, m)]
    if any(_far(quantity.when, m.when, _WEEK) or not near_value(quantity, m) for m in own):
        return True
    return not any(near_value(quantity, m, _GROWTH) for m in entry.kinds)


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
    """Whether unequal numbers of one noun can be one count: not a part, not all that a body has beside some of them, of as many
    occasions, of no other people, of one size, said of much the same.

    An account does not contradict itself: two numbers in one article count two things.
    """
    if quantity.part or (quantity.head in ANEW and not fitting):
        return False
    if any(m.part or m.summed != quantity.summed or m.whole != quantity.whole for m in entry.kinds):
        return False
    if quantity.modifiers and entry.modifiers and quantity.modifiers not in entry.modifiers:
        return False
    if quantity.people and any(m.people for m in entry.kinds) and not any(quantity.people & m.people for m in entry.kinds):
        return False
    if not any(near_value(quantity, m) for m in entry.kinds):
        return False
    if any(not same_value(quantity, m) for m in entry.by_article.get(quantity.figure.span.article, ())):
        return False
    if fitting:
        return True
    own = mass(quantity.near - {quantity.head})
    common = shared(quantity.near - {quantity.head}, entry.near)
    return common >= _HALF * own


def _one_sum(quantity: Quantity, entry: Entry) -> bool:
    """Whether unequal amounts of one deed can be one sum as it changed: of one size, and not told beside each other as two."""
    return not quantity.part and not _told_beside(quantity, entry) and any(near_value(quantity, m, _SUM) for m in entry.kinds)


def _one_harm(quantity: Quantity, entry: Entry, equal: bool) -> bool:
    """Whether a loss and a cost are one: the same telling amount, or by the day or the year amounts that fit."""
    if quantity.deed not in HARM or not entry.deeds or not HARM.issuperset(entry.deeds):
        return False
    by_time = "/" in (quantity.figure.unit or "")
    return (equal and is_telling(quantity)) or (by_time and _fits(quantity, entry))


def _told_beside(quantity: Quantity, entry: Entry) -> bool:
    """Whether its own account has another number in the entry, which is not what it was before: the two count two things."""
    own = [m for m in entry.by_article.get(quantity.figure.span.article, ()) if not same_value(quantity, m)]
    return any(not (m.former or quantity.former) for m in own)


def _beside(quantity: Quantity, entry: Entry) -> bool:
    """Two numbers in one clause count two things, unless they are equal; and so do "two children" and "two other children"."""
    own = entry.by_article.get(quantity.figure.span.article, ())
    equal = [same_value(quantity, m) for m in own]
    return any(
        (same and quantity.besides != m.besides and quantity.head == m.head != "")
        or (not same and abs(m.figure.span.start - quantity.figure.span.start) < _CLOSE and not (m.former or quantity.former))
        for m, same in zip(own, equal, strict=True)
    )


def _apart(quantity: Quantity, entry: Entry) -> bool:
    """Named for different places, or for kinds that exclude each other by their modifiers."""
    if quantity.where and entry.places and quantity.where not in entry.places:
        return True
    return bool(quantity.modifiers and entry.modifiers) and not any(quantity.modifiers & o for o in entry.modifiers)
