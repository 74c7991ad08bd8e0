"""How much two claims seem to tell of one event, as a few numbers that a person can read."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.incidence import Incidence, Indices, Values, highest
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE, MODALITIES

FEATURES = (
    "base", "both_lead", "same_head", "same_event", "kinds", "leading_event", "known_event", "concrete_event", "central_event",
    "cosine", "contained", "shared", "who", "what", "names", "people_apart", "when", "when_apart", "count", "count_apart",
    "polarity_apart", "modality_apart", "surroundings", "leads_alike", "aside", "bare",
)  # fmt: skip
CENTRAL, COSINE = FEATURES.index("central_event"), FEATURES.index("cosine")

_MUCH = 16.0
"""Weight in common from which on more of it says nothing more: about four telling words."""
_NAMES = 8.0
"""Weight of two names of the story."""
_BATCH = 60_000
"""Pairs compared at once: bounds the memory of a story of any size."""


class Likeness:
    """Compares the claims of one story; what is telling is decided by the story as a whole."""

    def __init__(self, facts: Sequence[Fact], weights: Mapping[str, float]) -> None:
        self._facts = facts
        numbers = {term: n for n, term in enumerate(sorted(weights))}
        self._weights = np.array([weights[term] for term in sorted(weights)] or [0.0])
        self._terms = Incidence([fact.terms for fact in facts], numbers)
        self._wholes = self._terms.totals(self._weights)
        self._who = Incidence([fact.who for fact in facts], numbers)
        self._what = Incidence([fact.what for fact in facts], numbers)
        self._named = Incidence([_names(fact) for fact in facts], numbers)
        self._people = Incidence([_people(fact) for fact in facts], numbers)
        self._around = Incidence(_surroundings(facts), numbers)
        self._set_articles(facts, numbers)
        self._set_events(facts)
        self._set_scalars(facts)

    def _set_articles(self, facts: Sequence[Fact], numbers: Mapping[str, int]) -> None:
        told: dict[str, set[str]] = {fact.article: set() for fact in facts}
        for fact in facts:
            if fact.lead:
                told[fact.article] |= fact.terms
        order = {article: n for n, article in enumerate(sorted(told))}
        self.article: Indices = np.array([order[fact.article] for fact in facts], dtype=np.int64)
        self._leads = Incidence([told[article] for article in order], numbers)

    def _leads_alike(self, one: Indices, other: Indices) -> Values:
        """Cosine of what the two articles' leads tell, computed once for each pair of articles."""
        articles = max(1, len(self._leads.counts))
        met, place = np.unique(self.article[one] * articles + self.article[other], return_inverse=True)
        return self._leads.cosine(met // articles, met % articles, self._weights)[place]

    def _set_events(self, facts: Sequence[Fact]) -> None:
        told = [fact.events | {term[1:] for term in fact.terms if term[0] == "#"} for fact in facts]
        kinds = sorted(set().union(*told))
        numbers = {kind: n for n, kind in enumerate(kinds)}
        self._told = Incidence(told, numbers)
        self._events = Incidence([fact.events for fact in facts], numbers)
        others = max(1, len({fact.article for fact in facts}) - 1)
        leading = _articles_of((kind, fact) for fact, own in zip(facts, told, strict=True) if fact.lead for kind in own)
        known = _articles_of((kind, fact) for fact, own in zip(facts, told, strict=True) for kind in own)
        self._leading = np.array([max(0, leading[kind] - 1) / others for kind in kinds] or [0.0])
        self._known = np.array([max(0, known[kind] - 1) / others for kind in kinds] or [0.0])
        self._concrete = np.array([float(kind in CONCRETE) for kind in kinds] or [0.0])

    def _set_scalars(self, facts: Sequence[Fact]) -> None:
        heads = {head: n for n, head in enumerate(sorted({fact.head for fact in facts}))}
        self._head = np.array([heads[fact.head] for fact in facts], dtype=np.int64)
        self._lead = np.array([fact.lead for fact in facts], dtype=bool)
        self._aside = np.array([fact.aside or fact.supposed for fact in facts], dtype=bool)
        self._bare = np.array([len(fact.terms) < 3 for fact in facts], dtype=bool)
        self._negated = np.array([fact.claim.negated for fact in facts], dtype=bool)
        self._modality = np.array([MODALITIES.index(fact.claim.modality) for fact in facts], dtype=np.int64)
        self._first, self._last = (np.array([_day(fact, end) for fact in facts], dtype=np.int64) for end in (0, 1))
        self._counts = np.array([bool(fact.amounts) for fact in facts], dtype=bool)

    def features(self, one: Indices, other: Indices) -> Values:
        """A row for each pair of claims (`one[k]`, `other[k]`), a number for each of `FEATURES`, most of them 0 to 1."""
        parts = [self._batch(one[at : at + _BATCH], other[at : at + _BATCH]) for at in range(0, len(one), _BATCH)]
        return np.concatenate(parts) if parts else np.zeros((0, len(FEATURES)))

    def _batch(self, one: Indices, other: Indices) -> Values:
        columns = (
            np.ones(len(one)),
            self._lead[one] & self._lead[other],
            self._head[one] == self._head[other],
            *self._of_events(one, other),
            *self._of_terms(one, other),
            *self._of_days(one, other),
            *self._of_amounts(one, other),
            self._negated[one] != self._negated[other],
            self._modality[one] != self._modality[other],
            self._around.cosine(one, other, self._weights),
            self._leads_alike(one, other),
            self._aside[one] | self._aside[other],
            self._bare[one] | self._bare[other],
        )
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)

    def _of_events(self, one: Indices, other: Indices) -> tuple[Values, ...]:
        """What kinds of happening both tell of, and how much the story is about them."""
        pair, kind = self._told.shared(one, other)
        own, event = self._events.shared(one, other)
        size = len(one)
        return (
            np.minimum(1.0, np.bincount(own, minlength=size)),
            np.minimum(3.0, np.bincount(pair, minlength=size)),
            highest(pair, self._leading[kind], size),
            highest(pair, self._known[kind], size),
            highest(own, self._concrete[event], size),
            highest(own, self._concrete[event] * self._leading[event], size),
        )

    def _of_terms(self, one: Indices, other: Indices) -> tuple[NDArray[np.generic], ...]:
        shared = self._terms.common(one, other, self._weights)
        least = np.minimum(self._wholes[one], self._wholes[other])
        return (
            self._terms.cosine(one, other, self._weights),
            shared / np.where(least > 0, least, 1.0),
            np.minimum(1.0, shared / _MUCH),
            self._who.cosine(one, other, self._weights),
            self._what.cosine(one, other, self._weights),
            np.minimum(3.0, self._named.common(one, other, self._weights) / _NAMES),
            self._people.apart(one, other),
        )

    def _of_days(self, one: Indices, other: Indices) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        dated = (self._first[one] > 0) & (self._first[other] > 0)
        overlap = (self._first[one] <= self._last[other]) & (self._first[other] <= self._last[one])
        return dated & overlap, dated & ~overlap

    def _of_amounts(self, one: Indices, other: Indices) -> tuple[Values, Values]:
        found = np.zeros((2, len(one)))
        for k in np.flatnonzero(self._counts[one] & self._counts[other]):
            found[:, k] = _compare_amounts(self._facts[one[k]].amounts, self._facts[other[k]].amounts)
        return found[0], found[1]


