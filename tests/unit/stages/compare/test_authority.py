"""Which entry of an authority file a name of the story is, and when it is none."""

from collections import defaultdict

import pytest

from rashomon.model.annotation import MentionKind
from rashomon.model.authority import Authority, AuthorityEntry
from rashomon.model.span import Span
from rashomon.model.story import Entity, Variant
from rashomon.stages.compare.authority import look_up_names
from rashomon.text.names.keys import exact_key, loose_keys


def entity(name: str, kind: MentionKind = "person", *forms: Variant) -> Entity:
    return Entity("e-1", name, kind, (), (Variant(name, (Span("a", 0, len(name)),), ("same-form",)), *forms))


def form(exact: str, *grounds: str, garbled: bool = False) -> Variant:
    return Variant(exact, (Span("a", 50, 50 + len(exact)),), grounds, garbled)


def found(named: Entity, *entries: AuthorityEntry) -> Authority | None:
    keyed: dict[str, tuple[AuthorityEntry, ...]] = defaultdict(tuple)
    for entry in entries:
        for key in {k for n in (entry.name, *entry.aliases) for k in (exact_key(n), *loose_keys(n))}:
            keyed[key] += (entry,)
    return look_up_names((named,), keyed).get("e-1")


BRANDT = AuthorityEntry("P1", "Inga Brandt", ("Ingeborg Brandt-Holm",), "person")


@pytest.mark.parametrize(
    ("name", "grounds"),
    [
        ("Inga Brandt", ("authority-name",)),
        ("INGA BRANDT", ("authority-name",)),
        ("Ingeborg Brandt-Holm", ("authority-alias",)),
        ("Inga Brand", ("authority-name", "similar-spelling")),
    ],
)
def test_a_name_is_looked_up_by_name_alias_and_spelling(name: str, grounds: tuple[str, ...]) -> None:
    match = found(entity(name), BRANDT)
    assert match is not None
    assert (match.id, match.name) == ("P1", "Inga Brandt")
    assert match.grounds[0] == grounds[0]
    assert len(match.grounds) == len(grounds)


@pytest.mark.parametrize("name", ["Brandt", "Ove Lund", "Otto Brandt", "Inga Bergström"])
def test_who_is_not_in_the_file_has_none(name: str) -> None:
    assert found(entity(name), BRANDT) is None


def test_two_entries_are_none() -> None:
    namesake = AuthorityEntry("P2", "Inga Brandt", (), "person")
    assert found(entity("Inga Brandt"), BRANDT, namesake) is None
    assert found(entity("Inga Brandt"), BRANDT, AuthorityEntry("P3", "Karl Holm", ("Inga Brandt",))) is None


def test_an_exact_name_goes_before_a_spelling() -> None:
    match = found(entity("Inga Brandt"), BRANDT, AuthorityEntry("P2", "Inge Brandt", (), "person"))
    assert match is not None
    assert match.id == "P1"


def test_kinds_must_fit() -> None:
    assert found(entity("Inga Brandt", "event"), BRANDT) is None
    assert found(entity("Inga Brandt", "event"), AuthorityEntry("P9", "Inga Brandt")) is not None
    assert found(entity("Greens", "group"), AuthorityEntry("P4", "Greens", (), "organisation")) is not None


def test_places_a_letter_apart_are_two() -> None:
    assert found(entity("Karlsholm", "place"), AuthorityEntry("L1", "Karsholm", (), "place")) is None
    assert found(entity("Karsholm", "place"), AuthorityEntry("L1", "Karsholm", (), "place")) is not None


def test_forms_that_are_parts_or_garbled_are_not_looked_up() -> None:
    other = AuthorityEntry("P5", "Bo Brandt", (), "person")
    assert found(entity("Xenia Olm", "person", form("Bo Brandt", "same-role", garbled=True)), other) is None
    assert found(entity("Xenia Olm", "person", form("Bo Brandt", "in-article")), other) is not None


def test_no_file_no_names() -> None:
    assert look_up_names((entity("Inga Brandt"),), {}) == {}
