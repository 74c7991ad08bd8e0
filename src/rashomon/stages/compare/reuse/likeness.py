"""Whether a passage is another article in other words: evidence that a reader can follow, added up.

Two reporters of one event name the same people and things, so shared words say little. What a rewriting keeps are the
*combinations*: which words stand near each other, in which order, and in one sentence; it tells what a few neighbouring sentences
of its source tell, no more and no less; and it brings nothing of its own: no name and no number that its source has not.
"""

import math
from collections import defaultdict
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
"""Rarity below which a capitalised word is a day, a month or a word at a beginning, and no name that tells two events apart."""
WINDOW: Final = 8
"""Neighbouring sentences of a source that one passage is drawn from, at most."""

SHARED: Final = 3.0
"""What the logarithm of each of the four shares counts.

A logistic fit (6,030 rewritten passages against other articles of the event, and independent reports of ECB+ and GVC; five folds of
whole topics) gives 2.6 to 3.3 for the four, 4.2 for ordinary words, -2.9 for length, 1.2 for what is new, -.5 for the source's length
and .9 for the window's; these round numbers do as well (docs/evaluation.md).
"""
ORDINARY: Final = 4.0
"""What the logarithm of the mean weight of ordinary words counts: a passage of names alone is like every report of the event."""
SUPPORTED: Final = 0.35
"""Share of a sentence's weight that a sentence of the source must hold to be where it comes from (plagdet of dev and fresh half .964
and .955; .954 and .947 with .25, .958 and .952 with .3; with .4 .966 and .956, but rewritten passages traced .901 instead of .906)."""
FLOOR: Final = 0.05
"""Added to a share before its logarithm is taken."""
REWRITTEN: Final = -5.0
"""From this sum on: 2.7 % of the pairs of independent articles of one story count as rewritten (evaluation/copies/independent.py)."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class View:
    """An article (or a passage) as what a rewriting of it would keep."""

    stems: frozenset[str]
    combinations: frozenset[Pair]
    runs: frozenset[Pair]
    holders: Mapping[str, tuple[int, ...]]
    """Content stem to the numbers of the sentences that hold it."""
    weights: tuple[float, ...]
    """Of the content stems of each sentence, together."""
    content: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of a reading, `[first, last)` by number, with the weights of what they hold, in reading order."""

    first: int
    last: int
    combinations: Mapping[Pair, float]
    runs: Mapping[Pair, float]
    sentences: tuple[Mapping[str, float], ...]
    names: Mapping[str, float]
    telling: Mapping[str, float]
    ordinary: float
    """Weight of the stems that are no names and no numbers."""


def view(reading: Reading) -> View:
    """The whole article."""
    content = _content(reading, 0, len(reading.words))
    sentences = [frozenset(_content(reading, *sentence)) for sentence in reading.sentences]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, stems in enumerate(sentences):
        for stem in stems:
            holders[stem].append(number)
    return View(
        frozenset(word.stem for word in reading.words),
        frozenset(_combinations(content)),
        frozenset(_runs(reading, 0, len(reading.words))),
        {stem: tuple(numbers) for stem, numbers in holders.items()},
        tuple(math.fsum(map(rarity, stems)) for stems in sentences),
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
        dict(_names(reading, first, last)),
        {stem: rarity(stem) for stem in content},
        math.fsum(map(rarity, _ordinary(reading, first, last))),
    )


def likeness(found: Passage, source: View) -> float:
    """The evidence that the passage is the source in other words; `REWRITTEN` and more says that it is.

    Where two shares rule that out, whatever the rest may add, the sum that they allow is given.
    """
    new = sum(weight for name, weight in found.names.items() if name not in source.stems)
    evidence = _plain_words(found) - 0.5 * math.log1p(source.content) - math.log1p(new)
    evidence += _worth(_share(found.combinations, source.combinations)) + _worth(_share(found.runs, source.runs))
    most = evidence + 2 * _worth(1.0) + math.log1p(WINDOW)
    if most < REWRITTEN:
        return most
    alike, length = _window(found, source)
    return evidence + _worth(alike) + math.log1p(length) + _worth(_average(_sentences(found, source)))


