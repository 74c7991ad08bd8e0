"""Which pairs of articles share a run of words, by the fingerprints in their profiles."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.story import Profile
from rashomon.text.shingles import unpacked

WINDOW: Final = 6
"""Of the articles that share a fingerprint, in order of day and id, each meets so many after it, and the first of them."""
LEAST_SHARED: Final = 2
"""Ten words in a row leave at least two fingerprints; one alone is a turn of phrase, unless hardly anybody else has it."""
FEW: Final = 4
"""A fingerprint of at most so many articles counts twice."""

MOST_TWINS: Final = 16
"""Of articles that are word for word the same, so many are compared with all others, the earliest first."""

BOILERPLATE: Final = 24
"""So many articles with one passage make it a phrase of the trade (copyright lines, "about us", appeals for witnesses), unless it is
most of what they say. The one place where what others wrote decides about two articles: the passage stops being reuse with the
article that makes the number full."""

Pair = tuple[str, str]

_SHIFT: Final = np.uint64(32)
_MASK: Final = np.uint64(0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class Postings:
    """Fingerprints in rising order, each with the number of an article that has it (in `ids`)."""

    ids: tuple[str, ...]
    marks: NDArray[np.uint32]
    owners: NDArray[np.uint64]


def split_twins(profile: Mapping[str, Profile]) -> tuple[dict[str, Profile], list[Pair]]:
    """The articles to compare with each other, and the pairs of a further word-for-word twin and the first of its kind.

    Ten thousand identical articles are `MOST_TWINS` articles and a star, not fifty million pairs.
    """
    groups: dict[tuple[int, str], list[str]] = {}
    for id in sorted(profile, key=lambda id: (profile[id].published or "9999", id)):
        found = profile[id]
        groups.setdefault((found.size, found.sketch) if found.sketch else (0, f"alone {id}"), []).append(id)
    compared = {id: profile[id] for ids in groups.values() for id in ids[:MOST_TWINS]}
    return compared, [(ids[0], twin) for ids in groups.values() for twin in ids[MOST_TWINS:]]


def gather(profile: Mapping[str, Profile]) -> Postings:
    """All fingerprints of the articles, in order of day and id."""
    ids = sorted(profile, key=lambda id: (profile[id].published or "9999", id))
    sketches = [unpacked(profile[id].sketch) for id in ids]
    marks = np.concatenate(sketches) if sketches else np.zeros(0, np.uint32)
    owners = np.repeat(np.arange(len(ids), dtype=np.uint64), [len(sketch) for sketch in sketches])
    order = np.argsort(marks, kind="stable")
    return Postings(tuple(ids), marks[order], owners[order])


def find_pairs(postings: Postings) -> list[Pair]:
    """Pairs that share `LEAST_SHARED` fingerprints, each once, in order of day and id; bounded for each fingerprint, so never quadratic.

    A fingerprint leads from an article to the `WINDOW` after it and the first that has it; one of `BOILERPLATE` articles to the
    next and the first only, which is enough to find a report that everybody runs.
    """
    marks, owners = postings.marks, postings.owners
    held = (
        np.diff(np.append(np.flatnonzero(np.append(True, marks[1:] != marks[:-1])), len(marks)))
        if len(marks)
        else marks
    )
    rare = np.repeat(held < BOILERPLATE, held)
    met = [_apart(marks, owners, 1), _with_first(marks, owners)]
    met += [_apart(marks[rare], owners[rare], distance) for distance in range(2, WINDOW + 1)]
    own = np.repeat(held <= FEW, held)
    met += [_apart(marks[own], owners[own], distance) for distance in range(1, FEW)]
    codes, index = np.unique(np.concatenate([codes for codes, _ in met]), return_inverse=True)
    enough = codes[np.bincount(index, np.concatenate([counts for _, counts in met])) >= LEAST_SHARED]
    return [(postings.ids[int(code >> _SHIFT)], postings.ids[int(code & _MASK)]) for code in enough]


def frequent(postings: Postings) -> frozenset[int]:
    """Fingerprints that `BOILERPLATE` articles and more have."""
    marks, counts = np.unique(postings.marks, return_counts=True)
    return frozenset(marks[counts >= BOILERPLATE].tolist())


Codes = tuple[NDArray[np.uint64], NDArray[np.int64]]
"""Pairs as one number each, and how often each was met."""


def _apart(marks: NDArray[np.uint32], owners: NDArray[np.uint64], distance: int) -> Codes:
    """The pairs that stand so far from each other in the row of one fingerprint."""
    same = marks[:-distance] == marks[distance:]
    return _codes(owners[:-distance][same], owners[distance:][same])


def _with_first(marks: NDArray[np.uint32], owners: NDArray[np.uint64]) -> Codes:
    """The pairs of an article and the first that has the fingerprint, where they are not neighbours anyway."""
    firsts = np.searchsorted(marks, marks, side="left")
    others = np.arange(len(marks)) > firsts + 1
    return _codes(owners[firsts[others]], owners[others])


def _codes(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> Codes:
    return np.unique((one << _SHIFT) | other, return_counts=True)
