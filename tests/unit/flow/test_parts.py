"""What has to be grouped again when articles change."""

from collections.abc import Iterator, Mapping

import pytest
from sqlalchemy import Connection, insert

from rashomon.flow.parts import find_parts
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.model.story import Found, Pair, Profile, Story
from rashomon.stages.compare.pairs import number_of, outline_of, text_of
from rashomon.stages.compare.stories import components
from rashomon.stores import compared, groupings, pairs
from rashomon.stores.compared import Compared
from rashomon.stores.schema import stories


@pytest.fixture(autouse=True)
def small_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "CHAINED", 3)


@pytest.fixture
def connection() -> Iterator[Connection]:
    with Library.temporary() as library, library.database.writing() as opened:
        yield opened


def put(connection: Connection, near: Mapping[str, float], steps: Mapping[str, int]) -> None:
    """Articles of one letter, pairs of two letters that are this near, and at which step the articles were grouped before."""
    articles = sorted({letter for names in near for letter in names})
    profile = [Profile(id, f"quake={number}", "", None, 3) for number, id in enumerate(articles, 1)]
    compared.keep_compared(connection, [Compared(number_of(p.article), text_of(p), p, outline_of(p)) for p in profile])
    found = [Pair(names[0], names[1], False, False, cosine) for names, cosine in near.items()]
    pairs.keep_pairs(connection, found, {(pair.one, pair.other): Found() for pair in found})
    if steps:
        rows = [{"article": id, "found": f"s-{id}", "story": f"s-{id}", "step": step} for id, step in steps.items()]
        connection.execute(insert(stories), rows)


def parts(connection: Connection, *articles: str) -> list[tuple[int, str]]:
    return sorted((part.step, "".join(part.profile)) for part in find_parts(connection, articles))


def test_what_neighbours_connect_is_grouped_together(connection: Connection) -> None:
    put(connection, {"ab": 0.2, "bc": 0.2, "de": 0.6}, {})
    assert parts(connection, "b") == [(0, "abc")]


def test_of_a_mass_only_the_part_that_changed_is_grouped_again(connection: Connection) -> None:
    """All of a dense stream was grouped again for each article more."""
    put(connection, {"ab": 0.6, "bc": 0.21, "cd": 0.6, "de": 0.21, "ef": 0.6}, dict.fromkeys("abcdef", 1))
    assert parts(connection, "c") == [(1, "cd")]
    assert parts(connection, "a", "f") == [(1, "ab"), (1, "ef")]


def test_what_a_change_has_joined_to_a_mass_moves_to_its_step_too(connection: Connection) -> None:
    """b, c and d were three that hang together; that a has come makes them four."""
    put(connection, {"ab": 0.21, "bc": 0.3, "cd": 0.21}, {"b": 0, "c": 0, "d": 0})
    assert parts(connection, "a", "b") == [(1, "a"), (1, "bc"), (1, "d")]


def test_the_last_step_takes_whatever_there_is(connection: Connection) -> None:
    put(connection, {"ab": 0.4, "bc": 0.4, "cd": 0.4, "de": 0.4}, {})
    assert parts(connection, "e") == [(2, "abcde")]


def test_the_step_of_an_article_is_kept_with_its_story(connection: Connection) -> None:
    story = Story("s-a", ("a", "b"))
    groupings.replace_stories(connection, [], [story], [story], {"a": 1, "b": 1})
    assert groupings.steps_of(connection, ["a", "b", "c"]) == {"a": 1, "b": 1}
    groupings.replace_stories(connection, ["b"], [Story("s-a", ("a",))], [Story("s-a", ("a",))], {"a": 0})
    assert groupings.steps_of(connection, ["a", "b"]) == {"a": 0}


def test_two_that_a_third_linked_part_when_it_is_of_another_day() -> None:
    """Its likeness to them is what it was; that its day is another went unnoticed, and what it had linked stayed one story."""
    text = (
        "Ferry strikes sandbank off Tarn Island\n\nThe ferry Lady Merrow struck a sandbank off Tarn Island with 48 people aboard, the "
        "coastguard of Ostrand said. Lifeboats from Velden and Skerry took all passengers off, and three were treated for cold."
    )
    days = {"a": "2031-03-01", "b": "2031-03-10", "c": "2031-03-20"}

    def given(id: str, day: str, captured: str = "2031-04-05T00:00:00Z") -> Received:
        article = Article(id, f"{text} Seen by {id}.", url=f"https://{id}.example/", published_at=day, captured_at=captured)
        return Received(f"{id} {captured}", article)

    with Library.temporary() as library:
        library.group([given(id, day) for id, day in days.items()])
        assert _stories(library) == [("a", "b", "c")]
        library.group([given("b", "2031-04-04", "2031-04-06T00:00:00Z")])
        assert _stories(library) == [("a",), ("b",), ("c",)]


def _stories(library: Library) -> list[tuple[str, ...]]:
    with library.database.reading() as connection:
        return [story.articles for story in groupings.load_stories(connection)]