def _names(fact: Fact) -> set[str]:
    return {term for term in fact.names | fact.who | fact.what if term[0] == "@"}


def _people(fact: Fact) -> set[str]:
    return {term for term in fact.names | fact.who if term.startswith("@person")}


def _surroundings(facts: Sequence[Fact]) -> list[set[str]]:
    """The terms of a claim with those of the one before and the one after it in its article. `facts` stand by article and place."""
    return [
        set().union(*(near.terms for near in facts[max(0, at - 1) : at + 2] if near.article == fact.article))
        for at, fact in enumerate(facts)
    ]


def _articles_of(told: Iterable[tuple[str, Fact]]) -> Counter[str]:
    """Kind of happening to the number of articles that tell of it."""
    return Counter(kind for kind, _ in {(kind, fact.article) for kind, fact in told})


def _day(fact: Fact, end: int) -> int:
    return date.fromisoformat(fact.when[end]).toordinal() if fact.when else 0


def _compare_amounts(one: Sequence[Amount], other: Sequence[Amount]) -> tuple[bool, bool]:
    """Whether some number agrees, and whether numbers of the same thing disagree."""
    same = any(_meet(a, b) and (a.counted == b.counted or a.low > 12) for a in one for b in other)
    pairs = [(a, b) for a in one for b in other if a.counted and a.counted == b.counted]
    return same, bool(pairs) and not any(_meet(a, b) for a, b in pairs)


def _meet(one: Amount, other: Amount) -> bool:
    return one.low <= other.high and other.low <= one.high
