"""What an inquiry found, which somebody is to publish: one thing by many names, and its day is told in many ways."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from rashomon.stages.assemble.corroboration.exclusions import apart
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.number_words import BELOW_TWENTY
from rashomon.text.wordlist import words

_PAPERS = frozenset(map(term_for, words("report findings finding results result conclusions conclusion study review")))
"""What an inquiry ends in: one thing by many names."""
_PUBLISHING = frozenset(map(term_for, words("publish release issue present")))
_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 31, "months": 31}


def paper_to_come(one: Fact, other: Fact, published: Mapping[str, str]) -> bool:
    """Whether both are to publish what they found, at a time that can be one."""
    if not (publishes(one) and publishes(other)):
        return False
    ours, theirs = (_due(fact, published.get(fact.article)) for fact in (one, other))
    return ours is not None and theirs is not None and not apart(ours, theirs)


def publishes(fact: Fact) -> bool:
    """Whether it says that somebody is to publish what he found."""
    return is_on_paper(fact) and fact.firmness in ("plan", "would")


def is_on_paper(fact: Fact) -> bool:
    """Whether it tells of publishing what an inquiry ends in, done or to come."""
    return fact.head in _PUBLISHING and not fact.what.isdisjoint(_PAPERS)


def _due(fact: Fact, published: str | None) -> tuple[str, str] | None:
    """The days on which it is to be: those it names, or as many after its account as it says ("within two weeks") and half as many."""
    if fact.when or not published:
        return fact.when
    for number, unit in pairwise(_behind("within", fact.words)):
        if unit in _UNITS and (number in BELOW_TWENTY or number.isdecimal()):
            days = _UNITS[unit] * (BELOW_TWENTY[number] if number in BELOW_TWENTY else int(number[:3]))
            first = date.fromisoformat(published[:10])
            return first.isoformat(), (first + timedelta(days=days + days // 2)).isoformat()
    return None


def _behind(word: str, told: Sequence[str]) -> Iterable[str]:
    return told[told.index(word) + 1 :][:2] if word in told else ()
