"""Dates of publication that an article states: given with it, in its page's markup, or in its date line."""

from collections.abc import Sequence
from datetime import date

from rashomon.model.article import Article
from rashomon.model.times import DateGround, Publication, TimeExpression
from rashomon.text.dateline import date_line, update_lines

_REWRITTEN = 2
"""Days after publication within which an update goes on telling the news; later ones put a word right, or change the page.
Set by reason."""


def iso_day(value: str | None) -> date | None:
    """The day of an ISO 8601 date or instant; None where it is none."""
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def stated(article: Article, times: Sequence[TimeExpression]) -> Publication | None:
    """The publication that the article states; None where it states none. A page's dates come with the best one first.

    Its `latest` day is that of an update that the article states, where that came soon.
    """
    found = _first_stated(article, times)
    if found is None:
        return None
    day, ground = found
    updates = [iso_day(t.value) for t in update_lines(article.text, times)]
    updates += [iso_day(page_date.value) for page_date in article.page_dates if page_date.kind == "modified"]
    latest = max((update for update in updates if update and 0 < (update - day).days <= _REWRITTEN), default=day).isoformat()
    iso = day.isoformat()
    return Publication(article.id, "stated", iso, iso, latest, (ground,), (iso,))


def _first_stated(article: Article, times: Sequence[TimeExpression]) -> tuple[date, DateGround] | None:
    """The day on which it was published, with what says so."""
    day = iso_day(article.published_at)
    if day:
        return day, DateGround("given", None)
    for page_date in article.page_dates:
        day = iso_day(page_date.value)
        if day and page_date.kind == "published":
            return day, DateGround(f"page-{page_date.code}", None)
    line = date_line(article.text, times)
    day = iso_day(line.value) if line else None
    return (day, DateGround("stated-in-text", line.span)) if day and line else None
