from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.done_to import done_pairs


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, done_pairs(facts))


def test_what_is_done_to_somebody_named_is_one_also_where_the_participle_is_joined() -> None:
    joined = "Peter Lowrie arrived on Friday. He has been stopped in the street and thanked."
    told = "Peter Lowrie spoke in the square. “I have been thanked all month,” he said."
    assert pairs(joined, told) == [("thanked", "I have been thanked all month")]
    assert pairs(joined, "Peter Lowrie spoke in the square. “I would like to thank somebody,” he said.") == []


def test_done_for_two_things_or_done_again_it_is_two_deeds() -> None:
    one = "Karl Brenner was convicted of arson."
    assert len(pairs(one, "Karl Brenner was convicted of arson in Wendmouth.")) == 1
    assert pairs(one, "Karl Brenner was convicted of perjury.") == []
    assert pairs(one, "Karl Brenner was also convicted of arson.") == []


def test_what_is_to_be_done_to_somebody_named_is_one_whoever_is_to_do_it() -> None:
    fishermen = "The fishermen, who planned to greet Katarin Voss with their boats, can wait."
    assert len(pairs(fishermen, "Jonas Brekke said that his members would greet Katarin Voss.")) == 1
    assert pairs(fishermen, "Jonas Brekke greeted Katarin Voss.") == []
