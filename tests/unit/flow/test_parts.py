"""What has to be grouped again when articles change."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from random import Random

import pytest
from sqlalchemy import Connection, insert

from rashomon.flow.parts import find_parts
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.model.story import Found, Pair, Profile, Story
from rashomon.stages.compare.pairs import number_of, outline_of, text_of
from rashomon.stages.compare.stories import components
from rashomon.stages.compare.stories.neighbours import Neighbours
from rashomon.stores import compared, groupings, pairs
from rashomon.stores.compared import Compared
from rashomon.stores.schema import stories

NEAR = (0.1, 0.21, 0.22, 0.26, 0.28, 0.35, 0.6)


@pytest.fixture(autouse=True)
def small_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "CHAINED", 3)


@pytest.fixture
def connection() -> Iterator[Connection]:
    with Library.temporary() as library, library.database.writing() as opened:
        yield opened


def put(connection: Connection, near: Mapping[str, float], steps: Mapping[str, int]) -> None:
    """Articles of one letter, pairs of two letters that are this near, and at which step the articles were grouped before."""
    articles = sorted({*(letter for names in near for letter in names), *steps})
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


@pytest.mark.parametrize("seed", range(40))
def test_what_is_not_grouped_again_is_as_if_all_were(connection: Connection, seed: int) -> None:
    """Whatever changes between whichever articles: those that are left out hang together as before, at the same step."""
    chance = Random(seed)
    before = {names: chance.choice(NEAR) for names in combinations("abcdefghijklmn", 2) if chance.random() < 0.14}
    after = {names: near for names, near in before.items() if chance.random() > 0.1}
    after |= {names: chance.choice(NEAR) for names in combinations("abcdefghijklmn", 2) if chance.random() < 0.02}
    ends = {id for names in before.keys() | after.keys() if before.get(names) != after.get(names) for id in names}
    known = whole(before)
    put(connection, {"".join(names): near for names, near in after.items()}, {id: step for step, ids in known for id in ids})
    again = {(part.step, "".join(part.profile)) for part in find_parts(connection, sorted(ends))}
    held = {id for _, ids in again for id in ids}
    left = {(step, ids) for step, ids in known if held.isdisjoint(ids)}
    assert again | left == whole(after)
    assert not again & left


def whole(near: Mapping[tuple[str, str], float]) -> set[tuple[int, str]]:
    """All parts with their steps, by taking apart all that hangs together."""
    neighbours: Neighbours = {id: {} for id in "abcdefghijklmn"}
    for (one, other), cosine in near.items():
        neighbours[one][other] = neighbours[other][one] = cosine
    found: set[tuple[int, str]] = set()
    for step, least in enumerate(components.STEPS):
        nearer = {id: {other: c for other, c in beside.items() if c >= least} for id, beside in neighbours.items()}
        parts = [part for part in components.connected(nearer) if components.is_part(len(part), step)]
        found |= {(step, "".join(part)) for part in parts}
        neighbours = {id: beside for id, beside in nearer.items() if not any(id in part for part in parts)}
    return found


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
