"""One event by where it is told: at the same place of a passage and its copy."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.text.copied_places import CopiedPlaces

_OVERLAP = 0.5
"""Share of the shorter of two clauses that lies where the other one stands in its own article. By reason: a clause and half of it."""


def join_copied(groups: Sequence[Group], copied: CopiedPlaces) -> list[Group]:
    """The groups, those of one clause of a copied passage put together: a translation may use another verb for it."""
    own = {id(event): at for at, group in enumerate(groups) for event in group.events}
    held: dict[str, list[Event]] = defaultdict(list)
    for group in groups:
        for event in group.events:
            held[event.span.article].append(event)
    into = list(range(len(groups)))
    for at, group in enumerate(groups):
        first = min((into[own[id(event)]] for event in _beside(group, held, copied)), default=at)
        if first < at:
            into[at] = first
            for event in group.events:
                groups[first].add(event)
    return [group for at, group in enumerate(groups) if into[at] == at]


def _beside(group: Group, held: Mapping[str, Sequence[Event]], copied: CopiedPlaces) -> Iterator[Event]:
    """What is told of the same day, as done or as to come like it, where a copy has one of the group's clauses."""
    for event in group.events:
        for place in copied.beside(event.span):
            for other in held.get(place.article, ()):
                if (event.view, event.stretch) == (other.view, other.stretch) and _stands_at(other.span, place):
                    yield other


def _stands_at(span: Span, place: Span) -> bool:
    return min(span.end, place.end) - max(span.start, place.start) >= _OVERLAP * min(len(span), len(place))
