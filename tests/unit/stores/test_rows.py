from pathlib import Path

from sqlalchemy import select

from rashomon.stores.rows import VARIABLES, among
from rashomon.stores.schema import waiting
from rashomon.stores.sqlite import open_database
from rashomon.stores.waiting import wait


def test_rows_are_found_among_more_values_than_a_statement_can_name(tmp_path: Path) -> None:
    ids = [f"a{number}" for number in range(2 * VARIABLES + 1)]
    database = open_database(tmp_path / "library.db", create=True)
    with database.writing() as connection:
        wait(connection, "compare", ids)
        asked = select(waiting.c.id)
        assert {row.id for row in among(connection, asked, waiting.c.id, [*ids, "unknown"])} == set(ids)
        assert list(among(connection, asked, waiting.c.id, [])) == []
    database.close()
