"""Wordings of one utterance by where they stand: at the same place of a passage and its copy."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import LCSseq

from rashomon.model.span import Span
from rashomon.model.story import Copy
from rashomon.stages.assemble.quote_families.utterances import Utterance

_INSIDE = 0.8
"""Share of a quotation that lies in the passage: its first or last words may have been rewritten beyond it."""
_PLACE = 0.15
"""Of the passage's length, how far apart the middles of two quotations may lie: a translation is a little longer or shorter."""
_WORDS = 5
"""Of a shorter remark ("We are ready") two wordings have most words in common by chance. By reason."""
_KEPT = 0.5
"""Words of the shorter wording, common ones too, that stand in the other in the same order. A translation there and back changes
the words that carry meaning ("hit by the bridge", "beaten by the bridge") and keeps the small ones: in the example corpus .57 and
more of them, where two remarks of one speaker in one passage have .36 and less."""


def copied_wordings(utterances: Sequence[Utterance], copies: Sequence[Copy]) -> set[tuple[int, int]]:
    """Pairs of indices, the smaller first, of quotations that a copy has at one place and largely in the same words."""
    held: dict[str, list[int]] = defaultdict(list)
    for index, utterance in enumerate(utterances):
        held[utterance.article].append(index)
    return {
        (min(one, other), max(one, other))
        for copy in copies
        for one, there in _inside(utterances, held, copy.source)
        for other, here in _inside(utterances, held, copy.copy)
        if abs(there - here) <= _PLACE and _keeps_words(utterances[one], utterances[other])
    }


def _inside(utterances: Sequence[Utterance], held: Mapping[str, list[int]], passage: Span) -> Iterator[tuple[int, float]]:
    """The quotations in a passage, each with where its middle lies, from 0 at the passage's beginning to 1 at its end."""
    for index in held.get(passage.article, ()):
        pieces = utterances[index].evidence
        common = sum(max(0, min(piece.end, passage.end) - max(piece.start, passage.start)) for piece in pieces)
        if common >= _INSIDE * sum(map(len, pieces)):
            middle = (pieces[0].start + pieces[-1].end) / 2
            yield index, (middle - passage.start) / len(passage)


def _keeps_words(one: Utterance, other: Utterance) -> bool:
    """Both quoted or both reported, and in the same words for the most part."""
    shorter = min(len(one.words), len(other.words))
    if (one.form == "indirect") != (other.form == "indirect") or shorter < _WORDS:
        return False
    return LCSseq.similarity(one.words, other.words) >= _KEPT * shorter