def _plain_words(found: Passage) -> float:
    """How much the passage itself can tell: by its length, and by how much of it is more than names."""
    size = 1 + len(found.telling)
    return math.log(size) + ORDINARY * math.log((1 + found.ordinary) / size)


def _worth(share: float) -> float:
    return SHARED * math.log(share + FLOOR)


def drawn_from(found: Passage, source: View) -> list[tuple[int, int]]:
    """Which sentences of the source (by number) the sentences of the passage were made of; those made of none are left out."""
    best = []
    for number, weights in enumerate(found.sentences, found.first):
        held = _held(weights, source)
        weight, place = max(((weight, -n) for n, weight in held.items()), default=(0.0, 0))
        if weight >= SUPPORTED * math.fsum(weights.values()) > 0:
            best.append((number, -place))
    return best


def _held(weights: Mapping[str, float], source: View) -> dict[int, float]:
    """Number of a sentence of the source to the weight of those stems that it holds."""
    held: dict[int, float] = defaultdict(float)
    for stem, weight in weights.items():
        for number in source.holders.get(stem, ()):
            held[number] += weight
    return held


def _sentences(found: Passage, source: View) -> Iterator[float]:
    """How like each sentence of the passage is to the likest one of the source: twice what they share by what they hold."""
    for weights in found.sentences:
        if weights:
            total = math.fsum(weights.values())
            held = _held(weights, source)
            yield max((2 * weight / (total + source.weights[n]) for n, weight in held.items()), default=0.0)


def _window(found: Passage, source: View) -> tuple[float, int]:
    """How like the passage is to the likest run of sentences of the source (as above), and how many these are."""
    hits: dict[int, list[str]] = defaultdict(list)
    for stem in found.telling:
        for number in source.holders.get(stem, ()):
            hits[number].append(stem)
    total = math.fsum(found.telling.values())
    likest, length = 0.0, 0
    for first in sorted(hits):
        known: set[str] = set()
        shared = size = 0.0
        for number in range(first, min(first + WINDOW, len(source.weights))):
            size += source.weights[number]
            fresh = [stem for stem in hits.get(number, ()) if stem not in known]
            known.update(fresh)
            shared += sum(found.telling[stem] for stem in fresh)
            if (alike := 2 * shared / (total + size)) > likest:
                likest, length = alike, number - first + 1
    return likest, length


def _average(shares: Iterable[float]) -> float:
    known = list(shares)
    return sum(known) / len(known) if known else 0.0


def _share(weights: Mapping[Pair, float], held: frozenset[Pair]) -> float:
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


def _ordinary(reading: Reading, first: int, last: int) -> set[str]:
    """The stems that say something and are no names, numbers or words of the calendar."""
    begins = {begin for begin, _ in reading.sentences[first:last]}
    found = set()
    for place in range(reading.sentences[first][0], reading.sentences[last - 1][1]):
        word = reading.words[place]
        weight = rarity(word.stem)
        named = reading.capital[place] and (place not in begins or weight >= NAME)
        if weight > CONTENT and not named and not word.form[0].isdigit() and word.stem not in CALENDAR:
            found.add(word.stem)
    return found


def _names(reading: Reading, first: int, last: int) -> Iterator[tuple[str, float]]:
    """Numbers, and words that are capitalised for another reason than to begin a sentence."""
    for begin, end in reading.sentences[first:last]:
        for place in range(begin, end):
            stem = reading.words[place].stem
            weight = rarity(stem)
            named = reading.capital[place] and (place > begin or weight > NAME)
            if (named or reading.words[place].form[0].isdigit()) and weight > LEAST_NAME and stem not in CALENDAR:
                yield stem, weight
