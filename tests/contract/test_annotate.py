"""`rashomon annotate` keeps its contract: a line an article, in order, as its schema says, and every piece is what the text holds."""

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from tests.contract.test_schemas import faults, validator

from rashomon.cli import main
from rashomon.exports.annotations import SECTIONS
from rashomon.library import Library
from rashomon.model.annotated import Annotation
from rashomon.model.annotation import Block, Claim, Correction, Figure, Mark, Mention, Quote
from rashomon.model.received import Received
from rashomon.model.times import Publication, Time

COMMAND = (sys.executable, "-m", "rashomon", "annotate", "--workers", "1", "--only", "blocks")
Json = dict[str, Any]
Run = Callable[..., list[Json]]

FERRY = (
    "Ferry runs aground off Karsholm\n\n"
    "14 May 2024\n\n"
    "The ferry Sandra ran aground off Karsholm on Tuesday with 42 people aboard, the coast guard said.\n\n"
    "“Nobody was hurt,” said Inga Brandt, the harbour master. “We were lucky 😀.”\n\n"
    "Divers will look at the hull next week.\n\n"
    "Correction: An earlier version of this article said that the ferry had 24 people aboard.\n\n"
    "Share this article\n"
)
PAGE = (
    "<html lang='en'><head><title>Mill burns down</title></head><body><h1>Mill burns down</h1>"
    "<p>The old mill of Tarn burned down on 3 March 2024, Ada Lund, the mayor, said.</p></body></html>"
)
GERMAN = (
    "Die Fähre Sandra ist am Dienstag vor Karsholm auf Grund gelaufen. An Bord waren nach Angaben der Küstenwache "
    "42 Menschen. „Niemand wurde verletzt“, sagte die Hafenmeisterin Inga Brandt. Die Ursache ist noch unklar. "
)
GIVEN: list[Json] = [
    {"id": "ferry", "text": FERRY, "published_at": "2024-05-15"},
    {"id": "undated", "text": "The ferry ran aground on Tuesday, Inga Brandt said. “We were lucky,” she said."},
    {"id": "page", "html": PAGE},
    {"id": "german", "text": GERMAN * 3},
    {"id": "letter", "text": "a"},
    {"id": "broken", "text": "“The boat “was lost, he said. and the\n\nAnd then “"},
]
ABOUT_THE_TEXT = {name for name in validator("annotation").schema["properties"] if name not in SECTIONS}


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command's lines."""

    def lines(*arguments: str | Path) -> list[Json]:
        monkeypatch.setattr(sys, "argv", ["rashomon", "annotate", *map(str, arguments)])
        with pytest.raises(SystemExit) as left:
            main()
        assert left.value.code in (0, None)
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return lines


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in GIVEN), encoding="utf-8")
    return path


def pieces(data: Any) -> Iterator[Json]:
    """Everything that has offsets, however deep."""
    if isinstance(data, dict):
        if "start" in data:
            yield data
        for value in data.values():
            yield from pieces(value)
    elif isinstance(data, list):
        for value in data:
            yield from pieces(value)


def test_a_line_an_article_in_order_as_the_schema_says(run: Run, articles: Path) -> None:
    found = run(articles, "--workers", "1")
    assert [line["id"] for line in found] == [row["id"] for row in GIVEN]
    for line in found:
        assert faults("annotation", line) == []
        assert set(line) >= {*SECTIONS, *ABOUT_THE_TEXT} - {"published_candidates"}


def test_every_piece_is_what_the_text_holds(run: Run, articles: Path) -> None:
    for line in run(articles, "--workers", "1"):
        for piece in pieces(line):
            assert 0 <= piece["start"] < piece["end"] <= len(line["text"])
            assert piece.get("exact", line["text"][piece["start"] : piece["end"]]) == line["text"][piece["start"] : piece["end"]]
            assert piece.get("article", line["id"]) == line["id"]


