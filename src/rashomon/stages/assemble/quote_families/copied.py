"""Wordings of one utterance by where they stand: at the same place of a passage and its copy."""

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from rashomon.model.span import Span
from rashomon.stages.assemble.quote_families.utterances import Utterance
from rashomon.text.copied_places import CopiedPlaces

_OVERLAP = 0.5
"""Share of the shorter of two quotations that lies where the other one stands in its own article."""
_WORDS = 5
"""Of a shorter remark ("We are ready") two wordings have most words in common by chance. By reason."""
_KEPT = 0.5
"""Words of the shorter wording, common ones too, that stand in the other in the same order. A translation there and back changes
the words that carry meaning ("hit by the bridge", "beaten by the bridge") and keeps the small ones: in the example corpus .57 and
more of them, where two remarks of one speaker in one passage have .36 and less. Of fewer than five words all are kept."""


def copied_wordings(utterances: Sequence[Utterance], copied: CopiedPlaces) -> set[tuple[int, int]]:
    """Pairs of indices, the smaller first, of quotations that a copy has at one place and largely in the same words."""
    held: dict[str, list[int]] = defaultdict(list)
    for index, utterance in enumerate(utterances):
        held[utterance.article].append(index)
    return {
        (min(one, other), max(one, other))
        for one, utterance in enumerate(utterances)
        for place in copied.beside(_whole(utterance))
        for other in held.get(place.article, ())
        if _stands_at(_whole(utterances[other]), place) and _keeps_words(utterance, utterances[other])
    }


def _whole(utterance: Utterance) -> Span:
    return Span(utterance.article, utterance.evidence[0].start, utterance.evidence[-1].end)


def _stands_at(span: Span, place: Span) -> bool:
    return min(span.end, place.end) - max(span.start, place.start) >= _OVERLAP * min(len(span), len(place))


def _keeps_words(one: Utterance, other: Utterance) -> bool:
    """Both quoted or both reported, and in the same words for the most part."""
    if (one.form == "indirect") != (other.form == "indirect"):
        return False
    shorter = min(len(one.words), len(other.words))
    least = _KEPT * shorter if shorter >= _WORDS else max(len(one.words), len(other.words))
    return LCSseq.similarity(one.words, other.words) >= least
