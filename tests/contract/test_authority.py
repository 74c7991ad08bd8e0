"""An authority file names what the text says; it stands in the manifest, survives later builds and changes nothing else."""

import hashlib
import json
import os
from pathlib import Path

import pytest
from tests.conftest import exported
from tests.contract.test_schemas import faults

from rashomon.api import article
from rashomon.errors import InputError
from rashomon.exports.markdown import dossier_markdown
from rashomon.exports.page import dossier_page
from rashomon.library import Library
from rashomon.model.dossier import Dossier
from rashomon.model.received import Received
from rashomon.stores.authority import MOST

TEXT = (
    "Ferry aground off Karsholm\n\nThe ferry Sandra ran aground off Karsholm on Tuesday. Inga Brandt, the harbour "
    "master, said nobody was hurt. “We were lucky,” Brandt said.",
    "Bakers win prize\n\nTwo bakers from Oldenby won a prize for rye bread on Friday. “It is the salt,” said Ove Lund.",
)
ROWS = [Received(f"{i}", article(id=f"{i}", text=text, published_at="2024-05-15")) for i, text in enumerate(TEXT)]
FILE = "name;aliases;kind;id\nIngeborg Brandt;Inga Brandt;person;Q1\nKarsholm;;;Q2\nLund;;person;Q3\n"


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "names.csv"
    path.write_text(FILE, encoding="utf-8")
    return path


def authorities(dossier: Dossier) -> dict[str, str]:
    return {n.name: n.authority.id for n in dossier.names if n.authority}


def test_names_of_the_text_get_the_ids_of_the_file(tmp_path: Path, names: Path) -> None:
    with Library.open(tmp_path / "a.db", create=True) as library, Library.open(tmp_path / "b.db", create=True) as plain:
        library.build(ROWS, authority=names)
        plain.build(ROWS)
        dossier = library.dossier("0")
        assert authorities(dossier) == {"Inga Brandt": "Q1", "Karsholm": "Q2"}
        assert authorities(library.dossier("1")) == {}, "a family name alone is anybody's"
        assert dossier.manifest.options == {"authority": hashlib.sha256(FILE.encode()).hexdigest()}
        without = json.loads(exported(plain))
        with_file = json.loads(exported(library))
        for data in with_file:
            assert not isinstance(data, dict) or "story" not in data or "manifest" not in data or faults("dossier", data) == []
        stripped = [bare(data) for data in with_file]
        assert stripped == [bare(data) for data in without], "nothing but the names' authority is changed"
        texts = library.texts(["0"])
        assert "authority: Q1 Ingeborg Brandt (authority alias)" in dossier_markdown(dossier, texts, library.blocks(dossier))
        page = dossier_page(dossier, texts, library.blocks(dossier))
        assert "authority: <b>Q1</b> <bdi>Ingeborg Brandt</bdi> (authority alias)" in page
        assert list(library.verify()) == []


def bare(data: object) -> object:
    """Published data without what an authority file may change."""
    if isinstance(data, dict):
        return {key: bare(value) for key, value in data.items() if key not in ("authority", "options")}
    return [bare(item) for item in data] if isinstance(data, list) else data


def test_it_is_kept_changed_and_taken_away(tmp_path: Path, names: Path) -> None:
    with Library.open(tmp_path / "a.db", create=True) as library:
        library.build(ROWS[:1])
        assert library.build([], authority=names).dossiers == 1
        assert library.build([], authority=names).dossiers == 0, "the same file is no work"
        before = exported(library)
        assert library.build([]).dossiers == 0, "it is kept for later builds"
        names.write_text(FILE.replace("Q1", "Q7"), encoding="utf-8")
        library.build([], authority=names)
        assert authorities(library.dossier("0"))["Inga Brandt"] == "Q7"
        names.write_text(FILE, encoding="utf-8")
        library.build([], authority=names)
        assert exported(library) == before
        names.write_text("name;id\n", encoding="utf-8")
        library.build([], authority=names)
        assert authorities(library.dossier("0")) == {}
        assert library.dossier("0").manifest.options == {}


def test_a_bad_line_changes_nothing(tmp_path: Path, names: Path) -> None:
    with Library.open(tmp_path / "a.db", create=True) as library:
        library.build(ROWS, authority=names)
        before = exported(library)
        names.write_text(FILE + ";;;\n;;person;Q9\n", encoding="utf-8")
        with pytest.raises(InputError, match=r"names\.csv:6: there is no name"):
            library.build([], authority=names)
        library.build([])
        assert exported(library) == before


def test_order_of_lines_and_crowded_keys_do_not_matter(tmp_path: Path) -> None:
    lines = FILE.splitlines()[1:] + [f"Inga Berg{chr(97 + i % 26)}{i};;person;N{i}" for i in range(MOST + 1)]
    made = []
    for name, order in (("one", lines), ("other", lines[::-1])):
        path = tmp_path / f"{name}.csv"
        path.write_text(os.linesep.join(["name;aliases;kind;id", *order]), encoding="utf-8")
        with Library.open(tmp_path / f"{name}.db", create=True) as library:
            library.build(ROWS, authority=path)
            made.append(authorities(library.dossier("0")))
    assert made == [{"Inga Brandt": "Q1", "Karsholm": "Q2"}] * 2
