"""`import rashomon`: the verbs are there, take what is promised, and say what is wrong with what they were given."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import rashomon
from rashomon.library import Library


def test_the_verbs_are_there_when_asked_for() -> None:
    assert callable(rashomon.annotate)
    assert {"annotate", "open", "stories"} <= set(dir(rashomon))
    with pytest.raises(AttributeError, match="nonsense"):
        rashomon.nonsense  # noqa: B018


def test_a_library_has_the_verbs_that_are_promised(tmp_path: Path) -> None:
    """Bug: what an opened library was promised to do was not all there: `stories` had another name, `export` none."""
    with rashomon.open(tmp_path / "library.db") as library:
        library.add([rashomon.article(id="a", text="The ferry ran aground off Karsholm on Tuesday, said Inga Brandt.")])
        assert library.stories() == [{"id": "a", "story": "s-a"}]
        assert json.loads(library.export("a")) == json.loads(json.dumps(library.published(library.dossier("s-a"))))
        begins = {"md": "# ", "html": "<!doctype html>", "excerpts": "<!doctype html>", "ics": "BEGIN:VCALENDAR", "jsonl": "{"}
        assert {form for form, start in begins.items() if not library.export("s-a", form).startswith(start)} == set()
        with pytest.raises(rashomon.RashomonError, match="Choose from: json"):
            library.export("a", "pdf")
        assert [hit["article"] for hit in library.search("aground")] == ["a"]
        assert list(library.verify()) == []


def test_a_library_takes_what_the_other_verbs_take(tmp_path: Path) -> None:
    """Bug: `annotate`, `stories` and `copies` took objects of the interface, `add` ended in an AttributeError over them."""
    with rashomon.open(tmp_path / "my library é.db") as library:
        library.add([{"id": "a", "text": "The ferry ran aground off Karsholm on Tuesday, said Inga Brandt."}])
        assert [found["id"] for found in library.annotations(["quotes"])] == ["a"]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda library: library.annotations("quotes"), "Give a list"),
        (lambda library: list(library.check({})), "this is not a dossier"),
        (lambda library: library.compare({}), "this is not a dossier"),
        (lambda library: library.add([{"id": "a", "text": "The ferry ran aground."}], workers=0), "workers 0: at least one"),
        (lambda library: library.annotations(["quotess"]), "there is no such section"),
        (lambda library: library.search("ferry", limit=-1), "limit -1"),
        (lambda library: library.search('" "'), "at least one word"),
        (lambda library: library.dossier(""), "is called ''"),
        (lambda library: library.build([], as_of=date(2024, 5, 15)), "Write it as YYYY-MM-DD"),
        (lambda library: library.add([None]), "article 1: "),
    ],
)
def test_wrong_use_of_a_library_is_explained(tmp_path: Path, wrong: Callable[[Library], object], said: str) -> None:
    """Bug: the section was passed over, the limit taken for none, the empty beginning for the only story's."""
    with rashomon.open(tmp_path / "library.db") as library:
        library.add([{"id": "a", "text": "The ferry ran aground off Karsholm on Tuesday, said Inga Brandt."}])
        with pytest.raises(rashomon.RashomonError, match=said):
            wrong(library)
