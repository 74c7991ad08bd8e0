from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.in_passing import passing_pairs

HELD = "The coastguard boarded the trawler Grete Lund on Tuesday and found 43 migrants from Eritrea in its hold."


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, passing_pairs(facts))


def test_one_number_in_passing_is_one_thing_where_the_words_around_it_meet() -> None:
    other = "The 43 migrants from Eritrea, whom the coastguard found in the hold of the trawler, were brought ashore."
    assert len(pairs(HELD, other)) >= 1
    assert pairs(HELD, other.replace("43", "17")) == []


def test_one_number_of_another_thing_is_not() -> None:
    assert pairs(HELD, "The harbour master has 43 berths to let in the summer.") == []


def test_what_befell_as_many_is_not_what_they_do_otherwise() -> None:
    """A number of sailors and their harbour were one thing, whether they were employed or hurt."""
    employed = "Marten Shipping employs 38 deckhands at its harbour in Tarn."
    assert pairs(employed, "The storm injured 38 deckhands of Marten Shipping in the harbour at Tarn.") == []
    assert len(pairs(employed, "There are 38 deckhands who work for Marten Shipping at the harbour in Tarn.")) == 1
