"""Statements made of pairs of claims that a rule has found to say one thing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from rashomon.stages.assemble.corroboration.exclusions import cannot_both_be
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.items import rank
from rashomon.stages.assemble.corroboration.statements import Basis, Statement, held_by

Pair = tuple[int, int]
"""Two claims by index."""


def in_pair(one: int, other: int) -> Pair:
    """The two, the first one first."""
    return min(one, other), max(one, other)


def join_pairs(pairs: Iterable[Pair], facts: Sequence[Fact], found: Sequence[Statement], basis: Basis) -> list[Statement]:
    """The statements `found`, and those that the pairs make beside them, each claim in one of these at most.

    The clearest wording is the one that most origins are joined to; of those the one that reads best. What accounts of two origins state
    in one of the statements already is not stated again, but joined by those that a pair holds to its clearest wording; a claim that
    stands in one may make another with a claim that does not.
    """
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        if facts[one].article != facts[other].article:
            near[one].add(other)
            near[other].add(one)
    held = held_by(found) if near else {}
    joined = list(found)
    for made in _statements(near, facts, basis):
        stated_in = _stated_in(made, held, facts)
        for number in stated_in:
            joined[number] = _with_further(joined[number], near, facts, basis)
        if not stated_in:
            joined.append(made)
    return joined


def _stated_in(made: Statement, held: Mapping[int, Sequence[int]], facts: Sequence[Fact]) -> list[int]:
    """The statements that hold claims of two origins among those that make this one, by number."""
    origins: dict[int, set[str]] = defaultdict(set)
    for index in made.claims:
        for number in held.get(index, ()):
            origins[number].add(facts[index].origin)
    return [number for number, own in origins.items() if len(own) > 1]


def _with_further(made: Statement, near: Mapping[int, set[int]], facts: Sequence[Fact], basis: Basis) -> Statement:
    """With the claims that are joined to its clearest wording, of accounts that have no part in it, where the words say that they are one;
    not those that cannot be so together with what another account states in it.

    (With the pairs of one doer, too, of eleven judged ones three were wrong: two patches of a browser.)
    """
    if not made.basis == basis == "wording":
        return made
    heard = {facts[i].article for i in made.claims}
    told = [facts[i] for i in made.claims]
    near_it = (i for i in near.get(made.clearest, ()) if facts[i].article not in heard)
    further = _one_of_each((i for i in near_it if not any(_exclude(facts[i], fact) for fact in told)), facts)
    mentioning = tuple(i for i in made.mentioning if i not in further)
    return replace(made, stating=tuple(sorted((*made.stating, *further))), mentioning=mentioning) if further else made


def _exclude(one: Fact, other: Fact) -> bool:
    return one.origin != other.origin and (one.camp != other.camp or cannot_both_be(one, other))


def _statements(near: Mapping[int, set[int]], facts: Sequence[Fact], basis: Basis) -> Iterator[Statement]:
    left = set(near)
    best_first = sorted(left, key=lambda i: (rank(facts[i], 0.0), i))
    origins: dict[int, int] = {}
    changed = left
    while left:
        origins |= {hub: len({facts[i].origin for i in (hub, *(near[hub] & left))}) for hub in changed}
        hub = max(best_first, key=origins.__getitem__)
        if origins[hub] < 2:
            return
        stating = _one_of_each(near[hub] & left, facts)
        yield Statement(hub, stating, (), basis)
        left -= {hub, *stating}
        best_first = [i for i in best_first if i in left]
        changed = left.intersection(chain.from_iterable(near[i] for i in (hub, *stating)))


def _one_of_each(indices: Iterable[int], facts: Sequence[Fact]) -> tuple[int, ...]:
    """One claim of an article: the one that reads best."""
    best: dict[str, int] = {}
    for index in sorted(indices, key=lambda i: (rank(facts[i], 0.0), i)):
        best.setdefault(facts[index].article, index)
    return tuple(sorted(best.values()))
