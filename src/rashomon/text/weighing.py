"""The terms of an article's profile as a vector."""

import math
import sys
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Final

from rashomon.text.terms import rarity
from rashomon.text.vectors import Vector, unit

SHARPNESS: Final = 1.3
"""Rare terms, count more than their rarity: best BCubed F1 on ECB+ .940, with 1.0 .937, with 1.5 .935."""
PLAIN: Final = 0.6
"""What an ordinary word weighs beside a name or figure, where two events of one kind are to be told apart: such events share the
words of their kind. Best for ECB+, GVC and a stream of invented news together is .5 to .7 (docs/evaluation.md)."""
LEAD_WORDS: Final = 100
"""A report says what happened in its headline and first paragraph or two."""
LEAD_BONUS: Final = 2
"""What a stem of the lead counts more: best BCubed F1 on ECB+ .937 with it, .916 with none (docs/evaluation.md)."""
_MOST: Final = 999
"""Times that a term is counted: more make no difference to a logarithm."""
_LOGARITHMS: Final = (0.0, *(1 + math.log(count) for count in range(1, _MOST + 1)))
"""What a term counts that stands so often in an article."""


def count_terms(stems: Sequence[str]) -> Counter[str]:
    """How often each stem stands in a text, more where the lead has it."""
    counts = Counter(stems)
    counts.update(dict.fromkeys(stems[:LEAD_WORDS], LEAD_BONUS))
    return counts


def weigh(terms: str) -> Vector:
    """The vector of length one of "quake=5 island=3"; empty for none."""
    return weigh_counts(counts_of(terms))


def counts_of(terms: str) -> dict[str, int]:
    """The counts of "quake=5 island=3"."""
    entries = (entry.rpartition("=") for entry in terms.split())
    return {sys.intern(term): int(count) for term, _, count in entries}


def weigh_event(counts: Mapping[str, int], names: Collection[str]) -> Vector:
    """The same with ordinary words, those not among `names`, counting less."""
    weights = weigh_counts(counts)
    return unit({term: weight if term in names else PLAIN * weight for term, weight in weights.items()})


def weigh_counts(counts: Mapping[str, int]) -> Vector:
    """The vector of length one of terms with their counts; empty for none."""
    return unit({term: _LOGARITHMS[min(count, _MOST)] * _sharpened(term) for term, count in counts.items()})


@lru_cache(maxsize=200_000)
def _sharpened(term: str) -> float:
    return float(rarity(term) ** SHARPNESS)
