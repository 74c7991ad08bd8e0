"""Quotation marks paired into passages, as they ought to stand and as they do stand.

One pass from left to right over the marks. A mark is read by its shape and by what stands on either side of it; where the
two disagree, an open passage decides: what can close it, closes it. So straight marks are paired by turns, also in texts
whose closing marks stand with the next word.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from rashomon.stages.annotate.quotes.alternation import read_together
from rashomon.stages.annotate.quotes.bounds import reports, stripped, unclosed_end, unopened_start
from rashomon.stages.annotate.quotes.marks import Mark, find_marks, flaws_of_closing, opens_below
from rashomon.stages.annotate.quotes.quoted import Opened, Passage, Range
from rashomon.text.lines import is_cut_into_sentences
from rashomon.text.turned_marks import closes_speech

_RUN_OVER = 6
"""A passage may run on over this many ends of blocks without a new opening mark (texts with one sentence a line)."""
_SINGLE_OVER = 2
"""The same for single marks, which apostrophes look like."""
_WORD = re.compile(r"\w")


def pair_marks(text: str, blocks: Sequence[Range]) -> tuple[Passage, ...]:
    """The quoted passages in the blocks (half-open ranges in reading order), outermost only, in reading order."""
    marks = find_marks(text, blocks)
    if is_cut_into_sentences(text, blocks):
        marks = read_together(text, blocks, marks)
    pairing = _Pairing(text, blocks, marks)
    for mark, following in zip(marks, [*marks[1:], None], strict=True) if marks else ():
        pairing.read(mark, following)
    pairing.give_up()
    return tuple(pairing.passages)


class _Pairing:
    """The state of the pass: at most one open passage, and the passages so far."""

    def __init__(self, text: str, blocks: Sequence[Range], marks: Sequence[Mark]) -> None:
        self.text = text
        self.blocks = blocks
        self.passages: list[Passage] = []
        self.open: Opened | None = None
        shapes = Counter((mark.block, mark.shape) for mark in marks if not mark.single)
        self.doubles = Counter(mark.block for mark in marks if not mark.single)
        self.balanced = {block for block, _ in shapes if shapes[block, "closing"] >= shapes[block, "opening"]}

    def read(self, mark: Mark, following: Mark | None) -> None:
        """Take the next mark; `following` is the one after it."""
        if mark.settled and not (self.open is not None and self.open.mark.single):
            self._settled(mark)
            return
        if self.open is not None and mark.block > self.open.mark.block and self._enter_block(mark):
            return
        if self.open is None:
            self._outside(mark)
        elif self.open.mark.single:
            self._in_single(self.open, mark)
        elif mark.single:
            self.open.take_single(mark)
        else:
            self._in_double(self.open, mark, following)

    def _settled(self, mark: Mark) -> None:
        """A mark of which is known what it does."""
        opened = self.open
        if mark.settled == "closes" and opened is None:
            self._close_unopened(mark)
        elif mark.settled == "closes" and opened is not None:
            flaws = ["runs-over-paragraph"] if mark.block > opened.mark.block else flaws_of_closing(mark, opened.mark)
            self._keep(opened, mark.end, mark.block, flaws, mark.start)
        elif mark.settled == "reopens" and opened is not None and opened.weak is None:
            self._keep(opened, self.blocks[mark.block - 1][1], mark.block - 1, [])
            self.open = Opened(mark, continues=True)
        else:
            self.give_up()
            self.open = Opened(mark)

    def _enter_block(self, mark: Mark) -> bool:
        """A passage is open, and the next mark stands in a later block; whether the mark is used up."""
        opened = self.open
        assert opened is not None
        if mark.single != opened.mark.single:
            if mark.single and mark.block - opened.mark.block <= _RUN_OVER:
                return True
            self.give_up()
            return False
        at_head = mark.start == self.blocks[mark.block][0]
        anew = at_head and mark.shape != "closing" and mark.block == opened.mark.block + 1
        if anew and not opened.mark.single:
            self._keep(opened, self.blocks[opened.mark.block][1], opened.mark.block, [])
            self.open = Opened(mark, continues=True)
            return True
        if self._closes_from_afar(opened, mark):
            self._keep(opened, mark.end, mark.block, ["runs-over-paragraph"], mark.start)
            return True
        self.give_up()
        return False

    def _closes_from_afar(self, opened: Opened, mark: Mark) -> bool:
        if mark.block - opened.mark.block > _RUN_OVER or opened.weak is not None:
            return False
        if opened.mark.single:
            at_head = opened.mark.start == self.blocks[opened.mark.block][0]
            return at_head and mark.ends_speech and mark.block - opened.mark.block <= _SINGLE_OVER
        if mark.shape == "opening" or self._interrupted(opened.mark.block, mark):
            return False
        return mark.looks_closed or (mark.shape == "closing" and mark.last)

    def _interrupted(self, block: int, mark: Mark) -> bool:
        """Whether something else stands between the block that opens and the mark: words that are no block (the time of another post),
        or a sentence in which somebody is reported to say something."""
        ends = [self.blocks[number] for number in range(block, mark.block + 1)]
        apart = any(_WORD.search(self.text, one[1], other[0]) for one, other in pairwise(ends))
        return apart or reports(self.text, ends[1][0], mark.start)

    def _outside(self, mark: Mark) -> None:
        if mark.single:
            if mark.looks_open and mark.shape != "closing" and not mark.after.isdigit():
                self.open = Opened(mark)
            return
        closes = not mark.looks_open if mark.shape == "closing" else mark.last or (mark.looks_closed and not mark.looks_open)
        if closes:
            self._close_unopened(mark)
        elif mark.looks_open or mark.shape == "opening" or mark.before.isspace():
            self.open = Opened(mark)
            if mark.shape == "closing":
                self.open.grounds.append("opened-by-closing-mark")

    def _close_unopened(self, mark: Mark) -> None:
        """A mark that ends words which nothing opened: they begin after the passage before, or with the block."""
        before = self.passages[-1].end if self.passages else 0
        start = unopened_start(self.text, self.blocks[mark.block][0], before, mark.start)
        if start is None or mark.before.isdigit():
            return
        grounds = ["never-opened", *flaws_of_closing(mark)]
        if _WORD.search(self.text, start, mark.start):
            pieces = (stripped(self.text, start, mark.start),)
            self.passages.append(Passage(start, mark.end, pieces, mark.block, mark.block, tuple(grounds)))

    def _in_double(self, opened: Opened, mark: Mark, following: Mark | None) -> None:
        if mark.shape == "opening":
            self._opening_in_double(opened, mark)
        elif mark.shape == "closing":
            opened.depth -= 1
            if opened.depth == 0:
                self._close(opened, mark)
        elif mark.looks_open and not mark.looks_closed and _closes_after(following, mark):
            self.give_up(mark.start)
            self._outside(mark)
        else:
            self._close(opened, mark)

    def _opening_in_double(self, opened: Opened, mark: Mark) -> None:
        if mark.last or (mark.looks_closed and not mark.looks_open):
            self._close(opened, mark)
        elif not mark.before.isspace() and mark.after.isalnum() and mark.before not in "(—–-":
            opened.cuts.append((mark.start, mark.end))
            opened.grounds.append("stray-mark")
        elif mark.block in self.balanced:
            opened.depth += 1
        else:
            self.give_up(mark.start)
            self._outside(mark)

    def _opens_line(self, mark: Mark) -> bool:
        """Whether a single mark begins a line, where an apostrophe hardly stands: "'It is closed, "he said."""
        return mark.start == 0 or self.text[mark.start - 1] == "\n"

    def _in_single(self, opened: Opened, mark: Mark) -> None:
        if not mark.single and mark.block == opened.mark.block and self._opens_line(opened.mark) and closes_speech(self.text, mark.start):
            self._close(opened, mark)
        elif not mark.single:
            self.give_up()
            self._outside(mark)
        elif mark.ends_speech and (mark.looks_closed or mark.before.isspace()):
            self._close(opened, mark)
        elif mark.looks_closed and mark.shape != "opening":
            if mark.before not in "sS":
                self._close(opened, mark)
            elif opened.weak is None:
                opened.weak = mark
        elif mark.looks_open:
            self.give_up()
            self._outside(mark)

    def _close(self, opened: Opened, mark: Mark) -> None:
        self._keep(opened, mark.end, mark.block, flaws_of_closing(mark, opened.mark), mark.start)

    def give_up(self, limit: int | None = None) -> None:
        """The open passage is not closed before `limit` (or the end of its block): use the best end there is."""
        opened, self.open = self.open, None
        if opened is None:
            return
        if opened.weak is not None:
            ground = [] if opened.mark.single else ["closed-by-single-mark"]
            self._keep(opened, opened.weak.end, opened.mark.block, ground, opened.weak.start)
        elif not opened.mark.single:
            end = self.blocks[opened.mark.block][1] if limit is None else limit
            end = unclosed_end(self.text, opened.mark.end, end)
            self._keep(opened, end, opened.mark.block, ["unclosed"])

    def _keep(self, opened: Opened, end: int, block: int, flaws: list[str], inner: int | None = None) -> None:
        self.open = None
        pieces = tuple(opened.pieces(self.text, self.blocks, end if inner is None else inner, block))
        if pieces:
            start, first = opened.mark.start, opened.mark.block
            moved = []
            if opens_below(opened.mark) and first < block:
                first, moved = first + 1, ["opened-in-line-above"]
            if first < block and end == self.blocks[block][0] + 1:
                block, moved = block - 1, [*moved, "closed-in-line-below"]
            end = max(end if inner is not None else pieces[-1][1], pieces[-1][1])
            grounds = tuple(dict.fromkeys([*opened.grounds, *flaws, *moved]))
            self.passages.append(Passage(start, end, pieces, first, block, grounds, opened.continues, opened.mark.single))


def _closes_after(following: Mark | None, mark: Mark) -> bool:
    """Whether the next mark in the block can only be a closing one, so that this one must open."""
    return (
        following is not None and following.block == mark.block and not following.single
        and following.looks_closed and not following.looks_open
    )  # fmt: skip
