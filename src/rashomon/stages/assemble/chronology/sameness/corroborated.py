"""One event by its claims: accounts of a day whose clauses were found to tell of one thing, however they word it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from rashomon.model.dossier import Corroboration
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import NAME_MARK
from rashomon.stages.assemble.chronology.sameness.doings import beside_doers
from rashomon.stages.assemble.chronology.sameness.exclusions import excluded, fitting
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.stages.assemble.chronology.weights import weight

_MUCH = 8.0
"""Rarity of the words in common, names left out, from which on what is told of an event ("announced that") is one with it: two
fairly common words."""
_SOME = 4.0
"""The same of two deeds in a year or a month: a fairly common word."""
_LOOKED_AT = 12
"""Groups of one item that each of the others is compared with, the first in order: an item seldom holds so many, and pairs of all would
cost the square of them. Set by reason."""
_TOLD = 20
"""Accounts of a group in one item that are compared with those of another: at 8, one join of 1000 lines was lost."""
_LONGEST = 600
"""Characters: no event's words are longer by far, so further back none is looked for."""


def join_corroborated(groups: Sequence[Group], corroborations: Sequence[Corroboration]) -> list[Group]:
    """The groups, those of one day put together whose clauses stand in one item of corroboration, unless two of their accounts
    speak against it.

    An item holds what was found to tell of one event, also where a side only mentions it ("a cable was cut", "users complained").
    """
    joined, places = _Joined(groups), _Places(groups)
    for item in corroborations:
        met = places.of([(item.clearest,), *(side.evidence for side in item.sides)])
        order = sorted(met)
        for at, one in enumerate(order[:_LOOKED_AT]):
            for other in order[at + 1 :]:
                if _can_be_one(met[one], met[other]):
                    joined.join(one, other)
    return joined.groups()


class _Joined:
    """Groups by the one that each was put into."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups = list(groups)
        self._into = list(range(len(groups)))
        self._members = [[at] for at in self._into]

    def groups(self) -> list[Group]:
        """Those that stand, in order."""
        return [group for at, group in enumerate(self._groups) if self._into[at] == at]

    def join(self, one: int, other: int) -> None:
        """Put two together, if they are not yet and nothing speaks against it."""
        first, second = sorted((self._into[one], self._into[other]))
        if first == second or _speak_against(self._groups[first], self._groups[second]):
            return
        if len(self._members[first]) == 1:
            self._groups[first] = _copy(self._groups[first])
        for event in self._groups[second].events:
            self._groups[first].add(event)
        self._members[first] += self._members[second]
        for at in self._members[second]:
            self._into[at] = first


class _Places:
    """Where events that have a time are told, by article."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._told: dict[str, list[tuple[int, int, int, Event]]] = defaultdict(list)
        for at, group in enumerate(groups):
            for number, event in enumerate(group.events):
                if event.view == "past" and event.stretch:
                    self._told[event.span.article].append((event.span.start, at, number, event))
        self._starts: dict[str, list[int]] = {}
        for article, told in self._told.items():
            told.sort(key=lambda place: place[:3])
            self._starts[article] = [start for start, *_ in told]

    def of(self, places: Sequence[Sequence[Span]]) -> dict[int, list[Event]]:
        """By the number of their group, the events that are told in these places."""
        met: dict[int, list[Event]] = defaultdict(list)
        for span in (span for evidence in places for span in evidence):
            for at, event in self._at(span):
                if len(met[at]) < _TOLD:
                    met[at].append(event)
        return met

    def _at(self, span: Span) -> Iterator[tuple[int, Event]]:
        starts = self._starts.get(span.article, [])
        for i in range(bisect_left(starts, span.start - _LONGEST), bisect_left(starts, span.end)):
            _, at, _, event = self._told[span.article][i]
            # What stands behind its clause in the sentence is another thing: "found a body ten hours after the bridge fell".
            if event.span.overlaps(span) and span.start < event.clause.end:
                yield at, event


def _can_be_one(events: Sequence[Event], others: Sequence[Event]) -> bool:
    """Whether two of them are of one day and alike."""
    return any(fitting(a, b) and _alike(a, b) for a in events for b in others)


def _alike(one: Event, other: Event) -> bool:
    """Whether neither is what was said or done about the other: an item can hold that, too. Then one person must have done both, or much
    of the words be in both. A life holds much in a year or a month: of what is told of one some words must be in both, much where the
    other has a day."""
    if one.utters and other.utters:
        return not one.doers.isdisjoint(other.doers)
    if one.kind == other.kind:
        return True
    if one.follows or other.follows:
        return weight(word for word in one.words & other.words if word[0] != NAME_MARK) >= _MUCH
    if one.daily and other.daily:
        return True
    return weight(beside_doers(one, other)) >= (_MUCH if one.daily or other.daily else _SOME)


def _speak_against(one: Group, other: Group) -> bool:
    """Whether two of their wordings, or two accounts of one article, are excluded from being one."""
    if any(excluded(a, b, fitting(a, b)) for a in one.models for b in other.models):
        return True
    shared = one.by_article.keys() & other.by_article.keys()
    return any(excluded(a, b, fitting(a, b)) for id in shared for a in one.by_article[id] for b in other.by_article[id])


def _copy(group: Group) -> Group:
    """The same accounts in a group of its own: what others were given stays as it is."""
    copied = Group()
    for event in group.events:
        copied.add(event)
    return copied
