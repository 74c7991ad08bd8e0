"""How much of an article stands in another one, in words."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from rashomon.model.annotation import Quote
from rashomon.model.span import Span
from rashomon.model.story import Reuse
from rashomon.text.read import ReadText

Stretches = Sequence[tuple[int, int]]
"""Parts of a text, in order, without overlap."""


class Marked:
    """An article's words, and of each character whether it stands within quotation marks: asked of every word of every passage."""

    def __init__(self, read: ReadText, quotes: Iterable[Quote]) -> None:
        self.read = read
        inside = bytearray(len(read.text))
        for start, end in merged(piece for quote in quotes if quote.form != "indirect" for piece in quote.content):
            inside[start:end] = b"\1" * (end - start)
        self.inside = bytes(inside)

    @cached_property
    def _quoted(self) -> list[int]:
        """Before each word how many stand within quotation marks."""
        return [0, *accumulate(self.inside[word.start] for word in self.read.words(0, len(self.read.text)))]

    def count(self, start: int, end: int) -> tuple[int, int]:
        """The words of these characters, and those of them outside quotation marks."""
        numbers = self.read.numbers(start, end)
        if numbers is None:
            words = self.read.words(start, end)
            return len(words), sum(not self.inside[word.start] for word in words)
        first, last = numbers
        return last - first, last - first - self._quoted[last] + self._quoted[first]


def shared_words(passages: Sequence[Reuse], marked: Mapping[str, Marked]) -> tuple[int, int, int]:
    """Words of the one article and of the other that stand in passages taken over word for word or edited; and of these words those that
    are not direct quotation in both, the lesser of the two sides: two reporters who quote one statement have not copied each other."""
    taken = [found for found in passages if found.kind != "rewritten"]
    if not taken:
        return 0, 0, 0
    words, own = _count([found.one for found in taken], marked)
    others, own_others = _count([found.other for found in taken], marked)
    return words, others, min(own, own_others)


def _count(spans: Sequence[Span], marked: Mapping[str, Marked]) -> tuple[int, int]:
    article = marked[spans[0].article]
    counts = [article.count(start, end) for start, end in merged(spans)]
    return sum(words for words, _ in counts), sum(own for _, own in counts)


def merged(spans: Iterable[Span]) -> Stretches:
    """The stretches of an article that the spans cover."""
    stretches: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], end))
        else:
            stretches.append((start, end))
    return stretches
