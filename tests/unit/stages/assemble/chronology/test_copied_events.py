"""A clause and its translation tell of one event; what a passage tells elsewhere is another."""

from rashomon.model.span import Span
from rashomon.model.story import Copy
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.sameness.copied import join_copied
from rashomon.stages.assemble.chronology.sameness.group import Group
from rashomon.stages.assemble.chronology.stretch import Stretch
from rashomon.text.copied_places import CopiedPlaces

COPIED = CopiedPlaces([Copy(Span("a", 0, 200), Span("b", 0, 200), "edited", 0.8, "undecided", ())])


def group(article: str, start: int, kind: str, day: str = "2021-05-03") -> Group:
    made, clause = Group(), Span(article, start, start + 60)
    kinds = frozenset({kind})
    made.add(Event(clause, clause, "past", Stretch(day, day, "day"), kind, kinds, (), frozenset(), (), None, False, "", day))
    return made


def spans(groups: list[Group]) -> list[list[str]]:
    return [[event.span.article for event in group.events] for group in groups]


def test_a_translation_of_a_clause_joins_it() -> None:
    assert spans(join_copied([group("a", 100, "leave"), group("b", 110, "go")], COPIED)) == [["a", "b"]]


def test_another_place_or_another_day_is_another_event() -> None:
    assert spans(join_copied([group("a", 0, "leave"), group("b", 110, "go")], COPIED)) == [["a"], ["b"]]
    assert spans(join_copied([group("a", 100, "leave"), group("b", 110, "go", "2021-05-04")], COPIED)) == [["a"], ["b"]]
