"""In what two statements of one fact differ."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.lexicon import SPANS_OF_TIME

_FIRM = frozenset({"happened", "planned"})


def differences(reference: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """Kind of difference to the two places that differ, the reference's first; empty where the statements agree.

    A value that is only finer than the other ("Wednesday" beside "next week", "2.4" beside "more than 2") agrees.
    """
    return dict(_found(reference, other))


def _found(one: Fact, other: Fact) -> Iterator[tuple[DifferenceKind, tuple[Span, Span]]]:
    if one.head != other.head or _hanging(one) or _hanging(other):
        return
    amounts = differing_quantity(one.amounts, other.amounts)
    if amounts and not _apart(one.when, other.when):
        yield "figure", (amounts[0].span, amounts[1].span)
    if one.claim.time and other.claim.time and _days_apart(one, other):
        yield "date", (one.claim.time, other.claim.time)
    if not (one.who & other.who and one.what & other.what):
        return
    stances = {one.claim.modality, other.claim.modality}
    if one.claim.negated != other.claim.negated and one.denying != other.denying and stances == {"happened"}:
        yield "polarity", (one.claim.span, other.claim.span)
    elif _stance_apart(one, other):
        yield "modality", (one.claim.span, other.claim.span)


def _hanging(fact: Fact) -> bool:
    """Whether its truth is left to the clause around it, or to what would be."""
    return fact.aside or fact.supposed or fact.claim.subject is None or not fact.claim.span.covers(fact.claim.subject)


def differing_quantity(one: Sequence[Amount], other: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The first two numbers of one quantity (as the figure ledger has it) that cannot both be right; None if two agree."""
    same = [
        (a, b) for a in one for b in other
        if a.quantity is not None and a.quantity == b.quantity and a.counted == b.counted
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


def _stance_apart(one: Fact, other: Fact) -> bool:
    """One says it is so (or will be), the other that it may be, or denies it."""
    modalities = {one.claim.modality, other.claim.modality}
    denied = "denied" in modalities and len(modalities) > 1
    return denied or (one.hedged != other.hedged and bool(modalities & _FIRM))
