"""What one account tells and another takes as known: "Jackson was arrested on Tuesday", "a statement on Jackson's arrest"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rashomon.stages.assemble.corroboration.deed_nouns import BEFALLING, DONE
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.exclusions import apart, of_another_time
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.items import rank
from rashomon.stages.assemble.corroboration.places import Places
from rashomon.stages.assemble.corroboration.statements import Statement

_OF_DEEDS = ("wording", "doer", "noun")
"""Bases of statements that tell a deed, and neither a plan of it nor how many."""

Deed = tuple[str, str, bool]
"""A name, the term of a verb, and whether it is done to the named."""


def with_presupposed(found: Sequence[Statement], facts: Sequence[Fact], nouns: Sequence[Fact]) -> list[Statement]:
    """The statements `found`, each with the noun phrases of further accounts that name what its clearest wording tells, and one for each
    deed that a single account tells. Noun phrases are numbered behind the facts.

    A clause says what its noun does, and not the other way round, so that no noun phrase is a clearest wording.
    """
    telling = _by_deed(enumerate(facts))
    naming: dict[tuple[Deed, ...], list[int]] = defaultdict(list)
    for number, noun in enumerate(nouns, len(facts)):
        naming[_deeds_of_noun(noun)].append(number)
    told = [*facts, *nouns]
    made = list(found)
    at = {statement.clearest: place for place, statement in enumerate(made) if statement.basis in _OF_DEEDS}
    taken = {index for statement in made for index in statement.claims}
    for deeds, numbers in naming.items():
        hubs = sorted({index for deed in deeds for index in telling.get(deed, ())}, key=lambda i: (rank(facts[i], 0.0), i))
        if not hubs or _are_several([facts[i] for i in hubs]):
            continue
        places = sorted((at[i] for i in hubs if i in at), key=lambda place: (-len(made[place].claims), place))
        for place in places[:1]:
            made[place] = _with_nouns(made[place], numbers, told)
        if not places:
            made += _of_one_telling([i for i in hubs if i not in taken and facts[i].standing], numbers, told)
    return made


def _by_deed(facts: Iterable[tuple[int, Fact]]) -> Mapping[Deed, list[int]]:
    found: dict[Deed, list[int]] = defaultdict(list)
    for index, fact in facts:
        if fact.asserted and not fact.claim.negated and fact.firmness in ("past", "present") and not fact.general:
            for name in _named(fact.subject_names):
                found[name, fact.head, fact.passive].append(index)
            for name in _named(fact.what - fact.subject_names) if not fact.passive else ():
                found[name, fact.head, True].append(index)
    return found


def _named(terms: frozenset[str]) -> list[str]:
    return sorted(term for term in terms if term[0] == "@")


def _deeds_of_noun(noun: Fact) -> tuple[Deed, ...]:
    name = min(noun.subject_names)
    befalling = noun.claim.predicate in BEFALLING
    verbs = BEFALLING[noun.claim.predicate] if befalling else DONE[noun.claim.predicate]
    return tuple((name, verb, done) for verb in sorted(verbs) for done in ((True, False) if verb == "die" else (befalling,)))


def _are_several(hubs: Sequence[Fact]) -> bool:
    """Whether it was done on two days, so that it cannot be told which of them is meant."""
    days = [fact.when for fact in hubs if fact.when]
    return any(apart(days[0], day) for day in days[1:])


def _with_nouns(made: Statement, numbers: Sequence[int], told: Sequence[Fact]) -> Statement:
    """The statement with the first noun phrase of each account that has no part in it; what mentions the event around it is left out."""
    further = _fitting(told[made.clearest], {told[i].article for i in made.claims}, numbers, told)
    if not further:
        return made
    named = Places(told[i].claim.span for i in further)
    mentioning = tuple(i for i in made.mentioning if not named.meet(told[i].claim.span))
    return replace(made, stating=(*made.stating, *further), mentioning=mentioning)


def _of_one_telling(hubs: Sequence[int], numbers: Sequence[int], told: Sequence[Fact]) -> Iterator[Statement]:
    for hub in hubs[:1]:
        stating = _fitting(told[hub], {told[hub].article}, numbers, told)
        if any(told[i].origin != told[hub].origin for i in stating):
            yield Statement(hub, stating, (), basis="noun")


def _fitting(clearest: Fact, heard: set[str], numbers: Sequence[int], told: Sequence[Fact]) -> tuple[int, ...]:
    chosen = []
    for number in numbers:
        noun = told[number]
        if noun.article not in heard and not _dated_apart(clearest, noun) and not differences(clearest, noun):
            heard.add(noun.article)
            chosen.append(number)
    return tuple(chosen)


def _dated_apart(clearest: Fact, noun: Fact) -> bool:
    if noun.long_ago != clearest.long_ago:
        return True
    return apart(clearest.when, noun.when) or of_another_time(clearest, noun)
