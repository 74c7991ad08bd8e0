"""Numbers that say one thing though they are not one number of one noun: a margin, so many a day, jobs and those who hold them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rashomon.stages.assemble.corroboration.common import compare_terms
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.joined import Pair, in_pair
from rashomon.stages.assemble.corroboration.lexicon import SPANS_OF_TIME
from rashomon.stages.assemble.corroboration.one_quantity import can_be_one
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_BALLOTS = frozenset(map(stem, words("vote seat point goal ballot")))
"""What a margin is counted in."""
_ALIKE = (words("job worker employee post staff position"), words("home house dwelling"), words("vote ballot"), words("car vehicle"))
"""Nouns of which one account counts the one and another the other."""
_ONE_NOUN = {stem(noun): stem(min(nouns)) for nouns in _ALIKE for noun in nouns}
_IN_COMMON = 3.0
"""Weight of what clauses with one number of jobs and of workers have in common beside it: a telling word."""
_DIGITS = 3
"""Telling digits from which on a number is not shared by chance."""
_EACH = words("a an per each every")
_PERIODS = words("hour day week month year")
_REACH = 2
"""Words between "every" and the period ("every working day")."""
_HUBS = 12
"""Claims with one number that the others are held against: one of them is the clearest wording."""
_NO_NOUN = frozenset({"", *SPANS_OF_TIME})
_MANY = 100
"""A number from here on is of one thing where one noun is counted in one period."""
_NEAR = 4
"""One part in so many by which two counts of what happens in a day may differ."""


def reckoned_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that say one thing by their numbers, each pair once, in order."""
    counting = [(index, fact) for index, fact in enumerate(facts) if fact.amounts and fact.asserted]
    return sorted({*_by_margin(counting), *_by_noun(counting), *_by_rate(counting)})


Counting = Sequence[tuple[int, Fact]]


def _by_margin(counting: Counting) -> Iterator[Pair]:
    """"By 62 votes to 57" beside "with five votes"."""
    ballots = [(index, [a for a in fact.amounts if a.counted in _BALLOTS and a.low == a.high]) for index, fact in counting]
    alone = [(index, amounts[0]) for index, amounts in ballots if len(amounts) == 1]
    for index, amounts in ballots:
        if len(amounts) == 2 and amounts[0].counted == amounts[1].counted:
            margin = abs(amounts[0].low - amounts[1].low)
            yield from (in_pair(index, other) for other, own in alone if own.low == margin and own.counted == amounts[0].counted)


def _by_noun(counting: Counting) -> Iterator[Pair]:
    """"The loss of 214 jobs" beside "214 workers will lose their posts"."""
    facts = dict(counting)
    held: dict[tuple[object, str], set[int]] = defaultdict(set)
    for index, fact in counting:
        for amount in fact.amounts:
            if amount.counted in _ONE_NOUN and amount.low == amount.high and _is_telling(amount):
                held[amount.low, _ONE_NOUN[amount.counted]].add(index)
    for indices in held.values():
        for one in sorted(indices)[:_HUBS]:
            yield from ((one, other) for other in sorted(indices) if one < other and _of_one_matter(facts[one], facts[other]))


def _of_one_matter(one: Fact, other: Fact) -> bool:
    """Whether nothing in two clauses with one number excludes that they state one thing, and they have more than the number in common:
    214 jobs are lost where 214 workers lose them, not where notices to 214 workers are withdrawn."""
    if not can_be_one(one, other) or not (one.standing and other.standing):
        return False
    return compare_terms(one.without_numbers, other.without_numbers).weight >= _IN_COMMON


def _is_telling(amount: Amount) -> bool:
    return len(amount.low.normalize().as_tuple().digits) >= _DIGITS


def _by_rate(counting: Counting) -> Iterator[Pair]:
    """"Carries about 11,000 vehicles a day" beside "nearly 12,000 vehicles crossed it every working day"."""
    held: dict[tuple[str, str], list[tuple[int, Amount]]] = defaultdict(list)
    for index, fact in counting:
        first = fact.amounts[0]
        period = _period(fact.words)
        if period and first.counted not in _NO_NOUN and first.low >= _MANY and not (first.money or first.years):
            held[first.counted, period].append((index, first))
    for told in held.values():
        for (one, a), (other, b) in combinations(told, 2):
            if abs(a.low - b.low) * _NEAR <= min(a.low, b.low):
                yield in_pair(one, other)


def _period(told: Sequence[str]) -> str | None:
    """The period of "a day", "every working day"; None where there is none."""
    for at, word in enumerate(told):
        if word in _EACH:
            found = [behind for behind in told[at + 1 : at + 1 + _REACH] if behind in _PERIODS]
            if found:
                return found[0]
    return None
