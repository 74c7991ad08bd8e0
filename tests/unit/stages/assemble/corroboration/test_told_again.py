from tests.told import facts_of

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.statements import Statement
from rashomon.stages.assemble.corroboration.told_again import join_events


def first_of(*texts: str) -> list[Fact]:
    """The first clause of each article."""
    found = {fact.article: fact for fact in reversed(facts_of(*texts))}
    return [found[article] for article in sorted(found)]


DEATHS = (
    "Ingrid Falk has died at home.", "Ingrid Falk died in Orsby on Monday.", "Ingrid Falk dies at 91.", "Ingrid Falk died of pneumonia.",
)  # fmt: skip


def test_two_statements_of_one_event_are_one_with_all_accounts_of_it() -> None:
    found = [Statement(0, (1,), (2,)), Statement(2, (3,), ())]
    assert join_events({0: 0, 1: 0, 2: 0, 3: 0}, first_of(*DEATHS), found) == [Statement(0, (1, 2, 3), ())]


def test_statements_of_two_events_stay_two() -> None:
    found = [Statement(0, (1,), ()), Statement(2, (3,), ())]
    assert join_events({0: 0, 1: 0, 2: 2, 3: 2}, first_of(*DEATHS), found) == found


def test_an_account_that_denies_the_event_does_not_agree() -> None:
    facts = first_of("Ingrid Falk has died at home.", "Ingrid Falk died in Orsby on Monday.", "Ingrid Falk has not died.")
    assert join_events({0: 0, 1: 0, 2: 0}, facts, [Statement(0, (1,), ())]) == [Statement(0, (1,), ())]


def test_what_is_a_statement_by_another_basis_is_not_widened() -> None:
    found = [Statement(0, (1,), (), basis="plan")]
    assert join_events({0: 0, 1: 0, 2: 0}, first_of(*DEATHS[:3]), found) == found
