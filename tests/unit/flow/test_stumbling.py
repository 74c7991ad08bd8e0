"""A stage that stumbles over one story leaves it without a dossier; the others get theirs."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rashomon.errors import NotFound
from rashomon.flow import story
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.pipeline import STORY_STAGES

GOOD = Article("good", "The ferry Sandra ran aground off Karsholm on Tuesday, said Inga Brandt, the harbour master.")
BAD = Article("bad", "Taxes on bread will rise in Velden next year, the council decided. Bakers protested at the town hall.")


def stumble(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the last stage stumble over the story of the article "bad"."""
    last = STORY_STAGES[-1]

    def function(**records: Any) -> Any:
        if "bad" in records["annotations"]:
            raise OverflowError("date value out of range")
        return last.function(**records)

    monkeypatch.setattr(story, "STORY_STAGES", (*STORY_STAGES[:-1], replace(last, function=function)))


def build(library: Library, strict: bool = False) -> Any:
    return library.build((Received(article.id, article) for article in (GOOD, BAD)), strict=strict)


def test_one_story_that_fails_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bug: an article with a day in the year 1 made a stage of its story stumble, and the whole build stopped."""
    stumble(monkeypatch)
    with Library.open(tmp_path / "library.db", create=True) as library:
        summary = build(library)
        assert [(failure.stage, failure.record) for failure in summary.failures] == [("dossier", "s-bad")]
        assert summary.dossiers == 1
        assert [dossier.story.id for dossier in library.dossiers()] == ["s-good"]
        assert list(library.verify()) == []
        with pytest.raises(NotFound, match=r"dossier failed on it \(OverflowError: date value out of range\)"):
            library.dossier("bad")


def test_it_is_tried_again_and_forgotten_once_it_succeeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Library.open(tmp_path / "library.db", create=True) as library:
        with monkeypatch.context() as broken:
            stumble(broken)
            build(library)
            with pytest.raises(OverflowError):
                build(library, strict=True)
        summary = build(library)
        assert (summary.failures, summary.dossiers) == ((), 1)
        assert {dossier.story.id for dossier in library.dossiers()} == {"s-good", "s-bad"}


def test_what_was_known_of_a_story_that_fails_is_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its former dossier holds less than the library does."""
    with Library.open(tmp_path / "library.db", create=True) as library:
        build(library)
        stumble(monkeypatch)
        more = replace(BAD, id="bad2", text=f"{BAD.text} The mayor left early.")
        assert [failure.record for failure in library.add([more]).failures] == ["s-bad"]
        assert library.dossier("good").story.id == "s-good"
        with pytest.raises(NotFound):
            library.dossier("bad2")
