from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.nouns import noun_pairs


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, noun_pairs(facts))


def test_a_verb_and_its_noun_of_one_time_and_thing_tell_of_one_happening() -> None:
    verb = "The crane was last inspected in 2029."
    assert len(pairs(verb, "An inspection in 2029 found two cracks in the crane.")) == 1
    assert pairs(verb, "An inspection in 2025 found two cracks in the crane.") == []
    assert pairs(verb, "An inspection in 2029 found two cracks in the chimney.") == []
