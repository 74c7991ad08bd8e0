"""Clauses of one named doer that say one thing by other words."""

import pytest
from tests.told import clauses, facts_of

from rashomon.stages.assemble.corroboration.one_doer import doer_differences, doer_pairs

DAY = "2031-05-08"


def pairs(*texts: str) -> list[tuple[str, str]]:
    facts = facts_of(*texts, day=DAY)
    return clauses(texts, facts, doer_pairs(facts, {fact.article: DAY for fact in facts}))


def test_other_verbs_for_one_deed_of_somebody_named() -> None:
    first, second = "Marta Lund told everyone to move to the jetty.", "A passenger said Marta Lund had told people to go to the jetty."
    assert pairs(first, second) == [("Marta Lund told everyone to move to the jetty", "Marta Lund had told people to go to the jetty")]
    assert pairs(first, second.replace("go to", "clean")) == []
    assert pairs(first, second.replace("Marta Lund", "Otto Brandt")) == []


@pytest.mark.parametrize(("when", "agrees"), [("on May 20", True), ("on June 30", False)])
def test_a_report_and_findings_of_one_body_due_at_one_time(when: str, agrees: bool) -> None:
    first = "The Orlau Safety Office hopes to publish a preliminary report within two weeks."
    second = f"The Orlau Safety Office expects to publish its first findings {when}."
    assert bool(pairs(first, second)) == agrees


def test_within_thirteen_weeks_is_within_three_months() -> None:
    first = "The Orlau Safety Office hopes to publish a preliminary report within thirteen weeks."
    assert pairs(first, "The Orlau Safety Office expects to publish its first findings on August 20.")
    assert not pairs(first, "The Orlau Safety Office expects to publish its first findings on December 20.")


def test_who_was_to_be_met_and_was_not() -> None:
    texts = ("Marta Lund is expected to meet Otto Brandt on the quay.", "Marta Lund left without meeting Otto Brandt.")
    facts = facts_of(*texts, day=DAY)
    found = doer_pairs(facts, {})
    assert clauses(texts, facts, found) == [("Marta Lund is expected to meet Otto Brandt on the quay", "meeting Otto Brandt")]
    ((one, other),) = found
    assert set(doer_differences(facts[one], facts[other])) == {"polarity"}
    assert doer_differences(facts[one], facts[one]) == {}
    assert pairs(texts[0], texts[1].replace("Otto Brandt", "Ada Falk")) == []


def test_what_somebody_says_will_be_is_what_she_is_reported_to_mean() -> None:
    said = "“It will be led by a judge,” Marta Lund said."
    assert pairs(said, "Marta Lund hoped to name a judge to lead it soon.")
    assert not pairs(said, "Otto Brandt hoped to name a judge to lead it soon.")
    assert not pairs(said, "Marta Lund hoped to name a judge soon.")
