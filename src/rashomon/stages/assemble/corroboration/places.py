"""Stretches of articles, looked up by article: of hundreds of clauses only those of one article can meet a stretch of it."""

from collections import defaultdict
from collections.abc import Iterable

from rashomon.model.span import Span


class Places:
    """Some stretches of a story's articles."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._by_article: dict[str, list[Span]] = defaultdict(list)
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Take a stretch in."""
        self._by_article[span.article].append(span)

    def meet(self, span: Span) -> bool:
        """Whether one of them shares a character with the span."""
        return any(own.overlaps(span) for own in self._by_article.get(span.article, ()))

    def hold(self, span: Span) -> bool:
        """Whether the span lies inside one of them that is longer."""
        return any(own.covers(span) and own != span for own in self._by_article.get(span.article, ()))
