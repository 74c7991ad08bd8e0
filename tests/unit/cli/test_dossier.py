"""`rashomon dossier` and its options."""

from pathlib import Path

import pytest
from icalendar import Calendar
from tests.conftest import EXAMPLES, received

from rashomon.cli import commands
from rashomon.errors import OptionError
from rashomon.library import Library
from rashomon.model.received import Received


@pytest.fixture(scope="module")
def mill(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the smallest example."""
    file = tmp_path_factory.mktemp("cli") / "mill.db"
    articles: list[Received] = received(EXAMPLES / "mill")
    with Library.open(file, create=True) as opened:
        opened.build(articles)
    return file


def written(mill: Path, tmp_path: Path, format: str, excerpts: bool = False, since: str | None = None) -> bytes:
    folder = tmp_path / "out"
    commands.dossier(mill, None, True, format, folder, excerpts, since)
    (file,) = folder.iterdir()
    assert file.suffix == f".{format}"
    return file.read_bytes()


def test_plans_for_a_calendar(mill: Path, tmp_path: Path) -> None:
    data = written(mill, tmp_path, "ics")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert Calendar.from_ical(data)["VERSION"] == "2.0"


def test_excerpts_are_a_page(mill: Path, tmp_path: Path) -> None:
    assert "excerpts," in written(mill, tmp_path, "html", excerpts=True).decode()
    with pytest.raises(OptionError, match="--excerpts"):
        commands.dossier(mill, None, True, "md", None, True, None)


def test_what_is_new_since_a_day(mill: Path, tmp_path: Path) -> None:
    assert "- new: “" in written(mill, tmp_path, "md", since="2023-11-13").decode()
    with pytest.raises(OptionError, match="--since soon"):
        commands.dossier(mill, None, True, "md", None, False, "soon")


def test_an_unknown_format_is_named_with_those_there_are(mill: Path) -> None:
    with pytest.raises(OptionError, match="json, jsonl, md, html, ics"):
        commands.dossier(mill, None, True, "pdf", None, False, None)
