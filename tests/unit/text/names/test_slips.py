import pytest

from rashomon.text.names.slips import is_misspelling


@pytest.mark.parametrize(("odd", "name"), [("johnston", "johnson"), ("haung", "huang"), ("schnectady", "schenectady")])
def test_a_letter_too_many_or_two_exchanged_is_a_misspelling(odd: str, name: str) -> None:
    assert is_misspelling(odd, name, by_ear=True)


@pytest.mark.parametrize(
    ("odd", "name"),
    [("bank", "banks"), ("center", "centre"), ("labour", "labor"), ("syria", "syrian"), ("israeli", "israel"), ("iraq", "iraqi")],
)
def test_a_land_and_its_people_and_two_endings_of_a_word_are_none(odd: str, name: str) -> None:
    """"Syria Observatory" had been called garbled beside "Syrian Observatory"."""
    assert not is_misspelling(odd, name, by_ear=True)
