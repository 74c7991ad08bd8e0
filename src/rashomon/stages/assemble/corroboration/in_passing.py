"""A number that two accounts give in passing: "with 23 pirates on board" beside "the 23 pirates were taken to the destroyer"."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from rashomon.stages.assemble.corroboration.common import compare_terms
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.joined import Pair, in_pair
from rashomon.stages.assemble.corroboration.one_quantity import can_be_one, is_count

_TELLING, _WITHIN = 8.0, 0.3
"""Weight and share of the shorter clause's other words that both have in common. Of 120 entries of the figure ledger that agree and stood
in no item, those with so much in common were one thing (19 of 20), of the others some 60 of 100 (a player's points in two games)."""
_HALF = 0.5
"""Share of the shorter clause that a number below `_SEVERAL` asks for where other nouns are counted (two life sentences, two counts)."""
_SEVERAL, _KNOWN = 10, 5
"""A number from here on is seldom shared by chance; one below `_KNOWN` that both take as known ("a three-point play") often is."""
_LISTED = 3
"""So many numbers of both make lists, which have to have a second one in common."""
_PARTNERS = 12
"""Claims with one number that are held against each other, the first ones, as in `one_doer`."""


def passing_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that give one number of the ledger's, wherever in them it stands, each pair once, in order."""
    by_number: dict[tuple[object, ...], list[tuple[int, Amount]]] = defaultdict(list)
    for index, fact in enumerate(facts):
        for amount in fact.amounts if fact.asserted else ():
            if _is_one_number(amount):
                by_number[amount.quantity, amount.low].append((index, amount))
    return sorted({
        in_pair(one, other) for told in by_number.values() for (one, a), (other, b) in combinations(told[:_PARTNERS], 2)
        if facts[one].article != facts[other].article and _is_one(facts[one], facts[other], a, b)
    })  # fmt: skip


def _is_one_number(amount: Amount) -> bool:
    """Whether the ledger has it, finds nothing in it to differ, and it is an exact count, neither an age nor how long."""
    return amount.quantity is not None and amount.settled and amount.low == amount.high and is_count(amount)


def _is_one(one: Fact, other: Fact, ours: Amount, theirs: Amount) -> bool:
    if (ours.known and theirs.known and ours.low < _KNOWN) or _are_lists_apart(one, other):
        return False
    common = compare_terms(one.without_numbers, other.without_numbers)
    within = _WITHIN if ours.low >= _SEVERAL or ours.counted == theirs.counted else _HALF
    return common.weight >= _TELLING and common.contained >= within and can_be_one(one, other)


def _are_lists_apart(one: Fact, other: Fact) -> bool:
    ours, theirs = ({amount.low for amount in fact.amounts} for fact in (one, other))
    return min(len(ours), len(theirs)) >= _LISTED and len(ours & theirs) == 1
