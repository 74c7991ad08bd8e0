"""`rashomon dossier` and its options."""

from pathlib import Path

import pytest
from icalendar import Calendar
from sqlalchemy import delete
from tests.conftest import EXAMPLES, received

from rashomon.cli.dossiers import dossier, file_name, form_of
from rashomon.errors import LibraryError, OptionError
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.stores.schema import stories


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
    dossier(mill, None, True, form_of(format, excerpts), folder, since)
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
        form_of("md", excerpts=True)


def test_what_is_new_since_a_day(mill: Path, tmp_path: Path) -> None:
    assert "- new: “" in written(mill, tmp_path, "md", since="2023-11-13").decode()
    with pytest.raises(OptionError, match="--since soon"):
        dossier(mill, None, True, form_of("md", excerpts=False), None, "soon")


def test_the_one_story_of_a_library_needs_no_name(mill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier(mill, None, False, form_of("md", excerpts=False), None, None)
    assert capsys.readouterr().out.startswith("# ")
    with pytest.raises(OptionError, match="not both"):
        dossier(mill, "s-a", True, form_of("md", excerpts=False), None, None)


def test_of_several_stories_the_first_are_named(tmp_path: Path) -> None:
    file = tmp_path / "several.db"
    with Library.open(file, create=True) as opened:
        opened.build([])
    with pytest.raises(OptionError, match="holds no story yet"):
        dossier(file, None, False, form_of("md", excerpts=False), None, None)
    with Library.open(file, create=True) as opened:
        opened.build([*received(EXAMPLES / "mill"), *received(EXAMPLES / "bridge")])
    with pytest.raises(OptionError, match="more than one story") as refused:
        dossier(file, None, False, form_of("md", excerpts=False), None, None)
    assert "\n  s-a-00781eade819e2b8  Bus and cars in river after bridge fall\n" in str(refused.value)


def test_a_library_whose_articles_stand_in_no_story_says_so(tmp_path: Path) -> None:
    """Bug: of a library that an older version had written nothing was printed, and all seemed well."""
    file = tmp_path / "older.db"
    with Library.open(file, create=True) as opened:
        opened.build(received(EXAMPLES / "mill"))
        with opened.database.writing() as connection:
            connection.execute(delete(stories))
    for every in (True, False):
        with pytest.raises(LibraryError, match=r"stand in no story yet.*rashomon build FOLDER"):
            dossier(file, None, every, form_of("md", excerpts=False), None, None)


def test_an_unknown_format_is_named_with_those_there_are() -> None:
    with pytest.raises(OptionError, match="json, jsonl, md, html, ics"):
        form_of("pdf", excerpts=False)


def test_a_story_is_a_file_whatever_its_articles_are_called(tmp_path: Path) -> None:
    """Bug: an article whose id was its address made a file in a folder that is not there, and the rest was not written."""
    texts = {"https://news.example/a?b=1": "The Sandra ran aground.", "../../above": "It rained.", "x" * 400: "Taxes rise."}
    file = tmp_path / "addresses.db"
    with Library.open(file, create=True) as opened:
        opened.add(Article(id, text) for id, text in texts.items())
    folder = tmp_path / "pages" / "here"
    dossier(file, None, True, form_of("md", excerpts=False), folder, None)
    with Library.open(file) as opened:
        assert len(list(folder.iterdir())) == len(list(opened.dossiers()))
    assert [path.name for path in (tmp_path / "pages").iterdir()] == ["here"]


def test_names_of_files_are_those_of_the_stories() -> None:
    form = form_of("html", excerpts=False)
    assert file_name("s-a-0078", form) == "s-a-0078.html"
    assert file_name("s-https://a.example/b", form) == "s-https%3A%2F%2Fa.example%2Fb.html"
    long = [file_name(f"s-{'x' * 400}{end}", form) for end in "ab"]
    assert len(set(long)) == 2
    assert max(map(len, long)) < 240


def test_a_dash_is_standard_output(mill: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Bug: `--output -` wrote a file of that name."""
    monkeypatch.chdir(tmp_path)
    dossier(mill, None, False, form_of("md", excerpts=False), Path("-"), None)
    assert capsys.readouterr().out.startswith("# ")
    assert not list(tmp_path.iterdir())
