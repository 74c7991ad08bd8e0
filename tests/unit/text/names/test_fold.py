import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.names.fold import fold, words
from rashomon.text.names.numerals import numbers
from rashomon.text.names.scripts import latin, latin_letter


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("U.S. Dep't of Trade", "us dept of trade"),
        ("Søren  Ågesen", "soren agesen"),
        ("L'Hôpital–Dufour", "lhopital dufour"),
        ("Barrow & Sons", "barrow and sons"),
        ("Игорь Соколов", "igor sokolov"),
        ("Ελένη", "eleni"),
        ("J.-C. Marchand", "j c marchand"),
        ("", ""),
    ],
)
def test_spelling_conventions_fold_away(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text(max_size=60))
def test_words_are_never_empty(name: str) -> None:
    assert all(words(name))


def test_number_words_become_digits() -> None:
    assert numbers(("brigade", "forty", "four")) == ("brigade", "44")
    assert numbers(("forty", "4", "of", "seven")) == ("44", "of", "7")


def test_scripts() -> None:
    assert latin("Щукин") == "shchukin"
    assert latin_letter("é")
    assert not latin_letter("я")


def test_initials_with_gaps_are_the_initials_without() -> None:
    assert fold("F. B. I.") == fold("F.B.I.") == fold("FBI")
    assert fold("J. K. Rowling") == fold("J.K. Rowling")
    assert fold("Harry S. Truman") == "harry s truman"


def test_what_begins_a_place_is_one_cut_short_or_in_full() -> None:
    assert fold("Mt. Cook National Park") == fold("Mount Cook National Park")
    assert fold("Ft. Lauderdale") == fold("Fort Lauderdale")
    assert fold("St. Petersburg") != fold("Saint Petersburg")
