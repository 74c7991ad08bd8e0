"""Corrections are shown, what was said before counts nowhere, and earlier versions are told of."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from tests.contract.test_schemas import faults

from rashomon.api import article
from rashomon.exports.markdown import dossier_markdown
from rashomon.exports.page import dossier_page, excerpts_page
from rashomon.library import Library
from rashomon.model.received import Received

FIRST = "Ferry aground off Karsholm\n\nThe ferry Sandra ran aground off Karsholm on Tuesday. 14 people were hurt, police said."
SECOND = (
    "Ferry aground off Karsholm\n\nThe ferry Sandra ran aground off Karsholm on Tuesday. 12 people were hurt, police said.\n\n"
    "Correction: an earlier version of this article said that 14 people were hurt. It was 12."
)
OTHER = "Ferry Sandra aground\n\nThe ferry Sandra ran aground off Karsholm on Tuesday. Police said 12 people were hurt."
ROWS = [
    Received(place, article(id=id, text=text, url=f"https://{id}.example/ferry", published_at="2024-05-15", captured_at=captured))
    for place, id, text, captured in (
        ("1", "one", FIRST, "2024-05-15T10:00:00+00:00"), ("2", "one", SECOND, "2024-05-15T12:00:00+00:00"),
        ("3", "two", OTHER, "2024-05-15T11:00:00+00:00"),
    )
]  # fmt: skip


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("corrections") / "ferry.db", create=True) as library:
        library.build(ROWS)
        yield library


def test_a_correction_stands_in_the_dossier(ferry: Library) -> None:
    dossier = ferry.dossier("one")
    data = ferry.published(dossier)
    assert faults("dossier", data) == []
    (entry,) = data["corrections"]
    assert (entry["article"], entry["kind"]) == ("one", "corrects-itself")
    assert [piece["exact"] for piece in entry["before"]] == ["14 people were hurt"]
    assert [piece["exact"] for piece in entry["now"]] == ["It was 12."]
    versions = next(a for a in data["articles"] if a["id"] == "one")["versions"]
    assert versions["count"] == 2
    assert versions["earlier_sha256"] == entry["earlier_sha256"]
    first = versions["changes"][0]
    assert (first["kind"], first["before"], first["exact"]) == ("changed", "14", "12")
    assert next(a for a in data["articles"] if a["id"] == "two")["versions"] == {"count": 1, "earlier_sha256": None, "changes": []}
    assert list(ferry.verify()) == []


def test_what_was_said_before_counts_nowhere(ferry: Library) -> None:
    data = ferry.published(ferry.dossier("one"))
    said = [value["exact"] for entry in data["figures"] for value in entry["values"]]
    assert "12" in said
    assert "14" not in said
    sides = [piece["exact"] for c in data["corroborations"] for side in c["sides"] for piece in side["evidence"]]
    assert not any("14" in words for words in sides)
    assert not any("14" in piece["exact"] for quote in data["quotes"] for w in quote["wordings"] for piece in w["evidence"])
    assert not any("14" in piece["exact"] for event in data["timeline"] for piece in event["evidence"])


def test_it_is_shown(ferry: Library) -> None:
    dossier = ferry.dossier("one")
    texts, blocks = ferry.texts(["one", "two"]), ferry.blocks(dossier)
    written = dossier_markdown(dossier, texts, blocks)
    assert "## Corrections" in written
    assert "  - before: “14 people were hurt”" in written
    assert "  - 2 versions; the last change:" in written
    for page in (dossier_page(dossier, texts, blocks), excerpts_page(dossier, texts, blocks)):
        assert '<section id="corrected"' in page
        assert "2 versions" in page


def test_annotations_have_them(ferry: Library) -> None:
    lines = {line["id"]: line for line in ferry.annotations()}
    assert [note["kind"] for note in lines["one"]["corrections"]] == ["corrects-itself"]
    assert lines["two"]["corrections"] == []
    assert {"14", "12"} <= {figure["exact"] for figure in lines["one"]["figures"]}, "the annotation has all that stands there"


@pytest.mark.parametrize("order", list(permutations(range(3)))[1:4])
def test_in_any_order_and_in_steps(ferry: Library, tmp_path: Path, order: tuple[int, ...]) -> None:
    with Library.open(tmp_path / "steps.db", create=True) as library:
        for i in order:
            library.build([ROWS[i]])
        assert library.published(library.dossier("one")) == ferry.published(ferry.dossier("one"))
