"""Quotations brought into families, each of one utterance."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from rashomon.model.story import Copy
from rashomon.stages.assemble.quote_families.copied import copied_wordings
from rashomon.stages.assemble.quote_families.sameness import same_utterance
from rashomon.stages.assemble.quote_families.utterances import Utterance
from rashomon.text.copied_places import CopiedPlaces

_SHARED_BY = 40
"""A stem that more of the story's quotations share than this proposes no pair; rarer ones of the pair will."""


def group_wordings(utterances: Sequence[Utterance], copies: Sequence[Copy]) -> list[list[int]]:
    """Indices of the utterances, those of one family together: connected by `same_utterance`, or by their place in a copy.

    Reported speech joins one family of quotations: a report of what two of them say makes no one utterance of the two.
    """
    parent = list(range(len(utterances)))
    direct = [utterance.form != "indirect" for utterance in utterances]
    holds_direct = list(direct)
    speakers = [{utterance.speaker} if utterance.kind == "person" else set() for utterance in utterances]

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    copied = copied_wordings(utterances, CopiedPlaces(copies))
    pairs = sorted(_candidates(utterances) | copied, key=lambda pair: (not (direct[pair[0]] and direct[pair[1]]), pair))
    for one, other in pairs:
        low, high = sorted((root(one), root(other)))
        bridges = holds_direct[low] and holds_direct[high] and not (direct[one] and direct[other])
        # A letter that nobody named has signed makes no one utterance of what two people say of it.
        apart = bool(speakers[low] and speakers[high]) and speakers[low].isdisjoint(speakers[high])
        if low == high or bridges or (apart and not (utterances[one].named and utterances[other].named)):
            continue
        if (one, other) in copied or same_utterance(utterances[one], utterances[other]):
            parent[high] = low
            holds_direct[low] = holds_direct[low] or holds_direct[high]
            speakers[low] |= speakers[high]
    families: dict[int, list[int]] = defaultdict(list)
    for index in range(len(utterances)):
        families[root(index)].append(index)
    return [families[key] for key in sorted(families)]


def _candidates(utterances: Sequence[Utterance]) -> set[tuple[int, int]]:
    """Pairs that share two stems, one of which is not common in the story."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, utterance in enumerate(utterances):
        for term in set(utterance.stems):
            holders[term].append(index)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for indices in holders.values():
        if len(indices) <= _SHARED_BY:
            for pair in combinations(indices, 2):
                shared[pair] += 1
    return {pair for pair, count in shared.items() if count >= 2}
