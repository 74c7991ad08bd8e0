"""How much two claims are alike, as a few numbers that a person can read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import fsum, sqrt

from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE

FEATURES = (
    "base", "same_head", "same_event", "event_inside", "seminal_event", "concrete_event", "seminal_concrete_event",
    "cosine", "contained", "shared", "what", "when", "when_apart", "where_apart", "count", "count_apart",
    "polarity_apart", "modality_apart", "leads", "bare",
)  # fmt: skip


_MUCH = 16.0
"""Weight in common from which on more of it says nothing more: about four telling words."""


class Likeness:
    """Compares the claims of one story; what is telling is decided by the story as a whole."""

    def __init__(self, facts: Sequence[Fact], weights: Mapping[str, float]) -> None:
        self._weights = weights
        self._wholes: dict[Span, float] = {}
        self._lengths: dict[frozenset[str], float] = {}
        articles = len({fact.article for fact in facts})
        leading = {(event, fact.article) for fact in facts if fact.lead for event in fact.events}
        counts = Counter(event for event, _ in leading)
        self._seminal = {event: (n - 1) / max(1, articles - 1) for event, n in counts.items()}

    def features(self, one: Fact, other: Fact) -> tuple[float, ...]:
        """One number for each of `FEATURES`, most of them between 0 and 1."""
        events = one.events & other.events
        shared = self._sum(one.terms & other.terms)
        least = min(self._whole(one), self._whole(other))
        return (
            1.0,
            float(one.head == other.head and bool(events)),
            float(bool(one.main & other.main)),
            float(bool(events)),
            self._share_of_leads(events),
            float(bool(events & CONCRETE)),
            self._share_of_leads(events & CONCRETE),
            self._cosine(one.terms, other.terms),
            shared / least if least else 0.0,
            min(1.0, shared / _MUCH),
            self._cosine(one.what, other.what),
            float(_overlap(one.when, other.when) is True),
            float(_overlap(one.when, other.when) is False),
            float(bool(one.places and other.places and not one.places & other.places)),
            *_counts(one.amounts, other.amounts),
            float(one.claim.negated != other.claim.negated),
            float(one.claim.modality != other.claim.modality),
            (one.lead + other.lead) / 2,
            float(min(len(one.terms), len(other.terms)) < 3),
        )

    def _share_of_leads(self, events: frozenset[str]) -> float:
        return max((self._seminal.get(event, 0.0) for event in events), default=0.0)

    def rules_out(self, one: Fact, other: Fact) -> bool:
        """Whether two claims cannot be one fact: other people do it, or it is done to others; unless word for word."""
        events = one.events & other.events
        if not events or events & CONCRETE or self._cosine(one.terms, other.terms) > 0.8:
            return False
        return _apart_in(("@person",), one.who, other.who) or _apart_in(
            ("@person", "@organisation"), one.what - one.who, other.what - other.who
        )

    def _sum(self, terms: frozenset[str]) -> float:
        return fsum(self._weights.get(term, 0.0) for term in terms)

    def _whole(self, fact: Fact) -> float:
        """The weight of all a claim's terms, kept."""
        if fact.claim.span not in self._wholes:
            self._wholes[fact.claim.span] = self._sum(fact.terms)
        return self._wholes[fact.claim.span]

    def _cosine(self, one: frozenset[str], other: frozenset[str]) -> float:
        shared = one & other
        if not shared:
            return 0.0
        norm = sqrt(self._squares(one) * self._squares(other))
        return fsum(self._weights.get(term, 1.0) ** 2 for term in shared) / norm if norm else 0.0

    def _squares(self, terms: frozenset[str]) -> float:
        known = self._lengths.get(terms)
        if known is None:
            known = self._lengths[terms] = fsum(self._weights.get(term, 1.0) ** 2 for term in terms)
        return known


def _apart_in(kinds: tuple[str, ...], one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both hold names of these kinds and none is shared."""
    named, names = ({term for term in terms if term.startswith(kinds)} for terms in (one, other))
    return bool(named and names and not named & names)


def _overlap(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool | None:
    if one is None or other is None:
        return None
    return one[0] <= other[1] and other[0] <= one[1]


def _counts(one: Sequence[Amount], other: Sequence[Amount]) -> tuple[float, float]:
    """Whether some number agrees, and whether numbers of the same thing disagree."""
    same = any(
        a.low <= b.high and b.low <= a.high and (a.counted == b.counted or a.low > 12) for a in one for b in other
    )
    pairs = [(a, b) for a in one for b in other if a.counted and a.counted == b.counted]
    apart = bool(pairs) and not any(a.low <= b.high and b.low <= a.high for a, b in pairs)
    return float(same), float(apart)
