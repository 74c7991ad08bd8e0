"""Numbers that say one thing though they are not one number of one noun: a margin, so many a day."""

from collections.abc import Iterator, Sequence

from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.lexicon import SPANS_OF_TIME
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_BALLOTS = frozenset(map(stem, words("vote seat point goal ballot")))
"""What a margin is counted in."""
_EACH = words("a an per each every")
_PERIODS = words("hour day week month year")
_REACH = 2
"""Words between "every" and the period ("every working day")."""
_NO_NOUN = frozenset({"", *SPANS_OF_TIME})
_MANY = 100
"""A number from here on is of one thing where one noun is counted in one period."""
_NEAR = 4
"""One part in so many by which two counts of what happens in a day may differ."""


def reckoned_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that say one thing by their numbers, each pair once, in order."""
    by_margin = {(one, other) for _, one, other in meeting(facts, _margins) if len(_ballots(facts[one])) != len(_ballots(facts[other]))}
    by_rate = {(one, other) for _, one, other in meeting(facts, _rates) if _is_near(facts[one].amounts[0], facts[other].amounts[0])}
    return sorted(by_margin | by_rate)


def _margins(fact: Fact) -> Iterator[tuple[str, object]]:
    """ "By 62 votes to 57" beside "with five votes": what is counted, and how many more."""
    ballots = _ballots(fact)
    if fact.asserted and len(ballots) == 1:
        yield ballots[0].counted, ballots[0].low
    elif fact.asserted and len(ballots) == 2 and ballots[0].counted == ballots[1].counted:
        yield ballots[0].counted, abs(ballots[0].low - ballots[1].low)


def _ballots(fact: Fact) -> list[Amount]:
    return [amount for amount in fact.amounts if amount.counted in _BALLOTS and amount.low == amount.high]


def _rates(fact: Fact) -> Iterator[tuple[str, str]]:
    """ "Carries about 11,000 vehicles a day" beside "nearly 12,000 crossed it every working day": what is counted, and in which period."""
    first = fact.amounts[0] if fact.asserted and fact.amounts else None
    if first and first.counted not in _NO_NOUN and first.low >= _MANY and not (first.money or first.years):
        period = _period(fact.words)
        if period:
            yield first.counted, period


def _is_near(one: Amount, other: Amount) -> bool:
    return abs(one.low - other.low) * _NEAR <= min(one.low, other.low)


def _period(told: Sequence[str]) -> str | None:
    """The period of "a day", "every working day"; None where there is none."""
    for at, word in enumerate(told):
        if word in _EACH:
            found = [behind for behind in told[at + 1 : at + 1 + _REACH] if behind in _PERIODS]
            if found:
                return found[0]
    return None
