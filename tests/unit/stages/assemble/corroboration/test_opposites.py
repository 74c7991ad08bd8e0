from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.opposites import opposite_differences, opposite_pairs

CLOSE = "The Hartwell brewery in Lindow will close in June."


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, opposite_pairs(facts))


def test_what_is_to_close_and_what_is_to_stay_open_are_contrary() -> None:
    texts = CLOSE, "The Hartwell brewery in Lindow will stay open for another year."
    assert len(pairs(*texts)) == 1
    facts = facts_of(*texts)
    ((one, other),) = opposite_pairs(facts)
    assert list(opposite_differences(facts[one], facts[other])) == ["polarity"]


def test_what_will_not_close_stays_open() -> None:
    texts = "The Hartwell brewery in Lindow will not close.", "The Hartwell brewery in Lindow will stay open."
    facts = facts_of(*texts)
    ((one, other),) = opposite_pairs(facts)
    assert not opposite_differences(facts[one], facts[other])


def test_another_house_and_another_time_are_no_contrary() -> None:
    assert pairs(CLOSE, "The school in Ardley will stay open for another year.") == []
    assert pairs("The Hartwell brewery in Lindow closed in May.", "The Hartwell brewery in Lindow stayed open in April.") == []
