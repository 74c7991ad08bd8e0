"""The dates that a page states about itself, the surest first."""

import logging
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from rashomon.model.article import PageDate
from rashomon.readers.pages.calendar import Order, day_of, iso_of
from rashomon.readers.pages.metadata import addresses, is_article, json_ld, metas

logging.getLogger("htmldate").addHandler(logging.NullHandler())  # else its complaints go to the user's screen
_KEYS = {
    "article:published_time": "published", "og:published_time": "published", "og:article:published_time": "published",
    "article:published": "published", "article.published": "published", "datepublished": "published",
    "date.published": "published", "published_time": "published", "published-date": "published",
    "published_date": "published", "publisheddate": "published", "publish-date": "published", "publish_date": "published",
    "publishdate": "published", "publication_date": "published", "publication-date": "published",
    "publicationdate": "published", "pubdate": "published", "pub_date": "published", "bt:pubdate": "published",
    "parsely-pub-date": "published", "sailthru.date": "published", "cxenseparse:recs:publishtime": "published",
    "cxenseparse:publishtime": "published", "rbpubdate": "published", "ptime": "published", "displaydate": "published",
    "dc.date.issued": "published", "dcterms.issued": "published", "dc.date.created": "published",
    "dcterms.created": "published", "dcterms.date": "published", "dc.date": "published", "citation_date": "published",
    "citation_publication_date": "published", "article_date_original": "published", "originalpublicationdate": "published",
    "date": "published", "created": "published", "datecreated": "published", "shareaholic:article_published_time": "published",
    "vr:published_time": "published", "article.created": "published", "content_create_date": "published",
    "article:modified_time": "modified", "og:updated_time": "modified", "datemodified": "modified",
    "last-modified": "modified", "lastmod": "modified", "dcterms.modified": "modified", "dc.date.modified": "modified",
    "shareaholic:article_modified_time": "modified",
}  # fmt: skip
"""Names (and properties and microdata) of meta elements, as publishers use them, in small letters."""
_IN_ADDRESS = re.compile(r"[/_-]((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/._?-]|$)")
_DATED = re.compile(
    r"(?:entry|post|article|publish(?:ed)?|publication|story|news)[-_]?(?:date|time)|date[-_]?(?:published|posted)|pub[-_]?date"
)
"""Classes of the elements in which publishing systems show the day of an article."""
_STAMP = 60
"""Characters of the longest such element: a weekday, a date, a time and "published"; what is longer holds more than a date."""


_LOOK = 100
"""Characters of an element that are read: a date with its words has half as many (see `_STAMP`)."""
_ABOVE = 40
"""Elements around one that are looked at: pages of publishing systems nest less deeply, hostile ones without end."""


def stated_dates(root: Any, order: Order | None = None) -> Iterator[PageDate]:
    """From JSON-LD, meta elements, time elements and the page's own address, in this order."""
    yield from _json_ld_dates(root, order)
    yield from _meta_dates(root, order)
    yield from _time_dates(root, order)
    yield from _address_dates(root)


def _json_ld_dates(root: Any, order: Order | None) -> Iterator[PageDate]:
    items = [item for item in json_ld(root) if is_article(item)]
    items.sort(key=lambda item: "page" in str(item.get("@type")).lower())  # the article before the page around it
    for key, kind in (("datePublished", "published"), ("dateCreated", "published"), ("dateModified", "modified")):
        for item in items:
            value = iso_of(str(item.get(key) or ""), order)
            if value is not None:
                yield PageDate("json-ld", value, kind)


def _meta_dates(root: Any, order: Order | None) -> Iterator[PageDate]:
    stated = metas(root)
    for key, kind in _KEYS.items():
        value = iso_of(stated[key], order) if key in stated else None
        if value is not None:
            yield PageDate("meta", value, kind)


def _time_dates(root: Any, order: Order | None) -> Iterator[PageDate]:
    """Time elements and microdata of the page's body: those that say "published" first, those of asides and lists last."""
    found = []
    for element in root.iter("time", "abbr", "span", "div", "p", "li", "a", "small"):
        names = f"{element.get('itemprop') or ''} {element.get('class') or ''} {element.get('pubdate') or ''}".lower()
        if not _may_be_dated(element, names) or _is_comment(element):
            continue
        stated = element.get("datetime") or (element.get("content") if element.get("itemprop") else None)
        if element.tag == "abbr":
            stated = stated or element.get("title")
        value = iso_of(stated or "", order) or iso_of(_beginning(element), order)
        if value is not None:
            modified = "modif" in names or "update" in names
            found.append((_time_rank(element, names), PageDate("time-element", value, "modified" if modified else "published")))
    for _, page_date in sorted(found, key=lambda pair: pair[0]):
        yield page_date


def _may_be_dated(element: Any, names: str) -> bool:
    if element.tag == "time" or "datepublished" in names:
        return True
    if element.tag == "abbr":
        return "published" in names
    return _DATED.search(names) is not None and len(_beginning(element).strip()) <= _STAMP


def _beginning(element: Any) -> str:
    """The words in it, `_LOOK` characters at most; none of an element that holds a good part of a page."""
    if sum(1 for _ in islice(element.iter(), _ABOVE)) == _ABOVE:
        return ""
    return "".join(element.itertext())[:_LOOK]


def _is_comment(element: Any) -> bool:
    """Whether it stands among the readers' comments."""
    return any(
        "comment" in f"{above.get('class') or ''} {above.get('id') or ''} {above.get('href') or ''}".lower()
        for above in (element, *islice(element.iterancestors(), _ABOVE))
        if above.tag not in ("body", "html", "main", "article")
    )


def _time_rank(element: Any, names: str) -> int:
    if "datepublished" in names or "pubdate" in element.attrib or "entry-date" in names or "published" in names:
        return 0
    around = [above.tag for above in islice(element.iterancestors(), _ABOVE)]
    return 2 if {"aside", "footer", "nav", "li"} & set(around) else 1


def _address_dates(root: Any) -> Iterator[PageDate]:
    for address in addresses(root):
        found = _IN_ADDRESS.search(address)
        value = day_of(found[1], found[2], found[3]) if found else None
        if value is not None:
            yield PageDate("url", value)


def searched_date(source: str) -> Iterator[PageDate]:
    """What htmldate (Barbaresi 2020) makes of the page, for where the page states nothing plainly."""
    from htmldate import find_date

    try:
        value = find_date(source, original_date=True, extensive_search=True)
    except (etree.LxmlError, ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return
    if value:
        yield PageDate("text-pattern", value)
