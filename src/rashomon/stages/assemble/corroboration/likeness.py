"""How much two claims seem to tell of one event, as a few numbers that a person can read."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.assemble.corroboration.facts import Fact, weigh
from rashomon.stages.assemble.corroboration.incidence import Incidence, Indices, Values, highest
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE, MODALITIES
from rashomon.stages.assemble.corroboration.measures import Measures

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
        """`facts` stand by article and place; `weights` hold every term of theirs."""
        numbers = {term: n for n, term in enumerate(sorted(weights))}
        self._weights = np.array([weights[term] for term in numbers] or [0.0])
        self._plain = np.array([weigh(term) for term in numbers] or [0.0])
        self._terms = Incidence.of([fact.terms for fact in facts], numbers)
        self._wholes = self._terms.totals(self._weights)
        self._who = Incidence.of([fact.who for fact in facts], numbers)
        self._what = Incidence.of([fact.what for fact in facts], numbers)
        # No word begins with "@": what is named is told from the rest once a term, not once a claim.
        entities = {term: n for term, n in numbers.items() if term[0] == "@"}
        named = [fact.names | fact.who for fact in facts]
        self._named = Incidence.of([names | fact.what for names, fact in zip(named, facts, strict=True)], entities, len(numbers))
        people = {term: n for term, n in entities.items() if term.startswith("@person")}
        self._people = Incidence.of(named, people, len(numbers))
        self._set_articles(facts)
        self._set_events(facts)
        self._set_scalars(facts)

    def _set_articles(self, facts: Sequence[Fact]) -> None:
        """The articles by number; what the leads of each tell; and of each claim what it and the ones beside it tell."""
        order = {article: n for n, article in enumerate(sorted({fact.article for fact in facts}))}
        self.article: Indices = np.array([order[fact.article] for fact in facts], dtype=np.int64)
        self._lead = np.array([fact.lead for fact in facts], dtype=bool)
        leading = np.flatnonzero(self._lead)
        self._leads = self._terms.gathered(self.article[leading], leading, len(order))
        at = np.arange(len(facts), dtype=np.int64)
        after = np.flatnonzero(self.article[1:] == self.article[:-1])
        groups, numbers = np.concatenate((at, after, after + 1)), np.concatenate((at, after + 1, after))
        self._around = self._terms.gathered(groups, numbers, len(facts))

    def _set_events(self, facts: Sequence[Fact]) -> None:
        told = [fact.events | {term[1:] for term in fact.terms if term[0] == "#"} for fact in facts]
        kinds = sorted(set().union(*told))
        numbers = {kind: n for n, kind in enumerate(kinds)}
        self._told = Incidence.of(told, numbers)
        self._events = Incidence.of([fact.events for fact in facts], numbers)
        articles = len(self._leads.counts)
        others, each = max(1, articles - 1), np.arange(len(facts), dtype=np.int64)
        lead = np.flatnonzero(self._lead)
        leading = self._told.gathered(self.article[lead], lead, articles).holders()
        known = self._told.gathered(self.article, each, articles).holders()
        self._leading = np.maximum(0, leading - 1) / others
        self._known = np.maximum(0, known - 1) / others
        self._concrete = np.array([float(kind in CONCRETE) for kind in kinds])

    def _set_scalars(self, facts: Sequence[Fact]) -> None:
        heads = {head: n for n, head in enumerate(sorted({fact.head for fact in facts}))}
        self._head = np.array([heads[fact.head] for fact in facts], dtype=np.int64)
        self._aside = np.array([fact.aside or fact.supposed for fact in facts], dtype=bool)
        self._bare = np.array([len(fact.terms) < 3 for fact in facts], dtype=bool)
        self._negated = np.array([fact.claim.negated for fact in facts], dtype=bool)
        self._modality = np.array([MODALITIES.index(fact.claim.modality) for fact in facts], dtype=np.int64)
        self._measures = Measures(facts)

    def features(self, one: Indices, other: Indices) -> Values:
        """A row for each pair of claims (`one[k]`, `other[k]`), a number for each of `FEATURES`, most of them 0 to 1."""
        # Column by column, as they are weighed.
        made = np.empty((len(FEATURES), len(one)))
        for at in range(0, len(one), _BATCH):
            part = slice(at, at + _BATCH)
            for number, column in enumerate(self._columns(one[part], other[part])):
                made[number, part] = column
        return made.T

    def _columns(self, one: Indices, other: Indices) -> tuple[NDArray[np.generic], ...]:
        return (
            np.ones(len(one)),
            self._lead[one] & self._lead[other],
            self._head[one] == self._head[other],
            *self._of_events(one, other),
            *self._of_terms(one, other),
            *self._measures.days(one, other),
            *self._measures.amounts(one, other),
            self._negated[one] != self._negated[other],
            self._modality[one] != self._modality[other],
            self._around.cosine(one, other, self._weights),
            self._leads_alike(one, other),
            self._aside[one] | self._aside[other],
            self._bare[one] | self._bare[other],
        )

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
        shared, cosine = self._terms.common_and_cosine(one, other, self._weights)
        least = np.minimum(self._wholes[one], self._wholes[other])
        return (
            cosine,
            shared / np.where(least > 0, least, 1.0),
            np.minimum(1.0, shared / _MUCH),
            self._who.cosine(one, other, self._weights),
            self._what.cosine(one, other, self._weights),
            np.minimum(3.0, self._named.common(one, other, self._weights) / _NAMES),
            self._people.apart(one, other),
        )

    def shares(self, one: Indices, other: Indices) -> tuple[Values, Values]:
        """Share of what both claims of a pair say, and of the shorter one, that they have in common, whatever the story: see `compare`."""
        wholes = self._terms.totals(self._plain)
        shared = self._terms.common(one, other, self._plain)
        both, least = wholes[one] + wholes[other] - shared, np.minimum(wholes[one], wholes[other])
        return shared / np.where(both > 0, both, 1.0), shared / np.where(least > 0, least, 1.0)

    def _leads_alike(self, one: Indices, other: Indices) -> Values:
        """Cosine of what the two articles' leads tell, computed once for each pair of articles."""
        articles = max(1, len(self._leads.counts))
        met, place = np.unique(self.article[one] * articles + self.article[other], return_inverse=True)
        return self._leads.cosine(met // articles, met % articles, self._weights)[place]

