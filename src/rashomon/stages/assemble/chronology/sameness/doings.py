"""What is done only once at a time, so that few words are enough to know it again."""

from collections.abc import Sequence

from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import KIND_MARK, LIGHT, NAME_MARK, STATES, VIOLENCE
from rashomon.stages.assemble.chronology.weights import weight

_OFTEN = frozenset({"travel", "attend", "speak", "publish", "begin", "end", "say"}) | LIGHT | STATES
"""What one may well do more than once on a day."""
_A_WORD = 4.0
"""Rarity that words in common add up to where two clauses tell of one doer's deed of one kind in a year: a fairly common word."""
_TWO_WORDS = 8.0
"""The same where the verbs are of two kinds."""
_FAIR = 0.2
"""Share of the shorter clause's words that two accounts of one year or month have in common, whoever does it."""
_ONCE = frozenset({"sign", "swear"})
"""What is done once a day in a story, whoever it is told of."""
_SITTING = frozenset({"attend", "decide"})
"""What a council does when it sits."""


def same_doing(one: Event, other: Event) -> bool:
    """One's statements of a day, one's journey, a body's sitting; of two accounts whose days fit."""
    if one.stretch and one.stretch.precision == "instant" and one.stretch == other.stretch and _one_minute(one, other):
        return True
    if one_incident(one, other):
        return True
    if one.daily and other.daily:
        if one.kind == other.kind and one.kind in _ONCE:
            return True
        if one.view == other.view and not one.statement and _once_a_day(one, other):
            return True
    if _recalled(one, other):
        return True
    if one.statement and one.audience and one.audience == other.audience:
        return not (one.who and other.who) or not one.doers.isdisjoint(other.doers)
    if one.doers.isdisjoint(other.doers):
        return False
    if one.statement:
        return True
    return one.view == other.view == "ahead" and _one_plan(one, other)


def _recalled(one: Event, other: Event) -> bool:
    """What is told of one year or month in passing: a story looks back on the same few things, in whatever words. A word that both have,
    and one doer with one kind of deed (or much in common besides); or a fair share of the words, whoever does it."""
    if one.view != "past" or other.view != "past" or one.statement or other.statement or (one.daily and other.daily):
        return False
    common = [word for word in beside_doers(one, other) if word[0] != KIND_MARK]
    if one.looks_back and other.looks_back and _much_alike(one, other, common):
        return True
    alike = one.kind == other.kind or not one.kinds.isdisjoint(other.kinds)
    return weight(common) >= (_A_WORD if alike else _TWO_WORDS) and _has_one_doer(one, other)


def _has_one_doer(one: Event, other: Event) -> bool:
    """Whether somebody does both, or neither names who does it and somebody is in both."""
    return not one.doers.isdisjoint(other.doers) or (not (one.who or other.who) and not one.entities.isdisjoint(other.entities))


def _much_alike(one: Event, other: Event, common: Sequence[str]) -> bool:
    """Whether a fair share of their words is in both, and a telling one that is no name."""
    telling = weight(word for word in common if word[0] != NAME_MARK) >= _TWO_WORDS
    return telling and weight(one.words & other.words) >= _FAIR * min(one.weight, other.weight)


def beside_doers(one: Event, other: Event) -> list[str]:
    """The words that both have, but the names of those who do it."""
    doers = one.doers | other.doers
    return [word for word in one.words & other.words if word.removeprefix(NAME_MARK) not in doers]


def _one_minute(one: Event, other: Event) -> bool:
    """What two articles tell of one minute is one event ("shots were fired", "police were called"); one article may tell of two."""
    return one.kind == other.kind or (one.view == other.view == "past" and one.span.article != other.span.article)


def one_incident(one: Event, other: Event) -> bool:
    """One shooting, fire, robbery ... of a story's day, by whatever verb; not what followed from it on that day. Who was shot may be
    told as killed, unless both accounts name somebody and nobody is in both."""
    if not one.incidents.isdisjoint(other.incidents):
        return bool(one.incidents)
    if one.incidents.isdisjoint(VIOLENCE) or other.incidents.isdisjoint(VIOLENCE):
        return False
    return not (one.entities and other.entities) or not one.entities.isdisjoint(other.entities)


def _once_a_day(one: Event, other: Event) -> bool:
    """One election, funeral or launch of a story on a day; nobody is fired or convicted twice on it."""
    if not one.occasions.isdisjoint(other.occasions):
        return True
    telling = one.kind == other.kind and one.kind not in _OFTEN and one.view == "past"
    return telling and not one.doers.isdisjoint(other.doers) and (one.entities <= other.entities or other.entities <= one.entities)


def _one_plan(one: Event, other: Event) -> bool:
    """A body sits once a day; somebody is on one journey at a time."""
    assert one.stretch is not None
    assert other.stretch is not None
    single = one.daily and other.daily
    if one.body and other.body and single:
        return {one.kind, other.kind} <= _SITTING
    apart = set(one.places) and set(other.places) and not set(one.places) & set(other.places)
    arrives = one.stretch.first == other.stretch.first and not single
    return "travel" in one.kinds and "travel" in other.kinds and (single or arrives or not apart)


def issued(one: Event, other: Event) -> bool:
    """Whether one says on the day what the other tells that the same body is to publish that day; of accounts whose days fit."""
    said, plan = (one, other) if one.statement else (other, one)
    issues = plan.view == "ahead" and plan.kind in {"publish", "speak"} and plan.body
    return issues and not said.doers.isdisjoint(plan.doers) and plan.daily
