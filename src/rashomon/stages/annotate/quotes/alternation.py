"""Quotation marks of a text that a machine has cut into lines, read all together: which ones open and which close.

Where a machine parts sentences it leaves marks with the sentence before, with the one behind, or alone in a line, and sets
spaces on the wrong side of them: what stands around one mark does not tell what it is. What opens must be closed, though, so of
all readings of a text's marks the one is taken that goes against the fewest signs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from rashomon.stages.annotate.quotes.bounds import reports
from rashomon.stages.annotate.quotes.marks import Mark, Role
from rashomon.stages.annotate.quotes.quoted import Range
from rashomon.stages.annotate.quotes.signs import against_closing, against_opening

_STRAYS, _LEFT_OPEN, _NEVER_OPENED = 4.0, 2.5, 2.5
"""Against a mark that neither opens nor closes anything; against words that nothing closes; against words that nothing opens. By reason,
as those below: one sign of a kind may be wrong, two are seldom."""
_REOPENS = (0.5, 1.0, 1.5)
"""Against a mark that opens a line of words that go on, by the lines down from the mark before: one, two, more."""
_LINE, _TOLD, _OWN, _EMPTY = 0.2, 1.5, 1.0, 4.0
"""Within marks, against each line, against one in which somebody is told to say something, and against no words at all; outside of
marks, against a line in which somebody speaks of himself."""
_SPEAKS = re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b(?![-–.])")
_SPOKEN = re.compile(_SPEAKS.pattern + r"|\b(?:says?|said), ['‘]")
"""So, or whom he tells of as saying something."""
_CUED = re.compile(r", (?:[^\s,]{1,30} ){0,4}(?:said|says|added|told (?:the )?\S{1,30})\.?\s*\Z")
"""A line that ends in who said it."""
_TAIL = 200
"""Characters at the end of a line that hold that."""
_WORD = re.compile(r"\w")


def read_together(text: str, blocks: Sequence[Range], marks: Sequence[Mark]) -> list[Mark]:
    """The marks in order, double ones with the shape that tells what they do here; those that do nothing are left out."""
    double = [mark for mark in marks if not mark.single]
    roles = {mark.start: role for mark, role in zip(double, _Reading(text, blocks).roles(double), strict=True)}
    read = []
    for mark in marks:
        role = roles.get(mark.start)
        if role is None:
            read.append(mark)
        elif role != "strays":
            read.append(replace(mark, shape="closing" if role == "closes" else "opening", settled=role))
    return read


class _Way(NamedTuple):
    """A reading of the marks so far, the last one first."""

    against: float
    role: Role | None = None
    before: "_Way | None" = None

    def on(self, role: Role, against: float) -> "_Way":
        """This reading, and one mark more."""
        return _Way(self.against + against, role, self)


class _Between(NamedTuple):
    """What speaks against reading the words between two marks so."""

    inside: float
    outside: float
    left_open: float
    """Within marks as far as their first line goes."""
    never_opened: float
    """Within marks from their last line on."""


@dataclass(frozen=True)
class _Reading:
    """From mark to mark: the best reading that stands outside of marks, and the best that stands within."""

    text: str
    blocks: Sequence[Range]

    def roles(self, marks: Sequence[Mark]) -> list[Role]:
        """What each mark does in the reading that least speaks against."""
        outside, inside = _Way(0.0), _Way(float("inf"))
        before: Mark | None = None
        for mark in marks:
            between = self._between(before, mark)
            outside, inside = self._out(mark, between, outside, inside), self._in(mark, before, between, outside, inside)
            before = mark
        way: _Way | None = outside if outside.against <= inside.against + _LEFT_OPEN else inside
        roles: list[Role] = []
        while way is not None and way.role is not None:
            roles.append(way.role)
            way = way.before
        return roles[::-1]

    def _out(self, mark: Mark, between: _Between, outside: _Way, inside: _Way) -> _Way:
        closes = against_closing(self.text, mark)
        ways = (
            outside.on("strays", between.outside + _STRAYS),
            outside.on("closes", between.never_opened + closes),
            inside.on("closes", between.inside + closes),
            inside.on("strays", between.left_open + _STRAYS),
        )
        return min(ways, key=lambda way: way.against)

    def _in(self, mark: Mark, before: Mark | None, between: _Between, outside: _Way, inside: _Way) -> _Way:
        opens = against_opening(self.text, mark)
        ways = [
            outside.on("opens", between.outside + opens),
            inside.on("opens", between.left_open + opens),
            inside.on("strays", between.inside + _STRAYS),
        ]
        if before is not None and mark.start == self.blocks[mark.block][0] and mark.block > before.block:
            reopens = _REOPENS[min(mark.block - before.block, len(_REOPENS)) - 1]
            ways.append(inside.on("reopens", between.inside + opens + reopens))
        return min(ways, key=lambda way: way.against)

    def _between(self, before: Mark | None, mark: Mark) -> _Between:
        lines = self._lines(before, mark)
        if not lines:
            return _Between(_EMPTY, 0.0, _EMPTY, _EMPTY)
        within = [_LINE + (_TOLD if self._is_told(line) else 0.0) for line in lines]
        without = [_OWN if _SPEAKS.search(self.text, *line) else 0.0 for line in lines]
        words = [_WORD.search(self.text, *line) is not None for line in lines]
        return _Between(
            inside=sum(within) + (0.0 if any(words) else _EMPTY),
            outside=sum(without),
            left_open=(_LINE if self._is_cued(lines[0]) else within[0] + _LEFT_OPEN) + sum(without[1:]) + (0.0 if words[0] else _EMPTY),
            never_opened=sum(without[:-1]) + within[-1] + _NEVER_OPENED + (0.0 if words[-1] else _EMPTY),
        )

    def _lines(self, before: Mark | None, mark: Mark) -> list[Range]:
        """What of the lines lies between the two marks."""
        first, start = (before.block, before.end) if before else (0, 0)
        lines = ((max(a, start), min(b, mark.start)) for a, b in self.blocks[first : mark.block + 1])
        return [line for line in lines if line[0] < line[1]]

    def _is_told(self, line: Range) -> bool:
        """Whether the line tells who said something, and is nobody's own words."""
        return self._is_cued(line) or (reports(self.text, *line) and _SPOKEN.search(self.text, *line) is None)

    def _is_cued(self, line: Range) -> bool:
        return _CUED.search(self.text, max(line[0], line[1] - _TAIL), line[1]) is not None
