"""Numbers in digits and words, without a parser."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.annotate.figures.atoms import split_atoms
from rashomon.stages.annotate.figures.numbers import read_number
from rashomon.stages.annotate.figures.phrases import read_phrases


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1,200", "1200"), ("3.5 million", "3500000"), ("2.4bn", "2400000000"), ("twenty-one", "21"),
        ("two hundred and six", "206"), ("three hundred thousand", "300000"), ("a dozen", "12"), ("half a dozen", "6"),
        ("two-thirds", "0.6667"), ("four out of five", "0.8"), ("two and a half million", "2500000"),
        ("a quarter of a million", "250000"), ("a couple of hundred", "200"), ("2½", "2.5"), ("fourty-one", "41"),
    ],
)  # fmt: skip
def test_a_number_is_read_to_its_end(words: str, value: str) -> None:
    atoms = split_atoms(words, 0, len(words))
    number = read_number(atoms, 0)
    assert number is not None
    assert (number.value, number.last) == (Decimal(value), len(atoms))


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_with_commas_mean_the_same_as_digits_without(value: int) -> None:
    for text in (f"{value:,}", str(value)):
        number = read_number(split_atoms(text, 0, len(text)), 0)
        assert number is not None
        assert number.value == value


@given(st.text(alphabet="a1 ,.-–$%€½mbn half one two and of in to between million dozen", max_size=80))
def test_phrases_stand_in_order_inside_the_text_and_do_not_overlap(text: str) -> None:
    atoms = split_atoms(text, 0, len(text))
    end = 0
    for phrase in read_phrases(atoms):
        assert end <= phrase.begin < phrase.last <= len(atoms)
        assert phrase.first <= phrase.begin < phrase.number <= phrase.last
        end = phrase.last


@given(st.text(max_size=60))
def test_atoms_are_slices_of_the_text_in_order(text: str) -> None:
    end = 0
    for atom in split_atoms(text, 0, len(text)):
        assert atom.start >= end
        assert text[atom.start : atom.end] == atom.text
        end = atom.end
