"""Wordings of which at least one is not the speaker's own: reported speech, and speech of which a few words stand in marks."""

from functools import lru_cache

from rapidfuzz.distance import LCSseq

from rashomon.stages.assemble.quote_families.utterances import Utterance
from rashomon.text.terms import rarity

_OWN_NUMBERS = 2
"""Numbers from which two reports on one subject tell of two counts; one may have been brought up to date. Set by reason."""
_SHORTEST = 8
"""Words from which two reports can be told to be in the same order. By reason."""
_IN_ORDER, _BY_OTHERS = 0.72, 0.9
"""Words of the shorter one, common ones too, that the other has in the same order: of one speaker, and of two. Of 19 pairs in ECB+ and
GVC that nothing else joined 18 are one utterance; of those of .7 to .72 one of three."""
_TELLING = 4
"""Words that carry meaning, at the least, in common."""
_NUMBERS, _WITH_NUMBERS = 3, 0.6
"""Numbers that both reports have, neither having others, and the share of the shorter one's weight then: of 8 pairs 7 are one."""
_MIXED, _MIXED_ORDER = 0.5, 0.5
"""Share of the weight, and of the words in order, for speech of which only a few words stand in marks: of 8 pairs 8 are one."""
_DENIES = frozenset("not no never none nobody nothing without denied denies deny refused declined".split())


def is_retold(one: Utterance, other: Utterance, of_one: bool) -> bool:
    """Whether two wordings, one of which at least is not all in marks, tell one thing. `of_one`: the speakers can be one."""
    common = distinct(one.stems) & distinct(other.stems)
    if one.form == other.form == "direct" or len(common) < _TELLING:
        return False
    if count_other_things(one, other) or _denies(one.words) != _denies(other.words):
        return False
    share, order = _share(common, one, other), _order(one, other)
    mine, theirs = _numbers(one.words), _numbers(other.words)
    alike = mine <= theirs or theirs <= mine  # "rose to 5.1 percent in May" is not "fell to 4.9 percent in June"
    if alike and order >= (_IN_ORDER if of_one else _BY_OTHERS) and min(len(one.words), len(other.words)) >= _SHORTEST:
        return True
    if not of_one:
        return False
    if "indirect" not in (one.form, other.form):
        return share >= _MIXED and order >= _MIXED_ORDER
    return mine == theirs and len(mine) >= _NUMBERS and share >= _WITH_NUMBERS


def count_other_things(one: Utterance, other: Utterance) -> bool:
    """Whether each has several numbers that the other has not: what was seized that day, and what was in all."""
    mine, theirs = _numbers(one.words), _numbers(other.words)
    return len(mine - theirs) >= _OWN_NUMBERS and len(theirs - mine) >= _OWN_NUMBERS


@lru_cache(maxsize=4096)  # an utterance is held against dozens of others
def distinct(stems: tuple[str, ...]) -> frozenset[str]:
    """Each of them once."""
    return frozenset(stems)


@lru_cache(maxsize=4096)
def _numbers(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in words if word[:1].isdigit())


@lru_cache(maxsize=4096)
def _denies(words: tuple[str, ...]) -> bool:
    return any(word in _DENIES or word.endswith(("n't", "n’t")) for word in words)


def _share(common: frozenset[str], one: Utterance, other: Utterance) -> float:
    """What of the shorter one's weight is in common."""
    shorter = min(one.stems, other.stems, key=len)
    weight = sum(map(rarity, shorter))
    return sum(rarity(stem) for stem in shorter if stem in common) / weight if weight else 0.0


def _order(one: Utterance, other: Utterance) -> float:
    """What of the shorter one's words, common ones too, the other has in the same order."""
    shorter = min(len(one.words), len(other.words))
    return LCSseq.similarity(one.words, other.words) / shorter if shorter else 0.0
