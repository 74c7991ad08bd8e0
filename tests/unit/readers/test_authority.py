"""Authority files of three formats, and what is said of those that cannot be meant."""

import gzip
import json
from pathlib import Path

import pytest

from rashomon.errors import InputError
from rashomon.model.authority import AuthorityEntry
from rashomon.readers.authority import read_authority


def entries(tmp_path: Path, content: str | bytes, name: str = "names") -> list[AuthorityEntry]:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_authority(path))


BRANDT = AuthorityEntry("P1", "Inga Brandt", ("Brandt, Inga", "I. Brandt"), "person")


@pytest.mark.parametrize(
    "table",
    [
        "name;aliases;kind;id\nInga Brandt;Brandt, Inga|I. Brandt;person;P1\n",
        "\ufeffid,name,kind,aliases\r\nP1,Inga Brandt,Person,\"Brandt, Inga | I. Brandt\"\r\n\r\n",
        "name\taliases\tkind\tid\nInga Brandt\tBrandt, Inga|I. Brandt\tperson\tP1",
    ],
)  # fmt: skip
def test_tables(tmp_path: Path, table: str) -> None:
    assert entries(tmp_path, table) == [BRANDT]
    assert entries(tmp_path, gzip.compress(table.encode())) == [BRANDT]


def test_a_table_of_names_alone(tmp_path: Path) -> None:
    assert entries(tmp_path, "name\nKarsholm\n") == [AuthorityEntry("Karsholm", "Karsholm")]
    assert entries(tmp_path, "name;aliases;kind;id\n") == []


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_an_empty_file_takes_nothing_away(tmp_path: Path, content: str) -> None:
    """Bug: a file that had come out empty took all entries of a library away without a word."""
    with pytest.raises(InputError, match="the file is empty"):
        entries(tmp_path, content)


def test_follow_the_money(tmp_path: Path) -> None:
    records = [
        {"id": "a", "schema": "Person", "properties": {"name": ["Inga Brandt", "Инга Брандт"], "alias": ["I. Brandt"]}},
        {"id": "b", "schema": "Company", "caption": "Karsholm Ferries", "properties": {"name": ["KARSHOLM FERRIES A/S"]}},
        {"id": "c", "schema": "LegalEntity", "properties": {"name": ["Sandra"]}},
        {"id": "d", "schema": "Ownership", "properties": {"owner": ["a"], "asset": ["b"]}},
        {"id": "e", "schema": "Person", "properties": {"nationality": ["dk"]}},
    ]
    assert entries(tmp_path, "\n".join(map(json.dumps, records))) == [
        AuthorityEntry("a", "Inga Brandt", ("Инга Брандт", "I. Brandt"), "person"),
        AuthorityEntry("b", "Karsholm Ferries", ("KARSHOLM FERRIES A/S",), "organisation"),
        AuthorityEntry("c", "Sandra"),
    ]


def test_wikidata_in_full_and_in_short(tmp_path: Path) -> None:
    full = {
        "id": "Q1", "labels": {"da": {"language": "da", "value": "Inga Brandt-Holm"}, "en": {"language": "en", "value": "Inga Brandt"}},
        "aliases": {"en": [{"language": "en", "value": "I. Brandt"}]},
        "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}, {"mainsnak": {"snaktype": "somevalue"}}]},
    }  # fmt: skip
    short = {"id": "Q2", "labels": {"en": "Karsholm"}, "aliases": {"da": ["Karsholmen"]}, "P31": ["Q3957", "Q5119"]}
    nameless = {"id": "Q3", "labels": {}}
    found = [
        AuthorityEntry("Q1", "Inga Brandt", ("Inga Brandt-Holm", "I. Brandt"), "person"),
        AuthorityEntry("Q2", "Karsholm", ("Karsholmen",), "place"),
    ]
    dump = "[\n" + ",\n".join(map(json.dumps, (full, short, nameless))) + "\n]\n"
    assert entries(tmp_path, dump) == found
    assert entries(tmp_path, json.dumps({"entities": {"Q1": full, "Q2": short}})) == found


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("naam;id\nInga;1\n", "names:1: the columns are naam, id"),
        ("name;id\nInga;1\n;2\n", "names:3: there is no name"),
        ("name;id\nInga;1\nOve;1\n", "names:3: the id '1' stands in line 2 already"),
        ("name;kind\nInga;wizard\n", "names:2: there is no kind 'wizard'"),
        ("name;id\nInga;1;2\n", "names:2: 3 fields for 2 columns"),
        ('name;id\n"Inga;1\n', "names:2: this is no line of a table"),
        (b"name;id\nIng\xe5;1\n", "names:2: it is not UTF-8"),
        ('{"id": "a", "labels": {"en": "A"}}\n{"id": "b", "labels"\n', "names:2: this is not JSON"),
        ('{"id": "a"}\n', "names:1: entity a has neither"),
        ('{"labels": {"en": "A"}}\n', "names:1: the entity has no id"),
        ('{"id": "a", "schema": "Person", "properties": {"name": "Inga"}}\n', "names:1: entity a is not laid out"),
        ('{"id": "a", "labels": []}\n', "names:1: entity a is not laid out"),
        ("[1, 2]\n", "names:1: this is not a JSON object"),
    ],
)
def test_bad_lines_are_named(tmp_path: Path, content: str | bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        entries(tmp_path, content)
    assert message in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        list(read_authority(tmp_path / "nowhere.csv"))
