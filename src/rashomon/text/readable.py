"""The words of an article that are compared with those of others."""

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Final

from rashomon.model.annotation import Block
from rashomon.text.terms import Word

READ: Final = frozenset({"headline", "heading", "body", "post"})
"""Kinds of block in which words can be copied; page residue is the outlet's own on every page."""
CAPTIONED: Final = READ | {"caption"}
"""Those that tell of what happened, the words under pictures with them: many outlets take these from one agency."""
MOST_WORDS: Final = 20_000
"""Words that are read of one article: five megabytes of text must not hold up a library."""


def words_by_block(words: Callable[[int, int], Iterable[Word]], blocks: Iterable[Block]) -> list[list[Word]]:
    """The words of each readable block, at most `MOST_WORDS` in all; `words` gives those between two places of the text."""
    found: list[list[Word]] = []
    left = MOST_WORDS
    for block in blocks:
        if block.kind in READ and left > 0:
            found.append(list(islice(words(block.span.start, block.span.end), left)))
            left -= len(found[-1])
    return found
