"""Dossiers, each under the key of what it was made from."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select

from rashomon.model.annotated import Resolution
from rashomon.model.codec import pack, unpack
from rashomon.model.dossier import Dossier
from rashomon.stores.rows import among, put
from rashomon.stores.schema import dossiers


def keep_dossier(connection: Connection, dossier: Dossier, resolutions: Sequence[Resolution], key: str) -> None:
    """Keep a story's dossier and how it settles its articles' times and names."""
    row = {
        "story": dossier.story.id, "key": key, "record": pack(Dossier, dossier),
        "resolutions": pack(tuple[Resolution, ...], tuple(resolutions)),
    }  # fmt: skip
    put(connection, dossiers, [row])


def drop_dossiers(connection: Connection, stories: Iterable[str]) -> None:
    """Forget the dossiers of these stories."""
    for story in stories:
        connection.execute(delete(dossiers).where(dossiers.c.story == story))


def dossier_keys(connection: Connection, stories: Sequence[str]) -> dict[str, str]:
    """Story id to the key its dossier was made under, of the stories that have one."""
    rows = among(connection, select(dossiers.c.story, dossiers.c.key), dossiers.c.story, stories)
    return {row.story: row.key for row in rows}


def load_dossier(connection: Connection, story: str) -> Dossier | None:
    """The dossier of a story, or None."""
    data = connection.execute(select(dossiers.c.record).where(dossiers.c.story == story)).scalar()
    return None if data is None else unpack(Dossier, data)


def load_resolutions(connection: Connection, story: str) -> dict[str, Resolution]:
    """Article id to how its story settles it."""
    data = connection.execute(select(dossiers.c.resolutions).where(dossiers.c.story == story)).scalar()
    return {} if data is None else {r.article: r for r in unpack(tuple[Resolution, ...], data)}