def test_the_text_is_the_one_received(run: Run, articles: Path) -> None:
    for line, given in zip(run(articles, "--only", "blocks", "--workers", "1"), GIVEN, strict=True):
        if "text" in given:
            assert line["text"] == given["text"]


def test_blocks_and_sentences_stand_in_order_and_apart(run: Run, articles: Path) -> None:
    for line in run(articles, "--only", "blocks,sentences", "--workers", "1"):
        for section in ("blocks", "sentences"):
            ends = [0, *(piece["end"] for piece in line[section])]
            assert all(piece["start"] >= end for piece, end in zip(line[section], ends, strict=False))


def test_each_section_has_something_to_show(run: Run, articles: Path) -> None:
    ferry, broken = (next(line for line in run(articles, "--workers", "1") if line["id"] == id) for id in ("ferry", "broken"))
    assert [section for section in SECTIONS if not ferry[section] and not broken[section]] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_only_limits_the_output_and_changes_nothing_in_it(run: Run, articles: Path, section: str) -> None:
    whole = run(articles, "--workers", "1")
    only = run(articles, "--only", section, "--workers", "1")
    for line, all_of_it in zip(only, whole, strict=True):
        assert faults("annotation", line) == []
        assert set(line) & set(SECTIONS) == {section}
        assert line == {name: all_of_it[name] for name in line}


def test_another_language_is_cleaned_and_not_annotated(run: Run, articles: Path) -> None:
    german = next(line for line in run(articles, "--workers", "1") if line["id"] == "german")
    assert (german["language"], german["skipped"]) == ("de", "language")
    assert german["blocks"]
    assert not any(german[section] for section in SECTIONS if section != "blocks")


def test_a_day_is_given_only_where_one_is_decided(run: Run, articles: Path) -> None:
    for line in run(articles, "--workers", "1"):
        day, earliest, latest = (line[f"published_{name}"] for name in ("at", "earliest", "latest"))
        assert (day is None) == (earliest is None or earliest != latest)
        assert day in (None, earliest)
        assert (line["published_basis"] == "unknown") == (not line["published_grounds"])


def test_the_order_of_workers_is_the_order_of_articles(run: Run, articles: Path) -> None:
    assert run(articles, "--workers", "2") == run(articles, "--workers", "1")


def test_articles_on_standard_input_are_those_of_a_file(run: Run, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(articles.read_bytes()), encoding="utf-8"))
    assert run("-", "--workers", "1") == run(articles, "--workers", "1")


def test_nothing_is_dated_behind_the_day_given(run: Run, articles: Path) -> None:
    by_id = {line["id"]: line for line in run(articles, "--as-of", "2024-05-20", "--workers", "1")}
    assert by_id["undated"]["published_latest"] == "2024-05-20"
    assert by_id["ferry"]["published_at"] == "2024-05-15"
    assert [faults("annotation", line) for line in by_id.values()] == [[]] * len(GIVEN)


def test_what_cannot_be_read_is_told_and_the_rest_is_annotated(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text('{"id": "a", "text": "The mill burned."}\n{"id": "b"\n{"id": "c", "text": "It rained."}\n', encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["rashomon", "annotate", str(path), "--workers", "1"])
    with pytest.raises(SystemExit):
        main()
    told = capsys.readouterr()
    assert [json.loads(line)["id"] for line in told.out.splitlines()] == ["a", "c"]
    assert "some.jsonl:2: this is not JSON" in told.err


@pytest.mark.parametrize(
    ("name", "held", "told"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("binary.txt", bytes(range(128, 256)) * 40, "cannot be decoded as text"),
        ("nested.jsonl", b"[" * 100_000, "nested too deeply"),
        ("folder", None, "there is nothing in this folder"),
    ],
)
def test_odd_input_is_told_and_prints_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, held: bytes | None, told: str,
) -> None:  # fmt: skip
    path = tmp_path / name
    if held is None:
        path.mkdir()
    else:
        path.write_bytes(held)
    monkeypatch.setattr(sys, "argv", ["rashomon", "annotate", str(path), "--workers", "1"])
    with pytest.raises(SystemExit) as left:
        main()
    said = capsys.readouterr()
    assert (left.value.code, said.out) == (0 if held is None else 1, ""), "1 where nothing could be read, as of a build"
    assert told in said.err


