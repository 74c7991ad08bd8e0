"""What somebody whom both accounts name does, or has done to him: one deed, though the clauses have few words in common.

"After refusing to name his attacker, the shaken Costa retired" and "Costa retired soon after": who and what is one, the rest is told by one
of them alone.
"""

from functools import lru_cache

from rashomon.stages.assemble.corroboration.facts import Fact, weight_of
from rashomon.stages.assemble.corroboration.lexicon import BEING, CONCRETE, LIGHT, NUMERALS
from rashomon.text.terms import rarity

_TELLING, _RARE = 2.5, 3.0
"""Rarity of a verb that tells of a happening ("died"; "left" is of too many), and of one that tells by itself what is done."""
_THING, _OF_A_BODY = 3.0, 6.0
"""Weight of what it is done to in both, for a person (36 of 40 read), and for an organisation, which does one thing again and again (with
less some five of 30 were wrong)."""


def same_deed(one: Fact, other: Fact) -> bool:
    """Whether both name who it is and what is done to one thing; or, of a person, a happening of which a story usually tells one."""
    if one.claim.predicate != other.claim.predicate or not tells_a_deed(one):
        return False  # most pairs: that is told sooner
    named = one.told_of & other.told_of
    if not named or not can_be_one_deed(one, other):
        return False
    if _of_a_person(named) and one.main & other.main & CONCRETE and not (one.what and other.what):
        return (one.standing or other.standing) and not _beside_others(one, other, named)
    return rarity(one.head) >= _RARE and weigh_enough(objects(one) & objects(other), named)


def tells_a_deed(fact: Fact) -> bool:
    """Whether its verb tells of a happening by itself."""
    return fact.head not in LIGHT and rarity(fact.head) >= _TELLING


def can_be_one_deed(one: Fact, other: Fact) -> bool:
    """Whether both tell of it once, of a subject that is known, and in one voice, which for "shot" a form of "be" alone tells."""
    if one.general or other.general or not (one.said_of_subject and other.said_of_subject):
        return False
    return BEING.isdisjoint(one.words) == BEING.isdisjoint(other.words)


def _beside_others(one: Fact, other: Fact, named: frozenset[str]) -> bool:
    """Whether each names somebody or something else, and not the same."""
    ours, theirs = one.named - named, other.named - named
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def weigh_enough(shared: frozenset[str], named: frozenset[str]) -> bool:
    """Whether what it is done to in both tells which deed of those `named` it is."""
    return weight_of(shared) >= (_THING if _of_a_person(named) else _OF_A_BODY)


@lru_cache(maxsize=20_000)
def _of_a_person(named: frozenset[str]) -> bool:
    return any(name.startswith("@person") for name in named)


def objects(fact: Fact) -> frozenset[str]:
    """The terms of what it is done to, without numbers and kinds of happening."""
    return uncounted(fact.what)


@lru_cache(maxsize=20_000)
def uncounted(terms: frozenset[str]) -> frozenset[str]:
    """Without numbers and kinds of happening."""
    return frozenset(term for term in terms if term[0] != "#" and not term[0].isdigit() and term not in NUMERALS)
