from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.reckoned import reckoned_pairs


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, reckoned_pairs(facts))


def test_a_margin_is_what_two_numbers_of_votes_differ_by() -> None:
    assert len(pairs("The council carried the harbour levy by 48 votes to 41.", "It was seven votes.")) == 1
    assert pairs("The council carried the harbour levy by 48 votes to 41.", "It was eight votes.") == []


def test_so_many_a_day_is_one_thing_within_a_quarter() -> None:
    one = "The tunnel carries about 9,000 lorries a day."
    assert len(pairs(one, "Nearly 10,000 lorries crossed it every working day.")) == 1
    assert pairs(one, "Nearly 20,000 lorries crossed it every working day.") == []
    assert pairs(one, "Some 9,500 lorries crossed it every month.") == []
    assert pairs(one, "Some 9,500 lorries were sold.") == []
