"""From what an account tells to the groups that hold some of it: nothing is compared that shares nothing."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import VIOLENCE
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.stages.assemble.chronology.sameness.holders import Holders
from rashomon.stages.assemble.chronology.sameness.likeness import LEAST_SHARED, UNDATED
from rashomon.stages.assemble.chronology.weights import thousandths

_CANDIDATES = 10
"""So many groups that share telling words are looked at for each event, the closest first: no event costs more."""
_FEW = 4
"""The same for what is told without a time, most of what an article says: it only joins what is close."""


class Index:
    """Groups in the order in which they began, with where their words, kinds, doers and names lead to."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self._words = Holders()
        self._kinds: dict[str, set[int]] = defaultdict(set)
        self._points: dict[str, dict[int, None]] = defaultdict(dict)
        self._heads: dict[str, set[int]] = defaultdict(set)
        self._entities: dict[str, set[int]] = defaultdict(set)

    def put(self, event: Event, place: int | None) -> None:
        """Take an account into the group at this place; into one of its own for None."""
        if place is None:
            place = len(self.groups)
            self.groups.append(Group())
        for word in event.words - self.groups[place].words:
            self._words.add(word, place)
        for kind in event.kinds:
            self._kinds[kind].add(place)
        for entity in event.entities:
            self._entities[entity].add(place)
        for point in _meeting_points(event):
            self._points[point][place] = None
        if event.head:
            self._heads[event.head].add(place)
        self.groups[place].add(event)

    def close_to(self, event: Event) -> list[int]:
        """Places of the groups that share most of the event's telling words, the closest first."""
        if event.view == "undated":
            return self._close_to_undated(event)
        groups, days = self.groups, event.days
        close = (
            place for place, _ in self._words.sharing(event.words, LEAST_SHARED)
            if groups[place].plans or groups[place].meets(days)
        )  # fmt: skip
        found = list(islice(close, _CANDIDATES))
        met = (place for point in _meeting_points(event) for place in self._points.get(point, ()))
        return list(dict.fromkeys((*found, *islice(dict.fromkeys(met), _CANDIDATES))))

    def _close_to_undated(self, event: Event) -> list[int]:
        """Only groups of a kind with it that share a name with it, tell it nearly whole, and have no word of its article yet."""
        kind = set().union(*(self._kinds.get(k, ()) for k in event.kinds), self._heads.get(event.head, ()))
        homes = kind.intersection(set().union(*(self._entities.get(e, ()) for e in event.entities)))
        if not homes:
            return []
        groups, article, whole = self.groups, event.span.article, 1000 * UNDATED * event.weight
        close = (
            place for place, weight in self._words.sharing(event.words, LEAST_SHARED)
            if place in homes and article not in groups[place].by_article
            and (weight >= whole or weight >= 1000 * UNDATED * groups[place].lightest)
        )  # fmt: skip
        return list(islice(close, _FEW))

    def neighbours(self, here: int, most: int) -> list[int]:
        """Places of groups that began before this one and share most of its words, the closest first."""
        weights: dict[int, int] = defaultdict(int)
        for word in self.groups[here].words:
            for place in self._words.latest(word, _CANDIDATES):
                if place < here:
                    weights[place] += thousandths(word)
        return sorted(weights, key=lambda i: (-weights[i], i))[:most]


def _meeting_points(event: Event) -> Iterator[str]:
    """What two accounts of one event can have in common that share no word: the minute of what was done, the day of an attack."""
    if event.view != "past" or not event.stretch:
        return
    if event.stretch.precision == "instant":
        yield event.stretch.earliest
    if event.incidents & VIOLENCE:
        yield from dict.fromkeys((event.stretch.first, event.stretch.last))
