from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.charges import charge_pairs

FACES = "Walter Kemp faces one count of first-degree murder, police said."


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, charge_pairs(facts))


def test_a_charge_is_one_however_it_is_put() -> None:
    assert len(pairs(FACES, "Walter Kemp gave himself up and was charged on Saturday with murder.")) == 1
    assert len(pairs(FACES, "Walter Kemp will be arraigned on Monday on a charge of murder.")) == 1


def test_another_crime_another_step_and_further_charges_are_others() -> None:
    assert pairs(FACES, "Walter Kemp was charged with attempted murder.") == []
    assert pairs(FACES, "Walter Kemp was charged with arson.") == []
    assert pairs(FACES, "Walter Kemp was convicted of murder.") == []
    assert pairs(FACES, "Walter Kemp faces an additional charge of murder.") == []
    assert pairs(FACES, "Walter Kemp was not charged with murder.") == []


def test_a_sentence_is_one_by_its_term() -> None:
    told = "Walter Kemp was sentenced to life in prison."
    assert len(pairs(told, "A judge jailed Walter Kemp for life on Friday.")) == 1
    assert pairs(told, "Walter Kemp was sentenced to 12 years in prison.") == []


def test_who_is_named_beside_another_is_charged_too() -> None:
    told = "Ida Roth and Walter Kemp were charged with one count of arson."
    assert len(pairs(told, "Walter Kemp is to be arraigned on a count of arson.")) == 1
    assert pairs(told, "Walter Kemp is to be arraigned on a count of manslaughter.") == []
