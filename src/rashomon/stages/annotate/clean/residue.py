"""Residue that its words give away: "34 minutes ago", "Leave a comment", "All rights reserved"."""

import re
from functools import cache, lru_cache
from importlib.resources import files

_LONGEST = 160
"""Characters of a line: the table's patterns are bounded for it; notices of cookies and copyright fit, paragraphs do not."""
_COUNT = r"(?:\d[\d.,]{0,11}k?|no|one|an?)"
_EDGES = " \t\u00a0\u200b\ufeff.…:!?|·•*–—-_=»«›‹>→←↑↓▼▲►▶+()[]#/\\✕×"
_SPOKEN = frozenset({"cookie", "copyright", "login", "comment-prompt", "subscribe", "advert", "caption-control", "other"})
"""Labels that whole sentences may carry; the other word lists are for lines that are no sentences."""
_COLUMNS = re.compile(r"[A-ZÀ-Þ]\w*(?: \w+){0,2}(?:(?: {2,}|\t+)[A-ZÀ-Þ]\w*(?: \w+){0,2}){2,12}")
"""Words in columns: a menu ("LIVE SCORES  TABLES  ODDS"). With a figure it may be a table, with small letters a line spaced out."""
_SENTENCE_WORDS = 6
"""Words from which a line that ends as a sentence is one: buttons and menu entries are shorter. Set by reason."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Label and pattern, in the order in which they are tried."""
    table = files("rashomon.data").joinpath("residue.tsv").read_text("utf-8")
    fragments: dict[str, list[str]] = {}
    for row in table.splitlines():
        if row and not row.startswith("#"):
            label, fragment = row.split("\t")
            fragments.setdefault(label, []).append(fragment.replace("{N}", _COUNT))
    return tuple((label, re.compile(rf"\A(?:{'|'.join(parts)})")) for label, parts in fragments.items())


def residue_label(line: str, is_sentence: bool) -> str | None:
    """The label of a line that is page residue by its words alone, else None."""
    if line.startswith(('{"', '[{"')):
        return "other"  # data meant for a script, shown by mistake
    if len(line) > _LONGEST:
        return None
    if _COLUMNS.fullmatch(line):
        return "navigation"
    spoken = is_sentence and line.count(" ") >= _SENTENCE_WORDS - 1
    return _label(" ".join(line.lower().split()).strip(_EDGES), spoken)


@lru_cache(maxsize=65536)  # the same buttons stand on every page of an outlet
def _label(words: str, spoken: bool) -> str | None:
    if not words:
        return "other"
    for label, pattern in _patterns():
        if (not spoken or label in _SPOKEN) and pattern.fullmatch(words):
            return label
    return None
