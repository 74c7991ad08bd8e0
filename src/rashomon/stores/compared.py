"""The articles that stand in the index, with the profiles under which they stand there."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Connection, delete, insert, select

from rashomon.model.codec import pack, unpack
from rashomon.model.outline import Outline, pack_outline, unpack_outline
from rashomon.model.story import Profile
from rashomon.stores.rows import driver, parts
from rashomon.stores.schema import compared, pairs, postings, reuses

T = TypeVar("T")


def keep_compared(connection: Connection, found: Mapping[int, tuple[Profile, Outline]]) -> None:
    """Keep articles' profiles and outlines by their numbers in the index."""
    rows = [
        {"article": p.article, "number": number, "profile": pack(Profile, p), "outline": pack_outline(outline)}
        for number, (p, outline) in found.items()
    ]
    if rows:
        connection.execute(insert(compared), rows)


def drop_compared(connection: Connection, articles: Iterable[str]) -> None:
    """Forget articles that stand in the index no longer."""
    driver(connection).executemany("DELETE FROM compared WHERE article = ?", ((article,) for article in articles))


def forget_all(connection: Connection) -> list[str]:
    """Empty the index, with the pairs that it led to and what they share; the articles that stood in it."""
    articles = list(connection.execute(select(compared.c.article)).scalars())
    for table in (compared, postings, pairs, reuses):
        connection.execute(delete(table))
    return articles


def load_compared(connection: Connection, articles: Sequence[str]) -> dict[str, Profile]:
    """Article id to profile, sorted; articles that are not in the index are left out."""
    found: dict[str, Profile] = {}
    for part in parts(articles):
        query = select(compared.c.article, compared.c.profile)
        rows = connection.execute(query.where(compared.c.article.in_(part)))
        found.update({article: unpack(Profile, data) for article, data in rows})
    return dict(sorted(found.items()))


def names_of(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    """Number to the id of the article."""
    found: dict[int, str] = {}
    for part in parts(numbers):
        query = select(compared.c.number, compared.c.article)
        rows = connection.execute(query.where(compared.c.number.in_(part)))
        found.update({row.number: row.article for row in rows})
    return found


class Numbered(Mapping[int, T]):
    """What is kept of the articles that stand in the index, by their numbers, each read when it is asked for."""

    def __init__(self, connection: Connection, column: str, read: Callable[[str, bytes], T]) -> None:
        self._connection, self._read = connection, read
        self._driver = driver(connection)
        self._asked = f"SELECT article, {column} FROM compared WHERE number = ?"

    def __getitem__(self, number: int) -> T:
        row = self._driver.execute(self._asked, (number,)).fetchone()
        if row is None:
            raise KeyError(number)
        return self._read(*row)

    def __iter__(self) -> Iterator[int]:
        return iter(self._connection.execute(select(compared.c.number)).scalars().all())

    def __len__(self) -> int:
        return len(self._connection.execute(select(compared.c.number)).scalars().all())


def numbered_profiles(connection: Connection) -> Numbered[Profile]:
    """The profiles by number."""
    return Numbered(connection, "profile", lambda _, data: unpack(Profile, data))


def numbered_outlines(connection: Connection) -> Numbered[Outline]:
    """The outlines by number."""
    return Numbered(connection, "outline", unpack_outline)
