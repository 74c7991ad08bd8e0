"""Claims of different articles about the same thing, brought together."""

from collections.abc import Mapping, Sequence

import numpy as np

from rashomon.model.annotation import Mention
from rashomon.model.article import Article
from rashomon.model.dossier import Corroboration, Established
from rashomon.model.story import Entity, Lineage
from rashomon.stages.assemble.corroboration.camps import part_camps
from rashomon.stages.assemble.corroboration.candidates import find_candidates
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.facts import Fact, find_facts, settle_facts, weigh_terms
from rashomon.stages.assemble.corroboration.grouping import Links, group_claims, measure_closeness
from rashomon.stages.assemble.corroboration.items import Setting, make_items
from rashomon.stages.assemble.corroboration.joined import join_pairs
from rashomon.stages.assemble.corroboration.likeness import COSINE, Likeness
from rashomon.stages.assemble.corroboration.nouns import noun_pairs
from rashomon.stages.assemble.corroboration.opposites import opposite_differences, opposite_pairs
from rashomon.stages.assemble.corroboration.order import in_order
from rashomon.stages.assemble.corroboration.outcomes import changed_pairs, outcome_differences, outcome_pairs
from rashomon.stages.assemble.corroboration.passages import Passages
from rashomon.stages.assemble.corroboration.plans import find_planned, plan_differences
from rashomon.stages.assemble.corroboration.quantities import counted_differences, find_counted
from rashomon.stages.assemble.corroboration.reckoned import reckoned_pairs
from rashomon.stages.assemble.corroboration.sayings import find_sayings
from rashomon.stages.assemble.corroboration.scattered import can_say_again, find_scattered
from rashomon.stages.assemble.corroboration.since import since_pairs
from rashomon.stages.assemble.corroboration.statements import find_statements, outermost
from rashomon.stages.assemble.corroboration.uttered import find_uttered, no_differences
from rashomon.stages.assemble.corroboration.weights import LEAST, UNSEEN, link_strengths, probabilities

__all__ = ["Fact", "compare_claims", "find_facts"]

_DIFFERENCES = {
    "wording": differences, "plan": plan_differences, "utterance": no_differences, "quantity": counted_differences,
    "reckoning": no_differences, "change": no_differences, "outcome": outcome_differences, "since": no_differences, "noun": no_differences,
    "opposite": opposite_differences,
}  # fmt: skip
"""How two claims of a statement differ, by what makes them one."""
_SURE = 0.55
"""Strength of a link from which on two claims by themselves are of one event."""
_NEAR = 0.4
"""Cosine of two claims from which on they may make one statement though no group holds both."""


def compare_claims(
    facts: Mapping[str, tuple[Fact, ...]], articles: Mapping[str, Article], mentions: Mapping[str, tuple[Mention, ...]],
    entities: tuple[Entity, ...], lineage: Lineage, established: Established,
) -> tuple[Corroboration, ...]:  # fmt: skip
    """Events that more than one origin tells of, with what each account states of them; the most widely stated first."""
    ledger = established.ledger
    stated = settle_facts(facts, lineage.origin_of, ledger)
    weights = weigh_terms(stated)
    stated = part_camps(stated, weights)
    likeness = Likeness(stated, weights)
    one, other = find_candidates(stated, weights)
    features = likeness.features(one, other)
    links = Links(one, other, link_strengths(features, probabilities(features)), len(stated))
    groups = group_claims(links, likeness.article.tolist(), LEAST, UNSEEN)
    closeness, surest = measure_closeness(groups, links), links.surest(_SURE)
    setting = Setting(
        tuple((id, (lineage.latest(id) or "9999")[:10]) for id in sorted(facts) if facts[id]), _sources(mentions, entities), ledger
    )
    items: list[Corroboration] = []
    passages = Passages(lineage.copies, articles)
    statements = [made for group in groups for made in find_statements(group, stated, closeness, surest)]
    near = np.flatnonzero(features[:, COSINE] >= _NEAR)
    near = near[can_say_again(one[near], other[near], stated, likeness)]
    statements = find_scattered(zip(one[near].tolist(), other[near].tolist(), strict=True), stated, surest, statements)
    statements = find_uttered(established.families, stated, find_planned(established.calendar, stated, statements))
    group_of = {index: number for number, group in enumerate(groups) for index in group}
    statements = find_counted(ledger, stated, group_of, statements)
    statements = join_pairs(reckoned_pairs(stated), stated, statements, "reckoning")
    statements = join_pairs(changed_pairs(established.calendar, stated), stated, statements, "change")
    published = {id: day for id in facts if (day := lineage.latest(id))}
    statements = join_pairs(since_pairs(stated, published), stated, statements, "since")
    statements = join_pairs(noun_pairs(stated), stated, statements, "noun")
    statements = join_pairs(opposite_pairs(stated), stated, statements, "opposite")
    statements = join_pairs(outcome_pairs(one, other, stated, group_of), stated, statements, "outcome")
    for made in outermost(statements, [fact.claim.span for fact in stated]):
        stating, mentioning = ([stated[i] for i in indices] for indices in (made.stating, made.mentioning))
        if len({fact.origin for fact in (stated[made.clearest], *stating, *mentioning)}) > 1:
            clearest, *stating = passages.counted_together([stated[made.clearest], *stating])
            items.extend(make_items(clearest, stating, mentioning, setting, _DIFFERENCES[made.basis]))
    items += find_sayings(established.families, {id: articles[id] for id, _ in setting.appeared}, lineage.origin_of, items)
    return in_order(items)


def _sources(mentions: Mapping[str, Sequence[Mention]], entities: Sequence[Entity]) -> dict[tuple[str, str], str]:
    named = {place: entity.name for entity in entities for place in entity.places}
    return {(id, m.name): named[m.span] for id in sorted(mentions) for m in mentions[id] if m.span in named}
