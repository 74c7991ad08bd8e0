"""Since when something has been: "opened in 1958", "has carried the road since 1958", "is 65 years old" say one thing in 2023."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from rashomon.stages.assemble.corroboration.facts import Fact, claims_by_article, weight_of
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_BEGINNING = frozenset(map(stem, words("open build found establish launch erect create start begin inaugurate construct")))
"""Verbs that say when something began to be what it is."""
_HAVING = words("have has had 've 's")
_LONG = 2
"""Years from which on "for so many years" tells when something began."""
_TELLING = 4.0
"""Weight in common of two sentences that give their time in the two ways: a telling word."""


def since_pairs(facts: Sequence[Fact], published: Mapping[str, str]) -> list[Pair]:
    """Claims by index that say of one thing since when it has been, each pair once, in order.

    `published`: of each article the last day on which it can have appeared, where that is known.
    """
    pairs = {(one, other) for _, one, other in meeting(facts, lambda fact: _begun(fact, published.get(fact.article)))}
    around = _around(facts, {index for pair in pairs for index in pair})
    return sorted(pair for pair in pairs if _of_one_thing(*pair, facts, around))


def _begun(fact: Fact, published: str | None) -> Iterator[int]:
    """The year in which what the clause tells of began, as far as it says so."""
    year = _year(fact, published) if fact.asserted and not fact.claim.negated else None
    if year is not None:
        yield year


def _year(fact: Fact, published: str | None) -> int | None:
    told = fact.words
    begins = fact.head in _BEGINNING and fact.firmness == "past"
    if begins or "since" in told:
        for word, following in pairwise(told):
            if (word == "since" or (begins and word == "in")) and _is_year(following):
                return int(following)
    if not fact.amounts:
        return None
    years = [amount for amount in fact.amounts if amount.years or amount.counted == "year"]
    if published is None or len(years) != 1 or years[0].low != years[0].high or years[0].low < _LONG or years[0].low % 1:
        return None
    old = fact.head == "old" and not any(term.startswith("@person") for term in fact.who)
    lasting = "for" in told and not _HAVING.isdisjoint(told)
    return int(published[:4]) - int(years[0].low) if old or lasting else None


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20")


def _around(facts: Sequence[Fact], wanted: set[int]) -> dict[int, frozenset[str]]:
    """Of each of these claims its terms, and those of the claims around it, which say what a relative clause is said of."""
    by_article = claims_by_article(facts)
    return {index: _with_covering(facts[index], [facts[i] for i in by_article[facts[index].article]]) for index in wanted}


def _with_covering(clause: Fact, own: Sequence[Fact]) -> frozenset[str]:
    return frozenset[str]().union(*(fact.terms for fact in own if fact.claim.span.covers(clause.claim.span)))


def _of_one_thing(one: int, other: int, facts: Sequence[Fact], around: Mapping[int, frozenset[str]]) -> bool:
    """Whether one subject has been so since that year; or the one gives the year, the other how long, and both speak of one thing."""
    if any(term[0] != "#" for term in facts[one].who & facts[other].who):
        return True
    gives = {"since" in fact.words for fact in (facts[one], facts[other])}
    lasting = all(not _HAVING.isdisjoint(facts[i].words) for i in (one, other))
    common = frozenset(term for term in around[one] & around[other] if not term.isdigit())
    return len(gives) == 2 and lasting and weight_of(common) >= _TELLING
