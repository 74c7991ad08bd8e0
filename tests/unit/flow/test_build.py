"""What one article makes a stage stumble over is told of, and the rest of the build goes on."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from rashomon.library import Library
from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.pipeline import STORY_STAGES
from rashomon.stages.assemble.membership import Term, read_terms
from rashomon.text.read import ReadText

SOUND = "Ferry aground off Karsholm\n\nThe ferry Sandra ran aground off Karsholm on Tuesday, the coast guard said.\n"
ODD = "Harbour shut\n\nThe harbour of Karsholm was shut on Tuesday, the harbour master said.\n"


def stumbling(read: ReadText, blocks: Sequence[Block]) -> tuple[Term, ...]:
    if blocks and read.text == ODD:
        raise ValueError("a word that no rule foresaw")
    return read_terms(read, blocks)


@pytest.fixture
def a_stage_that_stumbles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over one text, where it is annotated and again where its story is assembled."""
    stages = tuple(replace(stage, function=stumbling) if stage.name == "terms" else stage for stage in STORY_STAGES)
    for place in ("rashomon.flow.accounts", "rashomon.flow.story"):
        monkeypatch.setattr(f"{place}.STORY_STAGES", stages)
    monkeypatch.setattr("rashomon.flow.accounts.OF_THE_TEXT", tuple(stage for stage in stages if stage.name == "terms"))


@pytest.mark.usefixtures("a_stage_that_stumbles")
def test_an_article_over_which_a_stage_of_its_text_stumbles_fails_alone(tmp_path: Path) -> None:
    given = [Received(id, Article(id, text)) for id, text in (("odd", ODD), ("sound", SOUND))]
    with Library.open(tmp_path / "library.db", create=True) as library:
        summary = library.build(given, workers=1)
        assert [(failure.stage, failure.record) for failure in summary.failures] == [("terms", "odd")]
        assert "a word that no rule foresaw" in summary.failures[0].why
        assert summary.dossiers == summary.stories
        assert library.texts(["odd", "sound"]) == {"odd": ODD, "sound": SOUND}
        assert list(library.verify()) == []


@pytest.mark.usefixtures("a_stage_that_stumbles")
def test_a_strict_build_stops_there(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db", create=True) as library, pytest.raises(ValueError, match="no rule foresaw"):
        library.build([Received("odd", Article("odd", ODD))], workers=1, strict=True)
