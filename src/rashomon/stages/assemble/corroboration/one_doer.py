"""Clauses of somebody whom both accounts name that say one thing by other words: another verb, another noun, what was said and what is
reported as meant, what was planned and left undone."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

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
from rashomon.stages.assemble.corroboration.exclusions import days_exclude, excluded, of_two_times
from rashomon.stages.assemble.corroboration.facts import Fact, weigh
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.lexicon import BEING, CONCRETE
from rashomon.stages.assemble.corroboration.meeting import PARTNERS
from rashomon.stages.assemble.corroboration.papers import is_on_paper, paper_to_come, publishes
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
_MEANT, _WHOLE, _FEWEST = 6.0, 0.95, 5
"""Weight of what somebody says, share of it that the report of what he means holds, and words it has at least."""


def doer_pairs(facts: Sequence[Fact], published: Mapping[str, str]) -> list[Pair]:
    """Claims by index that say one thing of somebody both name, each pair once, in order.

    `published`: of each article the last day on which it can have appeared, where that is known.
    """
    found: set[Pair] = set()
    for name, beside in _meeting(facts).items():
        fitting = {one: list(_fitting(facts[one], name)) for one in beside}
        holders: dict[Hashable, set[int]] = defaultdict(set)
        for one, own in fitting.items():
            for part, _ in own:
                holders[part].add(one)
        for one, others in beside.items():
            asked = set().union(*(others & holders[part] for _, part in fitting[one] if part in holders))
            found.update((one, other) for other in asked if _say_one_thing(facts[one], facts[other], name, published))
    return sorted(found)


def _meeting(facts: Sequence[Fact]) -> dict[str, dict[int, set[int]]]:
    """Of each name the claims that tell of it, each with the later ones that it is held against."""
    by_key: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        if fact.asserted or fact.claim.negated:
            for name in _speaking_or_told_of(fact):
                for key in _keys(fact) if name.startswith(("@person", "@organisation")) else ():
                    by_key[name, key].append(index)
    met: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for (name, _), told in by_key.items():
        for at, one in enumerate(told):
            met[name][one].update(told[at + 1 :] if at < PARTNERS else ())
    return met


def _fitting(fact: Fact, name: str) -> Iterator[tuple[Hashable, Hashable]]:
    """The parts that a claim can have in one of the rules below, each with the part that it leaves to the other claim: what hangs on one
    of the two is told once a claim and not of each pair."""
    if name in fact.told_of and fact.said_of_subject and not fact.general:
        alike = fact.claim.negated, BEING.isdisjoint(fact.words)
        rules = ((fact.claim.predicate, tells_a_deed(fact)), ("verbs", _senses(fact)), ("paper", publishes(fact)))
        yield from (((alike, rule), (alike, rule)) for rule, holds in rules if holds)
    if fact.standing and fact.firmness in ("plan", "would"):
        yield from ((("reported", who), ("said", who)) for who in fact.subject_names)
        if fact.speaker and len(fact.words) >= _FEWEST:
            yield ("said", fact.speaker), ("reported", fact.speaker)
    if fact.claim.negated:
        yield ("undone", fact.head), ("planned", fact.head)
    elif fact.claim.modality == "planned":
        yield ("planned", fact.head), ("undone", fact.head)


def _keys(fact: Fact) -> Iterator[str]:
    """What two claims of somebody have in common where one of the rules below can hold of them: so few pairs are asked."""
    done_to = objects(fact)
    if tells_a_deed(fact):
        yield from (f"did {fact.claim.predicate} {term}" for term in done_to | (fact.main & CONCRETE))
    yield from (f"{number} {thing}" for number in _senses(fact) for thing in done_to)
    if is_on_paper(fact):
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
    if one.article == other.article:
        return False
    if one.claim.negated != other.claim.negated:
        plan, undone = (one, other) if other.claim.negated else (other, one)
        return _left_undone(plan, undone, name)
    if not (one.asserted and other.asserted):
        return False
    if name in one.told_of and name in other.told_of and can_be_one_deed(one, other):
        said = same_deed(one, other) or _by_another_verb(one, other) or paper_to_come(one, other, published)
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


def _meant(said: Fact, reported: Fact) -> bool:
    """Whether somebody says of what is to come nothing but what he is reported to mean."""
    if said.speaker is None or said.speaker not in reported.subject_names or not (said.standing and reported.standing):
        return False
    if len(said.words) < _FEWEST or not all(fact.firmness in ("plan", "would") for fact in (said, reported)):
        return False
    common = compare(said, reported)
    return common.weight >= _MEANT and common.weight >= _WHOLE * said.weight
