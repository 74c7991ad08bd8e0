"""Words that a machine has cut with a space ("the company’ s", "doesn’ t", a dash as "- -"), put together for the language model.

Letter for letter: the space goes behind what it cut off, so that a text keeps its length, and places can be led back.
"""

import re
from bisect import bisect_right

_CUT = re.compile(r"(?<=\w)(’) (s|t|re|ve|ll|d|m)(?![\w’-])|(?<= )(-) (-)(?= )")
"""A curly apostrophe behind a word and what it belongs to; two hyphens with a space between."""


def mended(text: str) -> str:
    """The text with each space behind the letters that it cut off."""
    return _CUT.sub(lambda cut: f"{cut[1] or cut[3]}{cut[2] or cut[4]} ", text)


class Cuts:
    """Where words of a text were cut: leads places in its mended form back to the text itself."""

    def __init__(self, text: str) -> None:
        found = [(cut.start() + 1, cut.end()) for cut in _CUT.finditer(text)]
        self._spaces = [space for space, _ in found]
        self._ends = [end for _, end in found]

    def start(self, place: int) -> int:
        """Where a word begins that begins at `place` in the mended text."""
        here = bisect_right(self._spaces, place) - 1
        return place + 1 if here >= 0 and place < self._ends[here] - 1 else place

    def end(self, place: int) -> int:
        """Where a word ends that ends at `place` in the mended text."""
        here = bisect_right(self._spaces, place - 1) - 1
        return place + 1 if here >= 0 and place < self._ends[here] else place
