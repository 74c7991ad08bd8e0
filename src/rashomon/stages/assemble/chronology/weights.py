"""What words in common weigh."""

from collections.abc import Iterable
from functools import lru_cache

from rashomon.stages.assemble.chronology.lexicon import KIND_MARK, NAME_MARK, ONCE
from rashomon.text.terms import rarity

_MARKED = {KIND_MARK: 4.0, NAME_MARK: 6.0}
"""What one kind of event in common weighs, as much as a fairly common word; what a name does: those of one story stand in many
of its clauses."""
_OCCASION = 4.0
"""What a noun for something that happens once a day weighs at least: it alone can be what two accounts share."""


def weight(words: Iterable[str]) -> float:
    """The rarities of the words together."""
    # Thousandths: whole numbers add up to the same in any order, and sorting would cost more than adding.
    return sum(map(thousandths, words)) / 1000


@lru_cache(maxsize=200_000)
def thousandths(word: str) -> int:
    """A thousand times the rarity of a stem, or the weight of a mark."""
    if word in ONCE:
        return round(1000 * max(_OCCASION, rarity(word)))
    return round(1000 * (_MARKED.get(word[0]) or rarity(word)))
