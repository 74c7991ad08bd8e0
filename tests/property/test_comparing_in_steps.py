"""However a library has grown, its index, pairs, shared passages and stories are those of the same articles compared at once."""

import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, select

from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.stages.compare.pairs import meeting, word_runs
from rashomon.stages.compare.reuse import choosing
from rashomon.stages.compare.stories import components
from rashomon.stores.schema import compared, pairs, postings, reuses, stories, waiting

SENTENCES = (
    "The ferry Lady Merrow struck a sandbank off Tarn Island late on Monday with 48 people aboard, the coastguard of Ostrand said.",
    "Lifeboats from Velden and Skerry took all passengers off by two in the morning, and three of them were treated for cold.",
    "Councillor Brede Halvor said that the roof of the baths in Quay Street would cost four million crowns, which nobody had.",
    "Swimmers in Quay Street protested against the closing of the baths and asked Halvor for the report of the engineers.",
    "Copyright Fenwick Media Limited; all rights reserved, this text may not be sold, lent, copied or recited on ships.",
    "Divers will look at the hull of the Lady Merrow today, and Merrow Lines has cancelled all its sailings until Thursday.",
    "A fire broke out in the Tolvane quarry and burnt for nine hours before engines from Harl and Brunnick arrived.",
    "Forty-eight people were on the Lady Merrow when she struck a sandbank off Tarn Island late on Monday, the Ostrand coastguard "
    "says; lifeboats from Skerry and Velden had all passengers off by two in the morning and three had to be treated for cold.",
    "On Monday, late, the Lady Merrow with 48 aboard struck the sandbank that lies off Tarn Island; by two in the morning Velden and "
    "Skerry lifeboats had taken the passengers off, said the coastguard of Ostrand, and treated for cold were three of them.",
    "Four million crowns it would cost, councillor Brede Halvor says, to mend the roof of the Quay Street baths, and nobody had the "
    "crowns; against the closing swimmers protested in Quay Street and asked for the engineers' report.",
    "Passengers of the ferry were brought to Ostrand by lifeboats; the coastguard thinks that the Merrow had left its channel.",
)  # fmt: skip
DAYS = (None, None, "2031-03-01", "2031-03-02", "2031-03-20", "2031-05-11", "no day at all")
RESULTS: tuple[Table, ...] = (compared, postings, pairs, reuses, stories)


@pytest.fixture(autouse=True)
def small_world(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that a dozen articles reach, so that what happens at them is seen."""
    monkeypatch.setattr(word_runs, "CROWDED", 4)
    monkeypatch.setattr(word_runs, "BESIDE", 1)
    monkeypatch.setattr(word_runs, "WIDE", 6)
    monkeypatch.setattr(meeting, "CROWD", 4)
    monkeypatch.setattr(meeting, "BESIDE_TERM", 1)
    monkeypatch.setattr(choosing, "MOST_SOURCES", 1)
    monkeypatch.setattr(components, "CHAINED", 4)



def written(seed: int, number: int, version: int) -> Article:
    """The article of that number in one of its versions: a few sentences, some of which others have."""
    chance = Random(f"{seed} {number} {version}")
    if number and chance.random() < 0.3:
        # Says what another says, at another place.
        return replace(written(seed, number // 3, 0), id=f"a{number:02}", captured_at=f"2032-01-01T00:00:{version:02}Z")
    lines = chance.sample(SENTENCES, chance.randint(1, 4))
    if chance.random() < 0.2:
        lines = list(SENTENCES[:8])
    if chance.random() < 0.3:
        lines.append(f"Witness {number} of {seed} saw nothing but the gulls over pier {number}.")
    return Article(
        f"a{number:02}", "\n\n".join(lines), url=f"https://news.example/{number}", published_at=chance.choice(DAYS),
        captured_at=f"2032-01-01T00:00:{version:02}Z",
    )  # fmt: skip


def results(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All that comparing has left in the library; nothing may wait but dossiers, which grouping alone does not write."""
    with library.database.reading() as connection:
        assert not connection.execute(select(waiting).where(waiting.c.step != "assemble")).all()
        return {table.name: sorted(map(tuple, connection.execute(select(table)))) for table in RESULTS}


def built(steps: list[list[Article]]) -> dict[str, list[tuple[object, ...]]]:
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "l.db", create=True) as library:
        for step in steps:
            library.group([Received(f"{article.id} {article.captured_at}", article) for article in step])
        return results(library)


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 10**6), st.integers(1, 24), st.integers(1, 8), st.floats(0, 1))
@example(1304, 21, 3, 0.0).via("two of one text became a pair when they ceased to meet under a term")
def test_steps_and_new_versions_leave_what_one_build_of_the_same_articles_does(
    seed: int, count: int, steps: int, changed: float
) -> None:
    chance = Random(seed)
    articles = [written(seed, number, 0) for number in range(count)]
    articles += [written(seed, number, 1) for number in range(count) if chance.random() < changed]
    whole = built([articles])
    chance.shuffle(articles)
    assert built([articles[at::steps] for at in range(steps)]) == whole