def test_a_reader_that_has_enough_ends_it_without_a_word(articles: Path) -> None:
    with subprocess.Popen([*COMMAND, str(articles)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_output_that_cannot_be_written_is_told_in_one_line(articles: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, str(articles)], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == [
        "rashomon: the output cannot be written (No space left on device). What was printed so far is not all"
    ]


def test_sections_may_be_named_with_blanks_between(run: Run, articles: Path) -> None:
    assert run(articles, "--only", "times, quotes", "--workers", "1") == run(articles, "--only", "quotes,times", "--workers", "1")


def test_with_a_library_the_story_settles_times_and_names(run: Run, tmp_path: Path, articles: Path) -> None:
    library = tmp_path / "library.db"
    with Library.open(library, create=True) as opened:
        from rashomon.readers import read

        opened.build(item for item in read([str(articles)]) if isinstance(item, Received))
    found = run("--library", library)
    assert {line["id"] for line in found} == {row["id"] for row in GIVEN}
    assert [faults("annotation", line) for line in found] == [[]] * len(GIVEN)
    assert all(set(line) & set(SECTIONS) == {"times"} for line in run("--library", library, "--only", "times"))


# -- the schema and the records


def schema_of(section: str) -> Json:
    items: Json = validator("annotation").schema["properties"][section]["items"]
    return items["properties"]


def test_the_schema_has_a_property_for_each_section() -> None:
    assert set(SECTIONS) < set(validator("annotation").schema["properties"])


CODES: dict[str, tuple[type, str]] = {
    "blocks.kind": (Block, "kind"),
    "mentions.kind": (Mention, "kind"),
    "quotes.form": (Quote, "form"),
    "times.type": (Time, "type"),
    "figures.qualifier": (Figure, "qualifier"),
    "claims.modality": (Claim, "modality"),
    "integrity.kind": (Mark, "kind"),
    "corrections.kind": (Correction, "kind"),
}


@pytest.mark.parametrize("place", CODES)
def test_the_schema_allows_the_codes_that_the_records_have(place: str) -> None:
    section, name = place.split(".")
    record, field = CODES[place]
    assert set(schema_of(section)[name]["enum"]) == set(get_args(get_type_hints(record)[field]))


def test_the_schema_allows_the_reasons_that_the_records_have() -> None:
    properties = validator("annotation").schema["properties"]
    assert set(properties["published_basis"]["enum"]) == set(get_args(get_type_hints(Publication)["basis"]))
    skipped = {code for kind in get_args(get_type_hints(Annotation)["skipped"]) for code in get_args(kind)}
    assert set(properties["skipped"]["anyOf"][0]["enum"]) == skipped


WRONG: dict[str, Callable[[Json], object]] = {
    "no id": lambda line: line.pop("id"),
    "an offset below zero": lambda line: line["mentions"][0].update(start=-1),
    "an offset that is no whole number": lambda line: line["times"][0].update(end=1.5),
    "a kind that is not published": lambda line: line["mentions"][0].update(kind="ship"),
    "a piece without its words": lambda line: line["quotes"][0]["content"][0].pop("exact"),
    "a quotation of nothing": lambda line: line["quotes"][0].update(content=[]),
    "a value that is a number": lambda line: line["figures"][0].update(value=42),
    "a day that is none": lambda line: line.update(published_at="May 2024"),
}


@pytest.mark.parametrize("what", WRONG)
def test_the_schema_refuses(run: Run, articles: Path, what: str) -> None:
    [line] = [line for line in run(articles, "--workers", "1") if line["id"] == "ferry"]
    WRONG[what](line)
    assert faults("annotation", line) != []
