"""In what two statements of one fact differ."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.lexicon import SPANS_OF_TIME
from rashomon.stages.assemble.corroboration.wording import Common, compare, firmness, numbers, same_count

_TELLING = 10.0
"""Weight of a sentence that two accounts would not word alike by chance; what is shorter is no ground for a difference in who says it."""
_TOGETHER = frozenset({
    frozenset({"past", "present"}), frozenset({"present", "plan"}), frozenset({"present", "would"}), frozenset({"plan", "would"}),
})  # fmt: skip
"""Degrees of firmness that do not exclude each other: the present tense tells of plans too, and plans are reported with "would"."""


def differences(reference: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """Kind of difference to the two places that differ, the reference's first; empty where the statements agree.

    A value that is only finer than the other ("Wednesday" beside "next week", "2.4" beside "more than 2") agrees. Each kind is
    claimed only where nothing else in the two excludes that they are of one thing.
    """
    return dict(_found(reference, other))


def excluded(one: Fact, other: Fact, common: Common) -> bool:
    """Whether something in two clauses cannot be true of one statement: numbers, days, firmness, people, who does it to whom."""
    if one.claim.negated != other.claim.negated or _numbers_apart(one, other):
        return True
    if common.verbatim:
        return False
    return bool(
        amounts_apart(one.amounts, other.amounts)
        or _days_exclude(one, other)
        or not _firm_alike(one, other)
        or one.denying != other.denying
        or _people_apart(one, other)
        or _turned_round(one, other)
    )


def _found(one: Fact, other: Fact) -> Iterator[tuple[DifferenceKind, tuple[Span, Span]]]:
    common = compare(one, other)
    if _attributed_in_one(one, other, common):
        yield "attribution", (one.claim.span, other.claim.span)
    if one.head != other.head or _hanging(one) or _hanging(other) or _people_apart(one, other) or _turned_round(one, other):
        return
    firm, same_sign = _firm_alike(one, other), one.claim.negated == other.claim.negated
    amounts = differing_quantity(one.amounts, other.amounts)
    if amounts and firm and same_sign and not _days_exclude(one, other) and _of_one_thing(one, other, common):
        yield "figure", (amounts[0].span, amounts[1].span)
    if not (one.who & other.who and one.what & other.what) or amounts_apart(one.amounts, other.amounts):
        return
    if one.claim.time and other.claim.time and _days_apart(one, other) and firm and same_sign:
        yield "date", (one.claim.time, other.claim.time)
    elif _days_exclude(one, other):
        return
    elif one.claim.negated != other.claim.negated and one.denying != other.denying and common.share >= _MOST:
        yield "polarity", (one.claim.span, other.claim.span)
    elif not firm and same_sign and common.share >= _HALF:
        yield "modality", (one.claim.span, other.claim.span)


_MOST, _HALF = 0.6, 0.4
"""Share of the words that two statements must have in common before their sign, or their firmness, is held against each other."""


def _of_one_thing(one: Fact, other: Fact, common: Common) -> bool:
    """Whether the words around two numbers tell of one thing."""
    return common.share >= _HALF or same_count(one, other) or bool(one.who & other.who and one.what & other.what)


def _attributed_in_one(one: Fact, other: Fact, common: Common) -> bool:
    """The same sentence in the writer's own voice in one account, and given as somebody's in the other."""
    if (one.claim.attributed_to is None) == (other.claim.attributed_to is None) or not common.verbatim or common.weight < _TELLING:
        return False
    own = one if one.claim.attributed_to is None else other
    return not (own.quoted or not own.standing) and not _numbers_apart(one, other) and one.claim.negated == other.claim.negated


def _numbers_apart(one: Fact, other: Fact) -> bool:
    """Both hold numbers in digits and none in common."""
    a, b = numbers(one), numbers(other)
    return bool(a and b and not a & b)


def amounts_apart(one: Sequence[Amount], other: Sequence[Amount]) -> bool:
    """Both hold figures, and none of the one can be one of the other."""
    return bool(one and other) and not any(a.low <= b.high and b.low <= a.high for a in one for b in other)


def _days_exclude(one: Fact, other: Fact) -> bool:
    """Both say when, and it was not at once; one weekday of two weeks may be misdated, unless both articles are dated."""
    return _apart(one.when, other.when) and not (one.day and one.day == other.day and not (one.dated and other.dated))


def _firm_alike(one: Fact, other: Fact) -> bool:
    a, b = firmness(one), firmness(other)
    return a == b or frozenset({a, b}) in _TOGETHER


def _people_apart(one: Fact, other: Fact) -> bool:
    """Both name people, and nobody in common."""
    a, b = ({term for term in fact.named if term.startswith("@person")} for fact in (one, other))
    return bool(a and b and not a & b)


def _turned_round(one: Fact, other: Fact) -> bool:
    """What does it in one has it done to it in the other."""
    return bool(one.who & other.what - one.what and one.what - other.what & other.who - one.who)


def _hanging(fact: Fact) -> bool:
    """Whether its truth is left to the clause around it, or to what would be."""
    return fact.supposed or not fact.standing


def differing_quantity(one: Sequence[Amount], other: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The first two numbers of one quantity (as the figure ledger has it) that cannot both be right; None if two agree."""
    same = [
        (a, b) for a in one for b in other
        if a.quantity is not None and a.quantity == b.quantity and a.counted == b.counted and not a.settled
    ]  # fmt: skip
    if any(a.low <= b.high and b.low <= a.high for a, b in same):
        return None
    return next(iter(same), None)


