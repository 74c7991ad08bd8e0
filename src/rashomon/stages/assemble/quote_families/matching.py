"""Whether two quotations are wordings of one utterance."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import LCSseq

from rashomon.model.story import Copy
from rashomon.stages.assemble.quote_families.copied import copied_wordings, keeps_words
from rashomon.stages.assemble.quote_families.utterances import Utterance
from rashomon.text.copied_places import CopiedPlaces
from rashomon.text.terms import rarity, stem

_SHARED_BY = 40
"""A stem that more of the story's quotations share than this proposes no pair; rarer ones of the pair will."""


def group_wordings(utterances: Sequence[Utterance], copies: Sequence[Copy]) -> list[list[int]]:
    """Indices of the utterances, those of one family together: connected by `same_utterance`, or by their place in a copy.

    Reported speech joins one family of quotations: a report of what two of them say makes no one utterance of the two.
    """
    parent = list(range(len(utterances)))
    direct = [utterance.form != "indirect" for utterance in utterances]
    holds_direct = list(direct)

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
        if low == high or bridges:
            continue
        if (one, other) in copied or same_utterance(utterances[one], utterances[other]):
            parent[high] = low
            holds_direct[low] = holds_direct[low] or holds_direct[high]
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


def same_utterance(one: Utterance, other: Utterance) -> bool:
    """Whether the shorter one's telling words stand in the longer one, in order, and the speakers can be one.

    Words within quotation marks are copied (three telling words, three quarters of the weight), reported speech is
    reworded, and two reports of one speaker on one subject share much without being one utterance (`_BARS`, set on the
    quote families of the example corpus). A remark of a few words is taken for part of a longer one when all of it is there.
    """
    if any(a.overlaps(b) for a in one.evidence for b in other.evidence):
        return False
    reported, may_be_one = [one.form, other.form].count("indirect"), _may_be_one(one, other)
    if reported and (not may_be_one or _count_other_things(one, other)):
        return False
    shorter, longer = (one.stems, other.stems) if len(one.stems) <= len(other.stems) else (other.stems, one.stems)
    bars = [_BARS[reported], *([_OF_ONE_SPEAKER[reported]] if one.speaker == other.speaker is not None else [])]
    fewest = min(words for words, _ in bars)
    common, run = (_in_any_order(shorter, longer, fewest), 0) if reported else _in_order(shorter, longer, fewest)
    weight = _weight(shorter)
    share = _weight(common) / weight if weight else 0.0
    verbatim = _is_part(one, other) or run >= _VERBATIM
    enough = verbatim or any(len(set(common)) >= words and share >= least for words, least in bars)
    enough = enough or _is_marked_part(one, other) or _is_marked_part(other, one) or _share_a_piece(one, other)
    enough = enough or (may_be_one and _is_translation(one, other))
    if may_be_one:
        return enough or (not reported and share > 0.95 and _weight(common) >= _SHORT_REMARK)
    return enough and (_speaks_for(one, other) or (len(set(common)) >= 5 and share >= 0.9))


def _count_other_things(one: Utterance, other: Utterance) -> bool:
    """Whether each has several numbers that the other has not: what was seized that day, and what was in all."""
    mine, theirs = (frozenset(word for word in said.words if word[:1].isdigit()) for said in (one, other))
    return len(mine - theirs) >= _OWN_NUMBERS and len(theirs - mine) >= _OWN_NUMBERS


def _in_any_order(shorter: tuple[str, ...], longer: tuple[str, ...], least: int) -> tuple[str, ...]:
    """The stems in common; none where fewer different ones are than the least."""
    if len(_distinct(shorter) & _distinct(longer)) < least:
        return ()
    return tuple((Counter(shorter) & Counter(longer)).elements())


