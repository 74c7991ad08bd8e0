"""What excludes that two clauses make one statement: numbers, days, firmness, people, who does it to whom."""

from collections.abc import Sequence

from rashomon.stages.assemble.corroboration.counting import counts_same
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.roles import doers, done_to
from rashomon.stages.assemble.corroboration.senses import senses_apart
from rashomon.stages.assemble.corroboration.wording import Common, firmness, numbers, same_utterance

_TOGETHER = frozenset({
    frozenset({"past", "present"}), frozenset({"present", "plan"}), frozenset({"present", "would"}), frozenset({"plan", "would"}),
})  # fmt: skip
"""Degrees of firmness that do not exclude each other: the present tense tells of plans too, and plans are reported with "would"."""


_PLANNED = 0.6
"""Share from which a plan and the present tense are one statement: "overturns" beside "call on the minister to overturn" have less."""


def excluded(one: Fact, other: Fact, common: Common) -> bool:
    """Whether something in two clauses cannot be true of one statement; of one wording only its numbers and its sign are asked."""
    if one.claim.negated != other.claim.negated or numbers_apart(one, other):
        return True
    if one.amounts and other.amounts and amounts_apart(one.amounts, other.amounts):
        return True
    if common.verbatim or same_utterance(one, other) or counts_same(one, other):
        return False
    return bool(
        days_exclude(one, other)
        or not firm_alike(one, other)
        or (common.share < _PLANNED and _arranged(one) != _arranged(other))
        or one.denying != other.denying
        or senses_apart(one, other)
        or people_apart(one, other)
        or bodies_apart(one, other)
        or turned_round(one, other)
    )


def bodies_apart(one: Fact, other: Fact) -> bool:
    """What is done is done to bodies that both name, and none in common: one summit is NATO's, the other the Union's."""
    a, b = one.bodies, other.bodies
    return bool(a and b and not a & b)


def numbers_apart(one: Fact, other: Fact) -> bool:
    """Both hold numbers in digits, or words of rank ("her second marriage"), and none in common."""
    a, b = numbers(one), numbers(other)
    if a and b and not a & b:
        return True
    ours, theirs = one.ranks, other.ranks
    return bool(ours and theirs and not ours & theirs)


def amounts_apart(one: Sequence[Amount], other: Sequence[Amount]) -> bool:
    """Both hold figures, and none of the one can be one of the other."""
    return bool(one and other) and not any(a.low <= b.high and b.low <= a.high for a in one for b in other)


def days_exclude(one: Fact, other: Fact) -> bool:
    """Both say when, and it was not at once; one weekday of two weeks may be misdated, unless both articles are dated. What an article
    leads with, without a day, is new on the day of its publication."""
    if long_past(one, other) or long_past(other, one):
        return True
    return apart(one.when, other.when) and not (one.day and one.day == other.day and not (one.dated and other.dated))


def long_past(one: Fact, other: Fact) -> bool:
    """Whether the one was long past when the other was told as new."""
    return bool(one.when and other.new_on and other.when is None and one.when[1] < other.new_on)


def apart(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    """Whether two stretches of days have none in common."""
    return bool(one and other and (one[1] < other[0] or other[1] < one[0]))


def firm_alike(one: Fact, other: Fact) -> bool:
    """Whether both are said with a firmness that the other may have, too."""
    a, b = firmness(one), firmness(other)
    return a == b or frozenset({a, b}) in _TOGETHER


def _arranged(fact: Fact) -> bool:
    """Whether it is said to come, or what would be."""
    return firmness(fact) in ("plan", "would")


def people_apart(one: Fact, other: Fact) -> bool:
    """Both name people, and nobody in common."""
    a, b = people(one), people(other)
    return bool(a and b and not a & b)


def people(fact: Fact) -> frozenset[str]:
    """Those that it names itself."""
    return fact.people


def turned_round(one: Fact, other: Fact) -> bool:
    """What does it in one has it done to it in the other."""
    ours, theirs = doers(one), doers(other)
    if not (ours and theirs):
        return False
    our_things, their_things = done_to(one), done_to(other)
    return bool(ours & (their_things - our_things) and (our_things - their_things) & theirs - ours)
