"""Where in an article words stand that many origins have: charges as the police read them out, a statement, an office."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Self

from rashomon.model.span import Span
from rashomon.model.story import Reuse
from rashomon.stages.compare.origins.shares import merged

ORIGINS: Final = 5
"""Origins that all have a passage: of 90 passages of ECB+ all that as many have are charges or a statement; what an agency wrote stands in
four at most, for who carries more of it is one origin with it."""


@dataclass(frozen=True, slots=True)
class Spread:
    """From each of these places to the next so many other origins have the words."""

    places: Sequence[int]
    origins: Sequence[int]

    @classmethod
    def of(cls, spans: Iterable[Sequence[Span]]) -> Self:
        """Of the parts of an article that it shares with each of the other origins."""
        steps: dict[int, int] = defaultdict(int)
        for of_one in spans:
            for start, end in merged(of_one):
                steps[start] += 1
                steps[end] -= 1
        places = sorted(steps)
        return cls(places, list(accumulate(steps[place] for place in places)))

    def is_formula(self, passage: Span) -> bool:
        """Whether at least half of its characters stand in so many origins."""
        first = max(0, bisect_right(self.places, passage.start) - 1)
        end = bisect_right(self.places, passage.end)
        bounds = [*self.places[first:end], passage.end]
        common = sum(
            min(behind, passage.end) - max(start, passage.start)
            for start, behind, origins in zip(bounds, bounds[1:], self.origins[first:end], strict=False)
            if origins >= ORIGINS - 1 and behind > start
        )
        return 2 * common >= len(passage)


def find_spread(pieces: Mapping[tuple[str, str], Sequence[Reuse]], origin_of: Mapping[str, str]) -> dict[str, Spread]:
    """Of each article that shares a passage with one of another origin. Linear in the passages but for their order."""
    held: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for found in (found for shared in pieces.values() for found in shared):
        for side, other in ((found.one, found.other), (found.other, found.one)):
            if found.kind != "rewritten" and origin_of[side.article] != origin_of[other.article]:
                held[side.article][origin_of[other.article]].append(side)
    return {id: Spread.of(by_origin.values()) for id, by_origin in held.items()}
