"""Pairs of articles that are worth comparing, and what comparing the two found."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from rashomon.model.codec import pack, unpack
from rashomon.model.story import Found, Names, Pair
from rashomon.stores.rows import among, driver, put
from rashomon.stores.schema import pairs

NOTHING = b""
"""What is kept of two articles that share nothing: most pairs."""


def keep_pairs(connection: Connection, compared: Iterable[Pair], found: Mapping[Names, Found]) -> None:
    """Keep pairs, in place of what was kept of the same, with what comparing them found; those of which nothing is given share nothing."""
    rows = [
        {"one": p.one, "other": p.other, "wording": p.wording, "telling": p.telling, "cosine": p.cosine,
         "found": _packed(found.get((p.one, p.other), Found()))}
        for p in compared
    ]  # fmt: skip
    put(connection, pairs, rows)


def _packed(found: Found) -> bytes:
    return pack(Found, found) if found.passages or found.rewrites else NOTHING


def drop_pairs(connection: Connection, names: Iterable[Names]) -> None:
    """Forget pairs, and what they share."""
    driver(connection).executemany("DELETE FROM pairs WHERE one = ? AND other = ?", names)


def pairs_of(connection: Connection, articles: Sequence[str]) -> dict[Names, Pair]:
    """Every pair that one of these articles is in, sorted."""
    columns = (pairs.c.one, pairs.c.other, pairs.c.wording, pairs.c.telling, pairs.c.cosine)
    return {(row.one, row.other): _pair(row) for row in _rows(connection, select(*columns), articles)}


def known_among(connection: Connection, names: Iterable[Names]) -> dict[Names, Pair]:
    """Those of these pairs that are kept, in the order given."""
    asked = "SELECT wording, telling, cosine FROM pairs WHERE one = ? AND other = ?"
    database = driver(connection)
    rows = ((one, other, database.execute(asked, (one, other)).fetchone()) for one, other in names)
    return {(one, other): Pair(one, other, bool(row[0]), bool(row[1]), row[2]) for one, other, row in rows if row}


def more_than_nothing(connection: Connection, names: Iterable[Names]) -> set[Names]:
    """Those of these pairs that share something, or could share something retold: where neither is, more boilerplate changes nothing."""
    asked = "SELECT 1 FROM pairs WHERE one = ? AND other = ? AND (telling OR found != x'')"
    database = driver(connection)
    return {(one, other) for one, other in names if database.execute(asked, (one, other)).fetchone()}


def found_in(connection: Connection, names: Iterable[Names]) -> dict[Names, Found]:
    """What was found in these pairs, in the order given; pairs that share nothing are left out."""
    asked = "SELECT found FROM pairs WHERE one = ? AND other = ? AND found != x''"
    database = driver(connection)
    rows = ((pair, database.execute(asked, pair).fetchone()) for pair in names)
    return {pair: unpack(Found, row[0]) for pair, row in rows if row}


def found_of(connection: Connection, articles: Sequence[str]) -> dict[Names, Found]:
    """What was found in every pair that one of these articles is in, sorted; pairs that share nothing are left out."""
    query = select(pairs.c.one, pairs.c.other, pairs.c.found).where(pairs.c.found != NOTHING)
    return {(row.one, row.other): unpack(Found, row.found) for row in _rows(connection, query, articles)}


def neighbours_of(connection: Connection, articles: Sequence[str], cosine: float) -> dict[Names, Pair]:
    """Every pair that one of these articles is in and that reaches the cosine, sorted."""
    columns = (pairs.c.one, pairs.c.other, pairs.c.wording, pairs.c.telling, pairs.c.cosine)
    query = select(*columns).where(pairs.c.cosine >= cosine)
    return {(row.one, row.other): _pair(row) for row in _rows(connection, query, articles)}


def near_pairs(connection: Connection, cosine: float) -> tuple[Pair, ...]:
    """Every pair that reaches the cosine, sorted."""
    columns = (pairs.c.one, pairs.c.other, pairs.c.wording, pairs.c.telling, pairs.c.cosine)
    query = select(*columns).where(pairs.c.cosine >= cosine).order_by(pairs.c.one, pairs.c.other)
    return tuple(map(_pair, connection.execute(query)))


def near_among(connection: Connection, articles: Sequence[str]) -> tuple[Pair, ...]:
    """The pairs of two of these articles that are near, sorted."""
    columns = (pairs.c.one, pairs.c.other, pairs.c.wording, pairs.c.telling, pairs.c.cosine)
    query = select(*columns).where(pairs.c.cosine > 0)
    held = set(articles)
    found = map(_pair, among(connection, query, pairs.c.one, articles))
    return tuple(sorted((pair for pair in found if pair.other in held), key=lambda pair: (pair.one, pair.other)))


def _pair(row: "Row[*tuple[Any, ...]]") -> Pair:
    return Pair(row.one, row.other, row.wording, row.telling, row.cosine)


def _rows(connection: Connection, query: "Select[*tuple[Any, ...]]", articles: Sequence[str]) -> "list[Row[*tuple[Any, ...]]]":
    """The rows of the pairs that one of the articles is in, each once, sorted."""
    rows: dict[Names, Row[*tuple[Any, ...]]] = {}
    for side in (pairs.c.one, pairs.c.other):
        rows.update({(row[0], row[1]): row for row in among(connection, query, side, articles)})
    return [rows[names] for names in sorted(rows)]
