"""A page's visible text in reading order, and where each element of the page stands in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree, html

BLOCKS = frozenset(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption
    tbody thead tfoot tr ul""".split()
)
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset(
    """script style template head noscript iframe object embed canvas svg math audio video select option textarea
    datalist input img area map param source track meta link title base frameset noframes""".split()
)
"""Script, style, template and head; form values and alternative texts; and what shows no words of the page's own."""
_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none", re.I)
_AS_BLOCK = re.compile(r"display\s{0,9}:\s{0,9}(?:block|flex|grid|list-item|table)\b", re.I)
_SPACES = re.compile(r"[ \t\n\f\r]+")
_INK = re.compile(r"[^ \t\n\f\r]")


@dataclass(frozen=True, slots=True)
class Placed:
    """An element and the characters of the page's text that it holds."""

    element: Any
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its tree, its visible text, and its elements that show any text, in document order."""

    root: Any
    text: str
    placed: tuple[Placed, ...]


def parse_page(source: str) -> Page:
    """Parse HTML, however broken, and lay out its visible text.

    Line ends become `\\n`; white space is shown as a browser shows it; a newline after a block, `<br>` a newline, a tab
    between cells. Hidden parts, form values and alternative texts are left out; closed `<details>` are in.
    """
    data = source.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace")
    root = None
    if data.strip():
        parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        root = etree.fromstring(data, parser)
    if root is None:
        return Page(None, "", ())
    _settle_streamed(root)
    layout = _Layout()
    layout.walk(root)
    return Page(root, "".join(layout.pieces), tuple(layout.placements()))


def _settle_streamed(root: Any) -> None:
    """Put parts that React sends late, hidden and out of place, where its script puts them before anybody reads the page.

    `<template id="B:0">` (or P:0) marks the place, `<div hidden id="S:0">` brings the content.
    """
    places = [element for element in root.iter("template") if element.get("id", "")[:2] in ("B:", "P:")]
    if not places:
        return
    parts = {e.get("id"): e for e in root.iter("div") if "hidden" in e.attrib and e.get("id", "").startswith("S:")}
    for place in places:
        part = parts.pop("S:" + place.get("id")[2:], None)
        if part is None or any(above is part for above in place.iterancestors()):
            continue
        del part.attrib["hidden"]
        part.tail = None
        place.addnext(part)


class _Layout:
    """The text while it is being laid out. White space waits until it is known what follows it."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self._newlines = 0
        self._gap = ""
        self._waiting: list[int] = []
        self._starts: list[int | None] = []
        self._ends: list[int] = []
        self._elements: list[Any] = []

    def walk(self, root: Any) -> None:
        """Lay out the whole tree. Own stack instead of recursion: hostile pages nest deeper than Python may."""
        stack: list[tuple[Any, Any, int, bool]] = []
        self._enter(root, stack, False)
        while stack:
            element, children, index, verbatim = stack[-1]
            child = next(children, None)
            if child is not None:
                if not self._enter(child, stack, verbatim):
                    self._words(child.tail, verbatim)
                continue
            stack.pop()
            self._leave(element, index)
            if stack:
                self._words(element.tail, stack[-1][3])
        if self._newlines:
            self._put("")

    def placements(self) -> Iterator[Placed]:
        for element, start, end in zip(self._elements, self._starts, self._ends, strict=True):
            if start is not None and end > start:
                yield Placed(element, start, end)

    def _enter(self, element: Any, stack: list[tuple[Any, Any, int, bool]], verbatim: bool) -> bool:
        if not _seen(element):
            return False
        if element.tag == "br":
            self._newlines += 1
        elif element.tag in _CELLS and element.getprevious() is not None:
            self._newlines, self._gap = 0, "\t"
        elif self._gap != "\t" and _is_block(element):
            self._newlines = max(1, self._newlines)
        index = len(self._elements)
        self._elements.append(element)
        self._starts.append(None)
        self._ends.append(0)
        self._waiting.append(index)
        verbatim = verbatim or element.tag == "pre"
        stack.append((element, iter(element), index, verbatim))
        self._words(element.text, verbatim)
        return True

    def _leave(self, element: Any, index: int) -> None:
        self._ends[index] = self.length
        if self._starts[index] is None:
            while self._waiting and self._waiting[-1] >= index:
                self._waiting.pop()
        if _is_block(element):
            self._newlines = max(1, self._newlines)

    def _words(self, text: str | None, verbatim: bool) -> None:
        if not text:
            return
        if not _INK.search(text):
            if verbatim and "\n" in text:
                self._newlines = max(self._newlines, text.count("\n"))
            self._gap = self._gap or " "
            return
        if verbatim:
            self._put(text.strip("\n"))
            self._newlines = max(self._newlines, len(text) - len(text.rstrip("\n")))
            return
        if text[0] in " \t\n\f\r":
            self._gap = self._gap or " "
        self._put(_SPACES.sub(" ", text).strip(" "))
        if text[-1] in " \t\n\f\r":
            self._gap = " "

    def _put(self, words: str) -> None:
        space = "\n" * min(self._newlines, 2) if self._newlines else self._gap
        if self.length:
            self.pieces.append(space)
            self.length += len(space)
        self._newlines, self._gap = 0, ""
        if words:
            for index in self._waiting:
                self._starts[index] = self.length
            self._waiting.clear()
            self.pieces.append(words)
            self.length += len(words)


def _seen(element: Any) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in _UNSEEN or "hidden" in element.attrib:
        return False
    if tag == "dialog" and "open" not in element.attrib:
        return False
    style = element.get("style")
    return style is None or not _HIDDEN.search(style)


def _is_block(element: Any) -> bool:
    if element.tag in BLOCKS:
        return True
    style = element.get("style")
    return style is not None and _AS_BLOCK.search(style) is not None
