"""Groups that average link has joined, parted where they are two events of one kind."""

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
LEAST_SIDE: Final = 2
"""Articles that a side needs for that: of one alone nothing says which of its names are the event's."""


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
    """Tells two events of one kind from one event, by the articles' vectors, and by their names and their other words apart."""

    def __init__(self, vectors: Mapping[str, Vector], names: Mapping[str, frozenset[str]]) -> None:
        self._vectors = vectors
        self._names = names

    def parted(self, tree: Group) -> Iterator[Group]:
        """The group itself, or its halves, parted likewise, where they are two look-alike events."""
        waiting = [tree]
        while waiting:
            found = waiting.pop()
            if found.halves and (_look_alike(found, *found.halves) or self._speaks_of_others(*found.halves)):
                waiting.extend(found.halves)
            else:
                yield found

    def _speaks_of_others(self, one: Group, other: Group) -> bool:
        """Whether the two have other names and figures, or the same ones (of a town, say) and tell other things."""
        if min(len(one.members), len(other.members)) < LEAST_SIDE:
            return False
        for named in (True, False):
            a, b = self._part(one, named), self._part(other, named)
            across = dot(a.total, b.total) / max(1, len(a.members) * len(b.members))
            if across < OTHER_THINGS * min(a.cohesion, b.cohesion):
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


def _look_alike(joined: Group, one: Group, other: Group) -> bool:
    if min(len(one.members), len(other.members)) < LEAST_GROUP:
        return False
    return joined.link < LOOK_ALIKE * min(one.cohesion, other.cohesion)
