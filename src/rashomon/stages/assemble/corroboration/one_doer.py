"""Clauses of somebody whom both accounts name that say one thing by other words: another verb, another noun, what was said and what is
reported as meant, what was planned and left undone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise, repeat

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.deeds import (
    can_be_one_deed,
    objects,
    same_deed,
    tells_a_deed,
    weigh_enough,
)
from rashomon.stages.assemble.corroboration.exclusions import apart, days_exclude, excluded, of_two_times
from rashomon.stages.assemble.corroboration.facts import Fact, weigh
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.wordlist import words

_VERBS = """
    go move walk head proceed
    freeze hold keep
    lead guide head govern
    speak talk address
    sack dismiss
    acquit clear
    notice spot
    interview question
    publish release issue present
"""
"""Verbs that news puts for one another where doer and thing are one: elsewhere each of them stands for other things, too."""
_SENSES = {
    verb: frozenset(number for number, line in enumerate(_VERBS.strip().splitlines()) if verb in map(term_for, line.split()))
    for verb in map(term_for, words(_VERBS))
}
"""Of each verb the numbers of the lines that it stands in."""
_PAPERS = frozenset(map(term_for, words("report findings finding results result conclusions conclusion study review")))
"""What an inquiry ends in: one thing by many names."""
_PUBLISHING = frozenset(map(term_for, words("publish release issue present")))
_MEANT, _WHOLE, _FEWEST = 6.0, 0.95, 5
"""Weight of what somebody says, share of it that the report of what he means holds, and words it has at least."""
_PARTNERS = 12
"""Claims of what somebody did that one claim is held against, the first ones: all of them in a story of as many accounts, and the time of
a larger one grows with its accounts and not with their square."""
_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 31, "months": 31}
_NUMBERS = {word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}


def doer_pairs(facts: Sequence[Fact], published: Mapping[str, str]) -> list[Pair]:
    """Claims by index that say one thing of somebody both name, each pair once, in order.

    `published`: of each article the last day on which it can have appeared, where that is known.
    """
    by_key: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        if fact.asserted or fact.claim.negated:
            for name in _speaking_or_told_of(fact):
                for key in _keys(fact) if name.startswith(("@person", "@organisation")) else ():
                    by_key[name, key].append(index)
    met: dict[str, set[Pair]] = defaultdict(set)
    found: set[Pair] = set()
    for (name, _), told in by_key.items():
        for at, one in enumerate(told[:_PARTNERS]):
            clause = facts[one]
            fresh = [other for other in told[at + 1 :] if facts[other].article != clause.article and (one, other) not in met[name]]
            met[name].update(zip(repeat(one), fresh, strict=False))
            found.update((one, other) for other in fresh if _say_one_thing(clause, facts[other], name, published))
    return sorted(found)


def _keys(fact: Fact) -> Iterator[str]:
    """What two claims of somebody have in common where one of the rules below can hold of them: so few pairs are asked."""
    done_to = objects(fact)
    if tells_a_deed(fact):
        yield from (f"did {fact.claim.predicate} {term}" for term in done_to | (fact.main & CONCRETE))
    yield from (f"{number} {thing}" for number in _senses(fact) for thing in done_to)
    if fact.head in _PUBLISHING and fact.what & _PAPERS:
        yield "published"
    if fact.claim.negated or fact.claim.modality == "planned":
        yield f"left {fact.head}"
    if fact.standing and fact.firmness in ("plan", "would"):
        terms = fact.weighed.terms if fact.subject_names else frozenset()
        said = {max(fact.weighed.terms, key=lambda term: (weigh(term), term))} if fact.speaker and fact.weighed.terms else set()
        yield from (f"meant {term}" for term in sorted(terms | said))


def doer_differences(clearest: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """That what the one plans was not done."""
    return {"polarity": (clearest.claim.span, other.claim.span)} if clearest.claim.negated != other.claim.negated else {}


def _speaking_or_told_of(fact: Fact) -> frozenset[str]:
    return fact.subject_names | ({fact.speaker} if fact.speaker else frozenset())


def _say_one_thing(one: Fact, other: Fact, name: str, published: Mapping[str, str]) -> bool:
    if one.claim.negated != other.claim.negated:
        plan, undone = (one, other) if other.claim.negated else (other, one)
        return _left_undone(plan, undone, name)
    if not (one.asserted and other.asserted):
        return False
    if name in one.told_of and name in other.told_of and can_be_one_deed(one, other):
        said = same_deed(one, other) or _by_another_verb(one, other) or _paper_to_come(one, other, published)
    else:
        said = _meant(one, other) or _meant(other, one)
    return said and not excluded(one, other, compare(one, other))


def _left_undone(plan: Fact, undone: Fact, name: str) -> bool:
    """Whether the one is to do to somebody named what the other says was not done."""
    if plan.head != undone.head or plan.claim.modality != "planned" or undone.claim.modality != "happened":
        return False
    if name not in plan.subject_names & undone.subject_names or not plan.standing:
        return False
    if days_exclude(plan, undone) or of_two_times(plan, undone):
        return False
    return any(term.startswith("@") for term in plan.named & undone.named - {name})


def _by_another_verb(one: Fact, other: Fact) -> bool:
    """Whether it is done to all that the one clause names of it, by verbs that can stand for one another."""
    if one.head == other.head or _senses(one).isdisjoint(_senses(other)):
        return False
    ours, theirs = objects(one), objects(other)
    return (ours <= theirs or theirs <= ours) and weigh_enough(ours & theirs, one.told_of & other.told_of)


def _senses(fact: Fact) -> frozenset[int]:
    return _SENSES.get(fact.head, frozenset())


def _paper_to_come(one: Fact, other: Fact, published: Mapping[str, str]) -> bool:
    """Whether both are to publish what they found, at a time that can be one."""
    if not (_publishes(one) and _publishes(other)):
        return False
    ours, theirs = (_due(fact, published.get(fact.article)) for fact in (one, other))
    return ours is not None and theirs is not None and not apart(ours, theirs)


def _publishes(fact: Fact) -> bool:
    return fact.head in _PUBLISHING and fact.firmness in ("plan", "would") and not fact.what.isdisjoint(_PAPERS)


def _due(fact: Fact, published: str | None) -> tuple[str, str] | None:
    """The days on which it is to be: those it names, or as many after its account as it says ("within two weeks") and half as many."""
    if fact.when or not published:
        return fact.when
    for number, unit in pairwise(_behind("within", fact.words)):
        if unit in _UNITS and (number in _NUMBERS or number.isdecimal()):
            days = _UNITS[unit] * (_NUMBERS.get(number) or int(number[:3]))
            first = date.fromisoformat(published[:10])
            return first.isoformat(), (first + timedelta(days=days + days // 2)).isoformat()
    return None


def _behind(word: str, told: Sequence[str]) -> Iterable[str]:
    return told[told.index(word) + 1 :][:2] if word in told else ()


def _meant(said: Fact, reported: Fact) -> bool:
    """Whether somebody says of what is to come nothing but what he is reported to mean."""
    if said.speaker is None or said.speaker not in reported.subject_names or not (said.standing and reported.standing):
        return False
    if len(said.words) < _FEWEST or not all(fact.firmness in ("plan", "would") for fact in (said, reported)):
        return False
    common = compare(said, reported)
    return common.weight >= _MEANT and common.weight >= _WHOLE * said.weight
