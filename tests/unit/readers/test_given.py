from pathlib import Path

import pytest

from rashomon.errors import InputError
from rashomon.model.article import Article
from rashomon.readers.given import articles_of


def test_records_stay_and_objects_are_made_into_them() -> None:
    record = Article(id="a", text="Words.")
    assert [article.text for article in articles_of([record, {"text": "Other words."}])] == ["Words.", "Other words."]
    assert next(articles_of([record])) is record


def test_a_key_that_is_no_string_is_kept_as_one() -> None:
    """Bug: such an object ended in a TypeError of Python about keywords."""
    assert next(articles_of([{"text": "Words.", 1: "one"}])).extra == {"1": "one"}


@pytest.mark.parametrize("given", ["text", b"text", {"text": "Words."}, Article(id="a", text="Words.")])
def test_one_where_several_are_expected_is_said_at_once(given: object) -> None:
    """Bug: it ended in an error of Python's about a mapping, or about the letters of the text."""
    with pytest.raises(InputError, match=r"articles: this is one .* Give a list of articles"):
        articles_of(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["a.txt", Path("a.txt"), None, 5])
def test_what_is_no_article_is_named_by_its_place(given: object) -> None:
    with pytest.raises(InputError, match=r"article 2: this is a \w+, not an article\. Make it with"):
        list(articles_of([{"text": "Words."}, given]))  # type: ignore[list-item]


def test_an_object_that_is_wrong_is_named_by_its_place() -> None:
    """Bug: of a thousand articles the message did not say which one lacked its text."""
    with pytest.raises(InputError, match='article 2: neither "text" nor "html"'):
        list(articles_of([{"text": "Words."}, {"title": "Words"}]))
