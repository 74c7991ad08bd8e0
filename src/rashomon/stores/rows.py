"""Rows put into tables, and the library's own state."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar, TypeVarTuple, cast

from sqlalchemy import Column, Connection, Row, Select, Table, select
from sqlalchemy.dialects.sqlite import insert

from rashomon.stores.schema import state

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

VARIABLES = 900
"""SQLite builds of old allow 999 bound variables in a statement."""


def driver(connection: Connection) -> sqlite3.Connection:
    """The database's own connection, in the same transaction: for the few places that ask hundreds of small questions."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def among(connection: Connection, query: "Select[*Ts]", column: Column[T], values: Sequence[T]) -> "Iterator[Row[*Ts]]":
    """The rows of the query whose column holds one of the values, which are asked for as many at a time as a statement can name."""
    for at in range(0, len(values), VARIABLES):
        yield from connection.execute(query.where(column.in_(values[at : at + VARIABLES])))


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows of the same columns, each replacing one of the same primary key."""
    if rows:
        keys = [column.name for column in table.primary_key]
        adding = insert(table)
        adding = adding.on_conflict_do_update(index_elements=keys, set_={name: adding.excluded[name] for name in rows[0]})
        connection.execute(adding, list(rows))


def get_state(connection: Connection, name: str) -> str | None:
    """A value of the library's state, or None."""
    value = connection.execute(select(state.c.value).where(state.c.name == name)).scalar()
    return None if value is None else str(value)


def set_state(connection: Connection, name: str, value: str) -> None:
    """Keep a value of the library's state."""
    put(connection, state, [{"name": name, "value": value}])
