"""Groups that average link has joined, parted where they are two events of one kind."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from rashomon.text.vectors import Vector, add, dot, unit

LOOK_ALIKE: Final = 0.7
"""Two groups that are this much less like each other than like themselves are two events of one kind, not one (ECB+)."""
LEAST_GROUP: Final = 4
"""Articles that a side needs before its likeness to itself says anything."""
OTHER_THINGS: Final = 0.45
"""The same of their names and figures alone, and of their other words alone: on ECB+ and GVC nothing changes from .2 to .5, of
invented news .4 to .6 is best (docs/evaluation.md)."""
LEAST_REST: Final = 3
"""Articles that a group needs before one of another event shows against it."""
STRANGE: Final = 0.4
"""One article that is this much less like a group than the group is like itself tells of something else: of articles of ECB+ 1 in
100 is less than .45 as like the rest of its story, of invented streams .63, of what is not of the story four in five."""
STRANGE_PART: Final = 0.25
"""The same of its names and figures alone, and of its other words alone."""
ONE_COURSE: Final = 0.55
"""Two groups with days among each other whose names and figures are this much as like as in themselves are one event told in its
course, as a case is from the arrest to the sentence; of invented streams two events that share `SHARED` names reach .46."""
SHARED: Final = 4.0
"""Names and figures that an article of the one and one of the other then have in common on average: of two events of one town in
invented streams, however like, 2.2 at most."""


@dataclass(slots=True)
class Group:
    """A node of the tree of merges. `inside`: sum of the nearness of all pairs in it; `link`: average nearness of its halves."""

    members: tuple[str, ...]
    total: Vector
    inside: float = 0.0
    link: float = 1.0
    halves: "tuple[Group, Group] | None" = None
    near: dict[int, float] = field(default_factory=dict)
    less: dict[int, float] = field(default_factory=dict)
    """Of other groups, the sum of the discounts between its articles and theirs."""

    @property
    def cohesion(self) -> float:
        """Average nearness of two of its articles."""
        size = len(self.members)
        return self.inside / (size * (size - 1) / 2) if size > 1 else 1.0


class LookAlikes:
    """Tells two events of one kind from one event, by the articles' vectors, by their names and their other words apart, and by
    their days."""

    def __init__(
        self, vectors: Mapping[str, Vector], names: Mapping[str, frozenset[str]], days: Mapping[str, str | None]
    ) -> None:
        self._vectors = vectors
        self._names = names
        self._days = days

    def parted(self, tree: Group) -> Iterator[Group]:
        """The group itself, or its halves, parted likewise, where they are two look-alike events."""
        waiting = [tree]
        while waiting:
            found = waiting.pop()
            if found.halves and self._are_two(found, *sorted(found.halves, key=lambda half: len(half.members))):
                waiting.extend(found.halves)
            else:
                yield found

    def _are_two(self, joined: Group, small: Group, large: Group) -> bool:
        if len(small.members) == 1:
            return len(large.members) >= LEAST_REST and (
                joined.link < STRANGE * large.cohesion or self._speaks_of_others(small, large, STRANGE_PART)
            )
        if self._speaks_of_others(small, large, OTHER_THINGS):
            return True
        return _look_alike(joined, small, large) and not self._are_one_course(small, large)

    def _are_one_course(self, one: Group, other: Group) -> bool:
        """Whether neither was over when the other began, and both have the same people, places and figures."""
        if not self._meet_in_time(one, other) or self._shared(one, other) < SHARED:
            return False
        a, b = self._part(one, True), self._part(other, True)
        return nearness(a, b) >= ONE_COURSE * min(a.cohesion, b.cohesion)

    def _meet_in_time(self, one: Group, other: Group) -> bool:
        """Whether one's first known day is before the other's last, both ways; not where one has no day."""
        told = [sorted(day for id in group.members if (day := self._days[id])) for group in (one, other)]
        return all(told) and told[0][0] < told[1][-1] and told[1][0] < told[0][-1]

    def _shared(self, one: Group, other: Group) -> float:
        """Names and figures that an article of the one and one of the other have in common, on average."""
        a, b = (carried(group, self._vectors, self._names) for group in (one, other))
        return sum(a[name] * b[name] for name in a.keys() & b.keys()) / (len(one.members) * len(other.members))

    def _speaks_of_others(self, one: Group, other: Group, share: float) -> bool:
        """Whether the two have other names and figures, or the same ones (of a town, say) and tell other things: less than this
        share as like each other as themselves. Where one has none, that says nothing."""
        for named in (True, False):
            a, b = self._part(one, named), self._part(other, named)
            if a.members and b.members and nearness(a, b) < share * min(a.cohesion, b.cohesion):
                return True
        return False

    def _part(self, group: Group, named: bool) -> Group:
        """The group by its names and figures alone, or by its ordinary words alone: those of its articles that have any."""
        vectors = {id: self._part_of(id, named) for id in group.members}
        members = tuple(id for id in group.members if vectors[id])
        total = add(vectors[id] for id in members)
        return Group(members, total, inside=max(0.0, (dot(total, total) - len(members)) / 2))

    def _part_of(self, id: str, named: bool) -> Vector:
        names = self._names[id]
        return unit({term: weight for term, weight in self._vectors[id].items() if (term in names) == named})


def nearness(one: Group, other: Group, less: float = 0.0) -> float:
    """Average nearness of an article of the one and one of the other; `less`: the sum of the discounts between them."""
    return (dot(one.total, other.total) - less) / (len(one.members) * len(other.members))


def carried(group: Group, vectors: Mapping[str, Vector], names: Mapping[str, frozenset[str]]) -> Counter[str]:
    """The names and figures of its articles, each with how many of them have it."""
    return Counter(name for id in group.members for name in names[id] & vectors[id].keys())


def _look_alike(joined: Group, one: Group, other: Group) -> bool:
    if min(len(one.members), len(other.members)) < LEAST_GROUP:
        return False
    return joined.link < LOOK_ALIKE * min(one.cohesion, other.cohesion)
