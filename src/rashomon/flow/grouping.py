"""The library's articles compared with one another: shared passages and stories."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection

from rashomon.flow.job import Job
from rashomon.flow.keys import code, digest
from rashomon.model.article import Article
from rashomon.model.decision import standing
from rashomon.pipeline import LIBRARY_STAGES, run
from rashomon.resources import Resources
from rashomon.stores import annotations, decisions, groupings, rows
from rashomon.stores.sqlite import Database

V = TypeVar("V")


def compare(database: Database, job: Job) -> None:
    """Group the articles into stories and find what they share, unless nothing has changed since it was last done."""
    with database.reading() as connection:
        keys = annotations.annotation_keys(connection)
        moves = tuple(d for d in standing(decisions.load_decisions(connection)) if d.kind == "move")
        key = digest(code(LIBRARY_STAGES), sorted(keys.items()), [d.id for d in moves])
        if rows.get_state(connection, "compared") == key:
            return
        job.progress("compare", 0, None)
        ids = sorted(keys)
        records: dict[str, Any] = {
            "articles": Stored(connection, ids, _article), "blocks": Stored(connection, ids, annotations.load_blocks),
            "profile": annotations.load_profiles(connection), "decisions": moves,
        }  # fmt: skip
        run(LIBRARY_STAGES, records, Resources())
    with database.writing() as connection:
        groupings.replace_grouping(connection, records["stories"], records["reuse"])
        rows.set_state(connection, "compared", key)
    job.progress("compare", 1, 1)


def _article(connection: Connection, id: str) -> Article:
    return annotations.load_articles(connection, [id])[id]


class Stored(Mapping[str, V]):
    """A record of every article by id, loaded when asked for, so that a library need not fit into memory."""

    def __init__(self, connection: Connection, ids: Sequence[str], load: Callable[[Connection, str], V]) -> None:
        self._connection = connection
        self._ids = dict.fromkeys(ids)
        self._load = load

    def __getitem__(self, id: str) -> V:
        if id not in self._ids:
            raise KeyError(id)
        return self._load(self._connection, id)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)
