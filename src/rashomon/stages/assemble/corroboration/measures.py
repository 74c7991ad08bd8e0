"""The days and the amounts of claims as arrays, so that thousands of pairs are compared at once."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

import numpy as np

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.incidence import Flags, Indices

_MANY = Decimal(12)
"""A number above this is seldom shared by chance, whatever it counts."""


class Measures:
    """When happened what claims tell of, and how many of what they count."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._first, self._last = (np.array([_day(fact, end) for fact in facts], dtype=np.int64) for end in (0, 1))
        self._counts = np.array([len(fact.amounts) for fact in facts], dtype=np.int64)
        self._begins = np.cumsum(self._counts) - self._counts
        amounts = [amount for fact in facts for amount in fact.amounts]
        # By rank, not as floating-point numbers: two amounts that differ stay apart however many digits they have.
        ranks = {value: n for n, value in enumerate(sorted({value for a in amounts for value in (a.low, a.high)}))}
        self._low = np.array([ranks[amount.low] for amount in amounts], dtype=np.int64)
        self._high = np.array([ranks[amount.high] for amount in amounts], dtype=np.int64)
        self._many = np.array([amount.low > _MANY for amount in amounts], dtype=bool)
        things = {thing: n for n, thing in enumerate(sorted({"", *(amount.counted for amount in amounts)}))}
        self._counted = np.array([things[amount.counted] for amount in amounts], dtype=np.int64)

    def days(self, one: Indices, other: Indices) -> tuple[Flags, Flags]:
        """Whether both have days and they overlap, and whether both have days and they do not."""
        dated = (self._first[one] > 0) & (self._first[other] > 0)
        overlap = (self._first[one] <= self._last[other]) & (self._first[other] <= self._last[one])
        return dated & overlap, dated & ~overlap

    def amounts(self, one: Indices, other: Indices) -> tuple[Flags, Flags]:
        """Whether some number agrees, and whether there are numbers of the same thing and none agrees."""
        pair, a, b = self._together(one, other)
        meet = (self._low[a] <= self._high[b]) & (self._low[b] <= self._high[a])
        alike = self._counted[a] == self._counted[b]
        of_one = alike & (self._counted[a] > 0)
        agreeing, counting, met = np.zeros((3, len(one)), dtype=bool)
        agreeing[pair[meet & (alike | self._many[a])]] = True
        counting[pair[of_one]] = True
        met[pair[of_one & meet]] = True
        return agreeing, counting & ~met

    def _together(self, one: Indices, other: Indices) -> tuple[Indices, Indices, Indices]:
        """(number of the pair, amount of the one, amount of the other), for all amounts of both."""
        beside = self._counts[other]
        sizes = self._counts[one] * beside
        pair = np.repeat(np.arange(len(one), dtype=np.int64), sizes)
        step = np.arange(len(pair), dtype=np.int64) - (np.cumsum(sizes) - sizes)[pair]
        return pair, self._begins[one][pair] + step // beside[pair], self._begins[other][pair] + step % beside[pair]


def _day(fact: Fact, end: int) -> int:
    return _ordinal(fact.when[end]) if fact.when else 0


@lru_cache(maxsize=20_000)
def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
