"""What is done to somebody whom both accounts name, whoever does it: "has been stopped in the street and thanked" beside "I have been
thanked all month"; "planned to greet Ms Voss with their boats" beside "his 340 members would greet the president"."""

from collections.abc import Iterator, Sequence

from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact, weight_of
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.lexicon import DAYS, LIGHT, NUMERALS
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.terms import rarity
from rashomon.text.wordlist import words

_TELLING, _RARE = 1.0, 4.0
"""Rarity of a verb that tells what was done, and of one that tells which of the things that are to be done to somebody it is."""
_IN_COMMON = 3.0
"""Weight of what two clauses have in common that both say more: a telling word. (With it and the conditions below 28 of 28 new pairs were
right on ECB+ and GVC; without it some 30 of 120 were wrong: several convictions, a game and the next.)"""
_AGAIN = words("also another again twice several times more additional other")
"""Words by which a clause says that it was done more than once."""
_OF_SOMETHING = frozenset(map(term_for, words("charge convict accuse acquit indict")))
"""Verbs that say nothing without what for."""
_DAYS = frozenset(map(term_for, DAYS | words("morning afternoon evening night week month")))


def done_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that say one thing of somebody to whom it is done, each pair once, in order."""
    return sorted({(one, other) for (name, _, _), one, other in meeting(facts, _keys) if _is_one(facts[one], facts[other], name)})


def _keys(fact: Fact) -> Iterator[tuple[str, str, bool]]:
    if _says_what_was_done(fact):
        yield from ((name, fact.claim.predicate, fact.passive) for name in _done_to(fact))


def _says_what_was_done(fact: Fact) -> bool:
    if not fact.asserted or fact.claim.negated or fact.general or not (fact.said_of_subject or (fact.who and fact.standing)):
        return False
    if fact.head in LIGHT or not _AGAIN.isdisjoint(fact.words):
        return False
    return rarity(fact.head) >= (_TELLING if fact.passive else _RARE) and (fact.passive or fact.firmness in ("plan", "would"))


def _done_to(fact: Fact) -> Iterator[str]:
    """The people it is done to: in the passive those the subject names, or the "I" who says it; else the objects."""
    told = fact.subject_names if fact.passive else fact.what
    if fact.passive and fact.speaker and fact.words[:1] == ("i",):
        yield fact.speaker
    yield from (term for term in told if term.startswith("@person"))


def _is_one(one: Fact, other: Fact, name: str) -> bool:
    if _named_doers(one, name) and _named_doers(other, name) and _named_doers(one, name).isdisjoint(_named_doers(other, name)):
        return False
    if not one.passive:
        return not excluded(one, other, compare(one, other))
    ours, theirs = _besides(one, name), _besides(other, name)
    if (ours and theirs and weight_of(ours & theirs) < _IN_COMMON) or (one.head in _OF_SOMETHING and ours.isdisjoint(theirs)):
        return False
    return not excluded(one, other, compare(one, other))


def _named_doers(fact: Fact, name: str) -> set[str]:
    return {term for term in fact.doers if term[0] == "@" and term != name}


def _besides(fact: Fact, name: str) -> frozenset[str]:
    """The words that a clause says besides who it is and what is done to him: no numbers, days and kinds of happening."""
    own = fact.subject_names | {name, fact.head}
    return frozenset(
        term for term in fact.terms - own - NUMERALS - _DAYS if term[0] != "#" and not term[0].isdigit()
    )  # fmt: skip
