from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.reckoned import reckoned_pairs


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, reckoned_pairs(facts))


def test_a_margin_is_what_two_numbers_of_votes_differ_by() -> None:
    assert len(pairs("The council carried the harbour levy by 48 votes to 41.", "It was seven votes.")) == 1
    assert pairs("The council carried the harbour levy by 48 votes to 41.", "It was eight votes.") == []


def test_jobs_and_those_who_hold_them_are_counted_alike() -> None:
    lost = "The tannery will close in August with the loss of 318 jobs."
    again = "The 318 workers of the tannery will lose their posts."
    assert len(pairs(lost, again)) == 1
    assert pairs(lost, again.replace("318", "300")) == []
    assert pairs(lost, again.replace("workers", "vats")) == [], "no job is a vat"
    assert pairs(lost.replace("318", "20"), again.replace("318", "20")) == [], "twenty is shared by chance"


def test_one_number_of_jobs_and_of_workers_of_whom_another_thing_is_told_is_not_one_statement() -> None:
    lost = "The tannery will close in August with the loss of 318 jobs."
    assert pairs(lost, "The tannery stays open. The owner withdrew the notices given to 318 workers.") == []
    assert pairs(lost, "Letters were sent to 318 workers on Monday.") == []


def test_so_many_a_day_is_one_thing_within_a_quarter() -> None:
    one = "The tunnel carries about 9,000 lorries a day."
    assert len(pairs(one, "Nearly 10,000 lorries crossed it every working day.")) == 1
    assert pairs(one, "Nearly 20,000 lorries crossed it every working day.") == []
    assert pairs(one, "Some 9,500 lorries crossed it every month.") == []
    assert pairs(one, "Some 9,500 lorries were sold.") == []
