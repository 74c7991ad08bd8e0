from tests.told import facts_of

from rashomon.model.story import Lineage, Origin
from rashomon.model.times import Publication
from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.holding import said_in_passing
from rashomon.stages.assemble.corroboration.lasting import tell_days

WON = ("Ina Marek won the primary in Orlau.", "Ina Marek has won the Tarn primary.")


def lineage(*days: str) -> Lineage:
    ids = [f"x{n}" for n in range(len(days) - 2)]
    dated = {id: Publication(id, "stated", day, day, day) for id, day in zip(("a", "b", *ids), days, strict=True)}
    return Lineage((), tuple(Origin(id, id) for id in dated), dated)


def test_what_is_told_weeks_apart_in_a_story_that_goes_on_is_of_two_times() -> None:
    days = [f"2031-03-{day:02}" for day in range(1, 22)]
    one, other = tell_days(facts_of(*WON), lineage(days[0], days[20], *days[1:20]))[:2]
    assert excluded(one, other, compare(one, other))
    near, too = tell_days(facts_of(*WON), lineage(days[0], days[1], *days[2:21]))[:2]
    assert not excluded(near, too, compare(near, too))
    short = tell_days(facts_of(*WON), lineage(days[0], days[20]))[:2]
    assert [fact.told_on for fact in short] == [None, None], "of a few accounts the later one may look back"


def test_a_few_light_words_of_two_people_are_no_agreement_in_such_a_story() -> None:
    said = ("“They support Marek,” said Ulf Brand.", "“They support Marek,” said Tora Lind.")
    days = [f"2031-03-{day:02}" for day in range(1, 22)]
    one, other = (fact for fact in tell_days(facts_of(*said), lineage(*days)) if fact.head == "support")
    assert said_in_passing(one, other, compare(one, other))
