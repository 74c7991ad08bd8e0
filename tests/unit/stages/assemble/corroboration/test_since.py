from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.since import since_pairs

PUBLISHED = {"a": "2031-05-08", "b": "2031-05-08"}


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, since_pairs(facts, PUBLISHED))


def test_the_year_of_an_opening_is_since_when_and_how_old() -> None:
    assert len(pairs("The lighthouse was opened in 1971.", "The lighthouse has guided ships since 1971.")) == 1
    assert len(pairs("The lighthouse has guided ships since 1971.", "The lighthouse is 60 years old.")) == 1
    assert pairs("The lighthouse has guided ships since 1971.", "The lighthouse is 55 years old.") == []


def test_another_thing_of_that_year_is_another_thing() -> None:
    assert pairs("The lighthouse was opened in 1971.", "The brewery has stood empty since 1971.") == []


def test_a_year_in_which_something_else_happened_is_no_beginning() -> None:
    assert pairs("The lighthouse was painted in 1971.", "The lighthouse has guided ships since 1971.") == []


def test_how_long_somebody_has_waited_is_since_when() -> None:
    one = "The villages have been discussing the causeway since 2023."
    assert len(pairs(one, "We have been waiting for the causeway for eight years.")) == 1
    assert pairs(one, "We have been waiting for a doctor for eight years.") == []
