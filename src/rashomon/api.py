"""The verbs of Rashomon over records: what the command line and other programs call."""

from collections.abc import Collection, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from rashomon.engines import local
from rashomon.exports.annotations import SECTIONS, annotation_line, chosen_sections, publication_fields
from rashomon.flow.article import Annotated, annotate_article
from rashomon.flow.story import resolve_alone
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.options import Options
from rashomon.model.received import Received
from rashomon.readers import Given, article_of, articles_of
from rashomon.resources import Resources

_RECORDS = {
    "blocks": "blocks", "sentences": "parse", "mentions": "mentions", "quotes": "quotes", "times": "times",
    "figures": "figures", "claims": "claims", "integrity": "marks",
    "corrections": "corrections",
}  # fmt: skip


def open(path: str | Path) -> Library:
    """Open a library, or make one. LibraryError where the file cannot be one."""
    return Library.open(Path(path), create=True)


def annotate(
    articles: Iterable[Given], only: Collection[str] = SECTIONS, workers: int = 1, as_of: str | None = None
) -> Iterator[dict[str, Any]]:
    """Each article alone, in order: the published annotation, one dict an article.

    InputError for what is no article, OptionError for an unknown section or what is no day.
    """
    return (line for line, _ in annotate_each(articles_of(articles), chosen_sections(only), workers, Options(as_of)))


def annotate_each(
    articles: Iterable[Article], only: tuple[str, ...], workers: int, options: Options
) -> Iterator[tuple[dict[str, Any], Failure | None]]:
    """As `annotate`, with what went wrong beside each line."""
    return local.each(partial(_line, only=only, options=options), articles, workers)


def _line(article: Article, only: tuple[str, ...], options: Options) -> tuple[dict[str, Any], Failure | None]:
    resources = Resources()
    # Where no date is stated it is inferred from the times in the text, so they are needed whatever is asked for.
    dated = {"times"} if not article.published_at and not article.page_dates else set()
    found: Annotated = annotate_article(article, resources, {_RECORDS[name] for name in only} | dated)
    resolution, publication = resolve_alone(article, found.annotation, options, resources)
    date = publication_fields(publication, {article.id: article.text})
    return annotation_line(article, found.annotation, resolution, date, only), found.failure


def stories(articles: Iterable[Given], workers: int = 1) -> list[dict[str, str]]:
    """Each article's story: `{"id", "story"}`, ordered by article id."""
    with Library.temporary() as library:
        library.group((Received(article.id, article) for article in articles_of(articles)), workers)
        return library.stories()


def copies(articles: Iterable[Given], workers: int = 1) -> list[dict[str, Any]]:
    """Every reused passage between two of the articles, as published."""
    with Library.temporary() as library:
        library.group((Received(article.id, article) for article in articles_of(articles)), workers)
        return list(library.trace_copies(workers))


def article(**fields: Any) -> Article:
    """An article from the keys of the published JSON object (`text` or `html`, and what is known of it); InputError else."""
    return article_of(fields, "article")[0]
