"""Fingerprints of word shingles: the same run of words gives the same number in every text, on every machine."""

import base64
import binascii
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

SHINGLE_WORDS: Final = 4
"""Words of a shingle. On edited passages (evaluation/copies) four find .883 (plagdet) where five find .874."""
WINNOW: Final = 3
"""Of so many shingles in a row at least one fingerprint is kept, so that any shared run of six words is found."""

Fingerprints = NDArray[np.uint32]

_MIX_1: Final = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2: Final = np.uint64(0x94D049BB133111EB)
_STEP: Final = np.uint64(0x9E3779B97F4A7C15)


def shingle_hashes(forms: Sequence[str]) -> Fingerprints:
    """One 32-bit hash for each run of `SHINGLE_WORDS` words; empty for a shorter text."""
    count = len(forms) - SHINGLE_WORDS + 1
    if count <= 0:
        return np.zeros(0, np.uint32)
    words = np.fromiter(
        (binascii.crc32(form.encode("utf-8", "surrogatepass")) for form in forms), np.uint64, len(forms)
    )
    total: NDArray[np.uint64] = np.zeros(count, np.uint64)
    for place in range(SHINGLE_WORDS):
        total = _mixed(total + words[place : place + count] + _STEP)
    return (total >> np.uint64(32)).astype(np.uint32)


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finaliser of SplitMix64 (Steele et al. 2014): every bit of the input moves every bit of the output."""
    values = (values ^ (values >> np.uint64(30))) * _MIX_1
    values = (values ^ (values >> np.uint64(27))) * _MIX_2
    return values ^ (values >> np.uint64(31))


def winnow(hashes: Fingerprints) -> Fingerprints:
    """The least hash of every window of `WINNOW`, each once, sorted (winnowing: Schleimer, Wilkerson and Aiken 2003)."""
    if len(hashes) <= WINNOW:
        return np.unique(hashes)[:1]
    return np.unique(np.lib.stride_tricks.sliding_window_view(hashes, WINNOW).min(axis=1))


def first_places(hashes: Fingerprints) -> NDArray[np.uint16]:
    """Of each fingerprint that `winnow` keeps, in its order, about where it first stands: the number of a word, to within three."""
    if len(hashes) <= WINNOW:
        return np.zeros(min(1, len(hashes)), np.uint16)
    lowest = np.lib.stride_tricks.sliding_window_view(hashes, WINNOW).min(axis=1)
    return np.unique(lowest, return_index=True)[1].clip(max=np.iinfo(np.uint16).max).astype(np.uint16)


def packed_places(places: NDArray[np.uint16]) -> str:
    """The places as text."""
    return base64.b64encode(places.astype("<u2").tobytes()).decode("ascii")


def unpacked_places(text: str) -> NDArray[np.uint16]:
    """What `packed_places` made."""
    return np.frombuffer(base64.b64decode(text), "<u2").astype(np.uint16)


def packed(fingerprints: Fingerprints) -> str:
    """The fingerprints as text, so that a record of them stays small and can be written as JSON."""
    return base64.b64encode(fingerprints.astype("<u4").tobytes()).decode("ascii")


def unpacked(text: str) -> Fingerprints:
    """What `packed` made."""
    return np.frombuffer(base64.b64decode(text), "<u4").astype(np.uint32)
