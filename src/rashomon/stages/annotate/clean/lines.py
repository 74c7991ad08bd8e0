"""The lines of a text: the smallest stretches that get one label."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_TERMINAL = re.compile(r"""[.!?…:;]\s?[)\]"'’”»“‘]{0,3}$""")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it: `[start, end)` without the white space around it."""

    start: int
    end: int
    text: str
    words: int
    blank_before: bool

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as sentences do."""
        return _TERMINAL.search(self.text[-5:]) is not None


def split_lines(text: str) -> tuple[Line, ...]:
    """Lines that hold more than white space, in reading order."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    last = 0
    for match in _LINE.finditer(text):
        raw = match[0]
        words = raw.strip()
        if not words:
            continue
        start = match.start() + len(raw) - len(raw.lstrip())
        blank = text.count("\n", last, start) > 1 or last == 0
        last = start + len(words)
        yield Line(start, last, words, len(_WORD.findall(words)), blank)
