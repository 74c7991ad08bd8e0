"""An edited passage in the pieces that an editor would see: sentences taken over, without what lies between them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final

from rashomon.model.span import Span
from rashomon.model.story import Reuse
from rashomon.text.alignment import align, find_stretches
from rashomon.text.read import ReadText

GAP_WORDS: Final = 8
"""A longer insertion or cut parts two pieces; a shorter one is an edit of one."""
LEAST_WORDS: Final = 8
"""Equal words of a piece."""
LEAST_SIMILARITY: Final = 0.6
"""Twice the equal words by the words of both sides: below, an editor has written the piece anew."""


def by_pair(articles: Collection[str], reuse: Iterable[Reuse]) -> dict[tuple[str, str], tuple[Reuse, ...]]:
    """What each two of these articles share, in order of place; the pairs in order."""
    within = sorted((found for found in reuse if found.one.article in articles and found.other.article in articles), key=_places)
    return {pair: tuple(found) for pair, found in groupby(within, key=lambda found: (found.one.article, found.other.article))}


def _places(found: Reuse) -> tuple[str, str, int, int, int, int]:
    one, other = found.one, found.other
    return one.article, other.article, one.start, one.end, other.start, other.end


def in_pieces(shared: Iterable[Reuse], texts: Mapping[str, ReadText]) -> tuple[Reuse, ...]:
    """The pieces of all that two articles share, but those inside another on both sides: a headline that the text repeats is no more
    than part of what was taken over."""
    pieces = {(piece.one, piece.other): piece for found in shared for piece in _in_pieces(found, texts)}
    outer = [piece for piece in pieces.values() if piece.kind != "rewritten"]
    return tuple(piece for piece in pieces.values() if not any(_is_inside(piece, longer) for longer in outer))


def _is_inside(piece: Reuse, longer: Reuse) -> bool:
    return piece != longer and longer.one.covers(piece.one) and longer.other.covers(piece.other)


def _in_pieces(found: Reuse, texts: Mapping[str, ReadText]) -> tuple[Reuse, ...]:
    """The pieces of an edited passage in reading order; a rewritten one with the pieces that stand in it word for word.

    An edited passage of which no piece is like enough is taken whole where it is like enough itself, else left out.
    """
    if found.kind == "verbatim":
        return (found,)
    pieces = tuple(sorted(_pieces(found, texts), key=lambda piece: (piece.one, piece.other)))
    whole = found.kind == "rewritten" or (not pieces and found.similarity >= LEAST_SIMILARITY)
    return (*pieces, found) if whole else pieces


def _pieces(found: Reuse, texts: Mapping[str, ReadText]) -> Iterator[Reuse]:
    one, other = (texts[s.article].row(s.start, s.end) for s in (found.one, found.other))
    for stretch in find_stretches(one, other, GAP_WORDS, LEAST_WORDS):
        left, right = one.words[stretch.one : stretch.one_end], other.words[stretch.other : stretch.other_end]
        equal = sum(end - start for same, start, end, _, _ in align(left, right) if same)
        similarity = round(2 * equal / (len(left) + len(right)), 4)
        if equal >= LEAST_WORDS and similarity >= LEAST_SIMILARITY:
            yield Reuse(
                _span(found.one, stretch.one, stretch.one_end, texts),
                _span(found.other, stretch.other, stretch.other_end, texts),
                "verbatim" if similarity == 1.0 else "edited",
                similarity,
            )


def _span(passage: Span, first: int, end: int, texts: Mapping[str, ReadText]) -> Span:
    """Words `[first, end)` of a passage."""
    words = texts[passage.article].words(passage.start, passage.end)
    return Span(passage.article, words[first].start, words[end - 1].end)
