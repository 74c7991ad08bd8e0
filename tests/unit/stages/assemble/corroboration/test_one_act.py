from tests.told import facts_of

from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.one_act import one_act


def is_one(first: str, second: str) -> bool:
    found = {fact.article: fact for fact in reversed(facts_of(first, second))}
    one, other = found["a"], found["b"]
    return one_act(one, other, compare(one, other))


def test_what_is_said_wholly_in_a_longer_clause_is_one_state_by_another_verb_too() -> None:
    assert is_one("The dairy building in Karsholm dates to 1935.", "The old dairy building in Karsholm was constructed in 1935.")
    assert not is_one("Ingrid Falk was a customs agent in Karsholm.", "The gunman killed customs agent Ingrid Falk in Karsholm.")


def test_one_verb_of_one_thing_is_one_act_in_either_voice() -> None:
    assert is_one("Thieves burned the smuggled cigarettes behind the depot.", "The smuggled cigarettes were burned near the depot at dawn.")
    assert not is_one("Thieves burned the cigarettes in Karsholm.", "Thieves burned a fishing boat in Karsholm.")


def test_what_happened_also_or_earlier_is_another_act() -> None:
    assert is_one("Undersea telephone cables were damaged by an anchor.", "Undersea telephone cables were damaged in January.")
    assert not is_one("Undersea telephone cables were damaged by an anchor.", "Undersea telephone cables were also damaged in January.")


def test_a_verb_that_people_are_told_of_with_again_and_again_is_no_act() -> None:
    assert not is_one("The tower has a museum of clocks for children.", "The tower has a museum of stamps and clocks.")
