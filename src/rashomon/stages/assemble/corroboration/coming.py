"""What is to come, by other words: somebody who "will attend" and "comes", a line that is to be "in service" and "switched on" in 2029."""

from collections.abc import Iterator, Sequence

from rashomon.stages.assemble.corroboration.exclusions import amounts_apart, days_exclude, of_another_time, of_two_times
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.wordlist import words

_ATTENDING = frozenset(map(term_for, words("attend come join participate")))
"""Verbs of being there, of somebody named, where nothing else is said or the one says it of what the other does."""
_WORKING = {"switch on", "turn on", "go live", "come online", "go online", "start up"} | words("open operate launch")
"""Predicates by which something made begins to do its work, ..."""
_SERVICE = frozenset(map(term_for, words("service operation use")))
"""... and what it is in, or comes or goes into, then."""
_BEING_IN = words("be come go enter start begin") | _SERVICE


def coming_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that say of one thing to come that it will, each pair once, in order."""
    return sorted({(one, other) for _, one, other in meeting(facts, _keys) if _is_one(facts[one], facts[other])})


def _keys(fact: Fact) -> Iterator[tuple[str, ...]]:
    if not fact.asserted or fact.claim.negated or fact.general:
        return
    if _attends(fact):
        yield from (("attends", name) for name in fact.subject_names if name.startswith("@person"))
    if fact.when and _is_of_one_year(*fact.when) and _begins_to_work(fact):
        yield "works", *fact.when


def _attends(fact: Fact) -> bool:
    one_word = fact.head in _ATTENDING and " " not in fact.claim.predicate
    return one_word and fact.said_of_subject and fact.firmness in ("plan", "present")


def _is_of_one_year(first: str, last: str) -> bool:
    """Whether a year or a season is meant: of one day begins more than one thing."""
    return first[:4] == last[:4] and first[5:7] != last[5:7]


def _begins_to_work(fact: Fact) -> bool:
    if not fact.standing or fact.claim.modality != "planned" or not _is_a_known_thing(fact):
        return False
    if fact.claim.predicate in _WORKING:
        return True
    return fact.claim.predicate in _BEING_IN and bool(fact.what & _SERVICE)


def _is_a_known_thing(fact: Fact) -> bool:
    """Whether its subject is one thing that the account has named before: "the cable"."""
    return fact.words[:1] == ("the",) and not any(term[0] == "@" for term in fact.who)


def _is_one(one: Fact, other: Fact) -> bool:
    if one.head not in _ATTENDING or other.head not in _ATTENDING:
        apart = of_another_time(one, other) or amounts_apart(one.amounts, other.amounts)
        return one.claim.predicate != other.claim.predicate and not apart
    if one.head == other.head or "plan" not in (one.firmness, other.firmness):
        return False
    return (one.what <= other.what or other.what <= one.what) and not days_exclude(one, other) and not of_two_times(one, other)
