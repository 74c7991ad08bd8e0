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
    amounts = conflicting_amounts(one.amounts, other.amounts)
    if amounts and one.main & other.main:
        yield "figure", (amounts[0].span, amounts[1].span)
    if one.claim.time and other.claim.time and _days_apart(one.when, other.when):
        yield "date", (one.claim.time, other.claim.time)
    if one.head != other.head or not (one.who & other.who or one.what & other.what):
        return
    if one.claim.negated != other.claim.negated:
        yield "polarity", (one.claim.span, other.claim.span)
    elif _stance_apart(one, other):
        yield "modality", (one.claim.span, other.claim.span)


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


def _days_apart(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    """Whether two times exclude each other; months and years are too easily misread for that."""
    if one is None or other is None or max(map(_length, (one, other))) > _WEEK:
        return False
    return one[1] < other[0] or other[1] < one[0]


_WEEK = timedelta(days=7)


def _length(days: tuple[str, str]) -> timedelta:
    return date.fromisoformat(days[1]) - date.fromisoformat(days[0])


def _stance_apart(one: Fact, other: Fact) -> bool:
    """One says it is so (or will be), the other that it may be, or denies it."""
    modalities = {one.claim.modality, other.claim.modality}
    denied = "denied" in modalities and len(modalities) > 1
    return denied or (one.hedged != other.hedged and bool(modalities & _FIRM))
