"""Which accounts tell of the same event."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from heapq import nsmallest
from itertools import pairwise

from rashomon.stages.assemble.chronology.dating import days_between
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import KIND_MARK, MOVING, MOVING_PHRASES, NAME_MARK, ORDINALS, SHIFTED
from rashomon.stages.assemble.chronology.stretch import Stretch
from rashomon.text.terms import rarity, stem

_MODELS = 8
"""Wordings that a group keeps to compare others with."""
_CANDIDATES = 10
"""So many groups that share telling words are looked at for each event, the closest first: no event costs more."""
_HOLDERS = 60
"""So many groups that hold a word, the latest, are looked at for it."""
_NEIGHBOURS = 6
"""The same of groups for each group, once all accounts are in."""
_FEW = 4
"""The same for what is told without a time, most of what an article says: it only joins what is close."""
_SAME_DAY = 0.38
"""Share of the shorter clause's telling words that must be common where the days fit, or one says that the day has moved."""
_UNDATED = 0.5
"""The same where one of them names no day, but somebody or some place is common to both."""
_OTHER_DAY = 0.6
"""The same where the day differs or the kind of event does."""
_UNSAID = 0.45
"""The same of two statements of one day, where an account does not name who made it."""
_ONE_ARTICLE = 0.75
"""The same within one article, which tells an event once more in much the same words, or tells another one."""
_DAILY = frozenset({"day", "part-of-day", "instant"})
_SITTING = frozenset({"attend", "decide"})
"""What a council does when it sits."""
_TELLING = 4.0
"""Rarity of what must be common besides the kind of event where nothing else speaks for one event: a fairly common word."""
_NEVER = 2.0
_LEAST = 8.0
"""Rarity that the common words must add up to: two fairly common content words (see `text.terms`)."""
_MARKED = {KIND_MARK: 4.0, NAME_MARK: 6.0}
"""What one kind of event in common weighs, as much as a fairly common word; what a name does: those of one story stand in many
of its clauses."""
_WHOLE = 0.9
"""From this share on the shorter clause is told whole by the other, and half of that weight is enough."""
_ORDINALS = frozenset(stem(word) for word in ORDINALS)


@dataclass(frozen=True, slots=True)
class Move:
    """A stretch of days planned, how many days later it was put, and when that was told."""

    old: Stretch
    days: int
    told: str


@dataclass(slots=True)
class Group:
    """Accounts of one event."""

    events: list[Event] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)
    by_article: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    models: list[Event] = field(default_factory=list)
    """The first accounts that word it differently: comparing with every one would cost more with each that joins."""
    kinds: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    entities: set[str] = field(default_factory=set)

    def add(self, event: Event) -> None:
        """Take an account in."""
        self.events.append(event)
        self.words.update(event.words)
        self.by_article[event.span.article].append(event)
        self.kinds |= _kinds(event)
        self.heads.add(event.head)
        self.entities |= event.entities
        if len(self.models) < _MODELS and all(_wording(event) != _wording(model) for model in self.models):
            self.models.append(event)


def gather(events: Iterable[Event]) -> list[Group]:
    """Groups, from events in an order that depends on them alone: those with a day first, as published.

    Done twice: the first time shows which plans moved; the second takes what was to happen on their old days (the dinner of a
    visit put off by a week) for what is told of the new ones. What is told without a time only joins what another account
    dates; alone it stands in no chronology.
    """
    found = sorted(events, key=_order)
    moves = list(find_moves(_grouped(found)))
    return _grouped([_moved(event, moves) for event in found]) if moves else _grouped(found)


def _grouped(events: Sequence[Event]) -> list[Group]:
    groups: list[Group] = []
    index: dict[str, list[int]] = defaultdict(list)
    for event in events:
        chosen = _best(event, groups, index)
        if chosen is None:
            if event.view == "undated" or (event.turn and event.stretch is None):
                continue
            chosen = len(groups)
            groups.append(Group())
        for word in event.words - set(groups[chosen].words):
            index[word].append(chosen)
        groups[chosen].add(event)
    return _joined(groups, index)


def _joined(groups: Sequence[Group], index: Mapping[str, Sequence[int]]) -> list[Group]:
    """With groups put together that the first account of each kept apart and a later one brings close."""
    into = list(range(len(groups)))
    for here, group in enumerate(groups):
        weights: Counter[int] = Counter()
        for word in group.words:
            for place in index[word][-_CANDIDATES:]:
                if place < here:
                    weights[place] += _thousandths(word)
        for there in sorted(weights, key=lambda i: (-weights[i], i))[:_NEIGHBOURS]:
            if into[there] == there and _are_one(group, groups[there]):
                into[here] = there
                for event in group.events:
                    groups[there].add(event)
                break
    return [group for place, group in enumerate(groups) if into[place] == place]


