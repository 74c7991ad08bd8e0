import gzip
import io
import json
import os
import sys
from pathlib import Path

import pytest

from rashomon.errors import InputError
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.received import Received
from rashomon.model.run import Note
from rashomon.readers import read
from rashomon.readers.streams import LARGEST


def articles(*inputs: str | Path) -> list[Article]:
    return [item.article for item in read(inputs) if isinstance(item, Received)]


def failures(*inputs: str | Path) -> list[Failure]:
    return [item for item in read(inputs) if isinstance(item, Failure)]


def notes(*inputs: str | Path) -> list[Note]:
    return [item for item in read(inputs) if isinstance(item, Note)]


def line(**record: object) -> str:
    return json.dumps(record, ensure_ascii=False) + "\n"


def test_folder_is_read_with_all_below_its_own_files_first(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_text("The second one.", "utf-8")
    (tmp_path / "a.text").write_text("The first one.", "utf-8")
    (tmp_path / "c.jsonl").write_text(line(text="The third one.") + line(text="The fourth one."), "utf-8")
    (tmp_path / "d.htm").write_text("<p>The fifth one.</p>", "utf-8")
    with gzip.open(tmp_path / "e.ndjson.gz", "wt", encoding="utf-8") as stream:
        stream.write(line(text="The sixth one."))
    found = [article.text.strip().split()[1] for article in articles(tmp_path)]
    assert found == ["first", "third", "fourth", "fifth", "sixth", "second"]


def test_other_files_are_passed_over_and_counted_in_one_note(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Something.", "utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4")
    (note,) = notes(tmp_path)
    assert note.place == str(tmp_path)
    assert "2 files" in note.message
    assert "2 .pdf" in note.message


def test_missing_path_is_refused_at_once_and_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere"):
        read([tmp_path / "nowhere"])


def test_text_keeps_its_line_ends_and_loses_one_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf\xef\xbb\xbfOne.\r\nTwo.\rThree.\n")
    (article,) = articles(tmp_path / "a.txt")
    assert article.text == "\ufeffOne.\r\nTwo.\rThree.\n"


def test_same_text_has_the_same_id_wherever_it_lies(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Same words.", "utf-8")
    (tmp_path / "b.txt").write_text("Same words.", "utf-8")
    one, two = articles(tmp_path)
    assert one.id == two.id
    assert one.id.startswith("a-")


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl"])
def test_empty_file_is_a_failure_that_names_it(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    (failure,) = failures(tmp_path)
    assert failure.record == str(tmp_path / name)
    assert failure.why.startswith("the file is empty")


def test_page_without_text_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><head><title>x</title></head><body><script>y</script></body></html>", "utf-8")
    (failure,) = failures(tmp_path)
    assert "no visible text" in failure.why


def test_binary_file_is_a_failure_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "b.txt").write_text("Still read.", "utf-8")
    (failure,) = failures(tmp_path)
    assert failure.record.endswith("a.txt")
    assert [article.text for article in articles(tmp_path)] == ["Still read."]


def test_image_under_a_text_name_is_called_an_image(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 50)
    assert "a PNG image" in failures(tmp_path)[0].why


def test_bad_lines_name_file_and_line_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        line(text="Good.")
        + "{broken\n"
        + line(text="x", html="<p>x")
        + "[1]\n"
        + "\n"
        + line(title="no text")
        + line(text="Good too."),
        "utf-8",
    )
    assert [failure.record for failure in failures(path)] == [f"{path}:{number}" for number in (2, 3, 4, 6)]
    assert [article.text for article in articles(path)] == ["Good.", "Good too."]


DOCUMENTS = (
    '[{"text": "It rained."}, {"text": "It snowed."}]',
    '[\n {\n  "text": "It rained."\n }\n]',
    '{\n "text": "It rained."\n}',
)


@pytest.mark.parametrize("name", ["saved.json", "saved.jsonl"])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_one_json_document_is_one_failure_and_no_article(tmp_path: Path, name: str, document: str) -> None:
    (tmp_path / name).write_text(document, "utf-8")
    assert articles(tmp_path / name) == []
    (failure,) = failures(tmp_path / name)
    assert "one JSON document" in failure.why


def test_a_text_that_begins_with_a_bracket_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "note").write_text("[Updated] It rained.", "utf-8")
    assert [article.text for article in articles(tmp_path / "note")] == ["[Updated] It rained."]


def test_lines_are_split_on_line_feed_only(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(line(text="One\u2028two\u0085three.").encode() + b'{"text":"Last."}\r')
    assert [article.text for article in articles(path)] == ["One\u2028two\u0085three.", "Last."]


def test_overlong_line_is_skipped_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        stream.write(line(text="Before."))
        stream.write('{"text": "' + "x" * (LARGEST + 10) + '"}\n')
        stream.write(line(text="After."))
    (failure,) = failures(path)
    assert failure.record == f"{path}:2"
    assert "longer than" in failure.why
    assert [article.text for article in articles(path)] == ["Before.", "After."]


def test_truncated_gzip_keeps_the_lines_that_came_whole(tmp_path: Path) -> None:
    data = gzip.compress("".join(line(text=f"Line {number} " + "abcdefgh" * number) for number in range(2000)).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(data[: len(data) // 2])
    (failure,) = failures(tmp_path)
    assert "ends too early" in failure.why
    assert articles(tmp_path)[0].text.startswith("Line 0")


def test_truncated_gzip_of_one_text_is_no_article(tmp_path: Path) -> None:
    data = gzip.compress(("A long enough story. " * 3000).encode())
    (tmp_path / "a.txt.gz").write_bytes(data[:-20])
    assert articles(tmp_path) == []
    assert len(failures(tmp_path)) == 1


def test_gzip_is_known_by_its_bytes_not_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(gzip.compress(b"Packed all the same."))
    assert articles(tmp_path)[0].text == "Packed all the same."


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b'{"text": "A record."}\n', "A record."),
        (b"<!doctype html><body><p>A page.</p>", "A page.\n"),
        (b"A plain text.", "A plain text."),
    ],
)
def test_file_of_unknown_name_is_known_by_its_beginning(tmp_path: Path, content: bytes, text: str) -> None:
    (tmp_path / "download").write_bytes(content)
    assert articles(tmp_path / "download")[0].text == text


def test_standard_input_is_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    data = line(text="From the pipe.") + "oops\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    found = list(read(["-"]))
    assert isinstance(found[0], Received)
    assert isinstance(found[1], Failure)
    assert found[1].record == "standard input:2"


def test_order_of_inputs_changes_nothing_but_the_order(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"Text {name}.", "utf-8")
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    assert set(map(repr, articles(*paths))) == set(map(repr, articles(*reversed(paths))))


@pytest.mark.skipif(sys.platform == "darwin", reason="its file systems know UTF-8 names alone")
def test_a_name_that_is_not_utf8_is_told_with_its_bytes(tmp_path: Path) -> None:
    """Bug: such a name cannot be kept in a library, and stopped the whole build."""
    for name in (b"good\xff.txt", b"empty\xfe.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"It rained." if b"good" in name else b"")
    failed, found = sorted(read([tmp_path]), key=lambda item: type(item).__name__)
    assert isinstance(failed, Failure)
    assert failed.record == f"{tmp_path}/empty\\xfe.txt"
    assert isinstance(found, Received)
    assert found.place == f"{tmp_path}/good\\xff.txt"


def test_standard_input_that_is_closed_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    (failed,) = read(["-"])
    assert isinstance(failed, Failure)
    assert "it is closed" in failed.why


@pytest.mark.parametrize("address", ["https://news.example/a.html", "www.news.example/a"])
def test_an_address_is_not_a_file(address: str) -> None:
    with pytest.raises(InputError, match="nothing is fetched"):
        read([address])
