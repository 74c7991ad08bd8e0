"""What accounts tell in a clause that hangs on another one: "when he overpowered a deputy", "who turns 29 in April", "heading north"."""

from collections.abc import Iterator, Sequence

from rashomon.stages.assemble.corroboration.common import TELLING, Common, compare
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.text.wordlist import words

_WITHIN, _SHARE = 0.6, 0.4
"""Shares of the shorter clause, and of all words, from which two of one verb and one subject are one: of 80 pairs read on ECB+, GVC and the
check stories 73 were right, and of those that the conditions here leave 72 of 75."""
_WITH_A_THING, _LESS = 0.7, 0.3
"""The same where it is done to one thing (of such pairs with less in all some ten of ten were right, without the thing 15 of 19)."""
_ANOTHER_THING = 0.8
"""Share of the shorter clause from which they are one though what it is done to has no word in common."""
_ANOTHER = words("also again another")
"""Words by which one of two clauses tells of a further deed: a shop "also built in 1935"."""


def hanging_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index of which one cannot be read alone, and that say one thing of one subject, each pair once, in order."""
    return sorted({(one, other) for _, one, other in meeting(facts, _keys) if _is_one(facts[one], facts[other])})


def _keys(fact: Fact) -> Iterator[tuple[str, str]]:
    if fact.asserted and not fact.general and not fact.damaged:
        yield from ((fact.head, subject) for subject in fact.who if subject[0] != "#" and not subject[0].isdigit())


def _is_one(one: Fact, other: Fact) -> bool:
    if (one.standing and other.standing) or one.vocabulary.isdisjoint(_ANOTHER) != other.vocabulary.isdisjoint(_ANOTHER):
        return False
    common = compare(one, other)
    return common.weight >= TELLING and _is_alike(one, other, common) and not excluded(one, other, common)


def _is_alike(one: Fact, other: Fact, common: Common) -> bool:
    things = one.what & other.what
    if common.contained >= _WITH_A_THING and common.share >= _LESS and any(term.isalpha() or term[0] == "@" for term in things):
        return True
    if common.contained < _WITHIN or common.share < _SHARE:
        return False
    return bool(things) or not (one.what and other.what) or common.contained >= _ANOTHER_THING
