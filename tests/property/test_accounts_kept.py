"""However a story has grown, its dossier is that of all its articles at once, though what was found of each account is kept."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select
from tests.conftest import EXAMPLES, exported, received

from rashomon.flow import assembly
from rashomon.flow.accounts import OF_THE_TEXT
from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.stores.schema import annotations, prepared


@pytest.fixture(autouse=True)
def every_story_is_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembly, "WORTH_KEEPING", 1)


@pytest.fixture(scope="module")
def story() -> list[Received]:
    return received(EXAMPLES / "bridge")


def of_the_text(story: list[Received]) -> set[tuple[str, str]]:
    return {(stage.name, item.article.id) for item in story for stage in OF_THE_TEXT}


def at_once(path: Path, story: list[Received]) -> str:
    with Library.open(path, create=True) as library:
        library.build(story)
        return exported(library)


def shelf(library: Library) -> set[tuple[str, str]]:
    with library.database.reading() as connection:
        return {(row.stage, row.article) for row in connection.execute(select(prepared))}


def test_what_hangs_on_a_text_alone_is_found_with_its_annotation(
    tmp_path: Path, story: list[Received], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a story that is too small for its accounts to be kept, too; what is there is not found again."""
    monkeypatch.setattr(assembly, "WORTH_KEEPING", 100)
    whole = at_once(tmp_path / "whole.db", story)
    with Library.open(tmp_path / "kept.db", create=True) as library:
        library.group(story)
        library.build(story)
        assert shelf(library) == of_the_text(story)
        assert exported(library) == whole


@pytest.mark.parametrize("seed", [1, 2])
def test_one_by_one_in_any_order(tmp_path: Path, story: list[Received], seed: int) -> None:
    with Library.open(tmp_path / "grown.db", create=True) as library:
        for one in Random(seed).sample(story, len(story)):
            library.build([one])
        grown = exported(library)
    assert grown == at_once(tmp_path / "whole.db", story)


def test_a_version_with_another_text_is_read_anew(tmp_path: Path, story: list[Received]) -> None:
    """Nothing of the former text may be taken up."""
    one = next(item for item in story if item.article.url and "October" in item.article.text)
    later = replace(one.article, text=one.article.text.replace("October", "November"), captured_at="2099-01-01T00:00:00Z")
    versions = [*story, Received("later", later)]
    with Library.open(tmp_path / "grown.db", create=True) as library:
        library.build(story)
        library.build(versions[-1:])
        grown = exported(library)
    assert grown == at_once(tmp_path / "whole.db", versions)


def test_what_is_kept_goes_with_its_article(tmp_path: Path, story: list[Received]) -> None:
    """A second article under one id takes the id from the first: nothing is kept under the former name."""
    twin = replace(story[0].article, text=story[0].article.text + "\n\nThe bridge was closed.", url="https://twin.example/1")
    with Library.open(tmp_path / "grown.db", create=True) as library:
        library.build(story)
        assert story[0].article.id in {article for _, article in shelf(library)}
        library.build([Received("twin", twin)])
        with library.database.reading() as connection:
            here = set(connection.execute(select(annotations.c.article)).scalars())
        assert story[0].article.id not in here
        assert {article for _, article in shelf(library)} == here
