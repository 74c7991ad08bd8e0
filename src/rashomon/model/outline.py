"""What of an article is looked at to judge whether another is worth comparing with it: arrays, so that hundreds are judged at once."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_LAYOUT: Final = (
    ("terms", "<u8"), ("stems", "<u8"), ("weights", "<u4"), ("telling", "<u4"), ("sketch", "<u4"),
    ("places", "<u2"), ("passages", "<u2"), ("rarities", "<u2"),
)  # fmt: skip
"""Wider numbers first, so that each array begins where its numbers may."""
_LENGTHS: Final = len(_LAYOUT) + len(_LAYOUT) % 2
"""As many four-byte numbers before them as fill eights."""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """A profile (`model.story.Profile`) in numbers. Words are 64-bit hashes, weights whole numbers: sums do not depend on an order."""

    article: str
    terms: NDArray[np.uint64]
    """Of its vector, rising."""
    weights: NDArray[np.uint32]
    """Of each term, in 2**20ths of the vector's length."""
    telling: NDArray[np.uint32]
    """The same where names and figures tell more than ordinary words."""
    sketch: NDArray[np.uint32]
    """Fingerprints, rising."""
    places: NDArray[np.uint16]
    """About where each stands; empty where that is not known."""
    stems: NDArray[np.uint64]
    """Telling stems of the passages, those of the first passage first."""
    passages: NDArray[np.uint16]
    """The number of the passage of each, from 0 without a gap."""
    rarities: NDArray[np.uint16]
    """Of each stem, in thousandths."""


def pack_outline(outline: Outline) -> bytes:
    """The arrays one after the other, behind their lengths; the article's id is not among them."""
    arrays = [getattr(outline, name) for name, _ in _LAYOUT]
    lengths = np.zeros(_LENGTHS, "<u4")
    lengths[: len(arrays)] = list(map(len, arrays))
    return lengths.tobytes() + b"".join(array.astype(kind).tobytes() for array, (_, kind) in zip(arrays, _LAYOUT, strict=True))


def unpack_outline(article: str, data: bytes) -> Outline:
    """What `pack_outline` made."""
    lengths = np.frombuffer(data, "<u4", len(_LAYOUT)).tolist()
    at, found = 4 * _LENGTHS, dict[str, NDArray[Any]]()
    for (name, kind), length in zip(_LAYOUT, lengths, strict=True):
        found[name] = np.frombuffer(data, kind, length, at)
        at += found[name].nbytes
    return Outline(article=article, **found)
