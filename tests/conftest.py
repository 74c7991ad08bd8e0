"""What many tests share: the example corpus, and a library built from it."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.readers import read

# No test is timed; and where tests gate a change, they draw the same cases every time.
settings.register_profile("default-here", deadline=None)
settings.register_profile("gate", deadline=None, derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "default-here")

EXAMPLES = Path(__file__).parents[1] / "examples"


def received(*inputs: Path) -> list[Received]:
    """The articles of these files and folders."""
    return [item for item in read([str(path) for path in inputs]) if isinstance(item, Received)]


def exported(library: Library) -> str:
    """Everything that a library gives out, as one text."""
    parts: list[Any] = [library.published(dossier) for dossier in library.dossiers()]
    parts += list(library.annotations()) + list(library.copies()) + library.stories()
    return json.dumps(parts, ensure_ascii=False, sort_keys=True)


@pytest.fixture(scope="session")
def corpus() -> list[Received]:
    """The articles of the example corpus."""
    return received(EXAMPLES)


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory, corpus: list[Received]) -> Iterator[Library]:
    """A library of the whole example corpus; not to be changed."""
    with Library.open(tmp_path_factory.mktemp("library") / "examples.db", create=True) as opened:
        opened.build(corpus)
        yield opened
