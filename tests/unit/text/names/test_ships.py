import pytest

from rashomon.text.names.ships import is_ship, ship_name


@pytest.mark.parametrize("form", ["INS Sukra", "Warship Sukra", "Indian Naval Ship Sukra"])
def test_a_ship_is_called_by_her_name_alone(form: str) -> None:
    assert ship_name(form) == "sukra"
    assert is_ship(form)


def test_what_names_no_ship() -> None:
    assert ship_name("Sukra") is None
    assert ship_name("Harper's Ferry") is None
    assert ship_name("Ship") is None
    assert not is_ship("Ship")


def test_what_she_is_names_her() -> None:
    assert ship_name("Indian Naval Ship") is None
    assert is_ship("Indian Naval Ship")
