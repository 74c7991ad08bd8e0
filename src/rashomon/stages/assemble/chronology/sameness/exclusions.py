"""What speaks against two accounts telling of one event."""

from datetime import date, timedelta

from rashomon.stages.assemble.chronology.circumstances import number_apart
from rashomon.stages.assemble.chronology.event import Event

_A_SEASON = timedelta(days=92)
"""Days between a plan and what is done from which that is another one, unless somebody says that it was put off: a patch planned in one
September is not the one of the next."""
_HELD = frozenset({"arrest", "charge", "jail"})
"""What is done to whoever is held to have done something."""


def fitting(one: Event, other: Event) -> bool:
    """Whether their days can be one, or are where a later account put the other's."""
    for first, last in one.days:
        for start, end in other.days:
            if first <= end and start <= last:
                return True
    return False


def excluded(one: Event, other: Event, fits: bool) -> bool:
    """Told by others, of other people, numbered otherwise, done on another day, or of what became of another plan.

    `fits`: whether their days can be one.
    """
    if one.turn or other.turn:
        return _other_turn(*((one, other) if one.turn else (other, one)))
    if _of_others(one, other) and not (fits and one.occasions & other.occasions):
        return True
    if one.utters and other.utters and one.who and other.who and one.doers.isdisjoint(other.doers):
        return True
    if one.kind == "travel" and _elsewhere(one, other):
        return True
    if (one.kind == "dine") != (other.kind == "dine") and one.view == other.view == "ahead":
        # A dinner is a plan of its own beside the visit it belongs to.
        return True
    if number_apart(one.numbers, other.numbers):
        return True
    if fits and one.view != other.view and one.span.article == other.span.article and one.kind not in other.kinds:
        return True
    if fits:
        return one.view == other.view == "past" and (_other_incident(one, other) or _answers_for(one, other) or _answers_for(other, one))
    if one.view != other.view and _not_its_outcome(*((one, other) if one.view == "past" else (other, one))):
        return True
    both = one.stretch is not None and other.stretch is not None
    return both and (one.view == other.view == "past" or one.span.article == other.span.article)


def _of_others(one: Event, other: Event) -> bool:
    """Whether each names who does it, or to whom it is done, and no name is in both. What is done to somebody on a day may be what
    the other account tells by who did it."""
    if not one.who or not other.who or one.states != other.states or (one.passive != other.passive and one.daily and other.daily):
        return False
    return one.entities.isdisjoint(other.entities) and one.doers.isdisjoint(other.doers)


def _answers_for(one: Event, other: Event) -> bool:
    """Whether somebody is held to account for the other, which was done that day too: charged on the evening of a robbery."""
    return one.kind in _HELD and other.kind not in _HELD and bool(other.incidents) and one.daily


def _other_incident(one: Event, other: Event) -> bool:
    """Whether what was done on one day was done at other hours of it, or by or to people of other ages and no common name."""
    if one.statement or other.statement or not one.daily or not other.daily:
        return False
    return _at_other_hours(one, other) or (one.entities.isdisjoint(other.entities) and _of_other_ages(one, other))


def _at_other_hours(one: Event, other: Event) -> bool:
    """Whether no hour of the day can be that of both."""
    for first, last in one.hours:
        for start, end in other.hours:
            if first < end and start < last:
                return False
    return True


def _of_other_ages(one: Event, other: Event) -> bool:
    """Whether their ages tell the people of one from those of the other: a climber of 36 and one of 32."""
    return bool(one.ages and other.ages) and one.ages.isdisjoint(other.ages)


def _other_turn(turn: Event, plan: Event) -> bool:
    """Whether the turn cannot be that plan's: another one, of another kind of thing, or told before the plan was."""
    if plan.turn == turn.turn:
        return False
    return plan.view != "ahead" or turn.kind not in plan.kinds or (turn.published or "") < (plan.published or "")


def _elsewhere(one: Event, other: Event) -> bool:
    """A journey made is the one that was planned only where both name a place: one leaves a room on a visit, too."""
    made = one.kind == other.kind == "travel" and {one.view, other.view} == {"past", "ahead"}
    return made and not set(one.places) & set(other.places)


def _not_its_outcome(past: Event, plan: Event) -> bool:
    """Whether what is told as done cannot be how the plan came out: told no later, or done in another season."""
    return _done_before(past, plan) or (plan.view == "ahead" and _far_from(past, plan))


def _far_from(past: Event, plan: Event) -> bool:
    """Whether it was done long before or after all days that were planned."""
    return bool(past.days and plan.days) and all(of_other_seasons(done, day) for done in past.days for day in plan.days)


def of_other_seasons(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two stretches of days lie more than a season apart."""
    begin, end = max(one[0], other[0]), min(one[1], other[1])
    return end < begin and date.fromisoformat(begin[:10]) - date.fromisoformat(end[:10]) > _A_SEASON


def _done_before(past: Event, plan: Event) -> bool:
    """Whether what is told as done was told no later than the plan: then it is not how the plan came out."""
    return past.view == "past" and plan.view == "ahead" and (past.published or "") <= (plan.published or "9999")
