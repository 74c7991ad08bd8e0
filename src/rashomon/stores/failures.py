"""What could not be processed."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, or_, select

from rashomon.model.dossier import Failure
from rashomon.stores.rows import put
from rashomon.stores.schema import failures


def keep_failures(connection: Connection, found: Iterable[Failure]) -> None:
    """Keep failures; the same one is kept once."""
    put(connection, failures, [{"stage": f.stage, "record": f.record, "why": f.why} for f in found])


def clear_unread(connection: Connection, files: Iterable[str]) -> None:
    """Forget what could not be read of these files, as a whole or a line of it: they are being read anew."""
    for file in files:
        of_file = or_(failures.c.record == file, failures.c.record.startswith(f"{file}:", autoescape=True))
        connection.execute(delete(failures).where(failures.c.stage == "read", of_file))


def clear_every_failure(connection: Connection, records: Iterable[str]) -> None:
    """Forget what failed in these articles, in whichever stage."""
    for record in records:
        connection.execute(delete(failures).where(failures.c.record == record, failures.c.stage != "read"))


def load_failures(connection: Connection) -> tuple[Failure, ...]:
    """All failures, sorted."""
    query = select(failures.c.stage, failures.c.record, failures.c.why).order_by(failures.c.stage, failures.c.record)
    return tuple(Failure(*row) for row in connection.execute(query))
