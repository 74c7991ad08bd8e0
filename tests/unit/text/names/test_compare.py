import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.names.bodies import body_core, is_acronym_of, looks_like_body
from rashomon.text.names.compare import THRESHOLD, compare

NAMES = st.lists(st.sampled_from("Ada Bo Kovač Kovac van Lee Jr. Ltd. Bank 7 Seven of Сокол".split()), max_size=4).map(" ".join)


@pytest.mark.parametrize(
    ("a", "b", "ground"),
    [
        ("Ada Kovač", "Ada Kovac", "same-form"),
        ("Ada Filips", "Ada Phillips", "similar-sound"),
        ("Volodymyr Marenko", "Vladimir Marenko", "nickname"),
        ("A. Kovac", "Ada Kovac", "initials"),
        ("Ada Maria Kovac", "Ada Kovac", "middle-name"),
        ("Kovac", "Ada Kovac", "family-name"),
        ("Kovac, Ada", "Ada Kovac", "word-order"),
        ("AdaKovac", "Ada Kovac", "spelling"),
        ("Dreyling Group GmbH", "Dreyling Group", "legal-form"),
        ("Eastern Harbour Union", "EHU", "acronym"),
    ],
)
def test_spellings_of_one_name(a: str, b: str, ground: str) -> None:
    match = compare(a, b)
    assert match.score >= THRESHOLD
    if ground != "word-order":
        assert ground in match.grounds


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ada Kovac", "Bruno Kovac"),
        ("Ada Kovac Jr.", "Ada Kovac Sr."),
        ("A. Kovac", "B. Kovac"),
        ("Ada Kovac", "Ada Lindgren"),
        ("Bank of Velden", "Bank of Skelby"),
        ("Fund IV", "Fund V"),
        ("Ahmed Sabri", "Mohamed Sabri"),
    ],
)
def test_names_of_two(a: str, b: str) -> None:
    assert compare(a, b).score < THRESHOLD


@given(NAMES, NAMES)
def test_comparing_is_the_same_both_ways_round(a: str, b: str) -> None:
    assert compare(a, b) == compare(b, a)


@given(NAMES)
def test_a_name_is_itself(name: str) -> None:
    assert compare(name, name).score == 1.0


def test_bodies() -> None:
    assert body_core("The Dreyling Company Ltd.") == ("dreyling",)
    assert is_acronym_of("G-7", "Group of Seven")
    assert is_acronym_of("UNSC", "United Nations Security Council")
    assert not is_acronym_of("Una", "United Nations Agency")
    assert looks_like_body("Velden Bank")
    assert not looks_like_body("Ada Kovac")


def test_a_ministry_of_affairs_is_the_ministry() -> None:
    assert compare("Ministry of Foreign Affairs", "Foreign Ministry", "organisation").score >= THRESHOLD


def test_a_letter_apart_is_no_matter_of_the_legal_form() -> None:
    assert compare("River Vend", "River Wend", "place").grounds == ("similar-spelling",)
    assert compare("Dreyling Ltd", "Dreiling", "organisation").grounds == ("legal-form", "similar-spelling")
