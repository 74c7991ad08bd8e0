"""How much of an article stands in another one, in words."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from rashomon.model.annotation import Quote
from rashomon.model.span import Span
from rashomon.model.story import Reuse
from rashomon.text.read import ReadText


def shared_words(passages: Sequence[Reuse], texts: Mapping[str, ReadText]) -> dict[str, int]:
    """Words of each of the two articles that stand in passages taken over word for word or edited."""
    taken = [found for found in passages if found.kind != "rewritten"]
    sides = [found.one for found in passages] + [found.other for found in passages]
    counts = {side.article: 0 for side in sides}
    for spans in ([found.one for found in taken], [found.other for found in taken]):
        for start, end in merged(spans):
            counts[spans[0].article] += len(texts[spans[0].article].words(start, end))
    return counts


Stretches = Sequence[tuple[int, int]]
"""Parts of a text, in order, without overlap."""


def in_quotation_marks(quotes: Iterable[Quote]) -> Stretches:
    """The parts of an article that stand within quotation marks."""
    return merged(piece for quote in quotes if quote.form != "indirect" for piece in quote.content)


def own_words(passages: Sequence[Reuse], quoted: Mapping[str, Stretches], texts: Mapping[str, ReadText]) -> int:
    """Words taken over that are not direct quotation in both articles; the lesser of the two sides.

    Two reporters who quote one statement have not copied each other. `quoted`: see `in_quotation_marks`, by article.
    """
    taken = [found for found in passages if found.kind != "rewritten"]
    if not taken:
        return 0
    return min(
        _outside_quotes([found.one for found in taken], quoted, texts),
        _outside_quotes([found.other for found in taken], quoted, texts),
    )


def _outside_quotes(spans: Sequence[Span], quoted: Mapping[str, Stretches], texts: Mapping[str, ReadText]) -> int:
    article = spans[0].article
    starts = [word.start for start, end in merged(spans) for word in texts[article].words(start, end)]
    return len(starts) - sum(bisect_left(starts, end) - bisect_left(starts, start) for start, end in quoted[article])


def merged(spans: Iterable[Span]) -> Stretches:
    """The stretches that the spans cover."""
    stretches: list[tuple[int, int]] = []
    for span in sorted(spans):
        if stretches and span.start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], span.end))
        else:
            stretches.append((span.start, span.end))
    return stretches


def covered(stretches: Stretches, length: int) -> bytes:
    """Of each character of a text of this length whether it stands in one of them: asked of every word of every passage."""
    found = bytearray(length)
    for start, end in stretches:
        found[start:end] = b"\1" * (end - start)
    return bytes(found)
