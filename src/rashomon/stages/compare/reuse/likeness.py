"""Whether a passage is another article in other words: evidence that a reader can follow, added up.

Two reporters of one event name the same people and things, so shared words say little. What a rewriting keeps are the
*combinations*: which words stand near each other, in which order, and in one sentence; and it brings nothing of its own: no
name and no number that its source has not.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rashomon.stages.compare.reuse.reading import Reading
from rashomon.text.terms import CALENDAR, rarity

CONTENT: Final = 1.0
"""Rarity from which a word says something: above "people" and "after", below "police"."""
NEAR: Final = 4
"""Content words this far apart are a combination."""
NAME: Final = 7.5
"""Rarity from which a capitalised word is a name even at the beginning of a sentence."""
LEAST_NAME: Final = 2.5

EVIDENCE: Final = 2.0
"""What the logarithms of the three shares and the share of known numbers count, beside the three terms that count one or a half.

A logistic fit (1,200 rewritten passages, independent reports of ECB+ and GVC; not cross-validated) gives 2.2 to 2.4 for the four,
1.3 for length, -.6 for the source's length and -1.2 for what is new; these round numbers do as well (docs/evaluation.md).
"""
SUPPORTED: Final = 0.25
"""Share of a sentence's weight that a sentence of the source must hold to be where it comes from."""
FLOOR: Final = 0.05
"""Added to a share before its logarithm is taken."""
REWRITTEN: Final = -3.5
"""From this sum on: 3.2 % of the pairs of independent articles of one story count as rewritten (ECB+, GVC; no run of 8 words in common)."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class View:
    """An article (or a passage) as what a rewriting of it would keep."""

    stems: frozenset[str]
    combinations: frozenset[Pair]
    runs: frozenset[Pair]
    sentences: tuple[frozenset[str], ...]
    content: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of a reading, `[first, last)` by number, with the weights of what they hold, in reading order."""

    first: int
    last: int
    combinations: Mapping[Pair, float]
    runs: Mapping[Pair, float]
    sentences: tuple[Mapping[str, float], ...]
    numbers: frozenset[str]
    names: Mapping[str, float]
    telling: Mapping[str, float]


def view(reading: Reading) -> View:
    """The whole article."""
    content = _content(reading, 0, len(reading.words))
    return View(
        frozenset(word.stem for word in reading.words),
        frozenset(_combinations(content)),
        frozenset(_runs(reading, 0, len(reading.words))),
        tuple(frozenset(_content(reading, *sentence)) for sentence in reading.sentences),
        len(content),
    )


def passage(reading: Reading, first: int, last: int) -> Passage:
    """Sentences `[first, last)` of the reading."""
    start, end = reading.sentences[first][0], reading.sentences[last - 1][1]
    content = _content(reading, start, end)
    return Passage(
        first,
        last,
        {pair: rarity(pair[0]) + rarity(pair[1]) for pair in _combinations(content)},
        {pair: rarity(pair[0]) + rarity(pair[1]) + 0.5 for pair in _runs(reading, start, end)},
        tuple({stem: rarity(stem) for stem in _content(reading, *reading.sentences[n])} for n in range(first, last)),
        frozenset(word.stem for word in reading.words[start:end] if word.form[0].isdigit()),
        dict(_names(reading, first, last)),
        {stem: rarity(stem) for stem in content},
    )


def likeness(found: Passage, source: View) -> float:
    """The evidence that the passage is the source in other words; `REWRITTEN` and more says that it is.

    Where two shares rule that out, whatever the rest may add, the sum that they allow is given.
    """
    sizes = math.log1p(len(found.telling)) - 0.5 * math.log1p(source.content)
    evidence = sizes + _worth(_share(found.combinations, source.combinations)) + _worth(_share(found.runs, source.runs))
    most = evidence + _worth(1.0) + EVIDENCE
    if most < REWRITTEN:
        return most
    sentences = _average([_share(weights, _likest(weights, source)) for weights in found.sentences if weights])
    numbers = len(found.numbers & source.stems) / len(found.numbers) if found.numbers else 1.0
    new = sum(weight for name, weight in found.names.items() if name not in source.stems)
    return evidence + _worth(sentences) + EVIDENCE * numbers - math.log1p(new)


def _worth(share: float) -> float:
    return EVIDENCE * math.log(share + FLOOR)


def drawn_from(found: Passage, source: View) -> list[tuple[int, int]]:
    """Which sentences of the source (by number) the sentences of the passage were made of; those made of none are left out."""
    best = []
    for number, weights in enumerate(found.sentences, found.first):
        rated = [
            (sum(weights[stem] for stem in weights if stem in held), -n) for n, held in enumerate(source.sentences)
        ]
        weight, place = max(rated, default=(0.0, 0))
        if weight >= SUPPORTED * sum(weights.values()) > 0:
            best.append((number, -place))
    return best


def _likest(weights: Mapping[str, float], source: View) -> frozenset[str]:
    """The sentence of the source that holds most of the weight."""
    return max(
        source.sentences, key=lambda held: sum(weights[stem] for stem in weights if stem in held), default=frozenset()
    )


def _average(shares: list[float]) -> float:
    return sum(shares) / len(shares) if shares else 0.0


def _share(weights: Mapping[str, float] | Mapping[Pair, float], held: frozenset[str] | frozenset[Pair]) -> float:
    total = sum(weights.values())
    return sum(weight for key, weight in weights.items() if key in held) / total if total else 0.0


def _content(reading: Reading, start: int, end: int) -> list[str]:
    return [word.stem for word in reading.words[start:end] if rarity(word.stem) > CONTENT]


def _combinations(content: list[str]) -> Iterator[Pair]:
    for place, one in enumerate(content):
        for other in content[place + 1 : place + NEAR + 1]:
            if one != other:
                yield (one, other) if one < other else (other, one)


def _runs(reading: Reading, start: int, end: int) -> Iterable[Pair]:
    stems = [word.stem for word in reading.words[start:end]]
    return pairwise(stems)


def _names(reading: Reading, first: int, last: int) -> Iterator[tuple[str, float]]:
    """Numbers, and words that are capitalised for another reason than to begin a sentence."""
    for begin, end in reading.sentences[first:last]:
        for place in range(begin, end):
            stem = reading.words[place].stem
            weight = rarity(stem)
            named = reading.capital[place] and (place > begin or weight > NAME)
            if (named or reading.words[place].form[0].isdigit()) and weight > LEAST_NAME and stem not in CALENDAR:
                yield stem, weight
