"""What could not be processed."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select

from rashomon.model.dossier import Failure
from rashomon.stores.rows import put
from rashomon.stores.schema import failures


def keep_failures(connection: Connection, found: Iterable[Failure]) -> None:
    """Keep failures; the same one is kept once."""
    put(connection, failures, [{"stage": f.stage, "record": f.record, "why": f.why} for f in found])


def clear_failures(connection: Connection, stage: str, records: Iterable[str]) -> None:
    """Forget failures of a stage that has since succeeded."""
    for record in records:
        connection.execute(delete(failures).where(failures.c.stage == stage, failures.c.record == record))


def clear_every_failure(connection: Connection, records: Iterable[str]) -> None:
    """Forget what failed in these articles, in whichever stage."""
    for record in records:
        connection.execute(delete(failures).where(failures.c.record == record, failures.c.stage != "read"))


def load_failures(connection: Connection) -> tuple[Failure, ...]:
    """All failures, sorted."""
    query = select(failures.c.stage, failures.c.record, failures.c.why).order_by(failures.c.stage, failures.c.record)
    return tuple(Failure(*row) for row in connection.execute(query))
