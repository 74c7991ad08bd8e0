"""What the accounts say of one plan, followed by the calendar: the same day, another day, or that it came about."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache, lru_cache, partial
from itertools import pairwise

import numpy as np

from rashomon.model.dossier import CalendarEntry, DifferenceKind, PlanState
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.exclusions import amounts_apart, apart, told_far_apart
from rashomon.stages.assemble.corroboration.facts import Fact, claims_by_article
from rashomon.stages.assemble.corroboration.hubs import Hubs
from rashomon.stages.assemble.corroboration.statements import Statement, held_by
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.calendar import length_of
from rashomon.text.wordlist import words

_ASSERTED = ("planned", "moved", "confirmed", "happened")
"""Statuses of accounts that say when it is or was; what is tentative or called off says another thing."""
_WEEK = timedelta(days=7)
"""What is given more roughly than that ("in 2029") is no day that a plan could be moved from."""
_BODY = "@organisation"
"""How the term of an organisation begins."""
_MOVED = frozenset(map(term_for, words("move put push bring postpone delay defer reschedule shift adjourn")))
"""Verbs by which a plan gets another day."""
_INSTEAD = words("now moved postponed put pushed brought delayed deferred rescheduled later earlier instead originally first until new")
"""Words by which a clause gives a plan another day, ..."""
_TWO_DAYS = 0.4
"""... and the share of all words from which two days are given to one plan without them: primaries of two days had .2 in common."""
_TOWARDS = words("to until till for")
"""Words between such a verb and that day."""
_ENOUGH, _OF_ONE_VERB, _WITHIN = 6.0, 3.0, 0.25
"""Weight that an account shares with the clearest wording, and share of the shorter of both: of sayings the calendar is less sure."""
_HAIR = 1e-6
"""What sums of weights may differ by from how they were rounded."""
_OTHER_VERB, _OF_ONE_SUBJECT = 0.5, 0.35
"""The same share where the verbs are others, and where also the subject is one; of what happened on the plan's own day less is asked
(of the others with less than a half eight of ten read were of something else)."""


def find_planned(calendar: Sequence[CalendarEntry], facts: Sequence[Fact], found: Sequence[Statement]) -> list[Statement]:
    """The statements `found`, and one for each plan that accounts of more than one origin give a day.

    The clearest wording makes no other statement, or one that only accounts of the plan make; what came of a plan may be told in a
    clause that states something else, too ("voted by 31 to 14 on Wednesday").
    """
    made = list(found)
    by_article, held = claims_by_article(facts), held_by(made)
    for entry in calendar:
        told = {i for state in entry.history if (i := _claim_of(state, by_article, facts)) is not None}
        free = [i for i in sorted(told) if all(told.issuperset(made[number].claims) for number in held.get(i, ()))]
        statement = _statement(sorted(told), free, facts)
        if statement:
            made = [other for other in made if not set(statement.claims).issuperset(other.claims)] + [statement]
            held = held_by(made)
    return made


def plan_differences(clearest: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """In what an account of a plan differs from the clearest wording: the day, or that it came about."""
    if apart(clearest.when, other.when) and clearest.claim.time and other.claim.time:
        return {"date": (clearest.claim.time, other.claim.time)}
    if other.firmness == "past" and other.claim.modality == "happened" and other.head not in _MOVED:
        return {"modality": (clearest.claim.span, other.claim.span)}
    return {}


def _statement(told: Sequence[int], free: Sequence[int], facts: Sequence[Fact]) -> Statement | None:
    """What most origins say of one plan; `free`: of the claims that tell of it those that may be the clearest wording."""
    planned = [i for i in free if facts[i].standing and facts[i].claim.modality == "planned"]
    firm = [i for i in told if facts[i].subject_inside and facts[i].claim.modality in ("planned", "happened") and not facts[i].general]
    best: Statement | None = None
    hubs, held = Hubs(lambda index: index), _Held([facts[i] for i in firm])
    for hub in planned:
        others = [i for at in held.sharing(facts[hub]) if facts[i := firm[at]].article != facts[hub].article]
        most = len(best.claims) if best else 1
        stating = hubs.stating(hub, others, lambda one, other: _of_one_plan(facts[one], facts[other]), most)
        if 1 + len(stating) > most and len({facts[i].origin for i in (hub, *stating)}) > 1:
            best = Statement(hub, tuple(stating), (), basis="plan")
    return best


class _Held:
    """Claims that tell of a plan, by what they have in common with a clearest wording: hundreds are told at once."""

    def __init__(self, claims: Sequence[Fact]) -> None:
        self._claims = claims
        self._weights = np.array([fact.weight for fact in claims])
        self._moving = [_tells_of_moving(fact) for fact in claims]
        holders: dict[str, list[int]] = defaultdict(list)
        for at, fact in enumerate(claims):
            for term in fact.terms:
                holders[term].append(at)
        self._holders = {term: np.array(places) for term, places in holders.items()}

    def sharing(self, clearest: Fact) -> list[int]:
        """The places of those that share as much with it as `_of_one_plan` asks of each; most of another day do not."""
        shared = np.zeros(len(self._claims))
        for term, weight in zip(clearest.weighed.ordered, clearest.weighed.weights, strict=True):
            if term in self._holders:
                shared[self._holders[term]] += weight
        shared += _HAIR  # as sums may be rounded otherwise there, what is a hair below a bound is let through
        within = shared >= np.maximum(_OF_ONE_VERB, _WITHIN * np.minimum(clearest.weight, self._weights))
        alike = shared >= _TWO_DAYS * (clearest.weight + self._weights - shared)
        apart_from = cache(partial(apart, clearest.when))
        moving = _tells_of_moving(clearest)
        return [
            at for at in np.flatnonzero(within).tolist()
            if (self._claims[at].head == clearest.head or shared[at] >= _ENOUGH)
            and (alike[at] or moving or self._moving[at] or not apart_from(self._claims[at].when))
        ]  # fmt: skip


def _of_one_plan(clearest: Fact, other: Fact) -> bool:
    """Whether an account that the calendar puts beside a plan tells of it; what happened on another day did not come of it, and
    what was put off did not take place."""
    came_about = other.firmness == "past" and other.claim.modality == "happened" and other.head not in _MOVED
    if clearest.denying != other.denying or (came_about and _of_another_day(clearest, other)) or _of_two_bodies(clearest, other):
        return False
    if other.head in _MOVED and not apart(clearest.when, other.when) and not (clearest.head in _MOVED or _moved_to_its_day(other)):
        return False
    if clearest.who.isdisjoint(other.who | other.what) and other.who.isdisjoint(clearest.what) and clearest.what.isdisjoint(other.what):
        return False  # "he will do well in Tuesday's primary", "what the voters say in Tuesday's primary": the day alone is one
    if not came_about and amounts_apart(clearest.amounts, other.amounts):
        return False
    common = compare(clearest, other)
    if apart(clearest.when, other.when) and common.share < _TWO_DAYS and not any(_tells_of_moving(fact) for fact in (clearest, other)):
        return False
    if clearest.head == other.head:
        return common.weight >= _OF_ONE_VERB and common.contained >= _WITHIN
    on_its_day = came_about and clearest.when is not None and other.when is not None
    least = _WITHIN if on_its_day else _OF_ONE_SUBJECT if clearest.who & other.who else _OTHER_VERB
    return common.weight >= _ENOUGH and common.contained >= least


def _tells_of_moving(fact: Fact) -> bool:
    """Whether its words say that the day is not the one that was told before."""
    return fact.head in _MOVED or not _INSTEAD.isdisjoint(fact.words)


def _moved_to_its_day(fact: Fact) -> bool:
    """Whether the day that it names is the one that it was moved to, not that on which it was moved ("put off on Wednesday night")."""
    first = fact.day.split()[:1]
    return any(before in _TOWARDS and [word] == first for before, word in pairwise(fact.words))


def _of_another_day(clearest: Fact, other: Fact) -> bool:
    """Whether what happened cannot have come of the plan: it was on another day, or long after, and nothing says that it was on its day."""
    return apart(clearest.when, other.when) or told_far_apart(clearest, other)


def _of_two_bodies(one: Fact, other: Fact) -> bool:
    """Whether each names a body that the other does not: who goes to two meetings on one day has two plans."""
    ours, theirs = _bodies(one.named, one.who), _bodies(other.named, other.who)
    return not (ours <= theirs or theirs <= ours)


@lru_cache(maxsize=20_000)
def _bodies(named: frozenset[str], subject: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in named - subject if name.startswith(_BODY))


def _claim_of(state: PlanState, by_article: Mapping[str, Sequence[int]], facts: Sequence[Fact]) -> int | None:
    """The clause of an account that says when: the shortest in the evidence, or around it, with a day of its own."""
    if state.status not in _ASSERTED or state.earliest is None or len(state.evidence) != 1:
        return None
    (place,) = state.evidence
    days = state.earliest[:10], (state.latest or state.earliest)[:10]
    if length_of(days) > _WEEK:
        return None
    near = [
        i for i in by_article.get(place.article, ())
        if (span := facts[i].claim.span).overlaps(place) and (place.covers(span) or span.covers(place))
    ]  # fmt: skip
    dated = [i for i in near if _in(facts[i].when, days)]
    # The calendar may have read the day elsewhere in the clause than its own time ("the vote on the 2024 budget is set for May 15").
    whole = [i for i in near if 5 * len(facts[i].claim.span) >= 4 * len(place) and not (facts[i].day and apart(facts[i].when, days))]
    return min(dated or whole, key=lambda i: (not facts[i].standing, len(facts[i].claim.span), i), default=None)


def _in(when: tuple[str, str] | None, days: tuple[str, str]) -> bool:
    """Whether it is when the calendar says, within a week."""
    if when is None or apart(when, days):
        return False
    return length_of(when) <= _WEEK
