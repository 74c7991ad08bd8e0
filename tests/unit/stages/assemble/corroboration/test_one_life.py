from tests.told import facts_of

from rashomon.stages.assemble.corroboration.one_event import happens_to_one
from rashomon.stages.assemble.corroboration.one_life import of_one_life, whose_death


def whose(text: str) -> set[str]:
    return {name for fact in facts_of(text) if (name := whose_death(fact))}


def test_somebody_named_dies_once_in_whatever_voice_and_place_it_is_told() -> None:
    facts = facts_of(
        "Ingrid Falk died at the prison hospital in Orsby on Monday.", "Keeper Ingrid Falk dies in a Danish jail.",
        "A stray bullet killed Ingrid Falk outside her shop.",
    )  # fmt: skip
    assert len({whose_death(fact) for fact in facts}) == 1
    assert of_one_life(facts) == [(0, 1), (1, 2)]
    assert happens_to_one(facts[0], facts[1])


def test_who_kills_or_loses_somebody_does_not_die_by_it() -> None:
    assert whose("Ingrid Falk was killed on the quay.")
    assert not whose("Ingrid Falk killed a guard on the quay.")
    assert not whose("The mother of Ingrid Falk died in Orsby.")


def test_what_has_not_come_about_is_nobodys_death() -> None:
    assert not whose("Ingrid Falk would die without the surgery.")
    assert not whose("Ingrid Falk was not killed.")


def test_the_subject_is_the_person_whose_name_the_parser_cut() -> None:
    quoted, plain = facts_of('Mob boss Vincent "The Gull" Falk died in prison on Monday.', "Vincent Falk died in prison on Monday.")
    assert any(term.startswith("@person") for term in quoted.who), quoted.who
    assert quoted.who & plain.who
