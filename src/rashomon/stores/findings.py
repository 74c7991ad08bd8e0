"""What was found: annotations, shared passages, stories, dossiers and failures, each under the key of what it was made from."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects.sqlite import insert

from rashomon.model.annotated import Annotation, Resolution
from rashomon.model.codec import pack, unpack
from rashomon.model.dossier import Dossier, Failure
from rashomon.model.story import Profile, Reuse, Story
from rashomon.stores.receipts import VARIABLES
from rashomon.stores.schema import annotations, dossiers, failures, reuses, state, stories


@dataclass(frozen=True, slots=True)
class Finding:
    """One article's annotation, with the key it was made under; no profile where it was skipped."""

    hash: str
    key: str
    annotation: Annotation
    profile: Profile | None


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows, each replacing one of the same primary key."""
    keys = [column.name for column in table.primary_key]
    for row in rows:
        connection.execute(insert(table).values(row).on_conflict_do_update(index_elements=keys, set_=row))


def keep_annotations(connection: Connection, found: Iterable[Finding]) -> None:
    """Keep annotations and profiles."""
    put(connection, annotations, [
        {
            "article": f.annotation.article, "hash": f.hash, "key": f.key, "skipped": f.annotation.skipped,
            "record": pack(Annotation, f.annotation), "profile": pack(Profile, f.profile) if f.profile else None,
        }
        for f in found
    ])  # fmt: skip


def annotation_keys(connection: Connection) -> dict[str, str]:
    """Article id to the key its annotation was made under."""
    return dict(connection.execute(select(annotations.c.article, annotations.c.key)).tuples().all())


def skipped_articles(connection: Connection) -> dict[str, str]:
    """Article id to the reason for which it was not annotated."""
    query = select(annotations.c.article, annotations.c.skipped).where(annotations.c.skipped.is_not(None))
    return {article: str(why) for article, why in connection.execute(query)}


def drop_annotations(connection: Connection, articles: Iterable[str]) -> None:
    """Forget annotations of articles that are no longer in the library under that id."""
    for article in articles:
        connection.execute(delete(annotations).where(annotations.c.article == article))


def load_profiles(connection: Connection) -> dict[str, Profile]:
    """Article id to profile, ordered by id, of every annotated article."""
    query = select(annotations.c.article, annotations.c.profile).where(annotations.c.profile.is_not(None))
    return {
        article: unpack(Profile, data) for article, data in connection.execute(query.order_by(annotations.c.article))
    }


def load_annotations(connection: Connection, articles: Sequence[str]) -> dict[str, Annotation]:
    """Article id to annotation, in the order asked for; articles without one are left out."""
    found = {}
    for at in range(0, len(articles), VARIABLES):
        query = select(annotations.c.article, annotations.c.record).where(
            annotations.c.article.in_(articles[at : at + VARIABLES])
        )
        found.update({article: unpack(Annotation, data) for article, data in connection.execute(query)})
    return {article: found[article] for article in articles if article in found}


def replace_grouping(connection: Connection, grouped: Sequence[Story], reused: Sequence[Reuse]) -> None:
    """Put the library's stories and shared passages in place of the former ones."""
    connection.execute(delete(stories))
    connection.execute(delete(reuses))
    rows = [{"article": article, "story": s.id} for s in grouped for article in s.articles]
    if rows:
        connection.execute(insert(stories), rows)
    connection.execute(delete(dossiers).where(dossiers.c.story.not_in(select(stories.c.story))))
    ordered = sorted(reused, key=lambda r: (r.one.article, r.other.article, r.one, r.other))
    pairs = groupby(ordered, key=lambda r: (r.one.article, r.other.article))
    packed = [{"one": a, "other": b, "record": pack(tuple[Reuse, ...], tuple(found))} for (a, b), found in pairs]
    if packed:
        connection.execute(insert(reuses), packed)


def load_stories(connection: Connection) -> tuple[Story, ...]:
    """All stories, sorted by id."""
    rows = connection.execute(
        select(stories.c.story, stories.c.article).order_by(stories.c.story, stories.c.article)
    ).tuples()
    return tuple(
        Story(id, tuple(article for _, article in found)) for id, found in groupby(rows, key=lambda row: row[0])
    )


def load_reuse(connection: Connection, articles: Sequence[str] | None = None) -> tuple[Reuse, ...]:
    """Shared passages, sorted; of the whole library, or those between the given articles."""
    query = select(reuses.c.other, reuses.c.record).order_by(reuses.c.one, reuses.c.other)
    if articles is None:
        return tuple(r for _, data in connection.execute(query) for r in unpack(tuple[Reuse, ...], data))
    wanted = set(articles)
    found: list[Reuse] = []
    for at in range(0, len(articles), VARIABLES):
        for other, data in connection.execute(query.where(reuses.c.one.in_(articles[at : at + VARIABLES]))):
            if other in wanted:
                found.extend(unpack(tuple[Reuse, ...], data))
    return tuple(sorted(found, key=lambda r: (r.one, r.other)))


def reuse_digests(connection: Connection) -> dict[tuple[str, str], str]:
    """Pair of articles to the sha256 of what they share."""
    rows = connection.execute(select(reuses.c.one, reuses.c.other, reuses.c.record)).tuples()
    return {(one, other): hashlib.sha256(record).hexdigest() for one, other, record in rows}


def keep_dossier(connection: Connection, dossier: Dossier, resolutions: Sequence[Resolution], key: str) -> None:
    """Keep a story's dossier and how it settles its articles' times and names."""
    row = {
        "story": dossier.story.id, "key": key, "record": pack(Dossier, dossier),
        "resolutions": pack(tuple[Resolution, ...], tuple(resolutions)),
    }  # fmt: skip
    put(connection, dossiers, [row])


def dossier_keys(connection: Connection) -> dict[str, str]:
    """Story id to the key its dossier was made under."""
    return dict(connection.execute(select(dossiers.c.story, dossiers.c.key)).tuples().all())


def load_dossier(connection: Connection, story: str) -> Dossier | None:
    """The dossier of a story, or None."""
    data = connection.execute(select(dossiers.c.record).where(dossiers.c.story == story)).scalar()
    return None if data is None else unpack(Dossier, data)


def load_resolutions(connection: Connection, story: str) -> dict[str, Resolution]:
    """Article id to how its story settles it."""
    data = connection.execute(select(dossiers.c.resolutions).where(dossiers.c.story == story)).scalar()
    return {} if data is None else {r.article: r for r in unpack(tuple[Resolution, ...], data)}


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


def get_state(connection: Connection, name: str) -> str | None:
    """A value of the library's state, or None."""
    value = connection.execute(select(state.c.value).where(state.c.name == name)).scalar()
    return None if value is None else str(value)


def set_state(connection: Connection, name: str, value: str) -> None:
    """Keep a value of the library's state."""
    put(connection, state, [{"name": name, "value": value}])
