"""The entries of the authority file that the library was built with, by the keys that names are looked up under."""

from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection, delete, func, insert, select

from rashomon.model.authority import AuthorityEntry
from rashomon.model.codec import pack, unpack
from rashomon.stores.rows import among
from rashomon.stores.schema import authority, authority_keys
from rashomon.text.names.keys import exact_key, loose_keys

MOST = 500
"""Entries under one key; a key that more of them share ("John") tells too little to look by, and would cost too much."""
_BATCH = 1000
"""Rows in one statement: more do not make it faster, and cost memory."""


def replace_authority(connection: Connection, entries: Iterable[AuthorityEntry]) -> int:
    """Put these entries in place of the former ones; how many there are."""
    connection.execute(delete(authority_keys))
    connection.execute(delete(authority))
    stream, count = iter(entries), 0
    while batch := list(islice(stream, _BATCH)):
        connection.execute(insert(authority), [{"id": e.id, "record": pack(AuthorityEntry, e)} for e in batch])
        keys = [{"key": key, "entry": e.id} for e in batch for key in sorted(_keys(e))]
        if keys:
            connection.execute(insert(authority_keys), keys)
        count += len(batch)
    return count


def _keys(entry: AuthorityEntry) -> set[str]:
    names = (entry.name, *entry.aliases)
    return {key for name in names for key in (exact_key(name), *loose_keys(name)) if key}


def find_entries(connection: Connection, names: Iterable[str]) -> dict[str, tuple[AuthorityEntry, ...]]:
    """Key to the entries under it, sorted by id, for every key of these names."""
    wanted = sorted({key for name in names for key in (exact_key(name), *loose_keys(name)) if key})
    found: dict[str, tuple[AuthorityEntry, ...]] = {}
    counted = select(authority_keys.c.key).group_by(authority_keys.c.key).having(func.count() <= MOST)
    few = sorted(row.key for row in among(connection, counted, authority_keys.c.key, wanted))
    query = select(authority_keys.c.key, authority.c.record).join(authority, authority.c.id == authority_keys.c.entry)
    for key, data in among(connection, query.order_by(authority_keys.c.key, authority.c.id), authority_keys.c.key, few):
        found[key] = (*found.get(key, ()), unpack(AuthorityEntry, data))
    return found
