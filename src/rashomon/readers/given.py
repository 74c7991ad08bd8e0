"""Articles as a program gives them: records, or objects of the interface "Article, in"."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rashomon.errors import InputError
from rashomon.model.article import Article
from rashomon.readers.records import article_of

Given = Article | Mapping[str, Any]
"""An article: a record, or the published JSON object (interfaces: Article, in)."""

_HOW = 'Make it with rashomon.article(text=...), or give a dict with "text" or "html"'


def articles_of(given: Iterable[Given]) -> Iterator[Article]:
    """Each as an article, one at a time; InputError names which of them, counted from 1, and at once where they are not several."""
    if isinstance(given, Article | Mapping | str | bytes):
        raise InputError("articles", f"this is one {type(given).__name__}, and several are expected", "Give a list of articles: [article]")
    return (_article(one, f"article {number}") for number, one in enumerate(given, 1))


def _article(given: Given, place: str) -> Article:
    if isinstance(given, Article):
        return given
    if not isinstance(given, Mapping):
        raise InputError(place, f"this is a {type(given).__name__}, not an article", _HOW)
    return article_of(given, place)[0]
