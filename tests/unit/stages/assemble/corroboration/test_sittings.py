from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.sittings import sitting_pairs

PLAN = "The Wendshire County Council will meet on 8 November 2023 in the town hall."


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, sitting_pairs(facts))


def test_what_a_body_decided_on_the_day_on_which_it_was_to_meet_tells_that_it_met() -> None:
    assert len(pairs(PLAN, "The Wendshire County Council put off a vote on 8 November 2023.")) == 1


def test_of_another_day_or_body_or_without_a_decision_it_is_none() -> None:
    assert pairs(PLAN, "The Wendshire County Council put off a vote on 15 November 2023.") == []
    assert pairs(PLAN, "The Ostrand City Council put off a vote on 8 November 2023.") == []
    assert pairs(PLAN, "The Wendshire County Council closed a road on 8 November 2023.") == []
