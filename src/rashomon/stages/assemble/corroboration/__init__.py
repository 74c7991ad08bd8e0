"""Claims of different articles about the same thing, brought together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from rashomon.model.annotation import Mention
from rashomon.model.article import Article
from rashomon.model.dossier import Corroboration, Established
from rashomon.model.mangled import mangled_articles
from rashomon.model.story import Entity, Lineage
from rashomon.stages.assemble.corroboration.camps import part_camps
from rashomon.stages.assemble.corroboration.candidates import find_candidates
from rashomon.stages.assemble.corroboration.charges import charge_pairs
from rashomon.stages.assemble.corroboration.clearest import Clearest
from rashomon.stages.assemble.corroboration.coming import coming_pairs
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.done_to import done_pairs
from rashomon.stages.assemble.corroboration.facts import Fact, find_facts, settle_facts, weigh_terms
from rashomon.stages.assemble.corroboration.folding import Tell, fold, remembered
from rashomon.stages.assemble.corroboration.grouping import Links, group_claims, measure_closeness
from rashomon.stages.assemble.corroboration.hanging import hanging_pairs
from rashomon.stages.assemble.corroboration.in_passing import passing_pairs
from rashomon.stages.assemble.corroboration.items import Setting, make_items
from rashomon.stages.assemble.corroboration.joined import Pair, join_pairs
from rashomon.stages.assemble.corroboration.lasting import tell_days
from rashomon.stages.assemble.corroboration.likeness import COSINE, Likeness
from rashomon.stages.assemble.corroboration.nouns import noun_pairs
from rashomon.stages.assemble.corroboration.one_doer import doer_differences, doer_pairs
from rashomon.stages.assemble.corroboration.one_event import find_events
from rashomon.stages.assemble.corroboration.opposites import opposite_differences, opposite_pairs
from rashomon.stages.assemble.corroboration.order import in_order
from rashomon.stages.assemble.corroboration.outcomes import changed_pairs, outcome_differences, outcome_pairs
from rashomon.stages.assemble.corroboration.pairwise import Pairwise
from rashomon.stages.assemble.corroboration.passages import Passages
from rashomon.stages.assemble.corroboration.plans import find_planned, plan_differences
from rashomon.stages.assemble.corroboration.presupposing import with_presupposed
from rashomon.stages.assemble.corroboration.purposes import purpose_differences, purpose_pairs
from rashomon.stages.assemble.corroboration.quantities import counted_differences, find_counted
from rashomon.stages.assemble.corroboration.reckoned import reckoned_pairs
from rashomon.stages.assemble.corroboration.sayings import find_sayings
from rashomon.stages.assemble.corroboration.scattered import can_say_again, find_scattered
from rashomon.stages.assemble.corroboration.since import since_pairs
from rashomon.stages.assemble.corroboration.sittings import sitting_pairs
from rashomon.stages.assemble.corroboration.statements import Basis, Statement, find_statements, outermost
from rashomon.stages.assemble.corroboration.told_again import join_events
from rashomon.stages.assemble.corroboration.under_way import under_way_pairs
from rashomon.stages.assemble.corroboration.uttered import find_uttered, no_differences
from rashomon.stages.assemble.corroboration.weights import LEAST, UNSEEN, link_strengths, probabilities
from rashomon.text.copied_places import CopiedPlaces

__all__ = ["Fact", "compare_claims", "find_facts"]

_DIFFERENCES: Mapping[Basis, Tell] = {
    "wording": differences, "plan": plan_differences, "utterance": no_differences, "quantity": counted_differences,
    "reckoning": no_differences, "change": no_differences, "outcome": outcome_differences, "since": no_differences, "noun": no_differences,
    "opposite": opposite_differences, "doer": doer_differences, "purpose": purpose_differences,
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
    settled = tell_days(settle_facts(facts, lineage.origin_of, established.ledger), lineage)
    compared = _compare([fact for fact in settled if not fact.presupposed])
    latest = {id: lineage.latest(id) for id in sorted(facts)}
    statements = _by_likeness(compared)
    statements = _by_what_is_established(statements, compared, established)
    statements = _by_rule(statements, compared, established, {id: day for id, day in latest.items() if day})
    setting = Setting(
        tuple((id, (day or "9999")[:10]) for id, day in latest.items() if facts[id]), _sources(mentions, entities), established.ledger
    )
    statements = outermost(statements, [fact.claim.span for fact in compared.stated])
    tell = {basis: remembered(differing) for basis, differing in _DIFFERENCES.items()}
    statements = fold(statements, compared.stated, CopiedPlaces(lineage.copies), tell)
    nouns = [fact for fact in settled if fact.presupposed]
    statements = with_presupposed(statements, compared.stated, nouns)
    clearest = Clearest(articles, mangled_articles((v.exact, v.places) for entity in entities for v in entity.variants if v.garbled))
    items = _written(statements, [*compared.stated, *nouns], setting, Passages(lineage.copies, articles), clearest, tell)
    items += find_sayings(established.families, articles, [id for id, _ in setting.appeared], lineage.origin_of, items)
    return in_order(items)


@dataclass(frozen=True)
class _Compared:
    """Claims held against each other: the pairs that may tell of one event, the groups that do, and pairs that say much the same."""

    stated: Sequence[Fact]
    links: Links
    groups: list[list[int]]
    near: list[Pair]

    @cached_property
    def group_of(self) -> dict[int, int]:
        """Claim to the number of its group."""
        return {index: number for number, group in enumerate(self.groups) for index in group}


def _compare(facts: Sequence[Fact]) -> _Compared:
    weights = weigh_terms(facts)
    stated = part_camps(facts, weights)
    likeness = Likeness(stated, weights)
    one, other = find_candidates(stated, weights)
    features = likeness.features(one, other)
    links = Links(one, other, link_strengths(features, probabilities(features)), len(stated))
    groups = group_claims(links, likeness.article.tolist(), LEAST, UNSEEN)
    near = np.flatnonzero(features[:, COSINE] >= _NEAR)
    near = near[can_say_again(one[near], other[near], stated, likeness)]
    return _Compared(stated, links, groups, list(zip(one[near].tolist(), other[near].tolist(), strict=True)))


def _by_likeness(compared: _Compared) -> list[Statement]:
    """Of the groups, and of pairs that no group holds both of."""
    closeness, surest = measure_closeness(compared.groups, compared.links), compared.links.surest(_SURE)
    events = find_events(compared.stated, compared.links)
    found = [made for group in compared.groups for made in find_statements(group, compared.stated, closeness, surest, events)]
    held = Pairwise(compared.stated, surest, compared.group_of, events)
    pairs = [*compared.near, *surest.inside(compared.group_of)]
    return join_events(events, compared.stated, find_scattered(pairs, held, surest, found))


def _by_what_is_established(statements: list[Statement], compared: _Compared, established: Established) -> list[Statement]:
    """With what tells of one plan, says one utterance, or counts one quantity."""
    stated = compared.stated
    statements = find_planned(established.calendar, stated, statements)
    statements = find_uttered(established.families, stated, statements)
    return find_counted(established.ledger, stated, compared.group_of, statements)


def _by_rule(
    statements: list[Statement], compared: _Compared, established: Established, published: Mapping[str, str]
) -> list[Statement]:
    """With pairs that one rule alone makes; each is joined to what the rules before it found."""
    stated, links = compared.stated, compared.links
    rules: tuple[tuple[Basis, Iterable[Pair]], ...] = (
        ("reckoning", reckoned_pairs(stated)),
        ("change", changed_pairs(established.calendar, stated)),
        ("since", since_pairs(stated, published)),
        ("noun", noun_pairs(stated)),
        ("opposite", opposite_pairs(stated)),
        ("doer", doer_pairs(stated, published)),
        ("doer", done_pairs(stated)),
        ("outcome", sitting_pairs(stated)),
        ("outcome", coming_pairs(stated)),
        ("outcome", under_way_pairs(stated)),
        ("purpose", purpose_pairs(stated)),
        ("wording", hanging_pairs(stated)),
        ("wording", charge_pairs(stated)),
        ("wording", passing_pairs(stated)),
        ("outcome", outcome_pairs(links.one, links.other, stated, compared.group_of)),
    )
    for basis, pairs in rules:
        statements = join_pairs(pairs, stated, statements, basis)
    return statements


def _written(
    statements: Sequence[Statement], stated: Sequence[Fact], setting: Setting, passages: Passages, clearest: Clearest,
    tell: Mapping[Basis, Tell],
) -> list[Corroboration]:
    """As items of the dossier, those that more than one origin makes or mentions."""
    items: list[Corroboration] = []
    for made in statements:
        stating, mentioning = ([stated[i] for i in indices] for indices in (made.stating, made.mentioning))
        if len({fact.origin for fact in (stated[made.clearest], *stating, *mentioning)}) > 1:
            differing = tell[made.basis]
            first, *stating = clearest.first(passages.counted_together([stated[made.clearest], *stating]), differing)
            if mentioning or not clearest.says_nothing(first):
                items.extend(make_items(first, stating, mentioning, setting, differing))
    return items


def _sources(mentions: Mapping[str, Sequence[Mention]], entities: Sequence[Entity]) -> dict[tuple[str, str], str]:
    named = {place: entity.name for entity in entities for place in entity.places}
    return {(id, m.name): named[m.span] for id in sorted(mentions) for m in mentions[id] if m.span in named}
