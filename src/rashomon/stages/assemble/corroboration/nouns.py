"""A happening told by a verb in one account and named by a noun in another: "was inspected in 2021", "an inspection in 2021 rated"."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.stages.assemble.corroboration.exclusions import apart, numbers_apart, of_two_times
from rashomon.stages.assemble.corroboration.facts import Fact, weight_of
from rashomon.stages.assemble.corroboration.joined import Pair, in_pair
from rashomon.stages.assemble.corroboration.lexicon import LIGHT
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.terms import rarity

_RARE = 3.0
"""Rarity of a verb that tells by itself what happened."""
_TELLING = 4.0
"""Weight of what it is done to in both: a name, or a telling word."""

_FEW = 3
"""Terms of a subject that is no more than the noun, its time and a word: "the inspection of 2021"."""


def noun_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index of which one tells with its verb what the subject of the other names, each pair once, in order."""
    telling: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        if _tells(fact):
            telling[fact.head].append(index)
    found: set[Pair] = set()
    for index, fact in enumerate(facts):
        if fact.asserted and not fact.claim.negated:
            for verb in fact.who & telling.keys():
                happening = (other for other in telling[verb] if _one_happening(facts[other], fact, verb))
                found.update(in_pair(index, other) for other in happening)
    return sorted(found)


def _tells(fact: Fact) -> bool:
    if not fact.asserted or fact.claim.negated or fact.denying or fact.firmness != "past":
        return False
    return fact.said_of_subject and fact.head not in LIGHT and rarity(fact.head) >= _RARE


def _one_happening(told: Fact, named: Fact, verb: str) -> bool:
    """Whether both are of one time and speak of one thing. (That somebody does it and the noun is his, "whose campaign", "Sanders
    campaigned", says nothing: none of four read was right.)"""
    if told.article == named.article or named.head == verb or apart(told.when, named.when):
        return False
    if of_two_times(told, named) or numbers_apart(told, named):
        return False
    if sum(term[0] != "#" for term in named.who) > _FEW:
        return False
    common = frozenset(term for term in told.things & named.terms if term != verb and not term.isdigit())
    return _dated_alike(told, named) and weight_of(common) >= _TELLING


def _dated_alike(told: Fact, named: Fact) -> bool:
    """Whether both say when, and the noun stands beside its time."""
    if told.when is None or named.when is None or told.long_ago != named.long_ago:
        return False
    return told.when[0] <= named.when[1] and named.when[0] <= told.when[1] and not _times(named).isdisjoint(named.who)


def _times(fact: Fact) -> frozenset[str]:
    """The terms that name the time of a clause: its year, or the words of its day."""
    year = [fact.when[0][:4]] if fact.when else []
    return frozenset([*year, *map(term_for, fact.day.split())])

