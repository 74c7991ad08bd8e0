"""Articles that say the same are one text, which is compared once and told of all that carry it."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Protocol

import pytest
from sqlalchemy import Table, func, select

from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.model.story import Reuse
from rashomon.stores import groupings
from rashomon.stores.groupings import MANY_CARRIERS
from rashomon.stores.schema import pairs, postings, reuses, waiting

REPORT = (
    "Ferry strikes sandbank off Tarn Island\n\nThe ferry Lady Merrow struck a sandbank off Tarn Island late on Monday with 48 people "
    "aboard, the coastguard of Ostrand said.\n\nLifeboats from Velden and Skerry took all passengers off by two in the morning, and "
    "three of them were treated for cold."
)
PART = (
    "Baths stay closed\n\nSwimmers in Quay Street asked for the report of the engineers.\n\nLifeboats from Velden and Skerry took "
    "all passengers off by two in the morning, and three of them were treated for cold."
)
DAY = "2031-03-01"


def article(id: str, text: str = REPORT, day: str | None = DAY) -> Received:
    return Received(id, Article(id, text, url=f"https://{id}.example/", published_at=day, captured_at="2031-03-05T00:00:00Z"))


def carriers(count: int) -> list[Received]:
    return [article(f"c{number:03}") for number in range(count)]


class Grown(Protocol):
    def __call__(self, *steps: Iterable[Received]) -> Library: ...


@pytest.fixture
def library_of() -> Iterator[Grown]:
    """Makes libraries that grow by these steps, and closes them."""
    with ExitStack() as opened:

        def grown(*steps: Iterable[Received]) -> Library:
            library = opened.enter_context(Library.temporary())
            for step in steps:
                library.group(step)
            return library

        yield grown


def shared(library: Library, articles: list[str] | None = None) -> tuple[Reuse, ...]:
    with library.database.reading() as connection:
        return groupings.load_reuse(connection, articles)


def told(library: Library, articles: list[str] | None = None) -> set[tuple[str, str]]:
    return {(reuse.one.article, reuse.other.article) for reuse in shared(library, articles)}


def stories(library: Library) -> list[tuple[str, ...]]:
    with library.database.reading() as connection:
        return [story.articles for story in groupings.load_stories(connection)]


@pytest.mark.parametrize("table", [pairs, postings, reuses])
def test_more_carriers_of_a_text_cost_no_more_rows(table: Table, library_of: Grown) -> None:
    """Every two of them were compared before, up to 512 a month: twenty thousand pairs for two hundred."""
    sizes = []
    for count in (2, 60):
        with library_of(carriers(count)).database.reading() as connection:
            sizes.append(connection.execute(select(func.count()).select_from(table)).scalar_one())
    assert sizes[0] == sizes[1]


def test_carriers_are_one_story_whatever_came_first(library_of: Grown) -> None:
    given = carriers(7)
    for steps in ([given], [given[::-1]], [[one] for one in given[::-1]], [[one] for one in given]):
        assert stories(library_of(*steps)) == [tuple(f"c{n:03}" for n in range(7))]


def test_of_few_carriers_every_two_are_told_as_copies_of_the_whole_text(library_of: Grown) -> None:
    found = shared(library_of(carriers(3)))
    assert [(r.one.article, r.other.article) for r in found] == [("c000", "c001"), ("c000", "c002"), ("c001", "c002")]
    for reuse in found:
        assert (reuse.kind, reuse.similarity) == ("verbatim", 1.0)
        assert (reuse.one.start, reuse.one.end) == (reuse.other.start, reuse.other.end)
        assert reuse.one.of(REPORT) == REPORT.removesuffix(".")


def test_what_a_text_shares_all_its_carriers_do_wherever_they_stand_by_id(library_of: Grown) -> None:
    library = library_of([article("a", PART), *carriers(2), article("d", PART)])
    found = shared(library)
    assert {(r.one.article, r.other.article) for r in found} == {
        ("a", "c000"), ("a", "c001"), ("a", "d"), ("c000", "c001"), ("c000", "d"), ("c001", "d"),
    }  # fmt: skip
    texts = {"a": PART, "d": PART, "c000": REPORT, "c001": REPORT}
    for reuse in found:
        assert reuse.one.of(texts[reuse.one.article]) == reuse.other.of(texts[reuse.other.article])


def test_of_many_carriers_the_first_stands_for_the_rest(library_of: Grown) -> None:
    library = library_of([*carriers(MANY_CARRIERS), article("d", PART)])
    rest = {("c000", f"c{number:03}") for number in range(1, MANY_CARRIERS)}
    assert told(library) == rest | {("c000", "d")}
    assert told(library, ["c003", "c004", "d"]) == {("c003", "c004"), ("c003", "d"), ("c004", "d")}


def test_the_first_carrier_may_come_late_change_or_go(library_of: Grown) -> None:
    given = [*carriers(3), article("d", PART)]
    later = replace(given[0].article, text="Nothing of the kind was seen off Karsholm.", captured_at="2031-03-06T00:00:00Z")
    changed = Received("c000 again", later)
    assert told(library_of(given[1:], given[:1])) == told(library_of(given))
    library = library_of(given, [changed])
    assert told(library) == told(library_of(given[1:])) == {("c001", "c002"), ("c001", "d"), ("c002", "d")}
    assert ("c000",) in stories(library)
    with library.database.reading() as connection:
        assert not connection.execute(select(waiting).where(waiting.c.step != "assemble")).all()


def test_one_text_on_two_days_and_two_that_say_nothing_are_not_one(library_of: Grown) -> None:
    """What is reported again a month later is another report; that two articles are empty does not make them one story."""
    two_days = library_of([article("a"), article("b", day="2031-05-20")])
    with two_days.database.reading() as connection:
        assert connection.execute(select(func.count(postings.c.number.distinct()))).scalar_one() == 2
    assert stories(library_of([article("a", "- -"), article("b", "- -")])) == [("a",), ("b",)]
