"""What an article's last change did."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.article import Article
from rashomon.model.dossier import Making, Manifest
from rashomon.model.story import Story
from rashomon.model.versions import Earlier
from rashomon.stages.assemble.revisions import LONGEST_BEFORE, changes, tell_revisions


def told(before: str, now: str) -> list[tuple[str, str | None, str | None]]:
    return [(c.kind, c.before, c.evidence[0].of(now) if c.evidence else None) for c in changes(before, Article("a", now))]


def test_words_that_changed() -> None:
    assert told("Ferry sinks\n\nFour people drowned on Monday.", "Ferry sinks\n\nFive people drowned on Monday night.") == [
        ("changed", "Four", "Five"),
        ("changed", "Monday.", "Monday night."),
    ]


def test_lines_that_came_and_went() -> None:
    assert told("One.\nTwo words.\nThree.", "One.\nThree.\nFour words here.") == [
        ("dropped", "Two words.", None),
        ("added", None, "Four words here."),
    ]


def test_a_long_passage_is_not_repeated() -> None:
    long = "word " * LONGEST_BEFORE
    assert told(f"One.\n{long}", "One.") == [("dropped", None, None)]


def test_articles_that_had_one_text_only_say_nothing() -> None:
    making = Making(Story("s-1", ("a", "b")), {}, (), Manifest("0.0.0", {}, (), (), ()), {"b": Earlier(3, "Then.")})
    versions, entries = tell_revisions({"a": Article("a", "Now."), "b": Article("b", "Now.")}, {}, making)
    assert set(versions) == {"b"}
    assert versions["b"].count == 3
    assert entries == ()


WORDS = st.lists(st.sampled_from(["one", "two", "three", "\n"]), max_size=30).map(" ".join)


@given(WORDS, WORDS)
def test_changes_are_in_order_and_none_where_nothing_changed(before: str, now: str) -> None:
    spans = [c.evidence[0] for c in changes(before, Article("a", now)) if c.evidence]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert told(now, now) == []