def _are_one(one: Group, other: Group) -> bool:
    """Whether two of their accounts tell of one event, and no two of one article speak against it."""
    if not any(a.kind == b.kind and alike(a, b) > 0 for a in one.models for b in other.models):
        return False
    shared = one.by_article.keys() & other.by_article.keys()
    return not any(_excluded(a, b) for id in shared for a in one.by_article[id] for b in other.by_article[id])


def find_moves(groups: Iterable[Group]) -> Iterator[Move]:
    """Plans of more days than one that an account says were moved to other days."""
    for group in groups:
        told = sorted((e for e in group.events if e.view == "ahead"), key=lambda e: (e.published or "9999", e.span))
        plans = [(e.stretch, e.published or "") for e in told if e.stretch and e.stretch.precision == "interval"]
        for (one, first), (other, second) in pairwise(plans):
            if not one.meets(other) and first < second:
                yield Move(one, days_between(one.first, other.first), second)


def _moved(event: Event, moves: Sequence[Move]) -> Event:
    """With the day on which it now falls, where a longer plan that held it was moved later on."""
    if event.view != "ahead" or not event.stretch or not event.published:
        return event
    move = next((m for m in moves if m.old.covers(event.stretch) and event.published < m.told), None)
    return replace(event, moved_to=event.stretch.later(move.days)) if move else event


def _order(event: Event) -> tuple[bool, bool, str, str, int, int]:
    vague = event.stretch is None
    return event.view == "undated", vague, event.published or "9999", event.span.article, event.span.start, -event.span.end


def _best(event: Event, groups: Sequence[Group], index: dict[str, list[int]]) -> int | None:
    weights: Counter[int] = Counter()
    for word in event.words:
        # A word that most groups hold tells nothing; walking its list would make every event cost as much as all.
        weight = _thousandths(word)
        for place in index[word][-_HOLDERS:]:
            weights[place] += weight
    most = _CANDIDATES if event.view != "undated" else _FEW
    ranked = nsmallest(most, weights, key=lambda i: (-weights[i], i))
    scored = [(likeness(event, groups[i]), -i) for i in ranked]
    best = max(scored, default=(0.0, 0))
    return -best[1] if best[0] > 0 else None


def likeness(event: Event, group: Group) -> float:
    """How much of the event's clause tells of the group's event; 0 where something speaks against it."""
    if event.view == "undated" and not _can_join(event, group):
        return 0.0
    own = group.by_article.get(event.span.article, [])
    if own and (event.view == "undated" or any(_excluded(event, other) for other in own)):
        return 0.0
    best = max((alike(event, other) for other in group.models), default=0.0)
    # An article tells an event once more in other words only where another account is close to both.
    return best if best >= _OTHER_DAY or not any(alike(event, other) == 0 for other in own) else 0.0


def _can_join(event: Event, group: Group) -> bool:
    """What `_needed` asks of something told without a time, looked up instead of compared with every account."""
    kind = not _kinds(event).isdisjoint(group.kinds) or bool(event.head and event.head in group.heads)
    return kind and not event.entities.isdisjoint(group.entities)


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
    common = one.words & other.words
    shared = _weight(common)
    share = shared / max(1.0, min(_whole(one.words), _whole(other.words)))
    least = _LEAST if share < _WHOLE else _LEAST / 2
    if not _told_apart(one, other) and _weight(w for w in common if not w.startswith(KIND_MARK)) < _TELLING:
        return 0.0
    return share if shared >= least and share >= _needed(one, other) else 0.0


def _told_apart(one: Event, other: Event) -> bool:
    """Whether the kind of event alone can tell them from others: a vote on a day, not a journey or a meeting."""
    if (one.turn or other.turn) and one.span.article == other.span.article:
        return True
    return _fitting(one, other) and one.kind == other.kind and one.kind not in {"travel", "attend"}


def _issued(one: Event, other: Event) -> bool:
    """Whether one says on the day what the other tells that the same body is to publish that day."""
    said, plan = (one, other) if one.statement else (other, one)
    issues = plan.view == "ahead" and plan.kind in {"publish", "speak"} and plan.body
    return issues and _fitting(one, other) and bool(set(said.who) & set(plan.who)) and _daily(plan)


def _announced(one: Event, other: Event) -> float:
    """A statement and what is told as done on its day are one event where the statement tells little else: "said it had signed"."""
    if _issued(one, other):
        return 1.0
    daily = one.stretch and other.stretch and one.stretch.precision in _DAILY and other.stretch.precision in _DAILY
    if not daily or not _fitting(one, other) or "past" not in {one.view, other.view} or one.view != other.view:
        return 0.0
    shared = _weight(one.words & other.words)
    share = shared / max(1.0, min(_whole(one.words), _whole(other.words)))
    return share if shared >= _LEAST and share >= _OTHER_DAY else 0.0


