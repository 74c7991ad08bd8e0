"""Long texts in pieces that a model can take."""

import re
from itertools import pairwise

_LONGEST = 8_000
"""Characters; the parser's memory grows with the passage, and no paragraph of prose is nearly as long."""
_LONGEST_WORD = 400
"""The tokenizer's time grows with the square of an unbroken run; no word, and hardly a link, is longer."""
_GAP = re.compile(r"\n[ \t\r]*\n")
_END = re.compile(r"[.?!][\"'”’)\]]?[ \n\t](?=[\"'“‘(\[]?[A-Z0-9])")
_LONG_RUN = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")


def split_passage(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """`[start, end)` cut at blank lines, and where still too long at a sentence's end, a space, or anywhere."""
    cuts = [start, *(m.end() for m in _GAP.finditer(text, start, end)), end]
    cuts = sorted({*cuts, *(m.end() for m in _LONG_RUN.finditer(text, start, end))})
    pieces: list[tuple[int, int]] = []
    for left, right in pairwise(cuts):
        pieces.extend(_bounded(text, left, right))
    return pieces


def _bounded(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces = []
    while end - start > _LONGEST:
        cut = _cut(text, start, start + _LONGEST)
        pieces.append((start, cut))
        start = cut
    if text[start:end].strip():
        pieces.append((start, end))
    return pieces


def _cut(text: str, start: int, end: int) -> int:
    """The last good place to cut in the second half of `[start, end)`, else its end."""
    middle = (start + end) // 2
    ends = [m.end() for m in _END.finditer(text, middle, end)]
    if ends:
        return ends[-1]
    space = max(text.rfind(" ", middle, end), text.rfind("\n", middle, end))
    return space + 1 if space >= 0 else end
