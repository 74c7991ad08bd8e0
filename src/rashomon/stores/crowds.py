"""Counts of what a library's work was bounded by. Each is one pass over a table: for now and then, not for every article."""

from sqlalchemy import Connection, Select, func, select

from rashomon.model.codec import unpack
from rashomon.model.story import Profile
from rashomon.stores.schema import annotations, compared, postings, received


def count_crowded_runs(connection: Connection, terms_from: int, least: int) -> int:
    """Marks below `terms_from`, which are runs of words, that so many articles have."""
    return _groups(connection, select(postings.c.mark).where(postings.c.mark < terms_from).group_by(postings.c.mark), least)


def count_crowded_terms(connection: Connection, terms_from: int, days: int, least: int) -> int:
    """Marks from `terms_from` on, which are terms, that so many articles of one stretch of so many days have; each stretch counts."""
    query = select(postings.c.mark).where(postings.c.mark >= terms_from)
    return _groups(connection, query.group_by(postings.c.mark, postings.c.day // days), least)


def count_carriers(connection: Connection, least: int) -> int:
    """Articles of which so many carry the same text."""
    counts = select(func.count(compared.c.article).label("carriers")).group_by(compared.c.text)
    carriers = counts.having(func.count(compared.c.article) >= least).subquery()
    return int(connection.execute(select(func.coalesce(func.sum(carriers.c.carriers), 0))).scalar_one())


def _groups(connection: Connection, query: Select[tuple[int]], least: int) -> int:
    large = query.having(func.count() >= least).subquery()
    return int(connection.execute(select(func.count()).select_from(large)).scalar_one())


def count_skipped(connection: Connection, why: str) -> int:
    """Articles that were not annotated for this reason."""
    return int(connection.execute(select(func.count()).where(annotations.c.skipped == why)).scalar_one())


def count_cut(connection: Connection, words: int) -> int:
    """Articles whose profiles end at so many words. Of texts that are too short for them, at two characters a word, none is opened."""
    query = select(annotations.c.profile).join(received, received.c.hash == annotations.c.hash)
    long = query.where(func.length(received.c.record) >= 2 * words, annotations.c.profile.is_not(None))
    return sum(unpack(Profile, data).size >= words for data in connection.execute(long).scalars())
