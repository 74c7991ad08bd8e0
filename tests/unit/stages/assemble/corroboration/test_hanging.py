from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.hanging import hanging_pairs


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, hanging_pairs(facts))


def test_clauses_that_hang_on_others_say_one_thing_of_one_subject() -> None:
    one = "Ellen Marsh was crossing the yard when she overpowered a warden guarding her."
    other = "Ellen Marsh ran off after she overpowered the female warden on duty."
    assert len(pairs(one, other)) == 1


def test_clauses_that_stand_alone_are_left_to_the_groups() -> None:
    one = "Ellen Marsh overpowered a warden guarding her."
    assert pairs(one, "Ellen Marsh overpowered the female warden on duty.") == []


def test_a_further_deed_is_another() -> None:
    one = "Ellen Marsh was crossing the yard when she overpowered a warden guarding her."
    assert pairs(one, "Ellen Marsh ran off after she also overpowered the female warden on duty.") == []
