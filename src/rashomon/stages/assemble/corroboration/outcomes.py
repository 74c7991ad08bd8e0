"""What became of a plan: that it was put off or called off, that it came about, that what was offered was given."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from rashomon.model.dossier import CalendarEntry, DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import Common, compare, elsewhere
from rashomon.stages.assemble.corroboration.exclusions import (
    amounts_apart,
    days_exclude,
    numbers_apart,
    of_another_time,
    people_apart,
    told_far_apart,
)
from rashomon.stages.assemble.corroboration.facts import Fact, claims_by_article, weight_of
from rashomon.stages.assemble.corroboration.incidence import Flags, Indices
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_PUT_OFF = words("""
    postponed postpones postpone postponing postponement delayed delays delay deferred rescheduled moved shifted pushed slipped slips
    later off
""")
"""Words by which a clause says that a plan was moved."""
_CALLED_OFF = words("cancelled canceled cancels cancel cancelling cancellation scrapped axed dropped off abandoned")
_TOLD_BY = {"moved": _PUT_OFF, "cancelled": _CALLED_OFF}
_WITHIN, _TELLING = 0.5, 6.0
"""Share of the shorter clause, and weight, that a plan and what came of it have in common (4 of 4 read; without a thing in common, or with
what is only wanted or would be, 6 of 20), ..."""
_WHOLE = 0.9
"""... or share where both are claims on one event and the one names no thing ("he will vote for it")."""

_OFFERING = frozenset(map(stem, words("offer promise pledge")))
_EXPECTING = frozenset(map(stem, words("expect plan hope intend want")))
"""Verbs of planning itself: that more was expected is no plan."""
_GIVING = frozenset(map(stem, words("hand give provide deliver supply submit pay send lend donate surrender")))
"""What is offered, and then given."""
_THINGS = 6.0
"""Weight of what is offered and given."""
_FEWEST = 4
"""Words that say of what the plan is: not "and sign"."""


def changed_pairs(calendar: Sequence[CalendarEntry], facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that say of one plan that it was moved, or called off, each pair once, in order."""
    by_article = claims_by_article(facts)
    return sorted({
        pair for entry in calendar for status, telling in _TOLD_BY.items()
        for pair in combinations(sorted(_saying_so(entry, status, telling, by_article, facts)), 2)
    })  # fmt: skip


def _saying_so(
    entry: CalendarEntry, status: str, telling: frozenset[str], by_article: Mapping[str, Sequence[int]], facts: Sequence[Fact]
) -> set[int]:
    """The clause of each account that says so: in the evidence the shortest with a word for it that can be read alone."""
    found = set()
    for state in entry.history:
        if state.status == status and len(state.evidence) == 1:
            (place,) = state.evidence
            near = [
                i for i in by_article.get(place.article, ())
                if place.covers(facts[i].claim.span) and facts[i].standing and facts[i].asserted and not telling.isdisjoint(facts[i].words)
            ]  # fmt: skip
            if near:
                found.add(min(near, key=lambda i: (len(facts[i].claim.span), i)))
    return found


def outcome_pairs(one: Indices, other: Indices, facts: Sequence[Fact], group_of: Mapping[int, int]) -> list[Pair]:
    """Of these pairs of claims a plan and what came of it, or an offer and what was given. `group_of`: of claims on one event, their
    group."""
    came_of_it = [
        (i, j) for i, j in _planned_and_past(one, other, facts)
        if _came_of_it(*_in_time(facts[i], facts[j]), i in group_of and group_of[i] == group_of.get(j))
    ]  # fmt: skip
    return came_of_it + [(i, j) for i, j in _offered_and_given(one, other, facts) if _is_given(facts[i], facts[j])]


def _planned_and_past(one: Indices, other: Indices, facts: Sequence[Fact]) -> Iterator[Pair]:
    """The pairs of which the one is planned and the other past, both by the same verb."""
    ahead = np.array([fact.asserted and fact.claim.modality == "planned" for fact in facts], dtype=bool)
    past = np.array([fact.asserted and fact.firmness == "past" and fact.claim.modality == "happened" for fact in facts], dtype=bool)
    heads = np.unique([fact.head for fact in facts], return_inverse=True)[1]
    kept: Flags = (heads[one] == heads[other]) & ((ahead[one] & past[other]) | (past[one] & ahead[other]))
    return zip(one[kept].tolist(), other[kept].tolist(), strict=True)


def _offered_and_given(one: Indices, other: Indices, facts: Sequence[Fact]) -> Iterator[Pair]:
    offered = np.array([fact.asserted and fact.head in _OFFERING for fact in facts], dtype=bool)
    given = np.array([fact.asserted and fact.head in _GIVING for fact in facts], dtype=bool)
    kept: Flags = (offered[one] & given[other]) | (given[one] & offered[other])
    return zip(one[kept].tolist(), other[kept].tolist(), strict=True)


def _is_given(one: Fact, other: Fact) -> bool:
    """Whether the same is offered and given by the same."""
    if one.claim.negated or other.claim.negated or not (one.standing and other.standing) or amounts_apart(one.amounts, other.amounts):
        return False
    if people_apart(one, other) or told_far_apart(one, other):
        return False
    return bool(one.who & other.who) and weight_of(one.what & other.what) >= _THINGS


def _in_time(one: Fact, other: Fact) -> tuple[Fact, Fact]:
    """The plan first."""
    return (other, one) if one.firmness == "past" else (one, other)


def _came_of_it(plan: Fact, outcome: Fact, grouped: bool) -> bool:
    if not (plan.standing and outcome.standing) or plan.general or outcome.general or plan.claim.negated:
        return False
    if min(len(plan.words), len(outcome.words)) < _FEWEST or plan.head in _EXPECTING or plan.words[0] == "will":
        return False
    if not _of_one_thing(plan, outcome, compare(plan, outcome), grouped):
        return False
    return not (
        days_exclude(plan, outcome) or of_another_time(plan, outcome) or people_apart(plan, outcome) or elsewhere(plan, outcome)
        or numbers_apart(plan, outcome) or amounts_apart(plan.amounts, outcome.amounts)
    )  # fmt: skip


def _of_one_thing(plan: Fact, outcome: Fact, common: Common, grouped: bool) -> bool:
    """Whether somebody named does it in both, and it is done to one thing, or the one clause says no more than the other."""
    if not any(term[0] == "@" for term in plan.who & outcome.who) or common.weight < _TELLING:
        return False
    return (grouped and common.contained >= _WHOLE) or (common.contained >= _WITHIN and weight_of(plan.what & outcome.what) >= _THINGS)


def outcome_differences(clearest: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """That it came about, or was given."""
    if (clearest.firmness == "past") != (other.firmness == "past") or (clearest.head in _OFFERING) != (other.head in _OFFERING):
        return {"modality": (clearest.claim.span, other.claim.span)}
    return {}
