"""A run says what it bounded."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from rashomon.flow.article import TOO_LONG
from rashomon.flow.bounds import bounds_of_story, find_bounds, worth_counting
from rashomon.library import Library
from rashomon.model.annotated import Annotation
from rashomon.model.article import Article
from rashomon.model.dossier import BoundEntry
from rashomon.model.index import Place
from rashomon.model.received import Received
from rashomon.model.run import Bound
from rashomon.stages.compare.pairs.meeting import CROWD, MONTH
from rashomon.stages.compare.pairs.places import FINGERPRINTS
from rashomon.stages.compare.pairs.word_runs import CROWDED
from rashomon.stores import annotations
from rashomon.stores.groupings import MANY_CARRIERS
from rashomon.stores.index import StoredIndex
from rashomon.stores.sqlite import open_database
from rashomon.text.readable import MOST_WORDS

SAME = "Readers who saw the accident are asked to call the county police in Osmouth on any day of the week before noon."


def grouped(*texts: str) -> tuple[Bound, ...]:
    given = [Received(f"a{n}", Article(f"a{n}", text)) for n, text in enumerate(texts)]
    with Library.temporary() as library:
        library.group(given)
        return library.bounds()


def test_a_small_library_reaches_no_bound() -> None:
    assert grouped("It rained in Osmouth.", "It snowed in Karsholm, and the harbour froze.") == ()


def test_runs_of_words_that_many_articles_have_are_counted() -> None:
    own = [f"Report {n}: lorry {n * 7} met tractor {n * 11} at milestone {n * 13} of road {n * 17}." for n in range(CROWDED)]
    few = grouped(*(f"{text}\n\n{SAME}" for text in own[1:]))
    assert few == ()
    (bound,) = grouped(*(f"{text}\n\n{SAME}" for text in own))
    assert (bound.stage, bound.what, bound.limit) == ("pairs", "boilerplate", CROWDED)
    assert bound.count > 0


def test_an_article_that_is_read_in_part_is_counted() -> None:
    sentence = "The mayor of Osmouth read the whole report aloud in the town hall. "
    words = sentence * (MOST_WORDS // 12 + 1)
    assert Bound("profile", "read-in-part", MOST_WORDS, 1) in grouped(words, "It rained in Osmouth.")


def test_a_dossier_says_which_of_its_articles_reached_a_bound() -> None:
    sentence = "The mayor of Osmouth read the whole report aloud in the town hall. "
    texts = {"long": sentence * (MOST_WORDS // 12 + 1), "short": "It rained in Osmouth."}
    with Library.temporary() as library:
        library.group([Received(id, Article(id, text)) for id, text in texts.items()])
        with library.database.reading() as connection:
            articles = annotations.load_articles(connection, sorted(texts))
            found = {id: Annotation(id, "en", "too-long" if id == "short" else None, ()) for id in articles}
            assert bounds_of_story(connection, articles, found) == (
                BoundEntry("too-long", TOO_LONG, ("short",)), BoundEntry("read-in-part", MOST_WORDS, ("long",)),
            )  # fmt: skip
            assert bounds_of_story(connection, {"short": articles["short"]}, {"short": replace(found["short"], skipped=None)}) == ()


def test_a_term_of_too_many_articles_is_counted_for_each_month(tmp_path: Path) -> None:
    database = open_database(tmp_path / "crowd.db", create=True)
    term, weight = np.array([FINGERPRINTS + 5]), np.array([300])
    none = np.zeros(0, np.int64)
    first, second = 100 * MONTH, 101 * MONTH
    with database.writing() as connection:
        index = StoredIndex(connection)
        index.add(Place(n, first, none, 0, term, weight) for n in range(CROWD))
        index.add(Place(n, second, none, 0, term, weight) for n in range(CROWD, 2 * CROWD + 1))
    with database.reading() as connection:
        assert find_bounds(connection) == (Bound("pairs", "crowded-terms", CROWD, 1),)
    database.close()


def test_counting_is_left_out_where_little_was_done() -> None:
    assert worth_counting(1, 1)
    assert worth_counting(100, 1000)
    assert not worth_counting(1, 1000)
    assert not worth_counting(0, 0)


def test_articles_that_carry_a_text_of_many_carriers_are_counted() -> None:
    assert grouped(*[SAME] * (MANY_CARRIERS - 1)) == ()
    assert grouped(*[SAME] * MANY_CARRIERS, "It rained in Osmouth.") == (Bound("pairs", "one-text", MANY_CARRIERS, MANY_CARRIERS),)
