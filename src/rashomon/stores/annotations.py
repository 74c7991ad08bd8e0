"""Annotations and profiles of articles, each under the key of what it was made from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, delete, func, select

from rashomon.model.annotated import Annotation
from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.codec import pack, unpack
from rashomon.model.story import Profile
from rashomon.stores.rows import among, put
from rashomon.stores.schema import annotations, captures, received


@dataclass(frozen=True, slots=True)
class Finding:
    """One article's annotation, with the key it was made under; no profile where it was skipped."""

    hash: str
    key: str
    annotation: Annotation
    profile: Profile | None


@dataclass(frozen=True, slots=True)
class _Blocks:
    """What of an `Annotation` is read when articles are compared; the reader of records passes over other fields."""

    blocks: tuple[Block, ...]


def keep_annotations(connection: Connection, found: Iterable[Finding]) -> None:
    """Keep annotations and profiles."""
    put(connection, annotations, [
        {
            "article": f.annotation.article, "hash": f.hash, "key": f.key, "skipped": f.annotation.skipped,
            "record": pack(Annotation, f.annotation), "profile": pack(Profile, f.profile) if f.profile else None,
        }
        for f in found
    ])  # fmt: skip


def annotation_keys(connection: Connection, articles: Sequence[str]) -> dict[str, str]:
    """Article id to the key its annotation was made under, of those that have one."""
    rows = among(connection, select(annotations.c.article, annotations.c.key), annotations.c.article, articles)
    return {row.article: row.key for row in rows}


def annotated_under(connection: Connection, given: Sequence[str]) -> list[str]:
    """The annotated articles whose contents came with these ids."""
    query = select(annotations.c.article).join(received, received.c.hash == annotations.c.hash)
    return [row.article for row in among(connection, query, received.c.given_id, given)]


def annotated_articles(connection: Connection) -> list[str]:
    """The ids of all annotated articles."""
    return list(connection.execute(select(annotations.c.article)).scalars())


def count_annotated(connection: Connection) -> int:
    """How many articles are annotated."""
    return int(connection.execute(select(func.count()).select_from(annotations)).scalar_one())


def drop_annotations(connection: Connection, articles: Iterable[str]) -> None:
    """Forget annotations of articles that are no longer in the library under that id."""
    for article in articles:
        connection.execute(delete(annotations).where(annotations.c.article == article))


def load_profiles(connection: Connection, articles: Sequence[str]) -> dict[str, Profile]:
    """Article id to profile, sorted; articles that have none are left out."""
    query = select(annotations.c.article, annotations.c.profile).where(annotations.c.profile.is_not(None))
    rows = among(connection, query, annotations.c.article, articles)
    return dict(sorted((article, unpack(Profile, data)) for article, data in rows))


def load_annotations(connection: Connection, articles: Sequence[str]) -> dict[str, Annotation]:
    """Article id to annotation, in the order asked for; articles without one are left out."""
    rows = among(connection, select(annotations.c.article, annotations.c.record), annotations.c.article, articles)
    found = {article: unpack(Annotation, data) for article, data in rows}
    return {article: found[article] for article in articles if article in found}


def load_blocks(connection: Connection, articles: Sequence[str]) -> dict[str, tuple[Block, ...]]:
    """Article id to the blocks of the annotated article; the rest of its annotation is not made."""
    rows = among(connection, select(annotations.c.article, annotations.c.record), annotations.c.article, articles)
    return {article: unpack(_Blocks, data).blocks for article, data in rows}


def load_articles(connection: Connection, articles: Sequence[str]) -> dict[str, Article]:
    """Article id to article, in the version that was annotated, in the order asked for; unknown ids are left out."""
    query = select(annotations.c.article, received.c.record).join(received, received.c.hash == annotations.c.hash)
    rows = among(connection, query, annotations.c.article, articles)
    found = {id: replace(unpack(Article, data), id=id) for id, data in rows}
    return {id: found[id] for id in articles if id in found}


def content_hashes(connection: Connection, articles: Sequence[str]) -> dict[str, str]:
    """Article id to the hash of the content that was annotated, sorted."""
    rows = among(connection, select(annotations.c.article, annotations.c.hash), annotations.c.article, articles)
    return dict(sorted((row.article, row.hash) for row in rows))


def count_captures(connection: Connection, articles: Sequence[str]) -> dict[str, int]:
    """Article id to the number of times that its content was received."""
    query = (
        select(annotations.c.article, func.count().label("times"))
        .join(captures, captures.c.hash == annotations.c.hash)
        .group_by(annotations.c.article)
    )
    return {row.article: row.times for row in among(connection, query, annotations.c.article, articles)}
