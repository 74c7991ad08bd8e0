"""Misspellings that only two articles of a story have: each took it from the other, or both from one source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from rapidfuzz.distance import OSA

from rashomon.stages.compare.origins.vocabulary import Vocabulary
from rashomon.text.terms import RAREST, rarity

HELD_RIGHT: Final = 2
"""So many other articles with a form make it the right one where the list of English words has neither: names."""

Pair = tuple[str, str]


def shared_errors(vocabulary: Mapping[str, Vocabulary]) -> frozenset[Pair]:
    """Pairs of articles, each in order of id, with a word that nobody else in the story has and that is one letter off.

    One letter off: from a word of other articles that the list of English words holds, or that several of them have. The first
    and the last letter are the same in both, so that inflected forms do not count. Linear in the story's words (symmetric
    deletion: Garbe 2012, SymSpell).
    """
    holders: dict[str, set[str]] = defaultdict(set)
    for id, own in vocabulary.items():
        for word in own.stems:
            holders[word].add(id)
    near: dict[str, list[str]] = defaultdict(list)
    for word in holders:
        for key in _deletions(word):
            near[key].append(word)
    return frozenset(pair for word in holders for pair in _error(word, holders, near))


def _error(stem: str, holders: Mapping[str, set[str]], near: Mapping[str, list[str]]) -> Iterator[Pair]:
    if len(holders[stem]) != 2 or rarity(stem) < RAREST:
        return
    twins = {twin for key in _deletions(stem) for twin in near[key] if twin != stem}
    if any(_is_right(twin, stem, holders) for twin in twins):
        one, other = sorted(holders[stem])
        yield one, other


def _is_right(twin: str, stem: str, holders: Mapping[str, set[str]]) -> bool:
    others = holders[twin] - holders[stem]
    known = bool(others) and rarity(twin) < RAREST
    alike = (twin[0], twin[-1]) == (stem[0], stem[-1]) and OSA.distance(twin, stem) == 1
    return alike and (known or len(others) >= HELD_RIGHT)


def _deletions(stem: str) -> set[str]:
    """The word, and the word without each of its letters."""
    return {stem, *(stem[:place] + stem[place + 1 :] for place in range(len(stem)))}
