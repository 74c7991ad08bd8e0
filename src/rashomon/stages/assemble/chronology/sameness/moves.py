"""Plans of several days that were put to other days, and what was to happen on the days they had before."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rashomon.stages.assemble.chronology.dating import days_between
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.stages.assemble.chronology.stretch import Stretch


@dataclass(frozen=True, slots=True)
class Move:
    """A stretch of days planned, how many days later it was put, and when that was told."""

    old: Stretch
    days: int
    told: str


def can_move(events: Iterable[Event]) -> bool:
    """Whether plans of several days are told with different ones at all."""
    return len({e.stretch for e in events if _lasts(e)}) > 1


def find_moves(groups: Iterable[Group]) -> Iterator[Move]:
    """Plans of more days than one that an account says were moved to other days."""
    for group in groups:
        told = sorted((e for e in group.events if _lasts(e)), key=lambda e: (e.published or "9999", e.span))
        plans = [(e.stretch, e.published or "") for e in told if e.stretch]
        for (one, first), (other, second) in pairwise(plans):
            if not one.meets(other) and first < second:
                yield Move(one, days_between(one.first, other.first), second)


def _lasts(event: Event) -> bool:
    return event.view == "ahead" and event.stretch is not None and event.stretch.precision == "interval"


def moved(event: Event, moves: Sequence[Move]) -> Event:
    """With the day on which it now falls, where a longer plan that held it was moved later on."""
    if event.view != "ahead" or not event.stretch or not event.published:
        return event
    move = next((m for m in moves if m.old.covers(event.stretch) and event.published < m.told), None)
    return replace(event, moved_to=event.stretch.later(move.days)) if move else event
