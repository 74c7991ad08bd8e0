"""What an article calls itself in its first lines: its headline, and the outlet that it says it is from."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise, takewhile
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import Headline, Label, StatedSource
from rashomon.model.span import Span
from rashomon.text.outlets import AGENCIES, FIRST, LAST, OUTLETS, PLACES

_NAME: Final = re.compile(r"(?:[Tt]he |THE )?[A-ZÀ-Þ][\w.&’'-]{0,30}(?: (?:of |the |and |& )?[A-ZÀ-Þ][\w.&’'-]{0,30}){0,4}")
_BRACKETED: Final = re.compile(r"\(([^()\n]{2,40})\)")
_BY: Final = re.compile(r"(?:by|from|photos?|pictures?)\b", re.IGNORECASE)
_ENDS: Final = re.compile(r"\s{0,3}(?:[,|–—·•:;]|--|- |\()")
_HEAD: Final = 8
"""Blocks among which an article says where it is from: headline, byline, date, and the outlet's name above or below them."""


def label_accounts(articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]]) -> Mapping[str, Label]:
    """Article id to its label; what is not in the text is None. What came with the article is another matter, and stands first."""
    return {id: _label(articles[id].text, blocks.get(id, ())) for id in articles}


def _label(text: str, blocks: tuple[Block, ...]) -> Label:
    headline = next((block.span for block in blocks if block.kind == "headline"), None)
    return Label(Headline((headline,)) if headline else None, next(_sources(text, blocks[:_HEAD]), None))


def _sources(text: str, head: tuple[Block, ...]) -> Iterator[StatedSource]:
    """The outlet's name over the date, before it on its line, or in the brackets of an agency's dateline, in this order."""
    above = tuple(takewhile(lambda block: block.kind in ("byline", "dateline", "residue"), head))
    for block, following in pairwise(above):
        if block.kind == "byline" and following.kind == "dateline" and _is_masthead(block.span.of(text)):
            yield StatedSource((block.span,), "masthead")
    for block in head:
        if block.kind in ("byline", "dateline") and (name := _first_name(block, text)) and _is_outlet(name.of(text)):
            yield StatedSource((name,), "date-line")
    for block in head:
        if block.kind == "dateline" and (name := _in_brackets(block, text)) and _is_outlet(name.of(text)):
            yield StatedSource((name,), "agency-line")


def _is_masthead(words: str) -> bool:
    """A line that the cleaning took for an outlet's name because of the day below it, and no author's."""
    return _NAME.fullmatch(words) is not None and not _BY.match(words)


def _first_name(block: Block, text: str) -> Span | None:
    """A name with which the line begins, and that a comma, a dash or the like ends."""
    found = _NAME.match(text, block.span.start, block.span.end)
    if not found or not _ENDS.match(text, found.end(), block.span.end) or _BY.match(found[0]):
        return None
    return Span(block.span.article, found.start(), found.end())


def _in_brackets(block: Block, text: str) -> Span | None:
    found = _BRACKETED.search(text, block.span.start, block.span.end)
    return Span(block.span.article, found.start(1), found.end(1)) if found else None


def _is_outlet(name: str) -> bool:
    """An agency or outlet that is known, a name made of words that outlets are named with, or one with an article; no place."""
    words = name.casefold().split()
    bare = words[1:] if words[0] == "the" else words
    plain = " ".join(bare)
    if plain in AGENCIES or plain in OUTLETS:
        return len(plain) > 4 or name.isupper()
    if len(bare) < len(words):
        return plain not in PLACES
    return len(words) > 1 and (words[-1] in LAST or words[0] in FIRST)
