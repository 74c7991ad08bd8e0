"""Articles as they come in, before the library has settled which are one article."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rashomon.model.article import Article

_LINE = re.compile(r":\d+$")


@dataclass(frozen=True, slots=True)
class Received:
    """An article and where it came from (a file and line); the place is for counting captures and for messages only."""

    place: str
    article: Article


def file_of(place: str) -> str:
    """The file of a place in it."""
    return _LINE.sub("", place)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is needed of a received article to settle its id."""

    hash: str
    given_id: str
    url: str | None
    captured_at: str | None
    published_at: str | None


@dataclass(frozen=True, slots=True)
class Settled:
    """An article of the library: its id there, and the receipts of its versions, the one that counts last."""

    id: str
    versions: tuple[str, ...]


def settle(receipts: Iterable[Receipt]) -> tuple[Settled, ...]:
    """Decide which receipts are versions of one article; a function of the set, sorted by id.

    Same id and url: versions, ordered by (captured_at, published_at, hash). Same id otherwise: different articles, told
    apart as id@hash8.
    """
    by_id: dict[str, dict[str, list[Receipt]]] = defaultdict(lambda: defaultdict(list))
    for receipt in receipts:
        by_id[receipt.given_id][receipt.url or f"#{receipt.hash}"].append(receipt)
    settled = []
    for given_id, articles in by_id.items():
        for versions in articles.values():
            ordered = tuple(r.hash for r in sorted(versions, key=lambda r: (r.captured_at or "", r.published_at or "", r.hash)))
            settled.append(Settled(given_id if len(articles) == 1 else f"{given_id}@{ordered[-1][:8]}", ordered))
    return tuple(sorted(settled, key=lambda s: s.id))