def conflicting(one: Fact, other: Fact) -> bool:
    """Whether anything in two statements excludes the other, certain or not: numbers of one thing, days, yes and no."""
    return bool(
        conflicting_amounts(one.amounts, other.amounts)
        or (_apart(one.when, other.when) and not (one.day and one.day == other.day and not (one.dated and other.dated)))
        or one.claim.negated != other.claim.negated
        or one.hedged != other.hedged
    )


def conflicting_amounts(one: Sequence[Amount], other: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The first two numbers that count the same thing and cannot both be right; None if any such pair agrees.

    How long something lasts is not compared: there is too much in a claim that can last.
    """
    same_thing = [
        (a, b) for a in one for b in other if a.counted and a.counted == b.counted and a.counted not in SPANS_OF_TIME
    ]
    if any(a.low <= b.high and b.low <= a.high for a, b in same_thing):
        return None
    return next(iter(same_thing), None)


def _days_apart(one: Fact, other: Fact) -> bool:
    """Whether the times name days that exclude each other; months, years and hours are too easily misread for that."""
    if one.when is None or other.when is None or max(map(_length, (one.when, other.when))) > _WEEK:
        return False
    if not (one.day and other.day) or not all(fact.dated or any(letter.isdigit() for letter in fact.day) for fact in (one, other)):
        return False
    least = _ANOTHER_WEEK if one.day == other.day else _A_DAY
    return _apart(one.when, other.when) and least <= _gap(one.when, other.when) <= _FORTNIGHT


def _gap(one: tuple[str, str], other: tuple[str, str]) -> timedelta:
    """From the end of the earlier to the start of the later."""
    return date.fromisoformat(max(one[0], other[0])) - date.fromisoformat(min(one[1], other[1]))


def _apart(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    return bool(one and other and (one[1] < other[0] or other[1] < one[0]))


_WEEK = timedelta(days=7)
_A_DAY, _ANOTHER_WEEK = timedelta(days=1), timedelta(days=6)
"""How far apart dates must be: where the words are the same ("Thursday"), so far that it must be another week."""
_FORTNIGHT = timedelta(days=14)
"""Dates of one event further apart than this are rather of two events, or one was misread."""


def _length(days: tuple[str, str]) -> timedelta:
    return date.fromisoformat(days[1]) - date.fromisoformat(days[0])
