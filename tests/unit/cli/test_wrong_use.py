"""Wrong use of the commands: a line that names what is wrong and what to do, and the right exit status."""

import shlex
import sys
from pathlib import Path

import pytest

from rashomon.cli import main
from rashomon.library import Library
from rashomon.model.article import Article

TEXT = "Ferry aground off Karsholm\n\nThe ferry ran aground on Tuesday, said Inga Brandt, the harbour master.\n"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of one article."""
    folder = tmp_path_factory.mktemp("small")
    with Library.open(folder / "news.db", create=True) as library:
        library.add([Article("a", TEXT, published_at="2024-05-15")])
    (folder / "notes.txt").write_text("no JSON", encoding="utf-8")
    (folder / "odd.json").write_text('{"story": 1, "articles": [2], "corroborations": []}', encoding="utf-8")
    (folder / "empty.db").touch()
    (folder / "scan.txt").write_bytes(b"%PDF-1.7")
    return folder


WRONG = {
    "stories": (2, "either INPUT or --library"),
    "stories notes.txt --library news.db": (2, "either INPUT or --library"),
    "stories --library none.db": (1, "no such library. Make one with: rashomon build"),
    "stories --library news.db --format yaml": (2, "choose from jsonl, json, table"),
    "stories --library notes.txt": (1, "not a Rashomon library"),
    "annotate notes.txt --only quotess": (2, "there is no such section"),
    "annotate notes.txt --only times,,quotes": (2, "there is no such section"),
    "annotate notes.txt --only=": (2, "there is no such section"),
    "annotate notes.txt --as-of 2020-13-01": (2, "not a day of the calendar"),
    "annotate notes.txt --as-of 20221231": (2, "YYYY-MM-DD"),
    "annotate notes.txt --as-of 2022-W52-6": (2, "YYYY-MM-DD"),
    "annotate notes.txt --as-of=": (2, "not a day of the calendar"),
    "dossier a --library news.db --since=": (2, "not a day of the calendar"),
    "annotate notes.txt --only quotes,": (2, "--only (nothing): there is no such section"),
    "annotate scan.txt": (1, "this is a PDF file"),
    "stories scan.txt": (1, "this is a PDF file"),
    "stories scan.txt --format json": (1, "this is a PDF file"),
    "copies scan.txt": (1, "this is a PDF file"),
    "annotate https://news.example/ferry.html": (1, "nothing is fetched. Save the page"),
    "build '' --library new.db": (1, "'': there is no such file"),
    "annotate notes.txt --workers 0": (2, "greater than or equal to 1"),
    "annotate": (2, "either INPUT or --library"),
    "annotate none.txt": (1, "no such file or folder"),
    "annotate --library news.db --as-of 2020-01-01": (2, "a library keeps its own day"),
    "build none --library new.db": (1, "no such file or folder"),
    "build notes.txt --library new.db --as-of 31.12.2022": (2, "YYYY-MM-DD"),
    "build notes.txt": (2, "--library"),
    "dossier s-a --all --library news.db": (2, "not both"),
    "dossier zzz --library news.db": (1, "no story and no article is called 'zzz'"),
    "dossier a --library news.db --format pdf": (2, "choose from json, jsonl, md, html, ics"),
    "dossier a --library news.db --output none/a.md": (1, "cannot be written"),
    "build scan.txt --library of_scans.db": (1, "0 articles (0 new, 0 annotated), 0 stories (0 dossiers written), 1 failure"),
    "dossier --all --library news.db --format html": (2, "Give --output FOLDER"),
    "dossier --all --library news.db --output notes.txt": (1, "this folder cannot be made"),
    "search news --library none.db": (1, "no such library"),
    "verify none.json --library news.db": (1, "none.json: cannot be read"),
    "verify notes.txt --library news.db": (1, "this is not JSON"),
    "verify odd.json --library news.db": (1, "odd.json: this is not a dossier"),
    "verify none.json odd.json --library news.db": (1, "2 faults in 2 dossiers"),
    "stories --library empty.db": (1, "this library is empty"),
    "build notes.txt --library .": (1, "this is a folder"),
    "rename 'Inga Brandt' Brand --story a --library news.db --who= --why x": (2, "who decides"),
    "rename 'Inga Brandt' Brand --story a --library news.db --who ed --why=": (2, "why"),
    "rename 'Inga Brandt' '' --story a --library news.db --who ed --why x": (2, "NEW is empty"),
    "merge 'Inga Brandt' 'Inga Brandt' --story a --library news.db --who ed --why x": (2, "one and the same"),
    "merge Nobody Noone --story a --library news.db --who ed --why x": (1, "no name in story"),
    "not-a-name Brand --story a --library news.db --who ed --why x": (1, "Did you mean 'Inga Brandt'?"),
    "move none alone --library news.db --who ed --why x": (1, "no article is called 'none'"),
    "undo d-0 --library news.db --who ed --why x": (1, "the log has no decision 'd-0'"),
    "replay none.jsonl --library news.db": (1, "none.jsonl: cannot be read"),
    "replay notes.txt --library news.db": (1, "notes.txt:1: this is no decision"),
    "doctor --library none.db": (1, "no such library"),
}


@pytest.mark.parametrize("line", WRONG)
def test_wrong_use_is_explained(
    small: Path, line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(small)
    monkeypatch.setattr(sys, "argv", ["rashomon", *shlex.split(line)])
    with pytest.raises(SystemExit) as left:
        main()
    status, words = WRONG[line]
    said = capsys.readouterr()
    assert words in said.out + said.err
    assert left.value.code == status
