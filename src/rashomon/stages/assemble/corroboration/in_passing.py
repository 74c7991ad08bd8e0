"""A number that two accounts give in passing: "with 23 pirates on board" beside "the 23 pirates were taken to the destroyer"."""

from collections.abc import Sequence
from decimal import Decimal

from rashomon.stages.assemble.corroboration.common import Common, compare_terms
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.stages.assemble.corroboration.one_quantity import FATES, can_be_one, is_count

_TELLING, _WITHIN = 8.0, 0.3
"""Weight and share of the shorter clause's other words that both have in common. Of 120 entries of the figure ledger that agree and stood
in no item, those with so much in common were one thing (19 of 20), of the others some 60 of 100 (a player's points in two games)."""
_HALF = 0.5
"""Share of the shorter clause that a number below `_SEVERAL` asks for where other nouns are counted (two life sentences, two counts); and
from which on only what befalls people has to be told in both."""
_SEVERAL, _KNOWN = 10, 5
"""A number from here on is seldom shared by chance; one below `_KNOWN` that both take as known ("a three-point play") often is."""
_LISTED = 3
"""So many numbers of both make lists, which have to have a second one in common."""

Number = tuple[int | None, Decimal]
"""A quantity of the ledger, and its value."""


def passing_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that give one number of the ledger's, wherever in them it stands, each pair once, in order."""
    return sorted({(one, other) for number, one, other in meeting(facts, _given) if _is_one(facts[one], facts[other], number)})


def _given(fact: Fact) -> dict[Number, Amount]:
    """The numbers that it gives, each with the first place."""
    told = [amount for amount in fact.amounts if _is_one_number(amount)] if fact.asserted else []
    return {(amount.quantity, amount.low): amount for amount in reversed(told)}


def _is_one_number(amount: Amount) -> bool:
    """Whether the ledger has it, finds nothing in it to differ, and it is an exact count, neither an age nor how long."""
    return amount.quantity is not None and amount.settled and amount.low == amount.high and is_count(amount)


def _is_one(one: Fact, other: Fact, number: Number) -> bool:
    ours, theirs = _given(one)[number], _given(other)[number]
    if (ours.known and theirs.known and ours.low < _KNOWN) or _are_lists_apart(one, other):
        return False
    common = compare_terms(one.without_numbers, other.without_numbers)
    within = _WITHIN if ours.low >= _SEVERAL or ours.counted == theirs.counted else _HALF
    if common.weight < _TELLING or common.contained < within or not can_be_one(one, other):
        return False
    return ours.known or theirs.known or not (_happens_alone(one, other, common) or _happens_alone(other, one, common))


def _happens_alone(own: Fact, other: Fact, common: Common) -> bool:
    """Whether its verb tells of a kind of happening of which no word of the other tells: what befell those who are counted, or any
    where less than half of the words are common ("employs 45 sailors", "a storm injured 45 sailors")."""
    told = frozenset(f"#{kind}" for kind in own.main & CONCRETE)
    return not told.isdisjoint(FATES if common.contained >= _HALF else told) and told.isdisjoint(other.terms)


def _are_lists_apart(one: Fact, other: Fact) -> bool:
    ours, theirs = ({amount.low for amount in fact.amounts} for fact in (one, other))
    return min(len(ours), len(theirs)) >= _LISTED and len(ours & theirs) == 1
