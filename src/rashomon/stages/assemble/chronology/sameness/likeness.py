"""How much of what two accounts tell is the same."""

from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import KIND_MARK, MOVING
from rashomon.stages.assemble.chronology.sameness.doings import issued, same_doing
from rashomon.stages.assemble.chronology.sameness.exclusions import excluded, fitting
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.stages.assemble.chronology.weights import weight

_SAME_DAY = 0.38
"""Share of the shorter clause's telling words that must be common where the days fit, or one says that the day has moved."""
UNDATED = 0.5
"""The same where one of them names no day, but somebody or some place is common to both."""
_ONE_DAY_AHEAD = 0.25
"""The same of two articles' plans for one day: a story has few of them."""
_OTHER_DAY = 0.6
"""The same where the day differs or the kind of event does."""
_UNSAID = 0.45
"""The same of two statements of one day, where an account does not name who made it."""
_ONE_ARTICLE = 0.75
"""The same within one article, which tells an event once more in much the same words, or tells another one."""
_TELLING = 4.0
"""Rarity of what must be common besides the kind of event where nothing else speaks for one event: a fairly common word."""
_NEVER = 2.0
"""A share that no two clauses reach, which is at most 1."""
_LEAST = 6.0
"""Rarity that the common words must add up to: a rare content word, or two common ones (see `text.terms`)."""
_WHOLE = 0.9
"""From this share on the shorter clause is told whole by the other, and half of that weight is enough."""
LEAST_SHARED = round(1000 * _LEAST / 2)
"""Thousandths of rarity below which no two accounts are taken for one on the strength of their words."""


def likeness(event: Event, group: Group) -> float:
    """How much of the event's clause tells of the group's event; 0 where something speaks against it."""
    own = group.by_article.get(event.span.article, [])
    if any(excluded(event, other, fitting(event, other)) for other in own):
        return 0.0
    best = 0.0
    for model in group.models:
        like = alike(event, model)
        if like > best:
            best = like
        if best >= 1:
            return best
    # An article tells an event once more in other words only where another account is close to both.
    return best if best >= _OTHER_DAY or not any(alike(event, other) == 0 for other in own) else 0.0


def alike(one: Event, other: Event) -> float:
    """The share of the shorter clause's telling words that both have, if it is enough for what else they share."""
    fits = fitting(one, other)
    if not fits and one.view == other.view == "past":
        return 0.0
    if one.statement != other.statement:
        told = _announced(one, other) if fits else 0.0
        return 0.0 if told == 0.0 or excluded(one, other, fits) else told
    if one.span.start == other.span.start and one.span == other.span and one.text != other.text:
        return 0.0
    # Most pairs have too little in common, which is told sooner than what excludes that they are one.
    likely = 1.0 if fits and same_doing(one, other) else _share(one, other, fits)
    return 0.0 if likely == 0.0 or excluded(one, other, fits) else likely


def _share(one: Event, other: Event, fits: bool) -> float:
    """The share of telling words that both have, 0 where it is not enough."""
    common = one.words & other.words
    if not common:
        return 0.0  # a third of the pairs
    shared = weight(common)
    if shared < _LEAST / 2:
        return 0.0
    shorter = one.weight if one.weight < other.weight else other.weight
    share = shared / shorter if shorter > 1 else shared
    if share < _ONE_DAY_AHEAD:
        return 0.0
    least = _LEAST if share < _WHOLE else _LEAST / 2
    if shared < least or share < _needed(one, other, fits):
        return 0.0
    told_apart = _told_apart(one, other, fits) or weight(w for w in common if not w.startswith(KIND_MARK)) >= _TELLING
    return share if told_apart else 0.0


def _told_apart(one: Event, other: Event, fits: bool) -> bool:
    """Whether the kind of event alone can tell them from others: a vote on a day, not a journey or a meeting."""
    if (one.turn or other.turn) and one.span.article == other.span.article:
        return True
    return fits and one.kind == other.kind and one.kind not in {"travel", "attend"}


def _announced(one: Event, other: Event) -> float:
    """A statement and what is told as done on its day are one event where the statement tells little else: "said it had signed"."""
    if issued(one, other) or (one.utters and other.utters and one.view == other.view and not one.doers.isdisjoint(other.doers)):
        return 1.0
    if not one.daily or not other.daily or one.view != other.view or one.view != "past":
        return 0.0
    shared = weight(one.words & other.words)
    share = shared / max(1.0, min(one.weight, other.weight))
    return share if shared >= _LEAST and share >= _OTHER_DAY else 0.0


def _needed(one: Event, other: Event, fits: bool) -> float:
    """What share is asked for: the less else speaks for one event, the more."""
    if one.statement:
        return _OTHER_DAY if one.who and other.who else _UNSAID
    kinds = _of_a_kind(one, other, fits)
    if one.span.article == other.span.article:
        return _needed_inside(one, other, fits, kinds)
    if fits and _of_one_day_ahead(one, other) and not (_others(one, other) and _others(other, one)):
        return _ONE_DAY_AHEAD
    if fits:
        return _SAME_DAY if kinds else _OTHER_DAY
    if one.turn or other.turn:
        return UNDATED
    if "undated" in {one.view, other.view} or one.stretch is None or other.stretch is None:
        # A year dates nothing that another account tells as the news.
        dated = one.daily or other.daily or one.view == "ahead" or other.view == "ahead"
        return UNDATED if kinds and dated and not one.entities.isdisjoint(other.entities) else _NEVER
    if not kinds:
        # "The day of mourning has been moved" has the verb of no plan.
        return _OTHER_DAY if one.kind in MOVING or other.kind in MOVING else _NEVER
    return _SAME_DAY if one.shifts or other.shifts else _OTHER_DAY


def _needed_inside(one: Event, other: Event, fits: bool, kinds: bool) -> float:
    """The same of two clauses of one article."""
    if one.turn or other.turn:
        return _SAME_DAY
    restated = kinds and (one.stretch is None or other.stretch is None)
    again = kinds and fits and one.view == other.view == "past"
    return UNDATED if restated or again else _ONE_ARTICLE


def _of_one_day_ahead(one: Event, other: Event) -> bool:
    return one.view == other.view == "ahead" and one.daily and other.daily


def _others(one: Event, other: Event) -> frozenset[str]:
    """Whom and what it names, besides those who do it and places, that the other does not: one meets two bodies on a day."""
    return one.entities - one.doers - other.entities - set(one.places)


def _of_a_kind(one: Event, other: Event, fits: bool) -> bool:
    """Whether they are of one kind: told by the same kind of verb, or each by what the other has for a noun; done by one thing."""
    if one.kind == other.kind or (one.head and one.head == other.head):
        return True
    if one.kind in other.kinds and other.kind in one.kinds:
        return True
    return fits and one.view == other.view != "undated" and not one.kinds.isdisjoint(other.kinds)
