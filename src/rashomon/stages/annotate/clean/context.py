"""What can be seen of a line among the others: what stands before and after it, and where the best run of prose is."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.annotate.clean.features import content_words, is_prose
from rashomon.stages.annotate.clean.lines import Line

Column = NDArray[np.float64]
_WINDOWS = (1, 2, 4, 10)
"""Lines to either side whose prose is a feature; a scale of features, whose weights were learned with it."""
_LONGEST = 40
"""Words of a line that count: one very long line is not a whole article."""
_FAR = 50
"""Lines beyond which prose counts as absent; a scale of features, whose weights were learned with it."""


def context_features(lines: Sequence[Line], residue: Column, title: str) -> dict[str, Column]:
    """Features by name, one value a line."""
    words = np.array([min(_LONGEST, line.words) for line in lines], dtype=np.float64)
    prose = np.array([is_prose(line) for line in lines], dtype=np.float64)
    first, last = best_run(words, prose)
    at = np.arange(len(lines))
    run = ((at >= first) & (at < last)).astype(np.float64)
    columns = {
        "in run": run,
        "after run": (at >= last).astype(np.float64),
        "off run": np.log1p(np.maximum(0, np.maximum(first - at, at - last + 1))),
    }
    columns |= _neighbours(words, prose, residue)
    columns |= _position(lines, words, prose)
    columns |= _gaps(prose, run)
    columns |= _topic(lines, prose * run, title)
    return columns


def best_run(words: Column, prose: Column) -> tuple[int, int]:
    """Lines `[first, last)` with the greatest sum, words of prose counting for it and those of other lines against it.

    (Bentley's maximum subarray. A line that is no prose costs 3 and its words, 15 of them at most.)
    """
    gains = np.where(prose > 0, words, -np.minimum(words, 15) - 3.0)
    best, first, last, total, start = 0.0, 0, 0, 0.0, 0
    for place, gain in enumerate(gains.tolist()):
        if total <= 0:
            total, start = 0.0, place
        total += gain
        if total > best:
            best, first, last = total, start, place + 1
    return first, last


def _neighbours(words: Column, prose: Column, residue: Column) -> dict[str, Column]:
    columns = {}
    for size in _WINDOWS:
        for side in ("before", "after"):
            columns[f"prose {size} {side}"] = _window(prose, size, side)
            columns[f"residue {size} {side}"] = _window(residue, size, side)
            columns[f"words {size} {side}"] = np.log1p(_window(words, size, side))
    return columns


def _window(values: Column, size: int, side: str) -> Column:
    """Mean of the `size` values before or after each place; there is nothing beyond the ends."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    at = np.arange(len(values))
    if side == "before":
        return np.asarray((sums[at] - sums[np.maximum(0, at - size)]) / size)
    return np.asarray((sums[np.minimum(len(values), at + 1 + size)] - sums[at + 1]) / size)


def _position(lines: Sequence[Line], words: Column, prose: Column) -> dict[str, Column]:
    place = np.array([line.start for line in lines], dtype=np.float64) / max(1, lines[-1].end)
    mass = words * prose
    total = max(1.0, float(mass.sum()))
    before = np.cumsum(mass) - mass
    return {
        "place": place,
        "off middle": (place - 0.5) ** 2,
        "prose before": before / total,
        "prose after": (total - before - mass) / total,
        "prose of page": np.full(len(lines), mass.sum() / max(1.0, words.sum())),
        "tiny of page": np.full(len(lines), (words <= 4).mean()),
    }


def _gaps(prose: Column, run: Column) -> dict[str, Column]:
    """How far the nearest prose is on either side, and how long the stretch without any is."""
    before = np.array(_since(prose.tolist()), dtype=np.float64)
    after = np.array(_since(prose.tolist()[::-1])[::-1], dtype=np.float64)
    length = np.where(prose > 0, 0.0, np.minimum(before + after + 1, _FAR))
    inside = (prose == 0) & (before < _FAR) & (after < _FAR)
    return {
        "to prose before": np.log1p(before),
        "to prose after": np.log1p(after),
        "to farther prose": np.log1p(np.maximum(before, after)),
        "gap": np.log1p(length),
        "gap in run": np.log1p(length) * run,
        "between prose": inside.astype(np.float64),
    }


def _since(prose: list[float]) -> list[int]:
    """Lines since the last prose line, `_FAR` at most."""
    steps = accumulate(prose, lambda gone, here: 0 if here else min(_FAR, gone + 1), initial=_FAR)
    return list(steps)[:-1]


def _topic(lines: Sequence[Line], main: Column, title: str) -> dict[str, Column]:
    """How many of a line's content words the run of prose has too, and the title."""
    words = [content_words(line) for line in lines]
    known = Counter(word for own, inside in zip(words, main, strict=True) if inside for word in own)
    titled = content_words(Line(0, 0, title, 0, False)) if title else words[0]
    shared = [sum(known[word] > inside for word in own) for own, inside in zip(words, main, strict=True)]
    sizes = np.array([max(1, len(own)) for own in words], dtype=np.float64)
    return {
        "topic": np.array(shared, dtype=np.float64) / sizes,
        "title words": np.array([len(own & titled) for own in words], dtype=np.float64) / sizes,
    }
