"""Claims of different articles about the same thing, brought together."""

from collections.abc import Mapping, Sequence

from rashomon.model.annotation import Claim, Figure, Mark, Mention
from rashomon.model.article import Article
from rashomon.model.dossier import CalendarEntry, Corroboration, FigureEntry, TimelineEntry
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.corroboration.candidates import find_candidates
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.facts import Fact, Scene, gather_facts, weigh_terms
from rashomon.stages.assemble.corroboration.grouping import Links, group_claims, measure_closeness
from rashomon.stages.assemble.corroboration.items import Setting, make_items
from rashomon.stages.assemble.corroboration.likeness import COSINE, Likeness
from rashomon.stages.assemble.corroboration.passages import Passages
from rashomon.stages.assemble.corroboration.plans import find_planned, plan_differences
from rashomon.stages.assemble.corroboration.scattered import find_scattered
from rashomon.stages.assemble.corroboration.statements import Statement, find_statements
from rashomon.stages.assemble.corroboration.weights import LEAST, UNSEEN, link_strengths, probabilities

_NEAR = 0.4
"""Cosine of two claims from which on they may make one statement though no group holds both."""


def compare_claims(
    articles: Mapping[str, Article], claims: Mapping[str, tuple[Claim, ...]], mentions: Mapping[str, tuple[Mention, ...]],
    figures: Mapping[str, tuple[Figure, ...]], marks: Mapping[str, tuple[Mark, ...]],
    resolved_times: Mapping[str, tuple[Time, ...]], entities: tuple[Entity, ...],
    lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]], publications: Mapping[str, Publication],
    ledger: tuple[FigureEntry, ...] = (), chronology: tuple[Sequence[TimelineEntry], Sequence[CalendarEntry]] = ((), ()),
) -> tuple[Corroboration, ...]:  # fmt: skip
    """Events that more than one origin tells of, with what each account states of them; the most widely stated first."""
    origins = {origin.article: origin.id for origin in lineage[1]}
    scene = Scene(articles, claims, mentions, figures, marks, resolved_times, entities, origins, publications, ledger)
    facts = gather_facts(scene)
    weights = weigh_terms(facts)
    likeness = Likeness(facts, weights)
    one, other = find_candidates(facts, weights)
    features = likeness.features(one, other)
    links = Links(one, other, link_strengths(features, probabilities(features)), len(facts))
    groups = group_claims(links, likeness.article.tolist(), LEAST, UNSEEN)
    closeness = measure_closeness(groups, links)
    setting = Setting(
        tuple(id for id in sorted(articles) if claims.get(id)), publications, _sources(mentions, entities), ledger
    )
    items: list[Corroboration] = []
    passages = Passages(lineage[0], articles)
    statements = [made for group in groups for made in find_statements(group, facts, closeness)]
    near = features[:, COSINE] >= _NEAR
    statements = find_scattered(zip(one[near].tolist(), other[near].tolist(), strict=True), facts, statements)
    statements = find_planned(chronology[1], facts, statements)
    for made in _outermost(statements, facts):
        stating, mentioning = ([facts[i] for i in indices] for indices in (made.stating, made.mentioning))
        if len({fact.origin for fact in (facts[made.clearest], *stating, *mentioning)}) > 1:
            clearest, *stating = passages.counted_together([facts[made.clearest], *stating])
            items.extend(make_items(clearest, stating, mentioning, setting, plan_differences if made.plan else differences))
    return tuple(sorted(items, key=lambda item: (-item.origins, -item.sources, item.clearest, _about(item))))


def _about(item: Corroboration) -> str:
    return item.difference.about if item.difference else ""


def _outermost(statements: Sequence[Statement], facts: Sequence[Fact]) -> list[Statement]:
    """Statements that are not just the subordinate clauses of another one's claims."""
    spans = [[facts[i].claim.span for i in (made.clearest, *made.stating, *made.mentioning)] for made in statements]
    standing: dict[str, set[int]] = {}
    for number, group in enumerate(spans):
        for span in group:
            standing.setdefault(span.article, set()).add(number)

    def inside(one: int, other: int) -> bool:
        return one != other and all(any(big.covers(small) and big != small for big in spans[other]) for small in spans[one])

    return [
        made for number, made in enumerate(statements)
        if not any(inside(number, other) for other in standing[spans[number][0].article])
    ]  # fmt: skip


def _sources(mentions: Mapping[str, Sequence[Mention]], entities: Sequence[Entity]) -> dict[tuple[str, str], str]:
    named = {place: entity.name for entity in entities for place in entity.places}
    return {(id, m.name): named[m.span] for id in sorted(mentions) for m in mentions[id] if m.span in named}
