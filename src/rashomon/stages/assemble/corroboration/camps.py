"""Two happenings in one story: accounts without a date that are like one another and unlike those with one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.incidence import Indices

_FEWEST = 4
"""Accounts of each sort from which the two can be told apart."""
_NEAREST = 3
"""Accounts most like one that are looked at: one could be chance."""
_APART = 1 / 3
"""Share of what chance would give of nearest accounts of the other sort, below which the two tell of different times: in the stories of
ECB+ that hold two incidents .24 and .31, in eleven others .55 and more."""
_MOST = 40
"""Accounts that stand for all of a larger story."""


def part_camps(facts: Sequence[Fact], weights: Mapping[str, float]) -> list[Fact]:
    """The facts, with their camp where the dated and the undated accounts of the story are two.

    Of an account without a date nobody knows whether its "on Tuesday" is of the same year; where hardly one of them has a dated one
    among those most like it, they are taken for accounts of another time.
    """
    dated = {fact.article: fact.dated for fact in facts}
    if min(sum(dated.values()), len(dated) - sum(dated.values())) < _FEWEST or not _are_two(_sample(dated), facts, weights):
        return list(facts)
    return [replace(fact, camp="dated" if fact.dated else "undated") for fact in facts]


def _sample(dated: Mapping[str, bool]) -> dict[str, bool]:
    ids = sorted(dated)
    step = -(-len(ids) // _MOST)
    return {id: dated[id] for id in ids[::step]}


def _are_two(dated: Mapping[str, bool], facts: Sequence[Fact], weights: Mapping[str, float]) -> bool:
    terms: dict[str, set[str]] = {id: set() for id in dated}
    for fact in facts:
        if fact.article in terms:
            terms[fact.article] |= fact.terms
    is_dated = np.array(list(dated.values()))
    crossing = int(np.sum(is_dated[_nearest(list(terms.values()), weights)] != is_dated[:, None]))
    own = sum(dated.values())
    by_chance = 2 * own * (len(dated) - own) * _NEAREST / max(1, len(dated) - 1)
    return crossing < _APART * by_chance


def _nearest(told: Sequence[set[str]], weights: Mapping[str, float]) -> Indices:
    """Of each of these accounts the numbers of the ones most like it, by the share of what both tell that they have in common."""
    numbers = {term: number for number, term in enumerate(sorted(set().union(*told)))}
    held = np.zeros((len(told), len(numbers)))
    for row, terms in zip(held, told, strict=True):
        row[[numbers[term] for term in terms]] = 1.0
    weighed = held * np.array([weights[term] for term in numbers])
    common, whole = weighed @ held.T, weighed.sum(axis=1)
    both = whole[:, None] + whole - common
    # Rounded, so that the order of adding up cannot tell two accounts apart; then in order.
    unlike = -np.round(common / np.where(both > 0, both, 1.0), 9)
    np.fill_diagonal(unlike, np.inf)
    return np.argsort(unlike, axis=1, kind="stable")[:, : min(_NEAREST, len(told) - 1)]
