"""Whether two clauses make one statement: they agree, or differ in something that can be named."""

from rashomon.stages.assemble.corroboration.differences import conflicting, differences
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.wording import alike, compare, says_enough


def comparable(one: Fact, other: Fact) -> bool:
    """Whether two clauses can be brought together: both say something of their own, of the same people."""
    if not (says_enough(one) and says_enough(other)) or _strangers(one, other):
        return False
    return not conflicting(one, other) or bool(differences(one, other))


def states_same(clearest: Fact, other: Fact) -> bool:
    """Whether another account makes the same statement: it says the same, or the same but for a difference that can be named."""
    return agrees(clearest, other) or bool(differences(clearest, other))


def agrees(clearest: Fact, other: Fact) -> bool:
    """Whether another account says the same: in words and slots alike, and nothing in one excludes the other."""
    common = compare(clearest, other)
    return alike(clearest, other, common) and not excluded(clearest, other, common)


def _strangers(one: Fact, other: Fact) -> bool:
    people = [frozenset(term for term in fact.names | fact.who if term.startswith("@person")) for fact in (one, other)]
    return bool(people[0] and people[1] and not people[0] & people[1])
