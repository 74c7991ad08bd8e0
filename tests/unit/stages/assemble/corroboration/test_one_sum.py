from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.one_sum import purpose_differences, purpose_pairs, under_way_pairs

VOTING = "Councillors are voting now on whether to lend the Falk mill £2.5 million."
PAYS = "The money will pay for one new boiler now."


def under_way(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, under_way_pairs(facts))


def test_a_vote_under_way_and_the_vote_on_one_sum_are_one() -> None:
    voted = "The county council voted on Wednesday to lend the Falk mill £2.5 million."
    assert len(under_way(VOTING, voted)) == 1
    assert under_way(VOTING, voted.replace("£2.5", "£4.1")) == []
    assert under_way(VOTING, voted.replace("voted on Wednesday", "decided on Wednesday")) == []


def test_what_a_sum_is_for_is_one_thing_and_differs_in_how_many() -> None:
    texts = ("The county lends the mill £3 million so that it can replace its two boilers.", PAYS)
    facts = facts_of(*texts)
    ((one, other),) = purpose_pairs(facts)
    ((kind, spans),) = purpose_differences(facts[one], facts[other]).items()
    by_id = dict(zip("ab", texts, strict=True))
    assert kind == "figure"
    assert [span.of(by_id[span.article]) for span in spans] == ["its two boilers", "one new boiler"]


def test_another_thing_or_no_sum_is_none() -> None:
    assert purpose_pairs(facts_of(PAYS, "The money will pay for one new chimney now.")) == []
    assert purpose_pairs(facts_of(PAYS, "The owner will replace one old boiler now.")) == []
