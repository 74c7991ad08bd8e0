"""What account- and pair-scoped stages found, each under the key of what it was found from: of every article what hangs on its text
alone, of those of large stories all that is kept."""

import zlib
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select

from rashomon.model.prepared import Prepared
from rashomon.stores.rows import among, put
from rashomon.stores.schema import prepared

_LEVEL = 1
"""Of compression: the records repeat their field names, and a higher level saves a tenth more in three times the time."""


def keep_prepared(connection: Connection, found: Iterable[Prepared]) -> None:
    """Keep what was found; of a stage and an article there is one record at most."""
    put(connection, prepared, [
        {"article": one.article, "stage": one.stage, "key": one.key, "record": zlib.compress(one.record, _LEVEL)} for one in found
    ])  # fmt: skip


def load_prepared(connection: Connection, articles: Sequence[str]) -> dict[tuple[str, str], Prepared]:
    """All that is kept of these articles, by stage and article."""
    found: dict[tuple[str, str], Prepared] = {}
    for row in among(connection, select(prepared), prepared.c.article, articles):
        found[row.stage, row.article] = Prepared(row.stage, row.article, row.key, zlib.decompress(row.record))
    return found


def drop_prepared(connection: Connection) -> None:
    """Forget all of it: the stages are others now."""
    connection.execute(delete(prepared))
