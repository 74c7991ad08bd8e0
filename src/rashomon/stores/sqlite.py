"""A library in one SQLite file: opened, brought up to date, and its errors put in words."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError, OperationalError

from rashomon.errors import LibraryBusy, LibraryError, LibraryTooNew
from rashomon.stores.schema import REVISION, received

BUSY_SECONDS = 30
"""For so long a second program waits for a write of the first, which takes a second or two; then it says that the library is in use."""

CACHE_KILOBYTES = 64 * 1024
"""Pages of the file kept in memory. An article's marks lie all over the index: with the usual 2 MB each page is read again and again."""


def open_database(path: Path, create: bool) -> "Database":
    """An up-to-date library file; LibraryError where there is none, or it is not one: such a file is left as it is."""
    if not create and not path.exists():
        raise LibraryError(f"{path}: no such library. Make one with: rashomon build FOLDER --library {path}")
    if path.is_dir():
        raise LibraryError(f"{path}: this is a folder. Name a file in it: {path / 'library.db'}")
    if not path.parent.is_dir():
        raise LibraryError(f"{path}: the folder {path.parent} does not exist. Make it first")
    # Not as an address in one string: of "a?b.db" only "a" would be the file.
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_SECONDS})
    with explained(path):
        _check_ours(engine, path, create)
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
        _migrate(engine, path)
    return Database(path, engine)


def _check_ours(engine: Engine, path: Path, create: bool) -> None:
    """LibraryError for a database of another program, and for an empty one where none is to be made.

    It is asked before anything is set or migrated, which would stay with the file.
    """
    tables = set(inspect(engine).get_table_names())
    engine.dispose()  # what connects from now on is prepared
    if not tables and not create:
        raise LibraryError(f"{path}: this library is empty. Fill it with: rashomon build FOLDER --library {path}")
    if tables and not tables >= {"alembic_version", received.name}:
        raise LibraryError(f"{path}: a database of another program, not a Rashomon library. Name another file")


def _prepare(connection: sqlite3.Connection, _: Any) -> None:
    """Leave transactions to SQLAlchemy; a write-ahead log, so that readers never wait for the writer."""
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KILOBYTES}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


@dataclass(frozen=True, slots=True)
class Database:
    """An open library file and its two kinds of transaction."""

    path: Path
    engine: Engine

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One write transaction: all of it is kept, or nothing."""
        with explained(self.path), self.engine.connect() as connection, connection.begin():
            # The write lock is taken at the start: a transaction that has read first could not be given it later.
            connection.exec_driver_sql("DELETE FROM state WHERE 0")
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One read transaction: a snapshot."""
        with explained(self.path), self.engine.connect() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the database's errors into ones that say what to do."""
    try:
        yield
    except OperationalError as error:
        raise _of_operation(path, str(error.orig)) from error
    except DatabaseError as error:
        if "not a database" not in str(error.orig) and "malformed" not in str(error.orig):
            raise
        raise LibraryError(
            f"{path}: not a Rashomon library, or damaged ({error.orig}). Name another file, or build it anew"
        ) from error
    except (ValidationError, zlib.error) as error:
        raise LibraryError(f"{path}: a record in it is damaged. Build the library anew from its articles") from error


def _of_operation(path: Path, cause: str) -> LibraryError:
    if "locked" in cause or "busy" in cause:
        return LibraryBusy(f"{path}: another process is writing to this library. Wait for it, or use another file")
    if "full" in cause or "I/O" in cause:
        return LibraryError(
            f"{path}: the disk is full or failing ({cause}). What was acknowledged is kept; free some space and run the same command again"
        )
    if "readonly" in cause or "unable to open" in cause:
        return LibraryError(
            f"{path}: cannot be written ({cause}). Check the permissions of the file and its folder: "
            "a library needs a folder that can be written, even to be read"
        )
    return LibraryError(f"{path}: {cause}")


def _migrate(engine: Engine, path: Path) -> None:
    current = _revision(engine)
    if current == REVISION:
        return
    from alembic import command  # late: takes a fifth of a second, and only a library that is not up to date needs it
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    if current and current not in {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}:
        raise LibraryTooNew(
            f"{path}: written by a newer Rashomon (schema {current}). Upgrade with: pip install -U rashomon"
        )
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _revision(engine: Engine) -> str | None:
    """The schema's revision as Alembic keeps it; None for an empty file."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
