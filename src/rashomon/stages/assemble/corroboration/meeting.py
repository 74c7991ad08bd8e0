"""Claims that meet under a key, each with a few of the others: the time of a story grows with its accounts and not with their square."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from rashomon.stages.assemble.corroboration.facts import Fact

PARTNERS = 12
"""Claims of one key that are held against each other, the first ones: all of them in a story of as many accounts."""

Key = TypeVar("Key", bound=Hashable)


def meeting(facts: Sequence[Fact], keys: Callable[[Fact], Iterable[Key]]) -> Iterator[tuple[Key, int, int]]:
    """Claims of two articles by index, in order, with a key that both have; a pair again for each further key."""
    by_key: dict[Key, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        for key in dict.fromkeys(keys(fact)):
            by_key[key].append(index)
    for key, told in by_key.items():
        yield from ((key, one, other) for one, other in combinations(told[:PARTNERS], 2) if facts[one].article != facts[other].article)
