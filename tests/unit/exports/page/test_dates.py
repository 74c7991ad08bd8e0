"""Days as words."""

import pytest

from rashomon.exports.page.dates import open_words, published_words, when_words
from rashomon.model.dossier import TimelineEntry
from rashomon.model.times import Publication


@pytest.mark.parametrize(("value", "words"), [
    ("XXXX-03-24", "24 Mar, year open"),
    ("XXXX-02-29", "29 Feb, year open"),
    ("XXXX-03-24T18:05", "24 Mar, 18:05, year open"),
    ("XXXX-03-21/XXXX-03-27", "21 Mar – 27 Mar, year open"),
])  # fmt: skip
def test_a_day_whose_year_is_open(value: str, words: str) -> None:
    assert open_words(value) == words
    assert when_words(TimelineEntry(None, None, "day", 1, (), value)) == words


@pytest.mark.parametrize(("candidates", "words"), [
    (("2011-03-22", "2022-03-22"), "22 Mar, year open"),
    (("2011-03-22", "2011-03-23"), "day undecided"),
    ((), "day undecided"),
])  # fmt: skip
def test_an_article_that_fits_one_day_of_many_years(candidates: tuple[str, ...], words: str) -> None:
    assert published_words(Publication("a", "unknown", None, None, None, (), candidates)) == words
