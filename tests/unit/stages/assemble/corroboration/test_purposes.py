from tests.told import facts_of

from rashomon.stages.assemble.corroboration.purposes import purpose_differences, purpose_pairs

PAYS = "The money will pay for one new boiler now."


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
