"""What is printed is what the schemas promise."""

import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rashomon.library import Library


def validator(name: str) -> Draft202012Validator:
    schema = json.loads(files("rashomon").joinpath("schemas", f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(name: str, data: Any) -> list[str]:
    # Through JSON and back: tuples, decimals and the like must not be left in it.
    return [f"{e.json_path}: {e.message[:200]}" for e in validator(name).iter_errors(json.loads(json.dumps(data)))]


def test_dossiers(library: Library) -> None:
    published = [library.published(dossier) for dossier in library.dossiers()]
    assert published
    for data in published:
        assert faults("dossier", data) == []


def test_annotations(library: Library) -> None:
    for data in library.annotations():
        assert faults("annotation", data) == []


def test_copies_and_stories(library: Library) -> None:
    copies = list(library.copies())
    assert copies, "the example corpus holds copies"
    for data in copies:
        assert faults("copy", data) == []
    for row in library.stories():
        assert faults("story", row) == []


@pytest.mark.parametrize("name", ["dossier", "annotation", "copy"])
def test_a_schema_refuses_what_it_does_not_know(library: Library, name: str) -> None:
    data = {
        "dossier": lambda: library.published(next(library.dossiers())),
        "annotation": lambda: next(library.annotations()),
        "copy": lambda: next(library.copies()),
    }[name]()
    assert faults(name, {**data, "invented": 1})
