"""Wordings of one utterance by where they stand: at the same place of a passage and its copy."""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from rashomon.model.span import Span
from rashomon.stages.assemble.quote_families.utterances import Utterance
from rashomon.text.copied_places import CopiedPlaces, stands_at

_WORDS = 5
"""Of a shorter remark ("We are ready") two wordings have most words in common by chance. By reason."""
_KEPT = 0.5
"""Words of the shorter wording, common ones too, that stand in the other in the same order. A translation there and back changes
the words that carry meaning ("hit by the bridge", "beaten by the bridge") and keeps the small ones: in the example corpus .57 and
more of them, where two remarks of one speaker in one passage have .36 and less. Of fewer than five words all are kept."""


def copied_wordings(utterances: Sequence[Utterance], copied: CopiedPlaces) -> set[tuple[int, int]]:
    """Pairs of indices, the smaller first, of quotations that a copy has at one place and largely in the same words."""
    wholes = [_whole(utterance) for utterance in utterances]
    return {
        (min(one, other), max(one, other))
        for one, other, place in copied.meetings(wholes)
        if stands_at(wholes[other], place) and keeps_words(utterances[one], utterances[other])
    }


def _whole(utterance: Utterance) -> Span:
    return Span(utterance.article, utterance.evidence[0].start, utterance.evidence[-1].end)


def keeps_words(one: Utterance, other: Utterance) -> bool:
    """Whether both are quoted or both reported, in the same words for the most part."""
    if (one.form == "indirect") != (other.form == "indirect"):
        return False
    shorter = min(len(one.words), len(other.words))
    least = _KEPT * shorter if shorter >= _WORDS else max(len(one.words), len(other.words))
    return LCSseq.similarity(one.words, other.words) >= least
