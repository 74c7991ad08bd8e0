"""Dates of publication that an article states: given with it, in its page's markup, or in its date line."""

from collections.abc import Sequence
from datetime import date

from rashomon.model.article import Article
from rashomon.model.times import DateGround, Publication, TimeExpression
from rashomon.text.dateline import date_line


def iso_day(value: str | None) -> date | None:
    """The day of an ISO 8601 date or instant; None where it is none."""
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def stated(article: Article, times: Sequence[TimeExpression]) -> Publication | None:
    """The publication that the article states; None where it states none. A page's dates come with the best one first."""
    day = iso_day(article.published_at)
    if day:
        return _on(article.id, day, DateGround("given", None))
    for page_date in article.page_dates:
        day = iso_day(page_date.value)
        if day and page_date.kind == "published":
            return _on(article.id, day, DateGround(f"page-{page_date.code}", None))
    line = date_line(article.text, times)
    day = iso_day(line.value) if line else None
    if day and line:
        return _on(article.id, day, DateGround("stated-in-text", line.span))
    return None


def _on(article: str, day: date, ground: DateGround) -> Publication:
    iso = day.isoformat()
    return Publication(article, "stated", iso, iso, iso, (ground,), (iso,))
