"""Places by the article in which they stand: a line is only held against those of its own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rashomon.model.span import Evidence, Span

Places = Mapping[str, list[Span]]


def by_article(spans: Iterable[Span]) -> Places:
    """The places, in the order given."""
    found: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        found[span.article].append(span)
    return dict(found)


def tell_half(words: Span, places: Places) -> bool:
    """Whether one of these places makes half of the words."""
    return any(2 * words.common(span) >= len(words) for span in places.get(words.article, ()))


def hold(evidence: Evidence, places: Places) -> bool:
    """Whether one of these places lies in the words."""
    return any(span.covers(one) for span in evidence for one in places.get(span.article, ()))
