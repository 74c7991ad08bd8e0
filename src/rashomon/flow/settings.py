"""The options that a library keeps: given with one build, they hold for the later ones."""

import json
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from rashomon.model.options import Options
from rashomon.readers.authority import file_hash, read_authority
from rashomon.stores import rows
from rashomon.stores.authority import replace_authority
from rashomon.stores.sqlite import Database


def settle_options(database: Database, as_of: str | None, authority: Path | None) -> Options:
    """The options given now, or those that the library was last built with; they are kept with it.

    An authority file without entries takes the former ones away. InputError where a line of it cannot be meant; nothing is changed then.
    """
    with database.reading() as connection:
        kept = rows.get_state(connection, "options")
    former = Options(**json.loads(kept)) if kept else Options()
    options = replace(former, as_of=as_of or former.as_of)
    if authority and (hashed := file_hash(authority)) != former.authority:
        return _take_authority(database, replace(options, authority=hashed), authority)
    if options != former:
        with database.writing() as connection:
            _keep(connection, options)
    return options


def _take_authority(database: Database, options: Options, file: Path) -> Options:
    with database.writing() as connection:
        count = replace_authority(connection, read_authority(file))
        options = replace(options, authority=options.authority if count else None)
        _keep(connection, options)
    return options


def _keep(connection: Connection, options: Options) -> None:
    rows.set_state(connection, "options", json.dumps(options.entries(), sort_keys=True))
