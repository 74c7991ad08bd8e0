"""What an outlet puts round its articles is no copy; what it tells again is."""

from rashomon.flow.frames import without_frames
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Reuse

HEAD = "The Quay Lantern, printed since 1902 in the cooper's yard of Brannock, is read in every harbour of the sound. "
NEWS = "Gulls stole the wig of the harbour judge while he opened the regatta, and dropped it on the mast of a yawl. " * 8
HOME = {"a": "s-a", "b": "s-b", "c": "s-c", "d": "s-c"}


def article(id: str, source: str | None = "Quay Lantern") -> Article:
    return Article(id, HEAD + NEWS, source=source)


def shared(one: str, other: str, start: int = 0, end: int = len(HEAD)) -> Reuse:
    return Reuse(Span(one, start, end), Span(other, start, end), "verbatim", 1.0)


def kept(*reuse: Reuse, **sources: str | None) -> list[Reuse]:
    return list(without_frames(reuse, {id: article(id, sources.get(id, "Quay Lantern")) for id in HOME}, HOME))


def test_what_stands_at_the_head_of_one_outlets_articles_in_three_stories_is_no_copy() -> None:
    assert kept(shared("a", "b"), shared("a", "c"), shared("b", "c")) == []


def test_two_stories_of_one_outlet_may_be_one_event_told_on() -> None:
    assert kept(shared("a", "b")) == [shared("a", "b")]


def test_within_a_story_the_same_words_are_the_same_report() -> None:
    assert kept(shared("a", "c"), shared("b", "c"), shared("c", "d")) == [shared("c", "d")]


def test_what_another_outlet_carries_it_has_copied() -> None:
    assert kept(shared("a", "b"), shared("a", "c"), b="Sound Mercury") == [shared("a", "b"), shared("a", "c")]
    assert kept(shared("a", "b"), shared("a", "c"), shared("b", "c"), a=None, b=None, c=None) != []


def test_what_stands_in_the_middle_is_no_frame() -> None:
    inside = [shared(*names, start=len(HEAD) + 150, end=len(HEAD) + 500) for names in (("a", "b"), ("a", "c"), ("b", "c"))]
    assert kept(*inside) == inside


def test_a_foot_is_a_frame_as_a_head_is_and_both_do_not_add_up() -> None:
    end = len(HEAD + NEWS)
    feet = [shared(*names, start=end - 150, end=end) for names in (("a", "b"), ("a", "c"))]
    assert kept(*feet) == []
    assert kept(shared("a", "b"), feet[1]) == [shared("a", "b"), feet[1]]
