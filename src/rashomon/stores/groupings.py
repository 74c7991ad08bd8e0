"""Which articles belong together, and the passages they share."""

import hashlib
from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import Connection, delete, insert, select

from rashomon.model.codec import pack, unpack
from rashomon.model.story import Reuse, Story
from rashomon.stores.rows import VARIABLES
from rashomon.stores.schema import dossiers, reuses, stories


def replace_grouping(connection: Connection, grouped: Sequence[Story], reused: Sequence[Reuse]) -> None:
    """Put the library's stories and shared passages in place of the former ones."""
    connection.execute(delete(stories))
    connection.execute(delete(reuses))
    rows = [{"article": article, "story": s.id} for s in grouped for article in s.articles]
    if rows:
        connection.execute(insert(stories), rows)
    connection.execute(delete(dossiers).where(dossiers.c.story.not_in(select(stories.c.story))))
    ordered = sorted(reused, key=lambda r: (r.one.article, r.other.article, r.one, r.other))
    pairs = groupby(ordered, key=lambda r: (r.one.article, r.other.article))
    packed = [{"one": a, "other": b, "record": pack(tuple[Reuse, ...], tuple(found))} for (a, b), found in pairs]
    if packed:
        connection.execute(insert(reuses), packed)


def load_stories(connection: Connection) -> tuple[Story, ...]:
    """All stories, sorted by id."""
    rows = connection.execute(select(stories.c.story, stories.c.article).order_by(stories.c.story, stories.c.article))
    return tuple(
        Story(id, tuple(article for _, article in found)) for id, found in groupby(rows, key=lambda row: row[0])
    )


def load_reuse(connection: Connection, articles: Sequence[str] | None = None) -> tuple[Reuse, ...]:
    """Shared passages, sorted; of the whole library, or those between the given articles."""
    query = select(reuses.c.other, reuses.c.record).order_by(reuses.c.one, reuses.c.other)
    if articles is None:
        return tuple(r for _, data in connection.execute(query) for r in unpack(tuple[Reuse, ...], data))
    wanted = set(articles)
    found: list[Reuse] = []
    for at in range(0, len(articles), VARIABLES):
        for other, data in connection.execute(query.where(reuses.c.one.in_(articles[at : at + VARIABLES]))):
            if other in wanted:
                found.extend(unpack(tuple[Reuse, ...], data))
    return tuple(sorted(found, key=lambda r: (r.one, r.other)))


def reuse_digests(connection: Connection) -> dict[tuple[str, str], str]:
    """Pair of articles to the sha256 of what they share."""
    rows = connection.execute(select(reuses.c.one, reuses.c.other, reuses.c.record))
    return {(one, other): hashlib.sha256(record).hexdigest() for one, other, record in rows}


def story_of(connection: Connection) -> dict[str, str]:
    """Article id to story id, ordered by article id."""
    rows = connection.execute(select(stories.c.article, stories.c.story).order_by(stories.c.article))
    return {row.article: row.story for row in rows}