def _same_doing(one: Event, other: Event) -> bool:
    """What is done only once at a time: one's statements of a day, one's journey, a body's sitting."""
    if not _fitting(one, other):
        return False
    if one.kind == other.kind and one.stretch == other.stretch and one.stretch and one.stretch.precision == "instant":
        return True
    if one.kind == other.kind == "sign" and _daily(one) and _daily(other):
        return True
    if one.statement and one.audience and one.audience == other.audience:
        return not (one.who and other.who) or bool(set(one.who) & set(other.who))
    if not set(one.who) & set(other.who):
        return False
    if one.statement:
        return True
    if one.view != "ahead" or other.view != "ahead":
        return False
    assert one.stretch is not None
    assert other.stretch is not None
    single = _daily(one) and _daily(other)
    if one.body and other.body and single:
        return {one.kind, other.kind} <= _SITTING
    apart = set(one.places) and set(other.places) and not set(one.places) & set(other.places)
    arrives = one.stretch.first == other.stretch.first and not single
    return "travel" in _kinds(one) and "travel" in _kinds(other) and (single or arrives or not apart)


def _daily(event: Event) -> bool:
    return event.stretch is not None and event.stretch.precision in _DAILY


def _excluded(one: Event, other: Event) -> bool:
    """Told by others, of other people, numbered otherwise, done on another day, or of what became of another plan."""
    if one.turn or other.turn:
        turn, plan = (one, other) if one.turn else (other, one)
        if plan.turn == turn.turn:
            return False
        return plan.view != "ahead" or turn.kind not in _kinds(plan) or (turn.published or "") < (plan.published or "")
    apart = one.who and other.who and not set(one.who) & set(other.who) and not one.entities & other.entities
    meal = one.view == other.view == "ahead" and (one.kind == "dine") != (other.kind == "dine")
    if (apart and one.states == other.states) or _elsewhere(one, other) or meal:
        return True
    numbered, beside = one.words & _ORDINALS, other.words & _ORDINALS
    if numbered and beside and numbered != beside:
        return True
    if one.view != other.view and not _fitting(one, other) and _done_before(*((one, other) if one.view == "past" else (other, one))):
        return True
    both = one.stretch is not None and other.stretch is not None
    return both and not _fitting(one, other) and (one.view == other.view == "past" or one.span.article == other.span.article)


def _elsewhere(one: Event, other: Event) -> bool:
    """A journey made is the one that was planned only where both name a place: one leaves a room on a visit, too."""
    made = one.kind == other.kind == "travel" and {one.view, other.view} == {"past", "ahead"}
    return made and not set(one.places) & set(other.places)


def _done_before(past: Event, plan: Event) -> bool:
    """Whether what is told as done was told no later than the plan: then it is not how the plan came out."""
    return past.view == "past" and plan.view == "ahead" and (past.published or "") <= (plan.published or "9999")


def _fitting(one: Event, other: Event) -> bool:
    """Whether their days can be one, or are where a later account put the other's."""
    firsts = [s for s in (one.stretch, one.moved_to) if s]
    return any(s.meets(o) for s in firsts for o in (other.stretch, other.moved_to) if o)


def _needed(one: Event, other: Event) -> float:
    """What share is asked for: the less else speaks for one event, the more."""
    plans = one.view == other.view and one.view != "undated" and _fitting(one, other)
    crossed = one.kind in _kinds(other) and other.kind in _kinds(one)
    kinds = one.kind == other.kind or (one.head and one.head == other.head) or crossed or (plans and bool(_kinds(one) & _kinds(other)))
    if one.statement:
        return _OTHER_DAY if one.who and other.who else _UNSAID
    if one.span.article == other.span.article:
        if one.turn or other.turn:
            return _SAME_DAY
        restated = kinds and (one.stretch is None or other.stretch is None)
        again = kinds and one.view == other.view == "past" and _fitting(one, other)
        return _UNDATED if restated or again else _ONE_ARTICLE
    if _fitting(one, other):
        return _SAME_DAY if kinds else _OTHER_DAY
    if one.turn or other.turn:
        return _UNDATED
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
    # Thousandths: whole numbers add up to the same in any order, and sorting would cost more than adding.
    return sum(map(_thousandths, words)) / 1000


@lru_cache(maxsize=200_000)
def _thousandths(word: str) -> int:
    return round(1000 * (_MARKED.get(word[0]) or rarity(word)))


@lru_cache(maxsize=100_000)
def _whole(words: frozenset[str]) -> float:
    return _weight(words)


def _kinds(event: Event) -> frozenset[str]:
    """The kind of its predicate, and of the event nouns in its clause."""
    return _kinds_of(event.kind, event.words)


@lru_cache(maxsize=100_000)
def _kinds_of(kind: str, words: frozenset[str]) -> frozenset[str]:
    return frozenset((kind, *(w[len(KIND_MARK) :] for w in words if w.startswith(KIND_MARK))))
