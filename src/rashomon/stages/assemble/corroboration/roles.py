"""Whether two clauses can be of one subject."""

from functools import lru_cache

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_PERSONS = frozenset(map(stem, words("""
    man woman men women boy girl teen teenager youth suspect gunman shooter victim driver pilot child children kid son daughter father
    mother husband wife leader boss mobster officer deputy student actor actress star director player people person he she they who
    him her
""")))
"""Words by which an account speaks of people without naming them."""


def fits(one: Fact, other: Fact) -> bool:
    """Whether the subjects can be one: a word in common, none at all, or somebody named and somebody not named."""
    if not one.who or not other.who or one.who & other.who:
        return True
    return {_sort(one.who), _sort(other.who)} == {"someone", "person"}


@lru_cache(maxsize=20_000)
def _sort(who: frozenset[str]) -> str:
    if any(term.startswith("@person") for term in who):
        return "person"
    if any(term[0] == "@" for term in who):
        return "name"
    return "someone" if who & _PERSONS else "thing"
