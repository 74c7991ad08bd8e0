"""What a page says of itself in its head: JSON-LD, meta elements, its own address."""

import json
import re
from collections.abc import Iterator
from typing import Any

_ARTICLE_TYPES = re.compile(r"article|posting|report|review|recipe|newsitem|page", re.I)


def json_ld(root: Any) -> Iterator[dict[str, Any]]:
    """All objects of the page's JSON-LD, outermost first."""
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            try:
                loaded = json.loads(script.text.strip(" \t\r\n;"), strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _objects(loaded)


def _objects(loaded: object) -> Iterator[dict[str, Any]]:
    waiting = [loaded]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting[:0] = item
        elif isinstance(item, dict):
            yield item
            waiting.extend(value for value in item.values() if isinstance(value, list | dict))


def is_article(item: dict[str, Any]) -> bool:
    """Whether a JSON-LD object is an article or the page that holds it."""
    return _ARTICLE_TYPES.search(str(item.get("@type", ""))) is not None


def addresses(root: Any) -> Iterator[str]:
    """The page's own address as it states it: canonical link, then Open Graph."""
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower() and link.get("href"):
            yield link.get("href")
    for meta in root.iter("meta"):
        if (meta.get("property") or "").lower() == "og:url" and meta.get("content"):
            yield meta.get("content")


def metas(root: Any) -> dict[str, str]:
    """Content of the meta elements by name, property or microdata key (small letters); the first of each counts."""
    stated: dict[str, str] = {}
    for element in root.iter("meta"):
        content = (element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            key = (element.get(attribute) or "").strip().lower()
            if key and content:
                stated.setdefault(key, content)
    return stated


def language_tag(root: Any) -> str:
    """The language that the page says it is in, with the region where it says one ("en-US"); "" where it says none."""
    return (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
