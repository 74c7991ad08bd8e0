"""An article's place in the index, from its profile alone."""

import hashlib
from datetime import date
from typing import Final

from rashomon.model.index import UNDATED, Mark, Place
from rashomon.model.story import Profile
from rashomon.stages.compare.pairs.signature import signature
from rashomon.text.shingles import unpacked
from rashomon.text.weighing import weigh

TELLING_TERMS: Final = 32
"""Of an article's terms, so many of the heaviest lead to its neighbours."""
WHOLE: Final = 1000
"""Weight of a mark that would fill the article's vector alone."""
_FIRST_DAY: Final = date(1500, 1, 1).toordinal()
FINGERPRINTS: Final = 2**31
"""Fingerprints are shifted to `[-2**31, 2**31)`, where a database keeps them in four bytes; terms follow above."""


def place_of(profile: Profile) -> Place:
    """The article's marks and place."""
    weights = weigh(profile.terms)
    heaviest = sorted(weights, key=lambda term: (-weights[term], term))[:TELLING_TERMS]
    telling = [Mark(_mark(f"term {term}"), round(WHOLE * weights[term])) for term in heaviest]
    about = signature(number_of(profile.article), telling)
    if heaviest:
        # Articles of the same terms and day meet whatever else is written: a thousand copies must become one story.
        telling.append(Mark(_mark(f"same {profile.published} {profile.terms}"), WHOLE))
    return Place(
        number_of(profile.article), day_of(profile.published),
        tuple(Mark(mark_of(mark), about) for mark in unpacked(profile.sketch).tolist()), tuple(telling),
    )  # fmt: skip


def number_of(article: str) -> int:
    """Made from the id; that two of a million articles get the same number happens once in forty million libraries."""
    return int.from_bytes(hashlib.blake2b(article.encode(), digest_size=8).digest(), "big", signed=True)


def mark_of(fingerprint: int) -> int:
    """The mark of a run of words."""
    return fingerprint - FINGERPRINTS


def day_of(published: str | None) -> int:
    """The stated day; one that no calendar has, or of before there were newspapers, is none."""
    try:
        day = date.fromisoformat(published).toordinal() if published else UNDATED
    except ValueError:
        return UNDATED
    return day if day >= _FIRST_DAY else UNDATED


def _mark(name: str) -> int:
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=5).digest()
    return FINGERPRINTS + int.from_bytes(digest, "big")
