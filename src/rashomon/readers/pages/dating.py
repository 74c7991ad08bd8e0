"""The dates a page gives, best first: the first `published` one is the page's date.

Measured on the 497 pages of dates/htmldate: a date alone on its line within 100 characters of the headline is right in .97, a date
in the page's address in .97, metadata in .92, time elements in .91, htmldate in .90.
"""

from collections.abc import Callable, Sequence
from datetime import date

from rashomon.model.article import PageDate
from rashomon.readers.pages.calendar import order_of
from rashomon.readers.pages.dates import searched_date, stated_dates
from rashomon.readers.pages.metadata import language_tag
from rashomon.readers.pages.shown import shown_date, worded_date
from rashomon.text.html import Page

_CLOSE, _NEAR = 100, 400
"""Characters between the headline and the date shown with it: close enough to stand against metadata; or where there are none."""


def page_dates(page: Page, source: str, title: str | None) -> tuple[PageDate, ...]:
    """All dates the page gives, the one it was published on first."""
    order = order_of(page.text, language_tag(page.root))
    stated = tuple(dict.fromkeys(stated_dates(page.root, order)))
    shown = shown_date(page, title, order)
    best = _decide(stated, shown, lambda: worded_date(page.text, order) or next(searched_date(source), None))
    rest = [item for item in stated if item != best]
    return (best, *rest) if best else tuple(rest)


def _decide(
    stated: Sequence[PageDate], shown: tuple[int, PageDate] | None, search: Callable[[], PageDate | None]
) -> PageDate | None:
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
    searched = search()
    if published:
        return published[0] if searched is None or searched.value == published[0].value[:10] else searched
    return shown[1] if shown and shown[0] <= _NEAR else searched


def _settle(strong: Sequence[PageDate], stated: Sequence[PageDate], shown: tuple[int, PageDate] | None) -> PageDate:
    """Metadata, but what readers see wins where metadata know it too; so does the local day where the clock ran in UTC."""
    first = strong[0]
    if shown and shown[0] <= _NEAR and _is_stated(shown[1], _own(stated)):
        return first if first.value[:10] == shown[1].value else shown[1]
    if len(first.value) > 10 and not first.value.endswith("+00:00"):
        return first
    local = [item for item in stated if item.code == "url"]
    local += [shown[1]] if shown and shown[0] <= _NEAR else []
    local += [item for item in strong[1:] if not item.value.endswith("+00:00")]
    local += [item for item in stated if item.code == "time-element" and item.kind == "published"][:1]
    witness = next((item for item in local if _days_apart(item, first) <= 1), first)
    return first if witness.value[:10] == first.value[:10] else witness


def _own(stated: Sequence[PageDate]) -> list[PageDate]:
    """What the page says of itself, not of the articles it links to: of time elements only the best."""
    elements = [item for item in stated if item.code == "time-element"]
    return [item for item in stated if item.code != "time-element"] + elements[:1]


def _is_stated(shown: PageDate, stated: Sequence[PageDate]) -> bool:
    return shown.value in {item.value[:10] for item in stated}


def _days_apart(one: PageDate, two: PageDate) -> int:
    return abs((date.fromisoformat(one.value[:10]) - date.fromisoformat(two.value[:10])).days)
