"""One event by where it is told: at the same place of a passage and its copy."""

from collections.abc import Sequence

from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.text.copied_places import CopiedPlaces, stands_at


def join_copied(groups: Sequence[Group], copied: CopiedPlaces) -> list[Group]:
    """The groups, those of one clause of a copied passage put together: a translation may use another verb for it."""
    into = copied.join([group.events for group in groups], lambda event: event.span, _same_day)
    for at, first in enumerate(into):
        if first != at:
            for event in groups[at].events:
                groups[first].add(event)
    return [group for at, group in enumerate(groups) if into[at] == at]


def _same_day(one: Event, other: Event, place: Span) -> bool:
    """Whether the other, which is told where a copy has the first, is of its day, and done or to come like it."""
    return (one.view, one.stretch) == (other.view, other.stretch) and stands_at(other.span, place)
