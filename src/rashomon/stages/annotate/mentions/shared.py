"""Given names that share the family name behind the next one: "Ina and Bo Harrow"."""

from collections.abc import Sequence
from dataclasses import replace

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.naming import Named
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import is_given
from rashomon.text.names.persons import parse_person

_JOINING = frozenset({"and", "&"})


def share_families(candidates: Sequence[Candidate], named: Sequence[Named], tokens: Sequence[Token]) -> list[Named]:
    """What was named, a given name called by the family name that it shares; not where somebody of that given name is known already."""
    known: set[str] = set()
    found = list(named)
    for n in range(len(named) - 1):
        person = parse_person(named[n].form) if named[n].kind == "person" else None
        if person is not None and person.given:
            known.add(person.given[0])
        family = _family(candidates[n], candidates[n + 1], named[n + 1], tokens)
        if person is not None and family and not named[n].title and _is_bare(named[n].form, known):
            found[n] = replace(named[n], form=f"{named[n].form} {family}")
    return found


def _is_bare(form: str, known: set[str]) -> bool:
    return len(words(form)) == 1 and is_given(fold(form)) and fold(form) not in known


def _family(before: Candidate, after: Candidate, named: Named, tokens: Sequence[Token]) -> str:
    """The family name of the second of two that "and" joins; empty where it is no full name behind a known given one."""
    joined = after.first == before.last + 1 and tokens[before.last].text in _JOINING and after.title is None
    given, _, family = named.form.partition(" ")
    full = joined and named.kind == "person" and is_given(fold(given)) and tokens[before.first].sentence == tokens[after.first].sentence
    return family if full else ""
