"""A long story parted into stretches of days: at quiet days, and where the reports begin to speak of other things."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median_low
from typing import Final, Literal

from rashomon.text.vectors import Vector, add, dot

QUIET: Final = 4
"""Days from one report to the next, after which the next one begins a chapter: by the headlines of GVC dev, 7 of the 8 intervals
of so many days bring a new turn (somebody is charged, named, tried); shorter ones seldom do."""
RHYTHM: Final = 2
"""A story that is told at longer intervals anyway is quiet after so many of its own intervals."""
KNOWN_RHYTHM: Final = 8
"""Intervals that a story needs before it has a rhythm of its own."""
OTHER_THINGS: Final = 0.6
"""Two stretches are two chapters where their reports are this much less like each other than like those of their own stretch.
Of 29 pairs of look-alike stories of ECB+ told one after the other on consecutive days 23 are parted within a day of the right
place, and of the 58 stories alone one is parted wrongly (at .5: 19 and none; at .7: 25 and one)."""
FEWEST: Final = 3
"""Reports that a stretch needs before its likeness to itself says anything."""

Cut = Literal["quiet-days", "new-words"]


@dataclass(frozen=True, slots=True)
class Day:
    """A day and the vectors, of length one, of what was new on it."""

    day: str
    vectors: tuple[Vector, ...]


def part(days: Sequence[Day]) -> list[tuple[list[Day], Cut | None]]:
    """The days in stretches, each with why it begins where it does; None for the first."""
    found: list[tuple[list[Day], Cut | None]] = []
    for number, stretch in enumerate(_between_quiet_days(days)):
        for at, piece in enumerate(_by_words(stretch)):
            found.append((piece, "new-words" if at else "quiet-days" if number else None))
    return found


def _between_quiet_days(days: Sequence[Day]) -> Iterator[list[Day]]:
    ordinals = [date.fromisoformat(day.day).toordinal() for day in days]
    gaps = [later - former for former, later in pairwise(ordinals)]
    quiet = max(QUIET, RHYTHM * median_low(gaps)) if len(gaps) >= KNOWN_RHYTHM else QUIET
    start = 0
    for at, gap in enumerate(gaps, 1):
        if gap >= quiet:
            yield list(days[start:at])
            start = at
    yield list(days[start:])


def _by_words(days: list[Day]) -> list[list[Day]]:
    """Parted where the two sides differ most, and each side again, as long as they differ enough."""
    done: list[list[Day]] = []
    waiting = [days]
    while waiting:
        stretch = waiting.pop()
        cut = _best_cut(stretch)
        if cut is None:
            done.append(stretch)
        else:
            waiting += [stretch[cut:], stretch[:cut]]
    return done


def _best_cut(days: Sequence[Day]) -> int | None:
    """The place where likeness across is least beside likeness within; None where it is not low enough."""
    whole = _Side.of(days)
    left = _Side({}, 0, 0.0)
    best: tuple[float, int] | None = None
    for at, day in enumerate(days[:-1], 1):
        left = left.with_day(day)
        right = whole.without(left)
        if min(left.count, right.count) >= FEWEST:
            across = dot(left.total, right.total) / (left.count * right.count)
            ratio = across / max(1e-9, min(left.cohesion, right.cohesion))
            best = min(filter(None, (best, (round(ratio, 9), at))))
    return best[1] if best and best[0] < OTHER_THINGS else None


@dataclass(frozen=True, slots=True)
class _Side:
    """Reports of a stretch: the sum of their vectors, how many there are, the sum of the cosines of every two."""

    total: Mapping[str, float]
    count: int
    inside: float

    @classmethod
    def of(cls, days: Sequence[Day]) -> "_Side":
        return cls._made(add(vector for day in days for vector in day.vectors), sum(len(day.vectors) for day in days))

    @classmethod
    def _made(cls, total: Vector, count: int) -> "_Side":
        return cls(total, count, max(0.0, (dot(total, total) - count) / 2))

    def with_day(self, day: Day) -> "_Side":
        return self._made(add((self.total, *day.vectors)), self.count + len(day.vectors))

    def without(self, left: "_Side") -> "_Side":
        rest = {term: weight - left.total.get(term, 0.0) for term, weight in self.total.items()}
        return self._made(rest, self.count - left.count)

    @property
    def cohesion(self) -> float:
        """Average cosine of two of them."""
        return self.inside / (self.count * (self.count - 1) / 2) if self.count > 1 else 1.0
