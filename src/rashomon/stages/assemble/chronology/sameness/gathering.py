"""Accounts brought together: each joins the group that it is closest to, or begins one."""

from collections.abc import Iterable, Sequence

from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.sameness.doings import one_incident
from rashomon.stages.assemble.chronology.sameness.exclusions import excluded, fitting, of_other_seasons
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.stages.assemble.chronology.sameness.index import Index
from rashomon.stages.assemble.chronology.sameness.likeness import alike, likeness
from rashomon.stages.assemble.chronology.sameness.moves import can_move, find_moves, moved

_NEIGHBOURS = 6
"""So many groups that share telling words are looked at for each group, once all accounts are in."""


def gather(events: Iterable[Event]) -> list[Group]:
    """Groups, from events in an order that depends on them alone: those with a day first, as published.

    What has a day is brought together twice where plans of several days have different ones: the first time shows which plans
    moved; the second takes what was to happen on their old days (the dinner of a visit put off by a week) for what is told of
    the new ones. What is told without a time only joins what another account dates; alone it stands in no chronology.
    """
    found = sorted(events, key=_order)
    if can_move(found):
        moves = list(find_moves(_grouped([e for e in found if e.view == "ahead"])))
        found = [moved(event, moves) for event in found]
    return _grouped(found)


def _order(event: Event) -> tuple[bool, bool, str, str, int, int]:
    vague = event.stretch is None
    return event.view == "undated", vague, event.published or "9999", event.span.article, event.span.start, -event.span.end


def _grouped(events: Sequence[Event]) -> list[Group]:
    index = Index()
    for event in events:
        chosen = _best(event, index)
        if chosen is not None or not (event.view == "undated" or (event.turn and event.stretch is None)):
            index.put(event, chosen)
    return _joined(index)


def _best(event: Event, index: Index) -> int | None:
    """The group that the event is closest to; of equals the first."""
    best, chosen = 0.0, None
    for place in sorted(index.close_to(event)):
        like = likeness(event, index.groups[place])
        if like > best:
            best, chosen = like, place
        if best >= 1:
            break  # no other is closer, and what comes behind stands back where it is as close
    return chosen


def _joined(index: Index) -> list[Group]:
    """With groups put together that the first account of each kept apart and a later one brings close."""
    groups = index.groups
    into = list(range(len(groups)))
    for here, group in enumerate(groups):
        for there in index.neighbours(here, _NEIGHBOURS):
            if into[there] == there and _are_one(group, groups[there]):
                into[here] = there
                for event in group.events:
                    groups[there].add(event)
                break
    return [group for place, group in enumerate(groups) if into[place] == place]


def _are_one(one: Group, other: Group) -> bool:
    """Whether two of their accounts tell of one event, and no two of one article speak against it, nor the days: what nobody dates can be
    like the plan of one year and the deed of the next."""
    if one.plans != other.plans and one.dated and other.dated and of_other_seasons((one.first, one.last), (other.first, other.last)):
        return False
    if not any((a.kind == b.kind or one_incident(a, b)) and alike(a, b) > 0 for a in one.models for b in other.models):
        return False
    shared = one.by_article.keys() & other.by_article.keys()
    return not any(
        excluded(a, b, fitting(a, b)) for id in shared for a in one.by_article[id] for b in other.by_article[id]
    )
