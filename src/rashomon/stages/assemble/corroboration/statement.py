"""Whether two clauses can state one fact at all: each says enough, and nothing they say excludes the other unnamed."""

from rashomon.stages.assemble.corroboration.differences import conflicting, differences
from rashomon.stages.assemble.corroboration.facts import Fact

_FEWEST = 3
"""A clause of fewer telling words is no evidence: "who have fled the fighting"."""


def comparable(one: Fact, other: Fact) -> bool:
    """Both say something of their own, of the same people; what differs in them is a difference that can be named."""
    if not (_states(one) and _states(other)) or _strangers(one, other):
        return False
    return not conflicting(one, other) or bool(differences(one, other))


def _states(fact: Fact) -> bool:
    """Whether a clause says enough to be held against another: a few telling words, or a name and a word; not names alone."""
    own = frozenset(term for term in fact.terms if term[0] != "#")
    named = sum(term[0] == "@" for term in own)
    return named < len(own) and len(own) + (named > 0) >= _FEWEST


def _strangers(one: Fact, other: Fact) -> bool:
    people = [frozenset(term for term in fact.names | fact.who if term.startswith("@person")) for fact in (one, other)]
    return bool(people[0] and people[1] and not people[0] & people[1])
