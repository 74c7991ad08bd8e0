"""A JSON object or a piece of text, made into an article."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from rashomon.errors import InputError
from rashomon.model.article import Article
from rashomon.model.run import Note
from rashomon.readers.decoding import decode, speakable
from rashomon.readers.pages import read_page

_STRINGS = ("title", "url", "source", "language")
_DATES = ("published_at", "captured_at")
_YEARS = range(1500, 2101)
"""From print to a lifetime ahead. A date that was never set is often written as the first or the last that a program can hold: of such a
record the date alone is left out."""
_KEYS = frozenset({"id", "text", "html", "authors", *_STRINGS, *_DATES})


def content_id(article: Article) -> str:
    """An id made from content: the same on every machine and in every order."""
    content = [article.text, article.url, article.source, article.title, list(article.authors), article.published_at]
    canonical = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return "a-" + hashlib.sha256(canonical).hexdigest()[:16]


def identified(article: Article) -> Article:
    """The article with an id, if it had none."""
    return article if article.id else replace(article, id=content_id(article))


def article_of_text(text: str, place: str) -> Article:
    """A plain text as an article; InputError where there is nothing to see in it."""
    if not text.strip():
        raise InputError(place, "the file is empty", "Save the article again, or take the file away")
    return identified(Article(id="", text=text))


def article_of_page(html: str, place: str) -> Article:
    """A page as an article with what it says of itself; InputError where it shows no text."""
    article = read_page(html)
    if not article.text.strip():
        raise InputError(place, "the page has no visible text", "Save it as a browser shows it, or take the file away")
    return identified(article)


def article_of_line(line: bytes, place: str) -> tuple[Article, tuple[Note, ...]]:
    """A line of JSON Lines as an article, and what to know of it; InputError with the cause otherwise."""
    decoded = decode(line, place)
    try:
        record = json.loads(decoded.text, parse_constant=_no_constant)
    except RecursionError as error:
        raise InputError(place, "the JSON is nested too deeply", "Give one flat object a line") from error
    except ValueError as error:
        raise InputError(place, f"this is not JSON ({error})", "Give one JSON object a line") from error
    article, notes = article_of(record, place)
    return article, tuple(Note(place, message) for message in decoded.notes) + notes


def article_of(record: object, place: str) -> tuple[Article, tuple[Note, ...]]:
    """An object of the interface "Article, in" as an article, and what to know of it.

    What the page says of itself fills in what the object does not say. InputError names the key that is wrong.
    """
    if not isinstance(record, Mapping):
        raise InputError(place, "this is not a JSON object", 'Give an object with "text" or "html" on every line')
    notes: list[str] = []
    given = {key: _speakable(value, notes) for key, value in record.items() if value is not None}
    article = _content(given, place)
    stated: dict[str, Any] = {key: _string(given, key, place) for key in _STRINGS if given.get(key)}
    stated |= {key: day for key in _DATES if given.get(key) and (day := _iso(given, key, place, notes))}
    if given.get("authors"):
        stated["authors"] = _authors(given["authors"], place)
    extra = {str(key): value for key, value in given.items() if key not in _KEYS}
    article = replace(article, id=_id(given, place), extra=extra, **stated)
    return identified(article), tuple(Note(place, message) for message in dict.fromkeys(notes))


def _content(given: Mapping[str, Any], place: str) -> Article:
    if "text" in given and "html" in given:
        raise InputError(place, 'both "text" and "html" are given', "Give one of them")
    if "text" not in given and "html" not in given:
        raise InputError(place, 'neither "text" nor "html" is given', "Give one of them")
    key = "text" if "text" in given else "html"
    content = _string(given, key, place)
    article = Article(id="", text=content) if key == "text" else read_page(content)
    if not article.text.strip():
        raise InputError(place, f'"{key}" holds no visible text', "Take the line away, or fetch the article again")
    return article


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _speakable(value: Any, notes: list[str]) -> Any:
    if isinstance(value, str):
        decoded = speakable(value)
        notes.extend(decoded.notes)
        return decoded.text
    if isinstance(value, list | tuple):
        return [_speakable(item, notes) for item in value]
    if isinstance(value, Mapping):
        return {_speakable(str(key), notes): _speakable(item, notes) for key, item in value.items()}
    return value


def _string(given: Mapping[str, Any], key: str, place: str) -> str:
    value = given[key]
    if not isinstance(value, str):
        raise InputError(place, f'"{key}" is not a string', "Put it in quotation marks")
    return value


def _id(given: Mapping[str, Any], place: str) -> str:
    """The id as given; a whole number is taken as its digits."""
    value = given.get("id", "")
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else _string({"id": value}, "id", place)


def _authors(value: object, place: str) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise InputError(place, '"authors" is not a list of strings', 'Give it as ["First Name", "Second Name"]')
    return tuple(names)


def _iso(given: Mapping[str, Any], key: str, place: str, notes: list[str]) -> str | None:
    """The date or instant in the extended form of ISO 8601; None, with a note, where it can only stand for a date that is not known."""
    value = _string(given, key, place).strip()
    try:
        stated = date.fromisoformat(value) if len(value) <= 10 and "T" not in value else datetime.fromisoformat(value)
    except ValueError as error:
        remedy = "Write 2022-03-15 or 2022-03-15T14:30:00+00:00"
        raise InputError(place, f'"{key}" is no ISO 8601 date', remedy) from error
    if stated.year not in _YEARS:
        notes.append(f'"{key}" is in the year {stated.year} and was left out. Leave the key out where the day is not known')
        return None
    return stated.isoformat()
