"""Events whose clauses stand in one item of corroboration are one line; what stands beside them in a sentence need not be."""

from rashomon.model.dossier import Corroboration, Side
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.sameness.corroborated import join_corroborated
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.stages.assemble.chronology.stretch import Stretch

DAY = Stretch("2021-05-03", "2021-05-03", "day")


def told(sentence: Span, clause: Span, kind: str) -> Group:
    made, kinds = Group(), frozenset({kind})
    made.add(Event(sentence, clause, "past", DAY, kind, kinds, (), frozenset(), (), None, False, "", "2021-05-03"))
    return made


def item(*places: Span) -> Corroboration:
    sides = tuple(Side("agrees", place.article, place.article, None, "happened", (place,)) for place in places)
    return Corroboration(places[0], sides, (), len(sides), len(sides), None, "agreed")


FELL = told(Span("a", 0, 40), Span("a", 0, 40), "fall")


def test_clauses_of_one_item_are_one_event() -> None:
    dropped = told(Span("b", 0, 90), Span("b", 30, 90), "drop")
    before_it, itself = Span("b", 0, 25), Span("b", 30, 90)
    assert len(join_corroborated([FELL, dropped], [item(Span("a", 0, 40), itself)])) == 1
    assert len(join_corroborated([FELL, dropped], [item(Span("a", 0, 40), before_it)])) == 1


def test_what_is_found_hours_after_the_bridge_fell_is_not_its_fall() -> None:
    found = told(Span("b", 0, 140), Span("b", 0, 55), "find")
    hours_after_it_fell = Span("b", 70, 140)
    assert len(join_corroborated([FELL, found], [item(Span("a", 0, 40), hours_after_it_fell)])) == 2
