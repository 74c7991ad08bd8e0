import pytest

from rashomon.text.names.given import are_distinct, are_variants, is_given
from rashomon.text.names.persons import PersonName, parse_person, sexes_clash


@pytest.mark.parametrize(
    ("name", "parsed"),
    [
        ("Ms. Ada van der Berg", PersonName(("ada",), ("van", "der", "berg"))),
        ("Berg, Ada", PersonName(("ada",), ("berg",))),
        ("Tom Okafor Jr.", PersonName(("tom",), ("okafor",), "jr")),
        ("Tom Okafor, Jr.", PersonName(("tom",), ("okafor",), "jr")),
        ("Prof. Lena Ruiz, PhD", PersonName(("lena",), ("ruiz",))),
        ("Ruiz", PersonName((), ("ruiz",))),
        ("", PersonName((), ())),
    ],
)
def test_names_are_taken_apart(name: str, parsed: PersonName) -> None:
    assert parse_person(name) == parsed


def test_given_names() -> None:
    assert are_variants("bill", "william")
    assert are_distinct("ahmed", "mohamed")
    assert not are_distinct("alexander", "sasha")
    assert is_given("greta")
    assert not is_given("velden")


def test_mr_and_mrs_are_two() -> None:
    assert sexes_clash(["Mr."], ["mrs."])
    assert not sexes_clash(["Mr."], ["President"])


def test_a_nickname_is_told_apart_from_the_names() -> None:
    name = parse_person('Vincent "The Chin" Gigante')
    assert (name.given, name.family, name.nickname) == (("vincent",), ("gigante",), ("the", "chin"))
    assert parse_person("Sinéad O'Connor").nickname == ()
