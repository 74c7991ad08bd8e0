"""A group of claims on one event parted into statements: each a clearest wording and the claims that say the same, or differ from it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.exclusions import bearing, cannot_both_be, may_exclude
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.grouping import Pairs
from rashomon.stages.assemble.corroboration.items import rank
from rashomon.stages.assemble.corroboration.pairwise import Pairwise
from rashomon.stages.assemble.corroboration.places import Places
from rashomon.stages.assemble.corroboration.statement import repeats

_HUBS = 12
"""Claims of a group that are tried as its clearest wording, those that read best first."""


Basis = Literal[
    "wording", "plan", "utterance", "quantity", "reckoning", "change", "outcome", "since", "noun", "opposite", "doer", "purpose"
]


@dataclass(frozen=True, slots=True)
class Statement:
    """Claims by index: the clearest wording, those with a stance towards it, and those that only tell of the same event."""

    clearest: int
    stating: tuple[int, ...]
    mentioning: tuple[int, ...]
    basis: Basis = "wording"
    """By what they are known to be one: their words; one plan, which the calendar follows from account to account; one utterance; or one
    quantity of the figure ledger."""

    @property
    def claims(self) -> tuple[int, ...]:
        """The claims that make it, the clearest wording first."""
        return (self.clearest, *self.stating)


def held_by(statements: Sequence[Statement]) -> dict[int, list[int]]:
    """Of each claim the statements that it makes, by number."""
    held: dict[int, list[int]] = defaultdict(list)
    for number, made in enumerate(statements):
        for index in made.claims:
            held[index].append(number)
    return held


def find_statements(
    group: Sequence[int], facts: Sequence[Fact], closeness: Mapping[int, float], surest: Pairs, events: Mapping[int, int]
) -> Iterator[Statement]:
    """Each statement that more than one origin makes, that of most origins first; a claim belongs to one at most.

    The clearest wording is the one that most origins have a stance towards; of those the one that reads best. Beside the first
    statement, that of most origins, stands what else is told of the event. `closeness` says how like the rest of its group a claim
    is, `surest` which pairs are of one event by themselves, `events` which claims tell of an event in common, by its number.
    """
    found = list(part(group, closeness, held := Pairwise(facts, surest, dict.fromkeys(group, 0), events)))
    if not found:
        clearest = min(group, key=lambda i: rank(facts[i], closeness[i]))
        if not facts[clearest].standing:
            return
        found = [(clearest, _stating(clearest, group, held))]
    found.sort(key=lambda made: -len({facts[i].origin for i in (made[0], *made[1])}))
    hub, same = found[0]
    stated = Places(facts[i].claim.span for i in (hub, *same))
    near = [i for i in group if not stated.meet(facts[i].claim.span)]
    yield Statement(hub, same, tuple(_one_of_nested(near, facts, closeness)))
    yield from (Statement(clearest, others, ()) for clearest, others in found[1:])


def part(group: Sequence[int], closeness: Mapping[int, float], held: Pairwise) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Each statement that claims of more than one origin make, the largest first: its clearest wording, and those that state it."""
    left, facts = list(group), held.facts
    while len({facts[i].origin for i in left}) > 1:
        statement = _largest(left, held, closeness)
        if statement is None:
            return
        hub, same = statement[0], _at_one(*statement, held)
        yield hub, same
        taken = Places(facts[i].claim.span for i in (hub, *same))
        left = [i for i in left if not taken.meet(facts[i].claim.span)]


def outermost(statements: Sequence[Statement], places: Sequence[Span]) -> list[Statement]:
    """Statements that are not just parts of another one's claims: what states them is inside of what states the other, or of all its claims
    where nothing but the clearest wording does. `places`: where each claim stands."""
    stating = [[places[i] for i in made.claims] for made in statements]
    told = [[*own, *(places[i] for i in made.mentioning)] for own, made in zip(stating, statements, strict=True)]
    stated_at, told_at = [Places(spans) for spans in stating], [Places(spans) for spans in told]
    standing: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for number, spans in enumerate(told):
        for span in spans:
            standing[span.article].append((span, number))

    def around(one: int) -> set[int]:
        """Those with a longer claim around its clearest wording: it can be a part of no other."""
        clearest = told[one][0]
        return {
            other for span, other in standing[clearest.article]
            if span.start <= clearest.start and clearest.end <= span.end and span != clearest and other != one
        }  # fmt: skip

    def inside(one: int, other: int) -> bool:
        part = len(stating[one]) > 1 and all(map(stated_at[other].hold, stating[one]))
        return part or all(map(told_at[other].hold, told[one]))

    return [made for number, made in enumerate(statements) if not any(inside(number, other) for other in around(number))]


def _at_one(hub: int, same: Sequence[int], held: Pairwise) -> tuple[int, ...]:
    """Those of the claims that agree with the clearest wording which can all be so together, the ones most like it first; what differs
    from it stays."""
    facts = held.facts
    kept: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    chosen: list[int] = []
    for index in sorted(same, key=lambda i: (facts[i].origin == facts[hub].origin, -compare(facts[hub], facts[i]).share, i)):
        own = facts[index]
        apart = (fact for alike in kept.values() if may_exclude(own, alike[0]) for fact in alike)
        if held.agrees(hub, index) and any(fact.origin != own.origin and cannot_both_be(own, fact) for fact in apart):
            continue
        kept[bearing(own)].append(own)
        chosen.append(index)
    return tuple(sorted(chosen))


def _largest(left: Sequence[int], held: Pairwise, closeness: Mapping[int, float]) -> tuple[int, tuple[int, ...]] | None:
    facts = held.facts
    hubs = sorted((i for i in left if facts[i].standing or facts[i].said_of_subject), key=lambda i: rank(facts[i], closeness[i]))[:_HUBS]
    best: tuple[int, tuple[int, ...]] | None = None
    most, all_origins = 1, len({facts[i].origin for i in left})
    for hub in hubs:
        if most == all_origins:
            break  # no other wording has more on its side
        same = _stating(hub, left, held, most)
        origins = len({facts[i].origin for i in (hub, *same)})
        if origins > most:
            best, most = (hub, tuple(_one_of_nested(same, facts, closeness))), origins
    return best


def _stating(hub: int, group: Sequence[int], held: Pairwise, most: int = 0) -> tuple[int, ...]:
    """The claims with a stance towards the clearest wording, and in articles of their origins the same wording again; none where no
    more than `most` origins have any."""
    facts = held.facts
    others = [i for i in group if facts[i].article != facts[hub].article]
    same = held.hubs.stating(hub, others, held.states_same, most)
    agreeing = [j for j in same if held.agrees(hub, j)]
    origins = {facts[j].origin for j in agreeing}
    copied = [
        i for i in sorted(set(others).difference(same)) if facts[i].origin in origins
        and any(facts[i].origin == facts[j].origin and repeats(facts[hub], facts[j], facts[i]) for j in agreeing)
    ]  # fmt: skip
    return tuple(sorted({*same, *copied}))


def _one_of_nested(group: Sequence[int], facts: Sequence[Fact], closeness: Mapping[int, float]) -> list[int]:
    """Of clauses of one article that lie in one another, the one nearest to the others' statements."""
    kept: list[int] = []
    places = Places()
    for index in sorted(group, key=lambda i: (-round(closeness[i], 6), i)):
        if not places.meet(facts[index].claim.span):
            kept.append(index)
            places.add(facts[index].claim.span)
    return sorted(kept)
