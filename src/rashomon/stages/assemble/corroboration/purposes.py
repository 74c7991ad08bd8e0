"""What accounts say that a sum of money is for, and how many of it."""

from collections.abc import Iterator, Sequence

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.exclusions import of_another_time
from rashomon.stages.assemble.corroboration.facts import Fact, weight_of
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.number_words import SPELLED
from rashomon.text.wordlist import words

_SUM = frozenset(map(term_for, words("money loan grant fund funds funding cash sum aid donation investment")))
"""What is spent, named by a noun."""
_SPENDING = frozenset(map(term_for, words("pay buy purchase fund finance replace repair build rebuild install")))
"""Verbs that say what it is spent on."""
_FOR = ("so", "to")
"""Words behind a sum with which begins what it is for."""
_RARE = 5.0
"""Weight of a word for what is bought that tells by itself what it is ("boilers")."""
_NEAR = 2
"""Words before a noun in which its number stands ("one new boiler")."""


def purpose_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that say what a sum is for, and name one thing, in order."""
    return sorted({(one, other) for _, one, other in meeting(facts, _bought) if not of_another_time(facts[one], facts[other])})


def purpose_differences(clearest: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """How many of the thing it is for, where both say."""
    for thing in sorted(set(_things(clearest)) & set(_things(other))):
        ours, theirs = _numbered(clearest, thing), _numbered(other, thing)
        if ours and theirs and ours != theirs and clearest.claim.objects and other.claim.objects:
            return {"figure": (clearest.claim.objects[0], other.claim.objects[0])}
    return {}


def _bought(fact: Fact) -> Iterator[str]:
    if fact.asserted and not fact.claim.negated and fact.head in _SPENDING and _tells_of_a_sum(fact):
        yield from _things(fact)


def _tells_of_a_sum(fact: Fact) -> bool:
    """Whether a sum does it, or stands before the "so that" or "to" with which it is told."""
    if fact.who & _SUM:
        return True
    return any(amount.money for amount in fact.amounts) and any(word in _FOR for word in fact.words[1:4])


def _things(fact: Fact) -> Iterator[str]:
    return (term for term in fact.what if term[0] not in "#@" and not term[0].isdigit() and weight_of(frozenset({term})) >= _RARE)


def _numbered(fact: Fact, thing: str) -> str | None:
    """The number before the thing, in words."""
    at = next((at for at, word in enumerate(fact.words) if term_for(word) == thing), 0)
    return next((word for word in fact.words[max(0, at - _NEAR) : at] if word in SPELLED), None)
