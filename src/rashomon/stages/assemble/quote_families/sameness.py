"""Whether two quotations are wordings of one utterance."""

from collections import Counter
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from rashomon.stages.assemble.quote_families.copied import keeps_words
from rashomon.stages.assemble.quote_families.retold import count_other_things, distinct, is_retold
from rashomon.stages.assemble.quote_families.utterances import Utterance, has_name
from rashomon.text.terms import rarity, stem


def same_utterance(one: Utterance, other: Utterance) -> bool:
    """Whether the shorter one's telling words stand in the longer one, in order, and the speakers can be one.

    Words within quotation marks are copied (three telling words, three quarters of the weight), reported speech is
    reworded, and two reports of one speaker on one subject share much without being one utterance (`_BARS`, set on the
    quote families of the example corpus). A remark of a few words is taken for part of a longer one when all of it is there.
    """
    if any(a.overlaps(b) for a in one.evidence for b in other.evidence):
        return False
    reported, may_be_one = [one.form, other.form].count("indirect"), _may_be_one(one, other)
    if is_retold(one, other, may_be_one):
        return True
    if reported and (not may_be_one or count_other_things(one, other) or _share_names_alone(one, other)):
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
    enough = enough or (may_be_one and _is_translation(one, other)) or _is_reworded(one, other)
    if may_be_one:
        return enough or (not reported and share > 0.95 and _weight(common) >= _SHORT_REMARK)
    return enough and (_speaks_for(one, other) or (len(set(common)) >= 5 and share >= 0.9))


def _share_names_alone(one: Utterance, other: Utterance) -> bool:
    """Whether hardly a telling word but the names of the story is in common: all that is said of them has those."""
    return len((distinct(one.stems) & distinct(other.stems)) - one.names - other.names) < _BESIDE_NAMES


def _in_any_order(shorter: tuple[str, ...], longer: tuple[str, ...], least: int) -> tuple[str, ...]:
    """The stems in common; none where fewer different ones are than the least."""
    if len(distinct(shorter) & distinct(longer)) < least:
        return ()
    return tuple((Counter(shorter) & Counter(longer)).elements())


def _in_order(shorter: tuple[str, ...], longer: tuple[str, ...], least: int) -> tuple[tuple[str, ...], int]:
    """The stems in common that stand in both in the same order, and how many of them stand in the longest run; none of either
    where fewer different ones are than the least, and they make no short remark."""
    shared = distinct(shorter) & distinct(longer)
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
_BESIDE_NAMES = 2
"""Telling words that a report and what it reports have in common besides names. By reason."""
_DOCUMENTS = frozenset("letter petition lawsuit complaint indictment affidavit study survey poll manifesto treaty".split())
_VERBATIM = 7
"""Telling words in a row, the same in two quotations, that make them parts of one statement however much each has besides."""
_IN_A_ROW = 7
"""Words, common ones too, of a quotation that stands whole in a longer one and is no commonplace: "some that I did not have"."""
_SAME_WORDS = 3
"""Words of two quotations that are the same word for word: "the offices were closed" is one message in every account of a story."""
_STATEMENT, _AS_LONG = 9, 1.6
"""Words of a statement that has an order to be kept, and how many times as long the other may be. By reason."""
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


def _is_reworded(one: Utterance, other: Utterance) -> bool:
    """Whether two quotations of one speaker, as long as each other, have half of their words in one order: translated, or dressed up
    in other words by a machine whose names are right. Of 392 pairs of statements of one speaker in ECB+ and GVC, none of which is
    one statement, none has .42."""
    if {one.form, other.form} != {"direct"} or one.speaker is None or one.speaker != other.speaker:
        return False
    shorter, longer = sorted((len(one.words), len(other.words)))
    return shorter >= _STATEMENT and longer <= _AS_LONG * shorter and keeps_words(one, other)


def _is_marked_part(mixed: Utterance, direct: Utterance) -> bool:
    """Whether the words that mixed speech has within marks stand in a row in a quotation, and are no commonplace."""
    if len(mixed.marked) < _SAME_WORDS or direct.form == "indirect" or _weight(tuple(map(stem, mixed.marked))) < _SHORT_REMARK:
        return False
    return f" {' '.join(mixed.marked)} " in f" {' '.join(direct.words)} "


@lru_cache(maxsize=4096)  # an utterance is held against dozens of others
def _weight(stems: tuple[str, ...]) -> float:
    return sum(map(rarity, stems))


def _may_be_one(one: Utterance, other: Utterance) -> bool:
    """Speakers agree, or one of them is not named; what two people with names of their own say in marks are two utterances, though one
    of the names is none of the story's ("Brenn and Varley")."""
    if one.speaker is None or other.speaker is None or one.speaker == other.speaker:
        return True
    if (one.named and _is_document(other)) or (other.named and _is_document(one)):
        return False
    if one.form == other.form == "direct" and has_name(one) and has_name(other):
        return not {*one.speaker.split()}.isdisjoint(other.speaker.split())
    return not (one.named and other.named)


def _is_document(utterance: Utterance) -> bool:
    """Whether the words are those of a paper that several sign or a court keeps: no single person's, as a statement or a post is."""
    return not utterance.named and not _DOCUMENTS.isdisjoint((utterance.speaker or "").lower().split())


def _speaks_for(one: Utterance, other: Utterance) -> bool:
    """A body and a person: what a spokesman says, the body says."""
    return {one.kind, other.kind} == {"person", "organisation"}
