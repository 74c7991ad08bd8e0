"""Two runs of words side by side: what is the same in both, and what differs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple, Self

from rapidfuzz.distance import LCSseq

SEED_WORDS: Final = 3
"""Words in a row that both must have for an alignment to start there."""
OVERLAP: Final = 2
"""Words that two matches of one stretch may have in common: "it is not" ends one and begins the next."""
_OPEN: Final = 50
"""Stretches that a match may still join, the latest first: keeps hostile repetition linear."""
MOST_REPEATS: Final = 4
"""A run of words that one text repeats more often than this starts no alignment: it says little and costs much."""


Step = tuple[bool, int, int, int, int]
"""Whether they are equal; words `[one_start, one_end)` of the one beside `[other_start, other_end)` of the other.

A plain tuple, for one with names takes as long to make as the alignment itself (20 µs for 200 words, 11 without).
"""


def align(one: Sequence[str], other: Sequence[str]) -> list[Step]:
    """The fewest added and dropped words that make `other` of `one`, neighbouring ones joined to one change.

    Longest common subsequence by bit-parallel arithmetic (Hyyrö 2004, in rapidfuzz).
    """
    steps: list[Step] = []
    place = beside = 0
    for start, other_start, length in LCSseq.editops(one, other).as_matching_blocks():
        if start > place or other_start > beside:
            steps.append((False, place, start, beside, other_start))
        place, beside = start + length, other_start + length
        if length:
            steps.append((True, start, place, other_start, beside))
    return steps


@dataclass(frozen=True, eq=False)
class Row:
    """Words in a row, and each run of `SEED_WORDS` of them by where it begins: made once of a text, of which parts are taken."""

    words: Sequence[str]
    seeds: Sequence[str]
    """As one text each, which is looked up sooner than several: no word holds a space."""

    @classmethod
    def of(cls, words: Sequence[str]) -> Self:
        """Of all these words."""
        return cls(words, [*map(" ".join, zip(*(words[shift:] for shift in range(SEED_WORDS)), strict=False))])

    def part(self, first: int, end: int) -> "Row":
        """Words `[first, end)`."""
        return Row(self.words[first:end], self.seeds[first : max(first, end - SEED_WORDS + 1)])

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each run begins, for all texts that this one is held against."""
        found: dict[str, list[int]] = {}
        for place, seed in enumerate(self.seeds):
            found.setdefault(seed, []).append(place)
        return found


class Match(NamedTuple):
    """Equal words: `[one, one + length)` and `[other, other + length)`."""

    one: int
    other: int
    length: int


def find_matches(one: Row, other: Row) -> list[Match]:
    """All longest runs of at least `SEED_WORDS` equal words, by their place in `one`; frequent runs start none."""
    # Two texts share few of their runs, and sets find these sooner than a question for each.
    common = [seed for seed in one.places.keys() & other.places.keys() if len(other.places[seed]) <= MOST_REPEATS]
    reached: dict[int, int] = {}
    found: list[Match] = []
    for start, seed in sorted((place, shared) for shared in common for place in one.places[shared]):
        for twin in other.places[seed]:
            if reached.get(twin - start, -1) < start + SEED_WORDS:
                length = _run(one.words, other.words, start, twin)
                found.append(Match(start, twin, length))
                reached[twin - start] = start + length
    return found


def _run(one: Sequence[str], other: Sequence[str], start: int, twin: int) -> int:
    length = SEED_WORDS
    while start + length < len(one) and twin + length < len(other) and one[start + length] == other[twin + length]:
        length += 1
    return length


class Stretch(NamedTuple):
    """Words `[one, one_end)` beside `[other, other_end)`: they begin and end with equal words."""

    one: int
    one_end: int
    other: int
    other_end: int

    def inside(self, longer: "Stretch") -> bool:
        """Whether it lies inside the longer one on both sides."""
        within_one = longer.one <= self.one and self.one_end <= longer.one_end
        return within_one and longer.other <= self.other and self.other_end <= longer.other_end


def find_stretches(one: Row, other: Row, gap: int, least: int) -> list[Stretch]:
    """Matches that follow each other in both at most `gap` words apart, joined, as far as they have `least` words on both sides;
    the longest first, none inside another."""
    stretches: list[tuple[int, int, int, int]] = []
    near: list[int] = []
    for start, beside, length in find_matches(one, other):
        # Matches come by their place in the one: a stretch that ended too far before this one did so for all that follow.
        near = [place for place in near if start - stretches[place][1] <= gap and place > len(stretches) - _OPEN]
        for place in reversed(near):
            first, end, other_first, other_end = stretches[place]
            if start - end >= -OVERLAP and -OVERLAP <= beside - other_end <= gap:
                stretches[place] = first, start + length, other_first, beside + length
                break
        else:
            near.append(len(stretches))
            stretches.append((start, start + length, beside, beside + length))
    found = map(Stretch._make, stretches)
    return _outermost([s for s in found if s.one_end - s.one >= least and s.other_end - s.other >= least])


def _outermost(stretches: list[Stretch]) -> list[Stretch]:
    kept: list[Stretch] = []
    for stretch in sorted(stretches, key=lambda s: (s.one - s.one_end, s.one, s.other)):
        if not any(stretch.inside(longer) for longer in kept):
            kept.append(stretch)
    return kept
