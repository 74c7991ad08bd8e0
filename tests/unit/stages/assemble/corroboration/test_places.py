from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.places import Places


def test_what_shares_a_character_meets_and_what_only_touches_does_not() -> None:
    places = Places([Span("a", 10, 20)])
    assert places.meet(Span("a", 19, 30))
    assert not places.meet(Span("a", 20, 30))


def test_the_same_characters_of_another_article_are_another_place() -> None:
    places = Places([Span("a", 10, 20)])
    assert not places.meet(Span("b", 10, 20))
    assert not places.hold(Span("b", 12, 15))


def test_a_place_holds_what_lies_inside_it_but_not_itself() -> None:
    places = Places()
    places.add(Span("a", 10, 20))
    assert places.hold(Span("a", 10, 15))
    assert not places.hold(Span("a", 10, 20))
    assert not places.hold(Span("a", 15, 25))
