"""What waits to be worked on, step by step: kept in one transaction with what made it wait and with what was made of it."""

from collections.abc import Iterable
from typing import Literal

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from rashomon.stores.rows import driver
from rashomon.stores.schema import waiting

Step = Literal["settle", "compare", "group", "assemble"]
"""Receipts of a given id that may make other articles; articles to compare, to group; stories whose dossier may be out of date."""


def wait(connection: Connection, step: Step, ids: Iterable[str]) -> None:
    """Let these wait for the step; what waits already waits once."""
    rows = [{"step": step, "id": id} for id in ids]
    if rows:
        connection.execute(insert(waiting).on_conflict_do_nothing(), rows)


def waiting_for(connection: Connection, step: Step, most: int = -1) -> list[str]:
    """What waits for the step, sorted; at most so many of it, all where no number is given."""
    query = select(waiting.c.id).where(waiting.c.step == step).order_by(waiting.c.id).limit(most)
    return list(connection.execute(query).scalars())


def count_waiting(connection: Connection, step: Step) -> int:
    """How many wait for the step."""
    query = select(func.count()).select_from(waiting).where(waiting.c.step == step)
    return int(connection.execute(query).scalar_one())


def done(connection: Connection, step: Step, ids: Iterable[str]) -> None:
    """These need not wait any longer."""
    driver(connection).executemany("DELETE FROM waiting WHERE step = ? AND id = ?", ((step, id) for id in ids))
