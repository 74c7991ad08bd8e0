"""What accounts tell in a clause that hangs on another one: "when he overpowered a deputy", "who turns 29 in April", "heading north"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rashomon.stages.assemble.corroboration.common import Common, compare
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.text.wordlist import words

_TELLING = 9.0
"""Weight in common of two or three telling words."""
_WITHIN, _SHARE = 0.6, 0.4
"""Shares of the shorter clause, and of all words, from which two of one verb and one subject are one: of 80 pairs read on ECB+, GVC and the
check stories 73 were right, and of those that the conditions here leave 72 of 75."""
_WITH_A_THING, _LESS = 0.7, 0.3
"""The same where it is done to one thing (of such pairs with less in all some ten of ten were right, without the thing 15 of 19)."""
_ANOTHER_THING = 0.8
"""Share of the shorter clause from which they are one though what it is done to has no word in common."""
_ANOTHER = words("also again another")
"""Words by which one of two clauses tells of a further deed: a shop "also built in 1935"."""
_PARTNERS = 12
"""Claims of one verb and subject that are held against each other, the first ones, as in `one_doer`."""


def hanging_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index of which one cannot be read alone, and that say one thing of one subject, each pair once, in order."""
    by_key: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        if fact.asserted and not fact.general and not fact.damaged:
            for subject in _subjects(fact):
                by_key[fact.head, subject].append(index)
    return sorted({
        (one, other) for told in by_key.values() for one, other in combinations(told[:_PARTNERS], 2)
        if facts[one].article != facts[other].article and _is_one(facts[one], facts[other])
    })  # fmt: skip


def _subjects(fact: Fact) -> Iterator[str]:
    return (term for term in fact.who if term[0] != "#" and not term[0].isdigit())


def _is_one(one: Fact, other: Fact) -> bool:
    if (one.standing and other.standing) or one.vocabulary.isdisjoint(_ANOTHER) != other.vocabulary.isdisjoint(_ANOTHER):
        return False
    common = compare(one, other)
    return common.weight >= _TELLING and _is_alike(one, other, common) and not excluded(one, other, common)


def _is_alike(one: Fact, other: Fact, common: Common) -> bool:
    things = one.what & other.what
    if common.contained >= _WITH_A_THING and common.share >= _LESS and any(term.isalpha() or term[0] == "@" for term in things):
        return True
    if common.contained < _WITHIN or common.share < _SHARE:
        return False
    return bool(things) or not (one.what and other.what) or common.contained >= _ANOTHER_THING
