"""Claims that are tried as the clearest wording one after the other: each is asked about no further than it can still be the one that most
accounts state."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence


class Hubs:
    """Remembers which claims refused the hubs tried before: most of them differ from the next one, too, and asked first they soon tell
    that it cannot be the best."""

    def __init__(self, unit: Callable[[int], Hashable]) -> None:
        """`unit`: what a claim counts as, which is its origin or itself."""
        self._unit = unit
        self._refusals: Counter[int] = Counter()

    def stating(self, hub: int, others: Sequence[int], states: Callable[[int, int], bool], most: int) -> list[int]:
        """Of these other claims those that state what the hub does, in order; none where no more than `most` units can, its own among
        them."""
        own = self._unit(hub)
        unheard = Counter(map(self._unit, others))
        possible = len(unheard.keys() | {own})
        if possible <= most:
            return []
        found = []
        for index in sorted(others, key=self._refusals.__getitem__, reverse=True):
            unit = self._unit(index)
            unheard[unit] -= 1
            if states(hub, index):
                found.append(index)
                unheard[unit] = 0
                continue
            self._refusals[index] += 1
            if unheard[unit] == 0 and unit != own:
                possible -= 1
                if possible <= most:
                    return []
        return sorted(found)
