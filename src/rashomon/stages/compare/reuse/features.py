"""What a rewriting keeps of a text, as numbers: made once of a text that is held against many others.

Rarities are told in tenths, as the list of them is: sums of whole numbers are exact, and the same in any order and company.
"""

import hashlib
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.compare.reuse.reading import Reading
from rashomon.text.terms import CALENDAR, rarity

CONTENT: Final = 10
"""Rarity from which a word says something: above "people" and "after", below "police"."""
NEAR: Final = 4
"""Content words this far apart are a combination."""
NAME: Final = 75
"""Rarity from which a capitalised word is a name even at the beginning of a sentence."""
LEAST_NAME: Final = 25
"""Rarity below which a capitalised word is a day, a month or a word at a beginning, and no name that tells two events apart."""
NEXT: Final = 5
"""What two words in a row weigh besides their rarities."""
WINDOW: Final = 8
"""Neighbouring sentences of a source that one passage is drawn from, at most."""
COMBINATION, RUN, NAMED = range(3)
"""Kinds of marks: two content words near each other, two words in a row, a name or number."""
KINDS: Final = 3  # those above
ORDINARY: Final = 4.0
"""What the logarithm of the mean weight of ordinary words counts: a passage of names alone is like every report of the event."""

_OF_KIND: Final = tuple(np.uint64(n) for n in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9))
"""Odd numbers that keep the marks of each kind apart."""

Keys = NDArray[np.uint64]
Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class View:
    """An article as what a rewriting of it would keep."""

    marks: Keys
    """Its combinations, runs, and single stems, each once."""
    stems: Keys
    """Content stems, once for each sentence that holds them, rising; with `sentences` and `steps`."""
    sentences: Numbers
    """Numbers of these sentences."""
    steps: Numbers
    """How many sentences back the stem stood before, less one; at most `WINDOW` less one, which is also what never is."""
    weights: Numbers
    """Of the content stems of each sentence, together; behind the last so many noughts that no run of sentences goes on behind them."""
    content: int
    """How many content words."""


@dataclass(frozen=True, eq=False)
class Passage:
    """Sentences of a reading from number `first` on, with what they hold and what it weighs."""

    first: int
    marks: Keys
    """Each once, with `kinds` and `worth`."""
    kinds: Numbers
    worth: Numbers
    stems: Keys
    """Content stems, each once, with `weights`."""
    weights: Numbers
    row_stems: Keys
    """Content stems, once for each sentence, with `rows` and `row_weights`."""
    rows: Numbers
    """Numbers of the sentences, from nought."""
    row_weights: Numbers
    totals: Numbers
    """Of the content stems of each sentence, together."""
    plain_words: float
    """How much it can tell: by its length, and by how much of it is more than names and numbers."""

    def worth_of(self, kind: int) -> int:
        """What all its marks of a kind are worth together."""
        return self._worth[kind]

    @cached_property
    def _worth(self) -> list[int]:
        found: list[int] = np.bincount(self.kinds, self.worth, KINDS).astype(np.int64).tolist()
        return found


