"""Dates that a page shows its readers: near the headline, at the head of the first paragraph, or behind "published on"."""

import re

from rashomon.model.article import PageDate
from rashomon.readers.pages.calendar import Order, dates_in
from rashomon.text.html import Page

_UPDATED = re.compile(
    r"updat|aktualis|modif|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt|bearbeitet|geändert|stand\b|zuletzt|edited|last change", re.I
)
_PUBLISHED = re.compile(
    r"(?:(?:first |originally )?(?:published|posted)|publication date|date of publication|veröffentlicht|erschienen|publié|paru|"
    r"mis en ligne|publicad[oa]|pubblicato|gepubliceerd|geplaatst|opublikowan[oy]|publicerad|udgivet|publisert|julkaistu|yayınlanma|"
    r"опубликовано)(?: (?:on|am|le|el|il|em|op|den|dnia|in|tarihi))? ?:? {0,2}(?:[^\W\d_]{2,12}\.?,? ){0,2}$",
    re.I,
)
_PUBLISHED_AFTER = re.compile(r"\A[^\n]{0,40}?(?:veröffentlicht|publiziert|gepubliceerd|geplaatst)\b", re.I)
"""In German and Dutch the verb may come last: "am 3. Februar 2020 um 10 Uhr veröffentlicht"."""
_PLACE_AND_DATE = re.compile(r"\A(?:[^\W\d_][\w.'’-]{0,20}(?: |, ?)){0,4}\(?(?:[^\W\d_]{2,10}\.?,? )?")
_DATE_ENDED = re.compile(r"\A[^\n]{6,30}?\d{4}(?:\)[.:]?|[.:] |\.?\)? ?[–—-] ?|\)?\.\n)")
_DATE_LENGTH = 40
"""Characters of the longest date with what ends it, as the pattern above has them."""
_WORDING = 60
"""Characters before and behind a date in which words may call it that of publication: what the patterns above reach."""
_BEFORE, _AFTER = 250, 700
"""Characters before and behind a headline in which the day is looked for: a bar of sections, a summary and a byline. By reason."""
_LINE = 90
"""Characters of the longest line that is a date and a byline; in longer ones, dates are the story's own."""


def shown_date(page: Page, title: str | None, order: Order | None = None) -> tuple[int, PageDate] | None:
    """The date on a short line nearest to the headline, and how far from it; further off where it is called an update."""
    headline = _headline(page, title)
    if headline is None:
        return None
    start, end = headline
    base = max(0, start - _BEFORE)
    around = page.text[base : end + _AFTER]
    found = [
        (_distance(page.text, base + place, start, end), day)
        for place, day in dates_in(around, order)
        if not start <= base + place < end
        and (_is_short_line(page.text, base + place) or _heads_paragraph(page.text, base + place))
    ]
    if not found:
        return None
    distance, day = min(found)
    return distance, PageDate("text-pattern", day)


def worded_date(text: str, order: Order | None = None) -> PageDate | None:
    """The one date that the page calls that of its publication in words; None where there are several (lists of articles)."""
    days = {day for place, day in dates_in(text, order) if _is_called_published(text, place)}
    return PageDate("text-pattern", days.pop()) if len(days) == 1 else None


def _is_called_published(text: str, place: int) -> bool:
    start = text.rfind("\n", max(0, place - _WORDING), place) + 1 or max(0, place - _WORDING)
    if _PUBLISHED.search(text, start, place):
        return True
    behind = place + 8
    after = _PUBLISHED_AFTER.match(text[behind : behind + _WORDING])
    return after is not None and not _UPDATED.search(text, start, behind + after.end())


def _headline(page: Page, title: str | None) -> tuple[int, int] | None:
    headings = [(part.start, part.end) for part in page.placed if part.element.tag == "h1"]
    named = [(start, end) for start, end in headings if " ".join(page.text[start:end].split()) == title]
    # A title of one word is the outlet's name or a section's, and stands all over the page.
    at = page.text.find(title) if title and (" " in title or not headings) else -1
    found = [(at, at + len(title))] if title and at >= 0 else []
    return next(iter([*named, *found, *headings]), None)


def _distance(text: str, place: int, start: int, end: int) -> int:
    """What stands over the headline is twice as far: it is often the day the page was opened, or another article's."""
    away = place - end if place >= end else 2 * (start - place)
    called_update = _UPDATED.search(text, max(0, place - 40), place)
    return away + 300 if called_update else away


def _is_short_line(text: str, place: int) -> bool:
    start, end = _line_start(text, place), text.find("\n", place, place + _LINE)
    return start is not None and (end if end >= 0 else min(len(text), place + _LINE)) - start <= _LINE


def _heads_paragraph(text: str, place: int) -> bool:
    """ "KARLSRUHE (12.11.2021). On Friday ...": a place and a date, set off from the sentence behind them."""
    start = _line_start(text, place)
    if start is None or not _PLACE_AND_DATE.fullmatch(text[start:place]):
        return False
    return _DATE_ENDED.match(text[place : place + _DATE_LENGTH]) is not None


def _line_start(text: str, place: int) -> int | None:
    """Where the line begins; None where that is too far off to matter."""
    start = text.rfind("\n", max(0, place - _LINE - 1), place) + 1
    return start if start or place <= _LINE else None
