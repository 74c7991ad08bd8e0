"""Which articles belong together, and the passages they share."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from sqlalchemy import Column, Connection, delete, func, insert, select

from rashomon.model.codec import pack, unpack
from rashomon.model.story import Reuse, Story
from rashomon.stores.rows import parts, put
from rashomon.stores.schema import dossiers, reuses, stories

Names = tuple[str, str]


def keep_reuse(connection: Connection, reused: Mapping[Names, tuple[Reuse, ...]]) -> set[str]:
    """Keep what these pairs share (nothing is kept of those that share nothing); the articles of which that was not known."""
    known = _records(connection, sorted({one for one, _ in reused}))
    changed: set[str] = set()
    for (one, other), shared in reused.items():
        record = pack(tuple[Reuse, ...], shared) if shared else None
        if record != known.get((one, other)):
            changed |= {one, other}
            if record:
                put(connection, reuses, [{"one": one, "other": other, "record": record}])
            else:
                connection.execute(delete(reuses).where(reuses.c.one == one, reuses.c.other == other))
    return changed


def _records(connection: Connection, articles: Sequence[str]) -> dict[Names, bytes]:
    """What is kept of the pairs whose first is among these articles."""
    found: dict[Names, bytes] = {}
    query = select(reuses.c.one, reuses.c.other, reuses.c.record)
    for part in parts(articles):
        rows = connection.execute(query.where(reuses.c.one.in_(part)))
        found.update({(row.one, row.other): row.record for row in rows})
    return found


def machine_stories(connection: Connection, articles: Sequence[str]) -> tuple[Story, ...]:
    """The stories, as the machine found them, that these articles are in."""
    names: set[str] = set()
    for part in parts(articles):
        query = select(stories.c.found).where(stories.c.article.in_(part))
        names.update(connection.execute(query).scalars())
    return _stories(connection, stories.c.found, sorted(names))


def replace_stories(
    connection: Connection, gone: Iterable[str], machine: Iterable[Story], corrected: Sequence[Story]
) -> set[str]:
    """Put these stories in place of the former ones of their articles, forget articles that are gone; the stories that have
    gained or lost an article.

    Both sequences hold the same articles. A story that is no more loses its dossier.
    """
    found = {article: story.id for story in machine for article in story.articles}
    home = {article: story.id for story in corrected for article in story.articles}
    former = story_of(connection, [*gone, *home])
    for article in former:
        connection.execute(delete(stories).where(stories.c.article == article))
    if home:
        connection.execute(insert(stories), [{"article": a, "found": found[a], "story": home[a]} for a in home])
    lost = {story for article, story in former.items() if home.get(article) != story}
    left = {story.id for story in load_stories(connection, sorted(lost))}
    for story in lost - left:
        connection.execute(delete(dossiers).where(dossiers.c.story == story))
    return left | {story for article, story in home.items() if former.get(article) != story}


def load_stories(connection: Connection, names: Sequence[str] | None = None) -> tuple[Story, ...]:
    """All stories, or those of these ids, sorted by id."""
    return _stories(connection, stories.c.story, names)


def _stories(connection: Connection, column: Column[str], names: Sequence[str] | None) -> tuple[Story, ...]:
    query = select(column, stories.c.article)
    if names is None:
        rows = list(connection.execute(query))
    else:
        rows = []
        for part in parts(names):
            rows += connection.execute(query.where(column.in_(part)))
    return tuple(
        Story(id, tuple(article for _, article in found))
        for id, found in groupby(sorted(map(tuple, rows)), key=lambda row: row[0])
    )


def count_stories(connection: Connection) -> int:
    """How many stories there are."""
    return int(connection.execute(select(func.count(stories.c.story.distinct()))).scalar_one())


def load_reuse(connection: Connection, articles: Sequence[str] | None = None) -> tuple[Reuse, ...]:
    """Shared passages, sorted; of the whole library, or those between the given articles."""
    query = select(reuses.c.other, reuses.c.record).order_by(reuses.c.one, reuses.c.other)
    if articles is None:
        return tuple(r for _, data in connection.execute(query) for r in unpack(tuple[Reuse, ...], data))
    wanted = set(articles)
    found: list[Reuse] = []
    for part in parts(articles):
        for other, data in connection.execute(query.where(reuses.c.one.in_(part))):
            if other in wanted:
                found.extend(unpack(tuple[Reuse, ...], data))
    return tuple(sorted(found, key=lambda r: (r.one, r.other)))


def reuse_digests(connection: Connection, articles: Sequence[str]) -> dict[Names, str]:
    """Pair of articles to the sha256 of what they share, of the pairs whose first is among the articles, sorted."""
    records = _records(connection, articles)
    return {names: hashlib.sha256(records[names]).hexdigest() for names in sorted(records)}


def story_of(connection: Connection, articles: Sequence[str] | None = None) -> dict[str, str]:
    """Article id to story id, ordered by article id; of the whole library, or of these articles."""
    query = select(stories.c.article, stories.c.story)
    if articles is None:
        return {row.article: row.story for row in connection.execute(query.order_by(stories.c.article))}
    found: dict[str, str] = {}
    for part in parts(articles):
        rows = connection.execute(query.where(stories.c.article.in_(part)))
        found.update({row.article: row.story for row in rows})
    return dict(sorted(found.items()))
