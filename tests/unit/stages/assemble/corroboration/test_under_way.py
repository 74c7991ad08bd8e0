from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.under_way import under_way_pairs

VOTING = "Councillors are voting now on whether to lend the Falk mill £2.5 million."


def under_way(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, under_way_pairs(facts))


def test_a_vote_under_way_and_the_vote_on_one_sum_are_one() -> None:
    voted = "The county council voted on Wednesday to lend the Falk mill £2.5 million."
    assert len(under_way(VOTING, voted)) == 1
    assert under_way(VOTING, voted.replace("£2.5", "£4.1")) == []
    assert under_way(VOTING, voted.replace("voted on Wednesday", "decided on Wednesday")) == []

