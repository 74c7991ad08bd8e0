"""What came in: kept as received, each content once, however often and from wherever it comes."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from rashomon.model.article import Article
from rashomon.model.codec import pack, unpack
from rashomon.model.received import Receipt, Received, Settled, settle
from rashomon.model.versions import Earlier
from rashomon.stores.rows import among
from rashomon.stores.schema import annotations, captures, received
from rashomon.stores.waiting import wait


def content_hash(article: Article) -> str:
    """sha256 over what makes an article itself: id, text, url, source, title, authors, published_at."""
    parts = [
        article.id,
        article.text,
        article.url,
        article.source,
        article.title,
        article.authors,
        article.published_at,
    ]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode()).hexdigest()


def receive(connection: Connection, batch: Iterable[Received]) -> int:
    """Keep the batch; how many of them were not known before. What the library did not know waits to be settled."""
    new = 0
    changed: set[str] = set()
    for item in batch:
        article = item.article
        digest = content_hash(article)
        known = connection.execute(select(received.c.record).where(received.c.hash == digest)).scalar()
        packed = pack(Article, article)
        new += known is None
        # Of equal contents the one fetched first is kept, whichever comes first: it bounds the publication date best.
        if known is None or _fetched(packed) < _fetched(known):
            changed.add(article.id)
            row = {
                "hash": digest, "given_id": article.id, "url": article.url, "captured_at": article.captured_at,
                "published_at": article.published_at, "record": packed,
            }  # fmt: skip
            connection.execute(insert(received).values(row).on_conflict_do_update(index_elements=["hash"], set_=row))
        capture = {"hash": digest, "capture": article.captured_at or item.place}
        if connection.execute(insert(captures).values(capture).on_conflict_do_nothing()).rowcount:
            changed.add(article.id)
    wait(connection, "settle", sorted(changed))
    return new


def _fetched(packed: bytes) -> tuple[bool, str, bytes]:
    captured = unpack(Article, packed).captured_at
    return captured is None, captured or "", packed


def given_ids(connection: Connection) -> list[str]:
    """Every id that an article came with."""
    return list(connection.execute(select(received.c.given_id).distinct()).scalars())


def settled_articles(connection: Connection, given: Sequence[str]) -> tuple[Settled, ...]:
    """The library's articles that came with these ids, sorted by id."""
    columns = (received.c.hash, received.c.given_id, received.c.url, received.c.captured_at, received.c.published_at)
    return settle(Receipt(*row) for row in among(connection, select(*columns), received.c.given_id, given))


def load_articles(connection: Connection, settled: Sequence[Settled]) -> dict[str, Article]:
    """Id to article, in the version that counts, in the order given."""
    query = select(received.c.hash, received.c.record)
    records = {row.hash: row.record for row in among(connection, query, received.c.hash, [s.versions[-1] for s in settled])}
    return {s.id: replace(unpack(Article, records[s.versions[-1]]), id=s.id) for s in settled}


def version_hashes(connection: Connection, articles: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Article id to the hashes of its versions, the one that counts last, of every one of the articles that has several."""
    query = select(received.c.given_id).join(annotations, annotations.c.hash == received.c.hash)
    given = {row.given_id for row in among(connection, query, annotations.c.article, articles)}
    wanted = set(articles)
    settled = settled_articles(connection, sorted(given))
    return {s.id: s.versions for s in settled if len(s.versions) > 1 and s.id in wanted}


def earlier_texts(connection: Connection, versions: Mapping[str, Sequence[str]]) -> dict[str, Earlier]:
    """Of the articles with these versions, how many texts each had and the one before the present; none where all are the same."""
    found = {}
    for id, hashes in versions.items():
        texts = [_text(connection, hash) for hash in hashes]
        others = [text for text in texts if text != texts[-1]]
        if others:
            found[id] = Earlier(len(set(texts)), others[-1])
    return found


def _text(connection: Connection, hash: str) -> str:
    return unpack(Article, connection.execute(select(received.c.record).where(received.c.hash == hash)).scalar_one()).text


def altered(connection: Connection) -> tuple[str, ...]:
    """Hashes of contents that are no longer what they were when they came in, sorted."""
    rows = connection.execute(select(received.c.hash, received.c.record).order_by(received.c.hash))
    return tuple(row.hash for row in rows if content_hash(unpack(Article, row.record)) != row.hash)
