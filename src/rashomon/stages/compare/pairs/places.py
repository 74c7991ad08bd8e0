"""An article's place in the index, and its outline, from its profile alone."""

import hashlib
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.model.codec import pack
from rashomon.model.index import UNDATED, Numbers, Place
from rashomon.model.outline import Outline
from rashomon.model.story import Profile
from rashomon.stages.compare.pairs.signature import signature
from rashomon.text.shingles import unpacked, unpacked_places
from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector
from rashomon.text.weighing import counts_of, weigh, weigh_event

TELLING_TERMS: Final = 32
"""Of an article's terms, so many of the heaviest lead to its neighbours."""
WHOLE: Final = 1000
"""Weight of a mark that would fill the article's vector alone."""
FINE: Final = 2**20
"""The same of a term of an outline."""
RARITY: Final = 1000
"""Of an outline's stems, what a rarity of one is."""
_FIRST_DAY: Final = date(1500, 1, 1).toordinal()
FINGERPRINTS: Final = 2**31
"""Fingerprints are shifted to `[-2**31, 2**31)`, where a database keeps them in four bytes; terms follow above."""


def text_of(profile: Profile) -> str:
    """A name of what the article says, and when: profiles of one name differ in nothing but the article. One that says nothing
    is like nobody else."""
    if not profile.terms:
        return f"of {profile.article}"
    return hashlib.blake2b(pack(Profile, replace(profile, article="")), digest_size=16).hexdigest()


def place_of(profile: Profile) -> Place:
    """The article's marks and place."""
    weights = weigh(profile.terms)
    heaviest = sorted(weights, key=lambda term: (-weights[term], term))[:TELLING_TERMS]
    telling = {_mark(f"term {term}"): round(WHOLE * weights[term]) for term in heaviest}
    about = signature(number_of(profile.article), telling.items())
    if heaviest:
        # Articles of the same terms and day meet whatever else is written: a thousand copies must become one story.
        telling[FINGERPRINTS + _hash(f"same {profile.published} {profile.terms}", 5)] = WHOLE
    return Place(
        number_of(profile.article), day_of(profile.published), wording_of(profile), about,
        np.array([*telling], np.int64), np.array([*telling.values()], np.int64),
    )  # fmt: skip


def wording_of(profile: Profile) -> Numbers:
    """The marks of its runs of words, rising."""
    return unpacked(profile.sketch).astype(np.int64) - FINGERPRINTS


def outline_of(profile: Profile) -> Outline:
    """The profile in numbers."""
    weights = weigh(profile.terms)
    terms = np.fromiter(map(_key, weights), np.uint64, len(weights))
    telling = weigh_event(counts_of(profile.terms), frozenset(profile.names.split()))
    order = np.argsort(terms)
    lines = [line.split() for line in profile.passages.split("\n")]
    held = [(_key(stem), number, round(RARITY * rarity(stem))) for number, line in enumerate(filter(None, lines)) for stem in line]
    stems, passages, rarities = zip(*held, strict=True) if held else ((), (), ())
    return Outline(
        profile.article, terms[order], _fine(weights)[order], _fine(telling)[order],
        unpacked(profile.sketch), unpacked_places(profile.places),
        np.array(stems, np.uint64), np.array(passages, np.uint16), np.array(rarities, np.uint16),
    )  # fmt: skip


def _fine(vector: Vector) -> NDArray[np.uint32]:
    return np.array([round(FINE * weight) for weight in vector.values()], np.uint32)


def number_of(article: str) -> int:
    """Made from the id; that two of a million articles get the same number happens once in forty million libraries."""
    return int.from_bytes(hashlib.blake2b(article.encode(), digest_size=8).digest(), "big", signed=True)


def day_of(published: str | None) -> int:
    """The stated day; one that no calendar has, or of before there were newspapers, is none."""
    try:
        day = date.fromisoformat(published).toordinal() if published else UNDATED
    except ValueError:
        return UNDATED
    return day if day >= _FIRST_DAY else UNDATED


@lru_cache(maxsize=100_000)
def _mark(name: str) -> int:
    return FINGERPRINTS + _hash(name, 5)


@lru_cache(maxsize=200_000)
def _key(term: str) -> int:
    return _hash(term, 8)


def _hash(name: str, size: int) -> int:
    return int.from_bytes(hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=size).digest(), "big")