class Features:
    """The words of a reading in numbers; `passage` and `view` take from them."""

    def __init__(self, reading: Reading) -> None:
        known = [_known(word.stem) for word in reading.words]
        self._keys: Keys = np.array([key for key, _, _ in known], np.uint64)
        self._weights: Numbers = np.array([weight for _, weight, _ in known], np.int64)
        self._bounds: Numbers = np.array([*(start for start, _ in reading.sentences), len(known)], np.int64)
        self._content: Numbers = np.flatnonzero(self._weights > CONTENT)
        calendar: Flags = np.array([dated for _, _, dated in known], bool)
        digits: Flags = np.array([form[0].isdigit() for form in reading.forms], bool)
        begins: Flags = np.zeros(len(known), bool)
        begins[self._bounds[:-1]] = True
        capital: Flags = np.array(reading.capital, bool)
        self._named: Flags = (capital & (~begins | (self._weights > NAME)) | digits) & (self._weights > LEAST_NAME) & ~calendar
        proper = capital & (~begins | (self._weights >= NAME))
        self._ordinary: Flags = (self._weights > CONTENT) & ~proper & ~digits & ~calendar

    def passage(self, first: int, last: int) -> Passage:
        """Sentences `[first, last)`."""
        start, end = int(self._bounds[first]), int(self._bounds[last])
        marks, kinds, worth = self._marks(start, end)
        keys, weights = self._keys[start:end], self._weights[start:end]
        ordinary = _once(keys, self._ordinary[start:end])
        content = _once(keys, weights > CONTENT)
        held = np.flatnonzero((self._told.sentences >= first) & (self._told.sentences < last))
        rows, row_weights = self._told.sentences[held] - first, self._told.weights[held]
        totals = np.bincount(rows, row_weights, last - first).astype(np.int64)
        return Passage(
            first, marks, kinds, worth, keys[content], weights[content],
            self._told.stems[held], rows, row_weights, totals, _plain_words(len(content), int(weights[ordinary].sum())),
        )  # fmt: skip

    @cached_property
    def view(self) -> View:
        """The whole article."""
        combinations, runs = _join(self._combinations(self._content)), self._runs(0, len(self._keys))
        marks = np.unique(np.concatenate([combinations[0], runs[0], _marked(self._keys, NAMED)]))
        told = self._told
        steps = np.full(len(told.stems), WINDOW - 1)
        again = np.flatnonzero(told.stems[1:] == told.stems[:-1]) + 1
        steps[again] = np.minimum(told.sentences[again] - told.sentences[again - 1], WINDOW) - 1
        weights = np.bincount(told.sentences, told.weights, len(self._bounds) + WINDOW - 2).astype(np.int64)
        return View(marks, told.stems, told.sentences, steps, weights, len(self._content))

    @cached_property
    def _told(self) -> "_Told":
        sentences = np.searchsorted(self._bounds, self._content, "right") - 1
        keys, weights = self._keys[self._content], self._weights[self._content]
        order = np.lexsort((sentences, keys))
        keys, weights, sentences = keys[order], weights[order], sentences[order]
        new = np.ones(len(keys), bool)
        new[1:] = (keys[1:] != keys[:-1]) | (sentences[1:] != sentences[:-1])
        return _Told(keys[new], sentences[new], weights[new])

    def _marks(self, start: int, end: int) -> tuple[Keys, Numbers, Numbers]:
        """The marks of words `[start, end)`, each once, with their kinds and what each is worth."""
        first, last = np.searchsorted(self._content, (start, end)).tolist()
        combinations = _join(self._combinations(self._content[first:last]))
        named = np.flatnonzero(self._named[start:end]) + start
        found = (combinations, self._runs(start, end), (_marked(self._keys[named], NAMED), self._weights[named]))
        kinds = np.repeat(np.arange(len(found)), [len(keys) for keys, _ in found])
        keys, worth = _join(found)
        once = np.unique(keys, return_index=True)[1]
        return keys[once], kinds[once], worth[once]

    def _combinations(self, content: Numbers) -> Iterator[tuple[Keys, Numbers]]:
        """Of content words at these places every two near each other, whichever stands first."""
        keys, weights = self._keys[content], self._weights[content]
        for step in range(1, NEAR + 1):
            one, other = keys[:-step], keys[step:]
            two = one != other
            marks = _marked(np.minimum(one, other)[two], COMBINATION) + np.maximum(one, other)[two]
            yield marks, (weights[:-step] + weights[step:])[two]

    def _runs(self, start: int, end: int) -> tuple[Keys, Numbers]:
        keys, weights = self._keys[start:end], self._weights[start:end]
        return _marked(keys[:-1], RUN) + keys[1:], weights[:-1] + weights[1:] + NEXT


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """Content stems, once for each sentence that holds them, rising by stem and sentence."""

    stems: Keys
    sentences: Numbers
    weights: Numbers


@lru_cache(maxsize=200_000)
def _known(stem: str) -> tuple[int, int, bool]:
    """A number for the stem, its rarity, and whether it is a word of the calendar."""
    key = int.from_bytes(hashlib.blake2b(stem.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
    return key, round(10 * rarity(stem)), stem in CALENDAR


def _plain_words(content: int, ordinary: int) -> float:
    size = 1 + content
    return math.log(size) + ORDINARY * math.log((1 + ordinary / 10) / size)


def _marked(keys: Keys, kind: int) -> Keys:
    return keys * _OF_KIND[kind]


def _join(found: Iterable[tuple[Keys, Numbers]]) -> tuple[Keys, Numbers]:
    keys, weights = zip(*found, strict=True)
    return np.concatenate(keys), np.concatenate(weights)


def _once(keys: Keys, wanted: Flags) -> Numbers:
    """The places at which each of the wanted keys stands first."""
    places = np.flatnonzero(wanted)
    return places[np.unique(keys[places], return_index=True)[1]]
