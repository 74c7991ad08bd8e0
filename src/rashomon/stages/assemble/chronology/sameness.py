"""Which accounts tell of the same event."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import KIND_MARK, MOVING, MOVING_PHRASES, ORDINALS, SHIFTED
from rashomon.text.terms import rarity, stem

_MODELS = 16
"""Wordings that a group keeps to compare others with."""
_CANDIDATES = 24
"""So many groups that share telling words are looked at for each event, the closest first: no event costs more."""
_SAME_DAY = 0.38
"""Share of the shorter clause's telling words that must be common where the days fit, or one says that the day has moved."""
_UNDATED = 0.5
"""The same where one of them names no day, but somebody or some place is common to both."""
_OTHER_DAY = 0.6
"""The same where the day differs or the kind of event does."""
_ONE_ARTICLE = 0.75
"""The same within one article, which tells an event once more in much the same words, or tells another one."""
_DAILY = frozenset({"day", "part-of-day", "instant"})
_NEVER = 2.0
_LEAST = 8.0
"""Rarity that the common words must add up to: two fairly common content words (see `text.terms`)."""
_KIND_WEIGHT = 4.0
"""What one kind of event in common weighs, as much as a fairly common word."""
_WHOLE = 0.9
"""From this share on the shorter clause is told whole by the other, and half of that weight is enough."""
_ORDINALS = frozenset(stem(word) for word in ORDINALS)


@dataclass(slots=True)
class Group:
    """Accounts of one event."""

    events: list[Event] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)
    by_article: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    models: list[Event] = field(default_factory=list)
    """The first accounts that word it differently: comparing with every one would cost more with each that joins."""

    def add(self, event: Event) -> None:
        """Take an account in."""
        self.events.append(event)
        self.words.update(event.words)
        self.by_article[event.span.article].append(event)
        if len(self.models) < _MODELS and all(_wording(event) != _wording(model) for model in self.models):
            self.models.append(event)


def gather(events: Iterable[Event]) -> list[Group]:
    """Groups, from events in an order that depends on them alone: those with a day first, as published.

    What is told without a time only joins what another account dates; alone it stands in no chronology.
    """
    groups: list[Group] = []
    index: dict[str, list[int]] = defaultdict(list)
    for event in sorted(events, key=_order):
        chosen = _best(event, groups, index)
        if chosen is None:
            if event.view == "undated":
                continue
            chosen = len(groups)
            groups.append(Group())
        for word in event.words - set(groups[chosen].words):
            index[word].append(chosen)
        groups[chosen].add(event)
    return groups


def _order(event: Event) -> tuple[bool, bool, str, str, int, int]:
    vague = event.stretch is None
    return event.view == "undated", vague, event.published or "9999", event.span.article, event.span.start, -event.span.end


def _best(event: Event, groups: Sequence[Group], index: dict[str, list[int]]) -> int | None:
    weights: Counter[int] = Counter()
    for word in event.words:
        # A word that most groups hold tells nothing; walking its list would make every event cost as much as all.
        for place in index[word][-200:]:
            weights[place] += int(10 * _weight((word,)))
    ranked = sorted(weights, key=lambda i: (-weights[i], i))[:_CANDIDATES]
    scored = [(likeness(event, groups[i]), -i) for i in ranked]
    best = max(scored, default=(0.0, 0))
    return -best[1] if best[0] > 0 else None


def likeness(event: Event, group: Group) -> float:
    """How much of the event's clause tells of the group's event; 0 where something speaks against it."""
    own = group.by_article.get(event.span.article, [])
    if own and (event.view == "undated" or any(alike(event, other) == 0 for other in own)):
        return 0.0
    return max((alike(event, other) for other in group.models), default=0.0)


def _wording(event: Event) -> tuple[object, ...]:
    return event.words, event.view, event.stretch, event.who


def alike(one: Event, other: Event) -> float:
    """The share of the shorter clause's telling words that both have, if it is enough for what else they share."""
    if _excluded(one, other):
        return 0.0
    if one.statement != other.statement:
        return _announced(one, other)
    if one.span == other.span and one.text != other.text:
        return 0.0
    if _same_doing(one, other):
        return 1.0
    shared = _weight(one.words & other.words)
    share = shared / max(1.0, min(_weight(one.words), _weight(other.words)))
    least = _LEAST if share < _WHOLE else _LEAST / 2
    return share if shared >= least and share >= _needed(one, other) else 0.0


