import numpy as np
from tests.told import clauses, facts_of

from rashomon.model.dossier import CalendarEntry, PlanState, PlanStatus
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.outcomes import changed_pairs, outcome_differences, outcome_pairs


def all_pairs(facts: list[Fact], grouped: bool = False) -> list[tuple[int, int]]:
    one, other = np.triu_indices(len(facts), 1)
    return outcome_pairs(one, other, facts, dict.fromkeys(range(len(facts)), 0) if grouped else {})


def outcomes(*texts: str, grouped: bool = False) -> list[tuple[str, str]]:
    facts = facts_of(*texts)
    return clauses(texts, facts, all_pairs(facts, grouped))


PLAN = "Ingrid Falk will open the restored windmill on Saturday."


def test_a_plan_and_what_came_of_it_are_one_and_differ_in_modality() -> None:
    texts = PLAN, "Ingrid Falk opened the restored windmill in the rain."
    facts = facts_of(*texts)
    ((one, other),) = all_pairs(facts)
    assert list(outcome_differences(facts[one], facts[other])) == ["modality"]


def test_what_another_did_and_what_was_done_to_another_thing_came_of_no_plan() -> None:
    assert outcomes(PLAN, "Peter Lund opened the restored windmill in the rain.") == []
    assert outcomes(PLAN, "Ingrid Falk opened a bottle of beer.") == []


def test_less_is_asked_of_claims_on_one_event() -> None:
    texts = "He said Karl Brenner will vote for it.", "Karl Brenner voted in favour of the levy."
    assert outcomes(*texts) == []
    assert len(outcomes(*texts, grouped=True)) == 1


def test_what_was_offered_was_given() -> None:
    texts = "The company has offered the ship's logbook to the police.", "The company has handed over the ship's logbook."
    facts = facts_of(*texts)
    ((one, other),) = all_pairs(facts)
    assert list(outcome_differences(facts[one], facts[other])) == ["modality"]
    assert outcomes(texts[0], "The company has handed over the keys of the shed.") == []


def entry(facts: list[Fact], status: PlanStatus) -> CalendarEntry:
    made = tuple(PlanState(status, None, None, (fact.claim.span,)) for fact in facts)
    return CalendarEntry("plan-1", None, None, "day", None, (), status, made, tuple(fact.claim.span for fact in facts))


def test_accounts_that_say_of_one_plan_that_it_was_put_off_say_one_thing() -> None:
    facts = facts_of("Ida Voss has put off her visit to Lindow.", "The visit to Lindow will take place a week later, her office said.")
    told = [facts[0], next(fact for fact in facts if fact.article == "b" and "later" in fact.words)]
    ((one, other),) = changed_pairs([entry(told, "moved")], facts)
    assert [facts[one], facts[other]] == told
    assert changed_pairs([entry(told, "planned")], facts) == [], "what is planned is stated by the plan"


def test_what_says_nothing_of_the_change_makes_no_statement_of_it() -> None:
    facts = facts_of("Ida Voss has put off her visit to Lindow.", "Ida Voss will visit Lindow on May 20.")
    assert changed_pairs([entry(facts, "moved")], facts) == []
