"""What a page says of itself: title, authors, outlet, address, language."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from rashomon.readers.pages.metadata import addresses, is_article, json_ld, language_tag, metas
from rashomon.text.html import Page

_SITE_NAME = re.compile(r"\s{1,3}[|\-–—·»:]{1,2}\s{1,3}")
_LONGEST_NAME = 80
"""Characters: what is longer under "author" or "publisher" is a sentence about them. By reason."""
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?=$|[-_])")


@dataclass(frozen=True, slots=True)
class Facts:
    """A page's statements about itself; None and () where it makes none."""

    title: str | None
    authors: tuple[str, ...]
    source: str | None
    url: str | None
    language: str | None


def read_facts(page: Page) -> Facts:
    """From JSON-LD and meta elements, the title as the page shows it."""
    stated = metas(page.root)
    articles = [item for item in json_ld(page.root) if is_article(item)]
    source = _source(stated, articles)
    return Facts(_title(page, stated, articles, source), _authors(stated, articles), source, _url(page.root), _language(page.root))


def _tidy(value: object) -> str:
    """White space narrowed; entities resolved that were escaped twice."""
    return " ".join(unescape(value).split()) if isinstance(value, str) else ""


def _title(page: Page, stated: Mapping[str, str], articles: list[dict[str, Any]], source: str | None) -> str | None:
    claimed = [_tidy(item.get("headline")) for item in articles]
    claimed += [_tidy(stated.get(key)) for key in ("og:title", "twitter:title", "headline")]
    claimed += [_tidy("".join(element.itertext())) for element in page.root.iter("title")][:1]
    claimed = [_without_site(title, source) for title in claimed if title]
    headings = [_tidy(page.text[part.start : part.end]) for part in page.placed if part.element.tag == "h1"]
    headings = [shown for shown in headings if shown]
    fitting = [shown for shown in headings if not claimed or any(_fits(shown, title, len(headings)) for title in claimed)]
    # Some pages have the outlet's name as a first h1: the one that shares most with what the page calls itself is the title.
    return max(fitting, key=lambda shown: _shared(shown, claimed)) if fitting else (claimed[0] if claimed else None)


def _fits(shown: str, title: str, headings: int) -> bool:
    """Whether a heading is what the page calls itself; of several headings, one common word makes none of them that."""
    return shown == title or (_alike(shown, title) and (headings == 1 or _shared(shown, [title]) > 1))


def _shared(shown: str, claimed: list[str]) -> int:
    """Words that a heading has in common with the claimed title that is most like it."""
    words = set(shown.casefold().split())
    return max((len(words & set(title.casefold().split())) for title in claimed), default=0)


def _alike(one: str, two: str) -> bool:
    """Half of the shorter one's words stand in the other."""
    first, second = set(one.casefold().split()), set(two.casefold().split())
    return 2 * len(first & second) >= min(len(first), len(second))


def _without_site(title: str, source: str | None) -> str:
    """The title without the outlet's name behind it."""
    parts = _SITE_NAME.split(title)
    if source and len(parts) > 1 and parts[-1].casefold() in (source.casefold(), source.casefold().removeprefix("the ")):
        return title[: title.rfind(parts[-1])].rstrip(" |-–—·»:")
    return title


def _authors(stated: Mapping[str, str], articles: list[dict[str, Any]]) -> tuple[str, ...]:
    names = [name for item in articles for name in _names(item.get("author"))]
    if not names:
        names = [stated[key] for key in ("author", "article:author", "parsely-author", "dc.creator") if key in stated][:1]
    tidy = (_tidy(name).removeprefix("By ").removeprefix("by ") for name in names)
    return tuple(dict.fromkeys(name for name in tidy if name and len(name) <= _LONGEST_NAME and "://" not in name))


def _names(author: object) -> Iterator[str]:
    if isinstance(author, str):
        yield author
    elif isinstance(author, dict) and isinstance(author.get("name"), str):
        yield author["name"]
    elif isinstance(author, list):
        for item in author:
            if isinstance(item, str | dict):
                yield from _names(item)


def _source(stated: Mapping[str, str], articles: list[dict[str, Any]]) -> str | None:
    publishers = [_tidy(name) for item in articles for name in _names(item.get("publisher"))]
    named = [_tidy(stated.get(key)) for key in ("og:site_name", "application-name", "dc.publisher")]
    return next((name for name in [named[0], *publishers, *named[1:]] if name and len(name) <= _LONGEST_NAME), None)


def _url(root: Any) -> str | None:
    return next((address.strip() for address in addresses(root) if address.strip().startswith(("http://", "https://"))), None)


def _language(root: Any) -> str | None:
    found = _LANGUAGE.match(language_tag(root))
    return found[0].lower() if found else None
