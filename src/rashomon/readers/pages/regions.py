"""Which part of the page each stretch of its text stands in, by the page's own markup."""

import re
from collections.abc import Iterator
from typing import Any

from rashomon.model.article import Region
from rashomon.text.html import Page

_TAGS = {
    "h1": "title", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "nav": "navigation", "menu": "navigation", "footer": "footer", "header": "header", "aside": "aside",
    "article": "article", "main": "article", "figcaption": "caption", "time": "time", "a": "link", "p": "paragraph",
    "li": "item", "td": "table", "th": "table", "pre": "code", "code": "code", "button": "control",
    "label": "control", "form": "form", "blockquote": "quotation",
}  # fmt: skip
_ROLES = {
    "navigation": "navigation", "menu": "navigation", "contentinfo": "footer", "banner": "header",
    "complementary": "aside", "article": "article", "main": "article", "button": "control", "search": "form",
    "dialog": "cookie", "articlebody": "article", "headline": "title", "author": "byline", "datepublished": "time",
    "comment": "comment",
}  # fmt: skip
_NAMES = {
    "navigation": "nav navbar navigation menu breadcrumb breadcrumbs pagination pager toc topbar submenu megamenu tags "
    "taglist categories keywords hashtags",
    "comment": "comment comments disqus replies reply respond discussion livefyre kommentare commentaires comentarios",
    "related": "related recommended recommendation recommendations recirc recirculation trending popular readmore teaser "
    "teasers outbrain taboola upnext similar suggested carousel mostread latest morestories",
    "share": "share sharing social addtoany sharedaddy socials sharebar follow",
    "subscribe": "newsletter newsletters subscribe subscription signup paywall optin mailchimp piano",
    "footer": "footer colophon copyright legal disclaimer",
    "aside": "sidebar aside widget widgets complementary rail",
    "byline": "byline author authors writer contributor bio",
    "time": "date datetime time published timestamp dateline pubdate posted datum",
    "caption": "caption figcaption credit credits wp-caption",
    "advert": "ad ads advert adverts advertisement advertising sponsored sponsor banner dfp promo promotion promoted cta",
    "cookie": "cookie cookies consent gdpr onetrust modal popup overlay",
    "article": "articlebody article post entry story content body text prose",
}
_KIND_OF_NAME = {name: kind for kind, names in _NAMES.items() for name in names.split()}
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_WRAPPER = 0.5
"""Share of the page's text above which a name says something of the page ("has-sidebar"), not of the part."""
_SHORT = 80
"""Characters of the longest byline or date; what is longer under such a name is the author's portrait or the article."""


def find_regions(page: Page) -> tuple[Region, ...]:
    """Regions in order of their start; those of one kind do not overlap, those of different kinds may."""
    open_until: dict[str, int] = {}
    found = []
    for part in page.placed:
        for kind in sorted(_kinds(part.element, part.end - part.start, len(page.text))):
            if part.end > open_until.get(kind, 0):
                found.append(Region(part.start, part.end, kind))
                open_until[kind] = part.end
    return tuple(found)


def _kinds(element: Any, size: int, page_size: int) -> set[str]:
    kinds = set(_stated(element))
    if element.tag not in ("html", "body") and size <= _WRAPPER * page_size:
        kinds |= _named(element, size)
    return kinds


def _stated(element: Any) -> Iterator[str]:
    """By tag, role and microdata."""
    if element.tag in _TAGS:
        yield _TAGS[element.tag]
    for key in ("role", "itemprop"):
        kind = _ROLES.get((element.get(key) or "").lower())
        if kind is not None:
            yield kind


def _named(element: Any, size: int) -> set[str]:
    """By the words in its class and id."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:400]
    if names == " ":
        return set()
    kinds = {_KIND_OF_NAME[word] for word in map(str.lower, _WORDS.findall(names)) if word in _KIND_OF_NAME}
    return kinds if size <= _SHORT else kinds - {"byline", "time"}
