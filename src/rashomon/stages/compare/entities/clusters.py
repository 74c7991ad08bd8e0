"""Units joined step by step, each join with its grounds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rashomon.stages.compare.entities.roles import clashing, walks_of
from rashomon.stages.compare.entities.units import Unit
from rashomon.text.names.persons import parse_person, sexes_clash


@dataclass(slots=True)
class Cluster:
    """What is known of the units joined so far; sets, so that joining costs no more than the smaller side."""

    units: list[int]
    articles: set[str]
    names: set[str]
    titles: set[str]
    roles: set[str]
    walks: set[str]
    suffixes: set[str]
    mentions: int

    def take(self, other: "Cluster") -> None:
        """Take in what is known of the other."""
        self.units += other.units
        for mine, theirs in (
            (self.articles, other.articles), (self.names, other.names), (self.titles, other.titles),
            (self.roles, other.roles), (self.walks, other.walks), (self.suffixes, other.suffixes),
        ):  # fmt: skip
            mine |= theirs
        self.mentions += other.mentions


def _cluster(i: int, unit: Unit) -> Cluster:
    suffix = parse_person(unit.name).suffix
    roles = set(unit.roles)
    return Cluster(
        [i], {unit.article}, {unit.name}, set(unit.titles), roles, walks_of((*unit.roles, *unit.titles)),
        {suffix} if suffix else set(), len(unit.mentions),
    )  # fmt: skip


class Clusters:
    """A partition of units that only grows coarser. Units are told by their index in the sorted list."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self._home = list(range(len(units)))
        self._clusters = {i: _cluster(i, unit) for i, unit in enumerate(units)}
        self._grounds: dict[int, set[str]] = {}

    def home(self, i: int) -> int:
        """The index that stands for the cluster of unit `i`."""
        root = i
        while self._home[root] != root:
            root = self._home[root]
        while self._home[i] != root:
            self._home[i], i = root, self._home[i]
        return root

    def cluster(self, i: int) -> Cluster:
        """The cluster of unit `i`."""
        return self._clusters[self.home(i)]

    def join(self, i: int, j: int, grounds: Iterable[str] = ()) -> None:
        """Make one of the clusters of `i` and `j`; the grounds are kept for the units that come with `i`."""
        for n in self.cluster(i).units if grounds else ():
            self._grounds.setdefault(n, set()).update(grounds)
        one, other = self.home(i), self.home(j)
        if one == other:
            return
        kept, gone = sorted((one, other), key=lambda home: (-len(self._clusters[home].units), home))
        self._home[gone] = kept
        self._clusters[kept].take(self._clusters.pop(gone))

    def grounds(self, i: int) -> frozenset[str]:
        """Why unit `i` was taken in beyond what its letters tell."""
        return frozenset(self._grounds.get(i, ()))

    def all(self) -> list[list[int]]:
        """The clusters' units, in order."""
        return sorted(sorted(cluster.units) for cluster in self._clusters.values())

    def meet(self, i: int, j: int) -> bool:
        """Whether an article names both: its own reader keeps them apart, so letters alone must not join them."""
        return not self.cluster(i).articles.isdisjoint(self.cluster(j).articles)

    def clash(self, i: int, j: int) -> bool:
        """Whether titles or suffixes say that these are two people."""
        one, other = self.cluster(i), self.cluster(j)
        suffixes = one.suffixes and other.suffixes and one.suffixes.isdisjoint(other.suffixes)
        return bool(suffixes) or sexes_clash(one.titles, other.titles)

    def apart(self, i: int, j: int) -> bool:
        """Whether titles, suffixes or walks of life say so."""
        return self.clash(i, j) or clashing(self.cluster(i).walks, self.cluster(j).walks)
