"""Claims of different articles about the same thing, brought together."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from rashomon.model.annotation import Claim, Figure, Mark, Mention
from rashomon.model.article import Article
from rashomon.model.dossier import Corroboration, FigureEntry
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.corroboration.candidates import find_candidates
from rashomon.stages.assemble.corroboration.facts import Fact, Scene, gather_facts, weigh_terms
from rashomon.stages.assemble.corroboration.grouping import group_claims
from rashomon.stages.assemble.corroboration.items import Setting, make_items, rank
from rashomon.stages.assemble.corroboration.likeness import Likeness
from rashomon.stages.assemble.corroboration.statement import comparable
from rashomon.stages.assemble.corroboration.weights import LEAST, RULED_OUT, SAME, probability


def compare_claims(
    articles: Mapping[str, Article], claims: Mapping[str, tuple[Claim, ...]], mentions: Mapping[str, tuple[Mention, ...]],
    figures: Mapping[str, tuple[Figure, ...]], marks: Mapping[str, tuple[Mark, ...]],
    resolved_times: Mapping[str, tuple[Time, ...]], entities: tuple[Entity, ...],
    lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]], publications: Mapping[str, Publication],
    ledger: tuple[FigureEntry, ...] = (),
) -> tuple[Corroboration, ...]:  # fmt: skip
    """Facts that more than one origin states, the most widely stated first."""
    origins = {origin.article: origin.id for origin in lineage[1]}
    scene = Scene(articles, claims, mentions, figures, marks, resolved_times, entities, origins, publications, ledger)
    facts = gather_facts(scene)
    weights = weigh_terms(facts)
    likeness = Likeness(facts, weights)

    @cache
    def alike(one: int, other: int) -> float:
        if facts[one].article == facts[other].article:
            return LEAST
        if likeness.rules_out(facts[one], facts[other]) or not comparable(facts[one], facts[other]):
            return RULED_OUT
        return probability(likeness.features(facts[one], facts[other]))

    groups = group_claims(len(facts), find_candidates(facts, weights), alike, LEAST)
    setting = Setting(
        tuple(id for id in sorted(articles) if claims.get(id)), publications, _sources(mentions, entities)
    )
    items: list[Corroboration] = []
    for group in _outermost([group for group in groups if len({facts[i].origin for i in group}) > 1], facts):
        closeness = {i: sum(alike(min(i, j), max(i, j)) for j in group if j != i) for i in group}
        kept = _around_clearest(_one_of_nested(group, facts, closeness), facts, closeness, alike)
        if len({facts[i].origin for i in kept}) > 1:
            items.extend(make_items([facts[i] for i in kept], setting))
    return tuple(sorted(items, key=lambda item: (-item.origins, -item.sources, item.clearest, _about(item))))


def _about(item: Corroboration) -> str:
    return item.difference.about if item.difference else ""


def _around_clearest(
    group: Sequence[int], facts: Sequence[Fact], closeness: Mapping[int, float], alike: Callable[[int, int], float]
) -> list[int]:
    """The clearest claim, then those that by themselves are like it: what is like a member only says something else."""
    clearest = min(group, key=lambda i: rank(facts[i], closeness[i]))
    near = [i for i in group if i != clearest and facts[i].article != facts[clearest].article]
    return [clearest, *(i for i in near if alike(min(i, clearest), max(i, clearest)) >= SAME)]


def _one_of_nested(group: Sequence[int], facts: Sequence[Fact], closeness: Mapping[int, float]) -> list[int]:
    """Of clauses of one article that lie in one another, the one nearest to the others' statements."""
    kept: list[int] = []
    for index in sorted(group, key=lambda i: (-round(closeness[i], 6), i)):
        if not any(facts[index].claim.span.overlaps(facts[other].claim.span) for other in kept):
            kept.append(index)
    return sorted(kept)


def _outermost(groups: Sequence[Sequence[int]], facts: Sequence[Fact]) -> list[Sequence[int]]:
    """Groups that are not just the subordinate clauses of another group's claims."""
    spans = [[facts[i].claim.span for i in group] for group in groups]
    standing: dict[str, set[int]] = {}
    for number, group in enumerate(spans):
        for span in group:
            standing.setdefault(span.article, set()).add(number)

    def inside(one: int, other: int) -> bool:
        return one != other and all(
            any(big.covers(small) and big != small for big in spans[other]) for small in spans[one]
        )

    return [
        group
        for number, group in enumerate(groups)
        if not any(inside(number, other) for other in standing[spans[number][0].article])
    ]


def _sources(mentions: Mapping[str, Sequence[Mention]], entities: Sequence[Entity]) -> dict[tuple[str, str], str]:
    named = {place: entity.name for entity in entities for place in entity.places}
    return {(id, m.name): named[m.span] for id in sorted(mentions) for m in mentions[id] if m.span in named}
