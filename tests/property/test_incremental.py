"""What one more article changes: its own story, and no byte of the others."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.stores.schema import annotations, dossiers

UNRELATED = Article(
    "lighthouse-1",
    "Keeper retires from Skarholm lighthouse\n\nOle Brandvik, the last keeper of the lighthouse on Skarholm, handed over his keys "
    "on Friday after 41 years.\n\n“I shall miss the puffins,” Brandvik said.",
)


def written(library: Library) -> dict[str, str]:
    """Story to a hash of all that is kept of its dossier, each article to one of its annotation."""
    with library.database.reading() as connection:
        rows = connection.execute(select(dossiers.c.story, dossiers.c.key, dossiers.c.record, dossiers.c.resolutions))
        kept = {row.story: hashlib.sha256(row.key.encode() + row.record + row.resolutions).hexdigest() for row in rows}
        notes = connection.execute(select(annotations.c.article, annotations.c.record))
        return kept | {row.article: hashlib.sha256(row.record).hexdigest() for row in notes}


@pytest.fixture
def grown(tmp_path: Path, corpus: list[Received]) -> Library:
    library = Library.open(tmp_path / "grown.db", create=True)
    library.build(corpus[:-1])
    return library


def test_an_unrelated_article_writes_its_own_dossier_only(grown: Library) -> None:
    before = written(grown)
    summary = grown.build([Received("new", UNRELATED)])
    assert (summary.new, summary.annotated, summary.dossiers) == (1, 1, 1)
    after = written(grown)
    assert after.keys() - before.keys() == {"lighthouse-1", "s-lighthouse-1"}
    assert {key: after[key] for key in before} == before


def test_another_account_writes_its_story_only(grown: Library, corpus: list[Received]) -> None:
    before = written(grown)
    summary = grown.build([corpus[-1]])
    assert (summary.new, summary.annotated, summary.dossiers) == (1, 1, 1)
    home = {row["id"]: row["story"] for row in grown.stories()}[corpus[-1].article.id]
    after = written(grown)
    others = after.keys() - {home, corpus[-1].article.id}
    assert {key: before.get(key) for key in others} == {key: after[key] for key in others}
    assert len(before.keys() - after.keys()) <= 1, "a story is called after its first article; no other story goes"


def test_the_same_article_from_another_place_touches_its_story_only(grown: Library, corpus: list[Received]) -> None:
    again = replace(corpus[0], place="elsewhere")
    summary = grown.build([again])
    assert (summary.new, summary.annotated) == (0, 0)
    assert summary.dossiers <= 1
