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


def test_who_charges_accuses_or_sentences_suffers_nothing() -> None:
    assert pairs("Judge Ida Roth sentenced Walter Kemp to 12 years.", "Judge Ida Roth jailed Oscar Reed for 12 years on Friday.") == []
    assert pairs("Mayor Ida Roth accused Walter Kemp of fraud.", "Ida Roth was charged with fraud on Friday.") == []
    assert len(pairs("Judge Ida Roth sentenced Walter Kemp to 12 years.", "Walter Kemp was sentenced to 12 years in prison.")) == 1


def test_a_conspiracy_another_victim_and_probation_are_others() -> None:
    assert pairs("Walter Kemp was charged with conspiracy to commit murder.", "Walter Kemp was charged with murder.") == []
    assert pairs("Walter Kemp was convicted of the murder of Ada Toth.", "Walter Kemp was convicted of the murder of Lena Voss.") == []
    assert pairs("Walter Kemp was sentenced to 10 years in prison.", "Walter Kemp was sentenced to 10 years of probation.") == []


def test_a_death_is_no_sentence_to_death() -> None:
    told = "Walter Kemp was sentenced to death."
    assert pairs(told, "Walter Kemp was sentenced to 12 years for the death of Ada Toth.") == []
    assert len(pairs(told, "Walter Kemp was sentenced to death on Friday.")) == 1
