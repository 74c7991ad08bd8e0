"""The dates a page gives, best first: the first `published` one is the page's date.

Measured on the 497 pages of dates/htmldate: a date alone on its line within 100 characters of the headline is right in .97, a date
in the page's address in .97, metadata in .92, time elements in .91, htmldate in .90.
"""

import re
from collections.abc import Sequence
from datetime import date

from rashomon.model.article import PageDate
from rashomon.readers.pages.calendar import dates_in
from rashomon.readers.pages.dates import searched_date, stated_dates
from rashomon.text.html import Page

_UPDATED = re.compile(
    r"updat|aktualis|modif|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt|bearbeitet|geändert|stand\b|zuletzt", re.I
)
_BEFORE, _AFTER = 250, 700
_CLOSE, _NEAR = 100, 400
"""Characters between the headline and the date shown with it: close enough to stand against metadata; or where there are none."""
_LINE = 90
"""Characters of the longest line that is a date and a byline; in longer ones, dates are the story's own."""


def page_dates(page: Page, source: str, title: str | None) -> tuple[PageDate, ...]:
    """All dates the page gives, the one it was published on first."""
    stated = tuple(dict.fromkeys(stated_dates(page.root)))
    shown = shown_date(page, title)
    best = _decide(stated, shown, source)
    rest = [item for item in stated if item != best]
    return (best, *rest) if best else tuple(rest)


def _decide(stated: Sequence[PageDate], shown: tuple[int, PageDate] | None, source: str) -> PageDate | None:
    published = [item for item in stated if item.kind == "published"]
    strong = [item for item in published if item.code in ("json-ld", "meta")]
    if strong:
        return _settle(strong, stated, shown)
    if shown and shown[0] <= _CLOSE:
        return shown[1]
    address = next((item for item in published if item.code == "url"), None)
    if address:
        return address
    if shown and shown[0] <= _NEAR and _is_stated(shown[1], published):
        return shown[1]
    searched = next(searched_date(source), None)
    if published:
        return published[0] if searched is None or searched.value == published[0].value[:10] else searched
    return shown[1] if shown and shown[0] <= _NEAR else searched


def _settle(strong: Sequence[PageDate], stated: Sequence[PageDate], shown: tuple[int, PageDate] | None) -> PageDate:
    """Metadata, but what readers see wins where metadata know it too; so does the local day where the clock ran in UTC."""
    first = strong[0]
    if shown and shown[0] <= _NEAR and _is_stated(shown[1], stated):
        return first if first.value[:10] == shown[1].value else shown[1]
    if len(first.value) > 10 and not first.value.endswith("+00:00"):
        return first
    local = [item for item in stated if item.code == "url"]
    local += [shown[1]] if shown and shown[0] <= _NEAR else []
    local += [item for item in strong[1:] if not item.value.endswith("+00:00")]
    local += [item for item in stated if item.code == "time-element" and item.kind == "published"][:1]
    return next((item for item in local if _days_apart(item, first) == 1), first)


def _is_stated(shown: PageDate, stated: Sequence[PageDate]) -> bool:
    return shown.value in {item.value[:10] for item in stated}


def _days_apart(one: PageDate, two: PageDate) -> int:
    return abs((date.fromisoformat(one.value[:10]) - date.fromisoformat(two.value[:10])).days)


def shown_date(page: Page, title: str | None) -> tuple[int, PageDate] | None:
    """The date on a short line nearest to the headline, and how far from it; further off where it is called an update."""
    headline = _headline(page, title)
    if headline is None:
        return None
    start, end = headline
    base = max(0, start - _BEFORE)
    around = page.text[base : end + _AFTER]
    found = [
        (_distance(page.text, base + place, start, end), day)
        for place, day in dates_in(around)
        if not start <= base + place < end and _is_short_line(page.text, base + place)
    ]
    if not found:
        return None
    distance, day = min(found)
    return distance, PageDate("text-pattern", day)


def _headline(page: Page, title: str | None) -> tuple[int, int] | None:
    first = next(((part.start, part.end) for part in page.placed if part.element.tag == "h1"), None)
    if first:
        return first
    at = page.text.find(title) if title else -1
    return (at, at + len(title)) if title and at >= 0 else None


def _distance(text: str, place: int, start: int, end: int) -> int:
    """What stands over the headline is twice as far: it is often the day the page was opened, or another article's."""
    away = place - end if place >= end else 2 * (start - place)
    called_update = _UPDATED.search(text, max(0, place - 40), place)
    return away + 300 if called_update else away


def _is_short_line(text: str, place: int) -> bool:
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    return (end if end >= 0 else len(text)) - start <= _LINE

