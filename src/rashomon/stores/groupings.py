"""Which articles belong together, and the passages they share."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, groupby, product
from typing import Final

from sqlalchemy import Column, Connection, delete, func, select

from rashomon.model.codec import pack, unpack
from rashomon.model.story import Names, Reuse, Story
from rashomon.stores.compared import carriers_among
from rashomon.stores.rows import among, driver
from rashomon.stores.schema import dossiers, reuses, stories

MANY_CARRIERS: Final = 24
"""Of so many articles that carry one text the first alone is told beside others: the pairs of all would grow with their square."""


def keep_reuse(connection: Connection, reused: Mapping[Names, tuple[Reuse, ...]]) -> set[str]:
    """Keep what these pairs share (nothing is kept of those that share nothing); the articles of which that was not known.

    Each article stands for all that carry its text; what a pair of one article and itself shares, its carriers do.
    """
    known = _records(connection, sorted({one for one, _ in reused}))
    now = {names: pack(tuple[Reuse, ...], shared) if shared else None for names, shared in reused.items()}
    new = {names: record for names, record in now.items() if record != known.get(names)}
    database = driver(connection)
    database.executemany("DELETE FROM reuses WHERE one = ? AND other = ?", new)
    kept = ((*names, record) for names, record in new.items() if record)
    database.executemany("INSERT INTO reuses (one, other, record) VALUES (?, ?, ?)", kept)
    return {article for names in new for article in names}


def _records(connection: Connection, articles: Sequence[str]) -> dict[Names, bytes]:
    """What is kept of the pairs whose first is among these articles."""
    query = select(reuses.c.one, reuses.c.other, reuses.c.record)
    return {(one, other): record for one, other, record in among(connection, query, reuses.c.one, articles)}


def machine_stories(connection: Connection, articles: Sequence[str]) -> tuple[Story, ...]:
    """The stories, as the machine found them, that these articles are in."""
    names = {row.found for row in among(connection, select(stories.c.found), stories.c.article, articles)}
    return _stories(connection, stories.c.found, sorted(names))


def replace_stories(
    connection: Connection, gone: Iterable[str], machine: Iterable[Story], corrected: Sequence[Story], steps: Mapping[str, int]
) -> set[str]:
    """Put these stories in place of the former ones of their articles, forget articles that are gone; the stories that have
    gained or lost an article.

    Both sequences hold the same articles; of those not in `steps` the step remains. A story that is no more loses its dossier.
    """
    found = {article: story.id for story in machine for article in story.articles}
    home = {article: story.id for story in corrected for article in story.articles}
    known = _kept(connection, [*gone, *home])
    former = {article: story for article, (_, story, _) in known.items()}
    now = {a: (found[a], home[a], steps[a] if a in steps else known[a][2]) for a in home}
    new = [(article, *row) for article, row in now.items() if known.get(article) != row]
    database = driver(connection)
    database.executemany("DELETE FROM stories WHERE article = ?", ((article,) for article in former.keys() - home.keys()))
    database.executemany("INSERT OR REPLACE INTO stories (article, found, story, step) VALUES (?, ?, ?, ?)", new)
    lost = {story for article, story in former.items() if home.get(article) != story}
    left = {story.id for story in load_stories(connection, sorted(lost))}
    for story in lost - left:
        connection.execute(delete(dossiers).where(dossiers.c.story == story))
    return left | {story for article, story in home.items() if former.get(article) != story}


def _kept(connection: Connection, articles: Sequence[str]) -> dict[str, tuple[str, str, int]]:
    """Article to its story as the machine found it and as people corrected it, and the step at which it was found."""
    query = select(stories.c.article, stories.c.found, stories.c.story, stories.c.step)
    return {row.article: (row.found, row.story, row.step) for row in among(connection, query, stories.c.article, articles)}


def steps_of(connection: Connection, articles: Sequence[str]) -> dict[str, int]:
    """Article to the step at which its neighbours were found to hang together; articles of no story yet are left out."""
    return {article: step for article, (_, _, step) in _kept(connection, articles).items()}


def load_stories(connection: Connection, names: Sequence[str] | None = None) -> tuple[Story, ...]:
    """All stories, or those of these ids, sorted by id."""
    return _stories(connection, stories.c.story, names)


def _stories(connection: Connection, column: Column[str], names: Sequence[str] | None) -> tuple[Story, ...]:
    query = select(column, stories.c.article)
    rows = connection.execute(query) if names is None else among(connection, query, column, names)
    return tuple(
        Story(id, tuple(article for _, article in found))
        for id, found in groupby(sorted(map(tuple, rows)), key=lambda row: row[0])
    )


def count_stories(connection: Connection) -> int:
    """How many stories there are."""
    return int(connection.execute(select(func.count(stories.c.story.distinct()))).scalar_one())


def load_reuse(connection: Connection, articles: Sequence[str] | None = None) -> tuple[Reuse, ...]:
    """Shared passages, sorted; of the whole library, or those between the given articles.

    What two texts share is shared by all their carriers, as long as these are few; of many the first stands for the others.
    """
    carriers = carriers_among(connection, articles)
    kept = {names: data for names, data in _records(connection, sorted(carriers)).items() if names[1] in carriers}
    # Read at once: of a large story there are tens of thousands.
    shared = zip(kept, unpack(tuple[tuple[Reuse, ...], ...], b"[%b]" % b",".join(kept.values())), strict=True)
    found = [
        _between(reuse, *names) for (one, other), passages in shared for names in _couples(carriers, one, other) for reuse in passages
    ]
    return tuple(sorted(found, key=_places))


def _places(found: Reuse) -> tuple[str, int, int, str, int, int]:
    one, other = found.one, found.other
    return one.article, one.start, one.end, other.article, other.start, other.end


def _couples(carriers: Mapping[str, Sequence[str]], one: str, other: str) -> Iterator[Names]:
    """Those to whom the carriers of two texts are told beside each other, or those of one text."""
    found, others = carriers[one], carriers[other]
    if one == other:
        return combinations(found, 2) if len(found) < MANY_CARRIERS else product(found[:1], found[1:])
    return product(_told(found), _told(others))


def _told(carriers: Sequence[str]) -> Sequence[str]:
    return carriers if len(carriers) < MANY_CARRIERS else carriers[:1]


def _between(reuse: Reuse, one: str, other: str) -> Reuse:
    """The same between two articles of the same texts."""
    if (reuse.one.article, reuse.other.article) == (one, other):
        return reuse
    first, second = replace(reuse.one, article=one), replace(reuse.other, article=other)
    return replace(reuse, one=min(first, second), other=max(first, second))


def reuse_digests(connection: Connection, home: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Of articles, given with their stories, the sha256 of what those of one story share, by story, sorted."""
    carriers = carriers_among(connection, sorted(home))
    within = {first: {home[article] for article in found} for first, found in carriers.items()}
    digests: dict[str, list[str]] = defaultdict(list)
    for (one, other), data in sorted(_records(connection, sorted(carriers)).items()):
        for story in within[one] & within.get(other, set()):
            digests[story].append(hashlib.sha256(data).hexdigest())
    return {story: tuple(found) for story, found in digests.items()}


def story_of(connection: Connection, articles: Sequence[str] | None = None) -> dict[str, str]:
    """Article id to story id, ordered by article id; of the whole library, or of these articles."""
    query = select(stories.c.article, stories.c.story)
    rows = connection.execute(query) if articles is None else among(connection, query, stories.c.article, articles)
    return dict(sorted((row.article, row.story) for row in rows))
