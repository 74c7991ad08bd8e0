"""What a page shows of an article: the whole of it, or the evidence with its surroundings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rashomon.exports.surroundings import surroundings
from rashomon.model.annotation import Block
from rashomon.model.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an article as the page shows it; `start` is its place in the text. A gap stands for what is left out."""

    kind: str
    label: str | None
    start: int
    text: str


def whole(text: str, blocks: Iterable[Block]) -> Iterator[Piece]:
    """All of the text: its blocks, and what lies between them if it is more than white space."""
    at = 0
    for block in blocks:
        if text[at : block.span.start].strip():
            yield Piece("unlabelled", None, at, text[at : block.span.start])
        yield Piece(block.kind, block.label, block.span.start, block.span.of(text))
        at = block.span.end
    if text[at:].strip():
        yield Piece("unlabelled", None, at, text[at:])


def excerpts(text: str, blocks: Iterable[Block], evidence: Iterable[tuple[Span, int]]) -> Iterator[Piece]:
    """The evidence (spans of this text, and how far to reach around each) in its place; a gap wherever something is left out."""
    kept = _joined(surroundings(text, span, reach) for span, reach in evidence)
    reached = 0
    for piece in whole(text, blocks):
        for start, end in kept:
            first, last = max(start, piece.start), min(end, piece.start + len(piece.text))
            if first < last and text[first:last].strip():
                if text[reached:first].strip():
                    yield Piece("gap", None, reached, "")
                yield Piece(piece.kind, piece.label, first, text[first:last])
                reached = last
    if text[reached:].strip():
        yield Piece("gap", None, reached, "")


def _joined(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
