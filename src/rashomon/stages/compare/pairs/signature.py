"""What an article is about in sixteen signs, to tell a report that many run from a phrase of the trade (SimHash: Charikar 2002)."""

import math
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from rashomon.model.index import Entry

SIGNS: Final = 16
"""Among two dozen articles these give their mean likeness to about .03; sixteen bits stand beside each posting."""
RELATED: Final = 0.16
"""Mean cosine of articles that tell of one thing. Of two dozen articles drawn at random from ECB+ it is .01 to .03, drawn from three of
its subjects .08 to .15, all shootings of GVC .07; of the articles of one story .23 and more."""
_AGREEING: Final = 1 - math.acos(RELATED) / math.pi


def signature(number: int, terms: Iterable[tuple[int, int]]) -> int:
    """On which side of sixteen planes an article lies, given its marks and their weights; one without terms lies where
    its number has it, like nobody else."""
    marks, weights = np.array([*terms], np.int64).reshape(-1, 2).T
    sums = weights @ (2 * (marks[:, None] >> np.arange(SIGNS) & 1) - 1)
    if not np.any(sums):
        return number % 2**SIGNS
    return sum(1 << sign for sign in np.flatnonzero(sums > 0).tolist())


def are_related(entries: Sequence[Entry]) -> bool:
    """Whether articles, given with their signatures as weights, are like each other in the mean: of one story, or nearly."""
    count = len(entries)
    above = (sum(entry.weight >> sign & 1 for entry in entries) for sign in range(SIGNS))
    agreeing = sum(k * (k - 1) + (count - k) * (count - k - 1) for k in above)
    return agreeing >= _AGREEING * SIGNS * count * (count - 1)
