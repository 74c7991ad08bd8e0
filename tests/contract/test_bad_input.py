"""Bad input gets a clear word that names the place and what to do; the rest of the run goes on; nothing is lost."""

import gzip
import json
import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rashomon.cli.dossiers import write
from rashomon.errors import InputError, LibraryError, LibraryTooNew, RashomonError
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.readers import read

GOOD = (
    "Ferry runs aground off Karsholm\n\n"
    "The ferry Sandra ran aground off Karsholm on Tuesday with 42 people aboard, the coast guard said.\n\n"
    "“Nobody was hurt,” said Inga Brandt, the harbour master. “We were lucky.”\n"
)


GOOD_LINE = json.dumps({"id": "good", "text": GOOD})


def rashomon(*arguments: str | Path, limit: Callable[[], None] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "rashomon", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=limit)


def build(folder: Path) -> subprocess.CompletedProcess[str]:
    """Build what lies in the folder, and a good article with it, which must always come through."""
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    done = rashomon("build", folder, "--library", folder / "library.db", "--workers", "1")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    with Library.open(folder / "library.db") as library:
        texts = library.texts([row["id"] for row in library.stories()])
        assert GOOD in texts.values()
        assert list(library.verify()) == []
    return done


BROKEN = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 40,
    "truncated.txt.gz": gzip.compress(GOOD.encode() * 50)[:-40],
    "no-text.html": b"<html><head><title>x</title></head><body><script>1</script></body></html>",
    "lines.jsonl": b'{"id": "one", "text": "It rained."}\n{"id": "two"\n{"text": "a", "html": "b"}\n[1]\n',
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files_are_named_and_the_rest_goes_on(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BROKEN[name])
    said = build(tmp_path).stderr
    assert name in said
    assert "failed: " in said