def _in_order(shorter: tuple[str, ...], longer: tuple[str, ...], least: int) -> tuple[tuple[str, ...], int]:
    """The stems in common that stand in both in the same order, and how many of them stand in the longest run; none of either
    where fewer different ones are than the least, and they make no short remark."""
    shared = _distinct(shorter) & _distinct(longer)
    if len(shared) < least:
        most = [stem for stem in shorter if stem in shared]
        if len(most) < _VERBATIM and sum(map(rarity, most)) < _SHORT_REMARK - 1:
            return (), 0
    runs = LCSseq.editops(shorter, longer).as_matching_blocks()
    return tuple(stem for run in runs for stem in shorter[run.a : run.a + run.size]), max((run.size for run in runs), default=0)


_BARS = {0: (3, 0.75), 1: (4, 0.55), 2: (5, 0.75)}
"""Telling words in common, and their share of the shorter one's weight, by how many of the two are reported speech (whose words
may stand in another order). At .5 for one reported, and at .6 for two, denials and visits put off joined what they speak of."""
_OF_ONE_SPEAKER = {0: (6, 0.6), 1: (3, 0.9), 2: (3, 0.9)}
"""The same where both name their speaker in the same words. Of 15 pairs in ECB+ and GVC that pass this and not
`_BARS` 12 are one."""
_OWN_NUMBERS = 2
"""Numbers from which two reports on one subject tell of two counts; one may have been brought up to date. Set by reason."""
_VERBATIM = 7
"""Telling words in a row, the same in two quotations, that make them parts of one statement however much each has besides."""
_IN_A_ROW = 7
"""Words, common ones too, of a quotation that stands whole in a longer one and is no commonplace: "some that I did not have"."""
_SAME_WORDS = 3
"""Words of two quotations that are the same word for word: "the offices were closed" is one message in every account of a story."""
_SHORT_REMARK = 12.0
"""Weight (see `text.terms.rarity`) of a remark of two telling words that is no commonplace."""


def _is_part(one: Utterance, other: Utterance) -> bool:
    """Whether all words of the shorter one, common ones too, stand in a row in the longer one, or both are the same few words."""
    shorter, longer = (one, other) if len(one.words) <= len(other.words) else (other, one)
    if shorter.spelt == longer.spelt and len(shorter.words) >= _SAME_WORDS:
        return True
    return len(shorter.words) >= _IN_A_ROW and shorter.spelt in longer.spelt


def _share_a_piece(one: Utterance, other: Utterance) -> bool:
    """Whether a piece of one, before its cue or behind, stands whole in the other: accounts choose what to add to it."""
    found = ((piece, whole) for a, b in ((one, other), (other, one)) for piece in a.pieces for whole in (b.spelt,))
    return any(piece in whole and piece.count(" ") > _IN_A_ROW for piece, whole in found)


def _is_translation(one: Utterance, other: Utterance) -> bool:
    """Whether one of them has been through a machine and keeps most of the other's words, small ones too; what is reported must be
    the same speaker's."""
    known = one.form != "indirect" or one.speaker == other.speaker is not None
    return one.mangled != other.mangled and known and keeps_words(one, other)


def _is_marked_part(mixed: Utterance, direct: Utterance) -> bool:
    """Whether the words that mixed speech has within marks stand in a row in a quotation, and are no commonplace."""
    if len(mixed.marked) < _SAME_WORDS or direct.form == "indirect" or _weight(tuple(map(stem, mixed.marked))) < _SHORT_REMARK:
        return False
    return f" {' '.join(mixed.marked)} " in f" {' '.join(direct.words)} "


@lru_cache(maxsize=4096)  # an utterance is held against dozens of others
def _weight(stems: tuple[str, ...]) -> float:
    return sum(map(rarity, stems))


@lru_cache(maxsize=4096)
def _distinct(stems: tuple[str, ...]) -> frozenset[str]:
    return frozenset(stems)


def _may_be_one(one: Utterance, other: Utterance) -> bool:
    """Speakers agree, or one of them is not named."""
    if one.speaker is None or other.speaker is None or one.speaker == other.speaker:
        return True
    return not (one.named and other.named)


def _speaks_for(one: Utterance, other: Utterance) -> bool:
    """A body and a person: what a spokesman says, the body says."""
    return {one.kind, other.kind} == {"person", "organisation"}
