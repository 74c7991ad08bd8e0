"""A quoted passage, while it is open and when it is closed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from rashomon.stages.annotate.quotes.bounds import stripped
from rashomon.stages.annotate.quotes.marks import Mark

_WORD = re.compile(r"\w")

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands between a pair of marks: `[start, end)` with the marks, and the pieces of text inside, one a block."""

    start: int
    end: int
    pieces: tuple[Range, ...]
    first_block: int
    last_block: int
    grounds: tuple[str, ...] = ()
    continues: bool = False
    """Opened again at the head of a block after a passage that was left open, as long quotations are."""
    single: bool = False
    """Between single marks."""


@dataclass(slots=True)
class Opened:
    """A passage that no mark has closed yet."""

    mark: Mark
    continues: bool = False
    depth: int = 1
    grounds: list[str] = field(default_factory=list)
    cuts: list[Range] = field(default_factory=list)
    inner_singles: int = 0
    weak: Mark | None = None
    """The first single mark that could close it if nothing better comes."""

    def take_single(self, mark: Mark) -> None:
        """Nested speech opens and closes; a single mark that closes nothing may be the outer one's wrong closing mark."""
        if mark.shape == "opening" or (mark.shape == "straight" and mark.looks_open):
            self.inner_singles += 1
        elif self.inner_singles and mark.looks_closed:
            self.inner_singles -= 1
        elif self.weak is None and mark.ends_speech and mark.looks_closed:
            self.weak = mark

    def pieces(self, text: str, blocks: Sequence[Range], end: int, last_block: int) -> list[Range]:
        """The text inside, one piece a block, if it ends at `end` in that block; marks astray are cut out."""
        pieces = []
        start = self.mark.end
        cuts = iter([*self.cuts, (end, end)])
        cut = next(cuts)
        for number in range(self.mark.block, last_block + 1):
            start = max(start, blocks[number][0])
            stop = min(end, blocks[number][1])
            while cut[0] < stop:
                pieces.append((start, cut[0]))
                start, cut = cut[1], next(cuts)
            pieces.append((start, stop))
        trimmed = [stripped(text, a, b) for a, b in pieces if a < b]
        return [(a, b) for a, b in trimmed if _WORD.search(text, a, b)]
