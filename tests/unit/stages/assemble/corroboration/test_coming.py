from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.coming import coming_pairs


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, coming_pairs(facts))


def test_who_will_attend_comes() -> None:
    plan = "Lucien Abara will attend the signing."
    assert len(pairs(plan, "Lucien Abara, the head of the Sound Council, comes also.")) == 1
    assert pairs(plan, "Lucien Abara came to a dinner.") == []
    assert pairs(plan, "Karl Brenner comes also.") == []


def test_what_is_to_be_in_service_is_switched_on_in_that_year() -> None:
    service = "The long link is to be in service in 2036."
    assert len(pairs(service, "The cable is to be switched on in 2036.")) == 1
    assert pairs(service, "The cable is to be switched on in 2037.") == []
    assert pairs(service, "The cable is to be painted in 2036.") == []
