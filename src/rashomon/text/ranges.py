"""Ranges of rows, many at a time."""

import numpy as np

from rashomon.model.index import Numbers


def rows_of(first: Numbers, count: Numbers) -> Numbers:
    """The numbers of `count` rows from each `first` on, one range after the other."""
    before = np.cumsum(count) - count
    rows: Numbers = np.repeat(first - before, count) + np.arange(count.sum())
    return rows
