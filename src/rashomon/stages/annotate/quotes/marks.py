"""Quotation marks as they stand: which characters they are, and what their surroundings make of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.text.turned_marks import measures

_MARK = re.compile(r"=\"[^\"\n]{0,300}\"|''|’’|‘‘|``|[“”„«»\"‘’']")
_OPENING = frozenset(("“", "„", "«", "``", "‘‘"))
_CLOSING = frozenset(("”", "»", "’’"))
_SINGLE = frozenset("‘’'")
_OPENS_AFTER = frozenset("([{—–-/:“\"‘")
SPEECH_END = frozenset(",.?!…")
"""What stands before the mark that closes somebody's words."""
_STOPS = frozenset(".?!…'’")

Shape = Literal["opening", "closing", "straight"]
Role = Literal["opens", "closes", "reopens", "strays"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark (or what may be one) at `[start, end)` in the block of that number."""

    start: int
    end: int
    text: str
    block: int
    shape: Shape
    single: bool
    before: str
    """The character before it in its block; a line end where there is none."""
    after: str
    before_space: str
    """The last character before the white space in front of it; empty where no white space stands there."""
    last: bool
    """Nothing but white space follows it in its block."""
    settled: Role | None = None
    """What it does, where that was found from all marks of the text; its shape then is that of what does so."""

    @property
    def looks_open(self) -> bool:
        """Where an opening mark would stand."""
        return (self.before.isspace() or self.before in _OPENS_AFTER) and not self.after.isspace()

    @property
    def looks_closed(self) -> bool:
        """Where a closing mark would stand."""
        return not self.before.isspace() and not self.after.isalnum()

    @property
    def ends_speech(self) -> bool:
        """After a comma, a full stop or the like, with or without a space between."""
        return self.before in SPEECH_END or self.before_space in SPEECH_END


def find_marks(text: str, blocks: Sequence[tuple[int, int]]) -> list[Mark]:
    """The marks in the blocks (half-open ranges in reading order); apostrophes within a word are none."""
    found = []
    for number, (start, end) in enumerate(blocks):
        final = len(text[start:end].rstrip()) + start
        for match in _MARK.finditer(text, start, end):
            if match.group()[0] == "=" or measures(text, *match.span()):  # an attribute of markup left in the text; inches
                continue
            first, after_it = match.span()
            before = text[first - 1] if first > start else "\n"
            after = text[after_it] if after_it < end else "\n"
            single = match.group() in _SINGLE
            if single and before.isalnum() and after.isalnum():
                continue
            across = text[first - 2] if before.isspace() and first - 1 > start else ""
            found.append(
                Mark(first, after_it, match.group(), number, _shape(match.group()), single, before, after, across,
                     after_it >= final)
            )  # fmt: skip
    return found


def _shape(mark: str) -> Shape:
    if mark in _OPENING or mark == "‘":
        return "opening"
    if mark in _CLOSING or mark == "’":
        return "closing"
    return "straight"


def opens_below(mark: Mark) -> bool:
    """Whether it opens the line below from the end of one whose sentence has ended."""
    return mark.settled == "opens" and mark.last and mark.before_space in _STOPS


def flaws_of_closing(mark: Mark, opening: Mark | None = None) -> list[str]:
    """What is wrong with a mark that closes a passage, as codes of grounds."""
    flaws = []
    if mark.shape == "opening":
        flaws.append("closed-by-opening-mark")
    if mark.text in ("’’", "''") and (opening is None or opening.text not in ("``", "‘‘", "''")):
        flaws.append("closed-by-apostrophes")
    if mark.before.isspace():
        flaws.append("space-before-mark")
    return flaws
