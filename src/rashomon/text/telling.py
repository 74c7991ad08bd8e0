"""The stems that say what a passage tells: they lead to articles that may say the same in other words."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from rashomon.text.terms import rarity

PASSAGE_WORDS: Final = 120
"""Of a stretch whose telling stems lead to articles that may say the same in other words."""
LEAST_REST: Final = 15
"""Words of a last passage that are still one of its own; fewer go with the passage before."""
TELLING: Final = 4.5
"""Rarity of the stems that lead there: names, and words that one report in ninety has."""
TELLING_TERMS: Final = 24
"""Stems that stand for one passage, the rarest: the index grows with them."""


def telling_stems(stems: Sequence[str]) -> list[list[str]]:
    """Of a text, given as the stems of its words in order, the telling stems of each passage, the rarest first."""
    begins = [*range(0, max(1, len(stems) - LEAST_REST), PASSAGE_WORDS), len(stems)]
    return [_most_telling(set(stems[begin:end])) for begin, end in pairwise(begins)]


def _most_telling(stems: set[str]) -> list[str]:
    telling = [stem for stem in stems if rarity(stem) >= TELLING]
    return sorted(telling, key=lambda stem: (-rarity(stem), stem))[:TELLING_TERMS]
