"""Whether a passage is another article in other words: evidence that a reader can follow, added up.

Two reporters of one event name the same people and things, so shared words say little. What a rewriting keeps are the
*combinations*: which words stand near each other, in which order, and in one sentence; it tells what a few neighbouring sentences
of its source tell, no more and no less; and it brings nothing of its own: no name and no number that its source has not.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from rashomon.stages.compare.reuse.couples import Couple, Couples, Sentences, batched
from rashomon.stages.compare.reuse.features import COMBINATION, NAMED, RUN, WINDOW, Passage, View

SHARED: Final = 3.0
"""What the logarithm of each of the four shares counts.

A logistic fit (6,030 rewritten passages against other articles of the event, and independent reports of ECB+ and GVC; five folds of
whole topics) gives 2.6 to 3.3 for the four, 4.2 for ordinary words, -2.9 for length, 1.2 for what is new, -.5 for the source's length
and .9 for the window's; these round numbers do as well (docs/evaluation.md).
"""
SUPPORTED: Final = 0.35
"""Share of a sentence's weight that a sentence of the source must hold to be where it comes from (plagdet of dev and fresh half .964
and .955; .954 and .947 with .25, .958 and .952 with .3; with .4 .966 and .956, but rewritten passages traced .901 instead of .906)."""
FLOOR: Final = 0.05
"""Added to a share before its logarithm is taken."""
REWRITTEN: Final = -5.0
"""From this sum on: 2.7 % of the pairs of independent articles of one story count as rewritten (evaluation/copies/independent.py)."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The evidence that a passage is a source in other words, and from which sentences of the source (by number) which of the
    passage were made; sentences made of none are left out."""

    evidence: float
    drawn: tuple[tuple[int, int], ...]


def find_rewritten(couples: Sequence[Couple]) -> Iterator[Likeness | None]:
    """Of each passage and article (each two once) how like they are; None where that is less than `REWRITTEN`.

    A function of each two alone.
    """
    for batch in batched(couples):
        found: dict[int, Likeness] = {}
        numbers, evidence = _possible(batch)
        if numbers:
            found = dict(_judged(numbers, evidence, [batch[number] for number in numbers]))
        yield from map(found.get, range(len(batch)))


def _possible(couples: Sequence[Couple]) -> tuple[list[int], list[float]]:
    """Those that their marks do not rule out whatever the rest may add, by number, with the evidence so far."""
    most = 2 * _worth(1.0) + math.log1p(WINDOW)
    shared = Couples(couples).shared_marks().tolist()
    known = (_by_marks(*couple, *marks) for couple, marks in zip(couples, shared, strict=True))
    possible = [(number, evidence) for number, evidence in enumerate(known) if evidence + most >= REWRITTEN]
    return [number for number, _ in possible], [evidence for _, evidence in possible]


def _by_marks(found: Passage, source: View, combinations: int, runs: int, named: int) -> float:
    """What the passage's own words, its marks, and the source's length come to."""
    new = (found.worth_of(NAMED) - named) / 10
    evidence = found.plain_words - 0.5 * math.log1p(source.content) - math.log1p(new)
    return evidence + _worth(_share(combinations, found.worth_of(COMBINATION))) + _worth(_share(runs, found.worth_of(RUN)))


def _judged(numbers: list[int], evidence: list[float], couples: Sequence[Couple]) -> Iterator[tuple[int, Likeness]]:
    """Those that are rewritten, by these numbers."""
    beside = Couples(couples)
    windows, sentences = beside.windows(), beside.sentences()
    drawn = _drawn(sentences, len(couples))
    likest = zip(windows.share.tolist(), windows.length.tolist(), sentences.share.tolist(), strict=True)
    for number, known, (alike, length, mean), (passage, _), places in zip(numbers, evidence, likest, couples, drawn, strict=True):
        score = known + _worth(alike) + math.log1p(length) + _worth(mean)
        if score >= REWRITTEN:
            yield number, Likeness(score, tuple((passage.first + row, place) for row, place in places))


def _drawn(sentences: Sentences, couples: int) -> list[list[tuple[int, int]]]:
    """Of each couple, which sentences of the passage (from nought) come from which of the source."""
    supported = (sentences.held / 10 >= SUPPORTED * (sentences.total / 10)) & (sentences.held > 0)
    row = np.arange(len(sentences.couple)) - np.searchsorted(sentences.couple, sentences.couple)
    found: list[list[tuple[int, int]]] = [[] for _ in range(couples)]
    places = zip(*(part[supported].tolist() for part in (sentences.couple, row, sentences.place)), strict=True)
    for couple, number, place in places:
        found[couple].append((number, place))
    return found


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _worth(share: float) -> float:
    return SHARED * math.log(share + FLOOR)
