import numpy as np
from tests.told import facts_of

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.grouping import Links
from rashomon.stages.assemble.corroboration.one_event import can_be_one, find_events, happens_to_one


def first_of(*texts: str) -> list[Fact]:
    """The first clause of each article."""
    found = {fact.article: fact for fact in reversed(facts_of(*texts))}
    return [found[article] for article in sorted(found)]


def numbered(strengths: dict[tuple[int, int], float], facts: list[Fact]) -> dict[int, int]:
    one, other = np.array(sorted(strengths), dtype=np.int64).T
    links = Links(one, other, np.array([strengths[pair] for pair in sorted(strengths)]), len(facts))
    return find_events(facts, links)


def test_somebodys_death_is_one_event_however_little_else_is_said_alike() -> None:
    one, other = first_of(
        "Ingrid Falk, the last keeper of the Skelder light, has died.", "Ingrid Falk died of pneumonia at her daughter's house in Orsby."
    )
    assert happens_to_one(one, other)


def test_a_happening_of_one_kind_to_others_is_not_one() -> None:
    one, other = first_of("Ingrid Falk died on the ridge.", "Tomas Brandt died on the ridge.")
    assert can_be_one(one, other)
    assert not happens_to_one(one, other)


def test_who_checks_out_has_not_checked_in() -> None:
    one, other = first_of("Ingrid Falk checked into the Orsby clinic.", "Ingrid Falk checked out of the Orsby clinic.")
    assert not can_be_one(one, other)


def test_who_was_fired_did_not_open_fire() -> None:
    one, other = first_of("The clerk was fired last week.", "The clerk shot at the office.")
    assert not can_be_one(one, other)


def test_what_followed_from_it_is_another_event() -> None:
    one, other = first_of("Ingrid Falk was shot at the mill.", "Ingrid Falk was shot at the mill before the trial.")
    assert not can_be_one(one, other)


def test_who_was_fatally_shot_has_died() -> None:
    one, other = first_of("Ingrid Falk was fatally shot on the quay.", "Ingrid Falk died on the quay.")
    assert happens_to_one(one, other)


def test_what_a_story_can_tell_often_asks_for_doer_and_thing() -> None:
    one, other = first_of("The council lifted the curfew on Monday night.", "The council lifted the curfew after three weeks.")
    assert happens_to_one(one, other)
    one, other = first_of("The council lifted the curfew on Monday night.", "The council lifted the ban on barbecues.")
    assert not happens_to_one(one, other)


def test_what_two_share_with_a_third_is_one_event_unless_they_exclude_each_other() -> None:
    facts = first_of("A climber died on the ridge.", "A 42-year-old climber died on the ridge.", "A 46-year-old climber died there.")
    assert numbered({(0, 1): 0.9, (0, 2): 0.8}, facts) == {0: 0, 1: 0, 2: 2}


def test_only_likely_pairs_are_asked() -> None:
    facts = first_of("Ingrid Falk was arrested.", "Ingrid Falk was arrested at home.", "Police arrested Ingrid Falk.")
    assert numbered({(0, 1): 0.9, (1, 2): 0.6}, facts) == {0: 0, 1: 0, 2: 0}
    assert numbered({(0, 1): 0.9, (1, 2): 0.4}, facts) == {0: 0, 1: 0}


def test_of_a_death_all_accounts_are_asked() -> None:
    facts = first_of("Ingrid Falk has died.", "Ingrid Falk died at home.", "Ingrid Falk dies at 91.")
    assert numbered({(0, 1): 0.9, (1, 2): 0.4}, facts) == {0: 0, 1: 0, 2: 0}


def test_whom_it_is_done_to_may_stand_in_either_voice() -> None:
    """An irregular participle was not seen to be passive, and the officers were taken for those who were shot."""
    one, other = first_of("Two officers shot Ingrid Falk on Saturday.", "Ingrid Falk was shot by police on Saturday.")
    assert not one.passive
    assert other.passive
    assert happens_to_one(one, other)


def test_an_hour_is_no_number_that_tells_events_apart() -> None:
    """"At 8.40am" was the number 40, and excluded that a woman of 58 was found then."""
    one, other = first_of("The body of Ingrid Falk, 58, was found in Orsby.", "The body of Ingrid Falk was found at 8.40am in Orsby.")
    assert happens_to_one(one, other)


def test_a_place_in_common_does_not_make_two_deaths_one() -> None:
    """Bug: "three killed" in one account and a driver who died two days later in another agreed by the bridge that both name."""
    one, other = first_of("Three people at the Skelder Bridge in Orsby died.", "The driver at the Skelder Bridge in Orsby died.")
    assert can_be_one(one, other)
    assert not happens_to_one(one, other)


def test_fire_that_is_opened_is_no_thing_in_common() -> None:
    """Bug: "opened fire" of this week and of another incident in February agreed, since both had the thing "fire" done to it."""
    one, other = first_of("Ingrid Falk came back and opened fire.", "In February, a man opened fire at the University of Orsby.")
    assert not happens_to_one(one, other)
