"""Units joined step by step, each join with its grounds."""

from collections.abc import Iterable, Sequence

from rashomon.stages.compare.entities.units import Unit
from rashomon.text.names.persons import parse_person, sexes_clash


class Clusters:
    """A partition of units that only grows coarser. Units are told by their index in the sorted list."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self._home = list(range(len(units)))
        self._members = [[i] for i in range(len(units))]
        self.grounds: dict[int, set[str]] = {}
        """Why a unit was taken in beyond what its letters tell."""

    def home(self, i: int) -> int:
        """The index that stands for the cluster of unit `i`: its smallest."""
        return self._home[i]

    def members(self, i: int) -> list[Unit]:
        """The units of the cluster of `i`, sorted."""
        return [self.units[n] for n in self._members[self._home[i]]]

    def join(self, i: int, j: int, grounds: Iterable[str] = ()) -> None:
        """Make one of the clusters of `i` and `j`; the grounds are kept for the units of `i`."""
        kept, gone = sorted((self._home[i], self._home[j]))
        if grounds:
            for n in self._members[self._home[i]]:
                self.grounds.setdefault(n, set()).update(grounds)
        if kept == gone:
            return
        for n in self._members[gone]:
            self._home[n] = kept
        self._members[kept] = sorted(self._members[kept] + self._members[gone])
        self._members[gone] = []

    def all(self) -> list[list[int]]:
        """The clusters' members, in order of their smallest."""
        return [members for members in self._members if members]

    def meet(self, i: int, j: int) -> bool:
        """Whether an article names both: its own reader keeps them apart, so letters alone must not join them."""
        return bool({unit.article for unit in self.members(i)} & {unit.article for unit in self.members(j)})

    def clash(self, i: int, j: int) -> bool:
        """Whether titles or suffixes say that these are two people."""
        one, other = self.members(i), self.members(j)
        titles = [title for unit in one for title in unit.titles], [title for unit in other for title in unit.titles]
        suffixes = [{parse_person(m.name).suffix for m in side} - {None} for side in (one, other)]
        return sexes_clash(*titles) or (all(suffixes) and suffixes[0] != suffixes[1])