STRANGE = {
    "unclosed": "“" * 1000 + GOOD,
    "right-to-left": "قال الوزير إن العبّارة جنحت يوم الثلاثاء. " * 20 + "\u202e reversed \u202c",
    "emoji": "👨‍👩‍👧‍👦 “So glad 😀,” said Inga Brandt\u200b on Tuesday.\ufeff\u00ad 🛟 42 people\u2028were aboard.",
    "controls": "It\x00 rained\x07 on \x1b[31mTuesday\x1b[0m, Inga Brandt said.\r\nIt\rpoured.",
    "one-letter": "a",
    "no-newlines": "word " * 60_000,
    "marks": "\"'“”‘’''``" * 500,
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_text_is_kept_as_received(tmp_path: Path, name: str) -> None:
    (tmp_path / "strange.jsonl").write_text(json.dumps({"id": name, "text": STRANGE[name]}) + "\n", encoding="utf-8")
    build(tmp_path)
    with Library.open(tmp_path / "library.db") as library:
        assert library.texts([name]) == {name: STRANGE[name].replace("\x00", "\ufffd")}
        assert library.failures() == ()


def test_other_languages_are_kept_and_not_annotated_as_english(tmp_path: Path) -> None:
    german = (
        "Die Fähre Sandra ist am Dienstag vor Karsholm auf Grund gelaufen. An Bord waren nach Angaben der Küstenwache "
        "42 Menschen. „Niemand wurde verletzt“, sagte die Hafenmeisterin Inga Brandt. Die Ursache ist noch unklar. "
    )
    (tmp_path / "german.jsonl").write_text(json.dumps({"id": "de", "text": german * 3}) + "\n", encoding="utf-8")
    done = build(tmp_path)
    assert "2 articles (2 new, 1 annotated)" in done.stderr, "the summary said that both were annotated"
    with Library.open(tmp_path / "library.db") as library:
        dossier = library.dossier("de")
        assert ("de", "language") in [(o.article, o.why) for o in dossier.not_annotated]
        assert not any(span.article == "de" for quote in dossier.quotes for span in quote.preferred.evidence)
        assert {hit["article"] for hit in library.search("Hafenmeisterin")} == {"de"}


def test_one_id_and_different_texts(tmp_path: Path) -> None:
    rows = [
        {"id": "x", "text": GOOD + "First.", "url": "https://a.example/1", "captured_at": "2024-01-01"},
        {"id": "x", "text": GOOD + "Second.", "url": "https://a.example/1", "captured_at": "2024-01-02"},
        {"id": "y", "text": GOOD + "Third."},
        {"id": "y", "text": GOOD + "Fourth."},
    ]
    (tmp_path / "ids.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    build(tmp_path)
    with Library.open(tmp_path / "library.db") as library:
        ids = [row["id"] for row in library.stories()]
        assert library.texts(["x"])["x"].endswith("Second."), "the later version of one article counts"
        assert sum(id.startswith("y@") for id in ids) == 2, "two articles that share an id are both kept"


def test_what_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    done = rashomon("build", tmp_path / "nowhere", "--library", tmp_path / "library.db")
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr
    done = rashomon("dossier", "x", "--library", tmp_path / "none.db")
    assert done.returncode == 1
    assert "none.db" in done.stderr


def test_a_disk_that_is_full_loses_nothing_acknowledged(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    path = tmp_path / "library.db"
    assert rashomon("build", tmp_path, "--library", path, "--workers", "1").returncode == 0
    big = [{"id": f"b{i}", "text": f"{i} " + GOOD * 40} for i in range(50)]
    (tmp_path / "big.jsonl").write_text("".join(json.dumps(row) + "\n" for row in big), encoding="utf-8")
    size = path.stat().st_size + 4096

    def full() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    done = rashomon("build", tmp_path / "big.jsonl", "--library", path, "--workers", "1", limit=full)
    assert done.returncode == 1
    assert "disk" in done.stderr
    assert "Traceback" not in done.stderr
    with Library.open(path) as library:
        assert GOOD in library.texts(row["id"] for row in library.stories()).values()
    assert rashomon("build", tmp_path / "big.jsonl", "--library", path, "--workers", "1").returncode == 0


def test_a_library_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Library.open(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(LibraryTooNew, match="newer Rashomon"):
        Library.open(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_library_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("these are my notes " * 200, encoding="utf-8")
    with pytest.raises(LibraryError, match=r"notes\.db: not a Rashomon library"):
        Library.open(path, create=True)
    assert path.read_text(encoding="utf-8").startswith("these are my notes")


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    for create in (True, False):
        with pytest.raises(LibraryError, match=r"other\.db: a database of another program"):
            Library.open(path, create=create)
    assert path.read_bytes() == before


def test_a_damaged_record_is_said_with_the_file_and_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, create=True) as library:
        library.add([Article("a", GOOD)])
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE dossiers SET record = x'7b00'")
    with Library.open(path) as library, pytest.raises(LibraryError, match=r"library\.db: .* Build the library anew"):
        library.dossier("a")


def test_what_could_not_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(InputError, match="taken: cannot be written"):
        write(tmp_path / "taken", "a dossier")
    assert [file.name for file in tmp_path.iterdir()] == ["taken"]


def test_ids_that_fit_several_stories_are_listed(library: Library) -> None:
    with pytest.raises(RashomonError, match="begins the ids of"):
        library.dossier("s")


@pytest.mark.parametrize("before", ["", "{broken\n", f"[\n{GOOD_LINE}\n]"])
def test_what_failed_in_a_file_is_forgotten_once_the_file_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str) -> None:
    """Bug: a file named from its own folder, and one that had failed as a whole, were counted as failures for ever."""
    monkeypatch.chdir(tmp_path)
    Path("news.jsonl").write_text(before, encoding="utf-8")
    with Library.open(Path("library.db"), create=True) as library:
        assert len(library.build(read(["news.jsonl"])).failures) == 1
        Path("news.jsonl").write_text(GOOD_LINE + "\n", encoding="utf-8")
        assert library.build(read(["news.jsonl"])).failures == ()


@pytest.mark.parametrize("name", ["a?b.db", "a#b.db", "50%25.db", "two words.db"])
def test_a_library_is_the_file_that_was_named(tmp_path: Path, name: str) -> None:
    """Bug: of a name with a question mark only what stood before it was the file."""
    Library.open(tmp_path / name, create=True).close()
    assert name in {file.name for file in tmp_path.iterdir()}
    Library.open(tmp_path / name, create=True).close()


def test_results_are_utf8_wherever_the_program_runs(tmp_path: Path) -> None:
    """Bug: with output in another encoding the first curly quotation mark stopped the program."""
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    command = [sys.executable, "-m", "rashomon", "annotate", str(tmp_path / "good.txt"), "--only", "blocks"]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert "“Nobody was hurt,”" in json.loads(done.stdout.decode("utf-8"))["text"]
