"""The articles that are compared, with the profiles under which they stand in the index, by themselves or through another."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, delete, func, insert, select

from rashomon.model.codec import pack, unpack
from rashomon.model.outline import Outline, pack_outline, unpack_outline
from rashomon.model.story import Profile
from rashomon.stores.rows import among, driver
from rashomon.stores.schema import compared, pairs, postings, reuses

T = TypeVar("T")


class Compared(NamedTuple):
    """An article by its number in the index: the text that it carries, by name, and its profile and outline."""

    number: int
    text: str
    profile: Profile
    outline: Outline


class Standing(NamedTuple):
    """Of a text: the first of the articles that carry it, which stands in the index for all, and how many these are."""

    first: str
    carriers: int


def keep_compared(connection: Connection, found: Iterable[Compared]) -> None:
    """Keep articles' texts, profiles and outlines."""
    rows = [
        {"article": p.article, "number": number, "text": text, "profile": pack(Profile, p), "outline": pack_outline(outline)}
        for number, text, p, outline in found
    ]
    if rows:
        connection.execute(insert(compared), rows)


def standing(connection: Connection, texts: Sequence[str]) -> dict[str, Standing]:
    """Who stands for each of these texts; texts that nobody carries are left out."""
    query = select(compared.c.text, func.min(compared.c.article), func.count()).group_by(compared.c.text)
    return {text: Standing(first, carriers) for text, first, carriers in among(connection, query, compared.c.text, texts)}


def texts_of(connection: Connection, articles: Sequence[str] | None = None) -> dict[str, str]:
    """Article id to the name of the text that it carries, sorted; of all, or of these as far as they are compared."""
    query = select(compared.c.article, compared.c.text)
    rows = connection.execute(query) if articles is None else among(connection, query, compared.c.article, articles)
    return dict(sorted((row.article, row.text) for row in rows))


def carriers_of(connection: Connection, articles: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The article that stands for each text of these articles, to all that carry it, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    query = select(compared.c.text, compared.c.article).order_by(compared.c.article)
    for text, article in among(connection, query, compared.c.text, sorted(set(texts_of(connection, articles).values()))):
        found[text].append(article)
    return {carriers[0]: tuple(carriers) for carriers in found.values()}


def carriers_among(connection: Connection, articles: Sequence[str] | None = None) -> dict[str, list[str]]:
    """The article that stands for each text of these articles, or of all, to those of them that carry it, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    texts = texts_of(connection, articles)
    for article, text in texts.items():
        found[text].append(article)
    if articles is None:
        return {carriers[0]: carriers for carriers in found.values()}
    return {first: found[text] for text, (first, _) in standing(connection, sorted(found)).items()}


def drop_compared(connection: Connection, articles: Iterable[str]) -> None:
    """Forget articles that are compared no longer."""
    driver(connection).executemany("DELETE FROM compared WHERE article = ?", ((article,) for article in articles))


def forget_all(connection: Connection) -> list[str]:
    """Empty the index, with the pairs that it led to and what they share; the articles that were compared."""
    articles = list(connection.execute(select(compared.c.article)).scalars())
    for table in (compared, postings, pairs, reuses):
        connection.execute(delete(table))
    return articles


def load_compared(connection: Connection, articles: Sequence[str]) -> dict[str, Profile]:
    """Article id to profile, sorted; articles that are not compared are left out."""
    rows = among(connection, select(compared.c.article, compared.c.profile), compared.c.article, articles)
    return dict(sorted((article, unpack(Profile, data)) for article, data in rows))


def names_of(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    """Number to the id of the article."""
    rows = among(connection, select(compared.c.number, compared.c.article), compared.c.number, numbers)
    return {row.number: row.article for row in rows}


class Numbered(Mapping[int, T]):
    """What is kept of the articles that are compared, by their numbers, each read when it is asked for."""

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
