"""Residue inside a line: "ADVERTISEMENT" between two sentences, "Read more: ...", a credit behind a caption."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from rashomon.stages.annotate.clean.addressed import reader_label
from rashomon.stages.annotate.clean.lines import Line

_START = re.compile(r"(?:(?<!\b[A-Z])[.!?…]|(?<=[.!?…])[\"”’)\]]{1,2})\s{1,4}(?=[^\s,;])")
_BRACKET = re.compile(r"[(\[][^()\[\]\n]{4,160}[)\]]")
_CAPITAL = re.compile(r"[\"'“‘(\[]{0,2}[A-ZÀ-Þ\d©]")
_EDGES = " \t\u00a0.…:!?|·•*–—-»«›‹>→←"
_LONGEST_SENTENCE = 200
_TITLE = 25
"""Words of the longest headline behind "Read more:"; what is longer has run into the story."""
_CREDIT = 120
"""Characters at a paragraph's end in which a picture's credit stands."""


@dataclass(frozen=True, slots=True)
class Inside:
    """Residue at `[start, end)` of the article's text."""

    start: int
    end: int
    label: str


@cache
def _patterns(place: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Label and pattern of everything that may stand in this place, in the order in which they are tried."""
    table = files("rashomon.data").joinpath("residue_inside.tsv").read_text("utf-8")
    rows = [row.split("\t") for row in table.splitlines() if row and not row.startswith("#")]
    return tuple((label, re.compile(pattern)) for where, label, pattern in rows if where == place)


def residue_inside(line: Line, tells: bool) -> tuple[Inside, ...]:
    """Stretches of a kept line that are no part of it, in order, not overlapping, never within quotation marks.

    In a text that tells of others (`tells`) they may also be known by speaking to the reader.
    """
    found = sorted((*_sentences(line.text, tells), *_brackets(line.text), *_credits(line.text)), key=lambda i: (i.start, -i.end))
    apart: list[Inside] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    free = _unquoted(line.text, apart)
    return tuple(Inside(line.start + one.start, line.start + one.end, one.label) for one in free)


def _sentences(text: str, tells: bool) -> Iterator[Inside]:
    starts = [0, *(m.end() for m in _START.finditer(text)), len(text)]
    for start, end in pairwise(starts):
        marked = _mark(text, start)
        if marked is not None:
            yield marked
            start = marked.end + len(text[marked.end : end]) - len(text[marked.end : end].lstrip())
        stop = start + len(text[start:end].rstrip())
        label = None
        if _CAPITAL.match(text, start) and stop - start <= _LONGEST_SENTENCE:
            label = _sentence_label(text[start:stop]) or (reader_label(text[start:stop]) if tells else None)
        if label is not None:
            yield Inside(start, stop, label)


def _mark(text: str, start: int) -> Inside | None:
    for label, pattern in _patterns("mark"):
        found = pattern.match(text, start)
        if found:
            return Inside(start, start + len(found[0].rstrip()), label)
    return None


def _sentence_label(sentence: str) -> str | None:
    low = " ".join(sentence.lower().split())
    for label, pattern in _patterns("cue"):
        found = pattern.match(low)
        if found and 2 <= low.count(" ", found.end()) + 1 <= _TITLE:
            return label
    words = low.strip(_EDGES)
    return next((label for label, pattern in _patterns("sentence") if pattern.fullmatch(words)), None)


def _brackets(text: str) -> Iterator[Inside]:
    """Between sentences or at the end: within a sentence they are its own words, and it would fall apart."""
    starts = {0, *(m.end() for m in _START.finditer(text))}
    last = len(text.rstrip(" ."))
    for found in _BRACKET.finditer(text):
        if found.start() not in starts and found.end() < last:
            continue
        words = " ".join(found[0][1:-1].lower().split())
        label = next((label for label, pattern in _patterns("bracket") if pattern.fullmatch(words)), None)
        if label is not None:
            yield Inside(*found.span(), label)


def _credits(text: str) -> Iterator[Inside]:
    """Behind the last sentence."""
    start = max((m.end() for m in _START.finditer(text, max(0, len(text) - _CREDIT))), default=0)
    stop = len(text.rstrip(" ."))
    for label, pattern in _patterns("credit"):
        if start and pattern.fullmatch(text, start, stop):
            yield Inside(start, len(text), label)


def _unquoted(text: str, found: Sequence[Inside]) -> Iterator[Inside]:
    """Those where no quotation mark is open: what people say is theirs. Reads the line once, however many there are."""
    depth = straight = at = 0
    for one in found:
        depth += text.count("“", at, one.start) - text.count("”", at, one.start)
        straight += text.count('"', at, one.start)
        at = one.start
        if depth <= 0 and straight % 2 == 0:
            yield one