def _announced(one: Event, other: Event) -> float:
    """A statement and what is told as done on its day are one event where the statement tells little else: "said it had signed"."""
    daily = one.stretch and other.stretch and one.stretch.precision in _DAILY and other.stretch.precision in _DAILY
    if not daily or not _fitting(one, other) or "past" not in {one.view, other.view} or one.view != other.view:
        return 0.0
    shared = _weight(one.words & other.words)
    share = shared / max(1.0, min(_weight(one.words), _weight(other.words)))
    return share if shared >= _LEAST and share >= _OTHER_DAY else 0.0


def _same_doing(one: Event, other: Event) -> bool:
    """What one person does only once at a time: speak on a day, travel on a day, travel to a place in a week."""
    if not set(one.who) & set(other.who) or not _fitting(one, other):
        return False
    if one.statement:
        return True
    travel = "travel" in _kinds(one) and "travel" in _kinds(other) and one.view == other.view == "ahead"
    assert one.stretch is not None
    assert other.stretch is not None
    single = one.stretch.precision in _DAILY and other.stretch.precision in _DAILY
    apart = set(one.places) and set(other.places) and not set(one.places) & set(other.places)
    return travel and (single or not apart)


def _excluded(one: Event, other: Event) -> bool:
    """Told by others, of other people, numbered otherwise, or done on another day."""
    if one.who and other.who and not set(one.who) & set(other.who) and not one.entities & other.entities:
        return True
    numbered, beside = one.words & _ORDINALS, other.words & _ORDINALS
    if numbered and beside and numbered != beside:
        return True
    if one.view != other.view and not _fitting(one, other) and _done_before(*((one, other) if one.view == "past" else (other, one))):
        return True
    both = one.stretch is not None and other.stretch is not None
    return both and not _fitting(one, other) and (one.view == other.view == "past" or one.span.article == other.span.article)


def _done_before(past: Event, plan: Event) -> bool:
    """Whether what is told as done was told no later than the plan: then it is not how the plan came out."""
    return past.view == "past" and plan.view == "ahead" and (past.published or "") <= (plan.published or "9999")


def _fitting(one: Event, other: Event) -> bool:
    return bool(one.stretch and other.stretch and one.stretch.meets(other.stretch))


def _needed(one: Event, other: Event) -> float:
    """What share is asked for: the less else speaks for one event, the more."""
    plans = one.view == other.view and one.view != "undated" and _fitting(one, other)
    crossed = one.kind in _kinds(other) and other.kind in _kinds(one)
    kinds = one.kind == other.kind or crossed or (plans and bool(_kinds(one) & _kinds(other)))
    if one.statement:
        return _OTHER_DAY
    if one.span.article == other.span.article:
        restated = kinds and (one.stretch is None or other.stretch is None)
        again = kinds and one.view == other.view == "past" and _fitting(one, other)
        return _UNDATED if restated or again else _ONE_ARTICLE
    if _fitting(one, other):
        return _SAME_DAY if kinds else _OTHER_DAY
    if "undated" in {one.view, other.view} or one.stretch is None or other.stretch is None:
        return _UNDATED if kinds and one.entities & other.entities else _NEVER
    if kinds and (_moves(one) or _moves(other)):
        return _SAME_DAY
    return _OTHER_DAY if kinds else _NEVER


def _moves(event: Event) -> bool:
    """Whether the account itself says that the day is a new one."""
    low = event.text.lower()
    forms = set(low.split())
    return bool(event.words & MOVING) or any(phrase in low for phrase in MOVING_PHRASES) or bool(forms & SHIFTED)


def _weight(words: Iterable[str]) -> float:
    return sum(_KIND_WEIGHT if w.startswith(KIND_MARK) else rarity(w) for w in sorted(words))


def _kinds(event: Event) -> set[str]:
    """The kind of its predicate, and of the event nouns in its clause."""
    return {event.kind} | {w[len(KIND_MARK) :] for w in event.words if w.startswith(KIND_MARK)}
